// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stopimportdialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

StopImportDialog::StopImportDialog(QWidget *parent)
    : QDialog(parent), m_text(new QLabel(tr("An import is running."))), m_files(new QListWidget)
{
    setObjectName(u"stopImport"_s);
    setWindowTitle(tr("Stop the Import?"));
    resize(520, 340);
    m_text->setObjectName(u"stopImportText"_s);
    m_text->setWordWrap(true);
    m_files->setObjectName(u"stopImportFiles"_s);
    m_files->setAccessibleName(tr("Files that are not imported yet"));
    m_files->setUniformItemSizes(true);
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
    layout->addWidget(m_files, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    keep->setFocus();
}

void StopImportDialog::setLeft(const QStringList &left, int files)
{
    m_text->setText(tr("An import is running. Not imported yet: %1 of %n file(s).", nullptr, files)
                        .arg(QLocale().toString(left.size())));
    if (left == m_left)
        return;
    m_left = left;
    m_files->clear();
    for (const QString &path : left) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_files);
        item->setToolTip(path);
    }
}

} // namespace counterpart::shell
