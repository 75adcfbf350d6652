// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;
using counterpart::base::ErrorKind;

namespace {

CodeRow code(qint64 id, qint64 parent, const QString &name)
{
    CodeRow row;
    row.id = CodeId(id);
    row.parent = CodeId(parent);
    row.values.name = name;
    return row;
}

/// Security > (Mines > Clearing), and Trade beside it.
CodeTree tree()
{
    return CodeTree({code(1, 0, u"Security"_s), code(2, 1, u"Mines"_s), code(3, 2, u"Clearing"_s),
                     code(4, 0, u"Trade"_s)});
}

} // namespace

class TestCodeTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreCounted()
    {
        const CodeTree codes = tree();
        QCOMPARE(codes.depth({}), 0);
        QCOMPARE(codes.depth(CodeId(1)), 1);
        QCOMPARE(codes.depth(CodeId(3)), 3);
        QCOMPARE(codes.height(CodeId(1)), 3);
        QCOMPARE(codes.height(CodeId(4)), 1);
        QCOMPARE(codes.below({}), (std::vector{CodeId(1), CodeId(4)}));
        QCOMPARE(codes.below(CodeId(1)), std::vector{CodeId(2)});
    }
    void whatLiesBelowIsKnown()
    {
        const CodeTree codes = tree();
        QVERIFY(codes.isBelow(CodeId(3), CodeId(1)));
        QVERIFY(codes.isBelow(CodeId(1), CodeId(1)));
        QVERIFY(!codes.isBelow(CodeId(1), CodeId(3)));
        QVERIFY(!codes.isBelow(CodeId(4), CodeId(1)));
    }
    void aPathIsFollowedAsFarAsItIsThere()
    {
        QStringList path{u"security "_s, u"Mines"_s, u"Training"_s};
        QCOMPARE(tree().follow(path), CodeId(2));
        QCOMPARE(path, QStringList{u"Training"_s});
        QStringList other{u"Mines"_s, u"Clearing"_s}; // not at the top
        QVERIFY(!tree().follow(other).isValid());
        QCOMPARE(other.size(), 2);
        QStringList last{u"Security"_s}; // what is to be made is never followed
        QVERIFY(!tree().follow(last).isValid());
        QCOMPARE(last.size(), 1);
    }
    void aCodeIsFoundByItsNameUnderItsParentAlone()
    {
        const CodeTree codes = tree();
        QCOMPARE(codes.named(CodeId(1), u" MINES "_s), CodeId(2));
        QVERIFY(!codes.named({}, u"Mines"_s).isValid());
        QCOMPARE(codes.find(CodeId(9)).error().kind, ErrorKind::NotFound);
    }
    void twoOfANameUnderOneParentAreRefused()
    {
        const CodeTree codes = tree();
        QCOMPARE(codes.allows(CodeId(1), u"mines"_s, {}, 1).error().kind, ErrorKind::Refused);
        QVERIFY(codes.allows(CodeId(1), u"mines"_s, CodeId(2), 1)); // the code itself is written otherwise
        QVERIFY(codes.allows(CodeId(4), u"Mines"_s, {}, 1));
        QCOMPARE(codes.allows(CodeId(9), u"Mines"_s, {}, 1).error().kind, ErrorKind::NotFound);
    }
    void aTreeHasItsDeepestLevel()
    {
        std::vector<CodeRow> rows;
        for (int level = 1; level <= DeepestCode; ++level)
            rows.push_back(code(level, level - 1, QString::number(level)));
        const CodeTree codes(rows);
        QVERIFY(codes.allows(CodeId(DeepestCode - 1), u"last"_s, {}, 1));
        QCOMPARE(codes.allows(CodeId(DeepestCode), u"further"_s, {}, 1).error().kind, ErrorKind::Refused);
        QCOMPARE(codes.allows(CodeId(DeepestCode - 1), u"two more"_s, {}, 2).error().kind,
                 ErrorKind::Refused);
    }
    void valuesAreCheckedAndCompleted()
    {
        const CodeTree codes = tree();
        const auto good = codes.checked({u"  Mine   action "_s, {}, {}});
        QCOMPARE(good->name, u"Mine action"_s);
        QVERIFY(good->colour.startsWith(u'#'));
        QCOMPARE(codes.checked({u" "_s, {}, {}}).error().kind, ErrorKind::Invalid);
        QCOMPARE(codes.checked({u"Mines"_s, u"red"_s, {}}).error().kind, ErrorKind::Invalid);
        QCOMPARE(codes.checked({QString(LongestCodeName + 1, u'a'), {}, {}}).error().kind,
                 ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestCodeTree)
#include "tst_codetree.moc"
