// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/numberlabels.h"

#include "core/lexicon/cues.h"

#include <array>
#include <utility>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

QString letters(int number, QStringView alphabet)
{
    constexpr int MostRounds = 10;
    const int size = int(alphabet.size());
    const int rounds = (number - 1) / size;
    if (number < 1 || rounds >= MostRounds)
        return QString::number(number);
    return QString(rounds + 1, alphabet[(number - 1) % size]);
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, QStringView>, 13> Signs{{{1000, u"m"},
                                                                        {900, u"cm"},
                                                                        {500, u"d"},
                                                                        {400, u"cd"},
                                                                        {100, u"c"},
                                                                        {90, u"xc"},
                                                                        {50, u"l"},
                                                                        {40, u"xl"},
                                                                        {10, u"x"},
                                                                        {9, u"ix"},
                                                                        {5, u"v"},
                                                                        {4, u"iv"},
                                                                        {1, u"i"}}};
    if (number < 1 || number > 3999)
        return QString::number(number);
    QString text;
    for (const auto &[value, sign] : Signs) {
        for (; number >= value; number -= value)
            text += sign;
    }
    return text;
}

QString chinese(int number)
{
    static constexpr QStringView Digits = u"零一二三四五六七八九";
    if (number < 1 || number > 99)
        return QString::number(number);
    QString text;
    if (number >= 20)
        text += Digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 > 0)
        text += Digits[number % 10];
    return text;
}

QString digits(int number, char16_t zero)
{
    QString text = QString::number(number);
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(char16_t(zero + c.digitValue()));
    }
    return text;
}

QString ordinal(int number)
{
    const bool teen = number / 10 % 10 == 1;
    const int last = number % 10;
    return QString::number(number) +
           (teen || last > 3 || last == 0 ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : u"rd"_s);
}

QString cardinalText(int number)
{
    static const QStringList &small = lexicon::cueWords(u"numerals.small").list();
    static const QStringList &tens = lexicon::cueWords(u"numerals.tens").list();
    if (number < 0 || number > 999'999)
        return QString::number(number);
    if (number < small.size())
        return small.value(number);
    const auto with = [](const QString &first, QLatin1StringView between, int rest) {
        return rest == 0 ? first : first + between + cardinalText(rest);
    };
    if (number < 100)
        return with(tens.value(number / 10 - 2), "-"_L1, number % 10);
    if (number < 1000)
        return with(cardinalText(number / 100) + u" hundred"_s, " "_L1, number % 100);
    return with(cardinalText(number / 1000) + u" thousand"_s, " "_L1, number % 1000);
}

QString ordinalText(int number)
{
    static const QHash<QString, QString> &irregular = lexicon::cueMeanings(u"numerals.ordinals");
    QString text = cardinalText(number);
    for (const auto &[cardinal, made] : irregular.asKeyValueRange()) {
        if (text.endsWith(cardinal))
            return text.chopped(cardinal.size()) + made;
    }
    if (text.endsWith(u'y'))
        return text.chopped(1) + u"ieth"_s;
    return text + u"th"_s;
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString numberLabel(int number, NumberForm form)
{
    static constexpr QStringView Latin = u"abcdefghijklmnopqrstuvwxyz";
    static constexpr QStringView Russian = u"абвгдежзиклмнопрстуфхцчшщыэюя"; // without ё, й, ъ, ь
    switch (form) {
    case NumberForm::None:
        return {};
    case NumberForm::Decimal:
        return QString::number(number);
    case NumberForm::TwoDigits:
        return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    case NumberForm::Ordinal:
        return ordinal(number);
    case NumberForm::OrdinalText:
        return capitalised(ordinalText(number));
    case NumberForm::CardinalText:
        return capitalised(cardinalText(number));
    case NumberForm::LowerLetter:
        return letters(number, Latin);
    case NumberForm::UpperLetter:
        return letters(number, Latin).toUpper();
    case NumberForm::LowerRoman:
        return roman(number);
    case NumberForm::UpperRoman:
        return roman(number).toUpper();
    case NumberForm::LowerRussian:
        return letters(number, Russian);
    case NumberForm::UpperRussian:
        return letters(number, Russian).toUpper();
    case NumberForm::Chinese:
        return chinese(number);
    case NumberForm::Thai:
        return digits(number, u'๐');
    case NumberForm::Khmer:
        return digits(number, u'០');
    }
    return {};
}

} // namespace counterpart::reading
