// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentmeeting.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

/// The one day that a sentence names in figures; "today" and "Monday" depend on when it was written.
std::optional<QDate> dayIn(const Account &account, int sentence)
{
    const text::Range range = account.facts->sentences[size_t(sentence)].range;
    std::optional<QDate> day;
    for (const domain::DateFact &fact : account.facts->dates) {
        if (!range.contains(fact.range))
            continue;
        const QStringView words = fact.range.in(account.text);
        if (std::ranges::none_of(words, [](QChar letter) { return letter.isDigit(); }))
            continue;
        if (day || fact.date.precision != domain::DatePrecision::Day || !fact.date.isValid())
            return std::nullopt;
        day = fact.date.from;
    }
    return day;
}

bool says(const QRegularExpression &expression, const SentenceUnits &sentence)
{
    return expression.match(sentence.twin).hasMatch();
}

/// One tells of a call and no meeting, the other of a meeting and no call.
bool haveOtherForms(const SentenceUnits &a, const SentenceUnits &b)
{
    using Option = QRegularExpression::PatternOption;
    static const QRegularExpression remote(lexicon::cuePattern(u"openings.remote"),
                                           Option::CaseInsensitiveOption);
    static const QRegularExpression inPerson(lexicon::cuePattern(u"openings.in_person"),
                                             Option::CaseInsensitiveOption);
    const bool remoteA = says(remote, a);
    const bool remoteB = says(remote, b);
    return remoteA != remoteB && says(inPerson, remoteA ? b : a) && !says(inPerson, remoteA ? a : b);
}

OpeningEvents eventsOf(const Account &a, const Account &b, const SentenceUnits &openingA,
                       const SentenceUnits &openingB, const MeetingRoles &roles)
{
    if (haveOtherForms(openingA, openingB))
        return OpeningEvents::Apart;
    const std::optional<QDate> dayA = dayIn(a, roles.openingA);
    const std::optional<QDate> dayB = dayIn(b, roles.openingB);
    if (!dayA || !dayB || dayA == dayB)
        return OpeningEvents::MayBeOne;
    return qAbs(dayA->daysTo(*dayB)) == 1 ? OpeningEvents::NextDay : OpeningEvents::Apart;
}

} // namespace

AlignmentMeeting::AlignmentMeeting(const Account &a, const Account &b, const lexicon::AlignmentModel &model)
    : m_model(model), m_sentences(a, b, model),
      m_roles(findRoles(m_sentences.a, m_sentences.b, table(), model)),
      m_weights(m_sentences.a, m_sentences.b, m_roles, table(), model),
      m_features(m_sentences.a, m_sentences.b, m_roles, m_weights, table(), *model.vectors()),
      m_openingEvents(eventsOf(a, b, m_sentences.a[size_t(m_roles.openingA)],
                               m_sentences.b[size_t(m_roles.openingB)], m_roles))
{
}

AlignmentMeeting::Sentences::Sentences(const Account &accountA, const Account &accountB,
                                       const lexicon::AlignmentModel &model)
{
    UnitReader(model, table).read(accountA, accountB, MostSentences, a, b);
}

} // namespace counterpart::analysis
