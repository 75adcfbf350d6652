// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hanform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using counterpart::text::HanForm;
using counterpart::text::hanFormOf;

class TestHanForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageTells_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<HanForm>("form");
        QTest::newRow("Japanese") << u"ja"_s << HanForm::Japanese;
        QTest::newRow("Korean") << u"ko-KR"_s << HanForm::Korean;
        QTest::newRow("Taiwan") << u"zh-TW"_s << HanForm::Traditional;
        QTest::newRow("by script") << u"zh-Hant"_s << HanForm::Traditional;
        QTest::newRow("Hong Kong") << u"zh_HK"_s << HanForm::HongKong;
        QTest::newRow("Singapore") << u"zh-SG"_s << HanForm::Simplified;
        QTest::newRow("English") << u"en"_s << HanForm::None;
    }

    void theLanguageTells()
    {
        QFETCH(QString, language);
        QTEST(hanFormOf(language, u"会议"), "form");
    }

    void theCharactersTellWhereTheLanguageDoesNot()
    {
        QCOMPARE(hanFormOf(u"zh"_s, u"双方就经济问题进行了会谈。"), HanForm::Simplified);
        QCOMPARE(hanFormOf(u"zh"_s, u"雙方就經濟問題進行了會談。"), HanForm::Traditional);
        QCOMPARE(hanFormOf({}, u"両外相は経済について会談した。"), HanForm::Japanese);
        QCOMPARE(hanFormOf({}, u"양국은 經濟 협력을 논의했다."), HanForm::Korean);
        QCOMPARE(hanFormOf({}, u"会谈以后，双方签字。"), HanForm::Simplified);
        QCOMPARE(hanFormOf({}, u"The talks (会谈) went on."), HanForm::None);
        QCOMPARE(hanFormOf({}, u""), HanForm::None);
    }
};

QTEST_APPLESS_MAIN(TestHanForm)
#include "tst_hanform.moc"
