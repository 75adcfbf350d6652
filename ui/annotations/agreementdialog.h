// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/annotations/codes.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QTableWidget;

namespace counterpart::models {
class CodesModel;
}

namespace counterpart::annotations {

/// How far analysts agree, code by code. It asks for the figures and is given them. GUI thread.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p codes outlives the dialog.
    AgreementDialog(const QStringList &authors, const models::CodesModel &codes, QWidget *parent);
    /// Those that are ticked.
    [[nodiscard]] QStringList authors() const;
    void setFigures(const std::vector<workspace::CodeAgreement> &figures);
    void setProblem(const QString &problem);

Q_SIGNALS:
    void authorsChanged(const QStringList &authors);

private:
    void ask();
    void setUpTable();

    const models::CodesModel &m_codes;
    QListWidget *m_authors;
    QTableWidget *m_table;
    QLabel *m_problem;
};

} // namespace counterpart::annotations
