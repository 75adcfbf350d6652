// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/money.h"

#include "core/lexicon/cues.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

int MoneyReader::signBefore(int number, QString *code) const
{
    // The longest sign may hold several tokens: "U", ".", … or "US" and "$".
    for (int first = qMax(0, number - 3); first < number; ++first) {
        const text::Range span = m_tokens.span(first, number - 1);
        if (span.length() > m_units.longestSign())
            continue;
        QString sign;
        for (int i = first; i < number; ++i)
            sign +=
                (i > first && m_tokens[i].spaceBefore ? u" "_s : QString()) + m_tokens.text(i).toString();
        *code = m_units.currencyBefore(sign);
        if (code->isEmpty() && sign.endsWith(u'$'))
            *code = codeOf(sign.chopped(1).trimmed()); // "CAD $"
        if (!code->isEmpty())
            return isShy(sign, number) ? -1 : first;
    }
    return -1;
}

/// \p word itself where it is the code of a currency.
QString MoneyReader::codeOf(const QString &word) const
{
    return m_units.currencyBefore(word) == word ? word : QString();
}

/// Money behind a sign: "EUR 5 m", "$25 million CAD", "$3 million (AUD)".
Money MoneyReader::behindSign(int sign, ReadNumber number, QString code) const
{
    const bool loose = m_tokens.isWord(number.last + 1) && m_tokens[number.last + 1].range.length() <= 2;
    const double factor =
        number.scaled || !loose ? 0 : m_units.attachedScale(m_tokens.text(number.last + 1).toString());
    if (factor > 0) {
        number.value *= factor;
        ++number.last;
    }
    const int behind = m_tokens.is(number.last + 1, u"(") && m_tokens.is(number.last + 3, u")") ? 2 : 1;
    const QString told = codeOf(m_tokens.text(number.last + behind).toString());
    if (!told.isEmpty() && m_tokens.is(number.first - 1, u"$")) {
        code = told;
        number.last += behind == 2 ? 3 : 1;
    }
    return {number.value, code, sign, number.last};
}

/// "P5+1", "Euro 6": a sign that is a word or a letter counts before large numbers alone.
bool MoneyReader::isShy(const QString &sign, int number) const
{
    static const lexicon::CueWords &shy = lexicon::cueWords(u"amounts.shy_signs");
    if (!shy.contains(sign))
        return false;
    const auto value = m_numbers.at(number);
    return !value || (!value->scaled && value->value < 1000);
}

std::optional<Money> MoneyReader::glued(int i) const
{
    const QStringView word = m_tokens.text(i);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (!m_tokens.isWord(i) || (i > 0 && m_tokens.is(i - 1, u"$")) || std::ranges::none_of(word, isDigit))
        return std::nullopt;
    const auto letters = std::ranges::find_if(word, isDigit) - word.begin();
    const QString sign = word.first(letters).toString();
    const QString code = m_units.currencyBefore(sign);
    if (code.isEmpty())
        return std::nullopt;
    int last = i;
    while (m_tokens.has(last + 1) && !m_tokens[last + 1].spaceBefore &&
           (m_tokens.isNumber(last + 1) ||
            ((m_tokens.is(last + 1, u",") || m_tokens.is(last + 1, u".")) && m_tokens.isNumber(last + 2) &&
             !m_tokens[last + 2].spaceBefore) ||
            (m_tokens.isWord(last + 1) && m_tokens.isNumber(last))))
        ++last;
    QString figure;
    for (int k = i; k <= last; ++k)
        figure += m_tokens.text(k);
    figure = figure.sliced(letters).remove(u',');
    const auto end = std::ranges::find_if(figure, [](QChar c) { return c.isLetter(); }) - figure.begin();
    const double factor = end < figure.size() ? m_units.attachedScale(figure.sliced(end)) : 1;
    bool ok = false;
    double value = figure.first(end).toDouble(&ok) * factor;
    bool scaled = factor > 1;
    while (m_tokens.isWord(last + 1) && m_units.scale(m_tokens.lowerString(last + 1)) > 0) {
        value *= m_units.scale(m_tokens.lowerString(++last));
        scaled = true;
    }
    static const lexicon::CueWords &shy = lexicon::cueWords(u"amounts.shy_signs");
    if (!ok || factor <= 0 || (shy.contains(sign) && !scaled && value < 1000))
        return std::nullopt;
    return Money{value, code, i, last};
}

std::optional<std::pair<double, int>> partOfWhole(const Tokens &tokens, const lexicon::Units &units, int i)
{
    static const QHash<QStringView, int> &fractions = lexicon::cueNumbers(u"amounts.fractions");
    static const lexicon::CueWords &between = lexicon::cueWords(u"amounts.before_whole");
    static const lexicon::CueWords &uncounted = lexicon::cueWords(u"amounts.uncounted_wholes");
    const auto words = tokens.lower(i).split(u'-');
    const int last = words.size() == 2 ? i : i + 1;
    const int parts = fractions.value(words.size() == 2 ? words[1] : tokens.lower(last));
    if (parts == 0 || !tokens.isWord(i) || !tokens.isOf(last + 1))
        return std::nullopt;
    static const lexicon::CueWords &articles = lexicon::cueWords(u"amounts.articles");
    const int count = articles.contains(words[0]) ? 1 : units.number(words[0].toString());
    const int whole = between.contains(tokens.lower(last + 2)) ? last + 3 : last + 2;
    if (count <= 0 || count >= parts || !tokens.isWord(whole) || uncounted.contains(tokens.lower(whole)) ||
        units.scale(tokens.lowerString(whole)) > 0)
        return std::nullopt;
    return std::pair(100.0 * count / parts, last);
}

} // namespace counterpart::analysis
