// SPDX-License-Identifier: GPL-3.0-or-later
// What another program changes in the store, the window that has it open takes up by itself, whatever it is.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "tests/ui/shell/otherwriter.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codespanel.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/searchmodel.h"
#include "ui/reader/annotationlayer.h"
#include "ui/reader/readerpane.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::CommitmentsModel;
using models::SearchModel;

namespace {

const QString Author = u"A colleague"_s;

QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts.append(model.index(row, column, parent).data().toString());
        texts += textsOf(model, model.index(row, 0, parent));
    }
    return texts;
}

} // namespace

/// Waits until the window has looked at the store.
#define TRY_SEEN(statement) QTRY_VERIFY_WITH_TIMEOUT(statement, test::PatienceMs)

class TestElsewhereWindow : public test::OtherWriterTest
{
    Q_OBJECT

private:
    [[nodiscard]] domain::DocumentId document() const { return view().a.row.id; }
    template <typename Widget>
    [[nodiscard]] Widget *part() const
    {
        return f->window->findChild<Widget *>();
    }

private Q_SLOTS:
    void init() { openBoth(); }
    void cleanup() { closeBoth(); }

    void codes()
    {
        QVERIFY(m_other->codes().add({}, {u"Zinc mining"_s, {}, {}}, Author));
        const auto *panel = part<annotations::CodesPanel>();
        TRY_SEEN(textsOf(*panel->tree()->model()).contains(u"Zinc mining"_s));
        QVERIFY(f->window->statusBar()->currentMessage().contains(u"changed this store"_s));
    }

    void annotations()
    {
        const text::Range range = view().a.facts.sentences.front().range;
        const auto made = m_other->annotations().add({document(), range, {}, u"Read this twice"_s}, Author);
        QVERIFY(made);
        f->press(QKeySequence(u"Ctrl+4"_s)); // the table is read where it is seen
        const auto *table = part<annotations::AnnotationsView>()->table();
        TRY_SEEN(textsOf(*table->model()).contains(u"Read this twice"_s));
        // In the comparison too, where the passage is chosen.
        QVERIFY(openComparison());
        list("accountListA")->setFocus();
        click("accountListA", 0);
        TRY_SEEN(panelText().contains(u"Read this twice"_s));
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(document());
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QTRY_COMPARE(part<reader::ReaderPane>()->annotations()->spans().size(), 1u);
        QVERIFY(m_other->annotations().remove({domain::AnnotationId(made->made)}, Author));
        TRY_SEEN(part<reader::ReaderPane>()->annotations()->spans().empty());
        QVERIFY(openComparison());
    }

    void savedSearches()
    {
        QVERIFY(m_other->searches().save({{}, u"Zinc since 2022"_s, {}}));
        TRY_SEEN(textsOf(*f->find<QListView>("savedSearches")->model()).contains(u"Zinc since 2022"_s));
    }

    void entities()
    {
        const auto entities = m_other->entities().rows();
        const auto one = std::ranges::max_element(*entities, {}, &domain::EntityRow::documents);
        QVERIFY(m_other->entities().rename(one->id, u"Somebody Else"_s, Author));
        const QAbstractItemModel &tree = *f->find<QTreeView>("entitiesTree")->model();
        TRY_SEEN(textsOf(tree).join(u' ').contains(u"Somebody Else"_s));
    }

    void commitmentsAndTheirEvidence()
    {
        const domain::CommitmentId id = m_other->commitments().rows()->front().id;
        QVERIFY(m_other->commitments().accept({id}, Author));
        auto *commitments = part<commitments::CommitmentsView>();
        f->press(QKeySequence(u"Ctrl+5"_s));
        commitments->select(id);
        const QAbstractItemModel &table = *commitments->table()->model();
        const auto status = [&] {
            for (int row = 0; row < table.rowCount(); ++row) {
                if (table.index(row, 0).data(CommitmentsModel::CommitmentRole).toLongLong() == id.value)
                    return table.index(row, CommitmentsModel::Status).data().toString();
            }
            return QString();
        };
        TRY_SEEN(status().startsWith(u"Open"_s));
        // The panel beside tells of what stands behind it.
        domain::NewEvidence evidence;
        evidence.source = u"The Zinc Gazette"_s;
        evidence.sourceDate = u"2024-05-02"_s;
        const auto added = m_other->commitments().addEvidence(id, evidence, Author);
        QVERIFY2(added, added ? "" : qPrintable(added.error().line()));
        const auto told = [this] {
            for (const QLabel *label : part<commitments::CommitmentPanel>()->findChildren<QLabel *>()) {
                if (label->text().contains(u"The Zinc Gazette"_s))
                    return true;
            }
            return false;
        };
        TRY_SEEN(told());
        QVERIFY(openComparison());
    }

    void documentsAndMeetings()
    {
        QVERIFY(m_other->documents().decide({document()}, workspace::DocumentField::Title, u"Zinc talks"_s,
                                            Author));
        TRY_SEEN(f->window->library().document(document())->title == u"Zinc talks"_s);
        TRY_SEEN(view().a.row.title == u"Zinc talks"_s); // the comparison, too
        QVERIFY(m_other->meetings().rename(pane()->meeting(), u"The zinc meeting"_s, Author));
        TRY_SEEN(f->window->library().meeting(pane()->meeting())->title == u"The zinc meeting"_s);
    }

    void linksSilencesAndNotes()
    {
        domain::LinkRow row = view().links.front();
        row.note = u"zinc, surely"_s;
        QVERIFY(m_other->comparisons().decideLink(row, Author));
        TRY_SEEN(link(row.id)->note == u"zinc, surely"_s);
        domain::OmissionRow omission;
        for (const domain::TopicRow &topic : view().topics) {
            if (topic.a.empty() != topic.b.empty())
                omission = {topic.name, topic.a.empty(), LinkStatus::Confirmed, {}, Author};
        }
        QVERIFY(m_other->comparisons().decideOmission(view(), omission));
        TRY_SEEN(view().omissions.size() == 1);
    }

    void searchAndQueryResults()
    {
        f->press(QKeySequence(u"Ctrl+7"_s));
        auto *sql = f->find<QPlainTextEdit>("queryEditor");
        QVERIFY(sql);
        sql->setPlainText(u"SELECT count(*) FROM documents"_s);
        QTest::keyClick(sql, Qt::Key_Return, Qt::ControlModifier);
        const auto *status = f->find<QLabel>("queryStatus");
        QTRY_VERIFY(status->text().contains(u"1 row"_s));
        f->window->search(u"cooperation"_s);
        const auto *results = f->find<QTreeView>("searchResults")->model();
        QTRY_VERIFY(results->rowCount() > 1);
        const int before = results->rowCount();
        const domain::DocumentId gone(results->index(0, 0).data(SearchModel::DocumentRole).toLongLong());
        QVERIFY(m_other->documents().remove({gone}, Author));
        TRY_SEEN(results->rowCount() == before - 1);
        TRY_SEEN(!f->window->library().document(gone));
        TRY_SEEN(status->text().contains(u"has changed"_s));
    }
};

QTEST_MAIN(TestElsewhereWindow)
#include "tst_elsewherewindow.moc"
