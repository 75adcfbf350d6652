// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts for the scripts of diplomacy are there, and a character without a glyph is known by its number.
#include "core/fonts/families.h"
#include "core/fonts/glyphs.h"

#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using text::HanForm;

namespace {

QFont serif(HanForm han = HanForm::None)
{
    QFont font(fonts::serifFamilies(han));
    font.setPointSizeF(11);
    return font;
}

QFont sans()
{
    QFont font(fonts::sansFamilies());
    font.setBold(true);
    return font;
}

const QString PrivateUse = u"\uE001"_s;
const QString Unassigned = u"\u0378"_s;

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScriptHasAFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese, simplified") << u"双方就台湾问题交换了意见。"_s;
        QTest::newRow("Chinese, traditional") << u"雙方就區域安全交換了意見。"_s;
        QTest::newRow("Japanese") << u"両外相は、地域情勢について意見を交わした。"_s;
        QTest::newRow("Korean") << u"양국 외교장관은 협력을 논의했다."_s;
        QTest::newRow("Khmer") << u"ភាគីទាំងពីរបានពិភាក្សាអំពីកិច្ចសហប្រតិបត្តិការ។"_s;
        QTest::newRow("Thai") << u"ทั้งสองฝ่ายหารือเรื่องความร่วมมือ"_s;
        QTest::newRow("Lao") << u"ທັງສອງຝ່າຍໄດ້ປຶກສາຫາລື"_s;
        QTest::newRow("Burmese") << u"နှစ်ဖက် ဆွေးနွေးခဲ့ကြသည်"_s;
        QTest::newRow("Arabic") << u"بحث الجانبان التعاون"_s;
        QTest::newRow("Hebrew") << u"שני הצדדים דנו בשיתוף פעולה"_s;
        QTest::newRow("Russian, Ukrainian") << u"Сторони обговорили; Стороны обсудили"_s;
        QTest::newRow("Hindi") << u"दोनों पक्षों ने सहयोग पर चर्चा की"_s;
        QTest::newRow("Vietnamese") << u"Hai bên đã thảo luận về hợp tác"_s;
        QTest::newRow("marks of the program") << u"✓ ≈ ≠ – · “ ” ‹ › … ✔"_s;
    }

    void everyScriptHasAFont()
    {
        QFETCH(QString, text);
        for (const QFont &font : {serif(), sans(), serif(HanForm::Japanese)}) {
            const QList<char32_t> missing = fonts::missingGlyphs(text, font);
            QVERIFY2(missing.isEmpty(), qPrintable(fonts::describe(missing)));
        }
    }

    void theFamiliesForChineseJapaneseAndKoreanAreInstalled()
    {
        const QStringList installed = QFontDatabase::families();
        for (const HanForm form : {HanForm::None, HanForm::Simplified, HanForm::Traditional, HanForm::HongKong,
                                   HanForm::Japanese, HanForm::Korean}) {
            for (const QStringList &families : {fonts::serifFamilies(form), fonts::sansFamilies(form)}) {
                const QStringList han = families.filter(u"CJK"_s);
                QCOMPARE(han.size(), 1);
                QVERIFY2(installed.contains(han.first()), qPrintable(han.first()));
            }
        }
    }

    void whatNoFontHasIsNamedOnce()
    {
        const QString text = u"A "_s + PrivateUse + u" b "_s + Unassigned + u' ' + PrivateUse;
        const QList<char32_t> missing = fonts::missingGlyphs(text, serif());
        QCOMPARE(missing, (QList<char32_t>{0xE001, 0x378}));
        QCOMPARE(fonts::describe(missing), u"U+E001 (private use), U+0378 (not assigned)"_s);
        QVERIFY(fonts::describe(missing, 1).contains(u"1 more"));
    }

    void whatIsNeverDrawnIsNotMissing()
    {
        QCOMPARE(fonts::missingGlyphs(u"a\u200Bb\u00ADc\u200Dd\uFE0Fe\tf\ng"_s, serif()), QList<char32_t>());
    }

    void halfOfAPairIsMissing()
    {
        QCOMPARE(fonts::missingGlyphs(u"a"_s + QChar(0xD83D) + u"b"_s, serif()), QList<char32_t>{0xD83D});
    }

    void numbersStandForWhatIsMissing()
    {
        const QString beyond = QString::fromUcs4(U"\U000F0000", 1); // two units, private use
        const QString text = u"x"_s + PrivateUse + u"yz"_s + beyond + u"!"_s;
        const fonts::NumberedText numbered(text, serif());
        QCOMPARE(numbered.text(), u"x[U+E001]yz[U+F0000]!"_s);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i != 5) // within the pair
                QCOMPARE(numbered.original(numbered.shown(i)), i);
        }
        QCOMPARE(numbered.original(5), 1); // within the number
        QCOMPARE(numbered.shown(2), 9);
        QCOMPARE(numbered.shown(text.size()), numbered.text().size());
    }

    void masksKeepEveryOffset()
    {
        const QString beyond = QString::fromUcs4(U"\U000F0000", 1);
        const QString text = u"x"_s + PrivateUse + u"y"_s + beyond + u"z"_s;
        const QString masked = fonts::masked(text, serif());
        QCOMPARE(masked.size(), text.size());
        QCOMPARE(masked.at(1), QChar(QChar::ReplacementCharacter));
        QCOMPARE(masked.back(), u'z');
        QVERIFY(fonts::missingGlyphs(masked, serif()).isEmpty());
        QCOMPARE(fonts::masked(u"plain"_s, serif()), u"plain"_s);
    }
};

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
