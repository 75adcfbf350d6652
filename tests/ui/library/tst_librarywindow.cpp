// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and meetings edited in the library with keys and mouse, taken back, done again, and found as they
// were when the store is opened anew.
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::LibraryModel;
using test::WindowFixture;

class TestLibraryWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> f;

    [[nodiscard]] QTreeView *tree() const { return f->find<QTreeView>("libraryTree"); }
    [[nodiscard]] QString store() const { return f->path(u"Library.counterpart"_s); }
    [[nodiscard]] const models::LibraryModel &library() const { return f->window->library(); }

    [[nodiscard]] const domain::DocumentRow *document(const QString &file) const
    {
        for (const domain::DocumentRow &row : library().documents()) {
            if (row.file.contains(file))
                return &row;
        }
        return nullptr;
    }

    [[nodiscard]] const domain::MeetingRow *meetingOf(const QString &file) const
    {
        const domain::DocumentRow *row = document(file);
        return row && !row->meetings.empty() ? library().meeting(row->meetings.front()) : nullptr;
    }

    /// The cell of a document, or of a meeting, as the list shows it.
    [[nodiscard]] QModelIndex cell(int role, qint64 id, int column, const QModelIndex &parent = {}) const
    {
        const QAbstractItemModel &model = *tree()->model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const bool isMeeting = index.data(LibraryModel::IsMeetingRole).toBool();
            if (isMeeting == (role == LibraryModel::MeetingRole) && index.data(role).toLongLong() == id)
                return index.siblingAtColumn(column);
            if (const QModelIndex below = cell(role, id, column, index); below.isValid())
                return below;
        }
        return {};
    }
    [[nodiscard]] QModelIndex cell(const QString &file, int column) const
    {
        return cell(LibraryModel::DocumentRole, document(file)->id.value, column);
    }
    [[nodiscard]] QModelIndex head(domain::MeetingId meeting, int column = LibraryModel::Title) const
    {
        return cell(LibraryModel::MeetingRole, meeting.value, column);
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers keys = {}) const
    {
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, keys, tree()->visualRect(index).center());
    }

    /// Presses F2 and gives the editor that comes.
    template <typename Editor>
    [[nodiscard]] Editor *edit() const
    {
        QTest::keyClick(tree(), Qt::Key_F2);
        return tree()->viewport()->findChild<Editor *>(u"cellEditor"_s);
    }

    void type(QLineEdit *editor, const QString &text) const
    {
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }

    void drop(const QModelIndexList &dragged, const QModelIndex &onto) const
    {
        const std::unique_ptr<QMimeData> data(tree()->model()->mimeData(dragged));
        tree()->scrollTo(onto);
        const QPoint at = tree()->visualRect(onto).center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent moved(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &moved);
        QVERIFY(moved.isAccepted());
        QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &dropped);
    }

    [[nodiscard]] QStringList state() const
    {
        QStringList lines;
        for (const domain::DocumentRow &row : library().documents())
            lines.append(QStringList{row.file, row.title, row.side, row.issuer, row.language,
                                     row.docType ? domain::name(*row.docType) : QString(),
                                     row.published ? row.published->toString() : QString()}
                             .join(u'|'));
        for (const domain::MeetingRow &row : library().meetings()) {
            QStringList files;
            for (const domain::ReadoutRow &readout : row.readouts)
                files.append(library().document(readout.document)->file + domain::name(readout.role));
            files.sort();
            lines.append(row.title + u'|' + files.join(u','));
        }
        lines.sort();
        return lines;
    }

    /// Undo brings \p before back, redo what is there now.
    void goBackAndForth(const QStringList &before) const
    {
        const QStringList after = state();
        QVERIFY(after != before);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
        f->press(QKeySequence::Redo);
        QTRY_COMPARE(state(), after);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Library.counterpart"_s);
        QVERIFY(f);
        f->press(QKeySequence(u"Ctrl+1"_s));
        tree()->setFocus();
    }
    void cleanup() { f.reset(); }

    void aSideIsChosenInPlace()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Side));
        auto *box = edit<QComboBox>();
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), u"us"_s);
        box->setCurrentIndex(box->findData(u"th"_s));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->side, u"th"_s);
        QCOMPARE(cell(u"cambodia-fact-sheet"_s, LibraryModel::Side).data().toString(), u"Thailand"_s);
        goBackAndForth(before);
    }

    void tabGoesOnToTheNextCell()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title));
        auto *line = edit<QLineEdit>();
        QVERIFY(line);
        type(line, u"A title of my own"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->title, u"A title of my own"_s);
        QCOMPARE(tree()->currentIndex().column(), int(LibraryModel::Side));
        QVERIFY(tree()->viewport()->findChild<QComboBox *>(u"cellEditor"_s));
        QTest::keyClick(tree()->viewport()->findChild<QComboBox *>(u"cellEditor"_s), Qt::Key_Escape);
        tree()->setFocus();
        goBackAndForth(before);
    }

    void aDateMayBeAMonthButNoNonsense()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Date));
        auto *line = edit<QLineEdit>();
        type(line, u"2022-13"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(state(), before);
        type(line, u"Aug 2021"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->published->toString(), u"2021-08"_s);
        goBackAndForth(before);
    }

    void severalDocumentsAtOnce()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Issuer));
        click(cell(u"walker-call"_s, LibraryModel::Issuer), Qt::ControlModifier);
        auto *line = edit<QLineEdit>();
        type(line, u"Office of Nobody"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->issuer, u"Office of Nobody"_s);
        QCOMPARE(document(u"walker-call"_s)->issuer, u"Office of Nobody"_s);
        QVERIFY(document(u"white-house-biden-hun-sen"_s)->issuer != u"Office of Nobody"_s);
        goBackAndForth(before);
    }

    void aNameOf300CharactersIsKeptAndShown()
    {
        const QStringList before = state();
        click(cell(u"walker-call"_s, LibraryModel::Title));
        auto *line = edit<QLineEdit>();
        const QString title(300, QChar(0x1780));
        line->setText(title);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"walker-call"_s)->title, title);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
    }

    void theDialogShowsWhatWasDetected()
    {
        const QStringList before = state();
        const QString detected = document(u"cambodia-fact-sheet"_s)->title;
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title));
        f->press(QKeySequence(u"Alt+Return"_s));
        auto *dialog = f->find<QDialog>("metadataDialog");
        QVERIFY(dialog);
        auto *title = dialog->findChild<QLineEdit *>(u"field0"_s);
        QVERIFY(title->text() == detected);
        type(title, u"Decided"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->title, u"Decided"_s);
        QTRY_VERIFY(!f->find<QDialog>("metadataDialog"));

        f->press(QKeySequence(u"Alt+Return"_s));
        dialog = f->find<QDialog>("metadataDialog");
        auto *back = dialog->findChild<QAbstractButton *>(u"back0"_s);
        QVERIFY(back);
        QVERIFY(back->toolTip().contains(detected.first(20)));
        QTest::mouseClick(back, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->title, detected);
        QCOMPARE(state(), before);
        QTRY_VERIFY(!f->find<QDialog>("metadataDialog"));
    }

    void whatWasSaidIsForgottenAtOnce()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Issuer));
        auto *line = edit<QLineEdit>();
        type(line, u"Nobody"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->issuer, u"Nobody"_s);
        f->action("document.restore")->trigger();
        QTRY_COMPARE(state(), before);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->issuer, u"Nobody"_s);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
    }

    void documentsAreDraggedToAnotherMeeting()
    {
        const QStringList before = state();
        const auto to = meetingOf(u"white-house-biden-hun-sen"_s)->id;
        drop({cell(u"walker-call"_s, 0), cell(u"cambodia-fact-sheet"_s, 0)}, head(to));
        QTRY_COMPARE(meetingOf(u"walker-call"_s) ? meetingOf(u"walker-call"_s)->id : domain::MeetingId(), to);
        QCOMPARE(meetingOf(u"cambodia-fact-sheet"_s)->id, to);
        goBackAndForth(before);
    }

    void aMeetingIsFoundByAFewLetters()
    {
        const QStringList before = state();
        const auto to = meetingOf(u"blinken-sokhonn"_s)->id;
        click(cell(u"walker-call"_s, LibraryModel::Title));
        f->press(QKeySequence(u"Ctrl+M"_s));
        auto *chooser = f->find<QDialog>("meetingChooser");
        QVERIFY(chooser);
        auto *box = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(box, u"blinken"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(meetingOf(u"walker-call"_s) ? meetingOf(u"walker-call"_s)->id : domain::MeetingId(), to);
        QTRY_VERIFY(!f->find<QDialog>("meetingChooser"));
        goBackAndForth(before);
    }

    void chosenMeetingsAreMergedAndADocumentIsSplitOff()
    {
        const QStringList before = state();
        const auto into = meetingOf(u"white-house-biden-hun-sen"_s)->id;
        const auto other = meetingOf(u"walker-call"_s)->id;
        const size_t meetings = library().meetings().size();
        click(head(other));
        click(head(into), Qt::ControlModifier);
        QVERIFY(f->action("meeting.merge")->isEnabled());
        f->action("meeting.merge")->trigger();
        QTRY_COMPARE(library().meetings().size(), meetings - 1);
        QCOMPARE(meetingOf(u"walker-call"_s)->id, into);
        const QStringList merged = state();

        click(cell(u"walker-call"_s, LibraryModel::Title));
        QVERIFY(!f->action("meeting.merge")->isEnabled());
        f->action("meeting.split")->trigger();
        QTRY_COMPARE(library().meetings().size(), meetings);
        QVERIFY(meetingOf(u"walker-call"_s)->id != into);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), merged);
        goBackAndForth(before);
    }

    void aMeetingIsRenamedInPlace()
    {
        const QStringList before = state();
        const auto id = meetingOf(u"walker-call"_s)->id;
        click(head(id));
        auto *line = edit<QLineEdit>();
        QVERIFY(line);
        type(line, u"The call"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(library().meeting(id)->title, u"The call"_s);
        goBackAndForth(before);
    }

    void aMeetingIsEditedInItsDialog()
    {
        const QStringList before = state();
        const auto id = meetingOf(u"walker-call"_s)->id;
        click(head(id));
        f->action("meeting.edit")->trigger();
        auto *dialog = f->find<QDialog>("meetingDialog");
        QVERIFY(dialog);
        const auto *present = dialog->findChild<QPlainTextEdit *>(u"meeting5"_s);
        QVERIFY(!present->toPlainText().isEmpty());
        type(dialog->findChild<QLineEdit *>(u"meeting0"_s), u"Another name"_s);
        type(dialog->findChild<QLineEdit *>(u"meeting2"_s), u"Vientiane"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(library().meeting(id)->place, u"Vientiane"_s);
        QTRY_COMPARE(library().meeting(id)->title, u"Another name"_s);
        f->press(QKeySequence::Undo); // both at once
        QTRY_COMPARE(state(), before);
        QTRY_VERIFY(library().meeting(id)->place != u"Vientiane"_s);
    }

    void aDocumentGetsAnotherRoleAndIsTakenOut()
    {
        const QStringList before = state();
        click(cell(u"white-house-biden-hun-sen"_s, LibraryModel::Title));
        f->action("meeting.role.background")->trigger();
        QTRY_VERIFY(state() != before);
        goBackAndForth(before);
        click(cell(u"white-house-biden-hun-sen"_s, LibraryModel::Title));
        f->action("meeting.takeOut")->trigger();
        QTRY_VERIFY(!meetingOf(u"white-house-biden-hun-sen"_s));
        goBackAndForth(before);
    }

    void deletedDocumentsComeBack()
    {
        const QStringList before = state();
        const size_t count = library().documents().size();
        click(cell(u"walker-call"_s, LibraryModel::Title));
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title), Qt::ControlModifier);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(library().documents().size(), count - 2);
        QVERIFY(f->window->messageBar()->text().contains(u"2 documents"));
        goBackAndForth(before);
    }

    void theListIsNarrowedBySideAndType()
    {
        auto *sides = f->find<QComboBox>("librarySides");
        sides->setCurrentIndex(sides->findData(u"ru"_s));
        const QAbstractItemModel &model = *tree()->model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        f->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(model.rowCount() > 1);
        QCOMPARE(sides->currentIndex(), 0);
    }

    void theContextMenuHoldsWhatCanBeDone()
    {
        click(cell(u"walker-call"_s, LibraryModel::Side));
        Q_EMIT tree()->customContextMenuRequested(
            tree()->visualRect(cell(u"walker-call"_s, LibraryModel::Side)).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(f->action("document.delete")));
        QVERIFY(menu->actions().contains(f->action("document.edit")));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        const QStringList before = state();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit bound{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &bound), 0);
        const rlimit full{0, bound.rlim_max};
        click(cell(u"walker-call"_s, LibraryModel::Issuer));
        auto *line = edit<QLineEdit>();
        type(line, u"Nobody"_s);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        QTest::keyClick(line, Qt::Key_Return);
        const bool isTold =
            QTest::qWaitFor([this] { return !f->window->messageBar()->messages().isEmpty(); });
        ::setrlimit(RLIMIT_FSIZE, &bound);
        QVERIFY(isTold);
        const QString text = f->window->messageBar()->text();
        QVERIFY2(text.contains(u"disk"), qPrintable(text));
        QCOMPARE(state(), before);
        // With room again, work goes on.
        f->window->messageBar()->dismiss();
        click(cell(u"walker-call"_s, LibraryModel::Issuer));
        line = edit<QLineEdit>();
        type(line, u"Somebody"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"walker-call"_s)->issuer, u"Somebody"_s);
        goBackAndForth(before);
    }

    void everythingIsAsItWasInAWindowThatIsReopened()
    {
        click(cell(u"walker-call"_s, LibraryModel::Issuer));
        auto *line = edit<QLineEdit>();
        type(line, u"Ministry"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"walker-call"_s)->issuer, u"Ministry"_s);
        drop({cell(u"cambodia-fact-sheet"_s, 0)}, head(meetingOf(u"walker-call"_s)->id));
        QTRY_VERIFY(meetingOf(u"cambodia-fact-sheet"_s));
        const QStringList before = state();
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QCOMPARE(state(), before);
    }

    void aStoreThatCannotBeWrittenSaysSo()
    {
        QVERIFY(test::openStore(*f, store(), workspace::OpenMode::ReadOnly));
        const QStringList before = state();
        f->window->messageBar()->dismiss();
        f->press(QKeySequence(u"Ctrl+1"_s));
        click(cell(u"walker-call"_s, LibraryModel::Title));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(f->window->messageBar()->text().contains(u"reading"));
        QCOMPARE(state(), before);
    }
};

QTEST_MAIN(TestLibraryWindow)
#include "tst_librarywindow.moc"
