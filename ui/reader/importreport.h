// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"
#include "ui/models/importmodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace counterpart::reader {

/// What an import did, file by file: a window beside the main one that stays open while one works. GUI
/// thread.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget *parent);
    void setSummary(const workspace::ImportSummary &summary);

Q_SIGNALS:
    void fileRequested(const QString &path);
    /// The file is a table, and its columns are to be told.
    void columnsRequested(const QString &path);
    void documentRequested(counterpart::domain::DocumentId document);

private:
    void setUpFilter();
    void setUpTable();
    [[nodiscard]] QWidget *newButtons();
    [[nodiscard]] QVariant chosen(int role) const;
    void filter();
    void updateButtons();

    models::ImportModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_counts;
    QComboBox *m_filter;
    QTableView *m_table;
    QPushButton *m_openFile;
    QPushButton *m_columns;
    QPushButton *m_showDocument;
};

/// "3 documents imported, 1 merged, 2 refused": what an import did, in a line.
[[nodiscard]] QString importText(const workspace::ImportSummary &summary);

} // namespace counterpart::reader
