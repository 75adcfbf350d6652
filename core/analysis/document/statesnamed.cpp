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

constexpr qsizetype PairReach = 40; ///< units between two states of a pair
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
    for (const Hit &hit : text.hitsIn(range))
        if (const QString state = stateNamed(hit, text.lexicon()); !state.isEmpty() && !guests.contains(state))
            out[state] += beginsSentence(text.text(), hit.range.begin) ? 1.5 : 0.5;
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
