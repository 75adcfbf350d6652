// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

domain::DocumentFacts factsOf(const QString &text)
{
    return analysis::analyseDocument(test::documentOf(text), *lexicon::Lexicon::builtIn());
}

QStringList topicsOf(const QString &text)
{
    QStringList names;
    for (const domain::TopicFact &topic : factsOf(text).topics)
        names.append(topic.name);
    return names;
}

} // namespace

class TestTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTopicIsToldOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *name, const QString &text, const QString &topic) {
            QTest::newRow(name) << text << topic;
        };
        row("a strong term", u"The two Ministers discussed wildlife trafficking in the delta."_s, u"Wildlife trafficking"_s);
        row("weak beside strong", u"The Minister urged foreign investors to come and praised the private sector."_s,
            u"Investment"_s);
        row("cost of living", u"The Chancellor spoke of inflation and the cost of living."_s,
            u"Inflation and cost of living"_s);
        row("any border", u"The two Ministers reviewed the demarcation of the border between Peru and Ecuador."_s,
            u"Border disputes and demarcation"_s);
        row("Cambodia and Thailand",
            u"They spoke of the border between Cambodia and Thailand. Demarcation will go on."_s,
            u"Cambodia–Thailand border"_s);
        row("a summit itself", u"The Prime Ministers agreed on the agenda of the APEC Summit."_s, u"APEC"_s);
        row("infrastructure partnership", u"They welcomed the first projects of the PGII in Angola."_s,
            u"Global infrastructure partnerships"_s);
        row("overdoses", u"The Secretary told families that the overdose epidemic takes too many lives."_s,
            u"Drugs and narcotics"_s);
        row("condolences", u"The King sent condolences after the earthquake."_s, u"Condolences and sympathy"_s);
        row("leaders of a conflict", u"The Foreign Minister spoke of talks with Hamas leaders."_s,
            u"Gaza and the Israel–Hamas war"_s);
    }
    void aTopicIsToldOf()
    {
        QFETCH(QString, text);
        QFETCH(QString, topic);
        const QStringList topics = topicsOf(text);
        QVERIFY2(topics.contains(topic), qPrintable(topics.join(u", ")));
    }

    void aTopicIsNotToldOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *name, const QString &text, const QString &topic) {
            QTest::newRow(name) << text << topic;
        };
        // A weak word by itself
        row("companies", u"Several companies sent volunteers to the shelters."_s, u"Investment"_s);
        row("companies 2", u"Several companies sent volunteers to the shelters."_s, u"Business and enterprise"_s);
        row("Congress", u"The Governor asked Congress to protect the right to vote."_s,
            u"Parliaments and parliamentary diplomacy"_s);
        row("epidemic", u"Mothers spoke of the epidemic of loneliness among the old."_s, u"Infectious diseases"_s);
        row("citizens", u"They called for the release of the American citizens held in the tunnels."_s,
            u"Consular affairs"_s);
        row("rebuilding", u"These laws are rebuilding the nation, the Chancellor said."_s,
            u"Reconstruction and recovery"_s);
        row("loss of life", u"They deplored the loss of life in the fighting."_s, u"Condolences and sympathy"_s);
        row("arena", u"The sides touched upon events in the international arena."_s,
            u"Multilateralism and global governance"_s);
        row("alliance", u"Relations grow in a spirit of brotherhood and alliance."_s, u"Alliance"_s);
        // A longer name
        row("law", u"Officials explained how the Inflation Reduction Act pays for heat pumps."_s,
            u"Inflation and cost of living"_s);
        row("law 2", u"Officials explained how the Inflation Reduction Act pays for heat pumps."_s,
            u"Financial and monetary cooperation"_s);
        row("other programme", u"They welcomed the first projects of the PGII in Angola."_s,
            u"Indo-Pacific Economic Framework"_s);
        row("other border", u"The two Ministers reviewed the demarcation of the border between Peru and Ecuador."_s,
            u"Cambodia–Thailand border"_s);
        // Time, place and guests
        row("before", u"The Premier rested in Lima before the opening of the APEC conference."_s, u"APEC"_s);
        row("ahead of", u"They met in Rome ahead of the G20 Summit."_s, u"G7 and G20"_s);
        row("since", u"Much has been done since the President's State Visit in May."_s,
            u"High-level visits and exchanges"_s);
        row("guests", u"The hall held mayors, climate advocates and singers."_s, u"Climate change"_s);
        row("guests 2", u"The hall held mayors, gun violence prevention leaders and singers."_s,
            u"Gun violence and public safety"_s);
        row("office", u"Ana Ruiz, Assistant to the President for Infrastructure Delivery, was there."_s,
            u"Infrastructure"_s);
    }
    void aTopicIsNotToldOf()
    {
        QFETCH(QString, text);
        QFETCH(QString, topic);
        const QStringList topics = topicsOf(text);
        QVERIFY2(!topics.contains(topic), qPrintable(topics.join(u", ")));
    }

    void phrasesThatRecurAreProposed()
    {
        const auto facts = factsOf(u"The Minister praised the basket weaving scheme. Both sides promised money for the "
                                   "basket weaving scheme of the islands."_s);
        const auto proposed =
            std::ranges::find_if(facts.topics, [](const domain::TopicFact &topic) { return topic.proposed; });
        QVERIFY(proposed != facts.topics.end());
        QCOMPARE(proposed->sentences, (std::vector<int>{0, 1}));
    }
    /// Offices, people, places, occasions and parts of names are no topics, however often they recur.
    void whoAndWhereAreNotProposed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("titles") << u"Ana Ruiz is Deputy Assistant. Bo Lind is Deputy Assistant."_s;
        QTest::newRow("actors") << u"Senior officials spoke first. At noon senior officials left."_s;
        QTest::newRow("places") << u"Farms in South Dakota are dry. It rained in South Dakota."_s;
        QTest::newRow("occasions") << u"The State of the Union Address was long. He liked the Union Address."_s;
        QTest::newRow("once") << u"They spoke of the Kelp Harvest Act."_s;
        QTest::newRow("empty") << u"They touched on the processes taking place. The processes taking place are many."_s;
        QTest::newRow("people") << u"The plan helps working families. He thanked working families."_s;
    }
    void whoAndWhereAreNotProposed()
    {
        QFETCH(QString, text);
        for (const domain::TopicFact &topic : factsOf(text).topics)
            QVERIFY2(!topic.proposed, qPrintable(topic.name));
    }
};

QTEST_GUILESS_MAIN(TestTopics)
#include "tst_topics.moc"
