// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::text;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts();
    void languages_data();
    void languages();
    void unsureIsTold_data();
    void unsureIsTold();
};

void TestScript::scripts()
{
    QCOMPARE(dominantScript(u"Hun Sen"), QChar::Script_Latin);
    QCOMPARE(dominantScript(u"ហ៊ុន សែន Biden"_s), QChar::Script_Khmer);
    QCOMPARE(dominantScript(u"123 — ?"_s), QChar::Script_Unknown);
    QCOMPARE(dominantScript({}), QChar::Script_Unknown);
}

void TestScript::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const QString &text) {
        QTest::newRow(code) << text << QString::fromLatin1(code);
    };
    row("en",
        u"The President met today with the Prime Minister and discussed the situation in the region."_s);
    row("fr",
        u"Le président de la République a reçu le Premier ministre du Cambodge et ils ont évoqué la situation dans la région."_s);
    row("es",
        u"El presidente se reunió con el primer ministro y los dos hablaron sobre la situación en la región."_s);
    row("pt",
        u"O presidente reuniu-se com o primeiro-ministro e os dois falaram sobre a situação na região e no mundo."_s);
    row("it",
        u"Il presidente ha incontrato il primo ministro e i due hanno parlato della situazione nella regione."_s);
    row("de",
        u"Der Präsident traf sich mit dem Ministerpräsidenten, und die beiden sprachen über die Lage in der Region."_s);
    row("id",
        u"Presiden bertemu dengan Perdana Menteri dan kedua pemimpin membahas kerja sama dalam bidang perdagangan serta isu yang menjadi perhatian bersama."_s);
    row("vi",
        u"Tổng thống đã gặp Thủ tướng và hai bên đã trao đổi về tình hình khu vực cũng như quan hệ giữa hai nước."_s);
    row("ru",
        u"Президент встретился с премьер-министром, и они обсудили положение в регионе и вопросы торговли."_s);
    row("uk",
        u"Президент зустрівся з прем'єр-міністром, і вони обговорили ситуацію в регіоні та питання торгівлі."_s);
    row("ar",
        u"التقى الرئيس برئيس الوزراء في العاصمة وبحثا الوضع في المنطقة من أجل تعزيز التعاون بين البلدين"_s);
    row("km", u"នាយករដ្ឋមន្ត្រីបានជួបជាមួយប្រធានាធិបតី Joe Biden នៅភ្នំពេញ"_s);
    row("th", u"นายกรัฐมนตรีพบหารือกับประธานาธิบดี"_s);
    row("zh", u"两国元首就中美关系交换了看法。"_s);
    row("ja", u"首相は大統領と会談し、両国関係について意見を交換した。"_s);
    row("ko", u"대통령은 총리를 만나 양국 관계를 논의했다."_s);
}

void TestScript::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto guess = guessLanguage(text);
    QVERIFY(guess);
    QCOMPARE(guess->code, code);
    QVERIFY(guess->sure);
}

void TestScript::unsureIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("digits") << u"12 345 — 67.8 %"_s;
    QTest::newRow("names alone") << u"Hun Sen Biden"_s;
    QTest::newRow("two languages") << u"The men und die Frauen of the town left the Stadt und das Land"_s;
    QTest::newRow("no known language") << u"Zorb klin vaxu pleti numra shodi kwelp astru vimbo drant"_s;
}

void TestScript::unsureIsTold()
{
    QFETCH(QString, text);
    const auto guess = guessLanguage(text);
    QVERIFY(!guess || !guess->sure);
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
