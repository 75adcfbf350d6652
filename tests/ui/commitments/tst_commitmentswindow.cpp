// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments in the real window, with keys and mouse: made, accepted, refused without evidence, closed with
// it, joined, exported, and found again. Each function begins with what was detected.
#include "core/domain/commitmentfields.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/commitments/commitmentboard.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/commitments/lineageladder.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/reader/readouttext.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using commitments::CommitmentsView;
using domain::CommitmentRow;
using domain::CommitmentStatus;
using models::CommitmentsModel;
using workbench::FileChooser;
using shell::MainWindow;
using workbench::View;
using test::WindowFixture;

namespace {

QString readout(const QString &date, const QString &promise)
{
    return u"THE WHITE HOUSE\n\n%1\n\nReadout of the Meeting with Prime Minister Hun Sen of Cambodia\n\nThe"
           " President met today with Prime Minister Hun Sen of Cambodia. %2 They spoke about trade.\n"_s.arg(
               date, promise);
}

const std::pair<QString, QString> Documents[] = {
    {u"a.txt"_s,
     readout(u"November 12, 2022"_s,
             u"Cambodia will clear all landmines and become a mine-free country by 2025. A school "
             "of forestry was spoken of."_s)},
    {u"b.txt"_s,
     readout(u"December 3, 2024"_s, u"Cambodia will clear its landmines and reach the target of a "
                                    "mine-free country."_s)},
    {u"c.txt"_s, readout(u"March 7, 2025"_s, u"He thanked them for the funds for landmines and spoke of the "
                                             "country's mine-free target."_s)}};

const QString Author = u"Sok Dara"_s;
const QString First = u"clear all landmines"_s;
const QString Second = u"clear its landmines"_s;
const QString Forestry = u"school of forestry"_s;

/// A store of the documents, with what was detected in them; made once, open nowhere.
QString readyStore()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QStringList files;
        for (const auto &[name, text] : Documents) {
            files << folder.filePath(name);
            if (!test::writeFile(files.last(), text.toUtf8()))
                return QString();
        }
        const QString made = folder.filePath(u"C.counterpart"_s);
        const auto store = workspace::Workspace::open(made, workspace::OpenMode::Create);
        return store && (*store)->imports().run(files, {}, 1, {}, {}) ? made : QString();
    }();
    return path;
}

} // namespace

class TestCommitmentsWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] QString store() const { return m_fixture->path(u"C.counterpart"_s); }
    [[nodiscard]] workspace::Workspace &workspace() const
    {
        return *m_fixture->window->session().workspace();
    }
    [[nodiscard]] std::vector<CommitmentRow> rows() const { return *workspace().commitments().rows(); }
    [[nodiscard]] CommitmentRow row(const QString &words, const QString &made = {}) const
    {
        for (const CommitmentRow &row : rows()) {
            if (row.quote.contains(words) && (made.isEmpty() || (row.made && row.made->toString() == made)))
                return row;
        }
        return {};
    }
    /// Makes a change without the window's commands, and waits until its lists show it.
    template <typename Edit>
    [[nodiscard]] bool change(const Edit &edit) const
    {
        QSignalSpy shown(&m_fixture->window->session(), &workbench::Session::listsPatched);
        return edit(workspace()).has_value() && (!shown.isEmpty() || shown.wait(test::PatienceMs));
    }
    [[nodiscard]] bool accept(const QStringList &all) const
    {
        return change([&](workspace::Workspace &store) {
            std::vector<domain::CommitmentId> ids;
            for (const QString &words : all)
                ids.push_back(row(words).id);
            return store.commitments().accept(ids, Author);
        });
    }
    /// A commitment that a person entered.
    [[nodiscard]] bool enterForestry() const
    {
        return change([this](workspace::Workspace &store) {
            const domain::DocumentId document = row(First).document;
            const QString words = u"A school of forestry was spoken of."_s;
            const qsizetype at = store.documents().view(document)->text.indexOf(words);
            domain::Commitment values;
            values.action = u"found a school of forestry"_s;
            values.actors = {u"Cambodia"_s};
            values.owner = u"Vuthy"_s;
            values.due = u"2024-06"_s;
            return store.commitments().make(document, {at, at + words.size()}, values, Author);
        });
    }
    [[nodiscard]] bool joinBoth() const
    {
        return change([this](workspace::Workspace &store) {
            return store.lineages().accept(row(First).id, row(Second).id, Author);
        });
    }
    [[nodiscard]] CommitmentsView *view() const { return m_fixture->window->findChild<CommitmentsView *>(); }

    /// Goes to the commitments and clicks on the one with these words.
    bool choose(const QString &words, const QString &made = {})
    {
        press(QKeySequence(u"Ctrl+5"_s));
        const domain::CommitmentId id = row(words, made).id;
        QTableView *table = view()->table();
        for (int at = 0; at < table->model()->rowCount(); ++at) {
            const QModelIndex index = table->model()->index(at, CommitmentsModel::What);
            if (index.data(CommitmentsModel::CommitmentRole).toLongLong() != id.value)
                continue;
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
            return view()->chosen() == QList<domain::CommitmentId>{id};
        }
        return false;
    }
    template <typename Widget>
    [[nodiscard]] Widget *in(const QDialog *dialog, const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        const auto shown = [&] {
            found = m_fixture->find<QDialog>(name);
            return found && found->isVisible();
        };
        // Letters are commands in the lists of the window: keys must not go there.
        if (!QTest::qWaitFor(shown, test::PatienceMs) || !QTest::qWaitForWindowActive(found))
            return nullptr;
        return found;
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Keys go to the window once the dialog before it is gone.
    void press(const QKeySequence &keys)
    {
        m_fixture->window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_fixture->window.get()))
            qWarning("the window did not become active");
        m_fixture->press(keys);
    }
    void undo() { press(QKeySequence::Undo); }
    void redo() { press(QKeySequence::Redo); }
    bool select(const QString &words)
    {
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::documentShown);
        m_fixture->window->openDocument(row(First).document);
        if (shown.isEmpty() && !shown.wait(test::PatienceMs))
            return false;
        auto *text = m_fixture->window->findChild<reader::ReadoutText *>();
        const QTextCursor cursor = text->document()->find(words);
        text->setFocus();
        text->setTextCursor(cursor);
        return cursor.hasSelection();
    }
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
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->preferences.setAuthor(Author);
        QVERIFY(QFile::copy(readyStore(), store()));
        QVERIFY(
            test::openStore(*m_fixture, store(), workspace::OpenMode::ReadWrite, test::Shown::Everything));
        QVERIFY(view()->table()->model()->rowCount() >= 2);
        QVERIFY(row(First).id.isValid());
        QVERIFY(row(Second).id.isValid());
        press(QKeySequence(u"Ctrl+5"_s));
        m_fixture->setReviewMode(true); // letters decide
    }

    void cleanup() { m_fixture.reset(); }

    void lettersDecideInTheReviewModeAlone()
    {
        m_fixture->setReviewMode(false);
        QVERIFY(choose(First));
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_E, Qt::Key_S})
            QTest::keyClick(view()->table(), key);
        QCOMPARE(row(First).status, CommitmentStatus::Proposed);
        QVERIFY(!m_fixture->find<QDialog>("commitmentEditor") && !m_fixture->find<QDialog>("statusDialog"));
        const QString said = m_fixture->window->statusBar()->currentMessage();
        QVERIFY2(said.contains(u"Review mode is off"_s), qPrintable(said));
        const auto *keys = view()->findChild<QLabel *>(u"reviewKeys"_s);
        QVERIFY(!keys->isVisible());
        m_fixture->setReviewMode(true);
        QVERIFY(keys->isVisible());
        QVERIFY2(keys->text().contains(u"reject"_s), qPrintable(keys->text()));
        QVERIFY(choose(First));
        QTest::keyClick(view()->table(), Qt::Key_A);
        QCOMPARE(row(First).status, CommitmentStatus::Open);
        QVERIFY2(m_fixture->lastAct().contains(u"accepted"_s), qPrintable(m_fixture->lastAct()));
        m_fixture->find<QToolButton>("lastActUndo")->click();
        QTRY_COMPARE(row(First).status, CommitmentStatus::Proposed);
        // A letter that is no command does not go to another row, of which the next would speak.
        QVERIFY(choose(First));
        const QModelIndex at = view()->table()->currentIndex();
        QTest::keyClicks(view()->table(), u"ucmb"_s);
        QCOMPARE(view()->table()->currentIndex(), at);
    }

    void aProposalIsAcceptedAndRejectedByKey()
    {
        QVERIFY(choose(First));
        QTest::keyClick(view()->table(), Qt::Key_A);
        QCOMPARE(row(First).status, CommitmentStatus::Open);
        undo();
        QCOMPARE(row(First).status, CommitmentStatus::Proposed);
        redo();
        QCOMPARE(row(First).status, CommitmentStatus::Open);
        QVERIFY(choose(Second));
        QTest::keyClick(view()->table(), Qt::Key_R);
        QVERIFY(!row(Second).id.isValid());
        QTRY_VERIFY(m_fixture->action("commitments.rejected")->isEnabled());
        m_fixture->action("commitments.rejected")->trigger();
        QDialog *rejected = dialog("rejectedDialog");
        QVERIFY(rejected);
        auto *list = rejected->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(row(Second).id.isValid());
    }

    void selectedWordsBecomeACommitment()
    {
        const size_t before = rows().size();
        QVERIFY(select(u"A school of forestry was spoken of."_s));
        press(QKeySequence(u"Ctrl+Shift+C"_s));
        QDialog *editor = dialog("commitmentEditor");
        QVERIFY(editor);
        for (const domain::CommitmentField &field : domain::commitmentFields()) {
            const QString name = u"edit"_s + field.key().first(1).toUpper() + field.key().sliced(1);
            const auto *input = editor->findChild<QWidget *>(name);
            QVERIFY2(input, qPrintable(name));
            QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(name));
        }
        type(in<QLineEdit>(editor, "editAction"), u"found a school of forestry"_s);
        type(in<QLineEdit>(editor, "editActors"), u"Cambodia"_s);
        type(in<QLineEdit>(editor, "editOwner"), u"Vuthy"_s);
        type(in<QLineEdit>(editor, "editDue"), u"2021"_s);
        QVERIFY(in<QLabel>(editor, "editDueProblem")->text().contains(u"Before it was undertaken"));
        QTest::keyClick(in<QLineEdit>(editor, "editDue"), Qt::Key_Return);
        QVERIFY(editor->isVisible()); // refused, and told where
        QVERIFY(!in<QLabel>(editor, "editorProblem")->text().isEmpty());
        QCOMPARE(rows().size(), before);
        type(in<QLineEdit>(editor, "editDue"), u"2024-06"_s);
        QTest::keyClick(in<QLineEdit>(editor, "editDue"), Qt::Key_Return);
        QTRY_COMPARE(rows().size(), before + 1);
        const CommitmentRow made = row(Forestry);
        QVERIFY(made.entered);
        QCOMPARE(made.status, CommitmentStatus::Open);
        QCOMPARE(made.action, u"found a school of forestry"_s);
        QCOMPARE(made.due, u"2024-06"_s);
        QCOMPARE(made.owner, u"Vuthy"_s);
        undo();
        QCOMPARE(rows().size(), before);
        redo();
        QCOMPARE(row(Forestry).id, made.id);
    }

    void aCommitmentIsClosedWithEvidenceAlone()
    {
        const QString words = Forestry;
        QVERIFY(enterForestry());
        QVERIFY(choose(words));
        QTest::keyClick(view()->table(), Qt::Key_S);
        QDialog *status = dialog("statusDialog");
        QVERIFY(status);
        in<QComboBox>(status, "statusChoice")->setFocus();
        QTest::keyClicks(in<QComboBox>(status, "statusChoice"), u"Kept"_s);
        QCOMPARE(in<QComboBox>(status, "statusChoice")->currentText(), u"Kept"_s);
        in<QRadioButton>(status, "evidenceCited")->click();
        QTest::keyClick(in<QLineEdit>(status, "evidenceSource"), Qt::Key_Return);
        QVERIFY(status->isVisible());
        QVERIFY2(in<QLabel>(status, "decisionProblem")->text().contains(u"source"),
                 qPrintable(in<QLabel>(status, "decisionProblem")->text()));
        QCOMPARE(row(words).status, CommitmentStatus::Open);
        type(in<QLineEdit>(status, "evidenceSource"), u"Reuters, Phnom Penh"_s);
        type(in<QLineEdit>(status, "evidenceDate"), u"2024-05-02"_s);
        QTest::keyClick(in<QLineEdit>(status, "evidenceDate"), Qt::Key_Return);
        QTRY_COMPARE(row(words).status, CommitmentStatus::Kept);
        QCOMPARE(row(words).evidence, 1);
        undo();
        QCOMPARE(row(words).status, CommitmentStatus::Open);
        QCOMPARE(row(words).evidence, 0);
        redo();
        QCOMPARE(row(words).status, CommitmentStatus::Kept);
        const auto history = workspace().commitments().history(row(words).id);
        QCOMPARE(history->back().author, Author);
        // The panel tells of it, and the last piece under a closed status cannot be taken away.
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        QTRY_VERIFY(panel->findChild<QToolButton *>(u"removeEvidence"_s));
        panel->findChild<QToolButton *>(u"removeEvidence"_s)->click();
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(u"without evidence"));
        QCOMPARE(row(words).evidence, 1);
    }

    void aSelectedPassageIsEvidence()
    {
        QVERIFY(accept({First}));
        QVERIFY(select(u"They spoke about trade."_s));
        QVERIFY(choose(First));
        QTRY_VERIFY(m_fixture->action("commitments.evidence")->isEnabled());
        m_fixture->action("commitments.evidence")->trigger();
        QDialog *evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        QVERIFY(in<QRadioButton>(evidence, "evidenceSelected")->isChecked());
        QTest::keyClick(in<QLineEdit>(evidence, "evidenceNote"), Qt::Key_Return);
        QTRY_COMPARE(row(First).evidence, 1);
        const auto pieces = workspace().commitments().evidence(row(First).id);
        QCOMPARE(pieces->front().anchor.quote, u"They spoke about trade."_s);
        undo();
        QCOMPARE(row(First).evidence, 0);
    }

    void aSentenceOfAChosenDocumentIsEvidence()
    {
        QVERIFY(accept({First}));
        QVERIFY(choose(First));
        QTRY_VERIFY(m_fixture->action("commitments.evidence")->isEnabled());
        m_fixture->action("commitments.evidence")->trigger();
        QDialog *evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        in<QRadioButton>(evidence, "evidenceSentence")->click();
        in<QComboBox>(evidence, "evidenceDocument")->setCurrentIndex(1);
        auto *sentences = in<QListWidget>(evidence, "evidenceSentences");
        QTRY_VERIFY(sentences->count() > 0);
        sentences->setCurrentRow(sentences->count() - 1);
        QTest::keyClick(in<QLineEdit>(evidence, "evidenceNote"), Qt::Key_Return);
        QTRY_COMPARE(row(First).evidence, 1);
    }

    void theBoardAsksForEvidenceWhereItIsMissing()
    {
        QVERIFY(accept({First}));
        view()->setForm(CommitmentsView::Form::Board);
        const domain::CommitmentId id = row(Second).id;
        const auto drop = [&](CommitmentStatus status) {
            QMimeData data;
            data.setData(u"application/x-counterpart-commitments"_s, QByteArray::number(id.value));
            QWidget *column = view()->board()->column(status)->viewport();
            QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(column, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(10, 10), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(column, &event);
        };
        drop(CommitmentStatus::Open);
        QTRY_COMPARE(row(Second).status, CommitmentStatus::Open);
        QTRY_COMPARE(view()->board()->column(CommitmentStatus::Open)->model()->rowCount(), 2);
        drop(CommitmentStatus::Broken);
        QDialog *status = dialog("statusDialog");
        QVERIFY(status);
        QTest::keyClick(status, Qt::Key_Escape);
        QCOMPARE(row(Second).status, CommitmentStatus::Open);
    }

    void whatIsSaidAgainIsJoined()
    {
        QVERIFY(accept({First, Second}));
        view()->setForm(CommitmentsView::Form::Restated);
        QTRY_VERIFY(view()->chosenPair());
        auto *list = m_fixture->find<QListView>("restatedList");
        QVERIFY(list->isVisible());
        QVERIFY(!view()->chosenPair()->reasons.isEmpty());
        QTest::keyClick(list, Qt::Key_A);
        QTRY_VERIFY(row(First).lineage.isValid());
        undo();
        QVERIFY(!row(First).lineage.isValid());
        redo();
        QCOMPARE(row(Second).lineage, row(First).lineage);
        view()->setForm(CommitmentsView::Form::Table);
        QTRY_VERIFY(choose(First));
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        const auto ladder = [panel] { return panel->findChild<commitments::LineageLadder *>(); };
        QTRY_VERIFY(ladder());
        QCOMPARE(ladder()->model()->rowCount(), 2);
        const QStringList drift =
            ladder()->model()->index(1, 0).data(commitments::LadderModel::DriftRole).toStringList();
        QVERIFY2(drift.contains(u"due: 2025 → not said"_s), qPrintable(drift.join(u'\n')));
    }

    void aPassageThatSaysItAgainIsJoined()
    {
        QVERIFY(accept({First, Second}));
        QVERIFY(joinBoth());
        const size_t before = rows().size();
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        QVERIFY(choose(First));
        QTRY_VERIFY(panel->findChild<QToolButton *>(u"joinPassage"_s));
        panel->findChild<QToolButton *>(u"joinPassage"_s)->click();
        QTRY_COMPARE(rows().size(), before + 1);
        QCOMPARE(row(u"mine-free target"_s).lineage, row(First).lineage);
        undo();
        QCOMPARE(rows().size(), before);
        redo();
        QCOMPARE(rows().size(), before + 1);
    }

    void severalAreEditedAtOnce()
    {
        QVERIFY(accept({First, Second}));
        QVERIFY(enterForestry());
        QTRY_COMPARE(size_t(view()->table()->model()->rowCount()), rows().size());
        view()->table()->setFocus();
        QTest::keySequence(view()->table(), QKeySequence::SelectAll);
        QTRY_COMPARE(size_t(view()->chosen().size()), rows().size());
        QTest::keyClick(view()->table(), Qt::Key_E);
        QDialog *bulk = dialog("bulkDialog");
        QVERIFY(bulk);
        type(in<QLineEdit>(bulk, "bulkOwner"), u"Chan Sophea"_s);
        in<QDateEdit>(bulk, "bulkFollowUp")->setDate(QDate::currentDate().addDays(-1));
        QTest::keyClick(in<QLineEdit>(bulk, "bulkOwner"), Qt::Key_Return);
        QTRY_COMPARE(row(First).owner, u"Chan Sophea"_s);
        for (const CommitmentRow &row : rows()) {
            QCOMPARE(row.owner, u"Chan Sophea"_s);
            QCOMPARE(row.followUp, QDate::currentDate().addDays(-1));
        }
        undo();
        QCOMPARE(row(Forestry).owner, u"Vuthy"_s);
        redo();
        QCOMPARE(row(Forestry).owner, u"Chan Sophea"_s);
    }

    void theTimelineFollows()
    {
        QVERIFY(enterForestry());
        const auto *timeline = m_fixture->window->findChild<timeline::TimelineView *>();
        const auto dueAt = [&]() -> double {
            const std::vector<CommitmentRow> all = rows();
            const domain::CommitmentId id = row(Forestry).id;
            const auto index = std::ranges::find(all, id, &CommitmentRow::id) - all.begin();
            for (const timeline::Lane &lane : timeline->model().lanes()) {
                for (const timeline::Mark &mark : lane.marks) {
                    if (mark.kind == timeline::MarkKind::Due && mark.row == int(index))
                        return mark.at;
                }
            }
            return 0;
        };
        QTRY_VERIFY(dueAt() > 0);
        const double before = dueAt();
        QVERIFY(choose(Forestry));
        QTest::keyClick(view()->table(), Qt::Key_E);
        QDialog *editor = dialog("commitmentEditor");
        QVERIFY(editor);
        type(in<QLineEdit>(editor, "editDue"), u"2027-02"_s);
        QTest::keyClick(in<QLineEdit>(editor, "editDue"), Qt::Key_Return);
        QTRY_VERIFY(dueAt() > before);
        undo();
        QTRY_COMPARE(dueAt(), before);
    }

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

QTEST_MAIN(TestCommitmentsWindow)
#include "tst_commitmentswindow.moc"
