// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/calendarwords.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr int Ambiguous = -1;

constexpr std::array Languages{
    QLocale::English,    QLocale::French,   QLocale::German,          QLocale::Spanish, QLocale::Portuguese,
    QLocale::Italian,    QLocale::Dutch,    QLocale::Russian,         QLocale::Ukrainian, QLocale::Polish,
    QLocale::Czech,      QLocale::Slovak,   QLocale::Romanian,        QLocale::Hungarian, QLocale::Turkish,
    QLocale::Indonesian, QLocale::Malay,    QLocale::Vietnamese,      QLocale::Thai,    QLocale::Khmer,
    QLocale::Lao,        QLocale::Burmese,  QLocale::Swedish,         QLocale::Danish,  QLocale::NorwegianBokmal,
    QLocale::Finnish,    QLocale::Greek,    QLocale::Bulgarian,       QLocale::Serbian, QLocale::Croatian,
    QLocale::Arabic,     QLocale::Hebrew,   QLocale::Filipino,        QLocale::Korean,  QLocale::Japanese};

QString key(QString word)
{
    word = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    word.remove(u'.');
    return word.trimmed();
}

/// Words of a name: "segunda-feira" is two. None where it holds a number ("tháng 5"): it names nothing by itself.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression parting(u"[\\s-]+"_s);
    if (std::ranges::any_of(name, [](QChar c) { return c.isDigit(); }))
        return {};
    return key(name).split(parting, Qt::SkipEmptyParts);
}

class Words
{
public:
    Words();
    [[nodiscard]] int month(const QString &word) const
    {
        return std::max(0, m_english.value(word, m_months.value(word)));
    }
    [[nodiscard]] bool isDay(const QString &word) const { return m_days.contains(word); }
    [[nodiscard]] int day(const QString &word) const { return std::max(0, m_days.value(word)); }

private:
    static void add(const QStringList &words, int meaning, QHash<QString, int> &into);

    QHash<QString, int> m_english; ///< keep their meaning, whatever they mean elsewhere
    QHash<QString, int> m_months;
    QHash<QString, int> m_days;
};

void Words::add(const QStringList &words, int meaning, QHash<QString, int> &into)
{
    for (const QString &word : words) {
        const auto known = into.constFind(word);
        into.insert(word, known == into.cend() || *known == meaning ? meaning : Ambiguous);
    }
}

Words::Words()
{
    for (const QLocale::Language language : Languages) {
        const QLocale locale(language);
        auto &months = language == QLocale::English ? m_english : m_months;
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month) {
                for (const QString &name :
                     {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    if (const QStringList found = wordsOf(name); found.size() == 1)
                        add(found, month, months);
                }
            }
            for (int day = 1; day <= 7; ++day) {
                add(wordsOf(locale.dayName(day, format)), day, m_days);
                add(wordsOf(locale.standaloneDayName(day, format)), day, m_days);
            }
        }
    }
    m_english.insert(u"sept"_s, 9);
    add({u"tues"_s}, 2, m_days);
    add({u"weds"_s}, 3, m_days);
    add({u"thur"_s, u"thurs"_s}, 4, m_days);
}

const Words &words()
{
    static const Words all;
    return all;
}

} // namespace

CalendarWord calendarWord(const QString &word)
{
    static const QSet<QString> fillers{
        u"at"_s,  u"on"_s,  u"of"_s,   u"the"_s, u"de"_s,  u"del"_s,   u"di"_s,  u"le"_s,  u"el"_s,   u"il"_s,
        u"à"_s,   u"um"_s,  u"den"_s,  u"uhr"_s, u"am"_s,  u"a"_s,     u"las"_s, u"г"_s,   u"год"_s,  u"года"_s,
        u"року"_s, u"р"_s,  u"в"_s,    u"о"_s,   u"ngày"_s, u"năm"_s,  u"lúc"_s, u"thứ"_s, u"pukul"_s, u"tanggal"_s,
        u"hari"_s, u"time"_s, u"date"_s, u"мск"_s, u"น"_s, u"published"_s, u"posted"_s};
    const QString folded = key(word);
    return {words().month(folded), words().day(folded), words().isDay(folded), fillers.contains(folded)};
}

std::optional<int> zoneOffset(const QString &abbreviation)
{
    static const QHash<QString, int> zones{
        {u"ut"_s, 0},      {u"utc"_s, 0},     {u"gmt"_s, 0},     {u"z"_s, 0},      {u"wet"_s, 0},
        {u"west"_s, 60},   {u"bst"_s, 60},    {u"cet"_s, 60},    {u"cest"_s, 120}, {u"mez"_s, 60},
        {u"mesz"_s, 120},  {u"eet"_s, 120},   {u"eest"_s, 180},  {u"sast"_s, 120}, {u"msk"_s, 180},
        {u"trt"_s, 180},   {u"gst"_s, 240},   {u"pkt"_s, 300},   {u"npt"_s, 345},  {u"mmt"_s, 390},
        {u"ict"_s, 420},   {u"wib"_s, 420},   {u"wita"_s, 480},  {u"wit"_s, 540},  {u"myt"_s, 480},
        {u"sgt"_s, 480},   {u"hkt"_s, 480},   {u"pht"_s, 480},   {u"awst"_s, 480}, {u"jst"_s, 540},
        {u"kst"_s, 540},   {u"aest"_s, 600},  {u"aedt"_s, 660},  {u"nzst"_s, 720}, {u"nzdt"_s, 780},
        {u"ast"_s, -240},  {u"adt"_s, -180},  {u"est"_s, -300},  {u"edt"_s, -240}, {u"cst"_s, -360},
        {u"cdt"_s, -300},  {u"mst"_s, -420},  {u"mdt"_s, -360},  {u"pst"_s, -480}, {u"pdt"_s, -420},
        {u"akst"_s, -540}, {u"akdt"_s, -480}, {u"hst"_s, -600}}; // RFC 5322's, and what is plain besides
    const auto found = zones.constFind(abbreviation);
    return found == zones.cend() ? std::nullopt : std::optional(*found);
}

} // namespace counterpart::reading
