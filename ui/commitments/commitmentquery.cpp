// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentquery.h"

#include "core/domain/commitments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using Parted = CommitmentQuery::Parted;
using When = CommitmentQuery::When;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentQuery)
};

bool isThen(When when, const domain::CommitmentRow &row, QDate today)
{
    switch (when) {
    case When::Undecided:
        return row.status == domain::CommitmentStatus::Proposed;
    case When::Overdue:
        return domain::isOverdue(row, today);
    case When::ThisQuarter:
        return isDueThisQuarter(row, today);
    case When::FollowUp:
        return domain::wantsAttention(row, today);
    case When::Schedules:
        return domain::isSchedule(row);
    case When::Undertakings:
        return domain::binds(row.kind) && !domain::isSchedule(row);
    case When::Requests:
        return !domain::binds(row.kind);
    case When::Repeats:
        return row.repeatOf.isValid();
    case When::Any:
        break;
    }
    return true;
}

} // namespace

QStringList partsOf(const domain::CommitmentRow &row, Parted parted, const QString &meeting)
{
    QStringList parts;
    switch (parted) {
    case Parted::No:
        return parts;
    case Parted::ByActor:
        parts = row.actors;
        break;
    case Parted::ByTopic:
        parts << row.topic;
        break;
    case Parted::ByMeeting:
        parts << meeting;
        break;
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringList{u"–"_s} : parts;
}

bool accepts(const CommitmentQuery &query, const domain::CommitmentRow &row, const QString &haystack,
             const QString &meeting, QDate today)
{
    if (!isThen(query.when, row, today))
        return false;
    if (query.when != When::Schedules && query.when != When::Repeats && domain::isUnfollowedSchedule(row))
        return false;
    if (!query.part.isEmpty() && !partsOf(row, query.parted, meeting).contains(query.part))
        return false;
    return hasWords(query, haystack);
}

bool hasWords(const CommitmentQuery &query, const QString &haystack)
{
    const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

bool isDueThisQuarter(const domain::CommitmentRow &row, QDate today)
{
    const auto due = domain::PartialDate::fromString(row.due);
    if (!due || domain::isSettled(row.status) || !today.isValid())
        return false;
    const QDate first(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    return due->to >= first && due->to < first.addMonths(3);
}

std::vector<CommitmentQuery> standardQueries()
{
    return {{.name = Texts::tr("All commitments")},
            {.name = Texts::tr("Proposals"), .when = When::Undecided},
            {.name = Texts::tr("Overdue"), .when = When::Overdue},
            {.name = Texts::tr("Due this quarter"), .when = When::ThisQuarter},
            {.name = Texts::tr("To follow up"), .when = When::FollowUp},
            {.name = Texts::tr("By actor"), .parted = Parted::ByActor},
            {.name = Texts::tr("By topic"), .parted = Parted::ByTopic},
            {.name = Texts::tr("By meeting"), .parted = Parted::ByMeeting},
            {.name = Texts::tr("Undertakings"), .when = When::Undertakings},
            {.name = Texts::tr("Requests"), .when = When::Requests},
            {.name = Texts::tr("Repeats"), .when = When::Repeats},
            {.name = Texts::tr("Travel and programmes"), .when = When::Schedules}};
}

CommitmentQuery standardQueryFor(const domain::CommitmentRow &row)
{
    const std::vector<CommitmentQuery> all = standardQueries();
    if (row.repeatOf.isValid())
        return *std::ranges::find(all, When::Repeats, &CommitmentQuery::when);
    return domain::isUnfollowedSchedule(row) ? all.back() : all.front();
}

QByteArray packed(const std::vector<CommitmentQuery> &own)
{
    QJsonArray all;
    for (const CommitmentQuery &query : own)
        all.append(QJsonObject{{u"name"_s, query.name},
                               {u"when"_s, int(query.when)},
                               {u"parted"_s, int(query.parted)},
                               {u"part"_s, query.part},
                               {u"text"_s, query.text}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<CommitmentQuery> unpacked(const QByteArray &bytes)
{
    std::vector<CommitmentQuery> own;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : all) {
        const QJsonObject object = value.toObject();
        const int when = object.value(u"when").toInt(-1);
        const int parted = object.value(u"parted").toInt(-1);
        const QString name = object.value(u"name").toString();
        if (name.isEmpty() || when < 0 || when > int(When::Repeats) || parted < 0 ||
            parted > int(Parted::ByMeeting))
            continue;
        own.push_back({name, true, When(when), Parted(parted), object.value(u"part").toString(),
                       object.value(u"text").toString()});
    }
    return own;
}

} // namespace counterpart::commitments
