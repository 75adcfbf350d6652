// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/editkinds.h"

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "core/workspace/trash/trash.h"

#include <algorithm>
#include <array>

namespace counterpart::test {

using namespace Qt::StringLiterals;
using domain::LinkStatus;
using workbench::View;
using workspace::Change;
using workspace::DocumentField;
using workspace::Workspace;

namespace {

constexpr size_t MostTried = 200; ///< meetings that are compared to find one with all that is wanted

const QString Author = u"Sok Dara"_s;

base::Result<Change> decide(Workspace &store, const EditTargets &on, DocumentField field,
                            const QString &value)
{
    return store.documents().decide({on.document().id}, field, value, Author);
}

constexpr std::array Kinds{
    EditKind{"annotation added", View::Reader,
             [](Workspace &store, const EditTargets &on) {
                 const text::Range range = on.comparison.a.facts.sentences.front().range;
                 return store.annotations().add({on.document().id, range, {}, u"A memo."_s}, Author);
             }},
    EditKind{"link decided", View::Comparison,
             [](Workspace &store, const EditTargets &on) {
                 return store.comparisons().patchLink(on.link, {.status = LinkStatus::Confirmed}, Author);
             }},
    EditKind{"note on a link", View::Comparison,
             [](Workspace &store, const EditTargets &on) {
                 return store.comparisons().patchLink(on.link, {.note = u"A note."_s}, Author);
             }},
    EditKind{"link added", View::Comparison,
             [](Workspace &store, const EditTargets &on) {
                 return store.comparisons().addLink(on.comparison, on.newLink, Author);
             }},
    EditKind{"omission decided", View::Comparison,
             [](Workspace &store, const EditTargets &on) {
                 return store.comparisons().setOmissionStatus(on.comparison, on.silence, on.silentA,
                                                              LinkStatus::Confirmed, Author);
             }},
    EditKind{"commitment accepted", View::Commitments,
             [](Workspace &store, const EditTargets &on) {
                 return store.commitments().accept({on.proposal.id}, Author);
             }},
    EditKind{"commitment edited", View::Commitments,
             [](Workspace &store, const EditTargets &on) {
                 domain::Commitment values = on.proposal;
                 values.owner = Author;
                 values.priority = domain::Priority::High;
                 return store.commitments().edit(on.proposal.id, values, Author);
             }},
    EditKind{"commitment rejected", View::Commitments,
             [](Workspace &store, const EditTargets &on) {
                 return store.commitments().reject({on.proposal.id}, Author);
             }},
    EditKind{"commitment's status", View::Commitments,
             [](Workspace &store, const EditTargets &on) {
                 domain::NewEvidence evidence;
                 evidence.source = u"A source"_s;
                 evidence.sourceDate = u"2024-02-03"_s;
                 return store.commitments().setStatus({on.proposal.id}, domain::CommitmentStatus::Withdrawn,
                                                      u"A note."_s, evidence, Author);
             }},
    EditKind{"document: title corrected", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return decide(store, on, DocumentField::Title, u"Another title"_s);
             },
             true},
    EditKind{"document: side corrected", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return decide(store, on, DocumentField::Side,
                               on.document().side == u"gb" ? u"nz"_s : u"gb"_s);
             },
             true},
    EditKind{"document: date corrected", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return decide(store, on, DocumentField::Published, u"1999-02-03"_s);
             },
             true},
    EditKind{"document: type corrected", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 const auto other = on.document().docType == domain::DocType::FactSheet
                                        ? domain::DocType::Briefing
                                        : domain::DocType::FactSheet;
                 return decide(store, on, DocumentField::Type, domain::name(other));
             },
             true},
    EditKind{"document moved", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.documents().move({on.document().id}, on.meeting(), on.otherMeeting, Author);
             },
             true},
    EditKind{"meeting renamed", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.meetings().rename(on.meeting(), u"Another name"_s, Author);
             },
             true},
    EditKind{"meetings merged", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.meetings().merge(on.meeting(), on.otherMeeting, Author);
             },
             true},
    EditKind{"meeting split", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.meetings().splitOff(on.meeting(), {on.document().id}, Author);
             },
             true},
    EditKind{"entity renamed", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.entities().rename(on.person, u"Another Name"_s, Author);
             }},
    EditKind{"entities merged", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.entities().merge(on.person, {on.otherPerson}, Author);
             }},
    EditKind{"entity put aside", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.entities().setJunk({on.person}, true, Author);
             }},
    EditKind{"code added", View::Annotations,
             [](Workspace &store, const EditTargets &) {
                 return store.codes().add({}, {u"A new code"_s, {}, {}}, Author);
             }},
    EditKind{"search kept", View::Search,
             [](Workspace &store, const EditTargets &) {
                 domain::SavedSearch search;
                 search.name = u"A search"_s;
                 search.query.text = u"reconstruction"_s;
                 return store.searches().save(search);
             }},
    EditKind{"document to the trash", View::Library,
             [](Workspace &store, const EditTargets &on) {
                 return store.trash().put({on.document().id}, {}, Author);
             },
             true},
};

/// False where the two accounts do not have what is wanted.
bool readComparison(EditTargets &on)
{
    const domain::ComparisonView &view = on.comparison;
    const auto proposed = std::ranges::find_if(view.links, [](const domain::LinkRow &row) {
        return row.status == LinkStatus::Proposed && !row.byHand;
    });
    const auto silence = std::ranges::find_if(
        view.topics, [&](const domain::TopicRow &topic) { return view.silentA(topic).has_value(); });
    if (proposed == view.links.end() || silence == view.topics.end() || view.onlyA.empty() ||
        view.onlyB.empty() || view.meeting.readouts.size() < 2)
        return false;
    on.link = proposed->id;
    on.silence = silence->name;
    on.silentA = *view.silentA(*silence);
    on.newLink.fact.a = {view.onlyA.front()};
    on.newLink.fact.b = {view.onlyB.front()};
    on.newLink.fact.score = 1;
    on.newLink.status = LinkStatus::Confirmed;
    on.newLink.byHand = true;
    return true;
}

bool findComparison(Workspace &store, EditTargets &on)
{
    const auto meetings = store.meetings().rows();
    size_t tried = 0;
    for (size_t i = 0; meetings && i < meetings->size() && tried < MostTried; ++i) {
        if (!(*meetings)[i].isTwoSided())
            continue;
        ++tried;
        auto view = store.comparisons().of((*meetings)[i].id);
        if (!view)
            continue;
        on.comparison = std::move(*view);
        const auto other = std::ranges::find_if(
            *meetings, [&](const domain::MeetingRow &row) { return row.id != on.meeting(); });
        if (other == meetings->end() || !readComparison(on))
            continue;
        on.otherMeeting = other->id;
        return true;
    }
    return false;
}

bool findPeople(Workspace &store, EditTargets &on)
{
    const auto entities = store.entities().rows();
    for (size_t i = 0; entities && i < entities->size() && !on.otherPerson.isValid(); ++i) {
        const domain::EntityRow &row = (*entities)[i];
        if (row.kind == domain::EntityKind::Person)
            (on.person.isValid() ? on.otherPerson : on.person) = row.id;
    }
    return on.otherPerson.isValid();
}

bool findProposal(Workspace &store, EditTargets &on)
{
    const auto commitments = store.commitments().rows();
    if (!commitments)
        return false;
    const auto proposal =
        std::ranges::find(*commitments, domain::CommitmentStatus::Proposed, &domain::CommitmentRow::status);
    if (proposal == commitments->end())
        return false;
    on.proposal = *proposal;
    return true;
}

} // namespace

std::optional<EditTargets> findTargets(Workspace &store)
{
    EditTargets found;
    if (findComparison(store, found) && findPeople(store, found) && findProposal(store, found))
        return found;
    return std::nullopt;
}

std::span<const EditKind> editKinds()
{
    return Kinds;
}

} // namespace counterpart::test
