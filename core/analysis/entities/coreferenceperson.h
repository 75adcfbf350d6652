// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/persons.h"
#include "core/domain/facts.h"

#include <QHash>

#include <optional>

namespace counterpart::analysis {

/// A person of one document while its names are being brought together.
struct CoreferencePerson
{
    struct Reference
    {
        text::Range range;
        bool byName = true;
    };

    PersonName name;           ///< the fullest form
    QHash<QString, int> forms; ///< display forms and how often
    QStringList formOrder;
    QStringList roles;
    QStringList honorifics; ///< folded honorific strings that stood before the name
    QString country;
    QString known;        ///< canonical name in the lexicon
    bool assumed = false; ///< never named: only the holder of an office that is spoken of
    PersonCandidate::Proof proof = PersonCandidate::Weak;
    std::vector<Reference> references;

    /// Takes in one place where the person is named. \p isBody: the text, not the title.
    void attach(const EntityText &text, const PersonCandidate &candidate, bool isBody);
    void refer(text::Range range, bool byName) { references.push_back({range, byName}); }
    /// Takes in what another cluster of the same person has.
    void absorb(CoreferencePerson other);
    /// Begin of the last mention before \p at; -1 for none.
    [[nodiscard]] qsizetype lastBefore(qsizetype at) const;
    [[nodiscard]] domain::EntityFact fact(const lexicon::Lexicon &lexicon);

private:
    [[nodiscard]] QString displayName() const;
};

} // namespace counterpart::analysis
