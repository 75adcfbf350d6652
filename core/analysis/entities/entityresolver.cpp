// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entityresolver.h"

#include "core/analysis/entities/coreferenceroles.h"
#include "core/analysis/entities/names.h"
#include "core/lexicon/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::EntityFact;
using domain::EntityKind;

namespace {

constexpr size_t kMaxForms = 24;      ///< names kept of one entity
constexpr qsizetype kMaxAliases = 64; ///< a name list of hostile length stays bounded
constexpr int kSame = 100;
constexpr int kPart = 20;
constexpr int kRoleFits = 8;
constexpr int kSameCountry = 4;

/// Consonants of the sound key behind its first letter: slips are mostly of vowels.
QString skeleton(const QString &key)
{
    const QString sound = soundKey(key);
    QString out;
    for (const QChar c : sound)
        if (out.isEmpty() || !u"aeiou"_s.contains(c))
            out += c;
    return out;
}

QString plainName(const QString &name)
{
    QString out = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    out.replace(u'’', u'\'').remove(u'.');
    if (out.startsWith(u"the "))
        out.remove(0, 4);
    return out.simplified();
}

/// "Prime Minister of Cambodia" and "Prime Minister" agree.
bool anyRoleFits(const QStringList &roles, const QStringList &others)
{
    return std::ranges::any_of(others, [&](const QString &role) { return rolesFit(roles, role); }) ||
           std::ranges::any_of(roles, [&](const QString &role) { return rolesFit(others, role); });
}

} // namespace

struct EntityResolver::Private
{
    struct Detail
    {
        std::vector<PersonName> forms;
        QHash<QString, int> names; ///< how many documents call it so
        QHash<QString, int> roles;
        QSet<QString> aliases;
        bool certain = false; ///< the lexicon gave the name
    };

    explicit Private(const lexicon::Lexicon &lexicon_) : lexicon(lexicon_) {}

    const lexicon::Lexicon &lexicon;
    std::vector<ResolvedEntity> entities;
    std::vector<Detail> details;
    QHash<QString, std::vector<size_t>> byWord; ///< skeletons of name words of people
    QHash<QString, std::vector<size_t>> byName; ///< whole names of all else

    void addForm(size_t entity, const QString &written);
    void addAlias(size_t entity, const QString &alias);
    void take(size_t entity, const EntityFact &fact);
    void chooseName(size_t entity, const EntityFact &fact);
    size_t create(const EntityFact &fact);
    [[nodiscard]] std::vector<size_t> sharing(const PersonName &name) const;
    [[nodiscard]] int score(size_t entity, const PersonName &name, const EntityFact &fact) const;
    [[nodiscard]] std::optional<size_t> findPerson(const EntityFact &fact, const QSet<size_t> &used) const;
    [[nodiscard]] std::optional<size_t> findOther(const EntityFact &fact, const QSet<size_t> &used) const;
};

void EntityResolver::Private::addForm(size_t entity, const QString &written)
{
    Detail &detail = details[entity];
    if (detail.forms.size() >= kMaxForms)
        return;
    const PersonName name = parsePersonName(written, nameOrderOf(entities[entity].country, lexicon));
    const bool known =
        std::ranges::any_of(detail.forms, [&](const PersonName &f) { return f.keys == name.keys; });
    if (known || name.isEmpty())
        return;
    for (const QString &key : QStringList(name.keys + name.parts())) {
        if (key.size() < 2)
            continue;
        auto &list = byWord[skeleton(key)];
        if (std::ranges::find(list, entity) == list.end())
            list.push_back(entity);
    }
    detail.forms.push_back(name);
}

void EntityResolver::Private::addAlias(size_t entity, const QString &alias)
{
    ResolvedEntity &out = entities[entity];
    Detail &detail = details[entity];
    if (alias.isEmpty() || detail.aliases.contains(alias) || detail.aliases.size() >= kMaxAliases)
        return;
    detail.aliases.insert(alias);
    if (alias != out.name)
        out.aliases << alias;
    if (out.kind == EntityKind::Person) {
        addForm(entity, alias);
        return;
    }
    auto &list = byName[plainName(alias)];
    if (std::ranges::find(list, entity) == list.end())
        list.push_back(entity);
}

size_t EntityResolver::Private::create(const EntityFact &fact)
{
    ResolvedEntity entity;
    entity.kind = fact.kind;
    entity.name = fact.name;
    entity.country = fact.country;
    entities.push_back(std::move(entity));
    details.emplace_back();
    return entities.size() - 1;
}

void EntityResolver::Private::chooseName(size_t entity, const EntityFact &fact)
{
    ResolvedEntity &out = entities[entity];
    Detail &detail = details[entity];
    ++detail.names[fact.name];
    if (detail.certain || out.name == fact.name) {
        detail.certain = detail.certain || fact.evidence.rule == u"lexicon"_s;
        return;
    }
    const auto words = [](const QString &name) { return parsePersonName(name).fullWords(); };
    const bool person = out.kind == EntityKind::Person;
    const bool fuller = person && words(fact.name) >= 2 && words(out.name) < 2;
    const bool commoner = (!person || words(fact.name) >= std::min(2, words(out.name))) &&
                          detail.names.value(fact.name) > detail.names.value(out.name);
    const bool certain = fact.evidence.rule == u"lexicon"_s;
    if (!fuller && !commoner && !certain)
        return;
    out.aliases.removeAll(fact.name);
    if (!out.aliases.contains(out.name))
        out.aliases << out.name;
    out.name = fact.name;
    detail.certain = certain;
}

void EntityResolver::Private::take(size_t entity, const EntityFact &fact)
{
    ResolvedEntity &out = entities[entity];
    if (out.country.isEmpty())
        out.country = fact.country;
    chooseName(entity, fact);
    addAlias(entity, fact.name);
    for (const QString &alias : fact.aliases)
        addAlias(entity, alias);
    for (const QString &role : fact.roles) {
        if (++details[entity].roles[role] == 1 && out.roles.size() < kMaxAliases)
            out.roles << role;
    }
    std::ranges::stable_sort(out.roles, std::ranges::greater(),
                             [&](const QString &role) { return details[entity].roles.value(role); });
    ++out.documents;
}

/// People who share a word of the name. The commonest words ("john") are looked up only when no other is
/// left.
std::vector<size_t> EntityResolver::Private::sharing(const PersonName &name) const
{
    std::vector<const std::vector<size_t> *> lists;
    for (const QString &key : QStringList(name.keys + name.parts())) {
        const auto list = key.size() < 2 ? byWord.cend() : byWord.constFind(skeleton(key));
        if (list != byWord.cend())
            lists.push_back(&*list);
    }
    std::ranges::sort(lists, {}, [](const auto *list) { return list->size(); });
    constexpr size_t kFew = 256;
    std::vector<size_t> out;
    for (size_t i = 0; i < lists.size(); ++i)
        if (i == 0 || lists[i]->size() <= kFew)
            out.insert(out.end(), lists[i]->begin(), lists[i]->end());
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

int EntityResolver::Private::score(size_t entity, const PersonName &name, const EntityFact &fact) const
{
    const ResolvedEntity &known = entities[entity];
    bool same = false;
    bool part = false;
    bool exact = false;
    bool other = false; // a full name that is not this one
    for (const PersonName &form : details[entity].forms) {
        const NameMatch match = compareNames(form, name, lexicon);
        const bool whole = form.fullWords() >= 2 && name.fullWords() >= 2;
        // A name that differs in its initials outweighs what shorter forms would allow.
        if (differInDetail(form, name, lexicon))
            return 0;
        other = other || (match == NameMatch::Different && whole);
        exact = exact || form.keys == name.keys;
        same = same || (match == NameMatch::Same && whole);
        part = part || match == NameMatch::Possible || (match == NameMatch::Same && !whole);
    }
    const bool states = !fact.country.isEmpty() && !known.country.isEmpty();
    const int country = states && fact.country == known.country ? kSameCountry : 0;
    const bool conflict = states && fact.country != known.country;
    const int role = anyRoleFits(known.roles, fact.roles) ? kRoleFits : 0;
    if (same)
        return conflict && !exact ? 0 : kSame + country + role + (exact ? 1 : 0);
    if (!part || conflict || other)
        return 0;
    return kPart + country + role;
}

std::optional<size_t> EntityResolver::Private::findPerson(const EntityFact &fact,
                                                          const QSet<size_t> &used) const
{
    const PersonName name = parsePersonName(fact.name, nameOrderOf(fact.country, lexicon));
    std::optional<size_t> best;
    int bestScore = 0;
    int second = 0;
    for (const size_t entity : sharing(name)) {
        if (used.contains(entity) || entities[entity].kind != EntityKind::Person)
            continue;
        const int points = score(entity, name, fact);
        if (points > bestScore) {
            second = bestScore;
            bestScore = points;
            best = entity;
        } else {
            second = std::max(second, points);
        }
    }
    if (!best || bestScore == second)
        return std::nullopt;
    // A part of a name needs more than the name where others bear it too.
    const bool alone = second == 0;
    if (bestScore < kSame && !alone && bestScore - second < kSameCountry)
        return std::nullopt;
    if (bestScore == kPart && !fact.roles.isEmpty() && !entities[*best].roles.isEmpty())
        return std::nullopt; // their offices are known and do not agree
    return best;
}

std::optional<size_t> EntityResolver::Private::findOther(const EntityFact &fact,
                                                         const QSet<size_t> &used) const
{
    for (const size_t entity : byName.value(plainName(fact.name))) {
        const ResolvedEntity &known = entities[entity];
        const bool states = known.country == fact.country || known.kind == EntityKind::Place;
        if (!used.contains(entity) && known.kind == fact.kind && states)
            return entity;
    }
    return std::nullopt;
}

EntityResolver::EntityResolver(const lexicon::Lexicon &lexicon) : d(std::make_unique<Private>(lexicon)) {}
EntityResolver::~EntityResolver() = default;
EntityResolver::EntityResolver(EntityResolver &&) noexcept = default;
EntityResolver &EntityResolver::operator=(EntityResolver &&) noexcept = default;

size_t EntityResolver::addKnown(const ResolvedEntity &entity)
{
    EntityFact fact;
    fact.kind = entity.kind;
    fact.name = entity.name;
    fact.country = entity.country;
    const size_t index = d->create(fact);
    d->addAlias(index, entity.name);
    for (const QString &alias : entity.aliases)
        d->addAlias(index, alias);
    d->entities[index].roles = entity.roles;
    for (const QString &role : entity.roles)
        d->details[index].roles[role] = 1;
    d->details[index].names[entity.name] = std::max(1, entity.documents);
    return index;
}

std::vector<size_t> EntityResolver::addDocument(std::span<const EntityFact> facts)
{
    std::vector<size_t> out(facts.size());
    QSet<size_t> used;
    // Full names first: a surname in the same document must not take the place of the person it means.
    std::vector<size_t> order(facts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) {
        return facts[i].kind == EntityKind::Person ? std::min(2, parsePersonName(facts[i].name).fullWords())
                                                   : 0;
    });
    for (const size_t i : order) {
        const EntityFact &fact = facts[i];
        const auto known =
            fact.kind == EntityKind::Person ? d->findPerson(fact, used) : d->findOther(fact, used);
        out[i] = known ? *known : d->create(fact);
        used.insert(out[i]);
        d->take(out[i], fact);
    }
    return out;
}

const std::vector<ResolvedEntity> &EntityResolver::entities() const
{
    return d->entities;
}

} // namespace counterpart::analysis
