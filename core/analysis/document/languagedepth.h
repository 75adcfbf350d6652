// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// How far texts in \p language (BCP 47; empty: not known) are analysed. The one place that says so.
/// Full: topics, acts, undertakings, encounters and all else (English). Part: dates, and of Khmer the names
/// that the lexicon has. None: sentences alone.
[[nodiscard]] domain::Depth depthOf(const QString &language, const lexicon::Lexicon &lexicon);

/// Languages other than \p language, which is that of most of \p text, in which whole sentences of it are
/// written, in order of appearance; "und" for one that is not known. A name or a term within a sentence makes
/// none. Linear.
[[nodiscard]] QStringList otherLanguages(QStringView text, const std::vector<domain::Sentence> &sentences,
                                         const QString &language);

/// Which sentences are not analysed, one for each: all where \p language, that of most of \p text, is among
/// the \p unread ones (DocumentFacts::unread), else those that are written in one of these.
[[nodiscard]] std::vector<bool> unreadSentences(QStringView text,
                                                const std::vector<domain::Sentence> &sentences,
                                                const QString &language, const QStringList &unread);

} // namespace counterpart::analysis
