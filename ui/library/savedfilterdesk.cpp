// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/savedfilterdesk.h"

#include "core/text/joining.h"
#include "core/workspace/searches/libraryfilters.h"
#include "ui/library/libraryview.h"
#include "ui/library/savedfilters.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QInputDialog>
#include <QMenu>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::LibraryFilter;
using workspace::Workspace;

SavedFilterDesk::SavedFilterDesk(const workbench::Desk &lent, LibraryView &view)
    : DeskPart(lent), m_view(view)
{
    m_save = desk().actions.add(
        desk().menus.find,
        {u"library.saveFilter"_s,
         tr("Save Library &Filter…"),
         {},
         tr("Save the current library filter under a name")},
        [this] { askForName(tr("Save Filter"), {{}, proposedName(), m_view.query()}, tr("save filter")); });
    SavedFilters *saved = view.savedFilters();
    connect(saved, &SavedFilters::chosen, this, &SavedFilterDesk::show);
    connect(saved, &SavedFilters::saveAsked, m_save, &QAction::trigger);
    connect(saved, &SavedFilters::renameAsked, this, [this](const LibraryFilter &filter) {
        askForName(tr("Rename Filter"), filter, tr("rename filter"));
    });
    connect(saved, &SavedFilters::removeAsked, this, [this](const LibraryFilter &filter) {
        desk().edit(tr("delete filter"),
                    [id = filter.id](Workspace &store) { return store.libraryFilters().remove(id); });
    });
}

void SavedFilterDesk::storeOpened()
{
    connect(desk().session.workspace(), &Workspace::changed, this,
            [this](const workspace::ChangeSet &changes) {
                if (changes.has(workspace::Subject::LibraryFilters))
                    read();
            });
    read();
}

void SavedFilterDesk::storeClosed()
{
    m_view.savedFilters()->setFilters({});
    m_view.showAll();
}

void SavedFilterDesk::updateActions()
{
    m_save->setEnabled(desk().isWritable());
    m_view.savedFilters()->setWritable(desk().isWritable());
}

void SavedFilterDesk::read()
{
    desk().session.ask(
        this, [](Workspace &store) { return store.libraryFilters().rows(); },
        [this](base::Result<std::vector<LibraryFilter>> &&rows) {
            if (rows)
                m_view.savedFilters()->setFilters(std::move(*rows));
            else
                desk().messages.showError(rows.error());
        });
}

void SavedFilterDesk::show(const domain::LibraryQuery &query) const
{
    desk().navigator.showView(workbench::View::Library);
    m_view.setQuery(query);
}

/// "Cambodia · Statement · rice"
QString SavedFilterDesk::proposedName() const
{
    const domain::LibraryQuery query = m_view.query();
    return text::joined(
        {query.favourites ? tr("Favourites") : QString(), query.tag,
         query.side ? models::sideName(*query.side) : QString(),
         query.type ? models::docTypeName(query.type) : QString(), query.text,
         query.from && query.to ? u"%1–%2"_s.arg(query.from->year()).arg(query.to->year()) : QString()},
        u" · ");
}

void SavedFilterDesk::askForName(const QString &title, const LibraryFilter &filter, const QString &act)
{
    if (filter.query.isEmpty()) {
        desk().navigator.showView(workbench::View::Library);
        desk().navigator.say(tr("The library is not filtered: there is nothing to save"));
        return;
    }
    auto *dialog = new QInputDialog(&desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"filterName"_s);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(filter.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter, act](const QString &name) {
        LibraryFilter named = filter;
        named.name = name;
        desk().edit(act, [named](Workspace &store) { return store.libraryFilters().save(named); });
    });
    dialog->open();
}

void SavedFilterDesk::addPlaces(std::vector<workbench::CommandPalette::Place> &places) const
{
    for (const LibraryFilter &filter : m_view.savedFilters()->filters())
        places.push_back({filter.name, tr("Library filter"), [this, query = filter.query] { show(query); }});
}

} // namespace counterpart::library
