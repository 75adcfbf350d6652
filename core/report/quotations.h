// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pageflow.h"

namespace counterpart::report {

/// A passage of a document that a report prints, so that it can be looked up.
struct Quotation
{
    QString key;    ///< one of its own in the report: "A4"
    QString sha256; ///< of the document's original
    QString file;
    int revision = 0;
    text::Range range; ///< in the revision, UTF-16 units
    QString text;
};

/// The file that a report embeds: \p quotations with the places where they stand. \p id is the report's.
[[nodiscard]] QByteArray quotationsJson(const QString &id, const std::vector<Quotation> &quotations,
                                        const std::vector<PageFlow::Place> &places);

} // namespace counterpart::report
