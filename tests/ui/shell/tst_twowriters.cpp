// SPDX-License-Identifier: GPL-3.0-or-later
// Two people write in one store at the same time: what either of them typed is kept, and it is told.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "tests/ui/shell/otherwriter.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codespanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::CodeId;

namespace {
const QString Author = u"A colleague"_s;
}

class TestTwoWriters : public test::OtherWriterTest
{
    Q_OBJECT

private:
    [[nodiscard]] QPlainTextEdit *memo() const { return f->find<QPlainTextEdit>("memoText"); }
    [[nodiscard]] widgets::MessageBar *bar() const { return f->window->messageBar(); }
    [[nodiscard]] workspace::Workspace &own() const { return *f->window->session().workspace(); }
    [[nodiscard]] QString kept(AnnotationId id) const
    {
        const auto row = m_other->annotations().row(id);
        return row ? row->memo : u"gone"_s;
    }
    /// An annotation with a code, chosen in the window, its memo in sight.
    AnnotationId annotation()
    {
        const CodeId code(m_other->codes().add({}, {u"Zinc"_s, {}, {}}, Author)->made);
        const text::Range range = view().a.facts.sentences.front().range;
        const AnnotationId id(m_other->annotations().add({view().a.row.id, range, {code}, {}}, Author)->made);
        f->press(QKeySequence(u"Ctrl+4"_s));
        auto *annotations = f->window->findChild<annotations::AnnotationsView *>();
        annotations->select(id);
        const auto *detail = f->window->findChild<annotations::AnnotationDetail *>();
        return QTest::qWaitFor([&] { return detail->annotation() == id && memo()->isVisible(); },
                               test::PatienceMs)
                   ? id
                   : AnnotationId();
    }
    void type(const QString &words) const
    {
        memo()->setFocus();
        QTest::keyClicks(memo(), words);
    }
    void take(const QString &way) const
    {
        for (QToolButton *button : bar()->findChildren<QToolButton *>(u"messageWay"_s)) {
            if (button->text() == way) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no way “%1” in: %2"_s.arg(way, bar()->text())));
    }

private Q_SLOTS:
    void init() { openBoth(); }
    void cleanup() { closeBoth(); }

    void theMemoOfBothIsKeptAndTold()
    {
        const AnnotationId id = annotation();
        QVERIFY(id.isValid());
        type(u"What B thinks"_s);
        QVERIFY(m_other->annotations().setMemo(id, {u"What A thinks"_s, QString()}, Author));
        QTest::keyClick(memo(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(kept(id), u"What A thinks\n\nWhat B thinks"_s);
        QVERIFY2(bar()->text().contains(u"Both are kept"), qPrintable(bar()->text()));
        QTRY_COMPARE(memo()->toPlainText(), kept(id));
        take(u"Keep only mine"_s);
        QCOMPARE(kept(id), u"What B thinks"_s);
        QTRY_COMPARE(memo()->toPlainText(), kept(id));
        // And back again, as any change.
        f->find<QAction>("edit.undo")->trigger();
        QCOMPARE(kept(id), u"What A thinks\n\nWhat B thinks"_s);
    }

    void whatThePauseSavesTakesNothingAway()
    {
        const AnnotationId id = annotation();
        QVERIFY(id.isValid());
        type(u"What B thinks"_s);
        QVERIFY(m_other->annotations().setMemo(id, {u"What A thinks"_s, QString()}, Author));
        QTRY_VERIFY(kept(id).contains(u"What B thinks"));
        QVERIFY(kept(id).contains(u"What A thinks"));
        take(u"Keep only theirs"_s);
        QCOMPARE(kept(id), u"What A thinks"_s);
    }

    void whatOneTypedForADeletedAnnotationIsKept()
    {
        const AnnotationId id = annotation();
        QVERIFY(id.isValid());
        const auto before = m_other->annotations().row(id);
        type(u"A long thought"_s);
        QVERIFY(m_other->annotations().remove({id}, Author));
        QTest::keyClick(memo(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(bar()->text().contains(u"not saved"), qPrintable(bar()->text()));
        QCOMPARE(bar()->messages().first().details, u"A long thought"_s);
        take(u"Save as a new annotation"_s);
        const auto rows = m_other->annotations().rows();
        QCOMPARE(rows->size(), 1u);
        QCOMPARE(rows->front().memo, u"A long thought"_s);
        QCOMPARE(rows->front().anchor.range, before->anchor.range);
    }

    void whatOneTypedCanBeCopied()
    {
        const AnnotationId id = annotation();
        QVERIFY(id.isValid());
        type(u"Another thought"_s);
        QVERIFY(m_other->annotations().remove({id}, Author));
        // The window hears of it by itself.
        QTRY_VERIFY_WITH_TIMEOUT(bar()->text().contains(u"not saved"), test::PatienceMs);
        take(u"Copy my text"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Another thought"_s);
    }

    void whatIsTypedWhenTheWindowClosesIsKept()
    {
        const AnnotationId id = annotation();
        QVERIFY(id.isValid());
        type(u"The last thought"_s);
        QVERIFY(m_other->annotations().remove({id}, Author));
        f->window->close();
        QTRY_COMPARE(m_other->annotations().rows()->size(), 1u);
        QCOMPARE(m_other->annotations().rows()->front().memo, u"The last thought"_s);
    }

    void notesOfALinkAreBothKept()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        QVERIFY(id.isValid());
        press(Qt::Key_N);
        auto *note = f->find<QPlainTextEdit>("linkNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Names differ"_s);
        QVERIFY(
            m_other->comparisons().patchLink(id, {.note = workspace::TextEdit(u"Same crisis"_s)}, Author));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(link(id)->note, u"Same crisis\n\nNames differ"_s);
        QVERIFY(bar()->text().contains(u"Both are kept"));
        take(u"Keep only mine"_s);
        QTRY_COMPARE(link(id)->note, u"Names differ"_s);
    }

    void aCodeThatIsRenamedElsewhereIsShownAndItsDialogTakesNothingAway()
    {
        const AnnotationId id = annotation();
        QVERIFY(id.isValid());
        const domain::CodeRow code = m_other->codes().rows()->front();
        auto *panel = f->window->findChild<annotations::CodesPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->tree()->model()->rowCount() == 1, test::PatienceMs);
        panel->select(code.id);
        f->action("code.edit")->trigger();
        auto *dialog = f->find<QDialog>("codeDialog");
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"codeDialogDescription"_s)->setPlainText(u"The metal"_s);
        domain::CodeValues theirs = code.values;
        theirs.name = u"Zinc mining"_s;
        QVERIFY(m_other->codes().edit(code.id, theirs, Author, code.values));
        const auto named = [&](const QString &name) {
            const auto *detail = f->window->findChild<annotations::AnnotationDetail *>();
            const auto chips = detail->findChildren<QToolButton *>(u"annotationCode"_s);
            return panel->tree()->model()->index(0, 0).data().toString() == name && chips.size() == 1 &&
                   chips.front()->text().contains(name);
        };
        QTRY_VERIFY_WITH_TIMEOUT(named(u"Zinc mining"_s), test::PatienceMs);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const domain::CodeValues now = m_other->codes().rows()->front().values;
        QCOMPARE(now.name, u"Zinc mining"_s);
        QCOMPARE(now.description, u"The metal"_s);
    }

    void aDialogAsksBeforeItSavesOverAnother()
    {
        const domain::DocumentId id = view().a.row.id;
        f->press(QKeySequence(u"Ctrl+1"_s));
        auto *tree = f->find<QTreeView>("libraryTree");
        const auto found =
            tree->model()->match(tree->model()->index(0, 0), models::LibraryModel::DocumentRole, id.value, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree->setCurrentIndex(found.front());
        f->action("document.edit")->trigger();
        QTRY_VERIFY(f->find<QDialog>("metadataDialog"));
        auto *dialog = f->find<QDialog>("metadataDialog");
        using Field = workspace::DocumentField;
        auto *title = dialog->findChild<QLineEdit *>(u"field%1"_s.arg(int(Field::Title)));
        QVERIFY(title);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"My title"_s);
        QVERIFY(m_other->documents().decide({id}, Field::Title, u"Their title"_s, Author));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(f->find<QMessageBox>("overtakenQuestion"));
        auto *question = f->find<QMessageBox>("overtakenQuestion");
        QVERIFY(question->informativeText().contains(u"Their title"));
        QCOMPARE(m_other->documents().rows({id})->front().title, u"Their title"_s);
        auto *yes = question->findChild<QPushButton *>(u"overtakenQuestionYes"_s);
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(m_other->documents().rows({id})->front().title, u"My title"_s);
    }

    void aCommitmentsEditorTakesNothingAway()
    {
        const domain::CommitmentRow before = m_other->commitments().rows()->front();
        f->press(QKeySequence(u"Ctrl+5"_s));
        f->window->findChild<commitments::CommitmentsView *>()->select(before.id);
        QTRY_VERIFY(f->action("commitments.edit")->isEnabled());
        f->action("commitments.edit")->trigger();
        auto *editor = f->find<QDialog>("commitmentEditor");
        QVERIFY(editor);
        editor->findChild<QPlainTextEdit *>(u"editNotes"_s)->setPlainText(u"Saw the invoice"_s);
        workspace::CommitmentPatch theirs;
        theirs.fields[u"owner"_s] = u"Dara"_s;
        QVERIFY(m_other->commitments().editAll({before.id}, theirs, Author));
        editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        const auto after = m_other->commitments().rows({before.id});
        QCOMPARE(after->front().owner, u"Dara"_s);
        QCOMPARE(after->front().notes, u"Saw the invoice"_s);
    }
};

QTEST_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
