// SPDX-License-Identifier: GPL-3.0-or-later
// All rows that the lists of a store show, and what there is to say against what was told of a change.
#pragma once

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "core/workspace/trash/trash.h"
#include "tests/core/workspace/trash/trashfixture.h"

#include <map>
#include <set>

namespace counterpart::test {

using namespace Qt::StringLiterals;
using workspace::Subject;

/// Of each subject that has rows: id, and all that is shown of the row.
using Shown = std::map<Subject, std::map<qint64, QString>>;

template <typename... Parts>
inline QString line(const Parts &...parts)
{
    QString text;
    QDebug stream(&text);
    (stream << ... << parts);
    return text;
}

inline QString dateOf(const std::optional<domain::PartialDate> &date)
{
    return date ? date->toString() : QString();
}

inline QString textOf(const domain::MeetingRow &row)
{
    QStringList readouts;
    for (const auto &readout : row.readouts)
        readouts << line(readout.document.value, readout.side, readout.relays, domain::name(readout.role),
                         readout.confidence, readout.byHand, readout.issuer);
    return line(row.title, dateOf(row.date), row.place, int(row.format), row.occasion, row.participants,
                row.countries, row.byHand, readouts);
}

inline QString textOf(const domain::CommitmentRow &row)
{
    return line(row.document.value, row.meeting.value, row.side, row.source, row.quote, row.range.begin,
                int(row.kind), row.actors, row.action, row.due, row.strength, int(row.status),
                dateOf(row.made), row.uuid, row.topic, row.owner, row.followUp, int(row.priority), row.notes,
                row.orphan, row.lineage.value, row.evidence);
}

inline QString textOf(const domain::DocumentRow &row)
{
    QStringList meetings;
    for (const auto id : row.meetings)
        meetings << QString::number(id.value);
    return line(row.title, row.side, row.relays, row.issuer,
                row.docType ? domain::name(*row.docType) : QString(), row.language, dateOf(row.published),
                meetings, row.revision, row.annotations, row.commitments, row.sources, row.mayRevise.value);
}

inline QString textOf(const domain::EntityRow &row)
{
    QStringList sides;
    for (const auto &[side, count] : row.mentionsBySide)
        sides << line(side, count);
    sides.sort();
    return line(row.name, row.aliases, row.roles, row.country, row.documents, row.mentions, sides);
}

inline Shown shownBy(workspace::Workspace &store)
{
    Shown shown;
    for (const auto &row : valueOf(store.documents().rows()))
        shown[Subject::Documents][row.id.value] = textOf(row);
    for (const auto &row : valueOf(store.meetings().rows()))
        shown[Subject::Meetings][row.id.value] = textOf(row);
    for (const auto &row : valueOf(store.commitments().rows()))
        shown[Subject::Commitments][row.id.value] = textOf(row);
    for (const auto &row : valueOf(store.entities().rows()))
        shown[Subject::Entities][row.id.value] = textOf(row);
    for (const auto &row : valueOf(store.annotations().rows())) {
        QStringList codes;
        for (const auto code : row.codes)
            codes << QString::number(code.value);
        shown[Subject::Annotations][row.id.value] = line(row.document.value, row.anchor.range.begin,
                                                         row.anchor.range.end, row.memo, codes, row.modified);
    }
    for (const auto &row : valueOf(store.codes().rows()))
        shown[Subject::Codes][row.id.value] =
            line(row.parent.value, row.values.name, row.values.colour, row.annotations, row.modified);
    for (const auto &row : valueOf(store.searches().saved()))
        shown[Subject::SavedSearches][row.id.value] = line(row.name, row.query.text);
    for (const auto &row : valueOf(store.trash().rows()))
        shown[Subject::Trash][row.id.value] = line(row.title);
    return shown;
}

inline QString listed(const std::set<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u' ');
}

/// What there is to say against \p told of a change between the two; empty for nothing. \p also may be told
/// as changed though no list shows it: what is only seen in detail.
inline QString faults(const workspace::ChangeSet &told, const Shown &before, const Shown &after,
                      const std::map<Subject, std::set<qint64>> &also)
{
    QStringList found;
    for (int i = 0; i <= int(Subject::Last); ++i) {
        const auto subject = Subject(i);
        if (subject == Subject::Links || subject == Subject::Omissions || subject == Subject::Topics)
            continue; // not listed by themselves
        static const std::map<qint64, QString> None;
        const auto &old = before.contains(subject) ? before.at(subject) : None;
        const auto &now = after.contains(subject) ? after.at(subject) : None;
        std::set<qint64> differing;
        for (const auto &[id, text] : now) {
            if (!old.contains(id) || old.at(id) != text)
                differing.insert(id);
        }
        for (const auto &[id, text] : old) {
            if (!now.contains(id))
                differing.insert(id);
        }
        const workspace::ChangedIds &ids = told.of(subject);
        std::set<qint64> named;
        for (const auto *list : {&ids.added(), &ids.changed(), &ids.removed()})
            named.insert(list->begin(), list->end());
        std::set<qint64> allowed = differing;
        if (also.contains(subject))
            allowed.insert(also.at(subject).begin(), also.at(subject).end());
        std::erase_if(allowed, [&](qint64 id) { return !named.contains(id) && !differing.contains(id); });
        if (named != allowed)
            found << u"subject %1: told %2, differ %3"_s.arg(i).arg(listed(named), listed(differing));
        for (const qint64 id : ids.added()) {
            if (old.contains(id))
                found << u"subject %1: %2 was there"_s.arg(i).arg(id);
        }
        for (const qint64 id : ids.removed()) {
            if (now.contains(id))
                found << u"subject %1: %2 is there"_s.arg(i).arg(id);
        }
    }
    return found.join(u'\n');
}

} // namespace counterpart::test
