// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/comparisonbuilder.h"
#include "ui/comparison/accountchanges.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::comparison;
using domain::ChangedIds;
using domain::ChangeSet;
using domain::Subject;

namespace {

constexpr domain::MeetingId Shown(3);

ChangeSet changeOf(Subject subject, qint64 id, ChangedIds::Kind kind = ChangedIds::Kind::Changed)
{
    ChangeSet changes;
    changes.of(subject).note(id, kind);
    return changes;
}

} // namespace

class TestAccountChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto view = test::ComparisonBuilder()
                        .sentencesA({u"They met."_s})
                        .sentencesB({u"They held talks."_s})
                        .link({0}, {0}, domain::LinkRelation::Same)
                        .view();
        view.a.row.id = domain::DocumentId(10);
        view.b.row.id = domain::DocumentId(11);
        view.links[0].id = domain::LinkId(5);
        view.a.entityIds = {domain::EntityId(20)};
        view.b.commitmentIds = {domain::CommitmentId(30)};
        domain::AnnotationRow note;
        note.id = domain::AnnotationId(40);
        m_state = std::make_unique<ComparisonState>();
        m_state->setView(view, {note});
        m_none = std::make_unique<ComparisonState>();
    }

    void whatTheProgramFindsAnewIsReadAgain()
    {
        using enum ChangedIds::Kind;
        for (const ChangeSet &changes :
             {ChangeSet::all(), ChangeSet::allOf({Subject::Documents}), ChangeSet::allOf({Subject::Links}),
              changeOf(Subject::Links, 99, Added), changeOf(Subject::Meetings, Shown.value),
              changeOf(Subject::Entities, 20), changeOf(Subject::Commitments, 30)})
            QVERIFY(needsReading(changes, Shown, shown()));
    }

    void whatIsElsewhereOrDecidedIsNot()
    {
        for (const ChangeSet &changes :
             {changeOf(Subject::Documents, 10), changeOf(Subject::Links, 5), changeOf(Subject::Meetings, 4),
              changeOf(Subject::Entities, 21), changeOf(Subject::Commitments, 31),
              changeOf(Subject::Annotations, 40)})
            QVERIFY(!needsReading(changes, Shown, shown()));
    }

    void aDecisionIsAskedForWithBothDocuments()
    {
        const auto question = questionAbout(changeOf(Subject::Links, 5), shown());
        QVERIFY(question);
        QCOMPARE(question->links, std::vector{domain::LinkId(5)});
        QCOMPARE(question->documents, (std::vector{domain::DocumentId(10), domain::DocumentId(11)}));
    }

    void documentsSilencesAndNotesOfTheScreenAreAskedFor()
    {
        for (const ChangeSet &changes : {changeOf(Subject::Documents, 11), changeOf(Subject::Omissions, 10),
                                         changeOf(Subject::Annotations, 40)}) {
            const auto question = questionAbout(changes, shown());
            QVERIFY(question && question->links.empty());
        }
    }

    void aChangeElsewhereAsksNothing()
    {
        for (const ChangeSet &changes :
             {changeOf(Subject::Documents, 12), changeOf(Subject::Links, 6), changeOf(Subject::Omissions, 12),
              changeOf(Subject::Annotations, 41), changeOf(Subject::SavedSearches, 10)})
            QVERIFY(!questionAbout(changes, shown()));
    }

    void aDocumentThatIsShownOtherwiseIsNotTheSame()
    {
        std::vector<domain::DocumentRow> now{m_state->view().a.row, m_state->view().b.row};
        QVERIFY(areSame(now, shown()));
        now[1].title = u"Another title"_s;
        QVERIFY(!areSame(now, shown()));
        now.pop_back(); // or is gone
        QVERIFY(!areSame(now, shown()));
    }

private:
    [[nodiscard]] QList<ComparisonState *> shown() const { return {m_state.get(), m_none.get()}; }

    std::unique_ptr<ComparisonState> m_state;
    std::unique_ptr<ComparisonState> m_none; ///< no third account
};

QTEST_GUILESS_MAIN(TestAccountChanges)
#include "tst_accountchanges.moc"
