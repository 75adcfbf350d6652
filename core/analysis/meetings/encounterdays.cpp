// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterdays.h"

#include "core/analysis/figures/dates.h"
#include "core/analysis/meetings/encounter.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DatePrecision;
using domain::EncounterFact;

namespace {

constexpr int kDaysBack = 10; ///< an account comes out within so many days
constexpr int kDaysAhead = 120;
constexpr qsizetype kSameTelling = 12; ///< units between two ways to tell one day
constexpr qsizetype kDateline = 60;    ///< units between a dateline's day and the sentence
constexpr qsizetype kHead = 400;       ///< units
constexpr size_t kLead = 6;            ///< sentences in which "the meeting took place on …" is looked for

} // namespace

std::optional<QDate> EncounterDays::published() const
{
    if (!m_facts.published.value || !m_facts.published.value->isValid())
        return std::nullopt;
    return m_facts.published.value->to;
}

bool EncounterDays::isNear(const domain::PartialDate &date) const
{
    const std::optional<QDate> day = published();
    return date.from.daysTo(date.to) <= 7 &&
           (!day || (date.from >= day->addDays(-kDaysBack) && date.from <= day->addDays(1)));
}

const domain::DateFact *EncounterDays::bestIn(text::Range range) const
{
    static const QRegularExpression earlier(lexicon::cuePattern(u"encounters.earlier"),
                                            QRegularExpression::CaseInsensitiveOption);
    const domain::DateFact *best = nullptr;
    for (const domain::DateFact &date : m_facts.dates) {
        if (!range.contains(date.range) || !isNear(date.date))
            continue;
        // "In the follow-up to the meeting on May 16, the leaders discussed": of an earlier one.
        if (earlier.matchView(text::Range{range.begin, date.range.begin}.in(m_text.text())).hasMatch())
            continue;
        const bool day = date.date.precision == DatePrecision::Day;
        const bool bestDay = best && best->date.precision == DatePrecision::Day;
        // "this evening, Tuesday, 2 July": the day itself is surer.
        const bool exact = bestDay && best->relative && !date.relative && day &&
                           date.range.begin - best->range.end < kSameTelling;
        if (!best || (day && !bestDay) || exact)
            best = &date;
    }
    return best;
}

/// In the dateline before the first sentence, or where the text says when the meeting was.
const domain::DateFact *EncounterDays::toldBeside(size_t telling) const
{
    static const QRegularExpression held(lexicon::cuePattern(u"encounters.took_place"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (size_t i = 0; i < std::min(m_facts.sentences.size(), kLead); ++i) {
        const text::Range range = m_facts.sentences[i].range;
        if (i != telling && held.matchView(range.in(m_text.text())).hasMatch())
            if (const domain::DateFact *date = bestIn(range))
                return date;
    }
    // "The President arrived on Monday, 13 November. … In their talks, the two leaders …"
    static const QRegularExpression arrival(lexicon::cuePattern(u"encounters.arrived"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (size_t i = telling; i-- > 0;) {
        const text::Range range = m_facts.sentences[i].range;
        if (arrival.matchView(range.in(m_text.text())).hasMatch() || tellsOfEncounter(range.in(m_text.text())))
            if (const domain::DateFact *date = bestIn(range); date && date->date.precision == DatePrecision::Day)
                return date;
    }
    if (telling != 0)
        return nullptr;
    const qsizetype begin = m_facts.sentences[0].range.begin;
    return bestIn({std::max<qsizetype>(0, begin - kDateline), begin});
}

std::optional<domain::PartialDate> EncounterDays::ofTitle() const
{
    const bool american = m_facts.side.value == u"us";
    const auto dates = findDates(m_title, {published(), american, m_facts.language.value.value_or(QString())});
    for (const domain::DateFact &date : dates)
        if (date.date.precision == DatePrecision::Day && isNear(date.date))
            return date.date;
    return std::nullopt;
}

void EncounterDays::tell(EncounterFact &encounter, std::optional<size_t> telling) const
{
    const domain::DateFact *best = bestIn(telling ? m_facts.sentences[*telling].range : text::Range{0, kHead});
    if (!best && telling)
        best = toldBeside(*telling);
    if (best) {
        encounter.date = best->date;
        if (best->date.precision != DatePrecision::Day)
            markAsLoose(encounter);
    } else if (const auto titled = ofTitle()) {
        encounter.date = *titled;
    } else {
        assume(encounter);
    }
}

void EncounterDays::announce(EncounterFact &encounter, size_t sentence) const
{
    const std::optional<QDate> day = published();
    const domain::DateFact *best = nullptr;
    for (const domain::DateFact &date : m_facts.dates) {
        const bool before = date.range.begin < m_facts.sentences[sentence].range.end;
        const bool near = !day || (date.date.from >= day->addDays(-1) && date.date.from <= day->addDays(kDaysAhead));
        if (before && near && date.date.from.daysTo(date.date.to) <= 31)
            best = &date;
    }
    if (best)
        encounter.date = best->date;
    if (!best || best->date.precision != DatePrecision::Day)
        markAsLoose(encounter);
}

void EncounterDays::assume(EncounterFact &encounter) const
{
    if (m_facts.published.value)
        encounter.date = *m_facts.published.value;
    markAsPublished(encounter);
}

} // namespace counterpart::analysis
