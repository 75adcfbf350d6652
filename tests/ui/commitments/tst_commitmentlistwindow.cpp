// SPDX-License-Identifier: GPL-3.0-or-later
// The list of commitments in the real window: narrowed by views, exported, and found again after a restart.
#include "tests/ui/commitments/commitmentswindow.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workbench::FileChooser;
using workbench::View;

class TestCommitmentListWindow : public test::CommitmentsWindowTest
{
    Q_OBJECT

private:
    /// Narrows the list to forestry, and keeps that as a view "Forests".
    void keepForests()
    {
        auto *filter = m_fixture->find<QLineEdit>("commitmentFilter");
        type(filter, u"forestry"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(view()->table()->model()->rowCount(), 1);
        m_fixture->action("commitments.keepView")->trigger();
        QDialog *name = dialog("keepViewDialog");
        QVERIFY(name);
        type(name->findChild<QLineEdit *>(), u"Forests"_s);
        QTest::keyClick(name->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_fixture->find<QComboBox>("commitmentQueries")->findText(u"Forests"_s) >= 0);
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void viewsNarrowTheListAndOwnOnesAreKept()
    {
        QVERIFY(accept({First, Second}));
        QVERIFY(enterForestry());
        m_fixture->action("commitments.view5")->trigger(); // by actor
        auto *parts = m_fixture->find<QComboBox>("commitmentParts");
        QVERIFY(parts->isVisible());
        QVERIFY(parts->count() > 1);
        keepForests();
        m_fixture->action("commitments.view0")->trigger();
        QTRY_COMPARE(size_t(view()->table()->model()->rowCount()), rows().size());
        m_fixture->action("commitments.view2")->trigger(); // overdue
        for (int at = 0; at < view()->table()->model()->rowCount(); ++at)
            QVERIFY(view()->table()->model()->index(at, 0).data(CommitmentsModel::OverdueRole).toBool());
    }

    void allIsExported_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << 0 << u"c.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("html") << 1 << u"c.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << 2 << u"c.csv"_s << QByteArray("id,status,");
        QTest::newRow("calendar") << 3 << u"c.ics"_s << QByteArray("BEGIN:VCALENDAR");
    }

    void allIsExported()
    {
        QFETCH(int, kind);
        QFETCH(QString, file);
        QFETCH(QByteArray, begin);
        QVERIFY(accept({First, Second}));
        QVERIFY(enterForestry());
        m_fixture->files.answers.insert(FileChooser::What::SaveCommitments, {m_fixture->path(file)});
        m_fixture->action("commitments.export")->trigger();
        QDialog *ask = dialog("commitmentExport");
        QVERIFY(ask);
        in<QComboBox>(ask, "exportKind")->setCurrentIndex(kind);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(file));
        QFile written(m_fixture->path(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.left(200).toLower().contains(begin.toLower()), bytes.left(200));
        if (kind == 3)
            QCOMPARE(size_t(bytes.count("BEGIN:VTODO")), rows().size());
        else if (kind > 0)
            QVERIFY(bytes.contains("found a school of forestry"));
    }

    void allIsFoundAgain()
    {
        QVERIFY(accept({First, Second}));
        QVERIFY(joinBoth());
        QVERIFY(enterForestry());
        QVERIFY(change([this](workspace::Workspace &store) {
            std::vector<domain::CommitmentId> ids;
            for (const CommitmentRow &row : rows())
                ids.push_back(row.id);
            workspace::CommitmentPatch patch;
            patch.fields[u"owner"_s] = u"Chan Sophea"_s;
            patch.fields[u"follow_up"_s] = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
            return store.commitments().editAll(ids, patch, Author);
        }));
        QVERIFY(change([this](workspace::Workspace &store) {
            const domain::NewEvidence evidence{{}, {}, u"Reuters, Phnom Penh"_s, u"2024-05-02"_s, {}};
            return store.commitments().setStatus({row(Forestry).id}, CommitmentStatus::Kept, {}, evidence,
                                                     Author);
        }));
        keepForests();
        const auto said = [this] {
            QStringList all;
            for (const CommitmentRow &row : rows())
                all << QStringList{row.uuid,
                                   domain::name(row.status),
                                   row.owner,
                                   row.due,
                                   row.action,
                                   row.followUp.toString(),
                                   QString::number(row.evidence),
                                   QString::number(row.lineage.value)}
                           .join(u'|');
            return all;
        };
        const QStringList before = said();
        m_fixture->window->close();
        m_fixture->remake();
        QVERIFY(test::openStore(*m_fixture, store()));
        QCOMPARE(said(), before);
        // One quiet line reminds, and leads to what is due.
        auto *messages = m_fixture->window->messageBar();
        QTRY_VERIFY2(messages->text().contains(u"to follow up"), qPrintable(messages->text()));
        QCOMPARE(messages->messages().size(), 1);
        m_fixture->find<QToolButton>("messageAction")->click();
        QCOMPARE(m_fixture->window->currentView(), View::Commitments);
        QCOMPARE(view()->query().when, commitments::CommitmentQuery::When::FollowUp);
        QVERIFY(view()->table()->model()->rowCount() > 0);
        QVERIFY(m_fixture->find<QComboBox>("commitmentQueries")->findText(u"Forests"_s) >= 0);
    }
};

QTEST_MAIN(TestCommitmentListWindow)
#include "tst_commitmentlistwindow.moc"
