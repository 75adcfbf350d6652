// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

/// The words by which a short line says a point, above all its verb, as far as one can be told without
/// reading the sentence. Pure; their lists are [lines] of resources/lexicon/cues/words.toml.
namespace counterpart::analysis {

/// A word that makes a sentence of a line in a script without capitals.
[[nodiscard]] bool isAuxiliary(QStringView word);
/// A word of \p line is an auxiliary, written small.
[[nodiscard]] bool holdsAuxiliary(QStringView line);
/// Korean and Japanese end their sentences with the verb.
[[nodiscard]] bool endsWithVerb(QStringView line);
/// English lines of any case have one behind the first word: "DOES NOT SUPPORT". \p words is not empty.
[[nodiscard]] bool holdsVerb(const QList<QStringView> &words);
[[nodiscard]] bool isNegation(QStringView word);
/// What marks a statement in a script without blanks between words.
[[nodiscard]] bool holdsStatementMark(QStringView line);
/// "refused"; "refuses" where \p after, the next word, goes on as behind a verb.
[[nodiscard]] bool isVerb(QStringView word, QStringView after);

} // namespace counterpart::analysis
