// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against its contract: shapes, exit statuses, one line an error.
#include "tests/cli/program.h"
#include "tests/support/files.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using counterpart::test::bytesOf;
using counterpart::test::Run;
using counterpart::test::runCli;
using counterpart::test::writeFile;

namespace {

/// The keys of \p keys that \p object lacks.
QStringList missing(const QJsonObject &object, const QStringList &keys)
{
    QStringList lacking;
    for (const QString &key : keys) {
        if (!object.contains(key))
            lacking.append(key);
    }
    return lacking;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_ready;                   ///< with a store of the sample, which is copied for each test
    Run m_import;                            ///< that made it
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the test
    QString m_store;                         ///< there; holds the sample

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject documentOf(const QString &file)
    {
        const QJsonArray documents = runCli({u"documents"_s, m_store, u"--json"_s}).list();
        for (const QJsonValue &document : documents) {
            if (document[u"file"].toString() == file)
                return document.toObject();
        }
        return {};
    }
    QJsonObject twoSidedMeeting()
    {
        const QJsonArray meetings = runCli({u"meetings"_s, m_store, u"--json"_s}).list();
        for (const QJsonValue &meeting : meetings) {
            QSet<QString> sides;
            const QJsonArray readouts = meeting[u"readouts"].toArray();
            for (const QJsonValue &readout : readouts)
                sides.insert(readout[u"side"].toString());
            if (sides.contains(u"us"_s) && sides.contains(u"kh"_s))
                return meeting.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_import = runCli({u"import"_s, m_ready.filePath(u"sample.counterpart"_s),
                           counterpart::test::sourcePath(u"resources/sample"_s), u"--json"_s, u"--jobs"_s,
                           u"2"_s});
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = path(u"sample.counterpart"_s);
        QVERIFY(QFile::copy(m_ready.filePath(u"sample.counterpart"_s), m_store));
    }
    void cleanup() { m_folder.reset(); }

    void importMakesTheStoreAndSaysWhatItDid()
    {
        const QJsonObject said = m_import.object();
        QVERIFY2(m_import.status == 0 || m_import.status == 1, m_import.complaints.join(u'\n').toUtf8());
        QVERIFY(said[u"imported"].toInt() >= 12);
        QCOMPARE(said[u"refused"].toArray().size(), m_import.complaints.size());
        const Run again =
            runCli({u"import"_s, m_store, counterpart::test::sourcePath(u"resources/sample"_s), u"--json"_s});
        QCOMPARE(again.object()[u"imported"].toInt(), 0);
        QVERIFY(again.object()[u"skipped"].toInt() >= 12);
    }

    void documentsHaveTheirShape()
    {
        const QJsonObject document = documentOf(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        QCOMPARE(missing(document, {u"id"_s, u"file"_s, u"sha256"_s, u"title"_s, u"side"_s, u"issuer"_s,
                                    u"docType"_s, u"language"_s, u"depth"_s, u"published"_s, u"meetings"_s,
                                    u"revision"_s, u"characters"_s}),
                 QStringList());
        QCOMPARE(document[u"side"].toString(), u"us"_s);
        QCOMPARE(document[u"published"].toString(), u"2022-11-12"_s);
        QCOMPARE(document[u"revision"].toInt(), 1);
        QCOMPARE(document[u"sha256"].toString().size(), 64);
        QVERIFY(document[u"meetings"].isArray());
    }

    void showGivesRangesThatHoldTheirText()
    {
        const QJsonObject document = documentOf(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s);
        const QString id = QString::number(document[u"id"].toInt());
        const Run shown = runCli({u"show"_s, m_store, id, u"--json"_s});
        QCOMPARE(shown.status, 0);
        const Run textRun = runCli({u"show"_s, m_store, id, u"--text"_s});
        const QString text = QString::fromUtf8(textRun.output);
        QCOMPARE(document[u"characters"].toInt(), text.size() - 1); // and the line's end
        const QJsonObject view = shown.object();
        for (const QString &key : {u"sentences"_s, u"persons"_s, u"organizations"_s, u"places"_s, u"topics"_s,
                                   u"amounts"_s, u"dates"_s, u"commitments"_s})
            QVERIFY2(view[key].isArray(), qPrintable(key));
        const auto holds = [&text](const QJsonValue &item) {
            const int begin = item[u"begin"].toInt();
            return text.mid(begin, item[u"end"].toInt() - begin) == item[u"text"].toString();
        };
        const QJsonArray sentences = view[u"sentences"].toArray();
        QVERIFY(!sentences.isEmpty());
        for (const QJsonValue &sentence : sentences)
            QVERIFY(holds(sentence));
        const QJsonArray persons = view[u"persons"].toArray();
        QVERIFY(!persons.isEmpty());
        for (const QJsonValue &person : persons) {
            QCOMPARE(missing(person.toObject(), {u"id"_s, u"name"_s, u"roles"_s, u"mentions"_s}),
                     QStringList());
            const QJsonArray mentions = person[u"mentions"].toArray();
            for (const QJsonValue &mention : mentions)
                QVERIFY(holds(mention));
        }
    }

    void sentencesAndSkippedPiecesHoldTheWholeText()
    {
        const QString id =
            QString::number(documentOf(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s)[u"id"].toInt());
        const QJsonObject view = runCli({u"show"_s, m_store, id, u"--json"_s}).object();
        QString rest = QString::fromUtf8(runCli({u"show"_s, m_store, id, u"--text"_s}).output);
        QStringList reasons;
        for (const QString &key : {u"sentences"_s, u"skipped"_s}) {
            const QJsonArray pieces = view[key].toArray();
            for (const QJsonValue &piece : pieces) {
                const QString words = piece[u"text"].toString();
                const int begin = piece[u"begin"].toInt();
                QCOMPARE(rest.mid(begin, piece[u"end"].toInt() - begin), words); // in no other piece
                rest.replace(begin, words.size(), QString(words.size(), u' '));
                if (key == u"skipped")
                    reasons.append(piece[u"why"].toString());
            }
        }
        QCOMPARE(rest.trimmed(), QString());
        QVERIFY2(reasons.contains(u"letterhead"_s), qPrintable(reasons.join(u' ')));
        QVERIFY(runCli({u"show"_s, m_store, id})
                    .output.contains(u"skipped     %1 pieces (letterhead"_s.arg(reasons.size()).toUtf8()));
    }

    void annotationsAreExportedAsJsonLd()
    {
        const QString file = path(u"notes.jsonld"_s);
        QCOMPARE(runCli({u"export"_s, m_store}).status, 2);
        QCOMPARE(runCli({u"export"_s, path(u"nowhere"_s), u"--annotations"_s, file}).status, 3);
        const Run run = runCli({u"export"_s, m_store, u"--annotations"_s, file, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"annotations"].toInt(), 0);
        const QJsonObject root = QJsonDocument::fromJson(counterpart::test::bytesOf(file)).object();
        QCOMPARE(root[u"@context"].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QVERIFY(root[u"first"][u"items"].isArray());
    }

    void commitmentsTellWhatIsMadeOfThem()
    {
        const QJsonArray commitments = runCli({u"commitments"_s, m_store, u"--json"_s}).list();
        QVERIFY(!commitments.isEmpty());
        QCOMPARE(missing(commitments[0].toObject(),
                         {u"id"_s, u"status"_s, u"due"_s, u"topic"_s, u"owner"_s, u"followUp"_s,
                          u"priority"_s, u"notes"_s, u"evidence"_s, u"lineage"_s, u"source"_s}),
                 QStringList());
        QCOMPARE(commitments[0][u"status"].toString(), u"proposed"_s);
        const QString html = path(u"commitments.html"_s);
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--html"_s, html, u"--by"_s, u"topic"_s}).status, 0);
        QVERIFY(counterpart::test::bytesOf(html).contains("<h1>Commitments by topic</h1>"));
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--html"_s, html, u"--by"_s, u"moon"_s}).status, 2);
    }

    void aCommitmentIsMadeOfAPassage()
    {
        const QString id = QString::number(
            documentOf(u"2022-11-12-us-white-house-biden-hun-sen.md"_s)[u"id"].toInteger());
        const QJsonObject shown = runCli({u"show"_s, m_store, id, u"--json"_s}).object();
        const QJsonArray known = shown[u"commitments"].toArray();
        const auto isFree = [&known](const QJsonValue &sentence) {
            return std::none_of(known.begin(), known.end(), [&](const QJsonValue &at) {
                return at[u"begin"].toInt() < sentence[u"end"].toInt() &&
                       sentence[u"begin"].toInt() < at[u"end"].toInt();
            });
        };
        const QJsonArray sentences = shown[u"sentences"].toArray();
        const auto at = std::find_if(sentences.begin(), sentences.end(), isFree);
        QVERIFY(at != sentences.end());
        const QJsonValue sentence = *at;
        const QStringList passage{u"undertake"_s, m_store, id, QString::number(sentence[u"begin"].toInt()),
                                  QString::number(sentence[u"end"].toInt()), u"--json"_s};
        const auto all = [this] { return runCli({u"commitments"_s, m_store, u"--json"_s}).list(); };
        const qsizetype before = all().size();

        const QJsonObject filled = runCli(passage + QStringList{u"--dry-run"_s}).object();
        QVERIFY(filled[u"id"].isNull());
        QCOMPARE(filled[u"text"].toString(), sentence[u"text"].toString());
        QCOMPARE(filled[u"actors"].toArray(), QJsonArray{u"United States"_s});
        QCOMPARE(all().size(), before);

        const Run run = runCli(passage + QStringList{u"--owner"_s, u"Sok Dara"_s, u"--follow-up"_s,
                                                     u"2029-01-01"_s, u"--author"_s, u"Chan Vuthy"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(all().size(), before + 1);
        QCOMPARE(run.object()[u"status"].toString(), u"open"_s);
        QCOMPARE(run.object()[u"owner"].toString(), u"Sok Dara"_s);
        QCOMPARE(run.object()[u"followUp"].toString(), u"2029-01-01"_s);
        QVERIFY(run.object()[u"byHand"].toBool());

        QCOMPARE(runCli(passage + QStringList{u"--kind"_s, u"happy"_s}).status, 2);
        QCOMPARE(runCli(passage + QStringList{u"--due"_s, u"2001"_s}).status, 1); // before it was made
        QCOMPARE(runCli({u"undertake"_s, m_store, id, u"0"_s, u"1000000"_s}).status, 2);
        QCOMPARE(runCli({u"undertake"_s, m_store, id, u"9"_s, u"3"_s}).status, 2);
        QCOMPARE(runCli({u"undertake"_s, m_store, u"4711"_s, u"0"_s, u"3"_s}).status, 4);
        QCOMPARE(all().size(), before + 1);
    }

    void aProposalOfThePassageIsAccepted()
    {
        const QJsonArray before = runCli({u"commitments"_s, m_store, u"--json"_s}).list();
        const QJsonValue first = before[0];
        const Run run = runCli({u"undertake"_s, m_store, QString::number(first[u"document"].toInteger()),
                                QString::number(first[u"begin"].toInt()),
                                QString::number(first[u"end"].toInt()), u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"id"].toInt(), first[u"id"].toInt());
        QCOMPARE(run.object()[u"action"].toString(), first[u"action"].toString());
        QCOMPARE(run.object()[u"status"].toString(), u"open"_s);
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--json"_s}).list().size(), before.size());
    }

    void meetingsHaveTheirShape()
    {
        const QJsonObject meeting = twoSidedMeeting();
        QCOMPARE(missing(meeting, {u"id"_s, u"title"_s, u"date"_s, u"datePrecision"_s, u"place"_s,
                                   u"format"_s, u"participants"_s, u"readouts"_s, u"notAnalysed"_s}),
                 QStringList());
        QCOMPARE(meeting[u"datePrecision"].toString(), u"day"_s);
        const QJsonArray readouts = meeting[u"readouts"].toArray();
        for (const QJsonValue &readout : readouts)
            QCOMPARE(missing(readout.toObject(), {u"document"_s, u"side"_s, u"role"_s}), QStringList());
    }

    void anAccountMayBeOneThatWasNotAnalysed()
    {
        // A readout of the one side in English, and a text in Chinese of the other's day, which nobody has read.
        const QString store = path(u"perhaps.counterpart"_s);
        const QString us = path(u"2025-03-06_us_wang.txt"_s);
        const QString cn = path(u"2025-03-06_cn.txt"_s);
        QVERIFY(counterpart::test::writeFile(
            us, "U.S. DEPARTMENT OF STATE\nOffice of the Spokesperson\n\nMarch 6, 2025\n\nSecretary Rubio's Meeting "
                "with Chinese Foreign Minister Wang Yi\n\nSecretary of State Marco Rubio met with Chinese Foreign "
                "Minister Wang Yi in Beijing on March 6, 2025. The Secretary raised concerns about trade.\n"_ba));
        QCOMPARE(runCli({u"import"_s, store, us}).status, 0);
        const QByteArray alone = runCli({u"meetings"_s, store}).output;
        QVERIFY2(alone.contains("China: no account in this store"), alone);
        QVERIFY(runCli({u"meetings"_s, store, u"--json"_s}).list()[0][u"notAnalysed"].toObject().isEmpty());
        const QString chinese = u"2025年3月6日\n\n王毅在北京会见外宾。双方就共同关心的问题交换了意见。中方重申了原则立场。\n"_s;
        QVERIFY(counterpart::test::writeFile(cn, chinese.toUtf8()));
        QCOMPARE(runCli({u"import"_s, store, cn, u"--side"_s, u"cn"_s}).status, 0);
        const QJsonObject meeting = runCli({u"meetings"_s, store, u"--json"_s}).list()[0].toObject();
        QCOMPARE(meeting[u"notAnalysed"][u"cn"].toArray().size(), 1);
        const QByteArray told = runCli({u"meetings"_s, store}).output;
        QVERIFY2(!told.contains("no account in this store"), told);
        QVERIFY2(told.contains("not analysed (Chinese"), told);
    }

    void compareHasItsShape()
    {
        const QString id = QString::number(twoSidedMeeting()[u"id"].toInt());
        const Run compared = runCli({u"compare"_s, m_store, id, u"--json"_s});
        QCOMPARE(compared.status, 0);
        const QJsonObject comparison = compared.object();
        QCOMPARE(
            missing(comparison, {u"meeting"_s, u"a"_s, u"b"_s, u"sentences"_s, u"links"_s, u"onlyA"_s,
                                 u"onlyB"_s, u"topics"_s, u"notAnalysed"_s, u"notJudged"_s, u"outside"_s,
                                 u"omissions"_s}),
            QStringList());
        QVERIFY(comparison[u"notAnalysed"].toArray().isEmpty());
        QVERIFY(comparison[u"onlyA"].isArray() && comparison[u"onlyB"].isArray());
        for (const QString &key : {u"notJudged"_s, u"outside"_s}) {
            for (const QString &side : {u"a"_s, u"b"_s})
                QVERIFY(comparison[key][side].isArray() && comparison[key][side].toArray().isEmpty());
        }
        const QJsonArray links = comparison[u"links"].toArray();
        QVERIFY(!links.isEmpty());
        for (const QJsonValue &link : links) {
            QCOMPARE(missing(link.toObject(), {u"a"_s, u"b"_s, u"relation"_s, u"score"_s, u"status"_s,
                                               u"terms"_s, u"because"_s}),
                     QStringList());
            QCOMPARE(link[u"status"].toString(), u"proposed"_s);
        }
        const Run again =
            runCli({u"compare"_s, m_store, id, u"--a"_s, QString::number(comparison[u"a"].toInt()), u"--b"_s,
                    QString::number(comparison[u"b"].toInt()), u"--json"_s});
        QCOMPARE(again.output, compared.output);
    }

    void whatIsNotAnalysedIsNull()
    {
        const QJsonObject khmer = documentOf(u"2022-11-12-kh-khmer-hun-sen-biden.txt"_s);
        const QJsonObject english = documentOf(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        QCOMPARE(english[u"depth"].toString(), u"full"_s);
        QCOMPARE(khmer[u"depth"].toString(), u"part"_s);
        const QString a = QString::number(english[u"id"].toInt());
        const QString b = QString::number(khmer[u"id"].toInt());
        QCOMPARE(runCli({u"show"_s, m_store, b, u"--json"_s}).object()[u"depth"].toString(), u"part"_s);
        QVERIFY(runCli({u"show"_s, m_store, b}).output.contains("not analysed (Khmer)"));

        const Run run = runCli({u"compare"_s, m_store, u"--a"_s, a, u"--b"_s, b, u"--json"_s, u"--html"_s,
                                path(u"unread.html"_s), u"--csv"_s, path(u"unread.csv"_s)});
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        const QJsonObject comparison = run.object();
        QCOMPARE(comparison[u"notAnalysed"].toArray(), QJsonArray{u"b"_s});
        QVERIFY(comparison[u"onlyA"].isNull() && comparison[u"onlyB"].isNull());
        QSet<int> linked;
        const QJsonArray links = comparison[u"links"].toArray();
        for (const QJsonValue &link : links) {
            for (const QJsonValue &index : link[u"a"].toArray())
                linked.insert(index.toInt());
        }
        const QJsonArray sentences = comparison[u"sentences"][u"a"].toArray();
        QCOMPARE(comparison[u"notJudged"][u"a"].toArray().size(), sentences.size() - linked.size());
        QVERIFY(!comparison[u"notJudged"][u"b"].toArray().isEmpty());
        const QJsonArray topics = comparison[u"topics"].toArray();
        QVERIFY(!topics.isEmpty());
        for (const QJsonValue &topic : topics) {
            QVERIFY(topic[u"a"].isArray());
            QVERIFY(topic[u"b"].isNull());
        }
        for (const QString &file : {u"unread.html"_s, u"unread.csv"_s})
            QVERIFY(bytesOf(path(file)).contains("not analysed (Khmer)"));
        const QByteArray told = runCli({u"compare"_s, m_store, u"--a"_s, a, u"--b"_s, b}).output;
        QVERIFY(told.contains("not analysed (Khmer)") && !told.contains("only in"));
    }

    void passagesAreLabelledAsInReports()
    {
        const QByteArray json = runCli({u"meetings"_s, m_store, u"--json"_s}).output;
        for (const QJsonValue &meeting : QJsonDocument::fromJson(json).array()) {
            const QString id = QString::number(meeting[u"id"].toInt());
            const QByteArray told = runCli({u"compare"_s, m_store, id}).output;
            QVERIFY2(!told.contains("  A0 ") && !told.contains("  B0 "), told.constData());
        }
    }

    void listsTellWhatTheyLeaveOut()
    {
        const Run run = runCli({u"commitments"_s, m_store});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(u"not analysed (Khmer 1)"));
        const Run narrowed = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--topic"_s, u"Myanmar"_s});
        QVERIFY(narrowed.complaints.join(u' ').contains(u"not analysed (Khmer 1)"));
        const Run free = runCli({u"search"_s, m_store, u"Cambodia"_s});
        QVERIFY(!free.complaints.join(u' ').contains(u"not analysed"));
        for (const QJsonValue &commitment : runCli({u"commitments"_s, m_store, u"--json"_s}).list())
            QCOMPARE(commitment[u"documentsNotAnalysed"].toInt(), 1);
        // Where none is left, that is no finding: nobody looked for any in the one.
        const Run none = runCli({u"commitments"_s, m_store, u"--actor"_s, u"Atlantis"_s, u"--json"_s});
        QCOMPARE(none.status, 4);
        QCOMPARE(none.output.simplified(), "[ ]"_ba);
        QVERIFY(none.complaints.join(u' ').contains(u"not analysed (Khmer 1)"));
        const QString csv = path(u"unread-commitments.csv"_s);
        const Run table = runCli({u"commitments"_s, m_store, u"--csv"_s, csv});
        QVERIFY(table.complaints.join(u' ').contains(u"not analysed (Khmer 1)"));
        QCOMPARE(bytesOf(csv).count(",not analysed (Khmer),"), 1);
        const QString html = path(u"unread-commitments.html"_s);
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--html"_s, html}).status, 0);
        QVERIFY(bytesOf(html).contains("not analysed (Khmer 1)"));
    }

    void compareWritesReports()
    {
        const QString id = QString::number(twoSidedMeeting()[u"id"].toInt());
        const Run wrote = runCli({u"compare"_s, m_store, id, u"--pdf"_s, path(u"r.pdf"_s), u"--html"_s,
                                  path(u"r.html"_s), u"--csv"_s, path(u"r.csv"_s)});
        QVERIFY2(wrote.status == 0, wrote.complaints.join(u'\n').toUtf8());
        QVERIFY2(wrote.complaints.filter(u"qt."_s).isEmpty(), wrote.complaints.join(u'\n').toUtf8());
        QVERIFY(bytesOf(path(u"r.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(bytesOf(path(u"r.html"_s)).startsWith("<!DOCTYPE html>"));
        QVERIFY(!bytesOf(path(u"r.csv"_s)).isEmpty());
        const Run all = runCli({u"compare"_s, m_store, u"--all"_s, u"--pdf"_s, path(u"reports"_s)});
        QCOMPARE(all.status, 0);
        QVERIFY2(all.complaints.filter(u"qt."_s).isEmpty(), all.complaints.join(u'\n').toUtf8());
        QVERIFY(QDir(path(u"reports"_s)).entryList({u"*.pdf"_s}).size() >= 2);
    }

    void searchFindsAndTellsWhenItDoesNot()
    {
        const Run found = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--side"_s, u"us"_s, u"--json"_s});
        QCOMPARE(found.status, 0);
        const QJsonArray hits = found.list();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue &hit : hits)
            QCOMPARE(hit[u"side"].toString(), u"us"_s);
        const Run nothing = runCli({u"search"_s, m_store, u"xylophone"_s, u"--json"_s});
        QCOMPARE(nothing.status, 4);
        QVERIFY(nothing.list().isEmpty());
        QCOMPARE(nothing.complaints.size(), 1);
        QCOMPARE(runCli({u"search"_s, m_store, u"\"open"_s}).status, 2);
    }

    void searchTellsHowManyThereAre()
    {
        const Run all = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--json"_s, u"--limit"_s, u"1000"_s});
        const qsizetype count = all.list().size();
        QVERIFY(count > 3);
        QVERIFY(all.complaints.isEmpty());
        const Run json = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--json"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.list().size(), 3); // the list and nothing else
        QCOMPARE(json.complaints.size(), 1);
        QVERIFY(json.complaints.first().contains(u"3 of %1 documents"_s.arg(count)));
        const Run plain = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--limit"_s, u"3"_s});
        QVERIFY(plain.output.contains(u"3 of %1 documents"_s.arg(count).toUtf8()));
        QVERIFY(plain.complaints.isEmpty());
    }

    void listingsAreJsonAndReadable_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"documents", "meetings", "commitments", "entities"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void listingsAreJsonAndReadable()
    {
        QFETCH(const QString, name);
        const Run json = runCli({name, m_store, u"--json"_s});
        QCOMPARE(json.status, 0);
        QVERIFY(!json.list().isEmpty());
        QVERIFY(json.complaints.isEmpty());
        const Run table = runCli({name, m_store});
        QCOMPARE(table.status, 0);
        QCOMPARE(table.output.count('\n'), json.list().size() + 1);
    }

    void scriptsMayRunInAnyLocale()
    {
        const QByteArray usual = qgetenv("LC_ALL");
        qputenv("LC_ALL", "C");
        const Run run = runCli({u"search"_s, m_store, u"សៀមរាប"_s});
        qputenv("LC_ALL", usual);
        QCOMPARE(run.status, 4); // no document names the town
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(u"សៀមរាប"));
    }

    void commitmentsAreFiltered()
    {
        const QJsonArray all = runCli({u"commitments"_s, m_store, u"--json"_s}).list();
        const Run kept = runCli({u"commitments"_s, m_store, u"--status"_s, u"kept"_s, u"--json"_s});
        QCOMPARE(kept.status, 4);
        QVERIFY(kept.list().isEmpty());
        QVERIFY(!all.isEmpty());
        const Run files =
            runCli({u"commitments"_s, m_store, u"--csv"_s, path(u"c.csv"_s), u"--ics"_s, path(u"c.ics"_s)});
        QCOMPARE(files.status, 0);
        QCOMPARE(bytesOf(path(u"c.ics"_s)).count("BEGIN:VTODO"), all.size());
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--status"_s, u"happy"_s}).status, 2);
    }

    void soundStoreChecksAndBacksUp()
    {
        const Run checked = runCli({u"check"_s, m_store, u"--json"_s});
        QCOMPARE(checked.status, 0);
        QVERIFY(checked.object()[u"sound"].toBool());
        QVERIFY(checked.object()[u"originals"].toInt() >= 12);
        const QString copy = path(u"copy.counterpart"_s);
        QCOMPARE(runCli({u"backup"_s, m_store, copy}).status, 0);
        QCOMPARE(runCli({u"documents"_s, copy, u"--json"_s}).output,
                 runCli({u"documents"_s, m_store, u"--json"_s}).output);
        QCOMPARE(runCli({u"backup"_s, m_store, copy}).status, 3);
    }

    void damageIsFound()
    {
        const QString damaged = path(u"damaged.counterpart"_s);
        QCOMPARE(runCli({u"backup"_s, m_store, damaged}).status, 0);
        QByteArray bytes = bytesOf(damaged);
        const qsizetype at = bytes.indexOf("The President of Russia expressed serious concern");
        QVERIFY(at > 0);
        bytes[at + 4] = 'X';
        QVERIFY(writeFile(damaged, bytes));
        const Run checked = runCli({u"check"_s, damaged});
        QCOMPARE(checked.status, 3);
        QVERIFY(!checked.complaints.isEmpty());
    }

    void readingLeavesTheStoreAsItIs()
    {
        const QByteArray before = bytesOf(m_store);
        for (const QString &name : {u"documents"_s, u"meetings"_s, u"commitments"_s, u"entities"_s})
            runCli({name, m_store});
        QCOMPARE(bytesOf(m_store), before);
    }

    void newRefusesToOverwrite()
    {
        const QString fresh = path(u"fresh.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, fresh}).status, 0);
        const QByteArray before = bytesOf(fresh);
        const Run again = runCli({u"new"_s, fresh});
        QCOMPARE(again.status, 3);
        QCOMPARE(again.complaints.size(), 1);
        QVERIFY(again.complaints.first().contains(fresh));
        QCOMPARE(bytesOf(fresh), before);
        const Run listed = runCli({u"documents"_s, fresh, u"--json"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY(QJsonDocument::fromJson(listed.output).isArray() && listed.list().isEmpty());
    }

    void unusableStoresAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << u"missing.counterpart"_s << QByteArray();
        QTest::newRow("text") << u"text.counterpart"_s << QByteArray("a letter\n");
    }
    void unusableStoresAreNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const QString store = path(name);
        if (!content.isEmpty())
            QVERIFY(writeFile(store, content));
        for (const QStringList &arguments :
             {QStringList{u"documents"_s, store}, {u"check"_s, store}, {u"search"_s, store, u"x"_s}}) {
            const Run run = runCli(arguments);
            QCOMPARE(run.status, 3);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY(run.complaints.first().contains(store));
        }
        QCOMPARE(bytesOf(store), content);
    }

    void importIntoAForeignFileIsRefused()
    {
        const QString letter = path(u"letter.txt"_s);
        QVERIFY(writeFile(letter, "Dear Sir,\n"));
        const Run run = runCli({u"import"_s, letter, counterpart::test::sourcePath(u"resources/sample"_s)});
        QCOMPARE(run.status, 3);
        QCOMPARE(bytesOf(letter), "Dear Sir,\n"_ba);
    }

    void usageErrorsAreOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such subcommand") << QStringList{u"frobnicate"_s};
        QTest::newRow("no store") << QStringList{u"documents"_s};
        QTest::newRow("no paths") << QStringList{u"import"_s, u"x.counterpart"_s};
        QTest::newRow("no such option") << QStringList{u"documents"_s, u"x"_s, u"--colour"_s};
        QTest::newRow("no id") << QStringList{u"show"_s, u"x"_s, u"seven"_s};
        QTest::newRow("no meeting") << QStringList{u"compare"_s, u"x"_s};
        QTest::newRow("half a pair") << QStringList{u"compare"_s, u"x"_s, u"--a"_s, u"1"_s};
        QTest::newRow("no jobs") << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--jobs"_s, u"none"_s};
        QTest::newRow("no side") << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--side"_s, u"moon"_s};
        QTest::newRow("no date") << QStringList{u"search"_s, u"x"_s, u"y"_s, u"--from"_s, u"then"_s};
    }
    void usageErrorsAreOneLineAndTwo()
    {
        QFETCH(const QStringList, arguments);
        const Run run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.output.isEmpty());
    }

    void whatIsNotThereIsFour()
    {
        QCOMPARE(runCli({u"show"_s, m_store, u"4711"_s}).status, 4);
        QCOMPARE(runCli({u"compare"_s, m_store, u"4711"_s}).status, 4);
        QVERIFY(QDir(m_folder->path()).mkpath(u"bare"_s));
        QCOMPARE(runCli({u"import"_s, path(u"bare.counterpart"_s), path(u"bare"_s)}).status, 4);
    }

    void helpHasExamples()
    {
        const Run general = runCli({u"--help"_s});
        QCOMPARE(general.status, 0);
        for (const QByteArray name : {"new", "import", "documents", "show", "meetings", "compare",
                                      "commitments", "undertake", "entities", "search", "check", "backup"}) {
            QVERIFY(general.output.contains("  " + name));
            const Run help = runCli({QString::fromLatin1(name), u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY(help.output.contains("examples:"));
        }
    }

    void refusedInputsAreNamedAndTheRestComesIn()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"mixed"_s));
        QVERIFY(writeFile(path(u"mixed/empty.txt"_s), {}));
        QVERIFY(writeFile(path(u"mixed/good.txt"_s),
                          "The two sides met on 12 November 2022 and spoke about trade.\n"));
        const Run run = runCli(
            {u"import"_s, path(u"mixed.counterpart"_s), path(u"mixed"_s), path(u"gone.txt"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"imported"].toInt(), 1);
        QCOMPARE(run.object()[u"refused"].toArray().size(), 2);
        QCOMPARE(run.complaints.size(), 2);
        QVERIFY(run.complaints.join(u' ').contains(u"empty.txt"));
        QVERIFY(run.complaints.join(u' ').contains(u"gone.txt"));
    }

    void diskThatRefusesLosesNothing()
    {
        const QString store = path(u"full.counterpart"_s);
        QCOMPARE(runCli({u"backup"_s, m_store, store}).status, 0);
        QVERIFY(QDir(m_folder->path()).mkpath(u"much"_s));
        for (int i = 0; i < 40; ++i) {
            QByteArray text;
            for (int word = 0; word < 4000; ++word)
                text += QByteArray::number(word * 7919 + i * 104729) + ' ';
            QVERIFY(writeFile(path(u"much/%1.txt"_s.arg(i)), text));
        }
        const auto limit = rlim_t(QFileInfo(store).size() + 100'000);
        const Run run = runCli({u"import"_s, store, path(u"much"_s)}, [limit] {
            const rlimit bound{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &bound);
            ::signal(SIGXFSZ, SIG_IGN);
        });
        QCOMPARE(run.status, 3);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(store));
        const Run checked = runCli({u"check"_s, store, u"--json"_s});
        QCOMPARE(checked.status, 0);
        QVERIFY(checked.object()[u"documents"].toInt() >=
                runCli({u"documents"_s, m_store, u"--json"_s}).list().size());
        QCOMPARE(runCli({u"import"_s, store, path(u"much"_s)}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
