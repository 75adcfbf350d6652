// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagdesk.h"

#include "core/workspace/documents/tags.h"
#include "ui/library/libraryview.h"
#include "ui/models/documenttexts.h"
#include "ui/models/librarymodel.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <map>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::Tagged;
using workspace::Workspace;

namespace {

/// Runs \p act with each row of the things that is there.
template <typename Act>
void forEach(const models::LibraryModel &library, const Tagged &things, Act act)
{
    for (const domain::DocumentId id : things.documents) {
        if (const domain::DocumentRow *row = library.document(id))
            act(*row);
    }
    for (const domain::MeetingId id : things.meetings) {
        if (const domain::MeetingRow *row = library.meeting(id))
            act(*row);
    }
}

} // namespace

TagDesk::TagDesk(const workbench::Desk &lent, const LibraryView &view)
    : DeskPart(lent), m_targets(lent, view), m_chooser(new TagChooser(lent.theme, &lent.window))
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *menu = desk().menus.document;
    menu->addSeparator();
    actions.add(menu,
                {u"library.tags"_s, tr("Ta&gs…"), tr("Ctrl+Alt+G"),
                 tr("Add tags to the selected documents and meetings, or remove them")},
                [this] { openChooser(); });
    actions
        .add(menu,
             {u"library.favourite"_s, tr("&Favourite"), tr("Ctrl+Alt+F"),
              tr("Mark the selected documents and meetings as favourites, or remove the mark")},
             [this] { toggleFavourite(); })
        ->setCheckable(true);
    actions.add(menu, {u"library.renameTag"_s, tr("Rename Ta&g…"), {}, tr("Rename a tag everywhere")},
                [this] { renameTag(); });
    connect(&view, &LibraryView::selectionChanged, this, &TagDesk::updateActions);
    connect(m_chooser, &TagChooser::putAsked, this, &TagDesk::put);
    connect(m_chooser, &TagChooser::takeOffAsked, this, &TagDesk::takeOff);
    const auto renew = [this] {
        if (m_chooser->isVisible())
            m_chooser->renew(tagsOf(m_things));
    };
    connect(&desk().library, &QAbstractItemModel::dataChanged, this, renew);
    connect(&desk().library, &QAbstractItemModel::modelReset, this, renew);
}

Tagged TagDesk::things() const
{
    if (!desk().session.isOpen())
        return {};
    if (m_targets.isInLibrary())
        return {m_targets.documents(), m_targets.meetings()};
    if (desk().navigator.currentView() == workbench::View::Comparison && m_targets.meeting().isValid())
        return {{}, {m_targets.meeting()}};
    return {m_targets.documents(), {}};
}

void TagDesk::updateActions()
{
    const Tagged chosen = things();
    for (const QString &id : {u"library.tags"_s, u"library.favourite"_s})
        desk().actions.action(id)->setEnabled(!chosen.isEmpty());
    desk().actions.action(u"library.favourite"_s)->setChecked(areFavourites(chosen));
    desk().actions.action(u"library.renameTag"_s)->setEnabled(desk().isWritable());
}

bool TagDesk::areFavourites(const Tagged &things) const
{
    bool all = !things.isEmpty();
    forEach(desk().library, things, [&all](const auto &row) { all = all && row.favourite; });
    return all;
}

std::vector<TagUse> TagDesk::tagsOf(const Tagged &things) const
{
    std::map<QString, TagUse> uses;
    const auto count = [&uses](const auto &row, int TagUse::*counter) {
        for (const QString &tag : row.tags) {
            uses[tag].tag = tag;
            ++(uses[tag].*counter);
        }
    };
    for (const domain::DocumentRow &row : desk().library.documents())
        count(row, &TagUse::used);
    for (const domain::MeetingRow &row : desk().library.meetings())
        count(row, &TagUse::used);
    forEach(desk().library, things, [&count](const auto &row) { count(row, &TagUse::here); });
    std::vector<TagUse> sorted;
    for (const auto &[tag, use] : uses)
        sorted.push_back(use);
    std::ranges::stable_sort(sorted, [](const TagUse &a, const TagUse &b) {
        return a.tag.compare(b.tag, Qt::CaseInsensitive) < 0;
    });
    return sorted;
}

QString TagDesk::nameOf(const Tagged &things) const
{
    if (things.documents.size() + things.meetings.size() > 1)
        return tr("Tags of %n item(s)", nullptr, int(things.documents.size() + things.meetings.size()));
    if (const domain::DocumentRow *row = desk().library.document(things.documents.value(0)))
        return tr("Tags of “%1”").arg(models::titleOf(*row));
    const domain::MeetingRow *meeting = desk().library.meeting(things.meetings.value(0));
    return meeting ? tr("Tags of “%1”").arg(meeting->title) : QString();
}

void TagDesk::openChooser()
{
    m_things = things();
    if (!m_things.isEmpty())
        m_chooser->open(nameOf(m_things), int(m_things.documents.size() + m_things.meetings.size()),
                        tagsOf(m_things));
}

void TagDesk::put(const QString &tag)
{
    desk().edit(tr("add tag “%1”").arg(tag),
                [things = m_things, tag, author = desk().author()](Workspace &store) {
                    return store.tags().change(things, {tag}, {}, author);
                });
}

void TagDesk::takeOff(const QString &tag)
{
    desk().edit(tr("remove tag “%1”").arg(tag),
                [things = m_things, tag, author = desk().author()](Workspace &store) {
                    return store.tags().change(things, {}, {tag}, author);
                });
}

void TagDesk::toggleFavourite()
{
    const Tagged chosen = things();
    if (chosen.isEmpty())
        return;
    const bool on = !areFavourites(chosen);
    desk().edit(on ? tr("mark as favourite") : tr("remove from favourites"),
                [chosen, on, author = desk().author()](Workspace &store) {
                    return store.tags().setFavourite(chosen, on, author);
                });
}

void TagDesk::renameTag()
{
    QStringList tags;
    for (const TagUse &use : tagsOf({}))
        tags.append(use.tag);
    if (tags.isEmpty()) {
        desk().navigator.say(tr("There are no tags yet"));
        return;
    }
    auto *dialog = new QInputDialog(&desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tagToRename"_s);
    dialog->setWindowTitle(tr("Rename Tag"));
    dialog->setLabelText(tr("Tag:"));
    dialog->setComboBoxItems(tags);
    connect(dialog, &QInputDialog::textValueSelected, this, &TagDesk::askForName);
    dialog->open();
}

void TagDesk::askForName(const QString &tag)
{
    auto *dialog = new QInputDialog(&desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tagName"_s);
    dialog->setWindowTitle(tr("Rename Tag"));
    dialog->setLabelText(tr("New name of “%1”:").arg(tag));
    dialog->setTextValue(tag);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, tag](const QString &name) {
        desk().edit(tr("rename tag"), [tag, name, author = desk().author()](Workspace &store) {
            return store.tags().rename(tag, name, author);
        });
    });
    dialog->open();
}

} // namespace counterpart::library
