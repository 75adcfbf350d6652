// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QComboBox;
class QPushButton;

namespace counterpart::reader {

/// Asks what the columns of a table hold. GUI thread.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const QString &file, const QStringList &header, QWidget *parent);
    /// Role to name of the column, those that were chosen.
    [[nodiscard]] QHash<QString, QString> columns() const;

private:
    QHash<QString, QComboBox *> m_choices;
    QPushButton *m_import;
};

} // namespace counterpart::reader
