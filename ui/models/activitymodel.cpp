// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include <QLocale>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityWay;
using domain::Subject;

namespace {

QString subjectLabel(Subject subject)
{
    switch (subject) {
    case Subject::Documents:
        return ActivityModel::tr("documents");
    case Subject::Meetings:
        return ActivityModel::tr("meetings");
    case Subject::Links:
        return ActivityModel::tr("links");
    case Subject::Omissions:
        return ActivityModel::tr("omissions");
    case Subject::Entities:
        return ActivityModel::tr("entities");
    case Subject::Topics:
        return ActivityModel::tr("topics");
    case Subject::Commitments:
        return ActivityModel::tr("commitments");
    case Subject::Annotations:
        return ActivityModel::tr("annotations");
    case Subject::Codes:
        return ActivityModel::tr("codes");
    case Subject::SavedSearches:
        return ActivityModel::tr("saved searches");
    case Subject::LibraryFilters:
        return ActivityModel::tr("library filters");
    case Subject::Trash:
        break;
    }
    return ActivityModel::tr("trash");
}

/// "documents: 1 changed; annotations: 2 added"
QString countsText(const Activity &activity)
{
    QStringList parts;
    for (const domain::ActivityCount &count : activity.counts) {
        QStringList numbers;
        if (count.came > 0)
            numbers << ActivityModel::tr("%L1 added").arg(count.came);
        if (count.changed > 0)
            numbers << ActivityModel::tr("%L1 changed").arg(count.changed);
        if (count.went > 0)
            numbers << ActivityModel::tr("%L1 deleted").arg(count.went);
        parts << u"%1: %2"_s.arg(subjectLabel(count.subject), numbers.join(u", "_s));
    }
    return parts.join(u"; "_s);
}

/// As a row begins: undo commands are worded to stand behind "Undo".
QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString activityText(const Activity &activity)
{
    const QString words = activity.words.isEmpty() ? countsText(activity) : activity.words;
    switch (activity.way) {
    case ActivityWay::Imported:
        return ActivityModel::tr("Imported %n document(s)", nullptr, activity.documents);
    case ActivityWay::Revised:
        return ActivityModel::tr("Imported a new text of %n document(s)", nullptr, activity.documents);
    case ActivityWay::Undone:
        return ActivityModel::tr("Undone: %1").arg(words);
    case ActivityWay::Redone:
        return ActivityModel::tr("Redone: %1").arg(words);
    case ActivityWay::Done:
        break;
    }
    return sentenceCase(words);
}

void ActivityModel::setActivities(std::vector<Activity> activities)
{
    beginResetModel();
    m_activities = std::move(activities);
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ActivityModel::text(const Activity &activity, int column)
{
    switch (column) {
    case When:
        return QLocale().toString(activity.done.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return activity.author;
    case What:
        return activityText(activity);
    case About: {
        const int more = (activity.document.isValid() ? activity.documents : activity.meetings) - 1;
        return more > 0 && !activity.about.isEmpty() ? tr("%1 and %n more", nullptr, more).arg(activity.about)
                                                     : activity.about;
    }
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_activities.size())
        return {};
    const Activity &activity = m_activities[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(activity, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? QLocale().toString(activity.done.toLocalTime(), QLocale::LongFormat)
                                      : text(activity, index.column());
    case SortRole:
        return index.column() == When ? QVariant(activity.done) : QVariant(text(activity, index.column()));
    case DocumentRole:
        return activity.document.value;
    case MeetingRole:
        return activity.meeting.value;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("Document or meeting");
    default:
        return {};
    }
}

} // namespace counterpart::models
