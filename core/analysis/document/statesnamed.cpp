// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/statesnamed.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using lexicon::Hit;
using lexicon::Places;

namespace {

constexpr qsizetype PairReach = 40;  ///< units between two states of a pair
constexpr qsizetype OfficeReach = 90; ///< units of an office before its state
constexpr qsizetype VoiceReach = 40; ///< units beside a state that tell in what part it is named
constexpr QLatin1StringView Genitive("'s ");
constexpr QLatin1StringView Article("the ");

bool beginsSentence(QStringView text, qsizetype at)
{
    if (at >= Article.size() &&
        text.sliced(at - Article.size(), Article.size()).compare(Article, Qt::CaseInsensitive) == 0)
        at -= Article.size();
    while (at > 0 && text[at - 1] == u' ')
        --at;
    return at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'.' || text[at - 1] == u'"' ||
           text[at - 1] == u'\u201C';
}

} // namespace

QString stateNamed(const Hit &hit, const lexicon::Lexicon &lexicon)
{
    const bool state =
        hit.table == lexicon::Table::Places && (hit.field == Places::CountryName || hit.field == Places::Demonym);
    return state ? lexicon.places().countries()[hit.index].code : QString();
}

std::vector<StatePair> statePairs(const AnalysedText &text, text::Range range)
{
    static const QRegularExpression joint(lexicon::cuePattern(u"perspective.pair_joint"));
    std::vector<StatePair> out;
    const Hit *last = nullptr;
    QString before;
    for (const Hit &hit : text.hitsIn(range)) {
        const QString state = stateNamed(hit, text.lexicon());
        if (state.isEmpty())
            continue;
        const text::Range gap{last ? last->range.end : 0, hit.range.begin};
        if (last && state != before && gap.begin < gap.end && gap.length() < PairReach &&
            joint.matchView(text.folded(gap)).hasMatch())
            out.push_back({before, state});
        last = &hit;
        before = state;
    }
    return out;
}

QHash<QString, double> statesSpokenOf(const AnalysedText &text, text::Range range,
                                      const std::vector<StatePair> &pairs, const QStringList &guests)
{
    QHash<QString, double> out;
    for (const auto &[first, second] : pairs) {
        if (guests.contains(second) && !guests.contains(first))
            out[first] += 2;
        if (guests.contains(first) && !guests.contains(second))
            out[second] += 2;
    }
    static const QRegularExpression own(lexicon::cuePattern(u"perspective.own_voice"));
    static const QRegularExpression foe(lexicon::cuePattern(u"perspective.foe"));
    static const QRegularExpression against(lexicon::cuePattern(u"perspective.against"));
    for (const Hit &hit : text.hitsIn(range)) {
        const QString state = stateNamed(hit, text.lexicon());
        if (state.isEmpty() || guests.contains(state))
            continue;
        const qsizetype end = qMin(range.end, hit.range.end + VoiceReach);
        const QString behind = text.folded({hit.range.end, end}).toString();
        const QStringView before = text.folded({qMax<qsizetype>(0, hit.range.begin - VoiceReach), hit.range.begin});
        if (foe.match(behind).hasMatch() || against.matchView(before).hasMatch())
            continue;
        out[state] += beginsSentence(text.text(), hit.range.begin) ? 1.5 : 0.5;
        if (own.match(behind).hasMatch())
            out[state] += 1;
        else if (behind.startsWith(Genitive))
            out[state] += 0.5;
    }
    return out;
}

QStringList statesSpeaking(const AnalysedText &text, text::Range range)
{
    static const QRegularExpression speaks(lexicon::cuePattern(u"perspective.speaks"));
    static const QRegularExpression office(lexicon::cuePattern(u"perspective.speaking_office"));
    QStringList out;
    for (const Hit &hit : text.hitsIn(range)) {
        const QString state = stateNamed(hit, text.lexicon());
        if (state.isEmpty() || hit.field != Places::CountryName || out.contains(state))
            continue;
        const QString behind = text.folded({hit.range.end, qMin(range.end, hit.range.end + VoiceReach)}).toString();
        if (!speaks.match(behind).hasMatch())
            continue;
        qsizetype begin = hit.range.begin;
        while (begin > range.begin && text.text()[begin - 1] != u'\n' && hit.range.begin - begin < OfficeReach)
            --begin;
        if (beginsSentence(text.text(), hit.range.begin) ||
            office.matchView(text.folded({begin, hit.range.begin})).hasMatch())
            out << state;
    }
    return out;
}

Leading leadingOf(const QHash<QString, double> &points)
{
    Leading out;
    for (auto state = points.cbegin(); state != points.cend(); ++state) {
        if (*state > out.points) {
            out.next = std::exchange(out.points, *state);
            out.state = state.key();
        } else {
            out.next = std::max(out.next, *state);
        }
    }
    return out;
}

} // namespace counterpart::analysis
