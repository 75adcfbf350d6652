// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting that is told of within an account of other things.
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

const auto Address = u"Address by the President of Ukraine\n\n14 March 2023\n\nDear Ukrainians!\n\n"
                     "Our soldiers held their lines in the east today.\n\nI heard a report on the supply of shells.\n\n"
                     "I spoke today with the Prime Minister of Norway, Jonas Gahr Store. We discussed air defence for our "
                     "cities. I thanked him for two more batteries.\n\n"
                     "I also met the governor of Kharkiv region on the rebuilding of schools.\n\n"
                     "The harvest will be sown on time.\n\nGlory to Ukraine!\n"_s;
const auto Readout = u"Prime Minister Store's call with President Zelenskyy\n\n14 March 2023\n\nPrime Minister's Office, "
                     "Oslo\n\nPrime Minister Jonas Gahr Store of Norway spoke by phone today with President Volodymyr "
                     "Zelenskyy of Ukraine.\n\nThe two talked about air defence of Ukrainian cities. The President "
                     "thanked Norway for two additional batteries.\n\nThe Prime Minister also raised Norwegian ships in "
                     "the Black Sea.\n"_s;

QStringList sentences(const workspace::ComparisonView &view, const std::vector<int> &indexes)
{
    QStringList out;
    for (const int index : indexes)
        out.append(view.b.facts.sentences.at(size_t(index)).range.in(view.b.text).toString());
    return out;
}

} // namespace

class TestLongAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnAddressTellsBesideIsNotOnlyHere()
    {
        const QTemporaryDir folder;
        const auto store = std::move(*Workspace::open(folder.filePath(u"s.counterpart"_s), OpenMode::Create));
        QVERIFY(test::writeFile(folder.filePath(u"address.txt"_s), Address.toUtf8()));
        QVERIFY(test::writeFile(folder.filePath(u"readout.txt"_s), Readout.toUtf8()));
        QVERIFY(store->imports().run({folder.filePath(u"readout.txt"_s), folder.filePath(u"address.txt"_s)}, {}, 1, {}, {}));
        const auto meetings = store->meetings().rows();
        QCOMPARE(meetings->size(), size_t(1));
        auto view = *store->comparisons().of(meetings->front().id, {}, {});
        if (view.b.row.side != u"ua")
            view = *store->comparisons().of(meetings->front().id, view.b.row.id, view.a.row.id);
        QCOMPARE(view.b.row.side, u"ua"_s);
        QCOMPARE(sentences(view, view.onlyB), QStringList());
        const QStringList outside = sentences(view, view.outsideB);
        QVERIFY2(outside.contains(u"The harvest will be sown on time."_s), qPrintable(outside.join(u'\n')));
        QVERIFY(outside.contains(u"I heard a report on the supply of shells."_s));
        QCOMPARE(view.onlyA.size(), size_t(1)); // the ships
        QVERIFY(!view.links.empty());
        for (const domain::TopicRow &topic : view.topics)
            QVERIFY2(topic.name != u"Agriculture", "the harvest is no point that Norway left out");
    }

    void aRecordClaimsNothing()
    {
        const QTemporaryDir folder;
        const auto store = std::move(*Workspace::open(folder.filePath(u"s.counterpart"_s), OpenMode::Create));
        const QByteArray record = "RECORD OF CONVERSATION\n\nCONFIDENTIAL\n\n14 March 2023\n\nPrime Minister Store of Norway "
                                  "spoke by phone with President Volodymyr Zelenskyy of Ukraine. Mr Store offered two air "
                                  "defence batteries. They spoke of fishing rights too.\n";
        QVERIFY(test::writeFile(folder.filePath(u"record.txt"_s), record));
        QVERIFY(test::writeFile(folder.filePath(u"readout.txt"_s), Readout.toUtf8()));
        QVERIFY(store->imports().run({folder.filePath(u"readout.txt"_s), folder.filePath(u"record.txt"_s)}, {}, 1, {}, {}));
        const auto rows = *store->documents().rows();
        QCOMPARE(rows.size(), size_t(2));
        const auto view = *store->comparisons().of({}, rows[0].id, rows[1].id);
        QVERIFY(workspace::Comparisons::areSuggestions(view));
        QVERIFY(view.onlyA.empty() && view.onlyB.empty());
        QVERIFY(!view.notJudgedA.empty());
        for (const domain::TopicRow &topic : view.topics)
            QVERIFY2(!topic.a.empty() && !topic.b.empty(), qPrintable(topic.name));
    }
};

QTEST_GUILESS_MAIN(TestLongAccounts)
#include "tst_longaccounts.moc"
