// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lastplacedesk.h"

#include "core/base/fileaccess.h"
#include "ui/annotations/annotationsview.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/entities/entitiespanel.h"
#include "ui/library/libraryview.h"
#include "ui/models/entitiesmodel.h"
#include "ui/query/querypane.h"
#include "ui/search/searchpane.h"
#include "ui/settings/settingsdesk.h"
#include "ui/shell/viewplaces.h"
#include "ui/shell/views.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/viewstate.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;

namespace {

const QString LastStore = u"lastStore"_s;
const QString Reopening =
    u"reopening"_s; ///< until the store is shown: a program that ended before is not led there again
const QString Library = u"library"_s;
const QString Search = u"search"_s;
const QString Commitments = u"commitments"_s;
const QString Annotations = u"annotations"_s;
const QString Entities = u"entities"_s;

/// Where it is remembered how a store was left.
QString placeKey(const QString &store)
{
    const QByteArray hash = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256);
    return u"place/"_s + QString::fromLatin1(hash.toHex().first(16));
}

/// Their rows come after those of documents.
bool isOfSubjects(View view)
{
    return view == View::Commitments || view == View::Annotations;
}

} // namespace

LastPlaceDesk::LastPlaceDesk(const workbench::Desk &lent, const Views &views, ViewPlaces &places)
    : DeskPart(lent), m_views(views), m_places(places), m_narrowed{{Library, views.library},
                                                                   {Search, views.search},
                                                                   {Commitments, views.commitments},
                                                                   {Annotations, views.annotations},
                                                                   {Entities, views.entities}}
{
    // The window shows first what came.
    connect(&desk().session, &workbench::Session::libraryLoaded, this, &LastPlaceDesk::documentsCame,
            Qt::QueuedConnection);
    connect(&desk().session, &workbench::Session::subjectsLoaded, this, &LastPlaceDesk::subjectsCame,
            Qt::QueuedConnection);
}

void LastPlaceDesk::storeOpened()
{
    const QString path = desk().session.path();
    m_left = QJsonDocument::fromJson(desk().preferences.state(placeKey(path))).object();
    m_documentsDue = m_subjectsDue = true;
    m_wasOpen = true;
    if (m_left.contains(u"query")) // it waits for nothing, and may be written in from now on
        m_views.query->setSql(m_left[u"query"].toString());
    desk().preferences.setState(LastStore, path.toUtf8());
}

void LastPlaceDesk::storeClosing()
{
    QJsonObject left = m_left; // before the lists have come nobody can have gone anywhere
    if (!m_documentsDue && !m_subjectsDue)
        left = {{u"place"_s, m_places.now().toJson()}, {u"fields"_s, fields()}, {u"filter"_s, filter()}};
    left.insert(u"query"_s, m_views.query->sql());
    desk().preferences.setState(placeKey(desk().session.path()),
                                QJsonDocument(left).toJson(QJsonDocument::Compact));
}

void LastPlaceDesk::storeClosed()
{
    m_left = {};
    m_documentsDue = m_subjectsDue = false;
    for (const auto &[name, view] : m_narrowed)
        widgets::setFields(*view, {});
    m_views.query->setSql({});
    if (std::exchange(m_wasOpen, false) && !m_isEnding)
        desk().preferences.setState(LastStore, {});
}

void LastPlaceDesk::end()
{
    m_isEnding = true;
}

void LastPlaceDesk::openLast()
{
    workbench::Preferences &preferences = desk().preferences;
    const QString path = QString::fromUtf8(preferences.state(LastStore));
    if (path.isEmpty() || !preferences.flag(settings::SettingsDesk::ReopenFlag, true))
        return;
    const bool failedBefore = QString::fromUtf8(preferences.state(Reopening)) == path;
    preferences.setState(Reopening, {});
    const QString shown = QDir::toNativeSeparators(path);
    if (!base::stateOfFile(path).exists()) {
        preferences.setState(LastStore, {});
        desk().messages.tell(
            {widgets::Severity::Warning, tr("The last store could not be found: %1").arg(shown), {}});
    } else if (failedBefore) {
        desk().messages.tell(
            {widgets::Severity::Warning,
             tr("Counterpart ended unexpectedly while opening %1, so it was not reopened automatically.")
                 .arg(shown),
             {}});
    } else {
        preferences.setState(Reopening, path.toUtf8());
        desk().session.open(path, workspace::OpenMode::ReadWrite);
    }
}

void LastPlaceDesk::documentsCame()
{
    desk().preferences.setState(Reopening, {});
    if (!std::exchange(m_documentsDue, false))
        return;
    setFields(m_left[u"fields"].toObject(), {Library, Search});
    goToPlace(false);
}

void LastPlaceDesk::subjectsCame()
{
    if (!std::exchange(m_subjectsDue, false))
        return;
    setFilter(m_left[u"filter"].toObject());
    setFields(m_left[u"fields"].toObject(), {Commitments, Annotations, Entities});
    goToPlace(true);
    m_left = {};
}

/// Unless the person has gone elsewhere meanwhile.
void LastPlaceDesk::goToPlace(bool isList)
{
    const auto place = Place::fromJson(m_left[u"place"].toObject());
    if (place && isOfSubjects(place->view) == isList && m_places.isThere(*place) &&
        m_views.current() == View::Library)
        m_places.goTo(*place);
}

QJsonObject LastPlaceDesk::fields() const
{
    QJsonObject all;
    for (const auto &[name, view] : m_narrowed)
        all.insert(name, widgets::fieldsOf(*view));
    return all;
}

void LastPlaceDesk::setFields(const QJsonObject &fields, const QStringList &views)
{
    for (const auto &[name, view] : m_narrowed) {
        if (views.contains(name) && fields.contains(name))
            widgets::setFields(*view, fields[name].toObject());
    }
}

QJsonObject LastPlaceDesk::filter() const
{
    const models::Filter &filter = desk().focus.filter();
    QJsonArray entities;
    for (const domain::EntityId id : filter.entities)
        entities.append(id.value);
    return {{u"entities"_s, entities},
            {u"topics"_s, QJsonArray::fromStringList(filter.topics)},
            {u"from"_s, filter.from.toString(Qt::ISODate)},
            {u"to"_s, filter.to.toString(Qt::ISODate)}};
}

/// What is gone by now gives itself up.
void LastPlaceDesk::setFilter(const QJsonObject &filter)
{
    models::Filter left;
    for (const QJsonValue &id : filter[u"entities"].toArray())
        left.entities.append(domain::EntityId(id.toInteger()));
    for (const QJsonValue &topic : filter[u"topics"].toArray())
        left.topics.append(topic.toString());
    left.entities.removeIf([this](domain::EntityId id) { return !desk().entities.entity(id); });
    left.topics.removeIf([this](const QString &topic) { return !desk().entities.hasTopic(topic); });
    left.from = QDate::fromString(filter[u"from"].toString(), Qt::ISODate);
    left.to = QDate::fromString(filter[u"to"].toString(), Qt::ISODate);
    if (!left.isEmpty() && desk().focus.filter().isEmpty())
        desk().focus.setFilter(left);
}

} // namespace counterpart::shell
