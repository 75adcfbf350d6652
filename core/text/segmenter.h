// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QStringView>

#include <functional>
#include <memory>
#include <vector>

namespace counterpart::text {

/// What a full stop behind an abbreviation says about the sentence.
enum class StopRule {
    None,         ///< no abbreviation
    Never,        ///< a name follows: "Mr.", "H.E.", "Gen."
    BeforeNumber, ///< does not end it where a number follows: "No. 5", "Nov. 12"
    MayEnd,       ///< ends it only where the next word begins a sentence: "U.S.", "D.C.", "p.m."
};

/// Tells the rule of the abbreviation that a text, up to and with a full stop, ends in. Must be callable from
/// the segmenter's thread. (lexicon::Abbreviations::endOf is one.)
using StopRules = std::function<StopRule(QStringView textUpToStop)>;

enum class TokenKind { Word, Number };

/// A word or a number.
struct Token
{
    Range range;
    TokenKind kind = TokenKind::Word;
    friend bool operator==(const Token &, const Token &) = default;
};

/// Finds sentences and words. Boundaries come from ICU's break iterators (Unicode Standard Annex 29; for
/// Khmer, Thai, Lao, Burmese, Chinese and Japanese its dictionaries) and are then corrected: abbreviations,
/// initials
/// ("Joseph R. Biden"), ordinal numbers at the start of a line, a stop without a blank after it, quotes and
/// brackets behind the stop, and questions quoted in mid-sentence. Semicolons and colons do not end a
/// sentence.
///
/// An instance belongs to one thread at a time; making one is not cheap, use it for many texts.
class Segmenter
{
public:
    explicit Segmenter(StopRules abbreviations = {});
    ~Segmenter();
    Segmenter(Segmenter &&) noexcept;
    Segmenter &operator=(Segmenter &&) noexcept;

    /// Sentences within \p part of \p text (one block: sentences never cross its ends), in order, trimmed of
    /// blanks. Pieces without a letter or digit are no sentences. Appends to \p out.
    void sentences(QStringView text, Range part, std::vector<Range> &out);
    [[nodiscard]] std::vector<Range> sentences(QStringView text, Range part);
    /// Words and numbers within \p part, in order; blanks and punctuation are left out.
    [[nodiscard]] std::vector<Token> words(QStringView text, Range part);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace counterpart::text
