// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <vector>

namespace counterpart::analysis {

/// A word, a number or a single sign.
struct Token
{
    enum class Kind : quint8 {
        Word,   ///< letters and marks, with inner apostrophes, full stops (U.S., a.m) and hyphens
        Number, ///< digits with inner commas and full stops: "1,000", "15.3", "2022"
        Sign,   ///< anything else but white space
    };
    text::Range range;
    Kind kind = Kind::Sign;
    bool spaceBefore = false;
    bool lineBefore = false; ///< begins a line
};

/// A text cut into tokens. Copies nothing but a lower-case twin of the text of the same length.
class Tokens
{
public:
    explicit Tokens(QStringView text);

    /// Those that lie in \p range, as if the text held nothing else.
    [[nodiscard]] Tokens within(text::Range range) const;

    [[nodiscard]] int size() const { return int(m_tokens.size()); }
    [[nodiscard]] const Token &operator[](int i) const { return m_tokens[std::size_t(i)]; }
    [[nodiscard]] bool has(int i) const { return i >= 0 && i < size(); }
    /// As written; empty past either end.
    [[nodiscard]] QStringView text(int i) const;
    /// In lower case, typographic apostrophes and dashes as ASCII; empty past either end.
    [[nodiscard]] QStringView lower(int i) const;
    [[nodiscard]] QString lowerString(int i) const { return lower(i).toString(); }
    [[nodiscard]] bool is(int i, QStringView word) const { return lower(i) == word; }
    [[nodiscard]] bool isThe(int i) const { return is(i, u"the"); }
    [[nodiscard]] bool isOf(int i) const { return is(i, u"of"); }
    [[nodiscard]] bool isAnd(int i) const { return is(i, u"and"); }
    [[nodiscard]] bool isTo(int i) const { return is(i, u"to"); }
    [[nodiscard]] bool isWord(int i) const { return has(i) && (*this)[i].kind == Token::Kind::Word; }
    [[nodiscard]] bool isNumber(int i) const { return has(i) && (*this)[i].kind == Token::Kind::Number; }
    /// A hyphen, dash or minus.
    [[nodiscard]] bool isDash(int i) const { return lower(i) == u"-"; }
    [[nodiscard]] bool isCapitalised(int i) const;
    /// From the begin of token \p from to the end of token \p last.
    [[nodiscard]] text::Range span(int from, int last) const;
    /// Index of the first token that ends after \p offset; size() if there is none.
    [[nodiscard]] int at(qsizetype offset) const;

private:
    Tokens() = default;

    QStringView m_text;
    QString m_lower;
    std::vector<Token> m_tokens;
};

} // namespace counterpart::analysis
