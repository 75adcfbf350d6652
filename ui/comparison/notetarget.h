// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/domain/rows.h"
#include "ui/comparison/standings.h"

#include <optional>
#include <utility>

namespace counterpart::comparison {

class ComparisonState;

/// What a note is kept with: a link, what a person decided about a silence, what a person made of a lone
/// passage, or a passage, whose note is an annotation of just that sentence.
struct NoteTarget
{
    enum class Kind { None, Link, Silence, Judgement, Passage };
    Kind kind = Kind::None;
    domain::LinkId link = {};
    QString topic = {}; ///< of the silence
    bool silentA = false;
    domain::DocumentId document = {}; ///< of the passage; of a silence, the one that is silent
    text::Range range = {};           ///< into its revision

    [[nodiscard]] bool isValid() const { return kind != Kind::None; }
    friend bool operator==(const NoteTarget &, const NoteTarget &) = default;
};

/// Of what is chosen; a silence that nobody has decided about has its note on the passage that speaks.
[[nodiscard]] NoteTarget noteTarget(const ComparisonState &state);
/// Where the passage of \p target stands in a comparison; nullopt for nowhere.
[[nodiscard]] std::optional<std::pair<Column, int>> passageOf(const ComparisonState &state,
                                                              const NoteTarget &target);
/// What \p author has noted there.
[[nodiscard]] QString noteOf(const ComparisonState &state, const NoteTarget &target, const QString &author);
/// Whatever else was noted on the chosen passages, each with its author.
[[nodiscard]] QStringList otherNotes(const ComparisonState &state, const NoteTarget &target,
                                     const QString &author);

} // namespace counterpart::comparison
