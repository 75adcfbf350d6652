// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairing/dating.h"

#include "core/analysis/meetings/officeyear.h"
#include "core/domain/takendates.h"
#include "core/store/documents/datingstore.h"
#include "core/store/documents/factsstore.h"

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

/// Days told by the offices of the people whom documents tell of.
base::Result<Days> byOffices(const store::Database &database, const lexicon::Lexicon &lexicon,
                             const std::vector<DocumentId> &documents)
{
    return store::FactsStore(database).encountersOf(documents).transform([&](const auto &all) {
        Days days;
        for (const store::FactsStore::Encounters &told : all) {
            const QDate day =
                told.encounters.size() == 1 ? analysis::dayByOffices(told.encounters.front(), lexicon) : QDate();
            if (day.isValid())
                days.emplace(told.document, PartialDate::day(day));
        }
        return days;
    });
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
    const auto offices = byOffices(transaction.database(), lexicon, ids);
    if (!twins || !meetings || !offices)
        return std::unexpected(!twins ? twins.error() : !meetings ? meetings.error() : offices.error());
    bool changed = false;
    for (const DatingStore::Undated &document : *undated) {
        Detected<PartialDate> day;
        for (const auto &[days, evidence] : {std::pair(&*twins, &domain::ByTwin), std::pair(&*meetings, &domain::ByMeeting),
                                             std::pair(&*offices, &domain::ByOffices)}) {
            if (const auto found = days->find(document.id); !day && found != days->end())
                day = {found->second, *evidence};
        }
        if (day == document.taken)
            continue;
        changed = true;
        if (auto taken = DatingStore::take(transaction, document.id, day); !taken)
            return std::unexpected(taken.error());
    }
    return changed;
}

} // namespace counterpart::workspace
