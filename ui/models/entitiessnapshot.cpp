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

/// Names as typed texts are compared, those that were made before: of tens of thousands it takes its time.
using Letters = QHash<QString, QString>;

const QString &lettersOf(const QString &text, Letters &known)
{
    auto at = known.find(text);
    if (at == known.end())
        at = known.insert(text, text::fuzzyLetters(text));
    return *at;
}

QString writtenOf(const domain::EntityRow &row)
{
    return row.name + u' ' + row.aliases.join(u' ');
}

Section sectionOf(domain::EntityKind kind, const std::vector<domain::EntityRow> &entities, Letters &letters)
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
        section.letters.push_back(lettersOf(writtenOf(entity), letters));
    }
    return section;
}

Section sectionOf(const std::vector<domain::TopicCount> &topics, Letters &letters)
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
        section.letters.push_back(lettersOf(topics[static_cast<size_t>(row)].name, letters));
    return section;
}

std::shared_ptr<const EntitiesSnapshot> arranged(std::vector<domain::EntityRow> entities,
                                                 std::vector<domain::TopicCount> topics,
                                                 SubjectIndex subjects, Letters letters)
{
    auto made = std::make_shared<EntitiesSnapshot>();
    for (domain::EntityRow &row : entities) {
        order(row.mentionsBySide);
        made->entityAt.insert(row.id, int(made->entityNames.size()));
        made->entityNames.append(row.name);
    }
    for (domain::TopicCount &row : topics) {
        order(row.documentsBySide);
        made->topicNames.append(row.name);
    }
    using enum domain::EntityKind;
    const auto add = [&made](Section section) {
        if (!section.rows.empty())
            made->sections.push_back(std::move(section));
    };
    add(sectionOf(Person, entities, letters));
    add(sectionOf(topics, letters));
    for (const domain::EntityKind kind : {Organization, Place, Programme})
        add(sectionOf(kind, entities, letters));
    made->entities = std::move(entities);
    made->topics = std::move(topics);
    made->subjects = std::move(subjects);
    return made;
}

void patch(std::vector<domain::EntityRow> &all, const SidebarPatch &patch)
{
    QSet<domain::EntityId> told(patch.goneEntities.begin(), patch.goneEntities.end());
    for (const domain::EntityRow &row : patch.entities)
        told.insert(row.id);
    std::erase_if(all, [&told](const domain::EntityRow &row) { return told.contains(row.id); });
    all.insert(all.end(), patch.entities.begin(), patch.entities.end());
    // The order in which the workspace lists them.
    std::ranges::sort(all, [](const domain::EntityRow &a, const domain::EntityRow &b) {
        return std::pair(b.mentions, a.id) < std::pair(a.mentions, b.id);
    });
}

void patch(std::vector<domain::TopicCount> &all, const SidebarPatch &patch)
{
    std::erase_if(all, [&patch](const domain::TopicCount &topic) {
        return std::ranges::contains(patch.topics, topic.name, &domain::TopicCount::name);
    });
    std::ranges::copy_if(patch.topics, std::back_inserter(all),
                         [](const domain::TopicCount &topic) { return topic.documents > 0; });
    std::ranges::sort(all, [](const domain::TopicCount &a, const domain::TopicCount &b) {
        return std::tie(b.documents, a.name) < std::tie(a.documents, b.name);
    });
}

void patch(domain::SubjectUses &uses, const SidebarPatch &patch)
{
    for (const domain::EntityId id : patch.goneEntities)
        uses.entities.remove(id);
    for (const domain::EntityRow &row : patch.entities)
        uses.entities.insert(row.id, patch.uses.entities.value(row.id));
    for (const domain::TopicCount &topic : patch.topics) {
        if (topic.documents > 0)
            uses.topics.insert(topic.name, patch.uses.topics.value(topic.name));
        else
            uses.topics.remove(topic.name);
    }
}

constexpr size_t MostSteps = 300; ///< above that many rows that come or go, views are quicker starting anew

/// Which rows of \p from are not among \p keys.
std::vector<int> rowsWithout(const std::vector<QString> &from, const QSet<QString> &keys)
{
    std::vector<int> rows;
    for (size_t i = 0; i < from.size(); ++i) {
        if (!keys.contains(from[i]))
            rows.push_back(int(i));
    }
    return rows;
}

/// What the rows of a section stand for, the same in every snapshot.
std::vector<QString> keysOf(const EntitiesSnapshot &snapshot, size_t section)
{
    std::vector<QString> keys;
    const Section &of = snapshot.sections[section];
    for (const int at : of.rows)
        keys.push_back(of.topics ? snapshot.topics[size_t(at)].name
                                 : QString::number(snapshot.entities[size_t(at)].id.value));
    return keys;
}

bool isSameHead(const Section &a, const Section &b)
{
    return a.topics == b.topics && a.kind == b.kind;
}

bool showsSameRow(const EntitiesSnapshot &a, int rowA, const EntitiesSnapshot &b, int rowB, bool topics)
{
    return topics ? a.topics[size_t(rowA)] == b.topics[size_t(rowB)]
                  : isSameRow(a.entities[size_t(rowA)], b.entities[size_t(rowB)]);
}

EntitiesStep::Section stepOf(const EntitiesSnapshot &from, const EntitiesSnapshot &to, size_t section)
{
    const std::vector<QString> before = keysOf(from, section);
    const std::vector<QString> after = keysOf(to, section);
    EntitiesStep::Section step;
    step.gone = rowsWithout(before, QSet<QString>(after.begin(), after.end()));
    step.come = rowsWithout(after, QSet<QString>(before.begin(), before.end()));
    QHash<QString, int> places;
    for (size_t i = 0; i < before.size(); ++i)
        places.insert(before[i], int(i));
    int last = -1;
    for (size_t i = 0; i < after.size(); ++i) {
        const int place = places.value(after[i], -1);
        if (place < 0)
            continue;
        step.moved = step.moved || place < last;
        last = place;
        if (!showsSameRow(from, from.sections[section].rows[size_t(place)], to, to.sections[section].rows[i],
                          to.sections[section].topics))
            step.changed.push_back(int(i));
    }
    return step;
}

} // namespace

std::shared_ptr<const EntitiesSnapshot> EntitiesSnapshot::make(std::vector<domain::EntityRow> entities,
                                                               std::vector<domain::TopicCount> topics,
                                                               SubjectIndex subjects)
{
    return arranged(std::move(entities), std::move(topics), std::move(subjects), {});
}

std::shared_ptr<const EntitiesSnapshot>
EntitiesSnapshot::patched(const SidebarPatch &patch, const std::vector<domain::DocumentRow> &documents) const
{
    Letters letters;
    for (const Section &section : sections) {
        for (size_t i = 0; i < section.rows.size(); ++i) {
            const auto at = size_t(section.rows[i]);
            letters.insert(section.topics ? topics[at].name : writtenOf(entities[at]), section.letters[i]);
        }
    }
    std::vector<domain::EntityRow> rows = entities;
    std::vector<domain::TopicCount> counts = topics;
    domain::SubjectUses uses = subjects.uses();
    models::patch(rows, patch);
    models::patch(counts, patch);
    models::patch(uses, patch);
    return arranged(std::move(rows), std::move(counts), {std::move(uses), documents}, std::move(letters));
}

bool EntitiesSnapshot::isSame(const EntitiesSnapshot &other) const
{
    return std::ranges::equal(entities, other.entities, isSameRow) && topics == other.topics &&
           subjects == other.subjects;
}

EntitiesStep EntitiesStep::between(std::shared_ptr<const EntitiesSnapshot> from,
                                   std::shared_ptr<const EntitiesSnapshot> to)
{
    EntitiesStep made{.from = std::move(from), .to = std::move(to), .sections = {}, .whole = true};
    if (!made.from || !std::ranges::equal(made.from->sections, made.to->sections, isSameHead))
        return made;
    size_t steps = 0;
    for (size_t i = 0; i < made.to->sections.size(); ++i) {
        made.sections.push_back(stepOf(*made.from, *made.to, i));
        const Section &section = made.sections.back();
        steps += section.gone.size() + section.come.size() + section.changed.size();
    }
    made.whole = steps > MostSteps;
    return made;
}

} // namespace counterpart::models
