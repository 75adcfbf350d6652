// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/exportdialog.h"
#include "ui/workbench/desk.h"

namespace counterpart::commitments {

class CommitmentsView;

/// Files that are written of commitments. GUI thread.
class CommitmentExport : public QObject
{
    Q_OBJECT

public:
    /// \p view outlives it.
    CommitmentExport(const workbench::Desk &desk, const CommitmentsView &view);
    /// Asks what and where to.
    void askExport();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void chooseFile(ExportDialog::Kind kind, domain::CommitmentGrouping grouping, bool shown);
    void write(ExportDialog::Kind kind, domain::CommitmentGrouping grouping,
               const std::vector<domain::CommitmentRow> &rows, const QString &path);

    workbench::Desk m_desk;
    const CommitmentsView &m_view;
};

} // namespace counterpart::commitments
