// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/service.h"

#include <QList>

namespace counterpart::workspace {

/// An office that somebody holds or held; a bound that is not known is nullopt.
struct EntityRole
{
    QString role;
    std::optional<domain::PartialDate> since;
    std::optional<domain::PartialDate> until;
    bool byHand = false; ///< a person gave or bounded it
};

/// A place where an entity is written, with what stands around it.
struct EntityMention
{
    domain::DocumentId document;
    QString title;
    QString side;
    std::optional<domain::PartialDate> published;
    text::Range range; ///< in the current revision
    QString before;    ///< up to some 60 characters of the same paragraph
    QString written;
    QString after;
    bool byName = true; ///< false for "he", "the Minister"
};

/// Somebody met in the same meetings.
struct Counterpart
{
    domain::EntityId id; ///< invalid when no entity, or more than one, goes by the name
    QString name;
    int meetings = 0;
};

/// All that is known of one entity.
struct EntityDetail
{
    EntityRow row;
    bool junk = false;
    std::vector<EntityRole> roles;         ///< bounded ones by date, then detected ones
    std::vector<EntityRow> merged;         ///< as they were detected
    std::vector<EntityMention> mentions;   ///< by date of the document
    int mentionsInAll = 0;                 ///< of which detail() gives its limit
    std::vector<MeetingRow> meetings;      ///< attended, by date
    std::vector<Counterpart> counterparts; ///< most often met first
};

/// Whom and what documents speak of. What is decided here outlives re-analysis and import: mentions in new
/// documents follow it.
class Entities : public Service
{
public:
    using Service::Service;

    [[nodiscard]] base::Result<std::vector<EntityRow>> rows() const;
    /// Those of \p ids that are listed: what a ChangeSet names is read again by these.
    [[nodiscard]] base::Result<std::vector<EntityRow>> rows(const std::vector<domain::EntityId> &ids) const;
    /// NotFound for an entity that is merged into another. At most \p limit mentions are given.
    [[nodiscard]] base::Result<EntityDetail> detail(domain::EntityId id, int limit = 200) const;
    /// Entities that were put aside.
    [[nodiscard]] base::Result<std::vector<EntityRow>> junk() const;

    /// \p others are the same as \p into.
    [[nodiscard]] base::Result<Change> merge(domain::EntityId into, const QList<domain::EntityId> &others,
                                             const QString &author) const;
    /// \p merged (of EntityDetail::merged) stands for itself again.
    [[nodiscard]] base::Result<Change> unmerge(domain::EntityId merged) const;
    /// What is written as \p alias is somebody else: an entity of its own (Change::made), in all documents.
    /// The name of a merged entity makes that one stand for itself again.
    [[nodiscard]] base::Result<Change> split(domain::EntityId id, const QString &alias,
                                             const QString &author) const;
    /// Null goes back to the name that was detected.
    [[nodiscard]] base::Result<Change> rename(domain::EntityId id, const QString &name,
                                              const QString &author) const;
    /// Refused when another entity goes by that name: those want merging.
    [[nodiscard]] base::Result<Change> addAlias(domain::EntityId id, const QString &alias,
                                                const QString &author) const;
    [[nodiscard]] base::Result<Change> removeAlias(domain::EntityId id, const QString &alias,
                                                   const QString &author) const;
    /// Gives a role, or bounds in time one that was detected. Invalid when it ends before it begins.
    [[nodiscard]] base::Result<Change> setRole(domain::EntityId id, const EntityRole &role,
                                               const QString &author) const;
    [[nodiscard]] base::Result<Change> removeRole(domain::EntityId id, const QString &role,
                                                  const QString &author) const;
    /// Puts entities aside as no entities at all, or takes them back.
    [[nodiscard]] base::Result<Change> setJunk(const QList<domain::EntityId> &ids, bool junk,
                                               const QString &author) const;
};

} // namespace counterpart::workspace
