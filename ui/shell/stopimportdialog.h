// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDialog>

class QLabel;

namespace counterpart::shell {

/// The names of files; thousands of them are one list of strings.
class FilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setPaths(const QStringList &paths);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_paths;
};

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
    FilesModel *m_files;
};

} // namespace counterpart::shell
