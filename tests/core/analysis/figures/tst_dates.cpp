// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/dates.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// "passage=date" of each date, told on Saturday, 12 November 2022.
QStringList dates(const QString &text, const QString &language = u"en"_s, bool monthFirst = false,
                  std::optional<QDate> reference = QDate(2022, 11, 12))
{
    QStringList out;
    const analysis::DateContext context{reference, monthFirst, language};
    domain::CleanDocument document;
    document.text = text;
    const analysis::AnalysedText analysed(document, *lexicon::Lexicon::builtIn());
    for (const domain::DateFact &fact : analysis::findDates(analysed, context))
        out.append(fact.range.in(text).toString() + u'=' + fact.date.toString());
    return out;
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *name, const QString &text, const QStringList &wanted) {
            QTest::newRow(name) << text << wanted;
        };
        row("day month year", u"on 12th November 2022 in Hanoi"_s, {u"12th November 2022=2022-11-12"_s});
        row("month day year", u"on May 3, 2024, in Tokyo"_s, {u"May 3, 2024=2024-05-03"_s});
        row("ordinal of", u"the 3rd of March 2021"_s, {u"3rd of March 2021=2021-03-03"_s});
        row("abbreviated", u"on Nov. 5, 2021"_s, {u"Nov. 5, 2021=2021-11-05"_s});
        row("weekday", u"On Thursday, 12 May 2022, both"_s, {u"Thursday, 12 May 2022=2022-05-12"_s});
        row("iso", u"signed 2019-02-28T10:00"_s, {u"2019-02-28=2019-02-28"_s});
        row("no year, past", u"met on October 30 in Rome"_s, {u"October 30=2022-10-30"_s});
        row("no year, ahead", u"will meet on January 9"_s, {u"January 9=2023-01-09"_s});
        row("span of days", u"from August 2-6, 2023"_s, {u"August 2-6, 2023=2023-08-02..2023-08-06"_s});
        row("span across months", u"from 30 August to 2 September 2023"_s,
            {u"30 August to 2 September 2023=2023-08-30..2023-09-02"_s});
        row("month and year", u"in September 2023 the Quad"_s, {u"September 2023=2023-09"_s});
        row("month alone", u"resumed in late October in Vienna"_s, {u"late October=2022-10"_s});
        row("month of this year", u"in September this year"_s, {u"September this year=2022-09"_s});
        row("deadline", u"mine-free by 2025."_s, {u"2025=2025"_s});
        row("span of years", u"Dialogue Relations (2024\u20132027)"_s,
            {u"2024\u20132027=2024-01-01..2027-12-31"_s});
        row("short span of years", u"the 2023-24 season"_s, {u"2023-24=2023-01-01..2024-12-31"_s});
        row("decade", u"since the early 1990s"_s, {u"early 1990s=1990-01-01..1999-12-31"_s});
        row("elections", u"ahead of the 2023 elections"_s, {u"2023=2023"_s});
        row("today", u"met today with"_s, {u"today=2022-11-12"_s});
        row("yesterday", u"met yesterday"_s, {u"yesterday=2022-11-11"_s});
        row("next year", u"relations, next year."_s, {u"next year=2023"_s});
        row("last week", u"announced last week"_s, {u"last week=2022-10-31..2022-11-06"_s});
        row("weekday alone", u"spoke on Tuesday"_s, {u"Tuesday=2022-11-08"_s});
        row("weekday ahead", u"will speak next Tuesday"_s, {u"next Tuesday=2022-11-15"_s});
        row("ago", u"five years ago"_s, {u"five years ago=2017"_s});
        row("within", u"within 90 days"_s, {u"within 90 days=2022-11-12..2023-02-10"_s});
        row("end of year", u"by the end of next year"_s, {u"end of next year=2023"_s});
        row("words for a day", u"on this ninth day of May, two thousand and twenty-three"_s,
            {u"ninth day of May, two thousand and twenty-three=2023-05-09"_s});
        row("with its era", u"on 5 May B.E. 2566"_s, {u"5 May B.E. 2566=2023-05-05"_s});
        row("days of a list", u"on 5, 6 and 7 May 2023"_s, {u"5, 6 and 7 May 2023=2023-05-05..2023-05-07"_s});
        row("days with a gap", u"on 12 and 19 May 2023"_s, {u"12=2023-05-12"_s, u"19 May 2023=2023-05-19"_s});
        row("days behind a month", u"on May 12 and 19, 2023 in Rome"_s,
            {u"May 12=2023-05-12"_s, u"19, 2023=2023-05-19"_s});
        row("both with years", u"from December 30, 2021 to January 2, 2022"_s,
            {u"December 30, 2021 to January 2, 2022=2021-12-30..2022-01-02"_s});
        row("between days", u"between 28 February and 2 March 2024"_s,
            {u"28 February and 2 March 2024=2024-02-28..2024-03-02"_s});
        row("shared year", u"on 28 December and 3 January 2024"_s,
            {u"28 December=2023-12-28"_s, u"3 January 2024=2024-01-03"_s});
        row("months", u"from April to July 2024"_s, {u"April to July 2024=2024-04-01..2024-07-31"_s});
        row("months in one word", u"in January-March 2025"_s,
            {u"January-March 2025=2025-01-01..2025-03-31"_s});
        row("months over the year", u"from November 2024 to February 2025"_s,
            {u"November 2024 to February 2025=2024-11-01..2025-02-28"_s});
        row("weekdays", u"from Monday, 1 May to Wednesday, 3 May 2023"_s,
            {u"Monday, 1 May to Wednesday, 3 May 2023=2023-05-01..2023-05-03"_s});
        row("one gives way", u"moved from 5 May to 7 May 2024"_s,
            {u"5 May=2024-05-05"_s, u"7 May 2024=2024-05-07"_s});
        row("dashes", u"the note of 17-Nov-2021"_s, {u"17-Nov-2021=2021-11-17"_s});
        row("decade's end", u"by the end of the decade"_s, {u"end of the decade=2020-01-01..2029-12-31"_s});
        row("end-2025", u"by end-2025"_s, {u"end-2025=2025"_s});
        row("quarters", u"in the second and third quarters of 2025"_s,
            {u"second and third quarters of 2025=2025-04-01..2025-09-30"_s});
        row("months of a year", u"in the first nine months of 2021"_s,
            {u"first nine months of 2021=2021-01-01..2021-09-30"_s});
        row("years of a list", u"in 2019, 2020 and 2021"_s,
            {u"2019=2019"_s, u"2020=2020"_s, u"2021=2021"_s});
        row("fiscal", u"for FY2023-24"_s, {u"FY2023-24=2023-01-01..2024-12-31"_s});
        row("fiscal, short", u"in FY25, FY23/24 and FY 2022-23"_s,
            {u"FY25=2025"_s, u"FY23/24=2023-01-01..2024-12-31"_s, u"FY 2022-23=2022-01-01..2023-12-31"_s});
        row("year of its weekday", u"on Monday, February 14"_s, {u"Monday, February 14=2022-02-14"_s});
        row("weekday in brackets", u"on November 5 (Saturday) and on Monday (14 February)"_s,
            {u"November 5 (Saturday)=2022-11-05"_s, u"Monday (14 February=2022-02-14"_s});
        row("weekday to come", u"On Monday, the United States will send books"_s, {u"Monday=2022-11-14"_s});
        row("weekday gone by", u"On Monday, he said he will send books"_s, {u"Monday=2022-11-07"_s});
        row("day of this month", u"on the 5th inst. and the 6th of this month"_s,
            {u"5th inst=2022-11-05"_s, u"6th of this month=2022-11-06"_s});
        row("short halves", u"in 2H 2025 and 3Q 2025"_s,
            {u"2H 2025=2025-07-01..2025-12-31"_s, u"3Q 2025=2025-07-01..2025-09-30"_s});
        row("short year", u"on 05/11/22"_s, {u"05/11/22=2022-11-05"_s});
        row("period of years", u"for the period 2023 to 2030"_s, {u"2023 to 2030=2023-01-01..2030-12-31"_s});
        row("years named", u"in the years 2019 and 2020 trade fell"_s, {u"2019=2019"_s, u"2020=2020"_s});
        row("year in front", u"2023 marks 70 years of ties"_s, {u"2023=2023"_s});
        row("season to come", u"next spring"_s, {u"next spring=2023-03-01..2023-05-31"_s});
        row("season gone by", u"last winter"_s, {u"last winter=2021-12-01..2022-02-28"_s});
        row("time ahead", u"in three weeks' time"_s, {u"in three weeks' time=2022-12-03"_s});
        row("week of a month", u"in the second week of January"_s,
            {u"second week of January=2023-01-08..2023-01-14"_s});
        row("last week of a month", u"in the last week of December 2022"_s,
            {u"last week of December 2022=2022-12-25..2022-12-31"_s});
        row("night", u"31 December 2021/1 January 2022"_s,
            {u"31 December 2021/1 January 2022=2021-12-31..2022-01-01"_s});
        row("half", u"in the first half of 2025"_s, {u"first half of 2025=2025-01-01..2025-06-30"_s});
    }
    void english()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QCOMPARE(dates(text), wanted);
    }

    void noDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Over the last 30 years they built", "later that day", "over the past year",
              "Resolution 2231 of the Council", "more than 2000 students", "$2022 in fees",
              "the 40th and 41st summits", "they may meet; march on", "for more than 20 years", "COVID-19",
              "in today's world", "resolutions 1970 and 1973", "Statute 2019 of the port", "to 2030 households",
              "+855 23 2024 1999", "the talks end well", "the 21st century", "the 2030 Agenda", "Vision 2045, the plan", "some 2020 trees", "the leaders of today and tomorrow", "June 31 and so on"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void noDates()
    {
        QFETCH(QString, text);
        QCOMPARE(dates(text), QStringList());
    }

    void orderOfNumbersIsTheIssuers()
    {
        QCOMPARE(dates(u"on 05/12/2022"_s, u"en"_s, true), QStringList{u"05/12/2022=2022-05-12"_s});
        QCOMPARE(dates(u"on 05/12/2022"_s, u"en"_s, false), QStringList{u"05/12/2022=2022-12-05"_s});
        QCOMPARE(dates(u"on 25/12/2022"_s, u"en"_s, true), QStringList{u"25/12/2022=2022-12-25"_s});
    }
    void withoutAReferenceOnlyFullDatesAreTold()
    {
        QCOMPARE(dates(u"yesterday, on May 13; then on May 14, 2022"_s, u"en"_s, false, std::nullopt),
                 QStringList{u"May 14, 2022=2022-05-14"_s});
    }
    void otherEras_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *language, const QString &text, const QStringList &wanted) {
            QTest::addRow("%s: %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << wanted;
        };
        row("th", u"เมื่อวันที่ ๒๔ สิงหาคม ๒๕๖๖ รัฐมนตรี"_s, {u"2023-08-24"_s});
        row("th", u"วันที่ 24 สิงหาคม พ.ศ. 2566"_s, {u"2023-08-24"_s});
        row("th", u"วันที่ 24 สิงหาคม พุทธศักราช 2566"_s, {u"2023-08-24"_s});
        row("th", u"24 ส.ค. 2566 เวลา 14.30 น."_s, {u"2023-08-24"_s});
        row("th", u"24 ส.ค. 66"_s, {u"2023-08-24"_s});
        row("th", u"24 ส.ค. 14.30 น."_s, {u"2022-08-24"_s});
        row("th", u"ระหว่างวันที่ 24 - 26 สิงหาคม 2566"_s, {u"2023-08-24..2023-08-26"_s});
        row("th", u"ในเดือนสิงหาคม 2566"_s, {u"2023-08"_s});
        row("th", u"ภายในปี พ.ศ. 2570"_s, {u"2027"_s});
        row("th", u"24/08/2566"_s, {u"2023-08-24"_s});
        row("th", u"24 สิงหาคม ค.ศ. 2023"_s, {u"2023-08-24"_s});
        row("th", u"29 กุมภาพันธ์ 2567"_s, {u"2024-02-29"_s});
        row("km", u"ថ្ងៃទី២៤ ខែសីហា ព.ស. ២៥៦៧"_s, {u"2023-08-24"_s});
        row("km", u"ថ្ងៃទី២៤ ខែមករា ព.ស. ២៥៦៧"_s, {u"2024-01-24"_s});
        row("km", u"ថ្ងៃទី២៤ ខែសីហា ឆ្នាំ២០២៣"_s, {u"2023-08-24"_s});
        row("km", u"ពុទ្ធសករាជ ២៥៦៧"_s, {});
        row("lo", u"ວັນທີ 24 ສິງຫາ 2023"_s, {u"2023-08-24"_s});
        row("lo", u"ວັນທີ 24 ສິງຫາ ພ.ສ. 2566"_s, {u"2023-08-24"_s});
        row("ja", u"令和5年8月24日"_s, {u"2023-08-24"_s});
        row("ja", u"令和元年5月1日"_s, {u"2019-05-01"_s});
        row("ja", u"平成31年4月"_s, {u"2019-04"_s});
        row("ja", u"令和５年８月２４日"_s, {u"2023-08-24"_s});
        row("ja", u"令和五年八月二十四日"_s, {u"2023-08-24"_s});
        row("ja", u"令和6年度"_s, {u"2024"_s});
        row("ja", u"3年後、5年間の協力"_s, {});
        row("zh", u"民國112年8月24日"_s, {u"2023-08-24"_s});
        row("zh", u"中華民國一百一十二年八月二十四日"_s, {u"2023-08-24"_s});
        row("zh", u"112年8月24日"_s, {u"2023-08-24"_s});
        row("zh", u"二〇二三年八月二十四日于北京"_s, {u"2023-08-24"_s});
        row("zh", u"过去100年"_s, {});
        row("ko", u"주체112(2023)년 8월 24일"_s, {u"2023-08-24"_s});
        row("fa", u"۲ شهریور ۱۴۰۲"_s, {u"2023-08-24"_s});
        row("fa", u"1402/06/02"_s, {u"2023-08-24"_s});
        row("fa", u"۲ سنبله ۱۴۰۲"_s, {u"2023-08-24"_s});
        row("fa", u"۲۴ اوت ۲۰۲۳"_s, {u"2023-08-24"_s});
        row("ar", u"8 صفر 1445هـ الموافق 24 أغسطس 2023م"_s, {u"2023-08-24"_s});
        row("ar", u"24 آب/أغسطس 2023"_s, {u"2023-08-24"_s});
        row("ar", u"٢٤ تشرين الأول ٢٠٢٣"_s, {u"2023-10-24"_s});
        row("en", u"on 24 August B.E. 2566 (2023) in Bangkok"_s, {u"2023-08-24"_s});
        row("en", u"on 24 August 2566 B.E. in Bangkok"_s, {u"2023-08-24"_s});

        row("en", u"Bangkok, 24 August 2566"_s, {u"2023-08-24"_s});
        row("en", u"Bangkok, 24 August 2566 (2023)"_s, {u"2023-08-24"_s});
        row("en", u"on 24 August 2023 (B.E. 2566)"_s, {u"2023-08-24"_s});
        row("en", u"since BE 2540, the Constitution"_s, {u"1997"_s});
        row("en", u"signed 24/08/2566"_s, {u"2023-08-24"_s});
        row("en", u"dated 2566-08-24"_s, {u"2023-08-24"_s});
        row("en", u"on August 24, Reiwa 5 (2023)"_s, {u"2023-08-24"_s});
        row("en", u"Riyadh, Safar 08, 1445, August 24, 2023, SPA"_s, {u"2023-08-24"_s});
        row("en", u"on 14 Bhadra 2080 B.S."_s, {});
        row("en", u"in May 2500 people were there"_s, {u"2022-05"_s});
    }
    void otherEras()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QStringList found;
        for (const QString &date : dates(text, language))
            found.append(date.section(u'=', 1));
        QCOMPARE(found, wanted);
    }
    void otherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("km") << u"km"_s << u"នៅព្រឹកថ្ងៃទី២៦ ខែកក្កដា ឆ្នាំ២០១៩នេះ"_s << u"2019-07-26"_s;
        QTest::newRow("th, Buddhist era") << u"th"_s << u"วันอาทิตย์ที่ 10 กรกฎาคม 2565"_s << u"2022-07-10"_s;
        QTest::newRow("zh") << u"zh"_s << u"当地时间2022年11月14日下午"_s << u"2022-11-14"_s;
        QTest::newRow("zh, no year") << u"zh"_s << u"当地时间11月14日下午"_s << u"2022-11-14"_s;
        QTest::newRow("ru") << u"ru"_s << u"14 мая 2019 года в Сочи"_s << u"2019-05-14"_s;
        QTest::newRow("uk") << u"uk"_s << u"Київ, 3 січня 2022 року"_s << u"2022-01-03"_s;
        QTest::newRow("fr") << u"fr"_s << u"Paris, le 1er décembre 2022"_s << u"2022-12-01"_s;
        QTest::newRow("es") << u"es"_s << u"el 5 de marzo de 2023"_s << u"2023-03-05"_s;
        QTest::newRow("vi") << u"vi"_s << u"ngày 10 tháng 9 năm 2023"_s << u"2023-09-10"_s;
    }
    void otherLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const QStringList found = dates(text, language);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().endsWith(u'=' + wanted), qPrintable(found.first()));
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
