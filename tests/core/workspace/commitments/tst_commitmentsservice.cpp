// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments as people follow them up: decisions, evidence, history.
#include "core/workspace/reports/reports.h"
#include "tests/core/workspace/commitments/commitmentstore.h"
#include "tests/support/fieldsamples.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Commitment;
using domain::CommitmentField;
using domain::CommitmentId;
using domain::CommitmentRow;
using domain::CommitmentStatus;
using domain::NewEvidence;
using test::Analyst;
using test::AnnotatedStore;

class TestCommitmentsService : public test::CommitmentsServiceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }

    void whatIsDetectedComesAsAProposal()
    {
        for (const CommitmentRow &row : rows())
            QCOMPARE(row.status, CommitmentStatus::Proposed);
        const CommitmentId id = row(u"demining"_s).id;
        QVERIFY(edits().accept({id}, Analyst));
        QCOMPARE(row(u"demining"_s).status, CommitmentStatus::Open);
        QVERIFY(!row(u"demining"_s).uuid.isEmpty());
        QCOMPARE(edits().history(id)->size(), 1u);
        QCOMPARE(edits().history(id)->front().author, Analyst);
    }

    void aStatusNeedsEvidence()
    {
        const CommitmentId id = row(u"demining"_s).id;
        const QStringList before = m_store->rows();
        const auto refused = edits().setStatus({id}, CommitmentStatus::Kept, {}, {}, Analyst);
        QVERIFY(!refused);
        QVERIFY(refused.error().line().contains(u"without evidence"));
        QVERIFY(!edits().setStatus({id}, CommitmentStatus::Kept, {}, NewEvidence{}, Analyst));
        QVERIFY(!edits().setStatus({id}, CommitmentStatus::Kept, {},
                                   NewEvidence{{}, {}, u"Reuters"_s, u"some day"_s, {}}, Analyst));
        QVERIFY(!edits().setStatus({id}, CommitmentStatus::Kept, {},
                                   NewEvidence{m_document, {5, 5}, {}, {}, {}}, Analyst));
        QCOMPARE(m_store->rows(), before);
        QVERIFY(
            edits().setStatus({id}, CommitmentStatus::InProgress, u"first money paid"_s, cited(), Analyst));
        QVERIFY(
            edits().setStatus({id}, CommitmentStatus::Kept, {}, passage(u"spoke about trade"_s), Analyst));
        QCOMPARE(row(u"demining"_s).status, CommitmentStatus::Kept);
        const auto history = edits().history(id);
        QCOMPARE(history->size(), 2u);
        QCOMPARE(history->front().status, CommitmentStatus::InProgress);
        QCOMPARE(history->front().note, u"first money paid"_s);
        const auto evidence = edits().evidence(id);
        QCOMPARE(evidence->size(), 2u);
        const auto first =
            std::ranges::find(*evidence, u"Reuters, Phnom Penh"_s, &domain::EvidenceRow::source);
        QVERIFY(first != evidence->end());
        QCOMPARE(first->sourceDate->toString(), u"2023-07-24"_s);
        // One may go, the last may not.
        QVERIFY(edits().removeEvidence(evidence->front().id, Analyst));
        QVERIFY(!edits().removeEvidence(evidence->back().id, Analyst));
        QVERIFY(edits().setStatus({id}, CommitmentStatus::Open, {}, {}, Analyst));
        QVERIFY(edits().removeEvidence(evidence->back().id, Analyst));
    }

    void rowsOfATableAreToldApart()
    {
        const QString table =
            u"text,date,url\n"
            "\"The United States will provide $5 million for schools by 2025.\",2023-05-03,\n"
            "\"Cambodia will build nine bridges by 2026.\",2023-05-04,\n"
            "\"The United States will send ten nurses by 2027.\",2023-05-05,"
            "https://example.org/nurses\n"_s;
        QVERIFY(m_store->import(u"t.csv"_s, table).isValid());
        QCOMPARE(row(u"schools"_s).source, u"t.csv #1"_s);
        QCOMPARE(row(u"bridges"_s).source, u"t.csv #2"_s);
        QCOMPARE(row(u"nurses"_s).source, u"https://example.org/nurses"_s);
    }

    void editsStandBesideWhatWasDetected()
    {
        const CommitmentRow before = row(u"demining"_s);
        Commitment values = before;
        values.action = u"pay for demining"_s;
        values.actors = {u"United States"_s, u"USAID"_s};
        values.owner = u"Dara"_s;
        values.followUp = QDate(2024, 6, 1);
        values.priority = domain::Priority::High;
        values.due = u"2024-12"_s;
        QVERIFY(edits().edit(before.id, values, Analyst));
        CommitmentRow after = row(u"demining"_s);
        QCOMPARE(after.action, values.action);
        QCOMPARE(after.actors, values.actors);
        QCOMPARE(after.owner, values.owner);
        QCOMPARE(after.followUp, values.followUp);
        QCOMPARE(after.priority, values.priority);
        QCOMPARE(after.due, values.due);
        QCOMPARE(after.quote, before.quote);
        values.action = before.action;
        QVERIFY(edits().edit(before.id, values, Analyst));
        QCOMPARE(row(u"demining"_s).action, before.action);
        values.due = u"2021"_s;
        const auto refused = edits().edit(before.id, values, Analyst);
        QVERIFY(!refused && refused.error().line().contains(u"before"));
        values.due = u"soon"_s;
        QVERIFY(!edits().edit(before.id, values, Analyst));
        values.due.clear();
        QVERIFY(edits().edit(before.id, values, Analyst));
        QVERIFY(row(u"demining"_s).due.isEmpty());
    }

    void anEditorLeftOpenKeepsWhatOthersChanged()
    {
        const CommitmentRow before = row(u"demining"_s);
        const Commitment seen = before;
        Commitment theirs = seen;
        theirs.owner = u"Dara"_s;
        theirs.notes = u"Asked the embassy"_s;
        QVERIFY(edits().edit(before.id, theirs, Analyst, {}, seen));
        Commitment mine = seen;
        mine.priority = domain::Priority::High;
        mine.notes = u"Saw the invoice"_s;
        const auto change = edits().edit(before.id, mine, Analyst, {}, seen);
        QVERIFY(change);
        QCOMPARE(change->overtaken.size(), 1u);
        QCOMPARE(change->overtaken.front().what, u"notes"_s);
        const CommitmentRow after = row(u"demining"_s);
        QCOMPARE(after.owner, u"Dara"_s);
        QCOMPARE(after.priority, domain::Priority::High);
        QCOMPARE(after.notes, u"Asked the embassy\n\nSaw the invoice"_s);
    }

    void aStrengthIsOnTheScale()
    {
        const CommitmentRow before = row(u"demining"_s);
        Commitment values = before;
        values.strength = domain::StrongestAct + 1;
        const auto refused = edits().edit(before.id, values, Analyst);
        QVERIFY(!refused);
        QVERIFY(refused.error().line().contains(u"from 0 to %1"_s.arg(domain::StrongestAct)));
        values.strength = -1;
        QVERIFY(!edits().edit(before.id, values, Analyst));
        for (int strength = 0; strength <= domain::StrongestAct; ++strength) {
            values.strength = strength;
            QVERIFY(edits().edit(before.id, values, Analyst));
            QCOMPARE(row(u"demining"_s).strength, strength);
        }
    }

    void everyActCanBeUndoneToTheByte()
    {
        const CommitmentId id = row(u"demining"_s).id;
        const CommitmentId other = row(u"elections"_s).id;
        QVERIFY(edits().addEvidence(id, cited(), Analyst));
        QVERIFY(edits().setStatus({id}, CommitmentStatus::InProgress, {}, {}, Analyst));
        QVERIFY(edits().addEvidence(id, passage(u"trade"_s), Analyst));
        const domain::EvidenceId evidence = edits().evidence(id)->back().id;
        Commitment values;
        values.action = u"something else"_s;
        values.topic = u"Elections"_s;
        const QStringList before = m_store->rows();
        AnnotatedStore &store = *m_store;
        const text::Range trade = store.range(m_document, u"spoke about trade"_s);
        VERIFY_ROUND_TRIP(store, edits().accept({other}, Analyst), before);
        VERIFY_ROUND_TRIP(store, edits().reject({id, other}, Analyst), before);
        VERIFY_ROUND_TRIP(store, edits().edit(id, values, Analyst), before);
        const workspace::CommitmentPatch patch{{{u"owner"_s, u"Vuthy"_s}, {u"priority"_s, u"low"_s}}, {}};
        VERIFY_ROUND_TRIP(store, edits().editAll({id, other}, patch, Analyst), before);
        VERIFY_ROUND_TRIP(store,
                          edits().setStatus({id, other}, CommitmentStatus::Broken, u"n"_s, cited(), Analyst),
                          before);
        VERIFY_ROUND_TRIP(store, edits().make(m_document, trade, values, Analyst), before);
        VERIFY_ROUND_TRIP(store, edits().addEvidence(other, passage(u"trade"_s), Analyst), before);
        VERIFY_ROUND_TRIP(store, edits().removeEvidence(evidence, Analyst), before);
        VERIFY_ROUND_TRIP(store, edits().place(id, trade, Analyst), before);
        VERIFY_ROUND_TRIP(store, edits().placeEvidence(evidence, trade, Analyst), before);
    }

    void everyFieldOfTheTableIsKept()
    {
        const CommitmentId id = row(u"demining"_s).id;
        QVERIFY(edits().accept({id}, Analyst)); // gives it its name
        AnnotatedStore &store = *m_store;
        for (const CommitmentField &field : domain::commitmentFields()) {
            const QStringList before = m_store->rows();
            workspace::CommitmentPatch patch;
            patch.fields[field.name] = test::sampleOf(field);
            VERIFY_ROUND_TRIP(store, edits().editAll({id}, patch, Analyst), before);
            QVERIFY(edits().editAll({id}, patch, Analyst));
            QCOMPARE(field.text(row(u"demining"_s)), test::sampleOf(field));
        }
        m_store->reopen();
        const QString list = m_store->folder() + u"/all.csv"_s;
        QVERIFY((*m_store)->reports().writeCommitments(rows(), workspace::CommitmentFormat::Csv, list));
        const QStringList head = QString::fromUtf8(test::bytesOf(list)).section(u'\r', 0, 0).split(u',');
        for (const CommitmentField &field : domain::commitmentFields()) {
            QCOMPARE(field.text(row(u"demining"_s)), test::sampleOf(field));
            QVERIFY2(head.contains(field.name), qPrintable(field.name));
        }
    }

    void aFieldThatIsNoneIsRefused()
    {
        const CommitmentId id = row(u"demining"_s).id;
        const QStringList before = m_store->rows();
        for (const auto &[name, text] : {std::pair(u"colour"_s, u"red"_s), std::pair(u"priority"_s, u"top"_s),
                                         std::pair(u"due"_s, u"soon"_s)}) {
            workspace::CommitmentPatch patch;
            patch.fields[name] = text;
            const auto refused = edits().editAll({id}, patch, Analyst);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, base::ErrorKind::Invalid);
        }
        QCOMPARE(m_store->rows(), before);
    }

    void aPassageIsFilledIn()
    {
        const text::Range trade = m_store->range(m_document, u"leaders spoke about trade"_s);
        const auto filled = edits().prefilled(m_document, trade);
        QVERIFY(filled);
        QVERIFY(!filled->id.isValid());
        QCOMPARE(filled->quote, u"leaders spoke about trade"_s);
        QCOMPARE(filled->actors, QStringList{u"United States"_s});
        // What is proposed in these very words already is not made a second time.
        const CommitmentRow known = row(u"demining"_s);
        const text::Range within = m_store->range(m_document, u"for demining"_s);
        QCOMPARE(edits().prefilled(m_document, within)->id, known.id);
        QVERIFY(edits().accept({known.id}, Analyst));
        const text::Range longer = m_store->range(m_document, u"for demining by 2025"_s);
        const auto anew = edits().prefilled(m_document, longer);
        QVERIFY(!anew->id.isValid());
        QCOMPARE(anew->due, u"2025"_s);
        const auto outside = edits().prefilled(m_document, {0, 100'000});
        QVERIFY(!outside);
        QCOMPARE(outside.error().kind, base::ErrorKind::Invalid);
    }

    void valuesAndStatusInOneStep()
    {
        const CommitmentId id = row(u"demining"_s).id;
        const CommitmentId other = row(u"elections"_s).id;
        Commitment values = row(u"demining"_s);
        values.owner = u"Dara"_s;
        const workspace::StatusDecision kept{CommitmentStatus::Kept, u"paid"_s, {}};
        const workspace::StatusDecision shown{CommitmentStatus::Kept, u"paid"_s, cited()};
        const QStringList before = m_store->rows();
        const auto refused = edits().edit(id, values, Analyst, kept);
        QVERIFY(!refused && refused.error().line().contains(u"without evidence"));
        QVERIFY(!edits().make(m_document, m_store->range(m_document, u"spoke about trade"_s), values, Analyst,
                              kept));
        QVERIFY(!edits().editAll({id, other}, {{{u"owner"_s, u"Dara"_s}}, kept}, Analyst));
        QCOMPARE(m_store->rows(), before); // nothing by halves
        AnnotatedStore &store = *m_store;
        VERIFY_ROUND_TRIP(store, edits().edit(id, values, Analyst, shown), before);
        VERIFY_ROUND_TRIP(store, edits().editAll({id, other}, {{{u"owner"_s, u"Dara"_s}}, shown}, Analyst),
                          before);
        const auto made = edits().make(m_document, m_store->range(m_document, u"spoke about trade"_s), values,
                                       Analyst, shown);
        QVERIFY(made);
        QCOMPARE(edits().evidence(CommitmentId(made->made))->size(), 1u);
        QCOMPARE(edits().history(CommitmentId(made->made))->size(), 1u);
        QCOMPARE(row(u"spoke about trade"_s).status, CommitmentStatus::Kept);
        QCOMPARE(row(u"spoke about trade"_s).owner, u"Dara"_s);
    }

    void aCalendarProgramKnowsThemAgain()
    {
        const auto uids = [this] {
            const QString path = m_store->folder() + u"/all.ics"_s;
            QStringList found;
            if (!(*m_store)->reports().writeCommitments(rows(), workspace::CommitmentFormat::ICalendar, path))
                return found;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return found;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
            for (const QString &line : lines) {
                if (line.startsWith(u"UID:"))
                    found.append(line);
            }
            return found;
        };
        const QStringList before = uids();
        QCOMPARE(before.size(), qsizetype(rows().size()));
        QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), before.size());
        QVERIFY(edits().accept({row(u"demining"_s).id}, Analyst));
        QVERIFY(edits().setStatus({row(u"elections"_s).id}, CommitmentStatus::Kept, {}, cited(), Analyst));
        QCOMPARE(uids(), before);
    }
};

QTEST_GUILESS_MAIN(TestCommitmentsService)
#include "tst_commitmentsservice.moc"
