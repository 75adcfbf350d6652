// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entitiessnapshot.h"

#include "core/text/fuzzy.h"

#include <algorithm>

namespace counterpart::models {

namespace {

using Bars = std::vector<std::pair<QString, int>>;
using Section = EntitiesSnapshot::Section;

int sum(const Bars &bars)
{
    int total = 0;
    for (const auto &[side, count] : bars)
        total += count;
    return total;
}

/// The sides in one order for all rows, so that bars can be compared by eye.
void order(Bars &bars)
{
    std::ranges::sort(bars, {}, [](const auto &bar) {
        const QString &side = bar.first;
        return std::pair(side == u"us" ? 0 : side == u"kh" ? 1 : 2, side);
    });
}

bool isSameRow(const domain::EntityRow &a, const domain::EntityRow &b)
{
    const auto all = [](const domain::EntityRow &row) {
        return std::tie(row.id, row.kind, row.name, row.aliases, row.roles, row.country, row.documents,
                        row.mentions, row.mentionsBySide);
    };
    return all(a) == all(b);
}

Section sectionOf(domain::EntityKind kind, const std::vector<domain::EntityRow> &entities)
{
    Section section{kind, false, 0, {}, {}};
    for (size_t i = 0; i < entities.size(); ++i) {
        if (entities[i].kind != kind)
            continue;
        section.rows.push_back(static_cast<int>(i));
        section.most = std::max(section.most, entities[i].mentions);
    }
    std::ranges::stable_sort(section.rows, [&](int a, int b) {
        const auto &left = entities[static_cast<size_t>(a)];
        const auto &right = entities[static_cast<size_t>(b)];
        return std::tie(right.mentions, left.name) < std::tie(left.mentions, right.name);
    });
    for (const int row : section.rows) {
        const auto &entity = entities[static_cast<size_t>(row)];
        section.letters.push_back(text::fuzzyLetters(entity.name + u' ' + entity.aliases.join(u' ')));
    }
    return section;
}

Section sectionOf(const std::vector<domain::TopicCount> &topics)
{
    Section section{{}, true, 0, {}, {}};
    for (size_t i = 0; i < topics.size(); ++i) {
        section.rows.push_back(static_cast<int>(i));
        section.most = std::max(section.most, sum(topics[i].documentsBySide));
    }
    std::ranges::stable_sort(section.rows, [&](int a, int b) {
        const auto &left = topics[static_cast<size_t>(a)];
        const auto &right = topics[static_cast<size_t>(b)];
        return std::tie(right.documents, left.name) < std::tie(left.documents, right.name);
    });
    for (const int row : section.rows)
        section.letters.push_back(text::fuzzyLetters(topics[static_cast<size_t>(row)].name));
    return section;
}

} // namespace

std::shared_ptr<const EntitiesSnapshot> EntitiesSnapshot::make(std::vector<domain::EntityRow> entities,
                                                               std::vector<domain::TopicCount> topics,
                                                               SubjectIndex subjects)
{
    auto made = std::make_shared<EntitiesSnapshot>();
    for (domain::EntityRow &row : entities)
        order(row.mentionsBySide);
    for (domain::TopicCount &row : topics)
        order(row.documentsBySide);
    for (size_t i = 0; i < entities.size(); ++i)
        made->entityAt.insert(entities[i].id, int(i));
    using enum domain::EntityKind;
    const auto add = [&made](Section section) {
        if (!section.rows.empty())
            made->sections.push_back(std::move(section));
    };
    add(sectionOf(Person, entities));
    add(sectionOf(topics));
    for (const domain::EntityKind kind : {Organization, Place, Programme})
        add(sectionOf(kind, entities));
    made->entities = std::move(entities);
    made->topics = std::move(topics);
    made->subjects = std::move(subjects);
    return made;
}

bool EntitiesSnapshot::isSame(const EntitiesSnapshot &other) const
{
    return std::ranges::equal(entities, other.entities, isSameRow) && topics == other.topics &&
           subjects == other.subjects;
}

} // namespace counterpart::models
