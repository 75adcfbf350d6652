// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/names.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::analysis;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOrNot_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("match");
        const auto row = [](const char *a, const char *b, NameMatch match) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 = %2").arg(QString::fromUtf8(a), QString::fromUtf8(b))))
                << QString::fromUtf8(a) << QString::fromUtf8(b) << int(match);
        };
        row("Joseph R. Biden, Jr.", "Joe Biden", NameMatch::Same);
        row("Anthony Blinken", "Antony J. Blinken", NameMatch::Same);
        row("Jacob Sullivan", "Jake Sullivan", NameMatch::Same);
        row("PRAK Sokhonn", "Prak Sokhonn", NameMatch::Same);
        row("Seng Theary", "Theary Seng", NameMatch::Same);
        row("Nguyễn Phú Trọng", "Nguyen Phu Trong", NameMatch::Same);
        row("Volodymyr Zelenskyy", "Volodymyr Zelenskiy", NameMatch::Same);
        row("Abdel Fattah Al-Sisi", "Abdel Fattah El Sisi", NameMatch::Same);
        row("Ferdinand Romualdez Marcos Jr.", "Ferdinand Marcos, Jr.", NameMatch::Same);
        row("Luiz Inácio Lula da Silva", "Lula da Silva", NameMatch::Same);
        row("Belu Vesk-Orlan", "Vesk Orlan", NameMatch::Same);
        row("Kim Zork-bo", "Kim Zorkbo", NameMatch::Same);
        row("Zork-bo Pak", "Pak Zork Bo", NameMatch::Same);
        row("Omar Amir-Vesklan", "Omar Amirvesklan", NameMatch::Same);
        row("Omar bin Vesk bin Zork Al Blaap", "Omar bin Vesk", NameMatch::Same);
        row("Omar bin Vesk bin Zork Al Blaap", "Vesk bin Zork Al Blaap", NameMatch::Different);
        row("Vesk", "Omar bin Vesk", NameMatch::Different);
        row("Omar bin Vesk Al Blaap", "Omar bin Zork Al Blaap", NameMatch::Different);
        row("Anna Vesk-Orlan", "Maria Vesk-Orlan", NameMatch::Different);
        row("Yermak", "Andriy Yermak", NameMatch::Possible);
        row("Hun Sen", "Hun Manet", NameMatch::Different);
        row("George W. Bush", "George H. W. Bush", NameMatch::Different);
        row("Kim Jong Un", "Kim Jong Il", NameMatch::Different);
        row("Maria Orlova", "Mario Orlova", NameMatch::Different);
        row("Oleksandr Marchenko", "Oleksandra Marchenko", NameMatch::Different);
        row("Mike Johnson", "Mike Johnston", NameMatch::Different);
        row("J. Nadine Grumm", "John Grumm", NameMatch::Possible);
        row("Zork Blaap Jr.", "Zork Blaap Sr.", NameMatch::Different);
        row("Hamad bin Isa Al Khalifa", "Salman bin Hamad Al Khalifa", NameMatch::Different);
    }
    void sameOrNot()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, match);
        const auto lexicon = lexicon::Lexicon::builtIn();
        const PersonName first = parsePersonName(a);
        const PersonName second = parsePersonName(b);
        QCOMPARE(int(compareNames(first, second, *lexicon)), match);
        QCOMPARE(int(compareNames(second, first, *lexicon)), match);
    }

    void capitalsTellTheFamilyName()
    {
        const PersonName name = parsePersonName(u"QIAN Hongshan");
        QCOMPARE(name.display(), u"Qian Hongshan"_s);
        QCOMPARE(name.family, 0);
        const PersonName last = parsePersonName(u"Zork BLAAP");
        QCOMPARE(last.family, 1);
        QVERIFY(parsePersonName(u"HUN SEN").shouted);
    }

    void suffixesAndInitialsAreNoNames()
    {
        const PersonName name = parsePersonName(u"Joseph R. Biden, Jr.");
        QCOMPARE(name.suffix, u"Jr."_s);
        QCOMPARE(name.fullWords(), 2);
        QCOMPARE(name.display(), u"Joseph R. Biden"_s);
    }

    void orderFollowsTheCountry()
    {
        const auto lexicon = lexicon::Lexicon::builtIn();
        QCOMPARE(nameOrderOf(u"kh"_s, *lexicon), NameOrder::FamilyFirst);
        QCOMPARE(nameOrderOf(u"us"_s, *lexicon), NameOrder::FamilyLast);
        QCOMPARE(nameOrderOf(u"jp"_s, *lexicon), NameOrder::Unknown);
    }

    void nothingIsNoName()
    {
        const auto lexicon = lexicon::Lexicon::builtIn();
        QVERIFY(parsePersonName(u"").isEmpty());
        QCOMPARE(compareNames(parsePersonName(u", ."), parsePersonName(u"Zork Blaap"), *lexicon),
                 NameMatch::Different);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
