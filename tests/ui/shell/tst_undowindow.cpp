// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of what takes long: off the GUI thread, with everything else waiting.
#include "core/workspace/documents/documents.h"
#include "core/workspace/trash/trash.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressrow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workbench::Desk;
using workspace::Workspace;

class TestUndoWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WindowFixture> f;

    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const
    {
        return f->window->library().documents();
    }
    [[nodiscard]] QAction *undo() const { return f->find<QAction>("edit.undo"); }
    [[nodiscard]] QAction *redo() const { return f->find<QAction>("edit.redo"); }
    [[nodiscard]] QList<widgets::ProgressRow *> jobs() const
    {
        return f->window->findChildren<widgets::ProgressRow *>(u"job"_s);
    }
    /// Corrects a title as the library does, off the GUI thread.
    void correctTitle(domain::DocumentId document, const QString &title) const
    {
        f->window->desk().editApart(u"set title"_s, u"Changing documents"_s, [=](Workspace &store) {
            return store.documents().decide({document}, workspace::DocumentField::Title, title, u"Ana"_s);
        });
        QTRY_COMPARE(f->window->library().document(document)->title, title);
        QTRY_VERIFY(undo()->isEnabled());
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Undo.counterpart"_s);
        QVERIFY(f);
    }
    void cleanup() { f.reset(); }

    /// However often it is pressed there: what is typed goes, and nothing of the store.
    void inATextFieldItUndoesTyping()
    {
        correctTitle(documents().front().id, u"Another title"_s);
        const int index = f->window->desk().undo.index();
        QStringList tried;
        for (int tab = 0; tab < f->window->tabs()->count(); ++tab) {
            f->window->tabs()->setCurrentIndex(tab);
            for (QWidget *field : f->window->findChildren<QWidget *>()) {
                const auto *line = qobject_cast<QLineEdit *>(field);
                const auto *text = qobject_cast<QPlainTextEdit *>(field);
                const auto *number = qobject_cast<QSpinBox *>(field);
                if (!field->isVisible() || !field->isEnabled() || !(line || text || number) ||
                    (line && line->isReadOnly()) || (text && text->isReadOnly()))
                    continue;
                field->setFocus();
                if (!number)
                    QTest::keyClicks(field, u"abc"_s);
                for (int press = 0; press < 6; ++press)
                    QTest::keySequence(field, QKeySequence::Undo);
                QTest::keySequence(field, QKeySequence::Redo);
                for (int press = 0; press < 6; ++press)
                    QTest::keySequence(field, QKeySequence::Undo);
                QVERIFY2(f->window->desk().undo.index() == index && jobs().isEmpty(),
                         qPrintable(field->objectName()));
                QVERIFY2(!line || !line->text().contains(u"abc"), qPrintable(field->objectName()));
                tried.append(field->objectName());
            }
        }
        for (const char *name : {"toolSearch", "searchBox", "libraryFilter", "queryEditor", "querySeconds"})
            QVERIFY2(tried.contains(QLatin1StringView(name)), name);
        undo()->trigger(); // nothing is typed any more: it is the store's
        QTRY_COMPARE(f->window->desk().undo.index(), index - 1);
    }

    /// By the menu and the button as by the keys.
    void theMenuUndoesTypingFirst()
    {
        correctTitle(documents().front().id, u"Another title"_s);
        const int index = f->window->desk().undo.index();
        auto *line = f->find<QLineEdit>("libraryFilter");
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"abc"_s);
        QCOMPARE(undo()->text(), u"&Undo Typing"_s);
        undo()->trigger();
        QCOMPARE(line->text(), QString());
        QCOMPARE(f->window->desk().undo.index(), index);
        QCOMPARE(redo()->text(), u"&Redo Typing"_s);
        undo()->trigger();
        QTRY_COMPARE(f->window->desk().undo.index(), index - 1);
    }

    void everythingWaitsForALongStep()
    {
        const domain::DocumentRow row = documents().front();
        correctTitle(row.id, u"Another title"_s);
        const Desk desk = f->window->desk();
        const int index = desk.undo.index();
        undo()->trigger();
        // Nothing was waited for: the step is on its way, and the window says so.
        QCOMPARE(desk.undo.index(), index);
        QVERIFY(!desk.isWritable());
        QVERIFY(!undo()->isEnabled() && !redo()->isEnabled());
        QCOMPARE(jobs().size(), 1);
        const auto refused = f->window->session().workspace()->documents().decide(
            {documents().back().id}, workspace::DocumentField::Title, u"Mine"_s, u"Ana"_s);
        QVERIFY(!refused);
        QTRY_COMPARE(desk.undo.index(), index - 1);
        QVERIFY(desk.isWritable());
        QTRY_COMPARE(f->window->library().document(row.id)->title, row.title);
        QVERIFY(redo()->isEnabled());
        QVERIFY2(f->lastAct().contains(u"set title"_s), qPrintable(f->lastAct()));
        redo()->trigger();
        QTRY_COMPARE(f->window->library().document(row.id)->title, u"Another title"_s);
        QTRY_VERIFY(undo()->isEnabled());
        QTRY_VERIFY(jobs().isEmpty());
    }

    void aWholeLibraryComesBackFromTheTrash()
    {
        QList<domain::DocumentId> all;
        for (const domain::DocumentRow &row : documents())
            all.append(row.id);
        const Desk desk = f->window->desk();
        desk.editApart(u"delete"_s, u"Moving to the trash"_s,
                       [all](Workspace &store) { return store.trash().put(all, {}, u"Ana"_s); });
        QTRY_VERIFY(documents().empty());
        QTRY_VERIFY(undo()->isEnabled());
        undo()->trigger();
        QVERIFY(!desk.isWritable());
        QTRY_COMPARE(documents().size(), size_t(all.size()));
        QTRY_VERIFY(redo()->isEnabled());
        redo()->trigger();
        QTRY_VERIFY(documents().empty());
    }

    void severalEditsAreOneStep()
    {
        const domain::DocumentRow one = documents().front();
        const domain::DocumentRow two = documents().back();
        const auto titled = [](domain::DocumentId id) {
            return [id](Workspace &store) {
                return store.documents().decide({id}, workspace::DocumentField::Title, u"Both"_s, u"Ana"_s);
            };
        };
        const Desk desk = f->window->desk();
        desk.editApart(u"set titles"_s, u"Changing documents"_s, {titled(one.id), titled(two.id)});
        QTRY_COMPARE(f->window->library().document(two.id)->title, u"Both"_s);
        QTRY_VERIFY(undo()->isEnabled());
        undo()->trigger();
        QTRY_COMPARE(f->window->library().document(one.id)->title, one.title);
        QTRY_COMPARE(f->window->library().document(two.id)->title, two.title);
        QTRY_COMPARE(desk.undo.index(), 0);
    }

    void whatWasOvertakenElsewhereIsToldAndDropped()
    {
        const domain::DocumentRow row = documents().front();
        correctTitle(row.id, u"Mine"_s);
        const auto other = *Workspace::open(f->window->session().path(), workspace::OpenMode::ReadWrite);
        QVERIFY(other->documents().decide({row.id}, workspace::DocumentField::Title, u"Theirs"_s, u"Ben"_s));
        undo()->trigger();
        QTRY_VERIFY(!f->window->desk().undo.canUndo());
        QVERIFY2(f->window->messageBar()->text().contains(u"was changed in the same place since"_s),
                 qPrintable(f->window->messageBar()->text()));
        QVERIFY(f->window->desk().isWritable());
        QVERIFY(!redo()->isEnabled());
    }

    void aStoreThatIsClosedMeanwhileLeavesNothingBehind()
    {
        correctTitle(documents().front().id, u"Mine"_s);
        undo()->trigger();
        f->window->session().close();
        QVERIFY(!f->window->desk().undo.canUndo());
        QVERIFY(test::openStore(*f, f->path(u"Undo.counterpart"_s)));
        QVERIFY(f->window->desk().isWritable());
    }
};

QTEST_MAIN(TestUndoWindow)
#include "tst_undowindow.moc"
