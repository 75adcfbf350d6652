// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/passage.h"
#include "ui/models/passage.h"
#include "ui/workbench/desk.h"

namespace counterpart::shell {

class Views;

/// Copies what a text needs that quotes a document: a citation, or the words with a short reference. Works on
/// the passage that is chosen in whatever view, and on the document where none is.
class CitationDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p views outlives it.
    CitationDesk(const workbench::Desk &desk, const Views &views);
    void updateActions() override;

private:
    using Wording = QString (*)(const domain::DocumentView &, text::Range);
    [[nodiscard]] models::Passage passage() const;
    void copy(Wording wording, const QString &told);

    const Views &m_views;
};

} // namespace counterpart::shell
