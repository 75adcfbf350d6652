// SPDX-License-Identifier: GPL-3.0-or-later
// An import that stops before its end leaves word of what it did not come to, and can go on with it.
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/trash/trash.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::ImportOutcome;
using workspace::OpenMode;
using workspace::Workspace;

class TestUnfinished : public QObject
{
    Q_OBJECT

private:
    static constexpr int Files = 60;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_store;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] qsizetype documents() const { return qsizetype(m_store->documents().rows()->size()); }
    [[nodiscard]] std::optional<workspace::UnfinishedImport> unfinished() const
    {
        return m_store->imports().unfinished().value();
    }
    /// An import of the folder that is stopped when the first files are read.
    void stopEarly(const QStringList &paths, const QString &side = {})
    {
        base::CancelToken cancel;
        const auto summary = m_store->imports().run(
            paths, side, 1,
            [&cancel](int done, int, const QString &) {
                if (done == 2)
                    cancel.cancel();
            },
            cancel);
        QVERIFY(summary && summary->cancelled);
        QVERIFY(documents() > 0);
        QVERIFY(documents() < Files);
    }
    [[nodiscard]] workspace::ImportSummary goOn()
    {
        return m_store->imports().runRest(unfinished()->id, {}, {}).value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (int i = 0; i < Files; ++i) {
            const QString text =
                u"---\ntitle: \"Statement %1\"\ndate: 2022-03-%2\n---\n\nStatement %1 speaks of rice."
                "\n"_s.arg(i)
                    .arg(1 + i % 28, 2, 10, QChar(u'0'));
            QVERIFY(test::writeFile(path(u"in/x%1.md"_s.arg(i, 2, 10, QChar(u'0'))), text.toUtf8()));
        }
        auto store = Workspace::open(path(u"test.counterpart"_s), OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void allIsListedBeforeTheFirstIsIn()
    {
        std::optional<workspace::UnfinishedImport> during;
        const auto summary = m_store->imports().run({path(u"in"_s)}, {}, 1,
                                                    [&](int done, int, const QString &) {
                                                        if (done > 0)
                                                            return;
                                                        const auto other = Workspace::open(
                                                            path(u"test.counterpart"_s), OpenMode::ReadOnly);
                                                        during = (*other)->imports().unfinished().value();
                                                    },
                                                    {});
        QVERIFY(summary);
        QVERIFY(during);
        QCOMPARE(during->files, Files);
        QCOMPARE(during->left.size(), Files);
        QVERIFY(!during->isRunning); // in another program
        QVERIFY(!unfinished());
    }

    void whatWasLeftComesIn()
    {
        stopEarly({path(u"in"_s)});
        const auto rest = unfinished();
        QVERIFY(rest);
        QCOMPARE(rest->files, Files);
        QCOMPARE(rest->left.size(), Files - documents());
        QVERIFY(rest->gone.isEmpty());
        // The next program that opens the store knows of it as well.
        m_store = Workspace::open(path(u"test.counterpart"_s), OpenMode::ReadWrite).value();
        QCOMPARE(goOn().imported, int(rest->left.size()));
        QCOMPARE(documents(), Files);
        QVERIFY(!unfinished());
    }

    void theSameImportAgainFinishesItToo()
    {
        stopEarly({path(u"in"_s)});
        QVERIFY(m_store->imports().run({path(u"in"_s)}, {}, 1, {}, {}));
        QCOMPARE(documents(), Files);
        QVERIFY(!unfinished());
    }

    void aFileThatIsGoneIsNamed()
    {
        stopEarly({path(u"in"_s)});
        const QString gone = path(u"in/x59.md"_s);
        QVERIFY(QFile::remove(gone));
        QCOMPARE(unfinished()->gone, QStringList{gone});
        const auto summary = goOn();
        QCOMPARE(summary.refused, 1);
        const auto refused =
            std::ranges::find(summary.files, ImportOutcome::What::Refused, &ImportOutcome::what);
        QVERIFY(refused->error.subject.endsWith(u"x59.md"));
        QCOMPARE(documents(), Files - 1);
        QVERIFY(!unfinished());
    }

    void itsOptionsHoldForTheRest()
    {
        stopEarly({path(u"in"_s)}, u"kh"_s);
        QVERIFY(goOn().imported > 0);
        const auto rows = m_store->documents().rows();
        for (const domain::DocumentRow &row : *rows)
            QCOMPARE(row.side, u"kh"_s);
    }

    void whatWasDeletedStaysDeletedUnlessItWasNamed_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("found in a folder") << false;
        QTest::newRow("named") << true;
    }
    void whatWasDeletedStaysDeletedUnlessItWasNamed()
    {
        QFETCH(const bool, named);
        const QString last = path(u"in/x59.md"_s);
        QVERIFY(m_store->imports().run({last}, {}, 1, {}, {}));
        QVERIFY(m_store->documents().remove({m_store->documents().rows()->front().id}, u"analyst"_s));
        stopEarly(named ? QStringList{path(u"in"_s), last} : QStringList{path(u"in"_s)});
        QVERIFY(unfinished()->left.contains(last));
        QCOMPARE(goOn().restored, named ? 1 : 0);
        QCOMPARE(documents(), named ? Files : Files - 1);
    }

    void itCanBeForgotten()
    {
        stopEarly({path(u"in"_s)});
        const qsizetype left = unfinished()->left.size();
        const auto change = m_store->imports().forgetRest(unfinished()->id);
        QVERIFY(change);
        QVERIFY(!unfinished());
        QVERIFY(m_store->takeBack(*change));
        QCOMPARE(unfinished()->left.size(), left);
    }

    void anImportOfOtherFilesLeavesItAsItIs()
    {
        stopEarly({path(u"in"_s)});
        const auto rest = unfinished();
        QVERIFY(test::writeFile(path(u"other.md"_s), "Another statement, of roads and of ports.\n"));
        QVERIFY(m_store->imports().run({path(u"other.md"_s)}, {}, 1, {}, {}));
        QCOMPARE(unfinished()->left, rest->left);
    }
};

QTEST_GUILESS_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
