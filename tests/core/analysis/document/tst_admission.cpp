// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/admission.h"

#include <QTest>

using namespace Qt::StringLiterals;
using counterpart::analysis::ownsUpToChange;

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextOwnsUp_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<bool>("does");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words alone") << u"welcomed"_s << false;
        QTest::newRow("correction") << u"Correction: the talks were on 3 March"_s << true;
        QTest::newRow("update") << u"(UPDATED)"_s << true;
        QTest::newRow("editor") << u"Editor’s note"_s << true;
        QTest::newRow("within a word") << u"incorrect"_s << false;
        QTest::newRow("within, then by itself") << u"incorrect, corrected"_s << true;
        QTest::newRow("Khmer, without a blank before it") << u"សេចក្តីកែតម្រូវ"_s << true;
    }
    void aTextOwnsUp()
    {
        QFETCH(const QString, added);
        QTEST(ownsUpToChange(added), "does");
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
