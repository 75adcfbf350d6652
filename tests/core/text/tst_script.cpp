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
    void scripts()
    {
        QCOMPARE(dominantScript(u"Hun Sen"), QChar::Script_Latin);
        QCOMPARE(dominantScript(u"ហ៊ុន សែន Biden"_s), QChar::Script_Khmer);
        QCOMPARE(dominantScript(u"123 — ?"_s), QChar::Script_Unknown);
        QCOMPARE(dominantScript({}), QChar::Script_Unknown);
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
