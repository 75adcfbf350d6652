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
        row("pounds of weight", u"to recover 80 million to 100 million pounds of food"_s,
            {u"80 million=80000000 lb"_s, u"100 million pounds=100000000 lb"_s});
        row("British pounds", u"The United Kingdom will give 10 million pounds in aid"_s,
            {u"10 million pounds=10000000 GBP"_s});
        row("pounds of another state", u"a loan of 5 million Egyptian pounds"_s,
            {u"5 million Egyptian pounds=5000000 EGP"_s});
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
        row("range of money", u"costs $5-10 million a year"_s,
            {u"$5=5000000 USD"_s, u"10 million=10000000 USD"_s});
        row("range between", u"between 250 and 700 dollars each"_s, {u"250=250 USD"_s, u"700 dollars=700 USD"_s});
        row("range with own scales", u"from $900,000 to $2 million"_s,
            {u"$900,000=900000 USD"_s, u"$2 million=2000000 USD"_s});
        row("range of shares", u"grew by 5 to 7 per cent"_s, {u"5=5 %"_s, u"7 per cent=7 %"_s});
        row("range of people", u"some 100-150 deminers came"_s,
            {u"some 100=100 people"_s, u"150 deminers=150 people"_s});
        row("and a half", u"two and a half million euros"_s, {u"two and a half million euros=2500000 EUR"_s});
        row("quarter", u"a quarter of a million people fled"_s, {u"quarter of a million people=250000 people"_s});
        row("Indian groups", u"Rs. 1,20,000 crore"_s, {u"Rs. 1,20,000 crore=1200000000000 INR"_s});
        row("lakh crore", u"Rs 2 lakh crore"_s, {u"Rs 2 lakh crore=2000000000000 INR"_s});
        row("rupees with their stroke", u"a fee of Rs.5,00,000/- was paid"_s, {u"Rs.5,00,000=500000 INR"_s});
        row("blanks as groups", u"1 250 000 euros"_s, {u"1 250 000 euros=1250000 EUR"_s});
        row("stops as groups", u"1.250.000 euros"_s, {u"1.250.000 euros=1250000 EUR"_s});
        row("comma of the continent", u"12,5 million euros"_s, {u"12,5 million euros=12500000 EUR"_s});
        row("code and short scale", u"EUR3.5bn"_s, {u"EUR3.5bn=3500000000 EUR"_s});
        row("one word", u"a 5-million-euro loan and a $50-million-dollar one"_s,
            {u"5-million-euro=5000000 EUR"_s, u"$50-million-dollar=50000000 USD"_s});
        row("letters as signs", u"P5 billion for roads, R2.5 billion for ports"_s,
            {u"P5 billion=5000000000 PHP"_s, u"R2.5 billion=2500000000 ZAR"_s});
        row("names before", u"Taka 10 crore and KSh 5 billion"_s,
            {u"Taka 10 crore=100000000 BDT"_s, u"KSh 5 billion=5000000000 KES"_s});
        row("raised figures", u"12 km² of forest"_s, {u"12 km²=12 km2"_s});
        row("code and sign", u"CAD $25 million or $25 million CAD or $3 million (AUD)"_s,
            {u"CAD $25 million=25000000 CAD"_s, u"$25 million CAD=25000000 CAD"_s,
             u"$3 million (AUD)=3000000 AUD"_s});
        row("scale apart", u"EUR 250 m for shells"_s, {u"EUR 250 m=250000000 EUR"_s});
        row("metres", u"a shaft 3,000 m deep, with 300 mm of rain"_s, {u"3,000 m=3000 m"_s, u"300 mm=300 mm"_s});
        row("scale behind scale", u"1 crore 20 lakh rupees and 1 billion 430 million yen"_s,
            {u"1 crore 20 lakh rupees=12000000 INR"_s, u"1 billion 430 million yen=1430000000 JPY"_s});
        row("odd", u"some 20-odd ships"_s, {u"some 20-odd ships=20 ships"_s});
        row("plus", u"a $40 million-plus package, $100+ million, 1,000+ students"_s,
            {u"$40 million-plus=40000000 USD"_s, u"$100+ million=100000000 USD"_s,
             u"1,000+ students=1000 people"_s});
        row("signs at both ends", u"US$10m-US$15m"_s, {u"US$10m=10000000 USD"_s, u"US$15m=15000000 USD"_s});
        row("scales of others", u"Rp1.5 triliun and 3 Mrd euros"_s,
            {u"Rp1.5 triliun=1500000000000 IDR"_s, u"3 Mrd euros=3000000000 EUR"_s});
        row("codes as words", u"Birr 2.4 billion and TL 500 million"_s,
            {u"Birr 2.4 billion=2400000000 ETB"_s, u"TL 500 million=500000000 TRY"_s});
        row("small number of people", u"three fishermen and seven detainees were freed"_s,
            {u"three fishermen=3 people"_s, u"seven detainees=7 people"_s});
        row("small number of things", u"gave two patrol helicopters and six ambulances"_s,
            {u"two patrol helicopters=2 helicopters"_s, u"six ambulances=6 ambulances"_s});
        row("no plural ending", u"half a dozen aircraft"_s, {u"half a dozen aircraft=6 aircraft"_s});
        row("parts of a whole", u"three-quarters of the exports, a fifth of the people"_s,
            {u"three-quarters=75 %"_s, u"a fifth=20 %"_s});
        row("half a million", u"half a million refugees"_s, {u"half a million refugees=500000 people"_s});
    }
    void found()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QCOMPARE(amounts(text), wanted);
    }

    void aDayWithoutAYearIsNone()
    {
        const auto lexicon = lexicon::Lexicon::builtIn();
        domain::CleanDocument document;
        document.text = u"He leaves on 7 June and returns later."_s;
        const analysis::AnalysedText analysed(document, *lexicon);
        QCOMPARE(analysis::findAmounts(analysed, {}).size(), size_t(0));
    }

    void notAmounts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"on 12 November 2022 in Phnom Penh", "the 40th and 41st Summits",
                                 "Resolution 2231 and Article 5", "for more than 20 years", "the two leaders",
                                 "Tel: (855) 23 216 122", "COVID-19 vaccines", "No. 17 boats",
                                 "the G20 summit and F-16 jets", "at 4:49 P.M. today", "the 10 countries",
                                 "three urgent priorities", "2024-2027", "the 190th anniversary",
                                 "tens of thousands of observers", "the P5+1 talks",
                                 "Euro 6 standards", "the top 10 trading partners", "Boeing 737 planes",
                                 "between 10 and 15 May", "page 12 states", "314,000\nArkansas", "seven agreements", "the two ambassadors",
                                 "the three officials", "a quarter of a century", "a third party", "two-thirds majority", "the five-point consensus"})
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
