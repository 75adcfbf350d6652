// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerdesk.h"

#include "core/base/fileaccess.h"
#include "core/workspace/documents/documents.h"
#include "ui/models/librarymodel.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/readerpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QFileInfo>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using workspace::Workspace;

namespace {

const QString Places = u"readingPlaces"_s;
const QString Columns = u"reader"_s;
const QString OriginalFlag = u"original"_s;

} // namespace

ReaderDesk::ReaderDesk(const workbench::Desk &desk, ReaderPane &reader) : DeskPart(desk), m_reader(reader)
{
    buildMenu();
    connect(&m_reader, &ReaderPane::originalNeeded, this, &ReaderDesk::showOriginal);
    connect(m_reader.original(), &OriginalPane::saveRequested, this, &ReaderDesk::saveOriginal);
    connect(&desk.library, &QAbstractItemModel::modelReset, this, &ReaderDesk::lookAgain);
    connect(&desk.library, &models::LibraryModel::rearranged, this, &ReaderDesk::lookAgain);
    connect(&desk.library, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                // The number of its annotations is not shown there.
                if (first.column() < models::LibraryModel::Annotations && isShownAmong(first, last))
                    lookAgain();
            });
    m_reader.setPlaces(ReadingPlaces::fromBytes(desk.preferences.state(Places)));
    m_reader.restoreState(desk.preferences.state(Columns));
}

void ReaderDesk::buildMenu()
{
    QMenu *menu = desk().menus.document;
    QAction *original = desk().actions.add(menu,
                                           {u"document.original"_s, tr("Show Ori&ginal"), tr("Ctrl+Alt+O"),
                                            tr("Show the original file beside the text")},
                                           [] {});
    original->setCheckable(true);
    original->setChecked(desk().preferences.flag(OriginalFlag, false));
    m_reader.setOriginalVisible(original->isChecked());
    connect(original, &QAction::toggled, this, [this](bool on) {
        desk().preferences.setFlag(OriginalFlag, on);
        m_reader.setOriginalVisible(on);
    });
    desk().actions.add(menu,
                       {u"document.saveOriginal"_s, tr("Save Ori&ginal As…"), tr("Ctrl+Shift+S"),
                        tr("Save the original file unchanged")},
                       [this] { saveOriginal(); });
}

void ReaderDesk::storeOpened()
{
    m_reader.setPlaces(ReadingPlaces::fromBytes(desk().preferences.state(Places)));
}

void ReaderDesk::storeClosed()
{
    desk().preferences.setState(Places, m_reader.places().toBytes());
    desk().preferences.setState(Columns, m_reader.saveState());
}

void ReaderDesk::updateActions()
{
    const bool hasDocument = desk().session.isOpen() && desk().library.document(desk().focus.document());
    desk().actions.action(u"document.saveOriginal"_s)->setEnabled(hasDocument);
}

void ReaderDesk::showOriginal(DocumentId document)
{
    desk().session.ask(
        this, [document](Workspace &store) { return store.documents().originalView(document); },
        [this, document](const base::Result<workspace::OriginalView> &original) {
            if (m_reader.document() != document)
                return;
            if (original)
                m_reader.original()->setOriginal(document, *original);
            else
                desk().messages.showError(original.error(), tr("The original could not be shown"));
        });
}

void ReaderDesk::saveOriginal()
{
    const domain::DocumentRow *row = desk().library.document(desk().focus.document());
    if (!row)
        return;
    const QString start = desk().preferences.folder(u"original"_s) + u'/' + row->file;
    desk().files.choose(&desk().window, workbench::FileChooser::What::SaveOriginal, start,
                        [this, id = row->id](const QStringList &paths) {
                            desk().preferences.setFolder(u"original"_s,
                                                         QFileInfo(paths.first()).absolutePath());
                            writeOriginal(id, paths.first());
                        });
}

void ReaderDesk::writeOriginal(DocumentId document, const QString &path)
{
    desk().session.ask(
        this,
        [document, path](Workspace &store) {
            return store.documents().original(document).and_then(
                [&path](const QByteArray &bytes) { return base::writeFile(path, bytes); });
        },
        [this, path](const base::Result<void> &written) {
            if (!written) {
                desk().messages.showError(written.error(), tr("The original could not be saved"));
                return;
            }
            workbench::tellWritten(desk().messages, tr("Original saved: %1").arg(path), path);
        });
}

bool ReaderDesk::isShownAmong(const QModelIndex &first, const QModelIndex &last) const
{
    for (int row = first.row(); row <= last.row(); ++row) {
        if (first.siblingAtRow(row).data(models::LibraryModel::DocumentRole).toLongLong() ==
            m_reader.document().value)
            return true;
    }
    return false;
}

void ReaderDesk::lookAgain()
{
    const DocumentId document = m_reader.document();
    if (!document.isValid() || !desk().session.isOpen())
        return;
    if (!desk().library.document(document)) {
        m_reader.clear();
        return;
    }
    desk().session.document(document, this, [this, document](const base::Result<domain::DocumentView> &view) {
        if (view && m_reader.document() == document)
            m_reader.refresh(*view);
    });
}

} // namespace counterpart::reader
