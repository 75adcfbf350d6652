// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stopimportdialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

void FilesModel::setPaths(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    beginResetModel();
    m_paths = paths;
    endResetModel();
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &path = m_paths.at(index.row());
    return role == Qt::DisplayRole   ? QVariant(QFileInfo(path).fileName())
           : role == Qt::ToolTipRole ? QVariant(path)
                                     : QVariant();
}

StopImportDialog::StopImportDialog(QWidget *parent)
    : QDialog(parent), m_text(new QLabel(tr("An import is running."))), m_files(new FilesModel(this))
{
    setObjectName(u"stopImport"_s);
    setWindowTitle(tr("Stop the Import?"));
    resize(520, 340);
    m_text->setObjectName(u"stopImportText"_s);
    m_text->setWordWrap(true);
    auto *files = new QListView;
    files->setModel(m_files);
    files->setObjectName(u"stopImportFiles"_s);
    files->setAccessibleName(tr("Files that are not imported yet"));
    files->setUniformItemSizes(true);
    auto *note = new QLabel(
        tr("Documents imported so far are kept. You can import the rest when you next open this store."));
    note->setProperty("look", u"muted"_s);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("&Keep Importing"), QDialogButtonBox::RejectRole);
    auto *stop = buttons->addButton(tr("&Stop and Close"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepImporting"_s);
    keep->setToolTip(tr("The store stays open"));
    keep->setDefault(true);
    stop->setObjectName(u"stopAndClose"_s);
    stop->setToolTip(tr("Stop the import and close the store"));
    stop->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Theme::Space);
    layout->addWidget(m_text);
    layout->addWidget(files, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    keep->setFocus();
}

void StopImportDialog::setLeft(const QStringList &left, int files)
{
    m_text->setText(tr("An import is running. Not imported yet: %1 of %n file(s).", nullptr, files)
                        .arg(QLocale().toString(left.size())));
    m_files->setPaths(left);
}

} // namespace counterpart::shell
