// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/verbforms.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestVerbForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsAreBroughtToTheirBase_data()
    {
        QTest::addColumn<QString>("gerund");
        QTest::addColumn<QString>("base");
        for (const auto &[gerund, base] :
             std::initializer_list<std::pair<const char *, const char *>>{{"making", "make"},
                                                                          {"deepening", "deepen"},
                                                                          {"stopping", "stop"},
                                                                          {"resetting", "reset"},
                                                                          {"discussing", "discuss"},
                                                                          {"using", "use"},
                                                                          {"being", "be"},
                                                                          {"promoting", "promote"},
                                                                          {"changing", "change"},
                                                                          {"bringing", "bring"},
                                                                          {"king", ""}})
            QTest::newRow(gerund) << QString::fromLatin1(gerund) << QString::fromLatin1(base);
    }
    void verbsAreBroughtToTheirBase()
    {
        QFETCH(QString, gerund);
        QFETCH(QString, base);
        QCOMPARE(analysis::baseOfGerund(gerund, lexicon::Lexicon::builtIn()->wordClasses()), base);
    }
    void nounsAreNoVerbs()
    {
        const auto &classes = lexicon::Lexicon::builtIn()->wordClasses();
        QVERIFY(analysis::isBaseVerb(u"reopen"_s, classes) || analysis::isBaseVerb(u"open"_s, classes));
        QVERIFY(analysis::isBaseVerb(u"make"_s, classes));
        QVERIFY(!analysis::isBaseVerb(u"diplomacy"_s, classes));
        QVERIFY(!analysis::isBaseVerb(u"the"_s, classes));
    }
};

QTEST_GUILESS_MAIN(TestVerbForms)
#include "tst_verbforms.moc"
