// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and annotations: what may be done, what is refused, and that undo brings back every byte.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "tests/core/workspace/annotatedstore.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::CodeId;
using domain::CodeRow;
using test::AnnotatedStore;

namespace {

const QString Analyst = u"Sok Dara"_s;
const QString Boilerplate = u"The two sides reaffirmed their commitment to continued cooperation."_s;
const QString Text =
    u"PHNOM PENH, 12 November 2022\n\nPresident Biden met Prime Minister Hun Sen in Phnom Penh today. "_s +
    Boilerplate + u" They spoke about demining and trade.\n\nThe President urged transparency. "_s +
    Boilerplate + u" They agreed to meet again.\n"_s;

} // namespace

class TestAnnotations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AnnotatedStore> m_store;
    domain::DocumentId m_document;

    CodeId code(const QString &name, CodeId parent = {})
    {
        const auto made = (*m_store)->codes().add(parent, {name, {}, {}}, Analyst);
        return made ? CodeId(made->made) : CodeId();
    }
    AnnotationId annotate(const QString &words, const std::vector<CodeId> &codes = {}, int nth = 0)
    {
        const auto made = (*m_store)->annotations().add(
            {m_document, m_store->range(m_document, words, nth), codes, u"a *memo*"_s}, Analyst);
        return made ? AnnotationId(made->made) : AnnotationId();
    }
    CodeRow row(CodeId id)
    {
        const auto codes = (*m_store)->codes().rows();
        const auto at = std::ranges::find(*codes, id, &CodeRow::id);
        return at == codes->end() ? CodeRow() : *at;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<AnnotatedStore>();
        m_document = m_store->import(u"readout.txt"_s, Text);
        QVERIFY(m_document.isValid());
    }

    void anAnnotationKeepsItsWordsAndWhoMadeIt()
    {
        const test::ToldChanges told(**m_store);
        const CodeId mines = code(u"Mines"_s);
        const AnnotationId id = annotate(u"demining"_s, {mines});
        QVERIFY(id.isValid());
        QCOMPARE(told.times(workspace::Subject::Annotations), 1);
        QCOMPARE(told.sets().back().of(workspace::Subject::Annotations).ids<AnnotationId>(),
                 std::vector<AnnotationId>{id});
        m_store->reopen();
        const auto kept = (*m_store)->annotations().row(id);
        QVERIFY(kept);
        QCOMPARE(kept->anchor.quote, u"demining"_s);
        QCOMPARE(kept->anchor.range, m_store->range(m_document, u"demining"_s));
        QVERIFY(!kept->anchor.prefix.isEmpty());
        QCOMPARE(kept->author, Analyst);
        QCOMPARE(kept->memo, u"a *memo*"_s);
        QCOMPARE(kept->codes, std::vector<CodeId>{mines});
        QVERIFY(!kept->orphan);
        QCOMPARE(row(mines).annotations, 1);
    }

    void aNoteIsOnePerPassageAndPerson()
    {
        const text::Range range = m_store->range(m_document, u"demining"_s);
        const auto note = [this, range](const QString &memo, const QString &by) {
            return (*m_store)->annotations().setNote(m_document, range, memo, by);
        };
        const auto all = [this] { return *(*m_store)->annotations().rows(); };
        QVERIFY(note(QString(), Analyst)->isEmpty());
        const QStringList empty = m_store->rows();
        VERIFY_ROUND_TRIP(*m_store, note(u"Close call"_s, Analyst), empty);
        QVERIFY(note(u"Close call"_s, Analyst));
        QVERIFY(note(u"Closer still"_s, Analyst));
        QCOMPARE(all().size(), 1u);
        QCOMPARE(workspace::noteOn(all(), m_document, range, Analyst)->memo, u"Closer still"_s);
        QVERIFY(!workspace::noteOn(all(), m_document, {range.begin, range.end - 1}, Analyst));
        QVERIFY(note(u"I think not"_s, u"Somebody else"_s));
        QCOMPARE(all().size(), 2u);
        QCOMPARE(workspace::noteOn(all(), m_document, range, Analyst)->memo, u"Closer still"_s);
        const QStringList two = m_store->rows();
        VERIFY_ROUND_TRIP(*m_store, note(u" "_s, Analyst), two);
        QVERIFY(note(u" "_s, Analyst));
        QCOMPARE(all().size(), 1u);
        // What has a code stays when its note is emptied.
        const AnnotationId coded = annotate(u"demining"_s, {code(u"Mines"_s)});
        QVERIFY(note(QString(), Analyst));
        QVERIFY((*m_store)->annotations().row(coded)->memo.isEmpty());
        QVERIFY(!note(u"nobody's"_s, u" "_s));
    }

    void whatIsRefusedLeavesNothingBehind()
    {
        const CodeId mines = code(u"Mines"_s);
        const AnnotationId id = annotate(u"demining"_s);
        const QStringList before = m_store->rows();
        const auto codes = (*m_store)->codes();
        const auto annotations = (*m_store)->annotations();
        QVERIFY(!codes.add({}, {u"  MINES "_s, {}, {}}, Analyst));
        QVERIFY(!codes.add({}, {u" "_s, {}, {}}, Analyst));
        QVERIFY(!codes.add({}, {u"Other"_s, u"red"_s, {}}, Analyst));
        QVERIFY(!codes.add({}, {u"Other"_s, {}, {}}, u" "_s));
        QVERIFY(!codes.add(CodeId(99), {u"Other"_s, {}, {}}, Analyst));
        QVERIFY(!codes.move(mines, mines, Analyst));
        QVERIFY(!codes.merge(mines, mines, Analyst));
        QVERIFY(!annotations.add({m_document, {5, 5}, {}, {}}, Analyst));
        QVERIFY(!annotations.add({m_document, {5, 99'999}, {}, {}}, Analyst));
        QVERIFY(!annotations.add({m_document, {5, 9}, {CodeId(99)}, {}}, Analyst));
        const auto large = annotations.setMemo(id, QString(1'048'577, u'x'), Analyst);
        QVERIFY(!large);
        QVERIFY(large.error().line().contains(u"1 MB"));
        QCOMPARE(m_store->rows(), before);
        QVERIFY(annotations.setMemo(id, QString(1'048'576, u'x'), Analyst));
    }

    void codesAreAtMostFiftyDeep()
    {
        std::vector<CodeId> chain{code(u"level"_s)};
        while (chain.size() < 50)
            chain.push_back(code(u"level"_s, chain.back()));
        QVERIFY(chain.back().isValid());
        const auto deeper = (*m_store)->codes().add(chain.back(), {u"level"_s, {}, {}}, Analyst);
        QVERIFY(!deeper && deeper.error().line().contains(u"50"));
        const CodeId other = code(u"other"_s);
        QVERIFY(!(*m_store)->codes().move(chain.front(), other, Analyst));
        QVERIFY(!(*m_store)->codes().merge(other, chain.back(), u""_s));
        QVERIFY((*m_store)->codes().remove(chain.front(), Analyst));
        QCOMPARE((*m_store)->codes().rows()->size(), 1u);
    }

    void mergingBringsTogetherWhatHasOneName()
    {
        const CodeId mines = code(u"Mines"_s);
        const CodeId demining = code(u"Demining"_s);
        const CodeId funds = code(u"Funds"_s, mines);
        const CodeId otherFunds = code(u"funds"_s, demining);
        const CodeId namesake = code(u"Demining"_s, demining);
        const AnnotationId first = annotate(u"demining"_s, {mines, demining});
        const AnnotationId second = annotate(u"trade"_s, {otherFunds});
        QVERIFY((*m_store)->codes().merge(demining, mines, Analyst));
        QCOMPARE((*m_store)->codes().rows()->size(), 3u);
        QCOMPARE(row(namesake).parent, mines);
        QCOMPARE((*m_store)->annotations().row(first)->codes, std::vector<CodeId>{mines});
        QCOMPARE((*m_store)->annotations().row(second)->codes, std::vector<CodeId>{funds});
        // A code below that has the name of its parent, merged upwards.
        const CodeId inner = code(u"Demining"_s, namesake);
        QVERIFY((*m_store)->codes().merge(namesake, mines, Analyst));
        QCOMPARE(row(inner).parent, mines);
        QVERIFY(!row(namesake).id.isValid());
    }

    void filtersByCodeWithAllBelowIt()
    {
        const CodeId security = code(u"Security"_s);
        const CodeId mines = code(u"Mines"_s, security);
        const AnnotationId id = annotate(u"demining"_s, {mines});
        annotate(u"trade"_s);
        const auto found = (*m_store)->annotations().rows({.code = security});
        QCOMPARE(found->size(), 1u);
        QCOMPARE(found->front().id, id);
        QCOMPARE((*m_store)->annotations().rows({.author = Analyst})->size(), 2u);
        QVERIFY((*m_store)->annotations().rows({.author = u"somebody"_s})->empty());
    }

    void everyActCanBeUndoneToTheByte()
    {
        const CodeId mines = code(u"Mines"_s);
        const CodeId demining = code(u"Demining"_s);
        const CodeId child = code(u"Mines"_s, demining);
        const AnnotationId first = annotate(u"demining"_s, {demining, child});
        const AnnotationId second = annotate(Boilerplate, {demining}, 1);
        const QStringList before = m_store->rows();
        const auto to = (*m_store)->annotations();
        const auto codes = (*m_store)->codes();
        AnnotatedStore &store = *m_store;
        VERIFY_ROUND_TRIP(store, codes.add(mines, {u"New"_s, {}, {}}, Analyst), before);
        VERIFY_ROUND_TRIP(store, codes.edit(mines, {u"Land mines"_s, u"#112233"_s, u"text"_s}, Analyst),
                          before);
        VERIFY_ROUND_TRIP(store, codes.move(mines, child, Analyst), before);
        VERIFY_ROUND_TRIP(store, codes.merge(demining, mines, Analyst), before);
        VERIFY_ROUND_TRIP(store, codes.split(demining, {second}, {u"Split"_s, {}, {}}, Analyst), before);
        VERIFY_ROUND_TRIP(store, codes.remove(demining, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.add({m_document, {3, 9}, {mines}, u"x"_s}, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.setMemo(first, u"another"_s, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.setCodes(first, {mines}, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.addCodeTo({first, second}, mines, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.takeCodeFrom({first, second}, demining, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.remove({first, second}, Analyst), before);
        VERIFY_ROUND_TRIP(store, to.place(first, {3, 9}, Analyst), before);
    }

    void aMemoThatSomebodyElseWroteMeanwhileIsKept()
    {
        const AnnotationId id = annotate(u"demining"_s);
        const workspace::Annotations annotations = (*m_store)->annotations();
        const auto memo = [&] { return annotations.row(id)->memo; };
        QVERIFY(annotations.setMemo(id, u"as both saw it"_s, Analyst));
        QVERIFY(annotations.rewriteMemo(id, u"as both saw it"_s, u"mine"_s, Analyst));
        QCOMPARE(memo(), u"mine"_s);
        QVERIFY(annotations.rewriteMemo(id, u"as both saw it"_s, u"theirs"_s, u"Chan Vuthy"_s));
        QCOMPARE(memo(), u"theirs\n\n---\n\nmine"_s);
        // Who goes on writing without having seen that adds nothing twice.
        QVERIFY(annotations.rewriteMemo(id, u"theirs"_s, u"theirs, longer"_s, u"Chan Vuthy"_s));
        QCOMPARE(memo(), u"theirs, longer\n\n---\n\nmine"_s);
        QVERIFY(annotations.rewriteMemo(id, memo(), u"mine"_s, Analyst));
        QCOMPARE(memo(), u"mine"_s);
    }

    void anUndoAfterAnotherChangeInTheSamePlaceIsRefused()
    {
        const AnnotationId id = annotate(u"demining"_s);
        const auto changed = (*m_store)->annotations().setMemo(id, u"first"_s, Analyst);
        QVERIFY((*m_store)->annotations().setMemo(id, u"second"_s, u"Chan Vuthy"_s));
        QVERIFY(!(*m_store)->takeBack(*changed));
        QCOMPARE((*m_store)->annotations().row(id)->memo, u"second"_s);
    }

    void aNewRevisionMovesAnnotationsOrMakesThemOrphans()
    {
        const AnnotationId stays = annotate(u"spoke about demining"_s);
        const AnnotationId first = annotate(Boilerplate, {}, 0);
        const AnnotationId second = annotate(Boilerplate, {}, 1);
        QString changed = Text;
        // The first boilerplate goes with what stands around it; the second is a look-alike.
        changed.replace(u"in Phnom Penh today. "_s + Boilerplate + u" They spoke"_s, u"here. Both spoke"_s);
        const auto again = m_store->import(u"readout.txt"_s, changed);
        QCOMPARE(again, m_document);
        const auto annotations = (*m_store)->annotations();
        QVERIFY(annotations.row(first)->orphan);
        QCOMPARE(annotations.row(first)->anchor.quote, Boilerplate);
        const auto kept = annotations.row(second);
        QVERIFY(!kept->orphan);
        QCOMPARE(kept->anchor.range, m_store->range(m_document, Boilerplate));
        const auto moved = annotations.row(stays);
        QVERIFY(moved->orphan ||
                moved->anchor.range == m_store->range(m_document, u"spoke about demining"_s));
        const auto orphans = annotations.rows({.orphansOnly = true});
        QVERIFY(std::ranges::contains(*orphans, first, &domain::AnnotationRow::id));
        const auto candidates = annotations.candidates(first);
        QVERIFY(candidates && !candidates->likeliest.empty());
        QCOMPARE(candidates->likeliest.front().text, Boilerplate);
        const text::Range place = candidates->likeliest.front().place.range;
        // A person chooses; that can be undone as well.
        const QStringList before = m_store->rows();
        VERIFY_ROUND_TRIP(*m_store, annotations.place(first, place, Analyst), before);
        QVERIFY(annotations.place(first, place, Analyst));
        QVERIFY(!annotations.row(first)->orphan);
    }

    void aRevisionThatComesBackFindsItsOrphans()
    {
        const AnnotationId id = annotate(u"The President urged transparency."_s);
        QString without = Text;
        without.remove(u"The President urged transparency. "_s);
        m_store->import(u"readout.txt"_s, without);
        QVERIFY((*m_store)->annotations().row(id)->orphan);
        m_store->import(u"readout.txt"_s, Text + u"A note was added.\n"_s);
        QVERIFY(!(*m_store)->annotations().row(id)->orphan);
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
