// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/numberreader.h"

#include "core/lexicon/cues.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

bool isGroup(QStringView digits)
{
    return digits.size() == 3;
}

/// "1,000.5", "1,20,000" of India, "1.000.000" and "12,5" of the continent; nothing for what is none ("1.2.3").
std::optional<double> digitsValue(QStringView text)
{
    const auto dots = text.split(u'.');
    const auto groups = dots.first().split(u',');
    QString plain;
    if (dots.size() > 2) {
        if (groups.size() > 1 || dots.first().size() > 3 || !std::ranges::all_of(dots.mid(1), isGroup))
            return std::nullopt;
        plain = text.toString().remove(u'.');
    } else if (groups.size() == 2 && groups.last().size() <= 2 && dots.size() == 1) {
        plain = text.toString().replace(u',', u'.');
    } else {
        const auto inner = [](QStringView group) { return group.size() == 2 || group.size() == 3; };
        if (groups.size() > 1 && (groups.first().size() > 3 || !isGroup(groups.last()) ||
                                  !std::ranges::all_of(groups.mid(1), inner)))
            return std::nullopt;
        plain = text.toString().remove(u',');
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && plain.size() <= 18 ? std::optional(value) : std::nullopt;
}

/// What a sign like ½ adds; 0 for any other.
double fractionSign(QStringView sign)
{
    const double value = sign.size() == 1 ? QString(sign).normalized(QString::NormalizationForm_KD).size() : 0;
    if (value < 3)
        return 0;
    const auto parts = QString(sign).normalized(QString::NormalizationForm_KD).split(QChar(0x2044));
    return parts.size() == 2 && parts[1].toInt() > 0 ? double(parts[0].toInt()) / parts[1].toInt() : 0;
}

} // namespace

bool NumberReader::isArticle(int i) const
{
    return m_tokens.is(i, u"a");
}

std::optional<ReadNumber> NumberReader::digits(int i) const
{
    const auto value = digitsValue(m_tokens.lower(i));
    if (!value)
        return std::nullopt;
    ReadNumber number{*value, i, i, true, false};
    takeGroups(number);
    i = number.last;
    if (const double part = fractionSign(m_tokens.text(i + 1)); part > 0 && !m_tokens[i + 1].spaceBefore) {
        number.value += part;
        number.last = ++i;
    }
    // "5bn", "12m", "3k": a scale that clings; "12th" and other clinging words make it no number.
    if (m_tokens.isWord(i + 1) && !m_tokens[i + 1].spaceBefore) {
        const double factor = m_units.attachedScale(m_tokens.text(i + 1).toString());
        if (factor > 0) {
            number.value *= factor;
            number.scaled = true;
        } else if (m_units.unit(m_tokens.lowerString(i + 1)).isEmpty()) {
            return std::nullopt;
        } else {
            return number;
        }
        number.last = i + 1;
    }
    applyParts(number);
    applyScales(number);
    addSmaller(number);
    return number;
}

/// "1 crore 20 lakh", "1 billion 430 million": what stands behind in a smaller scale.
void NumberReader::addSmaller(ReadNumber &number) const
{
    for (double scale = scaleAt(number.last); scale > 1;) {
        const int at = number.last + 1;
        const double smaller = m_tokens.isNumber(at) && !m_tokens[at].lineBefore ? scaleAt(at + 1) : 0;
        const auto value = smaller > 1 && smaller < scale ? digitsValue(m_tokens.lower(at)) : std::nullopt;
        if (!value || *value * smaller >= scale)
            return;
        number.value += *value * smaller;
        number.last = at + 1;
        scale = smaller;
    }
}

/// "1 000 000", "1'000'000".
void NumberReader::takeGroups(ReadNumber &number) const
{
    const int first = number.last;
    if (m_tokens[first].range.length() > 3 || m_tokens.lower(first).contains(u'.') || number.value == 0)
        return;
    for (int groups = 0; groups < 4; ++groups) {
        const bool quoted = m_tokens.is(number.last + 1, u"'") && !m_tokens[number.last + 1].spaceBefore;
        const int at = number.last + (quoted ? 2 : 1);
        const bool group = m_tokens.isNumber(at) && m_tokens[at].range.length() == 3 &&
                           m_tokens[at].spaceBefore != quoted && !m_tokens[at].lineBefore;
        if (!group || m_tokens.lower(at).contains(u'.'))
            return;
        number.value = number.value * 1000 + m_tokens.lower(at).toInt();
        number.last = at;
    }
}

/// "two and a half million": the half, where a scale follows.
void NumberReader::applyParts(ReadNumber &number) const
{
    static const QHash<QStringView, int> &parts = lexicon::cueNumbers(u"numbers.hundredths");
    const int at = number.last;
    const int part = m_tokens.isAnd(at + 1) && isArticle(at + 2) ? parts.value(m_tokens.lower(at + 3)) : 0;
    if (part == 0 || number.scaled || m_units.scale(m_tokens.lowerString(at + 4)) <= 0)
        return;
    number.value += part / 100.0;
    number.last = at + 3;
}

int NumberReader::wordValue(int i) const
{
    if (!m_tokens.isWord(i))
        return -1;
    const QString word = m_tokens.lowerString(i);
    if (const int value = m_units.number(word); value >= 0)
        return value;
    const qsizetype dash = word.indexOf(u'-');
    if (dash <= 0)
        return -1;
    const int tens = m_units.number(word.first(dash));
    const int ones = m_units.number(word.sliced(dash + 1));
    return tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 ? tens + ones : -1;
}

double NumberReader::scaleAt(int i) const
{
    static const lexicon::CueWords &tails = lexicon::cueWords(u"numbers.tails");
    const QStringView word = m_tokens.lower(i);
    const qsizetype dash = word.indexOf(u'-');
    const bool tailed = dash > 0 && tails.contains(word.sliced(dash + 1));
    return m_units.scale((tailed ? word.first(dash) : word).toString());
}

/// "20-odd", "1,000+".
void NumberReader::takeTail(ReadNumber &number) const
{
    static const lexicon::CueWords &tails = lexicon::cueWords(u"numbers.tails");
    const int next = number.last + 1;
    if (!m_tokens.has(next) || m_tokens[next].spaceBefore)
        return;
    if (m_tokens.is(next, u"+") && m_tokens.isWord(next + 1) && m_tokens[next + 1].spaceBefore)
        number.last = next;
    else if (m_tokens.isDash(next) && tails.contains(m_tokens.lower(next + 1)))
        number.last = next + 1;
}

void NumberReader::applyScales(ReadNumber &number) const
{
    for (int steps = 0; steps < 3; ++steps) {
        int at = number.last + 1;
        if (m_tokens.isDash(at) && !m_tokens[at].spaceBefore && m_tokens.isWord(at + 1) &&
            scaleAt(at + 1) > 0)
            ++at; // "$50-million"
        const bool here = m_tokens.isWord(at) && !m_tokens[at].lineBefore;
        const double factor = here ? scaleAt(at) : 0;
        if (factor <= 0) {
            const int before = number.last;
            takeTail(number); // "$100+ million"
            if (number.last == before)
                return;
            continue;
        }
        number.value *= factor;
        number.scaled = true;
        number.last = at;
    }
}

std::optional<ReadNumber> NumberReader::words(int i) const
{
    ReadNumber number{0, i, i, false, false};
    static const QHash<QStringView, int> &parts = lexicon::cueNumbers(u"numbers.hundredths");
    const int part = parts.value(m_tokens.lower(i)); // "half a million", "a quarter of a billion"
    const bool article = isArticle(i);
    if (part > 0 || article) {
        int at = article || !m_tokens.isOf(i + 1) ? i + 1 : i + 2;
        if (!article && isArticle(at))
            ++at;
        if (!m_tokens.isWord(at) || (part > 0 && at == i + 1) || m_units.scale(m_tokens.lowerString(at)) <= 0)
            return std::nullopt;
        number.value = article ? 1 : part / 100.0;
        number.last = at - 1;
        applyScales(number);
        return number;
    }
    double total = 0;
    double current = wordValue(i);
    if (current < 0)
        return std::nullopt;
    int at = i;
    for (int steps = 0; steps < 12; ++steps) {
        const int next = m_tokens.isAnd(at + 1) && number.scaled ? at + 2 : at + 1;
        const double factor = m_tokens.isWord(next) ? m_units.scale(m_tokens.lowerString(next)) : 0;
        const int value = wordValue(next);
        if (factor > 0 && next == at + 1) {
            current *= factor;
            number.scaled = true;
            if (factor >= 1000) {
                total += current;
                current = 0;
            }
        } else if (value >= 0 && value < 100 &&
                   (number.scaled || (current >= 20 && int(current) % 10 == 0 && value < 10))) {
            current += value;
        } else {
            break;
        }
        at = next;
    }
    number.value = total + current;
    number.last = at;
    if (!number.scaled) {
        applyParts(number);
        applyScales(number);
    }
    return number;
}

std::optional<ReadNumber> NumberReader::at(int i) const
{
    return m_tokens.isNumber(i) ? digits(i) : m_tokens.isWord(i) ? words(i) : std::nullopt;
}

} // namespace counterpart::analysis
