// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/subjectindex.h"

#include <memory>

namespace counterpart::models {

/// What of the sidebar a change concerned, read again.
struct SidebarPatch
{
    std::vector<domain::EntityRow> entities;
    std::vector<domain::EntityId> goneEntities;
    std::vector<domain::TopicCount> topics; ///< without documents: gone
    domain::SubjectUses uses;               ///< of all of these
};

/// People, topics, organisations, places and programmes in the order in which they are listed, with all that
/// a list needs to answer at once. A value; made off the GUI thread, where there may be tens of thousands.
struct EntitiesSnapshot
{
    struct Section
    {
        domain::EntityKind kind = domain::EntityKind::Person; ///< of sections of entities
        bool topics = false;
        int most = 0;                 ///< largest count
        std::vector<int> rows;        ///< into entities or topics, most spoken of first
        std::vector<QString> letters; ///< one for each of rows: name and aliases as a typed text is compared
    };

    std::vector<domain::EntityRow> entities;
    std::vector<domain::TopicCount> topics;
    SubjectIndex subjects;
    std::vector<Section> sections;         ///< without empty ones
    QHash<domain::EntityId, int> entityAt; ///< into entities
    QStringList entityNames;               ///< as entities
    QStringList topicNames;                ///< as topics

    [[nodiscard]] static std::shared_ptr<const EntitiesSnapshot> make(std::vector<domain::EntityRow> entities,
                                                                      std::vector<domain::TopicCount> topics,
                                                                      SubjectIndex subjects);
    /// This one with \p patch in it; \p documents are those of the store as it is now.
    [[nodiscard]] std::shared_ptr<const EntitiesSnapshot>
    patched(const SidebarPatch &patch, const std::vector<domain::DocumentRow> &documents) const;
    /// The same rows in the same order.
    [[nodiscard]] bool isSame(const EntitiesSnapshot &other) const;
};

/// How one snapshot becomes the next, row by row. A value, worked out off the GUI thread.
struct EntitiesStep
{
    /// Rows that go (of the old section), come and change (of the new one), ascending.
    struct Section
    {
        std::vector<int> gone;
        std::vector<int> come;
        std::vector<int> changed;
        bool moved = false; ///< what stays stands in another order
    };

    std::shared_ptr<const EntitiesSnapshot> from; ///< null for whatever there is
    std::shared_ptr<const EntitiesSnapshot> to;
    std::vector<Section> sections; ///< as in both
    bool whole = true;             ///< so much is different that all is shown anew

    [[nodiscard]] static EntitiesStep between(std::shared_ptr<const EntitiesSnapshot> from,
                                              std::shared_ptr<const EntitiesSnapshot> to);
};

} // namespace counterpart::models
