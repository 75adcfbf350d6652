// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison in the real main window, for tests that press its keys.
#pragma once

#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/ledgerview.h"
#include "ui/models/librarymodel.h"

#include <QLabel>
#include <QToolButton>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// A store of the sample whose Khmer release is a third account of the meeting that it tells of, and in which
/// the first two are compared. Nobody has it open; made once. Empty where there is none.
inline QString readyThreeAccounts()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"Three.counterpart"_s);
        if (!QFile::copy(readySample(), made))
            return QString();
        const auto store = workspace::Workspace::open(made, workspace::OpenMode::ReadWrite);
        const auto documents = (*store)->documents().rows();
        const auto meetings = (*store)->meetings().rows();
        const auto khmer = std::ranges::find(*documents, u"km"_s, &domain::DocumentRow::language);
        const auto told = std::ranges::find_if(*meetings, [](const domain::MeetingRow &row) {
            return row.isTwoSided() && row.title.contains(u"Hun Sen"_s);
        });
        if (khmer == documents->end() || told == meetings->end())
            return QString();
        const auto edits = (*store)->documents();
        const bool done = edits.move({khmer->id}, {}, told->id, u"a"_s) &&
                          edits.setRole(khmer->id, told->id, domain::ReadoutRole::Remarks, u"a"_s) &&
                          (*store)->comparisons().of(told->id);
        return done ? made : QString();
    }();
    return path;
}

/// The meeting of three accounts, as the window lists it; invalid where there is none.
[[nodiscard]] inline domain::MeetingId meetingOfThree(const WindowFixture &fixture)
{
    for (const domain::MeetingRow &row : fixture.window->library().meetings()) {
        if (row.readouts.size() > 2 && row.isTwoSided())
            return row.id;
    }
    return {};
}

/// A window on a store of three accounts, and what a person sees and presses in its comparison.
class ComparisonWindowTest : public QObject
{
protected:
    using AccountList = comparison::AccountList;
    using AccountModel = comparison::AccountModel;
    using ComparisonPane = comparison::ComparisonPane;
    using LedgerView = comparison::LedgerView;
    using LinkStatus = domain::LinkStatus;
    using Standing = comparison::Standing;

    [[nodiscard]] QString store() const { return f->path(u"C.counterpart"_s); }
    [[nodiscard]] ComparisonPane *pane() const { return f->window->findChild<ComparisonPane *>(); }
    [[nodiscard]] const domain::ComparisonView &view() const { return *pane()->view(); }
    [[nodiscard]] AccountList *list(const char *name) const { return f->find<AccountList>(name); }
    [[nodiscard]] LedgerView *ledger() const { return f->find<LedgerView>("ledger"); }
    [[nodiscard]] bool openComparison() const
    {
        QSignalSpy shown(f->window.get(), &shell::MainWindow::comparisonShown);
        f->window->openMeeting(meetingOfThree(*f));
        while (!pane()->view() && shown.wait(PatienceMs)) {
        }
        return pane()->view();
    }
    /// A new window on a new store, with the comparison in front.
    [[nodiscard]] bool openWindow()
    {
        f = windowOn(readyThreeAccounts(), u"C.counterpart"_s);
        return f && openComparison();
    }
    [[nodiscard]] AccountList *third() const
    {
        for (const char *name : {"thirdOnTheLeft", "thirdOnTheRight"}) {
            if (list(name)->isVisible())
                return list(name);
        }
        return nullptr;
    }
    [[nodiscard]] const domain::LinkRow *link(domain::LinkId id) const
    {
        const auto at = std::ranges::find(view().links, id, &domain::LinkRow::id);
        return at == view().links.end() ? nullptr : &*at;
    }
    /// Who decided about a link; empty when nobody did.
    [[nodiscard]] QString author(domain::LinkId id) const
    {
        const auto now =
            f->window->session().workspace()->comparisons().state(view().a.row.id, view().b.row.id, {id});
        return now && !now->links.empty() ? now->links.front().author : QString();
    }
    /// The link whose cards are marked as chosen on both sides.
    [[nodiscard]] domain::LinkRow chosen() const
    {
        const auto marked = [this](const char *name, int row) {
            return list(name)->model()->index(row, 0).data(AccountModel::ChosenRole).toBool();
        };
        for (const domain::LinkRow &row : view().links) {
            const bool all =
                std::ranges::all_of(row.fact.a, [&](int s) { return marked("accountListA", s); }) &&
                std::ranges::all_of(row.fact.b, [&](int s) { return marked("accountListB", s); });
            if (all && row.fact.a.front() == list("accountListA")->currentIndex().row())
                return row;
        }
        return {};
    }
    /// A link that is not rejected, of a sentence that has no other.
    [[nodiscard]] domain::LinkRow onlyLink() const
    {
        const auto &links = view().links;
        for (const domain::LinkRow &row : links) {
            const auto touches = [&row](const domain::LinkRow &other) {
                return std::ranges::contains(other.fact.a, row.fact.a.front());
            };
            if (row.status != LinkStatus::Rejected && row.fact.a.size() == 1 &&
                std::ranges::count_if(links, touches) == 1)
                return row;
        }
        return {};
    }
    [[nodiscard]] int decided() const
    {
        const auto progress = f->window->session().workspace()->comparisons().progress(view());
        return progress ? progress->confirmed + progress->rejected : -1;
    }
    [[nodiscard]] int folded(const char *name) const
    {
        int count = 0;
        for (int row = 0; row < list(name)->model()->rowCount(); ++row)
            count += list(name)->model()->index(row, 0).data(AccountModel::FoldedRole).toBool() ? 1 : 0;
        return count;
    }
    /// The last passage that stands alone, and of which no link was rejected.
    [[nodiscard]] int lone(const char *name) const
    {
        for (int row = list(name)->model()->rowCount() - 1; row >= 0; --row) {
            if (Standing(list(name)->model()->index(row, 0).data(AccountModel::StandingRole).toInt()) ==
                Standing::OnlyHere)
                return row;
        }
        return -1;
    }
    /// What each side says, where the topics stand in one line.
    void showLedgerRows() const
    {
        if (ledger()->isFolded())
            QTest::mouseClick(f->find<QToolButton>("foldLedger"), Qt::LeftButton);
        QTRY_VERIFY(!ledger()->isFolded());
    }
    void clickInLedger(const QModelIndex &cell) const
    {
        showLedgerRows();
        ledger()->scrollTo(cell);
        QTest::mouseClick(ledger()->viewport(), Qt::LeftButton, {}, ledger()->visualRect(cell).center());
    }
    [[nodiscard]] QModelIndex silence() const
    {
        for (int column = 0; column < ledger()->model()->columnCount(); ++column) {
            for (int row = 0; row < 2; ++row) {
                const QModelIndex index = ledger()->model()->index(row, column);
                if (index.data().toString() == u"– not said")
                    return index;
            }
        }
        return {};
    }
    [[nodiscard]] int cells(const QString &sign) const
    {
        int count = 0;
        for (int column = 0; column < ledger()->model()->columnCount(); ++column) {
            for (int row = 0; row < 2; ++row)
                count += ledger()->model()->index(row, column).data().toString().contains(sign) ? 1 : 0;
        }
        return count;
    }
    void press(Qt::Key key, const char *name = "accountListA") const
    {
        f->beActive();
        auto *widget = f->find<QWidget>(name);
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    void click(const char *name, int row) const
    {
        AccountList *shown = list(name);
        const QModelIndex index = shown->model()->index(row, 0);
        shown->scrollTo(index);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, {},
                          shown->visualRect(index).intersected(shown->viewport()->rect()).center());
    }

    /// What the panel of the chosen link says, a text a line.
    [[nodiscard]] QString panelText() const
    {
        QStringList texts;
        for (const QLabel *label : pane()->linkPanel()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(pane()->linkPanel()))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<WindowFixture> f;
};

} // namespace counterpart::test
