// SPDX-License-Identifier: GPL-3.0-or-later
// A store is open before its lists are read: until then nothing is said to be empty.
#include "tests/ui/shell/windowfixture.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/entities/entitiespanel.h"
#include "ui/models/librarymodel.h"
#include "ui/timeline/timelineview.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestBeingRead : public QObject
{
    Q_OBJECT

private:
    test::WindowFixture m_fixture;

    [[nodiscard]] QString textsOf(const QWidget *widget) const
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    /// All that the views say of the lists.
    [[nodiscard]] QString said() const
    {
        const auto &window = *m_fixture.window;
        return textsOf(window.findChild<commitments::CommitmentsView *>()) +
               textsOf(window.findChild<entities::EntitiesPanel *>()) +
               textsOf(window.findChild<QWidget *>(u"libraryTree"_s)->parentWidget()) +
               textsOf(window.statusBar());
    }
    [[nodiscard]] QString lastLane() const
    {
        return m_fixture.window->findChild<timeline::TimelineView *>()->model().lanes().back().name();
    }

private Q_SLOTS:
    void nothingIsSaidToBeEmptyBeforeItIsRead()
    {
        const QString path = m_fixture.path(u"R.counterpart"_s);
        QVERIFY(QFile::copy(test::readySample(), path));
        QString atOpening;
        QString atLibrary;
        QString lane;
        const workbench::Session &session = m_fixture.window->session();
        QObject here;
        connect(&session, &workbench::Session::opened, &here, [&] { atOpening = said(); });
        connect(m_fixture.window.get(), &shell::MainWindow::storeShown, &here, [&] {
            if (atLibrary.isEmpty()) {
                atLibrary = said();
                lane = lastLane();
            }
        });
        QVERIFY(test::openStore(m_fixture, path, workspace::OpenMode::ReadWrite, test::Shown::Everything));
        QVERIFY2(!atOpening.contains(u"No commitments yet"), qPrintable(atOpening));
        QVERIFY2(!atOpening.contains(u"0 document"), qPrintable(atOpening));
        QCOMPARE(atOpening.count(u"oading"_s), 5); // its text, its count, the entities, library, status
        QVERIFY2(!atLibrary.contains(u"No commitments yet"), qPrintable(atLibrary));
        QVERIFY2(lane.contains(u"loading"), qPrintable(lane));
        QVERIFY2(!said().contains(u"loading…"), qPrintable(said()));
        QVERIFY(!lastLane().contains(u"being read"));
    }

    void whatIsReadAnewStaysInSight()
    {
        const QString path = m_fixture.path(u"A.counterpart"_s);
        QVERIFY(QFile::copy(test::readySample(), path));
        QVERIFY(test::openStore(m_fixture, path, workspace::OpenMode::ReadWrite, test::Shown::Everything));
        const auto *view = m_fixture.window->findChild<timeline::TimelineView *>();
        const size_t due = view->model().lanes().back().marks.size();
        QVERIFY(due > 0);
        QObject here;
        QList<size_t> seen;
        connect(m_fixture.window.get(), &shell::MainWindow::storeShown, &here,
                [&] { seen.append(view->model().lanes().back().marks.size()); });
        QSignalSpy read(&m_fixture.window->session(), &workbench::Session::subjectsLoaded);
        m_fixture.window->session().reload();
        QVERIFY(read.wait(test::PatienceMs));
        QCOMPARE(seen.value(0), due);
    }
};

QTEST_MAIN(TestBeingRead)
#include "tst_beingread.moc"
