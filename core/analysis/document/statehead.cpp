// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/statehead.h"

#include "core/analysis/document/introductions.h"
#include "core/analysis/document/statesnamed.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using lexicon::Hit;
using lexicon::Places;
using lexicon::Table;

namespace {

constexpr std::size_t HeadBlocks = 4;
constexpr qsizetype HeadLength = 110;  ///< units of one block
constexpr qsizetype HeadReach = 600;   ///< units in which a dateline stands
constexpr qsizetype DateReach = 60;    ///< units behind the town
constexpr qsizetype LeadReach = 500;   ///< units behind the dateline in which those who met are brought in
constexpr std::size_t MostBroughtIn = 6;

/// The state that a line names with a body of it, and nothing else beside; empty for none.
QString stateOfLine(const AnalysedText &text, text::Range line)
{
    static const QRegularExpression before(lexicon::cuePattern(u"perspective.head_before"));
    static const QRegularExpression behind(lexicon::cuePattern(u"perspective.head_behind"));
    for (const Hit &hit : text.hitsIn(line)) {
        const QString state = stateNamed(hit, text.lexicon());
        if (state.isEmpty())
            continue;
        const QString left = text.folded({line.begin, hit.range.begin}).trimmed().toString();
        const QString right = text.folded({hit.range.end, line.end}).trimmed().toString();
        if ((right.isEmpty() && before.match(left).hasMatch()) ||
            (hit.range.begin - line.begin <= 20 && behind.match(left + u'|' + right).hasMatch()))
            return state;
    }
    return {};
}

} // namespace

QString stateOfLetterhead(const AnalysedText &text)
{
    QString out;
    const auto &blocks = text.document().blocks;
    for (std::size_t i = 0; i < blocks.size() && i < HeadBlocks; ++i) {
        const text::Range block = blocks[i].range;
        // "REPUBLIC OF KENYA", and its ministry in the next line
        const text::Range both{block.begin, i + 1 < blocks.size() ? blocks[i + 1].range.end : block.end};
        QString state = block.length() <= HeadLength ? stateOfLine(text, block) : QString();
        if (state.isEmpty() && both.length() <= HeadLength)
            state = stateOfLine(text, both);
        if (!state.isEmpty() && !out.isEmpty() && state != out)
            return {};
        if (!state.isEmpty())
            out = state;
    }
    return out;
}

QString stateOfDateline(const AnalysedText &text)
{
    static const QRegularExpression date(lexicon::cuePattern(u"perspective.dated_behind"));
    static const QRegularExpression beside(lexicon::cuePattern(u"encounters.sidelines"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringView all = text.text();
    for (const Hit &hit : text.hitsIn({0, qMin(all.size(), HeadReach)})) {
        const bool begins = hit.range.begin == 0 || all[hit.range.begin - 1] == u'\n';
        if (!begins || hit.table != Table::Places || hit.field != Places::Capital)
            continue;
        const auto match = date.matchView(text::Range{hit.range.end, qMin(all.size(), hit.range.end + DateReach)}.in(all));
        if (!match.hasMatch())
            continue;
        const QString state = text.lexicon().places().countries()[hit.index].code;
        const qsizetype begin = hit.range.end + match.capturedEnd();
        const text::Range lead{begin, qMin(all.size(), begin + LeadReach)};
        const auto met = introductionsIn(text, lead, MostBroughtIn);
        const bool own = !met.empty() && (met.front().country.isEmpty() || met.front().country == state);
        const bool hosts = std::ranges::any_of(met, [&state, &met](const Introduction &who) {
            return who.withCountry && who.country == state && &who != &met.front();
        });
        const bool guest = std::ranges::any_of(met, [&state](const Introduction &who) {
            return who.withCountry && who.country != state;
        });
        return own && guest && !hosts && !beside.matchView(lead.in(all)).hasMatch() ? state : QString();
    }
    return {};
}

} // namespace counterpart::analysis
