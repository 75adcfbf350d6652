// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

#include <QTextDocument>

namespace counterpart::shell {

class Views;

/// Prints what is in front: the comparison, else the document that is looked at.
class PrintDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p views outlives it.
    PrintDesk(const workbench::Desk &desk, const Views &views);
    void updateActions() override;

private:
    [[nodiscard]] domain::DocumentId document() const;
    [[nodiscard]] bool isComparison() const;
    void print();
    void ask(const std::shared_ptr<QTextDocument> &pages);

    const Views &m_views;
};

} // namespace counterpart::shell
