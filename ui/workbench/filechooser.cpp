// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/filechooser.h"

#include "core/base/filepath.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStyle>

namespace counterpart::workbench {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

/// Icons by the kind of an entry alone. To tell more, a file would be opened and closed again, and closing a
/// store that is open takes away the locks that this program holds on it.
class PlainIcons : public QAbstractFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == Folder ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? Texts::tr("Folder") : Texts::tr("File");
    }
};

void setUpNewStore(QFileDialog &dialog)
{
    dialog.setWindowTitle(Texts::tr("New Store"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
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
    case FileChooser::What::SaveCopy:
        dialog.setWindowTitle(Texts::tr("Save a Copy"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
        dialog.setNameFilter(Texts::tr("Counterpart stores (*.counterpart)"));
        dialog.setDefaultSuffix(u"counterpart"_s);
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
    static PlainIcons icons;
    dialog->setIconProvider(&icons);
    setUp(*dialog, what);
    if (QFileInfo(start).isDir()) {
        dialog->setDirectory(start);
    } else {
        dialog->setDirectory(QFileInfo(start).absolutePath());
        dialog->selectFile(QFileInfo(start).fileName());
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [answer = std::move(answer)](const QStringList &names) {
                         QStringList paths;
                         for (const QString &name : names)
                             paths.append(base::pathFromText(name));
                         answer(paths);
                     });
    dialog->open();
}

} // namespace counterpart::workbench
