// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/documentfield.h"
#include "ui/shell/inspectortexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::DocumentField;

class TestInspectorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSaidForPeople()
    {
        QCOMPARE(shell::fieldValue(DocumentField::Side, u"kh"_s), u"Cambodia"_s);
        QCOMPARE(shell::fieldValue(DocumentField::Relays, QString()), QString()); // and no side of that code
        QCOMPARE(shell::fieldValue(DocumentField::Type, u"fact sheet"_s), u"Fact sheet"_s);
        QCOMPARE(shell::fieldValue(DocumentField::Title, u"A visit"_s), u"A visit"_s);
    }

    void aLongHashIsShownByItsEnds()
    {
        QCOMPARE(shell::shortHash(u"0123456789abcdef0123"_s), u"01234567…ef0123"_s);
        QCOMPARE(shell::shortHash(u"0123456789abcdef"_s), u"0123456789abcdef"_s);
    }

    void aCommitmentSaysItsTerms()
    {
        domain::DocumentView view;
        view.facts.commitments.emplace_back();
        const QString proposed = shell::commitmentTerms(view, 0);
        QVERIFY2(proposed.endsWith(u" · proposed"_s), qPrintable(proposed)); // nobody decided yet
        view.commitmentStatus = {domain::CommitmentStatus::Kept};
        QVERIFY2(shell::commitmentTerms(view, 0).endsWith(u" · kept"_s),
                 qPrintable(shell::commitmentTerms(view, 0)));
    }
};

QTEST_GUILESS_MAIN(TestInspectorTexts)
#include "tst_inspectortexts.moc"
