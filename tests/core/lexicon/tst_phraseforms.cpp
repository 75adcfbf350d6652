// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"
#include "core/lexicon/phraseforms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using lexicon::expandedForms;

class TestPhraseForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandForEachOfTheirWords_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("none") << u"agreed on"_s << QStringList{u"agreed on"_s};
        QTest::newRow("either") << u"(was|were) willing to"_s
                                << QStringList{u"was willing to"_s, u"were willing to"_s};
        QTest::newRow("may be missing")
            << u"(deep |)gratitude"_s << QStringList{u"deep gratitude"_s, u"gratitude"_s};
        QTest::newRow("two groups") << u"(a|b) of (c|d)"_s
                                    << QStringList{u"a of c"_s, u"a of d"_s, u"b of c"_s, u"b of d"_s};
        QTest::newRow("brackets are text") << u"(no translation)"_s << QStringList{u"(no translation)"_s};
        QTest::newRow("open bracket") << u"(a|b of c"_s << QStringList{u"(a|b of c"_s};
    }
    void groupsStandForEachOfTheirWords()
    {
        QFETCH(const QString, form);
        QFETCH(const QStringList, phrases);
        QCOMPARE(expandedForms(form), phrases);
    }

    void aFormOfTooManyPhrasesIsRefused()
    {
        QCOMPARE(expandedForms(u"(a|b|c|d|e|f|g|h|i|j) "_s.repeated(5)), std::nullopt);
        lexicon::Problems problems;
        const lexicon::Entry file = lexicon::parseEntries(
            "[[act]]\nforms = [\"(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)\"]\n",
            u"mine.toml"_s, problems);
        QVERIFY(file.entries(u"act"_s, problems).front().phrases(u"forms"_s, problems).isEmpty());
        QVERIFY2(problems.errors.join(u'\n').startsWith(u"mine.toml:2"),
                 qPrintable(problems.errors.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPhraseForms)
#include "tst_phraseforms.moc"
