// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/revisions.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "core/workspace/trash/trash.h"
#include "tests/support/archive.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/toldchanges.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::ImportOutcome;
using workspace::ImportSummary;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

QString release(const QString &title, const QString &body)
{
    return u"---\ntitle: \"%1\"\ndate: 2022-11-12\n---\n\n%2\n"_s.arg(title, body);
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_store;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(test::writeFile(path(name), bytes));
    }
    void write(const QString &name, const QString &text) const { write(name, text.toUtf8()); }

    ImportSummary import(const QStringList &paths, int jobs = 2, const QString &side = {},
                         const base::CancelToken &cancel = {})
    {
        auto summary = m_store->imports().run(paths, side, jobs, {}, cancel);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().line()));
        return *summary;
    }
    [[nodiscard]] domain::DocumentRow documentOf(const QString &file) const
    {
        const auto rows = m_store->documents().rows();
        const auto found = std::ranges::find(*rows, file, &domain::DocumentRow::file);
        return found == rows->end() ? domain::DocumentRow() : *found;
    }
    [[nodiscard]] QStringList refused(const ImportSummary &summary) const
    {
        QStringList names;
        for (const ImportOutcome &file : summary.files) {
            if (file.what == ImportOutcome::What::Refused)
                names.append(QFileInfo(file.path).fileName());
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Workspace::open(path(u"test.counterpart"_s), OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void sampleBecomesDocumentsAndMeetings()
    {
        const ImportSummary summary = import({test::sourcePath(u"resources/sample"_s)});
        QVERIFY(summary.imported >= 12);
        const auto documents = m_store->documents().rows();
        const auto meetings = m_store->meetings().rows();
        QVERIFY(documents && meetings);
        QCOMPARE(int(documents->size()), summary.imported);
        QSet<QString> sidesOfNovember;
        for (const domain::MeetingRow &meeting : *meetings) {
            if (meeting.date && meeting.date->toString() == u"2022-11-12") {
                for (const domain::ReadoutRow &readout : meeting.readouts)
                    sidesOfNovember.insert(readout.side);
            }
        }
        QVERIFY(sidesOfNovember.contains(u"us"_s) && sidesOfNovember.contains(u"kh"_s));
    }

    void originalsComeBackByteForByte()
    {
        const QByteArray bytes =
            "\xef\xbb\xbf" + release(u"A"_s, u"The two sides met.\r\nThey spoke."_s).toUtf8();
        write(u"a.md"_s, bytes);
        const ImportSummary summary = import({path(u"a.md"_s)});
        QCOMPARE(summary.imported, 1);
        QCOMPARE(m_store->documents().original(summary.files.front().documents.front()), bytes);
    }

    void membersOfAnArchiveGoByTheirOwnNames()
    {
        const QByteArray first =
            release(u"A"_s, u"The two sides met in Siem Reap about the ferry."_s).toUtf8();
        const QByteArray third = release(u"C"_s, u"The envoys spoke of schools along the river."_s).toUtf8();
        write(u"talks.zip"_s, test::zipOf({{u"day 1/2023-05-03_first.md"_s, first}, {u"third.md"_s, third}}));
        QCOMPARE(import({path(u"talks.zip"_s)}).imported, 2);
        auto documents = m_store->documents().rows();
        QVERIFY(documents && documents->size() == 2);
        QCOMPARE(documents->front().file, u"2023-05-03_first.md"_s);
        QCOMPARE(documents->back().file, u"third.md"_s);
        const auto view = m_store->documents().view(documents->back().id);
        QVERIFY(view && view->provenance.path.endsWith(u"talks.zip"_s) &&
                view->provenance.reader.endsWith(u" in third.md"_s));
        // A file that came between is a document of its own: it is no changed text of another one.
        const QByteArray second =
            release(u"B"_s, u"Both ministers welcomed the harvest of this year."_s).toUtf8();
        const QByteArray changed =
            release(u"C"_s, u"The envoys spoke of schools and of clinics along the river."_s).toUtf8();
        write(u"talks.zip"_s, test::zipOf({{u"day 1/2023-05-03_first.md"_s, first},
                                           {u"second.md"_s, second},
                                           {u"third.md"_s, changed}}));
        const ImportSummary again = import({path(u"talks.zip"_s)});
        QCOMPARE(again.imported, 1);
        QCOMPARE(again.revised, 1);
        documents = m_store->documents().rows();
        QCOMPARE(documents->size(), 3u);
        QCOMPARE((*documents)[1].title, u"C"_s);
        QCOMPARE((*documents)[1].revision, 2);
        QCOMPARE((*documents)[2].title, u"B"_s);
    }

    void theSameAgainIsSkipped()
    {
        write(u"in/a.md"_s, release(u"A"_s, u"The two sides met in Phnom Penh."_s));
        write(u"in/b.md"_s, release(u"B"_s, u"They spoke about demining and rice."_s));
        write(u"in/copy of a.md"_s, release(u"A"_s, u"The two sides met in Phnom Penh."_s));
        const ImportSummary first = import({path(u"in"_s)});
        QCOMPARE(first.imported, 2);
        QCOMPARE(first.skipped, 1);
        const test::ToldChanges told(*m_store);
        const ImportSummary second = import({path(u"in"_s)});
        QCOMPARE(second.imported, 0);
        QCOMPARE(second.skipped, 3);
        QVERIFY(told.sets().empty());
        QCOMPARE(m_store->documents().rows()->size(), 2u);
    }

    void aChangedFileIsTheNextRevision()
    {
        write(u"in/a.md"_s, release(u"A"_s, u"The two sides met. They spoke about rice."_s));
        const auto id = import({path(u"in"_s)}).files.front().documents.front();
        write(u"in/a.md"_s, release(u"A"_s, u"The two sides met. They spoke about rubber."_s));
        const ImportSummary summary = import({path(u"in"_s)});
        QCOMPARE(summary.revised, 1);
        QCOMPARE(summary.imported, 0);
        const auto view = m_store->documents().view(id);
        QVERIFY(view);
        QCOMPARE(view->row.revision, 2);
        QVERIFY(view->text.contains(u"rubber"));
        workspace::SearchQuery query;
        query.text = u"rice"_s;
        QVERIFY(m_store->searches().find(query)->empty());
    }

    void aNearIdenticalFileElsewhereIsARevisionButADifferentOneIsNot()
    {
        const QString body = u"The two sides met in Phnom Penh on Saturday and spoke about trade, health,"
                             " education, demining and the rule of law. They agreed to meet again soon."_s;
        write(u"monday/a.md"_s, release(u"A"_s, body));
        import({path(u"monday"_s)});
        write(u"tuesday/a.md"_s, release(u"A"_s, body + u" Corrected."_s));
        QCOMPARE(import({path(u"tuesday"_s)}).revised, 1);
        write(u"other/a.md"_s,
              release(u"Z"_s, u"An entirely different release about a visit to a school."_s));
        QCOMPARE(import({path(u"other"_s)}).imported, 1);
        QCOMPARE(m_store->documents().rows()->size(), 2u);
    }

    void badFilesAreNamedAndTheOthersComeIn()
    {
        write(u"in/empty.txt"_s, QByteArray());
        QByteArray binary;
        for (int i = 0; i < 4096; ++i)
            binary.append(char((i * 7919) >> 3));
        write(u"in/binary.bin"_s, QByteArray("\x7f\x45LF\0\0\0\0", 8) + binary);
        QFile huge(path(u"in/huge.txt"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024));
        huge.close();
        write(u"in/good.md"_s, release(u"Good"_s, u"The two sides met."_s));
        QFile::link(path(u"in/nothing"_s), path(u"in/dangling"_s));
        const ImportSummary summary = import({path(u"in"_s), path(u"missing.txt"_s), path(u"in/dangling"_s)});
        QCOMPARE(refused(summary), (QStringList{u"binary.bin"_s, u"dangling"_s, u"empty.txt"_s, u"huge.txt"_s,
                                                u"missing.txt"_s}));
        QCOMPARE(summary.imported, 1);
        for (const ImportOutcome &file : summary.files) {
            if (file.what == ImportOutcome::What::Refused) {
                QVERIFY(file.error.line().contains(file.path));
                QVERIFY(!file.error.remedy.isEmpty());
            }
        }
    }

    void foldersThatMayNotBeReadAreNamed()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read every folder");
        write(u"in/closed/a.md"_s, release(u"A"_s, u"The two sides met."_s));
        write(u"in/b.md"_s, release(u"B"_s, u"They met again."_s));
        QVERIFY(QFile::setPermissions(path(u"in/closed"_s), {}));
        const ImportSummary summary = import({path(u"in"_s)});
        QFile::setPermissions(path(u"in/closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(refused(summary), QStringList{u"closed"_s});
        QCOMPARE(summary.imported, 1);
    }

    void linksInALoopEndAndHiddenFilesStayOut()
    {
        write(u"in/a.md"_s, release(u"A"_s, u"The two sides met."_s));
        write(u"in/.hidden.md"_s, release(u"H"_s, u"A hidden draft."_s));
        write(u"in/.git/config.md"_s, release(u"G"_s, u"Not a document."_s));
        QVERIFY(QFile::link(path(u"in"_s), path(u"in/loop"_s)));
        const ImportSummary summary = import({path(u"in"_s)});
        QCOMPARE(summary.imported, 1);
        // The link is named, and that is all of it.
        QCOMPARE(summary.files.size(), 2u);
        const auto loop = std::ranges::find(summary.files, path(u"in/loop"_s), &ImportOutcome::path);
        QVERIFY(loop != summary.files.end());
        QCOMPARE(loop->what, ImportOutcome::What::Skipped);
        QVERIFY(loop->warnings.join(u' ').contains(u"leads back"));
    }

    void foldersOfSavedPagesStayOut()
    {
        write(u"in/Readout.html"_s, u"<html><body><p>The two sides met in Siem Reap.</p></body></html>"_s);
        write(u"in/Readout_files/frame.html"_s, u"<html><body><p>An advertisement.</p></body></html>"_s);
        write(u"in/Other_files/a.md"_s, release(u"A"_s, u"They met another time."_s));
        const ImportSummary summary = import({path(u"in"_s)});
        QCOMPARE(summary.imported, 2);
        QCOMPARE(summary.files.size(), 2u);
    }

    void theStoreItselfIsNotRead()
    {
        write(u"a.md"_s, release(u"A"_s, u"The two sides met."_s));
        const ImportSummary summary = import({m_folder->path()});
        QCOMPARE(summary.imported, 1);
        QCOMPARE(summary.refused, 0);
    }

    void cancelledImportIsFinishedByTheNext()
    {
        for (int i = 0; i < 30; ++i)
            write(u"in/%1.md"_s.arg(i),
                  release(u"Release %1"_s.arg(i), u"Talks number %1 were held."_s.arg(i)));
        const base::CancelToken cancel;
        const auto stopEarly = [&cancel](int done, int, const QString &) {
            if (done == 5)
                cancel.cancel();
        };
        const auto first = m_store->imports().run({path(u"in"_s)}, {}, 1, stopEarly, cancel);
        QVERIFY(first);
        QVERIFY(first->cancelled);
        QVERIFY(first->imported >= 5 && first->imported < 30);
        QVERIFY(m_store->check({})->problems.isEmpty());
        const ImportSummary second = import({path(u"in"_s)});
        QCOMPARE(first->imported + second.imported, 30);
        QVERIFY(!second.cancelled);
    }

    void sideGivenByHandOverrulesDetection()
    {
        write(u"a.md"_s, release(u"A"_s, u"The two sides met."_s));
        const ImportSummary summary = import({path(u"a.md"_s)}, 1, u"vn"_s);
        QCOMPARE(m_store->documents().view(summary.files.front().documents.front())->row.side, u"vn"_s);
    }

    void anyNumberOfThreadsGivesTheSameStore()
    {
        const QString sample = test::sourcePath(u"resources/sample"_s);
        import({sample}, 1);
        const auto other = Workspace::open(path(u"other.counterpart"_s), OpenMode::Create);
        QVERIFY((*other)->imports().run({sample}, {}, 4, {}, {}));
        const auto one = m_store->documents().rows();
        const auto four = (*other)->documents().rows();
        QCOMPARE(one->size(), four->size());
        for (size_t i = 0; i < one->size(); ++i) {
            QCOMPARE(one->at(i).sha256, four->at(i).sha256);
            QCOMPARE(one->at(i).meetings, four->at(i).meetings);
        }
    }

    void meetingsKeepTheirIdsWhenMoreComesIn()
    {
        const QString us = test::sourcePath(u"resources/sample/2022-11-12-us-white-house-biden-hun-sen.md"_s);
        const QString kh = test::sourcePath(u"resources/sample/2022-11-12-kh-mfaic-hun-sen-biden.txt"_s);
        import({us});
        QCOMPARE(m_store->meetings().rows()->size(), 1u);
        const auto before = m_store->meetings().rows()->front().id;
        import({kh});
        const auto after = m_store->meetings().rows();
        QCOMPARE(after->size(), 1u);
        QCOMPARE(after->front().id, before);
        QCOMPARE(after->front().readouts.size(), 2u);
    }

    void anAccountWithoutADateJoinsWhicheverComesFirst_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("undated first") << QStringList{u"83746152.txt"_s, u"19283746.txt"_s};
        QTest::newRow("dated first") << QStringList{u"19283746.txt"_s, u"83746152.txt"_s};
    }
    void anAccountWithoutADateJoinsWhicheverComesFirst()
    {
        QFETCH(QStringList, order);
        write(u"83746152.txt"_s,
              u"President Vastl Grumm of France held a telephone conversation on Tuesday, May 13, with Prime "
              "Minister Oskel Prandt of Austria.\n\nThey discussed trade and agreed to stay in touch.\n"_s);
        write(u"19283746.txt"_s,
              u"Readout of Prime Minister Prandt’s Call with President Grumm of France\n\n13 May 2025\n\nPrime "
              "Minister Oskel Prandt of Austria spoke by phone today with President Vastl Grumm of France. They "
              "discussed trade and energy.\n"_s);
        for (const QString &name : order)
            QCOMPARE(import({path(name)}).imported, 1);
        const auto meetings = m_store->meetings().rows();
        QVERIFY(meetings);
        QCOMPARE(meetings->size(), size_t(1));
        QCOMPARE(meetings->front().date->toString(), u"2025-05-13"_s);
        QCOMPARE(meetings->front().readouts.size(), size_t(2));

        // It has the other's day, as a conclusion that goes with the other.
        const auto undated = documentOf(u"83746152.txt"_s);
        QVERIFY(undated.published);
        QCOMPARE(undated.published->toString(), u"2025-05-13"_s);
        const auto evidence = m_store->documents().view(undated.id)->facts.published.evidence;
        QCOMPARE(evidence.rule, u"another-account-of-the-meeting"_s);
        QVERIFY(evidence.confidence < 0.9);
        const auto change = m_store->trash().put({documentOf(u"19283746.txt"_s).id}, {}, u"me"_s);
        QVERIFY(change);
        QVERIFY(!documentOf(u"83746152.txt"_s).published);
        QVERIFY(m_store->takeBack(*change));
        QCOMPARE(documentOf(u"83746152.txt"_s).published->toString(), u"2025-05-13"_s);
    }

    void anAnnouncementWithoutAYearIsOfTheYearItsPeopleMet()
    {
        write(u"5d31.txt"_s, u"The Secretary will travel to Oslo, Norway, from August 2-6. He will hold a bilateral meeting "
                             "with Prime Minister Oskel Prandt of Austria and President Vastl Grumm of France.\n"_s);
        write(u"19283746.txt"_s,
              u"Readout of Prime Minister Prandt’s Meeting with President Grumm of France\n\n2 August 2025\n\nPrime "
              "Minister Oskel Prandt of Austria met today with President Vastl Grumm of France in Oslo. They "
              "discussed trade and energy.\n"_s);
        import({path(u"5d31.txt"_s)});
        QVERIFY(!documentOf(u"5d31.txt"_s).published);
        import({path(u"19283746.txt"_s)});
        const auto undated = documentOf(u"5d31.txt"_s);
        QVERIFY(undated.published);
        QCOMPARE(undated.published->toString(), u"2025-08"_s);
        QCOMPARE(m_store->documents().view(undated.id)->facts.published.evidence.rule,
                 u"same-people-and-day-elsewhere"_s);
    }

    void anAccountOfADayIsPerhapsOfThatDay()
    {
        write(u"5d31.txt"_s, u"President Grumm hosts Prime Minister Prandt\n\nPresident Vastl Grumm of France hosted Prime "
                             "Minister Oskel Prandt of Austria for talks in Paris on Thursday 13 July 2023.\n\nThe two "
                             "leaders met at the palace and discussed trade.\n"_s);
        import({path(u"5d31.txt"_s)});
        const auto undated = documentOf(u"5d31.txt"_s);
        QVERIFY(undated.published);
        QCOMPARE(undated.published->toString(), u"2023-07-13"_s);
        QVERIFY(m_store->documents().view(undated.id)->facts.published.evidence.confidence < 0.5);
    }

    void anAccountWithoutAYearIsOfTheYearOfItsOccasion()
    {
        write(u"5d31.txt"_s, u"President Vastl Grumm of France met with Prime Minister Oskel Prandt of Austria on May 13, on "
                             "the sidelines of the Vastland Special Summit. They discussed trade.\n"_s);
        write(u"19283746.txt"_s,
              u"FACT SHEET: Vastland Special Summit\n\n12 May 2022\n\nPresident Joe Biden of the United States will host "
              "Prime Minister Keith Ohm of Fiji and leaders of twelve states at the Vastland Special Summit. They will "
              "discuss trade and energy.\n"_s);
        import({path(u"5d31.txt"_s), path(u"19283746.txt"_s)});
        const auto undated = documentOf(u"5d31.txt"_s);
        QVERIFY(undated.published);
        QCOMPARE(undated.published->toString(), u"2022-05-13"_s);
        QCOMPARE(m_store->documents().view(undated.id)->facts.published.evidence.rule,
                 u"same-occasion-and-day-elsewhere"_s);
    }

    void anUndatedCopyIsProposedAsTheDatedRelease_data()
    {
        QTest::addColumn<bool>("datedFirst");
        QTest::newRow("dated first") << true;
        QTest::newRow("undated first") << false;
    }
    void anUndatedCopyIsProposedAsTheDatedRelease()
    {
        QFETCH(bool, datedFirst);
        const QString body =
            u"The Secretary will travel to Vastland from August 2-6 to take part in the meetings of ministers there. "
            "The United States and Vastland have worked together for thirty years on harbours, on health and on the "
            "training of nurses. In that time our two countries have built four hospitals and repaired the bridges of "
            "the northern delta after the great flood."_s;
        write(u"6f1c.txt"_s, u"The United States and Vastland\n\n"_s + body + u'\n');
        write(u"a07e.xml"_s,
              u"<rss version=\"2.0\"><channel><title>State</title><item><title>The United States and Vastland</title>"
              "<link>https://www.state.gov/vastland/</link><pubDate>Tue, 02 Aug 2022 15:13:23 +0000</pubDate>"
              "<description>&lt;p&gt;"_s + body + u"&lt;/p&gt;</description></item></channel></rss>"_s);
        const QStringList order{u"a07e.xml"_s, u"6f1c.txt"_s};
        import({path(order[datedFirst ? 0 : 1])});
        import({path(order[datedFirst ? 1 : 0])});
        QCOMPARE(m_store->revisions().proposals()->size(), size_t(1));
        const auto copy = documentOf(u"6f1c.txt"_s);
        QVERIFY(copy.published);
        QCOMPARE(copy.published->toString(), u"2022-08-02"_s);
        QCOMPARE(m_store->documents().view(copy.id)->facts.published.evidence.rule, u"same-release"_s);
        const auto proposal = m_store->revisions().proposals()->front();
        QVERIFY(m_store->revisions().keepApart(proposal.document, proposal.of, u"me"_s));
        QVERIFY(!documentOf(u"6f1c.txt"_s).published);
    }

    void readOnlyStoreTakesNothing()
    {
        const auto reader = Workspace::open(m_store->path(), OpenMode::ReadOnly);
        QVERIFY(reader);
        write(u"a.md"_s, release(u"A"_s, u"The two sides met."_s));
        const auto summary = (*reader)->imports().run({path(u"a.md"_s)}, {}, 1, {}, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, base::ErrorKind::ReadOnly);
    }

    void importOffTheThreadTellsTheWorkspace()
    {
        write(u"a.md"_s, release(u"A"_s, u"The two sides met."_s));
        const test::ToldChanges told(*m_store);
        int imported = -1;
        const auto job =
            m_store->imports().start({path(u"a.md"_s)}, {}, [&](base::Result<ImportSummary> summary) {
                imported = summary ? summary->imported : -2;
            });
        QTRY_COMPARE(imported, 1);
        QVERIFY(told.times(workspace::Subject::Documents) >= 1); // on the way, and at the end
        QCOMPARE(m_store->documents().rows()->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
