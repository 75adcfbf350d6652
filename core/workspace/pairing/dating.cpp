// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairing/dating.h"

#include "core/analysis/meetings/encounter.h"
#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/officeyear.h"
#include "core/domain/takendates.h"
#include "core/store/documents/datingstore.h"
#include "core/store/documents/factsstore.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace counterpart::workspace {

using domain::Detected;
using domain::DocumentId;
using domain::PartialDate;
using store::DatingStore;

namespace {

/// Between the first day of a journey and its meetings, or among those of a summit and what is told of it.
constexpr int NearDays = 3;

using Days = std::map<DocumentId, PartialDate>;

/// The day that all sources of a document agree on; none for those of which they do not.
Days agreed(const std::vector<DatingStore::Source> &sources)
{
    Days days;
    for (const auto &[document, date] : sources) {
        const PartialDate day = date.precision == domain::DatePrecision::Day ? date : PartialDate();
        const auto [known, isFirst] = days.try_emplace(document, day);
        if (!isFirst && known->second != day)
            known->second = PartialDate();
    }
    std::erase_if(days, [](const auto &day) { return !day.second.isValid(); });
    return days;
}

bool isAnnounced(const domain::EncounterFact &encounter)
{
    return encounter.role == domain::ReadoutRole::Preview || encounter.role == domain::ReadoutRole::Background;
}

/// The day \p told of the year in which a meeting was on it, or so many days \p around; invalid where it was not.
QDate onDay(const analysis::YearlessDay &told, PartialDate meeting, int around)
{
    meeting.from = meeting.from.addDays(-around);
    meeting.to = meeting.to.addDays(around);
    for (int year = meeting.from.year(); year <= meeting.to.year(); ++year) {
        const QDate day(year, told.month, told.day);
        const bool isThen = day.isValid() && day >= meeting.from && day <= meeting.to;
        if (isThen && meeting.precision != domain::DatePrecision::Year)
            return day;
    }
    return {};
}

/// The day of an encounter that is told without its year, of the only year in which \p isSame meetings of the
/// store were on it, or so many days \p around. Of an announcement, which comes earlier, the month.
template <typename IsSame>
PartialDate dayElsewhere(const domain::EncounterFact &encounter, const std::vector<DatingStore::Occasion> &meetings,
                         int around, const IsSame &isSame)
{
    const bool announces = isAnnounced(encounter);
    const analysis::YearlessDay told = analysis::yearlessDay(encounter);
    QDate found;
    for (const DatingStore::Occasion &meeting : meetings) {
        const QDate day = isSame(meeting) ? onDay(told, meeting.date, announces ? NearDays : around) : QDate();
        const bool isRight = day.isValid() && (told.weekday == 0 || told.weekday == day.dayOfWeek());
        if (isRight && found.isValid() && found != day)
            return {};
        found = isRight ? day : found;
    }
    return !found.isValid() ? PartialDate()
           : announces      ? PartialDate::month(found.year(), found.month())
                            : PartialDate::day(found);
}

QSet<QString> wordsOf(QString occasion)
{
    for (QChar &c : occasion.remove(u'.'))
        c = c.isLetterOrNumber() ? c.toLower() : u' ';
    const QStringList words = occasion.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// "ASEAN-U.S. Special Summit", in whatever order, with or without what stands behind it in one of the texts.
bool isOneOccasion(const QString &a, const QString &b)
{
    constexpr qsizetype FewestOfPart = 3; ///< words that tell an occasion where the other text has more
    const QSet<QString> left = wordsOf(a);
    const QSet<QString> right = wordsOf(b);
    const QSet<QString> &fewer = left.size() < right.size() ? left : right;
    return left == right ? left.size() > 1
                         : fewer.size() >= FewestOfPart && (left & right).size() == fewer.size();
}

/// What an encounter without a date tells of when the document was published.
Detected<PartialDate> dateOf(const domain::EncounterFact &encounter, const std::vector<DatingStore::Occasion> &meetings,
                             const lexicon::Lexicon &lexicon)
{
    const auto samePeople = [&encounter](const DatingStore::Occasion &meeting) {
        return std::ranges::count_if(encounter.participants, [&meeting](const QString &person) {
                   return meeting.participants.contains(person);
               }) >= 2;
    };
    const auto sameOccasion = [&encounter](const DatingStore::Occasion &meeting) {
        return isOneOccasion(meeting.occasion, encounter.occasion);
    };
    if (const PartialDate date = dayElsewhere(encounter, meetings, 0, samePeople); date.isValid())
        return {date, domain::ByPeople};
    if (const PartialDate date = dayElsewhere(encounter, meetings, NearDays, sameOccasion); date.isValid())
        return {date, domain::ByOccasion};
    const QDate day = analysis::dayByOffices(encounter, lexicon);
    return day.isValid() ? Detected<PartialDate>{PartialDate::day(day), domain::ByOffices}
                         : Detected<PartialDate>();
}

using Found = std::map<DocumentId, Detected<PartialDate>>;

/// The one day of all that a document gives an account of.
PartialDate toldDay(const std::vector<domain::EncounterFact> &encounters)
{
    const auto isThatDay = [&encounters](const domain::EncounterFact &encounter) {
        return encounter.date == encounters.front().date && encounter.date.precision == domain::DatePrecision::Day &&
               !isAnnounced(encounter) && !analysis::encounterDateIsLoose(encounter);
    };
    return !encounters.empty() && std::ranges::all_of(encounters, isThatDay) ? encounters.front().date
                                                                              : PartialDate();
}

/// What documents tell by the encounters that they tell of.
base::Result<Found> byEncounters(const store::Database &database, const lexicon::Lexicon &lexicon,
                                 const std::vector<DocumentId> &documents)
{
    auto told = store::FactsStore(database).encountersOf(documents);
    if (!told)
        return std::unexpected(told.error());
    Found found;
    for (const store::FactsStore::Encounters &one : *told) {
        if (const PartialDate day = toldDay(one.encounters); day.isValid())
            found.emplace(one.document, Detected<PartialDate>{day, domain::ByToldDay});
    }
    // Of the others those of one encounter alone, with its day and month
    std::erase_if(*told, [](const store::FactsStore::Encounters &one) {
        return one.encounters.size() != 1 || one.encounters.front().date.isValid() ||
               analysis::yearlessDay(one.encounters.front()).month == 0;
    });
    if (told->empty())
        return found;
    const auto meetings = DatingStore(database).occasions();
    if (!meetings)
        return std::unexpected(meetings.error());
    for (const store::FactsStore::Encounters &one : *told) {
        if (const auto date = dateOf(one.encounters.front(), *meetings, lexicon))
            found.emplace(one.document, date);
    }
    return found;
}

/// What follows from the store for one document: the surest first.
Detected<PartialDate> dateOf(DocumentId document, const Days &twins, const Days &meetings, const Found &encounters)
{
    if (const auto day = twins.find(document); day != twins.end())
        return {day->second, domain::ByTwin};
    if (const auto day = meetings.find(document); day != meetings.end())
        return {day->second, domain::ByMeeting};
    const auto date = encounters.find(document);
    return date == encounters.end() ? Detected<PartialDate>() : date->second;
}

} // namespace

base::Result<bool> dateUndated(store::Transaction &transaction, const lexicon::Lexicon &lexicon)
{
    const DatingStore store(transaction.database());
    const auto undated = store.undated();
    if (!undated || undated->empty())
        return undated.transform([](const auto &) { return false; });
    std::vector<DocumentId> ids;
    for (const DatingStore::Undated &document : *undated)
        ids.push_back(document.id);
    const auto twins = store.ofTwins().transform(agreed);
    const auto meetings = store.ofMeetings(ids).transform(agreed);
    const auto encounters = byEncounters(transaction.database(), lexicon, ids);
    if (!twins || !meetings || !encounters)
        return std::unexpected(!twins ? twins.error() : !meetings ? meetings.error() : encounters.error());
    bool changed = false;
    for (const DatingStore::Undated &document : *undated) {
        const Detected<PartialDate> date = dateOf(document.id, *twins, *meetings, *encounters);
        if (date == document.taken)
            continue;
        changed = true;
        if (auto taken = DatingStore::take(transaction, document.id, date); !taken)
            return std::unexpected(taken.error());
    }
    return changed;
}

} // namespace counterpart::workspace
