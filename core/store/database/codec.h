// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/comparison.h"
#include "core/domain/facts.h"

#include <QByteArray>
#include <QString>

/// How lists are written into single columns: compact JSON, and for offset maps packed numbers.
/// Reading takes anything: what does not parse gives an empty list.
namespace counterpart::store::codec {

[[nodiscard]] QString encode(const QStringList &words);
[[nodiscard]] QStringList words(const QString &json);

[[nodiscard]] QString encode(const std::vector<int> &numbers);
[[nodiscard]] std::vector<int> numbers(const QString &json);

[[nodiscard]] QString encode(const std::vector<text::Range> &ranges);
[[nodiscard]] std::vector<text::Range> ranges(const QString &json);

[[nodiscard]] QString encode(const std::vector<domain::Mention> &mentions);
[[nodiscard]] std::vector<domain::Mention> mentions(const QString &json);

[[nodiscard]] QString encode(const std::vector<domain::Block> &blocks);
[[nodiscard]] std::vector<domain::Block> blocks(const QString &json);

[[nodiscard]] QString encode(const std::vector<domain::SkippedPiece> &pieces);
[[nodiscard]] std::vector<domain::SkippedPiece> skippedPieces(const QString &json);

/// Null when the only clause is the whole sentence with the sentence's own act.
[[nodiscard]] QString encodeClauses(const domain::Sentence &sentence);
void decodeClauses(const QString &json, domain::Sentence &sentence);

[[nodiscard]] QString encode(const std::vector<domain::TermPair> &terms);
[[nodiscard]] std::vector<domain::TermPair> terms(const QString &json);

[[nodiscard]] QString encode(const std::vector<domain::Reason> &reasons);
[[nodiscard]] std::vector<domain::Reason> reasons(const QString &json);

[[nodiscard]] QString encode(const std::vector<domain::TopicRow> &topics);
[[nodiscard]] std::vector<domain::TopicRow> topics(const QString &json);

/// What the file itself told (title, author, date, …), so that it can be analysed again.
[[nodiscard]] QString encodeTold(const domain::CleanDocument &document);
void decodeTold(const QString &json, domain::CleanDocument &document);

/// Confidence and rule of the values of a document.
[[nodiscard]] QString encodeEvidence(const domain::DocumentFacts &facts);
void decodeEvidence(const QString &json, domain::DocumentFacts &facts);

[[nodiscard]] QByteArray encode(const text::OffsetMap &map);
[[nodiscard]] text::OffsetMap offsets(const QByteArray &packed);

/// Places are kept to a 65,535th of the page's width and height.
[[nodiscard]] QByteArray encode(const std::vector<domain::PagePlace> &places);
[[nodiscard]] std::vector<domain::PagePlace> places(const QByteArray &packed);

} // namespace counterpart::store::codec
