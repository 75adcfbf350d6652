// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentfeatures.h"

namespace counterpart::analysis {

/// Whether two openings can tell of one event, by the days and the form that they name.
enum class OpeningEvents {
    MayBeOne, ///< nothing speaks against it
    NextDay,  ///< days that follow each other: the same call is on another day elsewhere
    Apart,    ///< other days, or a call and a meeting face to face
};

/// Two accounts of one meeting made ready to be aligned: units, roles, weights and features of all pairs.
class AlignmentMeeting
{
public:
    /// Of each account at most so many sentences are looked at: the matrix of pairs grows with the product
    /// (80 MB at most).
    static constexpr size_t MostSentences = 2000;

    /// Both accounts must have a sentence; \p model must outlive the object.
    AlignmentMeeting(const Account &a, const Account &b, const lexicon::AlignmentModel &model);
    Q_DISABLE_COPY_MOVE(AlignmentMeeting)

    [[nodiscard]] const lexicon::AlignmentModel &model() const { return m_model; }
    [[nodiscard]] const UnitTable &table() const { return m_sentences.table; }
    [[nodiscard]] const std::vector<SentenceUnits> &a() const { return m_sentences.a; }
    [[nodiscard]] const std::vector<SentenceUnits> &b() const { return m_sentences.b; }
    [[nodiscard]] const MeetingRoles &roles() const { return m_roles; }
    [[nodiscard]] const AlignmentWeights &weights() const { return m_weights; }
    [[nodiscard]] const AlignmentFeatures &features() const { return m_features; }
    [[nodiscard]] OpeningEvents openingEvents() const { return m_openingEvents; }

private:
    struct Sentences
    {
        UnitTable table;
        std::vector<SentenceUnits> a;
        std::vector<SentenceUnits> b;

        Sentences(const Account &accountA, const Account &accountB, const lexicon::AlignmentModel &model);
    };

    const lexicon::AlignmentModel &m_model;
    Sentences m_sentences;
    MeetingRoles m_roles;
    AlignmentWeights m_weights;
    AlignmentFeatures m_features;
    OpeningEvents m_openingEvents;
};

} // namespace counterpart::analysis
