// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/grouping.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace counterpart::commitments {

/// Asks what of the commitments to write and as what. GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Pdf, Html, Csv, Calendar };

    /// \p shown and \p all: how many the view shows, how many there are.
    ExportDialog(int shown, int all, QWidget *parent);
    void accept() override;

Q_SIGNALS:
    void chosen(counterpart::commitments::ExportDialog::Kind kind,
                counterpart::domain::CommitmentGrouping grouping, bool shownAlone);

private:
    QComboBox *m_kind;
    QComboBox *m_grouping;
    QButtonGroup *m_which;
};

} // namespace counterpart::commitments
