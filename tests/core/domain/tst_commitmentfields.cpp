// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitmentfields.h"

#include "tests/support/fieldsamples.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Commitment;
using domain::CommitmentField;
using domain::CommitmentKind;

class TestCommitmentFields : public QObject
{
    Q_OBJECT

private:
    static const CommitmentField &field(QStringView name) { return *domain::commitmentField(name); }

private Q_SLOTS:
    void eachHasItsNameAndItsWords()
    {
        QSet<QString> names;
        for (const CommitmentField &field : domain::commitmentFields()) {
            QVERIFY(field.label.usual);
            QCOMPARE(domain::commitmentField(field.name), &field);
            names.insert(field.name);
        }
        QCOMPARE(names.size(), qsizetype(domain::commitmentFields().size()));
        QVERIFY(!domain::commitmentField(u"due_from"));
        QCOMPARE(field(u"follow_up").key(), u"followUp"_s);
    }

    void eachReadsWhatItWrites()
    {
        for (const CommitmentField &field : domain::commitmentFields()) {
            const QString text = test::sampleOf(field);
            Commitment commitment;
            QVERIFY2(field.read(text, commitment), qPrintable(field.name));
            QCOMPARE(field.text(commitment), text);
            Commitment other;
            QVERIFY2(!field.isSame(commitment, other), qPrintable(field.name));
            QVERIFY(commitment != other);
            field.copy(commitment, other);
            QVERIFY2(field.isSame(commitment, other), qPrintable(field.name));
            QVERIFY2(commitment == other, qPrintable(field.name)); // and nothing else
        }
    }

    void whatIsNoValueSetsNothing()
    {
        for (const QString &name : {u"kind"_s, u"strength"_s, u"follow_up"_s, u"priority"_s}) {
            Commitment commitment;
            QVERIFY2(!field(name).read(u"happy"_s, commitment), qPrintable(name));
            QVERIFY(commitment == Commitment());
        }
    }

    void namesAreParted()
    {
        Commitment commitment;
        QVERIFY(field(u"actors").read(u" Kenya ,, Japan,Kenya"_s, commitment));
        QCOMPARE(commitment.actors, (QStringList{u"Kenya"_s, u"Japan"_s}));
        QCOMPARE(field(u"actors").text(commitment, u"; "_s), u"Kenya; Japan"_s);
    }

    void ofARequestTheWordsAreOthers()
    {
        Commitment commitment;
        commitment.actors = {u"Kenya"_s};
        QCOMPARE(field(u"actors").phraseOf(commitment), u"bound: Kenya"_s);
        commitment.kind = CommitmentKind::Requested;
        QCOMPARE(field(u"actors").phraseOf(commitment), u"asked of Kenya"_s);
        QVERIFY(field(u"towards").phraseOf(commitment).isEmpty());
        QCOMPARE(QString::fromUtf8(field(u"due").label.of(CommitmentKind::Requested)), u"Due"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommitmentFields)
#include "tst_commitmentfields.moc"
