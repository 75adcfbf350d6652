// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <memory>
#include <span>
#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// An entity across documents.
struct ResolvedEntity
{
    domain::EntityKind kind = domain::EntityKind::Person;
    QString name;        ///< the best known form
    QStringList aliases; ///< other forms, first seen first
    QStringList roles;   ///< most often given first
    QString country;
    int documents = 0; ///< how many documents were resolved to it in this resolver
    friend bool operator==(const ResolvedEntity &, const ResolvedEntity &) = default;
};

/// Decides which entities of many documents are the same: "DPM Sokhonn" of one and "PRAK Sokhonn" of another.
/// Candidates come from an index by folded name words (and their sound keys), so adding costs about the same
/// whether ten or ten thousand entities are known. Two entities of one document are never merged. A name that
/// fits two known entities equally is not attached to either by chance: it stays one of its own.
/// Not thread-safe; give each thread its own. The lexicon must outlive it.
class EntityResolver
{
public:
    explicit EntityResolver(const lexicon::Lexicon &lexicon);
    ~EntityResolver();
    EntityResolver(EntityResolver &&) noexcept;
    EntityResolver &operator=(EntityResolver &&) noexcept;

    /// Makes an entity known that a store already holds; returns its index. Counts no document.
    size_t addKnown(const ResolvedEntity &entity);
    /// Resolves the entities of one document: for each, in order, an index into entities().
    [[nodiscard]] std::vector<size_t> addDocument(std::span<const domain::EntityFact> facts);
    [[nodiscard]] const std::vector<ResolvedEntity> &entities() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace counterpart::analysis
