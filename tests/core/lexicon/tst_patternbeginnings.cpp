// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"
#include "core/lexicon/patternbeginnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using lexicon::beginningKey;
using lexicon::beginningsOf;

class TestPatternBeginnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatBeginAMatchAreTold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *pattern, const QStringList &words) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << words;
        };
        row(R"(\bagree(?:d|s)? to\b)", {u"agree"_s});
        row(R"(\b(?:urg(?:ed|es)|call(?:ed|s) on)\b)", {u"urg"_s, u"call"_s});
        row(R"(\b(?:is|are) due)", {u"is"_s, u"are"_s});
        row(R"(\b(?:also )?pledged)", {u"also"_s, u"pledge"_s});
        row(R"(^\W*(?:hereby )?(?<verb>undertake))", {u"hereby"_s, u"undert"_s});
        row(R"(\bvows?\b|\bpromise)", {u"vow"_s, u"promis"_s});
        row(R"(\bre-?affirm)", {u"re"_s});
        row(R"(\b(?<!not )(?=w)will\b)", {u"will"_s});
        row(R"(,? \bshall)", {u"shall"_s});
        row(R"(\bdeclare?d)", {u"declar"_s});
    }
    void wordsThatBeginAMatchAreTold()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QStringList, words);
        std::vector<quint64> keys;
        for (const QString &word : words)
            keys.push_back(*beginningKey(word));
        std::ranges::sort(keys);
        QVERIFY(beginningsOf(pattern).has_value());
        QCOMPARE(*beginningsOf(pattern), keys);
    }

    void whatMayBeginWithAnythingIsLeftOpen_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {R"(agreed)", R"(\b\w+ed to)", R"([A-Z]\w+ agreed)", R"(\b(?:\w+ly )?agreed)",
                                    R"(.*agreed)", R"(\b(?:agreed)?)", R"(\b(?-i:Leaders) met)", R"(\W*agreed)",
                                    R"(\bagreed|\d+)", ""})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void whatMayBeginWithAnythingIsLeftOpen()
    {
        QFETCH(const QString, pattern);
        QVERIFY(!beginningsOf(pattern));
    }

    /// No rule is missed for the words at its beginning; most need not be tried.
    void rulesOfAClauseAreAllThatMatchIt()
    {
        const auto builtIn = lexicon::Lexicon::builtIn();
        const lexicon::CommitmentPatterns &patterns = builtIn->commitmentPatterns();
        const QStringList clauses{
            u"The two ministers agreed to hold talks next month"_s,
            u"we call upon all parties to the conflict to lay down their arms"_s,
            u"\"Urging restraint\", she pledged 5 million dollars and re-affirmed support for the pact"_s,
            u"It was decided that a joint commission shall meet in Sovanna before the end of the year"_s,
            u"He said that Veldia stands ready to host the round and would not leave the treaty"_s,
            u"Both leaders, however, stopped short of committing troops"_s,
            u"the Parties undertake not to raise tariffs; they reiterated their commitment to the plan"_s,
            u"The President will travel to Norland on 5 May, and is set to sign an accord"_s};
        std::size_t tried = 0;
        for (const QString &clause : clauses) {
            const auto rules = patterns.rulesFor(clause);
            tried += rules.size();
            for (const lexicon::CommitmentRule &rule : patterns.rules())
                if (rule.find.match(clause).hasMatch())
                    QVERIFY2(std::ranges::contains(rules, &rule), qPrintable(rule.name + u": "_s + clause));
        }
        QVERIFY2(tried < patterns.rules().size() * std::size_t(clauses.size()) / 2,
                 qPrintable(u"%1 of %2"_s.arg(tried).arg(patterns.rules().size() * std::size_t(clauses.size()))));
    }

    void nestingIsBounded()
    {
        QVERIFY(!beginningsOf(u"\\b"_s + u"(?:"_s.repeated(100'000) + u"a"_s + u")"_s.repeated(100'000)));
        QVERIFY(!beginningsOf(u"(?:"_s.repeated(1000)));
        QVERIFY(!beginningsOf(u"[("_s));
    }
};

QTEST_GUILESS_MAIN(TestPatternBeginnings)
#include "tst_patternbeginnings.moc"
