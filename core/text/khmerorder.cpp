// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/khmerorder.h"

#include <algorithm>
#include <limits>

namespace counterpart::text {

namespace {

constexpr qsizetype LongestSyllable = 32;
constexpr char16_t Coeng = u'\u17D2'; ///< the letter behind it is written below
constexpr char16_t Ro = u'\u179A';

bool isBase(char16_t unit)
{
    return unit >= u'\u1780' && unit <= u'\u17B3';
}

/// Vowels and signs, which stand behind the letter they belong to; and inherent vowels, which nobody sees.
bool isDependent(char16_t unit)
{
    return (unit >= u'\u17B4' && unit <= u'\u17D1') || unit == u'\u17D3' || unit == u'\u17DD';
}

/// Word breaks, joiners and the like between the parts of a syllable mean nothing there.
bool isInvisible(char16_t unit)
{
    return unit == u'\u00AD' || unit == u'\u034F' || (unit >= u'\u200B' && unit <= u'\u200D') ||
           unit == u'\u2060' || unit == u'\uFEFF';
}

qsizetype skipInvisible(QStringView text, qsizetype at)
{
    while (at < text.size() && isInvisible(text[at].unicode()))
        ++at;
    return at;
}

/// In the order in which the parts of a syllable are spelt (Unicode Standard, 16.4).
enum class Place { Base, Robat, Subscript, SubscriptRo, Shifter, LowerVowel, Vowel, LastVowel, Sign, Final };

Place placeOf(char16_t unit)
{
    if (unit == u'\u17CC')
        return Place::Robat;
    if (unit == u'\u17C9' || unit == u'\u17CA')
        return Place::Shifter;
    if (unit >= u'\u17BB' && unit <= u'\u17BD')
        return Place::LowerVowel;
    if (unit == u'\u17B6')
        return Place::LastVowel;
    if (unit >= u'\u17B7' && unit <= u'\u17C5')
        return Place::Vowel;
    return unit == u'\u17C7' || unit == u'\u17C8' ? Place::Final : Place::Sign;
}

struct Part
{
    Place place;
    QString units;
};

/// Deprecated letters and signs as those that replace them.
QString current(char16_t unit)
{
    switch (unit) {
    case u'\u17A3':
        return QStringLiteral("\u17A2");
    case u'\u17A4':
        return QStringLiteral("\u17A2\u17B6");
    case u'\u17A8':
        return QStringLiteral("\u17A7\u1780");
    case u'\u17B2':
        return QStringLiteral("\u17B1");
    case u'\u17B4':
    case u'\u17B5':
        return {};
    case u'\u17D3':
        return QStringLiteral("\u17C6");
    default:
        return QString(QChar(unit));
    }
}

std::vector<Part> partsOf(QStringView syllable)
{
    std::vector<Part> parts;
    for (qsizetype i = 0; i < syllable.size(); ++i) {
        const char16_t unit = syllable[i].unicode();
        if (isInvisible(unit))
            continue;
        if (unit != Coeng) {
            if (const QString now = current(unit); !now.isEmpty())
                parts.push_back({isBase(unit) ? Place::Base : placeOf(unit), now});
            continue;
        }
        i = skipInvisible(syllable, i + 1);
        if (i >= syllable.size())
            break;
        // Subscript DA and TA are drawn alike, and written for one another.
        const char16_t letter = syllable[i] == u'\u178A' ? u'\u178F' : syllable[i].unicode();
        parts.push_back({letter == Ro ? Place::SubscriptRo : Place::Subscript,
                         QString(QChar(Coeng)) + QChar(letter)});
    }
    return parts;
}

bool has(const std::vector<Part> &parts, char16_t unit)
{
    return std::ranges::any_of(parts, [unit](const Part &part) { return part.units == QChar(unit); });
}

void drop(std::vector<Part> &parts, char16_t unit)
{
    std::erase_if(parts, [unit](const Part &part) { return part.units == QChar(unit); });
}

/// E with AA or II behind it is the vowel that is drawn of both.
void joinVowels(std::vector<Part> &parts)
{
    constexpr char16_t E = u'\u17C1';
    const auto e = std::ranges::find_if(parts, [](const Part &part) { return part.units == QChar(E); });
    if (e == parts.end())
        return;
    const bool oo = has(parts, u'\u17B6');
    if (!oo && !has(parts, u'\u17B8'))
        return;
    e->units = oo ? QStringLiteral("\u17C4") : QStringLiteral("\u17BE");
    drop(parts, oo ? u'\u17B6' : u'\u17B8');
}

/// Shifters are drawn below, as U is, where a vowel stands above.
void lowerShifters(std::vector<Part> &parts)
{
    const bool above = std::ranges::any_of(parts, [](const Part &part) {
        const char16_t unit = part.units.front().unicode();
        return (unit >= u'\u17B7' && unit <= u'\u17BA') || unit == u'\u17BE' || unit == u'\u17D0';
    });
    for (Part &part : parts) {
        if (above && part.place == Place::Shifter)
            part = {Place::LowerVowel, QStringLiteral("\u17BB")};
    }
}

} // namespace

qsizetype khmerSyllableEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isBase(text[at].unicode()))
        return at;
    qsizetype end = at + 1;
    while (end - at < LongestSyllable) {
        qsizetype next = skipInvisible(text, end);
        if (next >= text.size())
            break;
        if (text[next] == QChar(Coeng)) {
            next = skipInvisible(text, next + 1);
            if (next >= text.size() || !isBase(text[next].unicode()))
                break;
        } else if (!isDependent(text[next].unicode())) {
            break;
        }
        if (next + 1 - at > LongestSyllable)
            break;
        end = next + 1;
    }
    return end;
}

QString orderedKhmerSyllable(QStringView syllable)
{
    std::vector<Part> parts = partsOf(syllable);
    joinVowels(parts);
    lowerShifters(parts);
    std::ranges::stable_sort(parts, {}, &Part::place);
    // What is typed twice is drawn once.
    const auto twice = std::ranges::unique(parts, [](const Part &a, const Part &b) {
        return a.place > Place::SubscriptRo && a.units == b.units;
    });
    parts.erase(twice.begin(), twice.end());
    QString ordered;
    for (const Part &part : parts)
        ordered += part.units;
    return ordered;
}

OrderedKhmer orderKhmer(QStringView text)
{
    OrderedKhmer ordered;
    text = text.first(std::min<qsizetype>(text.size(), std::numeric_limits<qint32>::max()));
    ordered.text.reserve(text.size());
    const auto put = [&ordered](QChar unit, qsizetype begin, qsizetype end) {
        ordered.text += unit;
        ordered.begin.push_back(qint32(begin));
        ordered.end.push_back(qint32(end));
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = khmerSyllableEnd(text, i);
        if (end == i) {
            put(text[i], i, i + 1);
            ++i;
            continue;
        }
        const QString syllable = orderedKhmerSyllable(text.sliced(i, end - i));
        const bool same = syllable == text.sliced(i, end - i);
        for (qsizetype k = 0; k < syllable.size(); ++k)
            put(syllable[k], same ? i + k : i, same ? i + k + 1 : end);
        i = skipInvisible(text, end);
    }
    return ordered;
}

QString orderedKhmer(QStringView text)
{
    return hasKhmer(text) ? orderKhmer(text).text : text.toString();
}

bool hasKhmer(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; });
}

} // namespace counterpart::text
