// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedesk.h"

#include "ui/models/entitiesmodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QFileInfo>
#include <QMenu>

namespace counterpart::timeline {

using namespace Qt::StringLiterals;
using workbench::Panel;

TimelineDesk::TimelineDesk(const workbench::Desk &lent, TimelineView &timeline)
    : DeskPart(lent), m_timeline(timeline), m_menu(desk().menus.view->addMenu(tr("&Timeline")))
{
    addCommands();
    connect(&m_timeline, &TimelineView::spanSelected, this, [this](QDate from, QDate to) {
        models::Filter filter = desk().focus.filter();
        filter.from = from;
        filter.to = to;
        desk().focus.setFilter(filter);
    });
    connect(&m_timeline, &TimelineView::pictureRequested, this, &TimelineDesk::savePicture);
    connect(&desk().focus, &models::Focus::filterChanged, this, &TimelineDesk::followFilter);
    connect(&desk().focus, &models::Focus::fittingChanged, this,
            [this] { m_timeline.setFitting(desk().focus.fitting()); });
    connect(&desk().entities, &models::EntitiesModel::renewed, this, &TimelineDesk::showLanes);
}

void TimelineDesk::addCommands()
{
    desk().actions.add(m_menu,
                       {u"timeline.go"_s, tr("&Go to Timeline"), tr("Ctrl+Shift+T"),
                        tr("Show the timeline and move the focus there; arrow keys move between marks")},
                       [this] {
                           desk().navigator.showPanel(Panel::Timeline);
                           m_timeline.setFocus();
                       });
    for (QAction *action : m_timeline.actions())
        desk().actions.adopt(m_menu, action);
    m_menu->addSeparator();
    m_add = desk().actions.add(m_menu,
                               {u"timeline.addLanes"_s,
                                tr("Add &Lanes for Selected Entities"),
                                {},
                                tr("Add a lane for each selected person, topic, organisation or place")},
                               [this] { addLanes(); });
    m_remove = desk().actions.add(m_menu, {u"timeline.removeLanes"_s, tr("Remove &Entity Lanes")}, [this] {
        m_laneEntities.clear();
        m_laneTopics.clear();
        showLanes();
    });
}

void TimelineDesk::storeClosed()
{
    m_laneEntities.clear();
    m_laneTopics.clear();
    m_timeline.setSubjectLanes({});
}

void TimelineDesk::updateActions()
{
    const bool open = desk().session.isOpen();
    desk().actions.action(u"timeline.go"_s)->setEnabled(open);
    m_add->setEnabled(open && desk().focus.filter().hasSubjects());
    m_remove->setEnabled(open && !(m_laneEntities.isEmpty() && m_laneTopics.isEmpty()));
}

void TimelineDesk::followFilter()
{
    const models::Filter &filter = desk().focus.filter();
    if (m_timeline.span() != std::pair(filter.from, filter.to))
        m_timeline.setSpan(filter.from, filter.to);
    updateActions();
}

void TimelineDesk::addLanes()
{
    const models::Filter &filter = desk().focus.filter();
    for (const domain::EntityId id : filter.entities) {
        if (!m_laneEntities.contains(id))
            m_laneEntities.append(id);
    }
    for (const QString &topic : filter.topics) {
        if (!m_laneTopics.contains(topic))
            m_laneTopics.append(topic);
    }
    showLanes();
}

void TimelineDesk::showLanes()
{
    const models::EntitiesModel &entities = desk().entities;
    std::vector<models::SubjectLane> lanes;
    for (const domain::EntityId id : std::as_const(m_laneEntities)) {
        if (const domain::EntityRow *row = entities.entity(id))
            lanes.push_back({row->name, entities.subjects().documents(id)});
    }
    for (const QString &topic : std::as_const(m_laneTopics)) {
        if (entities.hasTopic(topic))
            lanes.push_back({topic, entities.subjects().documents(topic)});
    }
    m_timeline.setSubjectLanes(std::move(lanes));
    updateActions();
}

void TimelineDesk::savePicture(const QString &suffix)
{
    const QString start = desk().preferences.folder(u"picture"_s) + u'/' + tr("Timeline") + u'.' + suffix;
    desk().files.choose(
        &desk().window, workbench::FileChooser::What::SavePicture, start,
        [this, suffix](const QStringList &paths) {
            QString path = paths.first();
            if (QFileInfo(path).suffix().isEmpty())
                path += u'.' + suffix;
            desk().preferences.setFolder(u"picture"_s, QFileInfo(path).absolutePath());
            if (const auto written = m_timeline.exportTo(path); !written)
                desk().messages.showError(written.error(), tr("The timeline could not be saved"));
            else
                workbench::tellWritten(desk().messages, tr("Timeline saved: %1").arg(path), path);
        });
}

} // namespace counterpart::timeline
