// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/sentences.h"

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/lineforms.h"
#include "core/analysis/words/linekinds.h"
#include "core/analysis/words/sentenceheads.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::BlockKind;
using domain::Sentence;
using domain::SkippedPiece;
using domain::SkipReason;
using text::Range;

namespace {

constexpr qsizetype LongestSentence = 4000; ///< units; a text without stops is cut into pieces

class SentenceFinder
{
public:
    SentenceFinder(const AnalysedText &text, const SentenceContext &context)
        : m_document(text.document()), m_text(text.text()),
          m_segmenter([&text](QStringView passage) { return text.lexicon().abbreviations().endOf(passage); }),
          m_kinds(text, context, m_segmenter), m_heads(text, context)
    {
    }

    TextPieces run()
    {
        qsizetype done = 0;
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            const Range range = m_document.blocks[i].range;
            addParagraph({done, range.begin}, int(i)); // blocks leave nothing out but blanks
            const qsizetype label = m_document.blocks[i].label;
            if (const auto reason = m_kinds.reasonFor(i)) {
                skip(range, *reason);
            } else {
                skip({range.begin, range.begin + label}, SkipReason::ListNumber);
                addBlock({range.begin + label, range.end}, m_document.blocks[i].kind, int(i));
            }
            done = std::max(done, range.end);
        }
        addParagraph({done, m_text.size()}, std::max(0, int(m_document.blocks.size()) - 1));
        if (m_out.sentences.empty())
            takeTitles();
        nameTheRest();
        return std::move(m_out);
    }

private:
    void addParagraph(Range range, int index)
    {
        if (!range.in(m_text).trimmed().isEmpty())
            addBlock(range, BlockKind::Paragraph, index);
    }

    void addBlock(Range block, BlockKind kind, int index)
    {
        const std::vector<Range> ranges = m_segmenter.sentences(m_text, block);
        for (const Range &range : ranges) {
            const bool last = &range == &ranges.back();
            Range rest = range;
            if (const auto head = m_heads.headOf(range, &range == &ranges.front()); head.length > 0) {
                rest.begin += head.length;
                skip({range.begin, rest.begin}, head.why);
            }
            for (rest = trimmed(rest); !rest.isEmpty();) {
                const Range piece{rest.begin, pieceEnd(rest)};
                if (const auto reason = reasonOf(piece, kind, last))
                    skip(piece, *reason);
                else
                    addSentence(piece, index);
                rest = trimmed({piece.end, rest.end});
            }
        }
    }

    void addSentence(Range range, int block)
    {
        Sentence sentence;
        sentence.range = trimmed(range);
        sentence.paragraph = block;
        sentence.clauses.push_back({sentence.range, {}});
        m_out.sentences.push_back(std::move(sentence));
    }

    void skip(Range range, SkipReason why)
    {
        if (range = trimmed(range); !range.isEmpty())
            m_out.skipped.push_back({range, why});
    }

    [[nodiscard]] Range trimmed(Range range) const
    {
        while (range.begin < range.end && isBlank(m_text[range.begin]))
            ++range.begin;
        while (range.begin < range.end && isBlank(m_text[range.end - 1]))
            --range.end;
        return range;
    }

    [[nodiscard]] static bool isBlank(QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; }

    /// Where a passage is cut that is too long for a sentence: at a blank if there is one.
    [[nodiscard]] qsizetype pieceEnd(Range range) const
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

    /// Why a piece within prose is no sentence.
    [[nodiscard]] std::optional<SkipReason> reasonOf(Range range, BlockKind kind, bool last) const
    {
        const QStringView piece = range.in(m_text);
        if (!holdsLetter(piece)) {
            const int figures = figuresIn(piece);
            if (kind == BlockKind::TableRow && figures > 1)
                return std::nullopt;
            return figures > 0 ? SkipReason::Figure : SkipReason::Mark;
        }
        if (isRemark(piece))
            return SkipReason::Remark;
        if (kind != BlockKind::ListItem && isSignOffFormula(piece))
            return SkipReason::SignOff;
        if (last && isPointer(piece))
            return SkipReason::Notice;
        return last && (isEndMark(piece) || isDeskMark(piece)) ? std::optional(SkipReason::Mark) : std::nullopt;
    }

    /// A text of nothing but titles and headings says what these say.
    void takeTitles()
    {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            const Range range = trimmed(m_document.blocks[i].range);
            const auto piece = std::ranges::find(m_out.skipped, range, &SkippedPiece::range);
            if (piece == m_out.skipped.end() ||
                (piece->why != SkipReason::Title && piece->why != SkipReason::Heading) ||
                !m_kinds.couldBeSentence(i))
                continue;
            m_out.skipped.erase(piece);
            addSentence(range, int(i));
        }
    }

    /// Signs between the sentences, "* * *", which are pieces of their own.
    void nameTheRest()
    {
        std::vector<Range> taken;
        for (const Sentence &sentence : m_out.sentences)
            taken.push_back(sentence.range);
        for (const SkippedPiece &piece : m_out.skipped)
            taken.push_back(piece.range);
        std::ranges::sort(taken);
        taken.push_back({m_text.size(), m_text.size()});
        qsizetype done = 0;
        for (const Range &range : taken) {
            skip({done, range.begin}, SkipReason::Mark);
            done = range.end;
        }
        std::ranges::sort(m_out.skipped, {}, &SkippedPiece::range);
    }

    const domain::CleanDocument &m_document;
    QStringView m_text;
    text::Segmenter m_segmenter;
    LineKinds m_kinds;
    SentenceHeads m_heads;
    TextPieces m_out;
};

} // namespace

TextPieces findSentences(const AnalysedText &text, const SentenceContext &context)
{
    return SentenceFinder(text, context).run();
}

} // namespace counterpart::analysis
