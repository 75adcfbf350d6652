// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/encounterwords.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

namespace {

QRegularExpression pattern(QStringView name)
{
    QRegularExpression expression(lexicon::cuePattern(name), QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

bool has(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text).hasMatch();
}

} // namespace

std::optional<qsizetype> encounterCue(QStringView sentence)
{
    static const QRegularExpression cues[]{pattern(u"encounters.met"),    pattern(u"encounters.held"),
                                           pattern(u"encounters.spoke"),  pattern(u"encounters.received"),
                                           pattern(u"encounters.during"), pattern(u"encounters.reached")};
    std::optional<qsizetype> first;
    for (const QRegularExpression &cue : cues) {
        if (const auto match = cue.matchView(sentence); match.hasMatch())
            first = std::min(first.value_or(match.capturedStart()), match.capturedStart());
    }
    return first;
}

bool tellsOfEncounter(QStringView sentence)
{
    return encounterCue(sentence).has_value();
}

bool titlesEncounter(QStringView title)
{
    static const QRegularExpression words = pattern(u"encounters.titles");
    static const QRegularExpression others = pattern(u"encounters.no_titles");
    return has(words, title) && !has(others, title);
}

bool titlesJourney(QStringView title)
{
    static const QRegularExpression words = pattern(u"encounters.journeys");
    return has(words, title);
}

bool looksAhead(QStringView text)
{
    static const QRegularExpression ahead = pattern(u"encounters.ahead");
    return has(ahead, text);
}

bool announcesEncounter(QStringView sentence)
{
    static const QRegularExpression words = pattern(u"encounters.announced");
    return has(words, sentence);
}

Lead leadOf(QStringView folded)
{
    static const QRegularExpression announcement = pattern(u"encounters.lead_announcement");
    static const QRegularExpression account = pattern(u"encounters.lead_account");
    static const QRegularExpression reception = pattern(u"encounters.lead_reception");
    if (has(announcement, folded))
        return Lead::Announcement;
    if (has(account, folded))
        return Lead::Account;
    return has(reception, folded) ? Lead::Reception : Lead::Nothing;
}

} // namespace counterpart::analysis
