// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairing/dating.h"

#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/officeyear.h"
#include "core/domain/takendates.h"
#include "core/store/documents/datingstore.h"
#include "core/store/documents/factsstore.h"

#include <algorithm>
#include <map>

namespace counterpart::workspace {

using domain::Detected;
using domain::DocumentId;
using domain::PartialDate;
using store::DatingStore;

namespace {

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

/// The day \p told of the year in which a meeting was on it; invalid where it was not.
QDate onDay(const analysis::YearlessDay &told, const PartialDate &meeting)
{
    for (int year = meeting.from.year(); year <= meeting.to.year(); ++year) {
        const QDate day(year, told.month, told.day);
        const bool isThen = day.isValid() && day >= meeting.from && day <= meeting.to;
        if (isThen && meeting.precision != domain::DatePrecision::Year)
            return day;
    }
    return {};
}

/// The day of an encounter that is told without its year, of the only year in which \p isSame meetings of the
/// store were on it. Of an announcement, which comes earlier, the month.
template <typename IsSame>
PartialDate dayElsewhere(const domain::EncounterFact &encounter, const std::vector<DatingStore::Occasion> &meetings,
                         const IsSame &isSame)
{
    const analysis::YearlessDay told = analysis::yearlessDay(encounter);
    QDate found;
    for (const DatingStore::Occasion &meeting : meetings) {
        const QDate day = told.month > 0 && isSame(meeting) ? onDay(told, meeting.date) : QDate();
        const bool isRight = day.isValid() && (told.weekday == 0 || told.weekday == day.dayOfWeek());
        if (isRight && found.isValid() && found != day)
            return {};
        found = isRight ? day : found;
    }
    const bool announces =
        encounter.role == domain::ReadoutRole::Preview || encounter.role == domain::ReadoutRole::Background;
    return !found.isValid() ? PartialDate()
           : announces      ? PartialDate::month(found.year(), found.month())
                            : PartialDate::day(found);
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
        return !meeting.occasion.isEmpty() &&
               meeting.occasion.compare(encounter.occasion, Qt::CaseInsensitive) == 0;
    };
    if (const PartialDate date = dayElsewhere(encounter, meetings, samePeople); date.isValid())
        return {date, domain::ByPeople};
    if (const PartialDate date = dayElsewhere(encounter, meetings, sameOccasion); date.isValid())
        return {date, domain::ByOccasion};
    const QDate day = analysis::dayByOffices(encounter, lexicon);
    return day.isValid() ? Detected<PartialDate>{PartialDate::day(day), domain::ByOffices}
                         : Detected<PartialDate>();
}

using Found = std::map<DocumentId, Detected<PartialDate>>;

/// Of documents that tell of one encounter alone.
base::Result<Found> byEncounters(const store::Database &database, const lexicon::Lexicon &lexicon,
                                 const std::vector<DocumentId> &documents)
{
    const auto meetings = DatingStore(database).occasions();
    const auto told = store::FactsStore(database).encountersOf(documents);
    if (!meetings || !told)
        return std::unexpected(meetings ? told.error() : meetings.error());
    Found found;
    for (const store::FactsStore::Encounters &one : *told) {
        if (one.encounters.size() != 1 || one.encounters.front().date.isValid())
            continue;
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
