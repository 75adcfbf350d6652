// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdesk.h"

#include "core/workspace/searches/searches.h"
#include "ui/search/searchpane.h"
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
    QMenu *menu = desk().menus.edit;
    menu->addSeparator();
    m_whenOpen.append(desk().actions.add(
        menu, {u"search.next"_s, tr("Ne&xt Result"), tr("F4"), tr("Open the next passage that was found")},
        [this] {
            if (!m_pane.goToHit(1))
                desk().navigator.showView(View::Search);
        }));
    m_whenOpen.append(desk().actions.add(menu,
                                         {u"search.previous"_s, tr("Pre&vious Result"), tr("Shift+F4"),
                                          tr("Open the previous passage that was found")},
                                         [this] {
                                             if (!m_pane.goToHit(-1))
                                                 desk().navigator.showView(View::Search);
                                         }));
    m_keep = desk().actions.add(
        menu,
        {u"search.keep"_s, tr("&Keep This Search"), tr("Ctrl+Alt+S"), tr("Keep the search under a name")},
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

void SearchDesk::ask(domain::SearchQuery query)
{
    if (const auto &fitting = desk().focus.fitting())
        query.documents = fitting->values();
    desk().session.search(
        query, this, [this, query, asked = ++m_asked](base::Result<std::vector<domain::SearchHit>> hits) {
            if (asked != m_asked)
                return;
            if (!hits) {
                m_pane.setProblem(hits.error().line());
                return;
            }
            const bool isCut = int(hits->size()) >= query.limit;
            m_pane.setHits(query, std::move(*hits));
            if (isCut)
                count(query);
        });
}

/// After the answer, so that it does not wait for the count.
void SearchDesk::count(const domain::SearchQuery &query)
{
    desk().session.askApart(
        this, [query](workspace::Workspace &store) { return store.searches().count(query); },
        [this, query, asked = m_asked](const base::Result<int> &documents) {
            if (asked == m_asked && documents)
                m_pane.setTotal(query, *documents);
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
    workspace::Workspace *store = desk().session.workspace();
    if (!store)
        return;
    if (auto rows = store->searches().saved()) // a few rows: at once
        m_pane.setSavedSearches(std::move(*rows));
}

void SearchDesk::save(const SavedSearch &search)
{
    desk().edit(search.id.isValid() ? tr("rename search") : tr("keep search"),
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
            desk().navigator.say(tr("The search “%1” is moved to the trash.").arg(name));
        });
}

void SearchDesk::addPlaces(std::vector<workbench::CommandPalette::Place> &places) const
{
    for (const SavedSearch &search : m_pane.savedSearches())
        places.push_back({search.name, tr("Kept search"), [this, query = search.query] {
                              desk().navigator.showView(View::Search);
                              m_pane.show(query);
                          }});
}

} // namespace counterpart::search
