// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/joining.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEmptyLeavesNoSeparator()
    {
        QCOMPARE(text::joined({u"Ministry"_s, u"2023"_s}), u"Ministry, 2023"_s);
        QCOMPARE(text::joined({{}, u"2023"_s}), u"2023"_s);
        QCOMPARE(text::joined({u"Ministry"_s, u" \u00A0"_s, {}}, u" · "), u"Ministry"_s);
        QCOMPARE(text::joined({u"a"_s, {}, u"b"_s}, u" · "), u"a · b"_s);
        QCOMPARE(text::joined({{}, {}}), QString());
        QCOMPARE(text::joined({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
