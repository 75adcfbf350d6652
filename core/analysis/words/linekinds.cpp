// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/linekinds.h"

#include "core/analysis/words/datespans.h"
#include "core/analysis/words/language.h"
#include "core/analysis/words/lineforms.h"
#include "core/analysis/words/lineverbs.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/text/script.h"
#include "core/text/stops.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::Block;
using domain::BlockKind;
using domain::SkipReason;
using text::Range;

namespace {

constexpr qsizetype LongestLine = 400; ///< units; what is longer is prose
constexpr std::size_t TitleBlocks = 8; ///< where a title may be repeated in part

/// Folded letters and digits alone, for comparing titles.
QString bare(QStringView text)
{
    QString out = lexicon::fold(text.first(std::min<qsizetype>(text.size(), 1000)));
    out.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    return out;
}

bool beginsLikeFrame(QStringView line)
{
    static const lexicon::CueWords &beginnings = lexicon::cueWords(u"lines.frame_beginnings");
    return beginnings.begin(line);
}

/// Words that a line beside the text has at most, where nothing but its length can tell. \p spaced: the
/// script writes blanks between words, and fewer of them make a sentence. \p body: the line stands among
/// those that say something, and a label is all that it can be otherwise.
int mostWords(BlockKind kind, QStringView line, bool spaced, bool body)
{
    if (body && (kind == BlockKind::Paragraph || kind == BlockKind::Heading))
        return 2;
    if (kind == BlockKind::Heading)
        return spaced ? 3 : 5;
    if (kind != BlockKind::Paragraph && beginsLikeFrame(line))
        return spaced ? 6 : 10;
    return spaced ? 2 : 3;
}

SkipReason reasonOf(BlockKind kind)
{
    return kind == BlockKind::Letterhead ? SkipReason::Letterhead
           : kind == BlockKind::SignOff  ? SkipReason::SignOff
                                         : SkipReason::Heading;
}

} // namespace

LineKinds::LineKinds(const AnalysedText &text, const SentenceContext &context, text::Segmenter &segmenter)
    : m_analysed(text), m_document(text.document()), m_text(text.text()), m_context(context),
      m_segmenter(segmenter), m_title(bare(context.title))
{
    constexpr int EnoughLetters = 120;
    const LineShape whole = shapeOf(m_text.first(std::min<qsizetype>(m_text.size(), 20'000)));
    m_headline = !m_title.isEmpty() && isHeadline();
    m_capitals = whole.cased > EnoughLetters && whole.small * 10 < whole.cased;
    const auto language = detectLanguage(m_text, m_document.languageHint);
    m_foreign =
        (language && *language != u"en") ||
        text::dominantScript(m_text.first(std::min<qsizetype>(m_text.size(), 20'000))) != QChar::Script_Latin;
    const auto isProse = [this](const Block &block) {
        const QStringView line = block.range.in(m_text).trimmed();
        return block.kind == BlockKind::Paragraph &&
               ((text::endsSentence(line) && holdsLetter(line)) || text::holdsSentences(line));
    };
    m_body = std::size_t(std::ranges::find_if(m_document.blocks, isProse) - m_document.blocks.begin());
    for (std::size_t i = m_document.blocks.size();
         m_lastSaid == 0 && i-- > 1 && m_document.blocks[i].kind == BlockKind::SignOff;) {
        if (!reasonFor(i))
            m_lastSaid = i;
    }
}

std::optional<SkipReason> LineKinds::reasonFor(std::size_t index) const
{
    const Block &block = m_document.blocks[index];
    const QStringView line = block.range.in(m_text).trimmed();
    if (!holdsLetter(line)) {
        const int figures = figuresIn(line);
        if (block.kind == BlockKind::TableRow && figures > 1)
            return std::nullopt;
        return figures > 0 ? SkipReason::Figure : SkipReason::Mark;
    }
    if (line.size() > LongestLine)
        return std::nullopt;
    if (const auto reason = byWords(index, line))
        return reason;
    if (block.kind == BlockKind::ListItem)
        return std::nullopt; // what is listed is said, in however few words
    if (block.kind == BlockKind::TableRow)
        return isTableHead(index, line) ? std::optional(SkipReason::Heading) : std::nullopt;
    return byShape(index, line);
}

std::optional<SkipReason> LineKinds::byWords(std::size_t index, QStringView line) const
{
    const bool listed = m_document.blocks[index].kind == BlockKind::TableRow;
    if (!listed && isEndMark(line))
        return SkipReason::Mark;
    if (isTitle(index, line))
        return SkipReason::Title;
    if (isAttribution(line))
        return SkipReason::Attribution;
    if (isNotice(line) || isPointer(line))
        return SkipReason::Notice;
    if (isSignOffFormula(line) && !text::holdsSentences(line))
        return SkipReason::SignOff;
    if (isRemark(line))
        return SkipReason::Remark;
    return std::nullopt;
}

std::optional<SkipReason> LineKinds::byShape(std::size_t index, QStringView line) const
{
    const Block &block = m_document.blocks[index];
    const LineShape shape = shapeOf(line);
    if (isDateline(block.range, line, shape))
        return SkipReason::Dateline;
    if (block.kind == BlockKind::SignOff && !shape.hasCase() && isPointAtEnd(index, line))
        return std::nullopt;
    if (usesCase(shape) && isStatementOfCase(index, line, shape))
        return std::nullopt;
    const bool skipped = usesCase(shape)
                             ? (block.kind == BlockKind::Paragraph ? isHeadingOfCase(block, line, shape)
                                                                   : !isProseOfCase(block, line, shape))
                             : isShortOfNoCase(index, line);
    return skipped ? std::optional(reasonOf(block.kind)) : std::nullopt;
}

/// Whether the title is one, and not the first thing said: Thai and Lao end no sentence with a stop, and the
/// first of them is taken for the title of a text that has none; other scripts without capitals are no
/// better off in a text that has no stop at all. A headline comes from elsewhere, or comes again.
bool LineKinds::isHeadline() const
{
    const auto isStopless = [](QChar c) {
        return c.script() == QChar::Script_Thai || c.script() == QChar::Script_Lao;
    };
    const bool stopless = std::ranges::count_if(m_title, isStopless) * 2 >= m_title.size() ||
                          (!shapeOf(m_context.title).hasCase() && !holdsStop());
    if (!m_document.title.isEmpty() || !stopless)
        return true;
    std::size_t repeats = 0;
    for (std::size_t i = 0; i < std::min(m_document.blocks.size(), TitleBlocks); ++i)
        repeats += isPartOfTitle(m_document.blocks[i].range.in(m_text));
    return repeats > 1;
}

bool LineKinds::holdsStop() const
{
    return std::ranges::any_of(m_document.blocks, [this](const Block &block) {
        const QStringView line = block.range.in(m_text).trimmed();
        return text::endsSentence(line) || text::holdsSentences(line);
    });
}

/// The whole title, or most of it: web sites put their own name before or behind it.
bool LineKinds::isPartOfTitle(QStringView line) const
{
    constexpr qsizetype ShortestPart = 12;
    const QString words = bare(line);
    return words == m_title || (words.size() >= ShortestPart && words.size() * 5 >= m_title.size() * 3 &&
                                (m_title.startsWith(words) || m_title.endsWith(words)));
}

/// Two sentences and more, the last of which may be a scrap: "… of rice. They left. Page 2 of 3".
bool LineKinds::saysSeveral(Range range) const
{
    constexpr qsizetype Shortest = 60; ///< units
    if (range.length() < Shortest)
        return false;
    const std::vector<Range> parts = m_segmenter.sentences(m_text, range);
    return std::ranges::count_if(parts, [this](Range part) { return text::endsSentence(part.in(m_text)); }) > 1;
}

/// A line that ends as a sentence does, or holds several, says its point, also where a title was made of it.
bool LineKinds::isTitle(std::size_t index, QStringView line) const
{
    const BlockKind kind = m_document.blocks[index].kind;
    if (!m_headline || (text::endsSentence(line) && kind != BlockKind::Heading) || text::holdsSentences(line) ||
        (m_document.title.isEmpty() && saysSeveral(m_document.blocks[index].range)))
        return false;
    if (m_document.title.isEmpty() && standsInBody(index)) { // made of the first heading, below a sentence
        const LineShape shape = shapeOf(line);
        if (usesCase(shape) ? isStatementOfCase(index, line, shape) : !shape.hasCase())
            return false;
    }
    return index < TitleBlocks && kind != BlockKind::ListItem ? isPartOfTitle(line) : bare(line) == m_title;
}

bool LineKinds::isDateline(Range range, QStringView line, const LineShape &shape) const
{
    if (isTimeOfDay(line))
        return true;
    if (!holdsDay(m_context.dates, range) || figuresIn(line) == 0)
        return false;
    const qsizetype beside = lettersBesideDates(m_text, m_context.dates, range);
    const QList<QStringView> words = wordsIn(range, m_context.dates);
    const bool stopped = text::endsSentence(line);
    if (usesCase(shape)) {
        const auto plain =
            std::ranges::count_if(words, [](QStringView word) { return shapeOf(word).plain > 0; });
        return words.size() <= 8 && plain <= 1 && beside <= (stopped ? 25 : plain > 0 ? 30 : 45);
    }
    return !stopped && words.size() <= 4 && beside <= 20 && std::ranges::none_of(words, isAuxiliary);
}

/// The first row of a table whose second one has figures where it has none.
bool LineKinds::isTableHead(std::size_t index, QStringView line) const
{
    constexpr int MostWords = 12;
    const auto isRow = [this](std::size_t at) {
        return at < m_document.blocks.size() && m_document.blocks[at].kind == BlockKind::TableRow;
    };
    return (index == 0 || !isRow(index - 1)) && isRow(index + 1) && figuresIn(line) == 0 &&
           figuresIn(m_document.blocks[index + 1].range.in(m_text)) > 0 && !text::endsSentence(line) &&
           wordsIn(m_document.blocks[index].range).size() <= MostWords;
}

/// A paragraph in a script with capitals that is a heading all the same.
bool LineKinds::isHeadingOfCase(const Block &block, QStringView line, const LineShape &shape) const
{
    constexpr int FewWords = 4;
    constexpr int MostTitleWords = 30;
    if (text::endsSentence(line))
        return false;
    const bool leads = line.endsWith(u':') || line.endsWith(u','); // what follows goes on
    if (shape.words < FewWords)
        return shape.plain == 0 || (leads && !holdsAct(block.range));
    if (leads)
        return false;
    if (shape.isShouted())
        return shape.words <= 20 && !(shape.words >= 8 && holdsAct(block.range));
    return shape.words <= MostTitleWords && shape.isTitleCase();
}

/// A line that the reader took for a heading or for a part of the frame, and that says a point.
bool LineKinds::isProseOfCase(const Block &block, QStringView line, const LineShape &shape) const
{
    const bool shouted = shape.isShouted();
    if (text::endsSentence(line) && !line.endsWith(u'?') && !shouted)
        return shape.plain >= 1 && shape.words >= (block.kind == BlockKind::Heading ? 3 : 2);
    const bool act = holdsAct(block.range);
    if (line.endsWith(u':') || line.endsWith(u','))
        return (shape.plain >= 2 && shape.words >= 6) || (act && shape.words >= 3); // leads in what follows
    if (block.kind == BlockKind::Heading)
        return (shape.words >= 8 && shouted && act) ||
               (shape.words >= 6 && shape.plain >= 3 && (act || holdsAuxiliary(line)));
    return shape.words >= 6 && shape.plain >= 2;
}

bool LineKinds::standsInBody(std::size_t index) const
{
    const BlockKind kind = m_document.blocks[index].kind;
    return index > m_body && (kind == BlockKind::Paragraph || kind == BlockKind::Heading);
}

/// A line among the sentences, short or in capitals, that says a point all the same, as far as its verb can
/// be told. In a language whose verbs are not known whatever is longer than a label may have one.
bool LineKinds::isStatementOfCase(std::size_t index, QStringView line, const LineShape &shape) const
{
    constexpr int MostOfLabel = 3;
    static const lexicon::CueWords &headings = lexicon::cueWords(u"lines.heading_beginnings");
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    if (!standsInBody(index) || words.size() < 2 || line.endsWith(u':') || line.endsWith(u',') ||
        line.endsWith(u'?'))
        return false;
    if (m_foreign)
        return shape.words > MostOfLabel ||
               (shape.words == MostOfLabel && std::ranges::any_of(words, isNegation));
    // "Close Partners Will Stay Friends" is set as headings are.
    if (headings.containsAnyCase(words.front()) || (!shape.isShouted() && shape.plain * 2 < shape.words))
        return false;
    return (shape.words >= MostOfLabel && holdsVerb(words)) ||
           beginsWithSubjectAndVerb(m_document.blocks[index].range, line, shape.isShouted());
}

/// "China refused", "WE CONDEMN THE ATTACK".
bool LineKinds::beginsWithSubjectAndVerb(Range range, QStringView line, bool shouted) const
{
    static const lexicon::CueWords &subjects = lexicon::cueWords(u"lines.statement_subjects");
    constexpr qsizetype Article = 4; // "The "
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    if (shouted && words.size() > 2 && subjects.containsAnyCase(words.front()))
        return true;
    return m_analysed.holdsHit(range, [&](const lexicon::Hit &hit) {
        if (hit.table != lexicon::Table::Places || hit.range.begin > range.begin + Article)
            return false;
        const QList<QStringView> rest =
            Range{hit.range.end, range.end}.in(m_text).split(u' ', Qt::SkipEmptyParts);
        return !rest.isEmpty() && m_text[hit.range.end].isSpace() &&
               isVerb(rest.front(), rest.size() > 1 ? rest[1] : QStringView());
    });
}

bool LineKinds::isShortOfNoCase(std::size_t index, QStringView line) const
{
    const Block &block = m_document.blocks[index];
    if (text::endsSentence(line) || endsWithVerb(line))
        return false;
    const QList<QStringView> words = wordsIn(block.range);
    const auto continuous = std::ranges::count_if(
        line, [](QChar c) { return c.isLetter() && lexicon::isContinuousScript(c.unicode()); });
    const bool spaced = continuous * 2 < std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    const bool uncased = !shapeOf(line).hasCase(); // else a text all in capitals
    const bool body = uncased && standsInBody(index) && !line.endsWith(u':') && !line.endsWith(u'：');
    if (uncased && !spaced && block.kind != BlockKind::Letterhead && block.kind != BlockKind::SignOff &&
        words.size() > 1 && holdsStatementMark(line))
        return false;
    return words.size() <= mostWords(block.kind, line, spaced, body) &&
           !std::ranges::any_of(words, isAuxiliary) && !holdsAct(block.range);
}

/// A short line of a script without capitals, taken for a part of the foot, that is a point of the text: a
/// numbered one, one of sums, one above a sentence.
bool LineKinds::isPointAtEnd(std::size_t index, QStringView line) const
{
    const Block &block = m_document.blocks[index];
    if (beginsLikeFrame(line))
        return false;
    const bool bracket = line.startsWith(u'(') || line.startsWith(u'（') || line.startsWith(u'[');
    return block.label > 0 || isNumberedPoint(line) || index < m_lastSaid ||
           (figuresIn(line) > 0 && !bracket && !holdsDate(m_context.dates, block.range));
}

QList<QStringView> LineKinds::wordsIn(Range range, std::span<const domain::DateFact> without) const
{
    QList<QStringView> words;
    for (const text::Token &token : m_segmenter.words(m_text, range)) {
        if (token.kind == text::TokenKind::Word && !holdsDate(without, token.range))
            words.append(token.range.in(m_text));
    }
    return words;
}

bool LineKinds::holdsAct(Range range) const
{
    return std::ranges::contains(m_analysed.hitsIn(range), lexicon::Table::SpeechActs, &lexicon::Hit::table);
}

bool LineKinds::couldBeSentence(std::size_t index) const
{
    constexpr qsizetype FewestWords = 4;
    const BlockKind kind = m_document.blocks[index].kind;
    return kind != BlockKind::Letterhead && kind != BlockKind::SignOff &&
           wordsIn(m_document.blocks[index].range).size() >= FewestWords;
}

} // namespace counterpart::analysis
