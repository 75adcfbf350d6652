// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

void setUpNewStore(QFileDialog &dialog)
{
    dialog.setWindowTitle(Texts::tr("New Store"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(Texts::tr("Counterpart stores (*.counterpart)"));
    dialog.setDefaultSuffix(u"counterpart"_s);
}

void setUpReport(QFileDialog &dialog)
{
    dialog.setWindowTitle(Texts::tr("Export Report"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(
        {Texts::tr("PDF document (*.pdf)"), Texts::tr("Web page (*.html)"), Texts::tr("Table (*.csv)")});
    dialog.setDefaultSuffix(u"pdf"_s);
}

void setUpPicture(QFileDialog &dialog)
{
    dialog.setWindowTitle(Texts::tr("Save Picture"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({Texts::tr("Pictures (*.svg *.png)")});
}

void setUpCommitments(QFileDialog &dialog)
{
    dialog.setWindowTitle(Texts::tr("Export Commitments"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({Texts::tr("Commitments (*.pdf *.html *.csv *.ics)")});
}

void setUp(QFileDialog &dialog, FileChooser::What what)
{
    switch (what) {
    case FileChooser::What::NewStore:
        setUpNewStore(dialog);
        break;
    case FileChooser::What::OpenStore:
        dialog.setWindowTitle(Texts::tr("Open Store"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({Texts::tr("Counterpart stores (*.counterpart)"), Texts::tr("All files (*)")});
        break;
    case FileChooser::What::ImportFiles:
        dialog.setWindowTitle(Texts::tr("Import Files"));
        dialog.setFileMode(QFileDialog::ExistingFiles);
        break;
    case FileChooser::What::ImportFolder:
        dialog.setWindowTitle(Texts::tr("Import Folder"));
        dialog.setFileMode(QFileDialog::Directory);
        break;
    case FileChooser::What::SaveReport:
        setUpReport(dialog);
        break;
    case FileChooser::What::SavePicture:
        setUpPicture(dialog);
        break;
    case FileChooser::What::SaveOriginal:
        dialog.setWindowTitle(Texts::tr("Save Original As"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        break;
    case FileChooser::What::SaveCommitments:
        setUpCommitments(dialog);
        break;
    case FileChooser::What::SaveAnnotations:
        dialog.setWindowTitle(Texts::tr("Export Annotations"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setNameFilters({Texts::tr("Table (*.csv)"), Texts::tr("Web Annotations (*.jsonld)")});
        dialog.setDefaultSuffix(u"csv"_s);
        break;
    case FileChooser::What::MergeStore:
        dialog.setWindowTitle(Texts::tr("Merge a Colleague's Copy"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({Texts::tr("Counterpart stores (*.counterpart)"), Texts::tr("All files (*)")});
        break;
    case FileChooser::What::SaveTable:
        dialog.setWindowTitle(Texts::tr("Export Table"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setNameFilter(Texts::tr("Table (*.csv)"));
        dialog.setDefaultSuffix(u"csv"_s);
        break;
    }
}

} // namespace

void DialogFileChooser::choose(QWidget *window, What what, const QString &start, Answer answer)
{
    auto *dialog = new QFileDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    setUp(*dialog, what);
    if (QFileInfo(start).isDir()) {
        dialog->setDirectory(start);
    } else {
        dialog->setDirectory(QFileInfo(start).absolutePath());
        dialog->selectFile(QFileInfo(start).fileName());
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [answer = std::move(answer)](const QStringList &paths) { answer(paths); });
    dialog->open();
}

} // namespace counterpart::shell
