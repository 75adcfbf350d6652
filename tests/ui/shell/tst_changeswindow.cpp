// SPDX-License-Identifier: GPL-3.0-or-later
// What one edit makes the window do: the rows that it concerns change, and nothing is read anew for it.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/ui/shell/comparisonwindow.h"
#include "ui/models/entitiesmodel.h"

#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QString Author = u"An analyst"_s;

/// Counts what a model tells.
struct Watch
{
    explicit Watch(const QAbstractItemModel *model)
        : resets(model, &QAbstractItemModel::modelReset), inserted(model, &QAbstractItemModel::rowsInserted),
          removed(model, &QAbstractItemModel::rowsRemoved),
          layouts(model, &QAbstractItemModel::layoutChanged), changed(model, &QAbstractItemModel::dataChanged)
    {
    }
    [[nodiscard]] qsizetype moves() const
    {
        return resets.size() + inserted.size() + removed.size() + layouts.size();
    }
    /// Rows that were told to have changed.
    [[nodiscard]] int rows() const
    {
        int count = 0;
        for (const auto &told : changed)
            count += told.at(1).toModelIndex().row() - told.at(0).toModelIndex().row() + 1;
        return count;
    }
    QSignalSpy resets;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy layouts;
    QSignalSpy changed;
};

} // namespace

class TestChangesWindow : public test::ComparisonWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] workspace::Workspace &workspace() const { return *f->window->session().workspace(); }
    [[nodiscard]] const QAbstractItemModel *library() const { return &f->window->library(); }
    [[nodiscard]] const QAbstractItemModel *entities() const
    {
        return f->find<QTreeView>("entitiesTree")->model();
    }
    [[nodiscard]] const domain::DocumentRow &row(domain::DocumentId id) const
    {
        return *f->window->library().document(id);
    }
    /// What is still being read for something else is not counted.
    void settle() const
    {
        QSignalSpy loaded(&f->window->session(), &workbench::Session::subjectsLoaded);
        f->window->session().reload();
        QVERIFY(loaded.wait(test::PatienceMs));
        QTest::qWait(100);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(openWindow());
        settle();
    }
    void cleanup() { f.reset(); }

    void anAnnotationChangesACount()
    {
        const domain::DocumentId document = view().a.row.id;
        const text::Range range = view().a.facts.sentences.front().range;
        const Watch libraryWatch(library());
        const Watch sidebar(entities());
        const Watch account(list("accountListA")->model());
        QSignalSpy libraryRead(&f->window->session(), &workbench::Session::libraryLoaded);
        QSignalSpy sidebarRead(&f->window->session(), &workbench::Session::sidebarLoaded);
        const auto change = workspace().annotations().add({document, range, {}, u"a memo"_s}, Author);
        QVERIFY(change);
        QTRY_COMPARE(row(document).annotations, 1);
        QTest::qWait(300); // what is not wanted had time to come
        QCOMPARE(libraryWatch.moves(), 0);
        QCOMPARE(libraryWatch.rows(), 1);
        QCOMPARE(sidebar.moves() + sidebar.rows(), 0);
        QCOMPARE(libraryRead.size() + sidebarRead.size(), 0);
        QCOMPARE(account.moves(), 0);
        QVERIFY(workspace().takeBack(*change));
        QTRY_COMPARE(row(document).annotations, 0);
        QCOMPARE(libraryWatch.moves(), 0);
    }

    void aTitleChangesItsRow()
    {
        const domain::DocumentId document = view().a.row.id;
        const Watch libraryWatch(library());
        const Watch sidebar(entities());
        QSignalSpy libraryRead(&f->window->session(), &workbench::Session::libraryLoaded);
        QVERIFY(workspace().documents().decide({document}, workspace::DocumentField::Title,
                                                   u"Quite another title"_s, Author));
        QTRY_COMPARE(row(document).title, u"Quite another title"_s);
        QTest::qWait(300);
        QCOMPARE(libraryWatch.moves(), 0);
        QCOMPARE(libraryWatch.rows(), 1);
        QCOMPARE(sidebar.moves(), 0);
        QCOMPARE(libraryRead.size(), 0);
        // The comparison shows it too.
        QTRY_COMPARE(view().a.row.title, u"Quite another title"_s);
    }

    void aDecidedLinkChangesItsPassages()
    {
        const domain::LinkRow link = onlyLink();
        QVERIFY(link.id.isValid());
        const Watch a(list("accountListA")->model());
        const Watch b(list("accountListB")->model());
        const Watch libraryWatch(library());
        const QString text = view().a.text;
        const auto *shared = text.constData();
        QVERIFY(workspace().comparisons().patchLink(link.id, {.status = LinkStatus::Confirmed}, Author));
        QTRY_COMPARE(this->link(link.id)->status, LinkStatus::Confirmed);
        QCOMPARE(this->link(link.id)->author, Author);
        QVERIFY(this->link(link.id)->decided.isValid());
        QTest::qWait(300);
        // The text on the screen is the very one that was there: it was not read again.
        QCOMPARE(view().a.text.constData(), shared);
        QCOMPARE(a.moves() + b.moves(), 0);
        const auto confirmed = [](const Watch &watch) {
            std::set<int> rows;
            for (const auto &told : watch.changed) {
                const auto roles = told.at(2).value<QList<int>>();
                if (!roles.isEmpty()) // what is chosen is told of all rows
                    continue;
                for (int at = told.at(0).toModelIndex().row(); at <= told.at(1).toModelIndex().row(); ++at)
                    rows.insert(at);
            }
            return rows;
        };
        QCOMPARE(confirmed(a), std::set<int>(link.fact.a.begin(), link.fact.a.end()));
        QCOMPARE(confirmed(b), std::set<int>(link.fact.b.begin(), link.fact.b.end()));
        QCOMPARE(libraryWatch.moves() + libraryWatch.rows(), 0);
    }

    void aCommitmentChangesItsRow()
    {
        const auto commitments = workspace().commitments().rows();
        QVERIFY(commitments && !commitments->empty());
        const auto id = commitments->front().id;
        const Watch libraryWatch(library());
        QSignalSpy libraryRead(&f->window->session(), &workbench::Session::libraryLoaded);
        QSignalSpy patched(&f->window->session(), &workbench::Session::listsPatched);
        QVERIFY(workspace().commitments().accept({id}, Author));
        QVERIFY(patched.wait(test::PatienceMs));
        const auto patch = patched.front().front().value<workbench::ListPatch>();
        QCOMPARE(patch.commitments.size(), 1u);
        QCOMPARE(patch.commitments.front().id, id);
        QCOMPARE(patch.library.size(), 0u);
        QTest::qWait(300);
        QCOMPARE(libraryWatch.moves() + libraryWatch.rows(), 0);
        QCOMPARE(libraryRead.size(), 0);
    }

    void aDocumentThatMovesLeavesTheOthers()
    {
        const domain::DocumentId document = view().a.row.id;
        const domain::MeetingId meeting = view().meeting.id;
        const Watch libraryWatch(library());
        const auto change = workspace().documents().takeOut({document}, meeting, Author);
        QVERIFY(change);
        QTRY_VERIFY(!std::ranges::contains(row(document).meetings, meeting));
        QCOMPARE(libraryWatch.resets.size(), 0);
        QVERIFY(workspace().takeBack(*change));
        QTRY_VERIFY(std::ranges::contains(row(document).meetings, meeting));
        QCOMPARE(libraryWatch.resets.size(), 0);
        QVERIFY(workspace().meetings().rename(meeting, u"A new name"_s, Author));
        QTRY_COMPARE(f->window->library().meeting(meeting)->title, u"A new name"_s);
        QCOMPARE(libraryWatch.resets.size(), 0);
    }

    void anEntityThatIsRenamedOrMergedLeavesTheOthers()
    {
        const models::EntitiesModel &model = f->window->desk().entities;
        const auto all = workspace().entities().rows();
        QVERIFY(all);
        std::vector<domain::EntityRow> people;
        std::ranges::copy_if(*all, std::back_inserter(people), [](const domain::EntityRow &row) {
            return row.kind == domain::EntityKind::Person;
        });
        QVERIFY(people.size() > 2);
        const Watch sidebar(&model);
        const auto renamed = workspace().entities().rename(people[0].id, u"Quite another name"_s, Author);
        QVERIFY(renamed);
        QTRY_COMPARE(model.entity(people[0].id)->name, u"Quite another name"_s);
        QCOMPARE(sidebar.resets.size() + sidebar.inserted.size() + sidebar.removed.size(), 0);
        QCOMPARE(sidebar.rows(), 1);
        const auto merged = workspace().entities().merge(people[0].id, {people[1].id}, Author);
        QVERIFY(merged);
        QTRY_VERIFY(!model.entity(people[1].id));
        QCOMPARE(sidebar.removed.size(), 1);
        QVERIFY(workspace().takeBack(*merged));
        QTRY_VERIFY(model.entity(people[1].id));
        QVERIFY(workspace().takeBack(*renamed));
        QTRY_COMPARE(model.entity(people[0].id)->name, people[0].name);
        QCOMPARE(model.entity(people[1].id)->mentions, people[1].mentions);
        QCOMPARE(sidebar.resets.size(), 0);
    }
};

QTEST_MAIN(TestChangesWindow)
#include "tst_changeswindow.moc"
