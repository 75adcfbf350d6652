// SPDX-License-Identifier: GPL-3.0-or-later
// A text in a language that is not analysed, in the real main window: nothing is claimed of it anywhere.
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/ledgerview.h"
#include "ui/models/librarymodel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::AccountList;
using comparison::AccountModel;
using comparison::ComparisonPane;
using comparison::Standing;
using shell::MainWindow;
using test::WindowFixture;

namespace {

const QString Khmer = u"not analysed (Khmer)"_s;
const QString English = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;

/// A store of the sample whose Khmer release is in the meeting that it tells of; made once, open nowhere.
QString readyKhmer()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"Khmer.counterpart"_s);
        if (!QFile::copy(test::readySample(), made))
            return QString();
        const auto store = workspace::Workspace::open(made, workspace::OpenMode::ReadWrite);
        const auto documents = (*store)->documents().rows();
        const auto khmer = std::ranges::find(*documents, u"km"_s, &domain::DocumentRow::language);
        const auto english = std::ranges::find(*documents, English, &domain::DocumentRow::file);
        const domain::MeetingId meeting = english->meetings.front();
        const bool done = (*store)->documents().move({khmer->id}, {}, meeting, u"a"_s) &&
                          (*store)->comparisons().of(meeting, english->id, khmer->id);
        return done ? made : QString();
    }();
    return path;
}

} // namespace

class TestUnreadWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOn(readyKhmer(), u"U.counterpart"_s);
        QVERIFY(f);
        m_meeting = english().meetings.front();
        f->window->openMeeting(m_meeting);
        QTRY_VERIFY_WITH_TIMEOUT(pane()->view(), test::PatienceMs);
        pane()->showAccounts(m_meeting, english().id, khmer().id);
        QTRY_COMPARE_WITH_TIMEOUT(view().b.row.id, khmer().id, test::PatienceMs);
        f->setReviewMode(true);
    }
    void cleanup() { f.reset(); }

    void noPassageIsOnlyHere()
    {
        for (const char *name : {"accountListA", "accountListB"}) {
            const auto *model = list(name)->model();
            QVERIFY(model->rowCount() > 3);
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, 0);
                QVERIFY(Standing(index.data(AccountModel::StandingRole).toInt()) != Standing::OnlyHere);
                const QString spoken = index.data(Qt::AccessibleTextRole).toString();
                QVERIFY(!spoken.contains(u"only here"));
                if (Standing(index.data(AccountModel::StandingRole).toInt()) == Standing::NotJudged)
                    QVERIFY2(spoken.contains(Khmer), qPrintable(spoken));
            }
        }
    }

    void theLedgerAndTheCountsSayWhatIsNotAnalysed()
    {
        const QAbstractItemModel &ledger = *f->find<comparison::LedgerView>("ledger")->model();
        QVERIFY(ledger.columnCount() > 2);
        for (int column = 0; column < ledger.columnCount(); ++column) {
            QCOMPARE(ledger.index(1, column).data().toString(), u"? "_s + Khmer);
            QVERIFY(ledger.index(0, column).data().toString().contains(u"said"));
        }
        QVERIFY(textOf<QLabel>(pane(), u"not judged"_s));
        QVERIFY(textOf<QLabel>(pane(), Khmer));
        QVERIFY(!textOf<QLabel>(pane(), u"0 same"_s));
    }

    /// As chips where there is room, else in the menu beside them.
    void theFilterAsksForWhatIsNotJudged()
    {
        const auto chip = [this](const QString &text) -> QToolButton * {
            for (QToolButton *button : pane()->findChildren<QToolButton *>()) {
                if (button->text() == text)
                    return button;
            }
            return nullptr;
        };
        const auto *menu = f->find<QToolButton>("passageFilterMenu");
        const auto entry = [menu](const QString &text) -> QAction * {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        };
        f->window->resize(2200, 900);
        QTRY_VERIFY(chip(u"Not judged"_s)->isVisible());
        QVERIFY(!chip(u"Only here"_s)->isVisible());
        f->window->resize(1024, 720);
        QTRY_VERIFY(!chip(u"Not judged"_s)->isVisible());
        QVERIFY(menu->isVisible());
        QVERIFY(entry(u"Not judged"_s)->isVisible());
        QVERIFY(!entry(u"Only here"_s)->isVisible());
        const QAbstractItemModel *cards = list("accountListA")->model();
        QVERIFY(!cards->index(loneRow("accountListA"), 0).data(AccountModel::FoldedRole).toBool());
        entry(u"Same"_s)->trigger();
        QVERIFY(cards->index(loneRow("accountListA"), 0).data(AccountModel::FoldedRole).toBool());
        entry(u"Same"_s)->trigger();
        entry(u"Not judged"_s)->trigger();
        QVERIFY(!cards->index(loneRow("accountListA"), 0).data(AccountModel::FoldedRole).toBool());
    }

    void ofATieByHandNothingIsSaidToDiffer()
    {
        domain::LinkRow tied;
        tied.fact.a = {0};
        tied.fact.b = {0};
        tied.status = domain::LinkStatus::Confirmed;
        QVERIFY(f->window->session().workspace()->comparisons().addLink(view(), tied, u"a"_s));
        QTRY_COMPARE(view().links.size(), 1u);
        auto *cards = list("accountListA");
        cards->setFocus();
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                          cards->visualRect(cards->model()->index(0, 0)).center());
        const auto terms = [this] {
            for (const QLabel *label : f->window->findChildren<QLabel *>()) {
                if (label->accessibleName() == u"Terms" && label->isVisible())
                    return label->text();
            }
            return QString();
        };
        QTRY_COMPARE(terms(), Khmer);
    }

    void silencesAreNotDecidedAbout()
    {
        auto *ledger = f->find<comparison::LedgerView>("ledger");
        ledger->setFocus();
        ledger->setCurrentIndex(ledger->model()->index(1, 0));
        QTest::keyClick(ledger, Qt::Key_Return);
        QTest::mouseDClick(ledger->viewport(), Qt::LeftButton, {},
                           ledger->visualRect(ledger->model()->index(1, 0)).center());
        QTest::qWait(50);
        QVERIFY(view().omissions.empty());
        QVERIFY(!f->window->session().workspace()->comparisons().decideOmission(
            view(), {view().topics.front().name, false, domain::LinkStatus::Confirmed, {}, u"a"_s}));
    }

    void passagesAreLinkedByHand()
    {
        const size_t before = view().links.size();
        click("accountListA", loneRow("accountListA"));
        click("accountListB", loneRow("accountListB"));
        list("accountListB")->setFocus();
        QTest::keyClick(list("accountListB"), Qt::Key_L);
        QTRY_COMPARE(view().links.size(), before + 1);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(view().links.size(), before);
    }

    void aThirdAccountIsNotJudgedEither()
    {
        const domain::DocumentId other = englishOfCambodia();
        pane()->showAccounts(m_meeting, english().id, other);
        QTRY_COMPARE_WITH_TIMEOUT(view().b.row.id, other, test::PatienceMs);
        QVERIFY(view().isJudged());
        pane()->showThird(khmer().id, comparison::Column::B);
        AccountList *third = list("thirdOnTheRight");
        QTRY_VERIFY_WITH_TIMEOUT(third->isVisible() && third->model()->rowCount() > 0, test::PatienceMs);
        for (int row = 0; row < third->model()->rowCount(); ++row)
            QVERIFY(Standing(third->model()->index(row, 0).data(AccountModel::StandingRole).toInt()) !=
                    Standing::OnlyHere);
        pane()->showThird({}, comparison::Column::B);
        QTRY_VERIFY(!third->isVisible());
    }

    void theLibraryDoesNotCountWhatWasNotLookedFor()
    {
        const models::LibraryModel &library = f->window->library();
        bool seen = false;
        const auto look = [&](const QModelIndex &parent, const auto &again) -> void {
            for (int row = 0; row < library.rowCount(parent); ++row) {
                const QModelIndex index = library.index(row, 0, parent);
                if (index.data(models::LibraryModel::DocumentRole).toLongLong() == khmer().id.value) {
                    seen = true;
                    QVERIFY(
                        index.siblingAtColumn(models::LibraryModel::Title).data().toString().endsWith(Khmer));
                    QCOMPARE(index.siblingAtColumn(models::LibraryModel::Commitments).data().toString(),
                             u"?"_s);
                }
                again(index, again);
            }
        };
        look({}, look);
        QVERIFY(seen);
    }

    void listsTellWhatTheyLeaveOut()
    {
        QCOMPARE(f->find<QLabel>("commitmentGap")->text(), u"1 document not analysed"_s);
        QVERIFY(f->find<QLabel>("commitmentGap")->toolTip().contains(u"Khmer 1"));
        QCOMPARE(f->find<QLabel>("entitiesGap")->text(), u"1 document not analysed (Khmer 1)"_s);
    }

    void theReaderAndTheInspectorSayIt()
    {
        f->window->openDocument(khmer().id);
        QTRY_VERIFY_WITH_TIMEOUT(textOf<QLabel>(f->window.get(), u"Not analysed (Khmer)."_s),
                                 test::PatienceMs);
    }

    void aSmallScreenIsWideEnough()
    {
        using workbench::View;
        QSignalSpy shown(f->window.get(), &MainWindow::documentShown);
        f->window->openDocument(khmer().id);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        for (const View view : {View::Library, View::Reader, View::Comparison, View::Annotations,
                                View::Commitments, View::Search, View::Query}) {
            f->window->resize(1600, 900); // wide texts do not hold it open
            f->window->showView(view);
            QCoreApplication::processEvents();
            f->window->resize(1024, 720);
            QCoreApplication::processEvents();
            QVERIFY2(f->window->width() == 1024,
                     qPrintable(u"view %1 is %2 wide"_s.arg(int(view)).arg(f->window->width())));
        }
    }

private:
    [[nodiscard]] ComparisonPane *pane() const { return f->window->findChild<ComparisonPane *>(); }
    [[nodiscard]] const domain::ComparisonView &view() const { return *pane()->view(); }
    [[nodiscard]] AccountList *list(const char *name) const { return f->find<AccountList>(name); }
    [[nodiscard]] domain::DocumentRow rowOf(const std::function<bool(const domain::DocumentRow &)> &is) const
    {
        const auto &rows = f->window->library().documents();
        const auto at = std::ranges::find_if(rows, is);
        return at == rows.end() ? domain::DocumentRow() : *at;
    }
    [[nodiscard]] domain::DocumentRow khmer() const
    {
        return rowOf([](const auto &row) { return row.language == u"km"; });
    }
    [[nodiscard]] domain::DocumentRow english() const
    {
        return rowOf([](const auto &row) { return row.file == English; });
    }
    [[nodiscard]] domain::DocumentId englishOfCambodia() const
    {
        return rowOf([](const auto &row) { return row.file == u"2022-11-12-kh-mfaic-hun-sen-biden.txt"; }).id;
    }
    template <typename Widget>
    [[nodiscard]] static bool textOf(const QWidget *parent, const QString &text)
    {
        for (const Widget *widget : parent->findChildren<Widget *>()) {
            if (widget->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] int loneRow(const char *name) const
    {
        for (int row = list(name)->model()->rowCount() - 1; row >= 0; --row) {
            if (Standing(list(name)->model()->index(row, 0).data(AccountModel::StandingRole).toInt()) ==
                Standing::NotJudged)
                return row;
        }
        return -1;
    }
    void click(const char *name, int row) const
    {
        AccountList *shown = list(name);
        const QModelIndex index = shown->model()->index(row, 0);
        shown->scrollTo(index);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, {},
                          shown->visualRect(index).intersected(shown->viewport()->rect()).center());
    }

    std::unique_ptr<WindowFixture> f;
    domain::MeetingId m_meeting;
};

QTEST_MAIN(TestUnreadWindow)
#include "tst_unreadwindow.moc"
