// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/amounts.h"

#include "core/analysis/figures/money.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/numberreader.h"
#include "core/analysis/words/tokens.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

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
          m_numbers(m_tokens, m_units), m_money(m_tokens, m_units),
          m_dates(dates)
    {
    }

    std::vector<AmountFact> run()
    {
        std::vector<AmountFact> out;
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (inDate(i))
                continue;
            if (const auto both = rangeAt(i)) {
                out.push_back(weighed(both->first.fact, both->second.last));
                out.push_back(weighed(both->second.fact, both->second.last));
                i = both->second.last;
            } else if (const auto found = at(i)) {
                out.push_back(weighed(found->fact, found->last));
                i = found->last;
            }
        }
        return out;
    }

private:
    /// "10 million pounds of food" in a text that tells of no British money.
    AmountFact weighed(AmountFact fact, int last)
    {
        static const lexicon::CueWords &pounds = lexicon::cueWords(u"amounts.pound_words");
        static const QString weight = lexicon::cuePattern(u"amounts.pound_of_weight");
        const QString word = m_tokens.lowerString(last);
        // Egypt's are another unit.
        if (pounds.contains(word) && fact.unit == m_units.unit(word) && !tellsOfSterling())
            fact.unit = weight;
        return fact;
    }

    bool tellsOfSterling()
    {
        static const lexicon::CueWords &sterling = lexicon::cueWords(u"amounts.sterling");
        if (!m_sterling) {
            m_sterling = false;
            for (int i = 0; i < m_tokens.size() && !*m_sterling; ++i)
                m_sterling = sterling.contains(m_tokens.lower(i));
        }
        return *m_sterling;
    }

    bool inDate(int i)
    {
        const text::Range range = m_tokens[i].range;
        while (m_nextDate < m_dates.size() && m_dates[m_nextDate].range.end <= range.begin)
            ++m_nextDate;
        return m_nextDate < m_dates.size() && m_dates[m_nextDate].range.overlaps(range);
    }

    /// The same of a token further on.
    bool isDate(int i) const
    {
        for (std::size_t k = m_nextDate; k < m_dates.size() && m_dates[k].range.begin < m_tokens[i].range.end; ++k)
            if (m_dates[k].range.overlaps(m_tokens[i].range))
                return true;
        return false;
    }

    /// "$5-10 million", "between 250 and 700 dollars", "3 to 5 percent": both ends in the unit of the last.
    std::optional<std::pair<Found, Found>> rangeAt(int i) const
    {
        auto low = m_numbers.at(i);
        if (!low || isLabel(i))
            return std::nullopt;
        const int joint = low->last + 1;
        static const lexicon::CueWords &joints = lexicon::cueWords(u"amounts.range_joints");
        QString code;
        const int sign = low->digits ? m_money.signBefore(i, &code) : -1;
        const int first = sign >= 0 ? sign : i;
        const bool between = m_tokens.isAnd(joint) && m_tokens.is(withQualifier(first) - 1, u"between");
        if (!between && !m_tokens.isDash(joint) && !joints.contains(m_tokens.lower(joint)))
            return std::nullopt;
        int second = joint + 1;
        while (second < joint + 4 && m_tokens.has(second) && !m_tokens.isNumber(second) && !m_numbers.at(second))
            ++second;
        const auto high = m_tokens.has(second) ? m_numbers.at(second) : std::nullopt;
        if (!high || isDate(second))
            return std::nullopt;
        QString highCode;
        const int highSign = high->digits ? m_money.signBefore(second, &highCode) : -1;
        if (second > joint + 1 && highSign != joint + 1)
            return std::nullopt;
        std::optional<Found> end;
        if (highSign >= 0 || sign >= 0)
            end = Found{{m_tokens.span(joint + 1, high->last), high->value, highSign >= 0 ? highCode : code},
                        high->last};
        else if (const auto unit = unitAfter(high->last + 1))
            end = Found{{m_tokens.span(second, unit->second), high->value, unit->first}, unit->second};
        else
            end = count(*high);
        const double scale = high->value / scaledBase(*high);
        if (!low->scaled && high->scaled && low->value < high->value / scale)
            low->value *= scale; // "$5-10 million"
        if (!end || low->value >= high->value)
            return std::nullopt;
        return std::pair(found(first, low->last, low->value, end->fact.unit), *end);
    }

    /// The number without its "million".
    double scaledBase(const ReadNumber &number) const
    {
        const double base = number.digits && number.scaled ? m_tokens.lowerString(number.first).remove(u',').toDouble()
                                                           : m_units.number(m_tokens.lowerString(number.first));
        return number.scaled && base > 0 ? base : number.value;
    }

    std::optional<Found> at(int i) const
    {
        QString code;
        // "USD12": letters and digits in one token.
        if (const auto glued = m_money.glued(i))
            return found(*glued);
        if (const auto part = partOfWhole(m_tokens, m_units, i))
            return found(i, part->second, part->first, u"%"_s);
        const auto number = m_numbers.at(i);
        if (!number || isLabel(i) || isDayOfMonth(*number))
            return std::nullopt;
        const int sign = number->digits ? m_money.signBefore(i, &code) : -1;
        const auto compound = compoundUnit(*number);
        if (sign >= 0 && compound)
            return found(sign, compound->last, compound->fact.value, code);
        if (sign >= 0)
            return found(m_money.behindSign(sign, *number, code));
        if (compound)
            return compound;
        if (const auto unit = unitAfter(number->last + 1); unit && !isShyWord(number->last + 1, *number))
            return found(i, unit->second, number->value, unit->first);
        return count(*number);
    }

    /// "7 June", which is no date where the year is not known.
    bool isDayOfMonth(const ReadNumber &number) const
    {
        constexpr int LastDay = 31;
        const int month = number.last + 1;
        return number.digits && !number.scaled && number.value <= LastDay && m_tokens.isCapitalised(month) &&
               m_lexicon.calendar().month(m_tokens.lowerString(month)) != 0;
    }

    /// "won", "rand" behind a small number are words like others.
    bool isShyWord(int i, const ReadNumber &number) const
    {
        static const lexicon::CueWords &shy = lexicon::cueWords(u"amounts.shy_words");
        return !number.scaled && number.value < 100 && shy.contains(m_tokens.lower(i));
    }

    /// "a 5-million-euro loan", "a 20-million-dollar bridge": scale and unit in one word.
    std::optional<Found> compoundUnit(const ReadNumber &number) const
    {
        const int dash = number.last + 1;
        const int at = m_tokens.isDash(dash) && m_tokens.has(dash) && !m_tokens[dash].spaceBefore ? dash + 1 : dash;
        const auto parts = m_tokens.isWord(at) ? m_tokens.lower(at).split(u'-') : QList<QStringView>();
        if (parts.size() != 2)
            return std::nullopt;
        const double factor = m_units.scale(parts[0].toString());
        const QString unit = m_units.unit(parts[1].toString());
        if (factor <= 0 || unit.isEmpty())
            return std::nullopt;
        return found(number.first, at, number.value * factor, unit);
    }

    /// Unit at token \p i and its last token.
    std::optional<std::pair<QString, int>> unitAfter(int i) const
    {
        QString sign;
        for (int k = i; k < i + 3 && m_tokens.has(k) && (k == i || !m_tokens[k].spaceBefore); ++k) {
            sign += m_tokens.text(k);
            const QString code = m_units.currencyAfter(sign);
            const bool next = m_tokens.isNumber(k + 1) && !m_tokens[k + 1].spaceBefore; // the sign of the next one
            if (!code.isEmpty() && !next)
                return std::pair(code, k);
        }
        const int at = m_tokens.isDash(i) && !m_tokens[i].spaceBefore ? i + 1 : i;
        for (int words = m_units.longestPhrase() + 1; words >= 1; --words) {
            if (!m_tokens.has(at + words - 1))
                continue;
            QString phrase;
            for (int k = at; k < at + words; ++k)
                phrase += (k > at && m_tokens[k].spaceBefore ? u" "_s : QString()) + m_tokens.lowerString(k);
            phrase.replace(QChar(0xB2), u'2').replace(QChar(0xB3), u'3'); // "km²"
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
        static const lexicon::CueWords &shy = lexicon::cueWords(u"amounts.shy_signs");
        if (m_tokens[i].range.length() < 3 && m_tokens.isNumber(i) && shy.contains(m_tokens.text(i - 1)) &&
            m_numbers.at(i) && !m_numbers.at(i)->scaled)
            return true; // "Euro 6"
        const bool slash = m_tokens.is(i + 1, u"/") && !m_tokens.isDash(i + 2); // not "Rs 500/-"
        return m_tokens.is(i + 1, u":") || slash || m_tokens.is(i - 1, u")");
    }

    /// "over 1,000 Cambodian students": the number and its noun.
    std::optional<Found> count(const ReadNumber &number) const
    {
        const bool small = !number.digits && !number.scaled && number.value < 10;
        static const lexicon::CueWords &ranks = lexicon::cueWords(u"amounts.ranks");
        if (number.value < 2 || (small && isDefinite(m_tokens.lower(number.first - 1))) || ranks.contains(m_tokens.lower(number.first - 1)))
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
        // "two helicopters", not "two agreements"
        if (noun < 0 || (small && !isTangible(noun)))
            return std::nullopt;
        return found(number.first, noun, number.value, nounUnit(noun));
    }

    static bool isDefinite(QStringView word)
    {
        static const lexicon::CueWords &definite = lexicon::cueWords(u"amounts.definite");
        return definite.contains(word);
    }

    bool isTangible(int noun) const
    {
        return (m_units.use(m_tokens.lowerString(noun)) & (lexicon::Units::People | lexicon::Units::Things)) != 0;
    }

    bool isPlural(int k) const
    {
        const QStringView word = m_tokens.lower(k);
        if (!m_tokens.isWord(k) || (m_units.use(word.toString()) & lexicon::Units::Uncounted))
            return false;
        if (isTangible(k))
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
        const bool upTo = (m_tokens.isTo(first - 1) && pair == u"up") ||
                          (m_tokens.is(first - 1, u"least") && pair == u"at");
        return upTo ? first - 2 : first;
    }

    Found found(const Money &money) const { return found(money.first, money.last, money.value, money.code); }

    Found found(int first, int last, double value, const QString &unit) const
    {
        return {{m_tokens.span(withQualifier(first), last), value, unit}, last};
    }

    const Tokens &m_tokens;
    const lexicon::Units &m_units;
    const lexicon::Lexicon &m_lexicon;
    NumberReader m_numbers;
    MoneyReader m_money;
    std::span<const domain::DateFact> m_dates;
    std::size_t m_nextDate = 0;
    std::optional<bool> m_sterling; ///< the text tells of British money; once it was asked
};

} // namespace

std::vector<AmountFact> findAmounts(const AnalysedText &text, std::span<const domain::DateFact> dates)
{
    return AmountFinder(text, dates).run();
}

} // namespace counterpart::analysis
