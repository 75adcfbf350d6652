// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;

namespace counterpart::shell {

/// Asks whether an import shall be stopped, since the store is about to be closed: says which files are not
/// in yet. Accepted: stop it.
class StopImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StopImportDialog(QWidget *parent);
    /// \p left are paths; \p files is how many the import had in the beginning.
    void setLeft(const QStringList &left, int files);

private:
    QLabel *m_text;
    QListWidget *m_files;
    QStringList m_left;
};

} // namespace counterpart::shell
