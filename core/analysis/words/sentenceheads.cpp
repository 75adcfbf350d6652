// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/sentenceheads.h"

#include "core/analysis/words/datespans.h"
#include "core/analysis/words/lineshape.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/places.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::SkipReason;
using lexicon::Hit;
using lexicon::Table;
using text::Range;

namespace {

constexpr qsizetype LongestHead = 90; ///< units

/// The label in capitals that \p sentence begins with, bracket and colon left out: "MR. PRICE" of "MR. PRICE
/// (via phone): …". \p length: of all of it.
QStringView labelOf(QStringView sentence, qsizetype &length)
{
    const qsizetype colon = sentence.first(std::min(sentence.size(), LongestHead)).indexOf(u':');
    if (colon < 1)
        return {};
    QStringView label = sentence.first(colon);
    if (const qsizetype bracket = label.indexOf(u'('); bracket > 0)
        label = label.first(bracket);
    label = label.trimmed();
    static const lexicon::CueWords &titles = lexicon::cueWords(u"heads.titles");
    bool capitals = false;
    for (const QStringView word : label.split(u' ', Qt::SkipEmptyParts)) {
        const bool title = titles.contains(word);
        for (const QChar c : word) {
            if (c.isLower() && !title)
                return {};
            capitals |= c.isUpper();
        }
    }
    length = colon + 1;
    return capitals ? label : QStringView();
}

/// Who speaks without a name.
bool holdsRole(QStringView label)
{
    static const lexicon::CueWords &roles = lexicon::cueWords(u"heads.speakers");
    return std::ranges::any_of(label.split(u' ', Qt::SkipEmptyParts),
                               [](QStringView word) { return roles.contains(word); });
}

} // namespace

SentenceHeads::SentenceHeads(const AnalysedText &text, const SentenceContext &context)
    : m_analysed(text), m_text(text.text()), m_context(context)
{
    const domain::CleanDocument &document = text.document();
    std::size_t labelled = 0;
    for (const domain::Block &block : document.blocks) {
        qsizetype length = 0;
        const QStringView label = labelOf(block.range.in(m_text), length);
        if (label.isEmpty())
            continue;
        ++m_labels[label];
        ++labelled;
    }
    m_talk = labelled * 4 > document.blocks.size();
    const auto prose = std::ranges::find(document.blocks, domain::BlockKind::Paragraph, &domain::Block::kind);
    if (prose != document.blocks.end())
        m_firstProse = prose->range.begin;
}

SentenceHeads::Head SentenceHeads::headOf(Range range, bool first) const
{
    if (const qsizetype label = speakerLabel(range); label > 0)
        return {label, SkipReason::Speaker};
    return {first ? dateline(range) : 0, SkipReason::Dateline};
}

qsizetype SentenceHeads::speakerLabel(Range range) const
{
    qsizetype length = 0;
    const QStringView label = labelOf(range.in(m_text), length);
    if (label.isEmpty())
        return 0;
    const bool turns = m_talk && m_labels.value(label) > 1; // whoever speaks, speaks again
    return holdsRole(label) || namesSpeaker({range.begin, range.begin + label.size()}) ||
                   (turns && !m_analysed.holdsHit({range.begin, range.begin + label.size()},
                                                  [](const Hit &h) { return h.table == Table::Places; }))
               ? length
               : 0;
}

/// A title, an office or a name, and no verb: "THE TWO PRESIDENTS AGREED:" goes on.
bool SentenceHeads::namesSpeaker(Range label) const
{
    return m_analysed.holdsHit(label, [](const Hit &h) {
        return h.table == Table::Titles || h.table == Table::Offices || h.table == Table::Names;
    }) && !m_analysed.holdsHit(label, [](const Hit &h) { return h.table == Table::SpeechActs; });
}

/// Length of "Phnom Penh, 24 July 2023 – " at the head; 0 if there is none.
qsizetype SentenceHeads::dateline(Range range) const
{
    const QStringView head = range.in(m_text).first(std::min(range.length(), LongestHead));
    if (const qsizetype framed = framedDateline(range.begin, head); framed > 0)
        return framed;
    for (qsizetype i = 3; i + 1 < head.size(); ++i) {
        const QChar c = head[i];
        const bool dash =
            c == u'\u2013' || c == u'\u2014' || (c == u'-' && (head[i + 1] == u'-' || head[i - 1] == u' '));
        const bool loose = head[i - 1].isSpace() || head[i + 1].isSpace() || head[i + 1] == u'-';
        if (!dash || !loose)
            continue;
        if (!isPlaceAndDay({range.begin, range.begin + i}))
            return 0;
        qsizetype end = i + 1;
        while (end < head.size() && (head[end].isSpace() || head[end] == u'-'))
            ++end;
        return end;
    }
    return 0;
}

/// "(Veldograd, 12 November) ", "NEW DELHI: ": a day and its place in brackets, a place in capitals.
qsizetype SentenceHeads::framedDateline(qsizetype begin, QStringView head) const
{
    if (head.startsWith(u'(')) {
        const qsizetype close = head.indexOf(u')');
        const Range inner{begin + 1, begin + close};
        return close > 4 && holdsDate(m_context.dates, inner) && isPlaceAndDay(inner) ? close + 1 : 0;
    }
    const qsizetype colon = head.indexOf(u':');
    if (colon < 3 || colon + 1 >= head.size() || !head[colon + 1].isSpace())
        return 0;
    const Range place{begin, begin + colon};
    const LineShape shape = shapeOf(place.in(m_text));
    // A state speaks for itself: "UNITED STATES: the tariff …".
    const bool known = m_analysed.holdsHit(place, [](const Hit &h) {
        using lexicon::Places;
        return h.table == Table::Places &&
               (h.field == Places::Named || h.field == Places::Capital || h.field == Places::City);
    });
    return known && shape.words <= 3 && shape.shouted == shape.words && begin == m_firstProse ? colon + 1 : 0;
}

/// Names alone, and with them a day, an agency in brackets, or a place in capitals.
bool SentenceHeads::isPlaceAndDay(Range line) const
{
    constexpr int MostWords = 9;
    const LineShape shape = shapeOf(line.in(m_text));
    if (shape.words == 0 || shape.words > MostWords || shape.capitalised != shape.words)
        return false;
    if (holdsDate(m_context.dates, line))
        return true;
    const auto isOf = [](Table table) { return [table](const Hit &h) { return h.table == table; }; };
    // "HANOI (VNA)"; but "Northern Lakes Initiative (Marquette) –" is what the sentence speaks of.
    const qsizetype bracket = line.in(m_text).indexOf(u'(');
    const Range place{line.begin, bracket < 0 ? line.end : line.begin + bracket};
    const LineShape placeShape = shapeOf(place.in(m_text));
    const bool known = m_analysed.holdsHit(place, isOf(Table::Places));
    if (bracket > 0 && known && placeShape.words <= 3)
        return true;
    const bool atTop = line.begin == m_firstProse && !m_analysed.holdsHit(line, isOf(Table::Organizations));
    return placeShape.words > 0 && placeShape.shouted == placeShape.words && (known || atTop);
}

} // namespace counterpart::analysis
