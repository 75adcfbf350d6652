// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sentences.h"

#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"
#include "core/text/segmenter.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;
using domain::Sentence;
using text::Range;

namespace {

constexpr qsizetype LongestSentence = 4000; ///< units; a text without stops is cut into pieces

/// Counts of the words of a passage, by how they are written.
struct Shape
{
    int words = 0;
    int capitalised = 0;
    int shouted = 0; ///< of two letters or more, all capitals
};

Shape shapeOf(QStringView text)
{
    Shape shape;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        bool lower = false;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i] == u'\'' ||
                                   text[i] == u'\u2019' || text[i] == u'-'))
            lower |= text[i++].isLower();
        ++shape.words;
        shape.capitalised += text[begin].isUpper();
        shape.shouted += !lower && i - begin > 1;
    }
    return shape;
}

bool endsLikeSentence(QStringView text)
{
    while (!text.isEmpty() && (text.back() == u'"' || text.back() == u'\'' || text.back() == u')' ||
                               text.back() == u']' || text.back() == u'\u201D' || text.back() == u'\u2019'))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?;\u2026\u3002\u17D4\u17D5\uFF01\uFF1F").contains(text.back());
}

class SentenceFinder
{
public:
    SentenceFinder(const domain::CleanDocument &document, const SentenceContext &context,
                   const lexicon::Lexicon &lexicon)
        : m_document(document), m_text(document.text), m_context(context), m_title(bare(context.title)),
          m_segmenter([&lexicon](QStringView text) { return lexicon.abbreviations().endOf(text); })
    {
    }

    std::vector<Sentence> run()
    {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i)
            addBlock(m_document.blocks[i], int(i));
        return std::move(m_out);
    }

private:
    /// Folded letters and digits alone, for comparing titles.
    static QString bare(QStringView text)
    {
        QString out = lexicon::fold(text.first(qMin<qsizetype>(text.size(), 1000)));
        out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return out;
    }

    void addBlock(const Block &block, int index)
    {
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Letterhead ||
            block.kind == BlockKind::SignOff)
            return;
        const QStringView whole = block.range.in(m_text).trimmed();
        if (isFurniture(block, whole))
            return;
        for (const Range &range : m_segmenter.sentences(m_text, block.range)) {
            Range rest = withoutLabels(range);
            while (rest.begin < rest.end) {
                const Range piece{rest.begin, pieceEnd(rest)};
                if (carriesPoint(piece))
                    addSentence(piece, index);
                rest.begin = piece.end;
                while (rest.begin < rest.end && m_text[rest.begin].isSpace())
                    ++rest.begin;
            }
        }
    }

    void addSentence(Range range, int block)
    {
        Sentence sentence;
        sentence.range = range;
        sentence.paragraph = block;
        sentence.clauses.push_back({range, {}});
        m_out.push_back(std::move(sentence));
    }

    /// Where a passage is cut that is too long for a sentence: at a blank if there is one.
    qsizetype pieceEnd(Range range) const
    {
        if (range.length() <= LongestSentence)
            return range.end;
        qsizetype cut = range.begin + LongestSentence;
        const qsizetype least = range.begin + LongestSentence / 2;
        while (cut > least && !m_text[cut - 1].isSpace())
            --cut;
        if (cut == least)
            cut = range.begin + LongestSentence;
        return m_text[cut].isLowSurrogate() ? cut + 1 : cut;
    }

    /// Letters outside dates in \p range: what is left of a dateline.
    qsizetype lettersBesideDates(Range range) const
    {
        qsizetype letters = 0;
        auto date = firstDateIn(range);
        for (qsizetype i = range.begin; i < range.end; ++i) {
            while (date != m_context.dates.end() && date->range.end <= i)
                ++date;
            if (date != m_context.dates.end() && date->range.contains(i))
                continue;
            letters += m_text[i].isLetter();
        }
        return letters;
    }

    std::span<const domain::DateFact>::iterator firstDateIn(Range range) const
    {
        return std::ranges::lower_bound(m_context.dates, range.begin, {},
                                        [](const domain::DateFact &d) { return d.range.end; });
    }

    bool holdsDate(Range range) const
    {
        const auto date = firstDateIn(range);
        return date != m_context.dates.end() && date->range.overlaps(range);
    }

    bool holdsAct(Range range) const
    {
        const auto from = std::ranges::lower_bound(m_context.hits, range.begin, {},
                                                   [](const lexicon::Hit &h) { return h.range.begin; });
        for (auto hit = from; hit != m_context.hits.end() && hit->range.begin < range.end; ++hit)
            if (hit->table == lexicon::Table::SpeechActs)
                return true;
        return false;
    }

    /// True for a block that is no prose: a title, a dateline, an attribution, an address.
    bool isFurniture(const Block &block, QStringView whole) const
    {
        if (whole.isEmpty())
            return true;
        if (!m_title.isEmpty() && whole.size() < 1000 && bare(whole) == m_title)
            return true;
        if (whole.size() > 400)
            return false;
        if (isAttribution(whole) || isNotice(whole))
            return true;
        const Shape shape = shapeOf(whole);
        const bool sentence = endsLikeSentence(whole);
        if (holdsDate(block.range) && lettersBesideDates(block.range) <= 60 && !sentence &&
            shape.words <= 14 && shape.capitalised * 3 >= shape.words * 2)
            return true;
        if (sentence)
            return shape.words == 0;
        if (block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow)
            return shape.words < 3;
        if (shape.words < 4 || (shape.words <= 20 && shape.shouted * 2 > shape.words))
            return true;
        const bool titleCase = shape.capitalised * 5 >= shape.words * 3;
        return shape.words <= 30 && !whole.endsWith(u':') &&
               (titleCase || (shape.words <= 12 && !holdsAct(block.range)));
    }

    /// "The following is attributable to Spokesperson …:", "Begin text:".
    static bool isAttribution(QStringView whole)
    {
        static const QStringList phrases{u"attributable to"_s,
                                         u"begin text"_s,
                                         u"end text"_s,
                                         u"the text of the following"_s,
                                         u"released the following"_s,
                                         u"issued the following"_s,
                                         u"provided the following"_s,
                                         u"following statement was"_s,
                                         u"the following statement is"_s};
        const QString folded = lexicon::fold(whole);
        return std::ranges::any_of(phrases, [&](const QString &p) { return folded.contains(p); }) &&
               (whole.endsWith(u':') || whole.size() < 120 ||
                folded.startsWith(u"the following statement was"));
    }

    /// Addresses, sources, end marks.
    static bool isNotice(QStringView whole)
    {
        static const QStringList beginnings{u"tel:"_s,
                                            u"tel."_s,
                                            u"tel :"_s,
                                            u"fax"_s,
                                            u"e-mail"_s,
                                            u"email"_s,
                                            u"http://"_s,
                                            u"https://"_s,
                                            u"www."_s,
                                            u"source:"_s,
                                            u"source :"_s,
                                            u"photo:"_s,
                                            u"photo by"_s,
                                            u"phone:"_s,
                                            u"website:"_s,
                                            u"for more information"_s,
                                            u"for further information"_s,
                                            u"read more"_s,
                                            u"share"_s,
                                            u"media contact"_s,
                                            u"press contact"_s,
                                            u"contact:"_s,
                                            u"###"_s,
                                            u"***"_s};
        const QString folded = lexicon::fold(whole);
        return whole.size() < 160 &&
               std::ranges::any_of(beginnings, [&](const QString &b) { return folded.startsWith(b); });
    }

    /// The range without a speaker's label or a dateline at its head.
    Range withoutLabels(Range range) const
    {
        const QStringView sentence = range.in(m_text);
        if (const qsizetype label = speakerLabel(sentence); label > 0)
            range.begin += label;
        else if (const qsizetype line = dateline(range); line > 0)
            range.begin += line;
        while (range.begin < range.end && m_text[range.begin].isSpace())
            ++range.begin;
        return range;
    }

    /// Length of "PRESIDENT BIDEN:" or "MR. PRICE:" at the head; 0 if there is none.
    static qsizetype speakerLabel(QStringView sentence)
    {
        const qsizetype colon = sentence.first(qMin<qsizetype>(sentence.size(), 90)).indexOf(u':');
        if (colon < 1)
            return 0;
        QStringView label = sentence.first(colon);
        if (const qsizetype bracket = label.indexOf(u'('); bracket > 0)
            label = label.first(bracket);
        int letters = 0;
        for (const QStringView word : label.split(u' ', Qt::SkipEmptyParts)) {
            const bool title = word == u"Mr." || word == u"Ms." || word == u"Mrs." || word == u"Dr.";
            for (const QChar c : word) {
                if (c.isLower() && !title)
                    return 0;
                letters += c.isLetter();
            }
        }
        return letters > 0 ? colon + 1 : 0;
    }

    /// Length of "Phnom Penh, 24 July 2023 – " at the head; 0 if there is none.
    qsizetype dateline(Range range) const
    {
        const QStringView head = range.in(m_text).first(qMin<qsizetype>(range.length(), 90));
        for (qsizetype i = 3; i + 1 < head.size(); ++i) {
            const QChar c = head[i];
            const bool dash = c == u'\u2013' || c == u'\u2014' ||
                              (c == u'-' && (head[i + 1] == u'-' || head[i - 1] == u' '));
            const bool loose = head[i - 1].isSpace() || head[i + 1].isSpace() || head[i + 1] == u'-';
            if (!dash || !loose)
                continue;
            const Range line{range.begin, range.begin + i};
            const Shape shape = shapeOf(line.in(m_text));
            const bool agency = head.first(i).contains(u'(');
            const bool places = shape.capitalised == shape.words &&
                                (holdsDate(line) || agency || shape.shouted == shape.words);
            if (!places || shape.words > 9)
                return 0;
            qsizetype end = i + 1;
            while (end < head.size() && (head[end].isSpace() || head[end] == u'-'))
                ++end;
            return end;
        }
        return 0;
    }

    bool carriesPoint(Range range) const
    {
        const QStringView sentence = range.in(m_text);
        const Shape shape = shapeOf(sentence);
        if (shape.words == 0)
            return false;
        if (shape.words <= 2 && (shape.shouted == shape.words || sentence.size() < 6))
            return false; // "END", "Ibid."
        const bool bracketed = (sentence.startsWith(u'(') && sentence.endsWith(u')')) ||
                               (sentence.startsWith(u'[') && sentence.endsWith(u']'));
        if (bracketed && shape.words <= 12)
            return false; // "(No translation provided.)"
        const QString folded = shape.words <= 8 ? lexicon::fold(sentence) : QString();
        return !(shape.words <= 4 && (folded.contains(u" p.m.") || folded.contains(u" a.m.") ||
                                      folded.startsWith(u"end transcript")));
    }

    const domain::CleanDocument &m_document;
    QStringView m_text;
    const SentenceContext &m_context;
    QString m_title;
    text::Segmenter m_segmenter;
    std::vector<Sentence> m_out;
};

} // namespace

std::vector<Sentence> findSentences(const domain::CleanDocument &document, const SentenceContext &context,
                                    const lexicon::Lexicon &lexicon)
{
    return SentenceFinder(document, context, lexicon).run();
}

} // namespace counterpart::analysis
