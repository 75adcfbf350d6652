// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchdesk.h"

#include "core/workspace/savedsearches.h"
#include "ui/search/searchpane.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QMenu>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using domain::SavedSearch;

SearchDesk::SearchDesk(const Desk &lent, search::SearchPane &pane) : DeskPart(lent), m_pane(pane)
{
    connect(&pane, &search::SearchPane::saveAsked, this, &SearchDesk::save);
    connect(&pane, &search::SearchPane::removeAsked, this, &SearchDesk::remove);
    connect(&desk().session, &Session::subjectsLoaded, this, [this](const Subjects &subjects) {
        QStringList entities;
        for (const domain::EntityRow &row : subjects.sidebar->entities)
            entities.append(row.name);
        QStringList topics;
        for (const domain::TopicCount &topic : subjects.sidebar->topics)
            topics.append(topic.name);
        m_pane.setNames(entities, topics);
    });
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
                desk().window.showView(View::Search);
        }));
    m_whenOpen.append(desk().actions.add(menu,
                                         {u"search.previous"_s, tr("Pre&vious Result"), tr("Shift+F4"),
                                          tr("Open the previous passage that was found")},
                                         [this] {
                                             if (!m_pane.goToHit(-1))
                                                 desk().window.showView(View::Search);
                                         }));
    m_keep = desk().actions.add(
        menu,
        {u"search.keep"_s, tr("&Keep This Search"), tr("Ctrl+Alt+S"), tr("Keep the search under a name")},
        [this] {
            desk().window.showView(View::Search);
            m_pane.keepSearch();
        });
}

void SearchDesk::storeOpened()
{
    connect(desk().session.workspace(), &workspace::Workspace::savedSearchesChanged, this,
            &SearchDesk::readSaved);
    readSaved();
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
    if (auto rows = store->savedSearches().rows()) // a few rows: at once
        m_pane.setSavedSearches(std::move(*rows));
}

void SearchDesk::save(const SavedSearch &search)
{
    desk().edit(search.id.isValid() ? tr("rename search") : tr("keep search"),
                [search](workspace::Workspace &store) { return store.savedSearches().save(search); });
}

void SearchDesk::remove(const SavedSearch &search)
{
    desk().edit(tr("delete search"),
                [id = search.id](workspace::Workspace &store) { return store.savedSearches().remove(id); });
}

void SearchDesk::addPlaces(std::vector<CommandPalette::Place> &places) const
{
    for (const SavedSearch &search : m_pane.savedSearches())
        places.push_back({search.name, tr("Kept search"), [this, query = search.query] {
                              desk().window.showView(View::Search);
                              m_pane.show(query);
                          }});
}

} // namespace counterpart::shell
