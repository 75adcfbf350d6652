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

void setUpToOpen(QFileDialog &dialog, const QString &title, QFileDialog::FileMode mode,
                 const QStringList &filters = {})
{
    dialog.setWindowTitle(title);
    dialog.setFileMode(mode);
    if (!filters.isEmpty())
        dialog.setNameFilters(filters);
}

void setUpToSave(QFileDialog &dialog, const QString &title, const QStringList &filters = {},
                 const QString &suffix = {})
{
    dialog.setWindowTitle(title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!filters.isEmpty())
        dialog.setNameFilters(filters);
    if (!suffix.isEmpty())
        dialog.setDefaultSuffix(suffix);
}

void setUpToSaveStore(QFileDialog &dialog, const QString &title)
{
    setUpToSave(dialog, title, {Texts::tr("Counterpart stores (*.counterpart)")}, u"counterpart"_s);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
}

void setUpToOpenStore(QFileDialog &dialog, const QString &title)
{
    setUpToOpen(dialog, title, QFileDialog::ExistingFile,
                {Texts::tr("Counterpart stores (*.counterpart)"), Texts::tr("All files (*)")});
}

void setUp(QFileDialog &dialog, FileChooser::What what)
{
    using enum FileChooser::What;
    switch (what) {
    case NewStore:
        return setUpToSaveStore(dialog, Texts::tr("New Store"));
    case OpenStore:
        return setUpToOpenStore(dialog, Texts::tr("Open Store"));
    case SaveCopy:
        return setUpToSaveStore(dialog, Texts::tr("Save a Copy"));
    case ImportFiles:
        return setUpToOpen(dialog, Texts::tr("Import Files"), QFileDialog::ExistingFiles);
    case ImportFolder:
        return setUpToOpen(dialog, Texts::tr("Import Folder"), QFileDialog::Directory);
    case SaveReport:
        return setUpToSave(
            dialog, Texts::tr("Export Report"),
            {Texts::tr("PDF document (*.pdf)"), Texts::tr("Web page (*.html)"), Texts::tr("Table (*.csv)")},
            u"pdf"_s);
    case SavePicture:
        return setUpToSave(dialog, Texts::tr("Save Picture"), {Texts::tr("Pictures (*.svg *.png)")});
    case SaveOriginal:
        return setUpToSave(dialog, Texts::tr("Save Original As"));
    case SaveCommitments:
        return setUpToSave(dialog, Texts::tr("Export Commitments"),
                           {Texts::tr("Commitments (*.pdf *.html *.csv *.ics)")});
    case SaveAnnotations:
        return setUpToSave(dialog, Texts::tr("Export Annotations"),
                           {Texts::tr("Table (*.csv)"), Texts::tr("Web Annotations (*.jsonld)")}, u"csv"_s);
    case MergeStore:
        return setUpToOpenStore(dialog, Texts::tr("Merge Colleague's Copy"));
    case SaveTable:
        return setUpToSave(dialog, Texts::tr("Export Table"), {Texts::tr("Table (*.csv)")}, u"csv"_s);
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
