// SPDX-License-Identifier: GPL-3.0-or-later
// The first ten minutes of somebody new, with mouse and keys alone: from the start page to a report and back.
// What it takes is counted, so that the way does not grow longer unseen.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/commitments/commitments.h"
#include "tests/ui/shell/comparisonwindow.h"
#include "ui/shell/startpage.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Judgement;
using test::PatienceMs;
using workbench::FileChooser;
using workbench::View;

namespace {

/// Clicks and strokes of keys that the way may take; letters of words that are typed are not counted.
constexpr int MostActs = 60;

} // namespace

class TestNewcomer : public test::ComparisonWindowTest
{
    Q_OBJECT

private:
    void stroke(const QKeySequence &keys)
    {
        ++m_acts;
        f->press(keys);
    }
    void strokeIn(QWidget *widget, Qt::Key key)
    {
        ++m_acts;
        QVERIFY(widget);
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    void clickOn(QWidget *widget)
    {
        ++m_acts;
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void clickCard(const char *side, int row)
    {
        ++m_acts;
        click(side, row);
    }
    /// Runs a command by some letters of its name.
    void command(const QString &letters)
    {
        stroke(QKeySequence(u"Ctrl+K"_s));
        auto *palette = f->find<QWidget>("commandPalette");
        QTRY_VERIFY(palette && palette->isVisible());
        auto *box = palette->findChild<QLineEdit *>();
        QTest::keyClicks(box, letters);
        const auto *matches = palette->findChild<QListView *>();
        QTRY_VERIFY(matches && matches->model()->rowCount() > 0);
        strokeIn(box, Qt::Key_Return);
    }
    [[nodiscard]] QPushButton *startButton(const QString &text) const
    {
        for (auto *button : f->window->findChild<shell::StartPage *>()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] workspace::Workspace &opened() const { return *f->window->session().workspace(); }

    void opensTheSample()
    {
        QSignalSpy imported(&f->window->session(), &workbench::Session::importFinished);
        clickOn(startButton(u"Open the Sample"_s));
        QVERIFY(imported.wait(PatienceMs));
        QTRY_VERIFY(f->window->firstTwoSidedMeeting().isValid());
    }
    void makesAStore()
    {
        f->files.answers.insert(FileChooser::What::NewStore, {f->path(u"Mine.counterpart"_s)});
        stroke(QKeySequence(QKeySequence::New));
        QTRY_COMPARE_WITH_TIMEOUT(f->window->session().path(), f->path(u"Mine.counterpart"_s), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(f->window->library().documents().empty(), PatienceMs);
    }
    void importsAFolder()
    {
        QSignalSpy imported(&f->window->session(), &workbench::Session::importFinished);
        f->files.answers.insert(FileChooser::What::ImportFolder,
                                {QFileInfo(test::sampleFiles().first()).absolutePath()});
        stroke(QKeySequence(u"Ctrl+Shift+I"_s));
        QVERIFY(!imported.isEmpty() || imported.wait(PatienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(f->window->library().documents().size(), size_t(test::sampleFiles().size()),
                                  PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(f->window->firstTwoSidedMeeting().isValid(), PatienceMs); // they are listed
    }
    void findsAMeeting()
    {
        command(u"hun sen joe biden"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pane()->view(), PatienceMs);
        QCOMPARE(f->window->currentView(), View::Comparison);
        QVERIFY(panelText().size() > 0);
    }
    void walks()
    {
        const QString before = panelText();
        strokeIn(list("accountListA"), Qt::Key_F7);
        QVERIFY(panelText() != before || !view().links.empty());
        strokeIn(list("accountListA"), Qt::Key_F7);
    }
    /// Judges two omissions, one by key and one by button.
    void judges()
    {
        stroke(QKeySequence(Qt::Key_F9));
        clickCard("accountListA", lone("accountListA"));
        strokeIn(list("accountListA"), Qt::Key_Return);
        clickCard("accountListB", lone("accountListB"));
        strokeIn(list("accountListB"), Qt::Key_M);
        const auto judged = [this](const char *side, Judgement judgement) {
            const auto all = opened().comparisons().judgements(view());
            const auto *one = all ? all->on(view(), qstrcmp(side, "accountListA") == 0, lone(side)) : nullptr;
            return one && one->judgement == judgement;
        };
        QTRY_VERIFY(judged("accountListA", Judgement::Significant));
        QTRY_VERIFY(judged("accountListB", Judgement::Minor));
    }
    void links()
    {
        const size_t before = view().links.size();
        clickCard("accountListA", 0);
        clickCard("accountListB", lone("accountListB"));
        strokeIn(list("accountListB"), Qt::Key_L);
        QTRY_COMPARE(view().links.size(), before + 1);
    }
    void annotates()
    {
        stroke(QKeySequence(u"Ctrl+J"_s));
        auto *box = f->find<QLineEdit>("codeChooserBox");
        QTRY_VERIFY(box && box->isVisible());
        QTest::keyClicks(box, u"Look again"_s);
        strokeIn(box, Qt::Key_Return);
        QTRY_COMPARE(opened().annotations().rows()->size(), size_t(1));
    }
    void undertakes()
    {
        const auto mine = [this] {
            const auto rows = opened().commitments().rows();
            return rows ? std::ranges::count_if(*rows,
                                                [](const domain::CommitmentRow &row) {
                                                    return row.status != domain::CommitmentStatus::Proposed;
                                                })
                        : 0;
        };
        stroke(QKeySequence(u"Ctrl+Shift+C"_s));
        QDialog *editor = nullptr;
        QTRY_VERIFY((editor = f->window->findChild<QDialog *>(u"commitmentEditor"_s)) && editor->isVisible());
        strokeIn(editor, Qt::Key_Return);
        QTRY_COMPARE(mine(), 1);
        stroke(QKeySequence(u"Ctrl+5"_s));
        command(u"add evidence"_s);
        QDialog *evidence = nullptr;
        QTRY_VERIFY((evidence = f->window->findChild<QDialog *>(u"evidenceDialog"_s)));
        clickOn(evidence->findChild<QRadioButton *>(u"evidenceCited"_s));
        QTest::keyClicks(evidence->findChild<QLineEdit *>(u"evidenceSource"_s), u"Phnom Penh Post"_s);
        ++m_acts; // Tab
        auto *date = evidence->findChild<QLineEdit *>(u"evidenceDate"_s);
        QTest::keyClicks(date, u"2024-05-02"_s);
        strokeIn(date, Qt::Key_Return);
        QTRY_VERIFY(std::ranges::any_of(*opened().commitments().rows(),
                                        [](const domain::CommitmentRow &row) { return row.evidence == 1; }));
    }
    void reports()
    {
        const QString path = f->path(u"Report.pdf"_s);
        f->files.answers.insert(FileChooser::What::SaveReport, {path});
        stroke(QKeySequence(u"Ctrl+3"_s));
        stroke(QKeySequence(u"Ctrl+E"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 10'000, PatienceMs);
    }
    void comesBack()
    {
        const domain::MeetingId meeting = pane()->meeting();
        f->window->close();
        f->remake();
        f->window->openLastStore();
        QTRY_VERIFY_WITH_TIMEOUT(pane()->view(), PatienceMs);
        QCOMPARE(pane()->meeting(), meeting);
        QCOMPARE(f->window->session().path(), f->path(u"Mine.counterpart"_s));
        QVERIFY(std::ranges::any_of(view().links, &domain::LinkRow::byHand));
    }

private Q_SLOTS:
    void theFirstTenMinutes()
    {
        f = std::make_unique<test::WindowFixture>();
        for (const auto step :
             {&TestNewcomer::opensTheSample, &TestNewcomer::makesAStore, &TestNewcomer::importsAFolder,
              &TestNewcomer::findsAMeeting, &TestNewcomer::walks, &TestNewcomer::judges, &TestNewcomer::links,
              &TestNewcomer::annotates, &TestNewcomer::undertakes, &TestNewcomer::reports,
              &TestNewcomer::comesBack}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d clicks and strokes of keys", m_acts);
        QVERIFY2(m_acts <= MostActs, qPrintable(QString::number(m_acts)));
    }

private:
    int m_acts = 0;
};

QTEST_MAIN(TestNewcomer)
#include "tst_newcomer.moc"
