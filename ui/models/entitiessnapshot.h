// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/subjectindex.h"

#include <memory>

namespace counterpart::models {

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

    [[nodiscard]] static std::shared_ptr<const EntitiesSnapshot> make(std::vector<domain::EntityRow> entities,
                                                                      std::vector<domain::TopicCount> topics,
                                                                      SubjectIndex subjects);
    /// The same rows in the same order.
    [[nodiscard]] bool isSame(const EntitiesSnapshot &other) const;
};

} // namespace counterpart::models
