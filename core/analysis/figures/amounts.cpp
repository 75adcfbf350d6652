// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/amounts.h"

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/numberreader.h"
#include "core/analysis/words/tokens.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::AmountFact;

namespace {

/// An amount in tokens [first, last].
struct Found
{
    AmountFact fact;
    int last;
};

class AmountFinder
{
public:
    AmountFinder(const AnalysedText &text, std::span<const domain::DateFact> dates)
        : m_tokens(text.tokens()), m_units(text.lexicon().units()), m_lexicon(text.lexicon()),
          m_numbers(m_tokens, m_units), m_dates(dates)
    {
    }

    std::vector<AmountFact> run()
    {
        std::vector<AmountFact> out;
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (inDate(i))
                continue;
            if (const auto found = at(i)) {
                out.push_back(found->fact);
                i = found->last;
            }
        }
        return out;
    }

private:
    bool inDate(int i)
    {
        const text::Range range = m_tokens[i].range;
        while (m_nextDate < m_dates.size() && m_dates[m_nextDate].range.end <= range.begin)
            ++m_nextDate;
        return m_nextDate < m_dates.size() && m_dates[m_nextDate].range.overlaps(range);
    }

    /// Token that begins a currency sign of \p code before token \p number, or -1.
    int signBefore(int number, QString *code) const
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
            if (!code->isEmpty())
                return first;
        }
        return -1;
    }

    std::optional<Found> at(int i) const
    {
        QString code;
        // "USD12": letters and digits in one token.
        if (const auto glued = gluedMoney(i))
            return glued;
        const auto number = m_numbers.at(i);
        if (!number || isLabel(i))
            return std::nullopt;
        const int sign = number->digits ? signBefore(i, &code) : -1;
        if (sign >= 0)
            return found(sign, number->last, number->value, code);
        if (const auto unit = unitAfter(number->last + 1))
            return found(i, unit->second, number->value, unit->first);
        return count(*number);
    }

    std::optional<Found> gluedMoney(int i) const
    {
        const QStringView word = m_tokens.text(i);
        if (!m_tokens.isWord(i) || !word.back().isDigit())
            return std::nullopt;
        qsizetype letters = 0;
        while (letters < word.size() && word[letters].isLetter())
            ++letters;
        const QString code = m_units.currencyBefore(word.first(letters).toString());
        bool ok = false;
        double value = word.sliced(letters).toDouble(&ok);
        if (code.isEmpty() || !ok)
            return std::nullopt;
        int last = i;
        // The word token stops at a comma or full stop: "USD1" ",000".
        while ((m_tokens.is(last + 1, u",") || m_tokens.is(last + 1, u".")) && m_tokens.isNumber(last + 2) &&
               !m_tokens[last + 1].spaceBefore && !m_tokens[last + 2].spaceBefore)
            last += 2;
        if (last > i) {
            QString digits;
            for (int k = i + 1; k <= last; ++k)
                digits += m_tokens.text(k);
            value = (word.sliced(letters).toString() + digits).remove(u',').toDouble(&ok);
        }
        while (m_tokens.isWord(last + 1) && m_units.scale(m_tokens.lowerString(last + 1)) > 0)
            value *= m_units.scale(m_tokens.lowerString(++last));
        return ok ? std::optional(found(i, last, value, code)) : std::nullopt;
    }

    /// Unit at token \p i and its last token.
    std::optional<std::pair<QString, int>> unitAfter(int i) const
    {
        if (const QString code = m_units.currencyAfter(m_tokens.text(i).toString()); !code.isEmpty())
            return std::pair(code, i);
        const int at = m_tokens.isDash(i) && !m_tokens[i].spaceBefore ? i + 1 : i;
        for (int words = m_units.longestPhrase(); words >= 1; --words) {
            if (!m_tokens.has(at + words - 1))
                continue;
            QString phrase;
            for (int k = 0; k < words; ++k)
                phrase += (k > 0 ? u" "_s : QString()) + m_tokens.lowerString(at + k);
            if (const QString unit = m_units.unit(phrase); !unit.isEmpty())
                return std::pair(unit, at + words - 1);
        }
        return std::nullopt;
    }

    /// True for a number that names a thing: "COVID-19", "Resolution 2231", "No. 5", "G20", "1-2", "(855)
    /// 23".
    bool isLabel(int i) const
    {
        static const lexicon::CueWords &names = lexicon::cueWords(u"amounts.labels");
        const bool clings = i > 0 && !m_tokens[i].spaceBefore;
        if (clings && (m_tokens.isDash(i - 1) || m_tokens.is(i - 1, u"/") || m_tokens.is(i - 1, u":") ||
                       m_tokens.is(i - 1, u"#") || m_tokens.is(i - 1, u"+")))
            return true;
        const QStringView before = m_tokens.is(i - 1, u".") ? m_tokens.lower(i - 2) : m_tokens.lower(i - 1);
        if (names.contains(before))
            return true;
        return m_tokens.is(i + 1, u":") || m_tokens.is(i + 1, u"/") || m_tokens.is(i - 1, u")");
    }

    /// "over 1,000 Cambodian students": the number and its noun.
    std::optional<Found> count(const ReadNumber &number) const
    {
        const bool vague = !number.digits && !number.scaled && number.value < 10;
        if (vague || number.value < 2)
            return std::nullopt;
        const int next = number.last + 1;
        if (!m_tokens.isWord(next) || !m_tokens[next].spaceBefore)
            return std::nullopt;
        int noun = -1;
        for (int k = next; k < next + 6 && m_tokens.isWord(k) && !m_tokens[k].lineBefore; ++k) {
            const QString word = m_tokens.lowerString(k);
            const int use = m_units.use(word);
            if (use == lexicon::Units::Uncounted) {
                if (word == u"of" && k == next)
                    continue;
                if (noun < 0 && word != u"and")
                    return std::nullopt;
                if (word != u"and")
                    break;
                continue;
            }
            if (isPlural(k))
                noun = k;
            if (noun >= 0 && !isPlural(k + 1))
                break;
        }
        if (noun < 0)
            return std::nullopt;
        return found(number.first, noun, number.value, nounUnit(noun));
    }

    bool isPlural(int k) const
    {
        const QStringView word = m_tokens.lower(k);
        if (!m_tokens.isWord(k) || (m_units.use(word.toString()) & lexicon::Units::Uncounted))
            return false;
        if (m_units.use(word.toString()) & lexicon::Units::People)
            return true;
        static const lexicon::CueWords &singular = lexicon::cueWords(u"amounts.singular_endings");
        return word.size() > 3 && word.endsWith(u's') && !singular.end(word);
    }

    QString nounUnit(int noun) const
    {
        const QString word = m_tokens.lowerString(noun);
        const bool people =
            (m_units.use(word) & lexicon::Units::People) != 0 ||
            (m_tokens.isCapitalised(noun) && !m_lexicon.places().codeOf(word.section(u'-', -1)).isEmpty());
        return people ? u"people"_s : word;
    }

    /// Takes "over", "more than", "nearly", … into the range.
    int withQualifier(int first) const
    {
        static const lexicon::CueWords &single = lexicon::cueWords(u"amounts.qualifiers");
        if (single.contains(m_tokens.lower(first - 1)))
            return first - 1;
        static const lexicon::CueWords &comparatives = lexicon::cueWords(u"amounts.comparatives");
        const QStringView pair = m_tokens.lower(first - 2);
        if (m_tokens.is(first - 1, u"than") && comparatives.contains(pair))
            return first - 2;
        const bool upTo = (m_tokens.is(first - 1, u"to") && pair == u"up") ||
                          (m_tokens.is(first - 1, u"least") && pair == u"at");
        return upTo ? first - 2 : first;
    }

    Found found(int first, int last, double value, const QString &unit) const
    {
        return {{m_tokens.span(withQualifier(first), last), value, unit}, last};
    }

    const Tokens &m_tokens;
    const lexicon::Units &m_units;
    const lexicon::Lexicon &m_lexicon;
    NumberReader m_numbers;
    std::span<const domain::DateFact> m_dates;
    std::size_t m_nextDate = 0;
};

} // namespace

std::vector<AmountFact> findAmounts(const AnalysedText &text, std::span<const domain::DateFact> dates)
{
    return AmountFinder(text, dates).run();
}

} // namespace counterpart::analysis
