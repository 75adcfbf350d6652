// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"
#include "core/text/range.h"

namespace counterpart::store {

/// A passage as something outside of the store quotes it.
struct Quotation
{
    QString sha256; ///< of the document's original
    int revision = 0;
    text::Range range;
    QString text;
};

enum class QuotationState {
    Sound,
    InTrash, ///< its words stand in their place, in a document that was deleted and can be had back
    NoDocument,
    NoRevision,
    OtherWords,
};

/// Looks quotations up.
class QuotationStore
{
public:
    explicit QuotationStore(const Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QuotationState> check(const Quotation &quotation) const;

private:
    const Database &m_database;
};

} // namespace counterpart::store
