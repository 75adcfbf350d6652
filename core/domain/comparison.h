// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/ids.h"

namespace counterpart::domain {

/// How the act of a linked passage of side B compares with that of side A.
enum class ActShift { None, Softer, Stronger, SpeakerSwapped };

/// Two words or figures in linked sentences that an analyst wants pointed out.
struct TermPair
{
    enum class Kind { EqualTerm, Number, Date, Place, Attribution };
    Kind kind = Kind::EqualTerm;
    text::Range a; ///< in the revision of side A
    text::Range b;
    QString aText;
    QString bText;
    friend bool operator==(const TermPair &, const TermPair &) = default;
};

/// Why a link was made, in words for the reader: kind "topic", "term", "number", "act", "word", "opening".
struct Reason
{
    QString kind;
    QString text;
    double weight = 0; ///< 0 to 2, to be compared with other reasons of the link; no part of the score
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// Sentences of A tied to sentences of B (m:n), by index into DocumentFacts::sentences.
struct LinkFact
{
    std::vector<int> a;
    std::vector<int> b;
    LinkRelation relation = LinkRelation::Partial;
    double score = 0; ///< calibrated: the chance that a person would agree
    std::vector<TermPair> terms;
    std::vector<Reason> because;
    ActShift shift = ActShift::None;
    friend bool operator==(const LinkFact &, const LinkFact &) = default;
};

enum class Said { No, Yes, Contradicted };

/// A row of the ledger topics x sides; sentences by index.
struct TopicRow
{
    QString name;
    bool proposed = false;
    std::vector<int> a;
    std::vector<int> b;
    bool contradicted = false;
    friend bool operator==(const TopicRow &, const TopicRow &) = default;
};

/// Two readouts laid side by side.
struct ComparisonFact
{
    std::vector<LinkFact> links;
    std::vector<int> onlyA; ///< sentences with no link, in reading order
    std::vector<int> onlyB;
    std::vector<int> outsideA; ///< those of a long account that are about other things than the meeting
    std::vector<int> outsideB;
    std::vector<TopicRow> topics; ///< in order of first appearance
    friend bool operator==(const ComparisonFact &, const ComparisonFact &) = default;
};

} // namespace counterpart::domain
