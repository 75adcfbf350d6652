// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdesk.h"

#include "core/workspace/searches/searches.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QMenu>

namespace counterpart::search {

using namespace Qt::StringLiterals;
using domain::SavedSearch;
using workbench::View;

SearchDesk::SearchDesk(const workbench::Desk &lent, SearchPane &pane) : DeskPart(lent), m_pane(pane)
{
    connect(&pane, &SearchPane::queryChanged, this, &SearchDesk::ask);
    connect(&pane, &SearchPane::moreWanted, this, &SearchDesk::askForMore);
    connect(&pane, &SearchPane::passagesWanted, this, &SearchDesk::askForPassages);
    connect(&pane, &SearchPane::contextWanted, this, &SearchDesk::askForContext);
    connect(&pane, &SearchPane::saveAsked, this, &SearchDesk::save);
    connect(&pane, &SearchPane::removeAsked, this, &SearchDesk::remove);
    connect(&desk().session, &workbench::Session::subjectsLoaded, this,
            [this](const workbench::Subjects &subjects) { nameSubjects(*subjects.sidebar.to); });
    connect(&desk().session, &workbench::Session::sidebarLoaded, this,
            [this](const models::EntitiesStep &sidebar) { nameSubjects(*sidebar.to); });
    addCommands();
}

void SearchDesk::addCommands()
{
    QMenu *menu = desk().menus.find;
    menu->addSeparator();
    m_whenOpen.append(desk().actions.add(
        menu, {u"search.next"_s, tr("Ne&xt Result"), tr("F4"), tr("Open the next result")}, [this] {
            if (!m_pane.goToHit(1))
                desk().navigator.showView(View::Search);
        }));
    m_whenOpen.append(desk().actions.add(
        menu, {u"search.previous"_s, tr("Pre&vious Result"), tr("Shift+F4"), tr("Open the previous result")},
        [this] {
            if (!m_pane.goToHit(-1))
                desk().navigator.showView(View::Search);
        }));
    m_keep = desk().actions.add(
        menu, {u"search.keep"_s, tr("&Save Search…"), tr("Ctrl+Alt+S"), tr("Save this search under a name")},
        [this] {
            desk().navigator.showView(View::Search);
            m_pane.keepSearch();
        });
}

void SearchDesk::storeOpened()
{
    workspace::Workspace *store = desk().session.workspace();
    connect(store, &workspace::Workspace::changed, this, &SearchDesk::follow);
    readSaved();
}

void SearchDesk::nameSubjects(const models::EntitiesSnapshot &subjects)
{
    m_pane.setNames(subjects.entityNames, subjects.topicNames);
}

void SearchDesk::follow(const workspace::ChangeSet &changes)
{
    using workspace::Subject;
    if (changes.has(Subject::SavedSearches))
        readSaved();
    // Of a document that is annotated, its count alone has changed.
    const workspace::ChangedIds &documents = changes.of(Subject::Documents);
    const bool isCountAlone = changes.has(Subject::Annotations) && !documents.isAll() &&
                              documents.added().empty() && documents.removed().empty();
    if (changes.has(Subject::Entities) || (!documents.isEmpty() && !isCountAlone))
        m_pane.refresh();
}

/// To what the window is narrowed to.
void SearchDesk::narrow(domain::SearchQuery &query) const
{
    if (const auto &fitting = desk().focus.fitting())
        query.documents = fitting->values();
}

void SearchDesk::ask(domain::SearchQuery query)
{
    narrow(query);
    m_counting.cancel();
    desk().session.ask(
        this, [query](workspace::Workspace &store) { return store.searches().page(query); },
        [this, query, asked = ++m_asked](base::Result<domain::SearchPage> page) {
            if (asked != m_asked)
                return;
            if (!page) {
                m_pane.setProblem(page.error().line());
                return;
            }
            const bool isCut = page->next.has_value();
            m_pane.setPage(query, std::move(*page));
            if (isCut)
                count(query);
        });
}

void SearchDesk::askForMore(domain::SearchQuery query, const domain::SearchKey &after)
{
    narrow(query);
    desk().session.ask(
        this, [query, after](workspace::Workspace &store) { return store.searches().page(query, after); },
        [this, query, asked = m_asked](base::Result<domain::SearchPage> page) {
            if (asked != m_asked)
                return;
            if (page) {
                m_pane.append(query, std::move(*page));
                return;
            }
            m_pane.moreFailed(query);
            desk().messages.showError(page.error(), tr("The next results could not be read"));
        });
}

void SearchDesk::askForPassages(const domain::SearchQuery &query, domain::DocumentId document)
{
    desk().session.ask(
        this,
        [query, document](workspace::Workspace &store) { return store.searches().passages(query, document); },
        [this, query, document, asked = m_asked](base::Result<std::vector<domain::SearchHit>> passages) {
            if (asked == m_asked && passages)
                m_pane.setPassages(query, document, std::move(*passages));
        });
}

void SearchDesk::askForContext(const models::Passage &passage)
{
    desk().session.ask(
        this,
        [passage](workspace::Workspace &store) {
            return store.searches().context(passage.document, passage.range);
        },
        [this, passage](const base::Result<domain::PassageContext> &context) {
            if (context) // where the document is gone, the list is about to be read anew
                m_pane.showContext(passage, *context);
        });
}

/// After the answer, so that it does not wait for the count.
void SearchDesk::count(const domain::SearchQuery &query)
{
    m_counting = base::CancelToken();
    desk().session.askApart(
        this,
        [query, cancel = m_counting](workspace::Workspace &store) {
            return store.searches().countPassages(query, cancel);
        },
        [this, query, asked = m_asked](const base::Result<domain::SearchCount> &found) {
            if (asked == m_asked && found)
                m_pane.setCount(query, *found);
        });
}

void SearchDesk::updateActions()
{
    for (QAction *action : m_whenOpen)
        action->setEnabled(desk().session.isOpen());
    m_keep->setEnabled(desk().isWritable());
    m_pane.setWritable(desk().isWritable());
}

void SearchDesk::readSaved()
{
    desk().session.ask(
        this, [](workspace::Workspace &store) { return store.searches().saved(); },
        [this](base::Result<std::vector<SavedSearch>> &&rows) {
            if (rows)
                m_pane.setSavedSearches(std::move(*rows));
            else
                desk().messages.showError(rows.error());
        });
}

void SearchDesk::save(const SavedSearch &search)
{
    desk().edit(search.id.isValid() ? tr("rename search") : tr("save search"),
                [search](workspace::Workspace &store) { return store.searches().save(search); });
}

void SearchDesk::remove(const SavedSearch &search)
{
    desk().edit(
        tr("delete search"),
        [id = search.id, author = desk().author()](workspace::Workspace &store) {
            return store.searches().remove(id, author);
        },
        [this, name = search.name](const workspace::Change &) {
            desk().navigator.say(tr("Search “%1” moved to the trash.").arg(name));
        });
}

void SearchDesk::addPlaces(std::vector<workbench::CommandPalette::Place> &places) const
{
    for (const SavedSearch &search : m_pane.savedSearches())
        places.push_back({search.name, tr("Saved search"), [this, query = search.query] {
                              desk().navigator.showView(View::Search);
                              m_pane.show(query);
                          }});
}

} // namespace counterpart::search
