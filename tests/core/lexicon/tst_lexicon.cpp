// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart::lexicon;
using counterpart::domain::StrongestAct;
using counterpart::domain::WeakestAct;
using counterpart::test::writeFile;

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreSound()
    {
        const auto lexicon = Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().line()));
        QVERIFY2((*lexicon)->warnings().isEmpty(), qPrintable((*lexicon)->warnings().join(u"\n")));
        QVERIFY((*lexicon)->topics().size() >= 120);
        QVERIFY((*lexicon)->equalTerms().size() >= 100);
        QVERIFY((*lexicon)->speechActs().size() >= 60);
    }
    /// What readers, editors and marks of a strength count with is what the lexicon has.
    void theScaleOfStrengthIsUsedToBothEnds()
    {
        const auto lexicon = Lexicon::builtIn();
        const auto [weakest, strongest] =
            std::ranges::minmax(lexicon->speechActs(), {}, &SpeechActEntry::strength);
        QCOMPARE(weakest.strength, WeakestAct);
        QCOMPARE(strongest.strength, StrongestAct);
        for (const CommitmentRule &rule : lexicon->commitmentPatterns().rules())
            QVERIFY2(rule.strength >= WeakestAct && rule.strength <= StrongestAct, qPrintable(rule.name));
    }
    void aSentenceFindsItsTopics()
    {
        const auto lexicon = Lexicon::builtIn();
        const QString text = u"The Secretary raised Ream Naval Base, and demining in Burma."_s;
        QStringList names;
        for (const Hit &hit : lexicon->matcher().find(text))
            if (hit.table == Table::Topics)
                names.append(lexicon->topics()[hit.index].name);
        QVERIFY(names.contains(u"Ream Naval Base"_s));
        QVERIFY2(names.size() >= 2, qPrintable(names.join(u", ")));
    }
    void usersAddAndReplace()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"mine.toml"_s),
                          "[[topic]]\nname = \"Ream Naval Base\"\nterms = [\"pier at kampong som\"]\n"
                          "[[topic]]\nname = \"Hong Kong\"\nreplace = true\nterms = [\"victoria peak\"]\n"
                          "[[topic]]\nname = \"Giant ibis\"\nterms = [\"giant ibis*\"]\n"));
        const auto lexicon = Lexicon::load({folder.path()});
        QVERIFY(lexicon);
        const Topics &topics = (*lexicon)->topics();
        QVERIFY(topics.find(u"Ream Naval Base"_s)->terms.contains(u"pier at kampong som"_s));
        QVERIFY(topics.find(u"Ream Naval Base"_s)->terms.contains(u"ream naval base"_s));
        QCOMPARE(topics.find(u"Hong Kong"_s)->terms, QStringList{u"victoria peak"_s});
        QVERIFY(topics.find(u"Giant ibis"_s));
        QVERIFY((*lexicon)->fingerprint() != Lexicon::builtIn()->fingerprint());
    }
    void mistakesAreNamedByFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("said");
        QTest::newRow("syntax") << QByteArray("[[topic]]\nname = \n") << u"bad.toml:2"_s;
        QTest::newRow("type") << QByteArray("[[topic]]\nname = \"A\"\nterms = 3\n")
                              << u"bad.toml:3: topic.terms"_s;
        QTest::newRow("missing") << QByteArray("\n[[topic]]\nterms = [\"a\"]\n")
                                 << u"bad.toml:2: topic.name"_s;
        QTest::newRow("range") << QByteArray("[[act]]\nverb = \"x\"\nstrength = 99\n")
                               << u"bad.toml:3: act.strength"_s;
        QTest::newRow("one too many")
            << QByteArray("[[act]]\nverb = \"x\"\nstrength = ") + QByteArray::number(StrongestAct + 1) + '\n'
            << u"bad.toml:3: act.strength: must be from %1 to %2"_s.arg(WeakestAct).arg(StrongestAct);
        QTest::newRow("of a commitment")
            << QByteArray("[[commitment]]\nrule = \"x\"\nfind = \"x\"\nstrength = 0\n")
            << u"bad.toml:4: commitment.strength"_s;
        QTest::newRow("deep") << QByteArray("a = ") + QByteArray(100, '[') + QByteArray(100, ']')
                              << u"bad.toml:1"_s;
    }
    void mistakesAreNamedByFileLineAndKey()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"bad.toml"_s), toml));
        const auto lexicon = Lexicon::load({folder.path()});
        QVERIFY(!lexicon);
        QVERIFY2(lexicon.error().line().contains(said), qPrintable(lexicon.error().line()));
    }
    void unknownKeysAreWarnedOf()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"odd.toml"_s), "[[topic]]\nname = \"A\"\ntearms = [\"a\"]\n"));
        const auto lexicon = Lexicon::load({folder.path()});
        QVERIFY(lexicon);
        QVERIFY((*lexicon)->warnings().last().startsWith(u"odd.toml:3: topic.tearms"_s));
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
