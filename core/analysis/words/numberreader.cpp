// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/numberreader.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

/// "1,000.5" as a number; nothing for what is none ("1.2.3", "12,34").
std::optional<double> digitsValue(QStringView text)
{
    const auto groups = text.split(u',');
    QString plain = groups.first().toString();
    for (qsizetype i = 1; i < groups.size(); ++i) {
        const QStringView whole =
            groups[i].left(groups[i].indexOf(u'.') < 0 ? groups[i].size() : groups[i].indexOf(u'.'));
        if (whole.size() != 3 || groups.first().size() > 3)
            return std::nullopt;
        plain += groups[i];
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && plain.size() <= 18 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<ReadNumber> NumberReader::digits(int i) const
{
    const auto value = digitsValue(m_tokens.lower(i));
    if (!value)
        return std::nullopt;
    ReadNumber number{*value, i, i, true, false};
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
    applyScales(number);
    return number;
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

void NumberReader::applyScales(ReadNumber &number) const
{
    for (int steps = 0; steps < 3; ++steps) {
        int at = number.last + 1;
        if (m_tokens.isDash(at) && !m_tokens[at].spaceBefore && m_tokens.isWord(at + 1) &&
            m_units.scale(m_tokens.lowerString(at + 1)) > 0)
            ++at; // "$50-million"
        const double factor = m_tokens.isWord(at) ? m_units.scale(m_tokens.lowerString(at)) : 0;
        if (factor <= 0)
            return;
        number.value *= factor;
        number.scaled = true;
        number.last = at;
    }
}

/// "a million", "half a million": nothing without the larger number.
std::optional<ReadNumber> NumberReader::articled(int i, bool half) const
{
    const int at = half ? i + 2 : i + 1;
    if (!m_tokens.isWord(at) || m_units.scale(m_tokens.lowerString(at)) <= 0)
        return std::nullopt;
    ReadNumber number{half ? 0.5 : 1, i, at - 1, false, false};
    applyScales(number);
    return number;
}

std::optional<ReadNumber> NumberReader::words(int i) const
{
    const bool half = m_tokens.is(i, u"half") && m_tokens.is(i + 1, u"a");
    if (half || m_tokens.is(i, u"a"))
        return articled(i, half);
    ReadNumber number{0, i, i, false, false};
    double total = 0;
    double current = wordValue(i);
    if (current < 0)
        return std::nullopt;
    int at = i;
    for (int steps = 0; steps < 12; ++steps) {
        const int next = m_tokens.is(at + 1, u"and") && number.scaled ? at + 2 : at + 1;
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
    return number;
}

std::optional<ReadNumber> NumberReader::at(int i) const
{
    return m_tokens.isNumber(i) ? digits(i) : m_tokens.isWord(i) ? words(i) : std::nullopt;
}

} // namespace counterpart::analysis
