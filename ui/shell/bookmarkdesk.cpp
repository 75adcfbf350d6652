// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookmarkdesk.h"

#include "core/workspace/searches/bookmarks.h"
#include "ui/models/librarymodel.h"
#include "ui/shell/bookmarksdialog.h"
#include "ui/shell/placedesk.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"

#include <QFontMetrics>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using domain::Bookmark;
using domain::BookmarkId;
using workbench::View;
using workspace::Workspace;

namespace {

constexpr int FewestLetters = 60;
constexpr int MostLetters = 100;
constexpr int MarginsOfName = 60; ///< around the name in its dialog

std::optional<Place> placeOf(const Bookmark &bookmark)
{
    return Place::fromJson(QJsonDocument::fromJson(bookmark.place.toUtf8()).object());
}

} // namespace

BookmarkDesk::BookmarkDesk(const workbench::Desk &lent, QMenu &menu, PlaceDesk &places)
    : DeskPart(lent), m_places(places), m_menu(new QMenu(tr("&Bookmarks"), &menu))
{
    menu.addMenu(m_menu);
    desk().actions.add(
        m_menu, {u"go.addBookmark"_s, tr("&Add Bookmark…"), tr("Ctrl+D"), tr("Bookmark the current place")},
        [this] { add(); });
    desk().actions.add(m_menu,
                       {u"go.bookmarks"_s, tr("&Edit Bookmarks…"), tr("Ctrl+Shift+O"),
                        tr("Open, rename and remove bookmarks")},
                       [this] { manage(); });
    m_menu->addSeparator();
    connect(&desk().undo, &QUndoStack::indexChanged, this, &BookmarkDesk::read);
    connect(m_menu, &QMenu::aboutToShow, this, &BookmarkDesk::fill); // what they lead to may have gone
}

void BookmarkDesk::storeOpened()
{
    connect(desk().session.workspace(), &Workspace::changed, this,
            [this](const workspace::ChangeSet &changes) {
                if (changes.isFromElsewhere())
                    read();
            });
    read();
}

void BookmarkDesk::storeClosed()
{
    m_bookmarks.clear();
    fill();
    if (m_dialog)
        m_dialog->close();
}

void BookmarkDesk::updateActions()
{
    desk().actions.action(u"go.addBookmark"_s)->setEnabled(desk().isWritable());
    desk().actions.action(u"go.bookmarks"_s)->setEnabled(desk().session.isOpen());
}

void BookmarkDesk::addPlaces(std::vector<workbench::CommandPalette::Place> &places) const
{
    for (const Bookmark &bookmark : m_bookmarks) {
        if (isThere(bookmark))
            places.push_back({bookmark.name, tr("Bookmark"), [this, id = bookmark.id] { go(id); }});
    }
}

void BookmarkDesk::read()
{
    desk().session.ask(
        this, [](Workspace &store) { return workspace::Bookmarks(store).rows(); },
        [this](base::Result<std::vector<Bookmark>> &&rows) {
            if (rows)
                m_bookmarks = std::move(*rows);
            else
                desk().messages.showError(rows.error());
            fill();
            fillDialog();
        });
}

void BookmarkDesk::fill()
{
    for (QAction *old : std::as_const(m_listed)) {
        m_menu->removeAction(old);
        old->deleteLater(); // it may be the one that was chosen
    }
    m_listed.clear();
    for (const Bookmark &bookmark : m_bookmarks) {
        QString text = bookmark.name;
        QAction *action =
            m_menu->addAction(text.replace(u'&', u"&&"_s), this, [this, id = bookmark.id] { go(id); });
        m_listed.append(action);
        action->setEnabled(isThere(bookmark));
        if (!action->isEnabled())
            action->setStatusTip(tr("The bookmarked item is no longer in the store."));
    }
}

void BookmarkDesk::fillDialog()
{
    if (!m_dialog)
        return;
    std::vector<BookmarksDialog::Entry> entries;
    for (const Bookmark &bookmark : m_bookmarks)
        entries.push_back({bookmark, isThere(bookmark)});
    m_dialog->setEntries(entries, desk().isWritable());
}

void BookmarkDesk::add()
{
    const Place place = m_places.places().now();
    auto *dialog = new QInputDialog(&desk().window);
    dialog->setObjectName(u"bookmarkName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add Bookmark"));
    dialog->setLabelText(tr("Name of the bookmark"));
    dialog->setTextValue(nameOf(place));
    // As wide as the name, within reason.
    const QFontMetrics letters = dialog->fontMetrics();
    dialog->setMinimumWidth(std::clamp(letters.horizontalAdvance(dialog->textValue()) + MarginsOfName,
                                       letters.averageCharWidth() * FewestLetters,
                                       letters.averageCharWidth() * MostLetters));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, place](const QString &name) {
        const QByteArray json = QJsonDocument(place.toJson()).toJson(QJsonDocument::Compact);
        save({{}, name, QString::fromUtf8(json), desk().author(), {}}, tr("add bookmark"));
    });
    dialog->open();
    if (auto *line = dialog->findChild<QLineEdit *>()) { // the beginning of a long name says more than its end
        line->end(false);
        line->home(true);
    }
}

void BookmarkDesk::save(const Bookmark &bookmark, const QString &text) const
{
    desk().edit(text, [bookmark](Workspace &store) { return workspace::Bookmarks(store).save(bookmark); });
}

void BookmarkDesk::remove(BookmarkId id) const
{
    desk().edit(tr("remove bookmark"),
                [id](Workspace &store) { return workspace::Bookmarks(store).remove(id); });
}

void BookmarkDesk::manage()
{
    m_dialog = new BookmarksDialog(&desk().window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BookmarksDialog::goAsked, this, &BookmarkDesk::go);
    connect(m_dialog, &BookmarksDialog::removeAsked, this, &BookmarkDesk::remove, Qt::QueuedConnection);
    // The editor of the name closes first: the list is filled anew.
    connect(
        m_dialog, &BookmarksDialog::renameAsked, this,
        [this](BookmarkId id, const QString &name) {
            const Bookmark *found = find(id);
            if (!found || found->name == name)
                return;
            Bookmark renamed = *found;
            renamed.name = name;
            save(renamed, tr("rename bookmark"));
            fillDialog(); // where it was refused, the old name comes back
        },
        Qt::QueuedConnection);
    fillDialog();
    m_dialog->open();
}

void BookmarkDesk::go(BookmarkId id) const
{
    const Bookmark *bookmark = find(id);
    if (const auto place = bookmark ? placeOf(*bookmark) : std::nullopt; place && isThere(*bookmark))
        m_places.visit(*place);
}

const Bookmark *BookmarkDesk::find(BookmarkId id) const
{
    const auto found = std::ranges::find(m_bookmarks, id, &Bookmark::id);
    return found == m_bookmarks.end() ? nullptr : &*found;
}

bool BookmarkDesk::isThere(const Bookmark &bookmark) const
{
    const auto place = placeOf(bookmark);
    return place && m_places.places().isThere(*place);
}

QString BookmarkDesk::nameOf(const Place &place) const
{
    const domain::DocumentRow *document = desk().library.document(place.document);
    const domain::MeetingRow *meeting = desk().library.meeting(place.meeting);
    switch (place.view) {
    case View::Reader:
        return document ? document->shownTitle() : tr("Reader");
    case View::Comparison:
        return meeting ? meeting->title : tr("Comparison");
    case View::Search:
        return place.words.isEmpty() ? tr("Search") : tr("Search for %1").arg(place.words);
    case View::Library:
        return tr("Library");
    case View::Annotations:
        return tr("Annotations");
    case View::Commitments:
        return tr("Commitments");
    case View::Trash:
        return tr("Trash");
    case View::Query:
        break;
    }
    return tr("Query");
}

} // namespace counterpart::shell
