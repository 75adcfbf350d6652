// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/calendarwords.h"

#include "core/lexicon/cues.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

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
    const QHash<QStringView, int> &months = lexicon::cueNumbers(u"stamps.months");
    for (const auto &[word, month] : months.asKeyValueRange())
        m_english.insert(word.toString(), month);
    const QHash<QStringView, int> &days = lexicon::cueNumbers(u"stamps.days");
    for (const auto &[word, day] : days.asKeyValueRange())
        add({word.toString()}, day, m_days);
}

const Words &words()
{
    static const Words all;
    return all;
}

} // namespace

CalendarWord calendarWord(const QString &word)
{
    static const lexicon::CueWords &fillers = lexicon::cueWords(u"stamps.fillers");
    const QString folded = key(word);
    return {words().month(folded), words().day(folded), words().isDay(folded), fillers.contains(folded)};
}

std::optional<int> zoneOffset(const QString &abbreviation)
{
    static const QHash<QStringView, int> &zones = lexicon::cueNumbers(u"stamps.zones");
    const auto found = zones.constFind(abbreviation);
    return found == zones.cend() ? std::nullopt : std::optional(*found);
}

} // namespace counterpart::reading
