// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterdesk.h"

#include "core/domain/depth.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/entities/entitiespanel.h"
#include "ui/models/entitiesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/search/searchpane.h"
#include "ui/shell/filterstrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"

#include <QBoxLayout>
#include <QShortcut>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

FilterDesk::FilterDesk(const workbench::Desk &lent, QBoxLayout &centre, const Followers &followers)
    : DeskPart(lent), m_followers(followers), m_strip(new FilterStrip(desk().focus, desk().entities))
{
    centre.insertWidget(0, m_strip);
    const auto clear = [this] { desk().actions.action(u"edit.clearFilter"_s)->trigger(); };
    connect(m_strip, &FilterStrip::clearRequested, this, clear);
    for (QWidget *widget : followers.leftByEscape) {
        const auto leave = [this, clear] {
            if (desk().messages.isVisible()) // it says that Escape closes it
                desk().messages.dismiss();
            else
                clear();
        };
        auto *escape = new QShortcut(Qt::Key_Escape, widget, leave, Qt::WidgetShortcut);
        escape->setEnabled(false); // Escape is for others, too
        connect(&desk().focus, &models::Focus::filterChanged, escape,
                [this, escape] { escape->setEnabled(!desk().focus.filter().isEmpty()); });
    }
    connect(&desk().focus, &models::Focus::filterChanged, this, &FilterDesk::follow);
    connect(&desk().focus, &models::Focus::fittingChanged, this, &FilterDesk::narrow);
    connect(&desk().entities, &models::EntitiesModel::renewed, this, &FilterDesk::forgetTheGone);
    connect(&desk().library, &QAbstractItemModel::modelReset, this, &FilterDesk::follow);
    connect(&desk().library, &models::LibraryModel::rearranged, this, &FilterDesk::follow);
    connect(&desk().library, &QAbstractItemModel::dataChanged, this, &FilterDesk::tellGaps);
}

void FilterDesk::storeClosed()
{
    desk().focus.setFilter({});
}

/// Entities that were merged or put aside, and topics that nothing treats any more.
void FilterDesk::forgetTheGone()
{
    models::Filter filter = desk().focus.filter();
    filter.entities.removeIf([this](domain::EntityId id) { return !desk().entities.entity(id); });
    filter.topics.removeIf([this](const QString &topic) { return !desk().entities.hasTopic(topic); });
    desk().focus.setFilter(filter);
    follow(); // others may speak of it now
}

void FilterDesk::follow()
{
    const models::Filter &filter = desk().focus.filter();
    const auto &documents = desk().library.documents();
    desk().focus.setFitting(desk().entities.subjects().fitting(filter, documents));
    m_strip->show(documents);
    m_followers.comparison->setFilter(filter.entities, filter.topics);
    tellGaps();
}

void FilterDesk::tellGaps()
{
    const QString gaps = domain::notAnalysedSummary(desk().library.documents());
    m_followers.commitments->setNotAnalysed(gaps);
    m_followers.entities->setNotAnalysed(gaps);
    m_followers.search->setNotAnalysed(gaps);
}

void FilterDesk::narrow()
{
    m_followers.commitments->setDocuments(desk().focus.fitting());
    m_followers.search->refresh();
}

} // namespace counterpart::shell
