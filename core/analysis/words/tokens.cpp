// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/tokens.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

char16_t lowered(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
        return u'\'';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return u'-';
    case u'\u00A0':
        return u' ';
    default:
        return c.toLower().unicode();
    }
}

bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(char16_t c)
{
    if (c < 0x80)
        return c >= u'a' && c <= u'z';
    const QChar q(c);
    return q.isLetter() || q.isMark() || q.isSurrogate();
}

/// End of the word that begins at \p i of a lowered text.
qsizetype wordEnd(QStringView s, qsizetype i)
{
    qsizetype end = i;
    while (end < s.size()) {
        const char16_t c = s[end].unicode();
        const bool more = end + 1 < s.size();
        if (isLetter(c) || (isAsciiDigit(c) && end > i)) {
            ++end;
        } else if (more && (c == u'\'' || c == u'-') && isLetter(s[end + 1].unicode()) && end > i) {
            ++end;
        } else if (c == u'.' && end > i && (end - i == 1 || s[end - 2] == u'.') && more &&
                   isLetter(s[end + 1].unicode())) {
            ++end; // inside U.S. or a.m.
        } else {
            break;
        }
    }
    // The last full stop of an abbreviation of single letters.
    if (end < s.size() && s[end] == u'.' && end - i >= 3 && s[end - 2] == u'.')
        ++end;
    return end;
}

/// "10m-US$15m": what clings to digits ends before a hyphen that a capital follows.
qsizetype behindDigits(QStringView text, qsizetype i, qsizetype end)
{
    for (qsizetype k = i; k + 1 < end; ++k)
        if (lowered(text[k]) == u'-' && text[k + 1].isUpper())
            return k;
    return end;
}

qsizetype numberEnd(QStringView s, qsizetype i)
{
    qsizetype end = i;
    while (end < s.size()) {
        const char16_t c = s[end].unicode();
        const bool separator =
            (c == u',' || c == u'.') && end + 1 < s.size() && isAsciiDigit(s[end + 1].unicode());
        if (!isAsciiDigit(c) && !separator)
            break;
        ++end;
    }
    return end;
}

} // namespace

Tokens::Tokens(QStringView text) : m_text(text), m_lower(text.size(), Qt::Uninitialized)
{
    std::ranges::transform(text, m_lower.begin(), [](QChar c) { return QChar(lowered(c)); });
    const QStringView s = m_lower;
    m_tokens.reserve(std::size_t(s.size() / 5));
    bool space = true;
    bool line = true;
    for (qsizetype i = 0; i < s.size();) {
        const char16_t c = s[i].unicode();
        if (s[i].isSpace()) {
            space = true;
            line = line || c == u'\n';
            ++i;
            continue;
        }
        Token token;
        token.spaceBefore = space;
        token.lineBefore = line;
        qsizetype end = i + 1;
        if (isAsciiDigit(c)) {
            token.kind = Token::Kind::Number;
            end = numberEnd(s, i);
        } else if (isLetter(c)) {
            token.kind = Token::Kind::Word;
            end = wordEnd(s, i);
            if (!space && !m_tokens.empty() && m_tokens.back().kind == Token::Kind::Number)
                end = behindDigits(text, i, end);
        }
        token.range = {i, end};
        m_tokens.push_back(token);
        space = line = false;
        i = end;
    }
}

Tokens Tokens::within(text::Range range) const
{
    Tokens part;
    part.m_text = m_text;
    part.m_lower = m_lower;
    for (int i = at(range.begin); has(i) && (*this)[i].range.end <= range.end; ++i) {
        if ((*this)[i].range.begin >= range.begin)
            part.m_tokens.push_back((*this)[i]);
    }
    if (!part.m_tokens.empty())
        part.m_tokens.front().spaceBefore = part.m_tokens.front().lineBefore = true;
    return part;
}

QStringView Tokens::text(int i) const
{
    return has(i) ? (*this)[i].range.in(m_text) : QStringView();
}

QStringView Tokens::lower(int i) const
{
    return has(i) ? (*this)[i].range.in(m_lower) : QStringView();
}

bool Tokens::isCapitalised(int i) const
{
    const QStringView word = text(i);
    return !word.isEmpty() && word.front().isUpper();
}

text::Range Tokens::span(int from, int last) const
{
    return {(*this)[from].range.begin, (*this)[last].range.end};
}

int Tokens::at(qsizetype offset) const
{
    const auto it =
        std::ranges::upper_bound(m_tokens, offset, {}, [](const Token &t) { return t.range.end; });
    return int(it - m_tokens.begin());
}

} // namespace counterpart::analysis
