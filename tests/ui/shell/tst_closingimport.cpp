// SPDX-License-Identifier: GPL-3.0-or-later
// A window is closed while an import runs: it says what is not in yet, and the next start goes on with it.
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;

namespace {

/// Another program that is writing: the import waits, but can be read.
class WriteLock
{
public:
    explicit WriteLock(const QString &store)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        database.setDatabaseName(store);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        m_isHeld = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~WriteLock()
    {
        QSqlQuery(QSqlDatabase::database(u"lock"_s)).exec(u"ROLLBACK"_s);
        QSqlDatabase::database(u"lock"_s).close();
        QSqlDatabase::removeDatabase(u"lock"_s);
    }
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld = false;
};

} // namespace

class TestClosingImport : public QObject
{
    Q_OBJECT

private:
    static constexpr int Files = 500;
    std::unique_ptr<WindowFixture> f;
    std::unique_ptr<WriteLock> m_lock;

    [[nodiscard]] QString store() const { return f->path(u"Talks.counterpart"_s); }
    [[nodiscard]] QDialog *dialog() const { return f->find<QDialog>("stopImport"); }
    void press(const char *button) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    }
    void pressWay(const QString &text) const
    {
        for (QToolButton *way : f->window->messageBar()->findChildren<QToolButton *>(u"messageWay"_s)) {
            if (way->text() == text) {
                QTest::mouseClick(way, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no way '%1'"_s.arg(text)));
    }
    /// An import of the folder that has begun, and waits.
    void beginImport()
    {
        QVERIFY(test::openStore(*f, store(), workspace::OpenMode::Create));
        f->window->importPaths({f->path(u"in"_s)});
        QSignalSpy progressed(f->window->session().importJob(), &jobs::Job::progressed);
        QVERIFY(progressed.wait(test::PatienceMs));
        m_lock = std::make_unique<WriteLock>(store());
        QVERIFY(m_lock->isHeld());
    }
    void stopAndClose()
    {
        f->window->close();
        QTRY_VERIFY(dialog());
        m_lock.reset();
        press("stopAndClose");
        QTRY_VERIFY(!f->window->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        for (int i = 0; i < Files; ++i) {
            const QString text =
                u"---\ntitle: \"Statement %1\"\ndate: 2022-03-%2\n---\n\nStatement %1 speaks of rice.\n"_s
                    .arg(i)
                    .arg(1 + i % 28, 2, 10, QChar(u'0'));
            QVERIFY(test::writeFile(f->path(u"in/x%1.md"_s.arg(i, 3, 10, QChar(u'0'))), text.toUtf8()));
        }
    }
    void cleanup()
    {
        m_lock.reset();
        f.reset();
    }

    void theWindowSaysWhatIsNotInYet()
    {
        beginImport();
        f->window->close();
        QVERIFY(f->window->isVisible());
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        const QAbstractItemModel *names = dialog()->findChild<QListView *>(u"stopImportFiles"_s)->model();
        QTRY_VERIFY(names->rowCount() > 0);
        QCOMPARE(names->index(names->rowCount() - 1, 0).data().toString(), u"x499.md"_s);
        const QString said = dialog()->findChild<QLabel *>(u"stopImportText"_s)->text();
        QVERIFY2(said.contains(u"Not imported yet: %1 of 500 files"_s.arg(names->rowCount())),
                 qPrintable(said));
        QSignalSpy done(&f->window->session(), &workbench::Session::importFinished);
        m_lock.reset();
        press("keepImporting");
        QTRY_VERIFY(!dialog());
        QVERIFY(f->window->isVisible());
        QVERIFY(!done.isEmpty() || done.wait(test::PatienceMs));
        QTRY_COMPARE(f->window->library().documents().size(), size_t(Files));
        f->window->close();
        QVERIFY(!f->window->isVisible());
    }

    void theStoreIsClosedOnlyWhenAsked()
    {
        beginImport();
        f->press(QKeySequence(u"Ctrl+W"_s));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(f->window->session().isOpen());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(f->window->session().isImporting());
        // Another store in its place is the same.
        f->window->openSample();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(f->window->session().isOpen());
        QCOMPARE(f->window->session().path(), store());
    }

    void theNextStartGoesOn()
    {
        beginImport();
        stopAndClose();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        const auto before = f->window->library().documents().size();
        QVERIFY(before < size_t(Files));
        const widgets::MessageBar *bar = f->window->messageBar();
        QTRY_VERIFY(bar->text().contains(u"Not in this store yet: %1 of 500 files"_s.arg(Files - before)));
        QSignalSpy done(&f->window->session(), &workbench::Session::importFinished);
        pressWay(u"Import the Rest"_s);
        QVERIFY(!done.isEmpty() || done.wait(test::PatienceMs));
        QTRY_COMPARE(f->window->library().documents().size(), size_t(Files));
        QVERIFY(!bar->text().contains(u"Not in this store yet"));
    }

    void theStoreIsRemembered()
    {
        beginImport();
        stopAndClose();
        f->remake();
        f->window->openLastStore();
        QTRY_VERIFY(f->window->session().isOpen());
        QCOMPARE(f->window->session().path(), store());
    }

    void whatWaitedIsPartOfTheRest()
    {
        QVERIFY(test::writeFile(f->path(u"late/y.md"_s), "A statement that waited.\n"));
        beginImport();
        f->window->importPaths({f->path(u"late/y.md"_s)});
        stopAndClose();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QTRY_VERIFY(f->window->messageBar()->text().contains(u" of 501 files"_s));
        const auto rest = f->window->session().workspace()->imports().unfinished();
        QVERIFY(rest && *rest);
        QVERIFY((*rest)->left.contains(f->path(u"late/y.md"_s)));
    }

    void filesThatAreGoneAreNamed()
    {
        beginImport();
        stopAndClose();
        QVERIFY(QFile::remove(f->path(u"in/x498.md"_s)));
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QTRY_VERIFY(f->window->messageBar()->text().contains(u"can no longer be found: x498.md"_s));
    }

    void theRestCanBeForgotten()
    {
        beginImport();
        stopAndClose();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        const widgets::MessageBar *bar = f->window->messageBar();
        QTRY_VERIFY(bar->text().contains(u"Not in this store yet"));
        pressWay(u"Discard"_s);
        QVERIFY(!bar->text().contains(u"Not in this store yet"));
        QVERIFY(!f->window->session().workspace()->imports().unfinished()->has_value());
        f->press(QKeySequence::Undo);
        QTRY_VERIFY(f->window->session().workspace()->imports().unfinished()->has_value());
    }
};

QTEST_MAIN(TestClosingImport)
#include "tst_closingimport.moc"
