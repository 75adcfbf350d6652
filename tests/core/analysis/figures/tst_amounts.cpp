// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/amounts.h"

#include "core/analysis/figures/dates.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// "passage=value unit" of each amount.
QStringList amounts(const QString &text)
{
    const auto lexicon = lexicon::Lexicon::builtIn();
    domain::CleanDocument document;
    document.text = text;
    const analysis::AnalysedText analysed(document, *lexicon);
    const auto dates = analysis::findDates(analysed, {QDate(2022, 11, 12), false, u"en"_s});
    QStringList out;
    for (const domain::AmountFact &fact : analysis::findAmounts(analysed, dates))
        out.append(fact.range.in(text).toString() + u'=' + QString::number(qint64(fact.value)) + u' ' +
                   fact.unit);
    return out;
}

} // namespace

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *name, const QString &text, const QStringList &wanted) {
            QTest::newRow(name) << text << wanted;
        };
        row("code", u"the USD12 million grant"_s, {u"USD12 million=12000000 USD"_s});
        row("code and blank", u"EUR 1.5 billion"_s, {u"EUR 1.5 billion=1500000000 EUR"_s});
        row("code with commas", u"USD1,250,000 for"_s, {u"USD1,250,000=1250000 USD"_s});
        row("sign", u"$3 billion in aid"_s, {u"$3 billion=3000000000 USD"_s});
        row("sign and blank", u"additional $ 500 million in"_s,
            {u"additional $ 500 million=500000000 USD"_s});
        row("country sign", u"A$50 million and US$7.5m"_s,
            {u"A$50 million=50000000 AUD"_s, u"US$7.5m=7500000 USD"_s});
        row("words behind", u"500 million US dollars"_s, {u"500 million US dollars=500000000 USD"_s});
        row("yen", u"a loan of 30 billion yen"_s, {u"30 billion yen=30000000000 JPY"_s});
        row("pounds", u"£2.3bn"_s, {u"£2.3bn=2300000000 GBP"_s});
        row("crore", u"₹500 crore"_s, {u"₹500 crore=5000000000 INR"_s});
        row("share", u"over 40 percent of exports"_s, {u"over 40 percent=40 %"_s});
        row("share sign", u"turnout of over 84%."_s, {u"over 84%=84 %"_s});
        row("measure", u"25 million metric tons of soybeans"_s, {u"25 million metric tons=25000000 t"_s});
        row("people", u"Over 3,500 Cambodians took part"_s, {u"Over 3,500 Cambodians=3500 people"_s});
        row("hyphenated people", u"the 300,000 Korean-Americans in"_s,
            {u"300,000 Korean-Americans=300000 people"_s});
        row("things", u"returning over 150 Khmer antiquities to"_s,
            {u"over 150 Khmer antiquities=150 antiquities"_s});
        row("number words", u"over three million safe and effective vaccine doses in"_s,
            {u"over three million safe and effective vaccine doses=3000000 doses"_s});
        row("tens in words", u"twenty-five patrol boats were handed over"_s,
            {u"twenty-five patrol boats=25 boats"_s});
        row("dozen", u"a dozen scholarships"_s, {u"a dozen scholarships=12 scholarships"_s});
        row("two dozen", u"two dozen scholarships"_s, {u"two dozen scholarships=24 scholarships"_s});
        row("half a million", u"half a million refugees"_s, {u"half a million refugees=500000 people"_s});
    }
    void found()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QCOMPARE(amounts(text), wanted);
    }

    void notAmounts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"on 12 November 2022 in Phnom Penh", "the 40th and 41st Summits",
                                 "Resolution 2231 and Article 5", "for more than 20 years", "the two leaders",
                                 "Tel: (855) 23 216 122", "COVID-19 vaccines", "No. 17 boats",
                                 "the G20 summit and F-16 jets", "at 4:49 P.M. today", "the 10 countries",
                                 "three urgent priorities", "2024-2027", "the 190th anniversary",
                                 "tens of thousands of observers", "page 12 states", "314,000\nArkansas"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void notAmounts()
    {
        QFETCH(QString, text);
        QCOMPARE(amounts(text), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
