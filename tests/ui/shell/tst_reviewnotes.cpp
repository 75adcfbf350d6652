// SPDX-License-Identifier: GPL-3.0-or-later
// Notes in the comparison: every passage takes one, its letters decide nothing, and none is lost.
#include "core/workspace/annotations/annotations.h"
#include "tests/ui/shell/reviewwindow.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestReviewNotes : public test::ReviewWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QPlainTextEdit *note() const { return f->find<QPlainTextEdit>("linkNote"); }
    [[nodiscard]] std::vector<domain::AnnotationRow> annotations() const
    {
        return *f->window->session().workspace()->annotations().rows();
    }
    /// Writes a note as a person does: N, letters, Return.
    void write(const QString &text, const char *where = "accountListA")
    {
        press(Qt::Key_N, where);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), text);
        QTest::keyClick(note(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { openReview(); }
    void cleanup() { f.reset(); }

    void lettersOfANoteAreOnlyLetters_data()
    {
        QTest::addColumn<bool>("mode");
        QTest::newRow("review mode off") << false;
        QTest::newRow("review mode on") << true;
    }

    void lettersOfANoteAreOnlyLetters()
    {
        QFETCH(const bool, mode);
        f->setReviewMode(mode);
        const int a = lone("accountListA");
        QVERIFY(a >= 0);
        click("accountListA", a);
        const QStringList before = rows();
        write(u"Close call, see UPSLASH 1234"_s);
        QTRY_COMPARE(annotations().size(), 1u);
        const domain::AnnotationRow made = annotations().front();
        QCOMPARE(made.memo, u"Close call, see UPSLASH 1234"_s);
        QCOMPARE(made.author, f->preferences.author());
        QVERIFY(made.codes.empty());
        QCOMPARE(made.anchor.range, view().a.facts.sentences[size_t(a)].range);
        QTRY_VERIFY(list("accountListA")->hasFocus()); // and on with the review
        QCOMPARE(list("accountListA")->currentIndex().row(), a);
        QTRY_COMPARE(note()->toPlainText(), made.memo);
        undo();
        QTRY_COMPARE(rows(), before);
        QTRY_VERIFY(note()->toPlainText().isEmpty());
    }

    void everyPassageTakesANote()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        const int before = decided();
        write(u"on a link"_s);
        QTRY_COMPARE(link(id)->note, u"on a link"_s);
        // A note is no decision, and is not told as one.
        QTRY_VERIFY2(panelText().contains(u"note by %1"_s.arg(f->preferences.author())),
                     qPrintable(panelText()));
        QVERIFY2(!panelText().contains(u"Proposed by %1"_s.arg(f->preferences.author()), Qt::CaseInsensitive),
                 qPrintable(panelText()));
        QCOMPARE(link(id)->status, LinkStatus::Proposed);
        QCOMPARE(decided(), before);
        const int b = lone("accountListB");
        click("accountListB", b);
        write(u"on what B alone says"_s, "accountListB");
        QTRY_COMPARE(annotations().size(), 1u);
        QCOMPARE(annotations().front().anchor.range, view().b.facts.sentences[size_t(b)].range);
        QVERIFY(list("accountListB")->hasFocus());
        // What is not said: on the passage that speaks while it is open, on the verdict when it is decided.
        const QModelIndex cell = silence();
        clickInLedger(cell);
        write(u"on a silence"_s, "ledger");
        QTRY_COMPARE(annotations().size(), 2u);
        QTRY_VERIFY(ledger()->hasFocus());
        f->setReviewMode(true);
        press(Qt::Key_Return, "ledger");
        QTRY_COMPARE(view().omissions.size(), 1u);
        QTRY_VERIFY(panelText().contains(u"on a silence"_s)); // it has not gone
        write(u"on a verdict"_s, "ledger");
        QTRY_COMPARE(view().omissions.front().note, u"on a verdict"_s);
        QCOMPARE(view().omissions.front().status, LinkStatus::Confirmed);
        press(Qt::Key_U, "ledger");
        QTRY_COMPARE(view().omissions.front().status, LinkStatus::Rejected);
        QCOMPARE(view().omissions.front().note, u"on a verdict"_s);
        QCOMPARE(annotations().size(), 2u);
    }

    void undoInTheFieldTakesLettersBack()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::LinkRelation before = chosen().fact.relation;
        const domain::LinkId id = chosen().id;
        QVERIFY(before != domain::LinkRelation::Conflict);
        press(Qt::Key_C);
        QTRY_COMPARE(link(id)->fact.relation, domain::LinkRelation::Conflict);
        press(Qt::Key_N);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"hasty"_s);
        const QKeySequence back(QKeySequence::Undo); // to the field, which has the focus
        for (int i = 0; i < 8 && !note()->toPlainText().isEmpty(); ++i)
            QTest::keySequence(note(), back);
        QVERIFY(note()->toPlainText().isEmpty());
        QTest::keySequence(note(), back); // nothing more to take back here
        QCOMPARE(link(id)->fact.relation, domain::LinkRelation::Conflict);
        QTest::keyClick(note(), Qt::Key_Escape);
        undo();
        QTRY_COMPARE(link(id)->fact.relation, before);
    }

    void whatIsBeingTypedIsNotLost()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        press(Qt::Key_N);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"half a thou"_s);
        // Another window decides about another link meanwhile; this one is read again.
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        domain::LinkRow row = view().links.back();
        QVERIFY(row.id != id);
        row.status = LinkStatus::Confirmed;
        QVERIFY((*other)->comparisons().decideLink(row, u"Somebody else"_s));
        QTRY_COMPARE_WITH_TIMEOUT(link(row.id)->status, LinkStatus::Confirmed, test::PatienceMs);
        QCOMPARE(note()->toPlainText(), u"half a thou"_s);
        QTest::keyClicks(note(), u"ght"_s);
        click("accountListA", lone("accountListA")); // without Return
        QTRY_COMPARE(link(id)->note, u"half a thought"_s);
        QVERIFY(note()->toPlainText().isEmpty());
        // And when the window closes.
        press(Qt::Key_N);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"the last word"_s);
        f->window->close();
        const auto kept = (*other)->annotations().rows();
        QCOMPARE(kept->size(), 1u);
        QCOMPARE(kept->front().memo, u"the last word"_s);
    }
};

QTEST_MAIN(TestReviewNotes)
#include "tst_reviewnotes.moc"
