// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// What people made of a comparison, as the store has it now.
struct ReviewState
{
    std::vector<LinkRow> links; ///< id, status, relation, note, author and when alone
    std::vector<domain::OmissionRow> omissions;
    std::vector<domain::JudgementRow> judgements; ///< their sentences are not known
};

/// How much of a comparison a person has looked at.
struct ReviewProgress
{
    int confirmed =
        0; ///< links, silences and lone passages that a person confirmed, or links that a person made
    int rejected = 0;
    int open = 0; ///< still to be decided
    /// Where the person was last: offsets into the texts of a and b, within them.
    std::optional<std::pair<qsizetype, qsizetype>> place;

    [[nodiscard]] int inAll() const { return confirmed + rejected + open; }
};

/// What a person changes of a link; what is not set stays as the store has it by then.
struct LinkPatch
{
    std::optional<domain::LinkStatus> status = {};
    std::optional<domain::LinkRelation> relation = {};
    std::optional<TextEdit> note = {};
};

/// Two accounts side by side, and what people make of them: of their links, and of what one side leaves out
/// (by pair of documents, topic and the side that is silent). Decisions are kept through re-analysis.
class Comparisons : public Service
{
public:
    using Service::Service;

    /// The comparison of two readouts of \p meeting; invalid \p a, \p b: the best account of each of the two
    /// sides (domain::chooseAccounts()). Kept links are used; a pair never compared yet is aligned and, in a
    /// writable store, kept.
    [[nodiscard]] base::Result<ComparisonView> of(domain::MeetingId meeting, domain::DocumentId a = {},
                                                  domain::DocumentId b = {}) const;

    /// One of the two accounts is a record, minutes or a cable: links are ranked suggestions, and nothing is
    /// claimed.
    [[nodiscard]] static bool areSuggestions(const ComparisonView &view);

    /// Confirms that the silent side of \p view does not say anything of the topic, or rejects it, or (with
    /// Proposed) leaves it open again. Invalid when \p row's topic is empty, or when the silent side is not
    /// analysed in full.
    [[nodiscard]] base::Result<Change> decideOmission(const ComparisonView &view,
                                                      const domain::OmissionRow &row) const;
    /// Keeps what \p author says of a link: its status, relation and note. NotFound when it is gone.
    [[nodiscard]] base::Result<Change> decideLink(const LinkRow &link, const QString &author) const;
    /// The same of a link or an omission as the store has it now, whatever was decided since it was read. An
    /// omission that is left open loses its note; Invalid for a note on one that nobody has decided about.
    [[nodiscard]] base::Result<Change> patchLink(domain::LinkId link, const LinkPatch &patch,
                                                 const QString &author) const;
    [[nodiscard]] base::Result<Change> setOmissionStatus(const ComparisonView &view, const QString &topic,
                                                         bool silentA, domain::LinkStatus status,
                                                         const QString &author) const;
    [[nodiscard]] base::Result<Change> setOmissionNote(const ComparisonView &view, const QString &topic,
                                                       bool silentA, const TextEdit &note,
                                                       const QString &author) const;
    /// What people made of passages that one of the two accounts alone has.
    [[nodiscard]] base::Result<domain::Judgements> judgements(const ComparisonView &view) const;
    /// Keeps what \p author makes of a passage that one side alone has: it matters, it matters little, or the
    /// other side says it (in sentence \p elsewhere of it; -1 where none is named). nullopt leaves it
    /// undecided, without its note. Invalid for a passage that is linked, or not judged.
    [[nodiscard]] base::Result<Change> judge(const ComparisonView &view, bool inA, int sentence,
                                             std::optional<domain::Judgement> judgement, int elsewhere,
                                             const QString &author) const;
    /// Invalid for a passage that nobody has judged.
    [[nodiscard]] base::Result<Change> setJudgementNote(const ComparisonView &view, bool inA, int sentence,
                                                        const TextEdit &note, const QString &author) const;
    /// Takes back those of \p rows of which the passage is not found any more.
    [[nodiscard]] base::Result<Change> clearUnplaced(const ComparisonView &view,
                                                     const std::vector<domain::JudgementRow> &rows,
                                                     const QString &author) const;
    /// Ties sentences of \p view by hand; Change::made is the link's id.
    [[nodiscard]] base::Result<Change> addLink(const ComparisonView &view, const LinkRow &link,
                                               const QString &author) const;
    /// Those of \p links that are there, and what was decided about omissions between \p a and \p b: to bring
    /// a comparison of the two up to date.
    [[nodiscard]] base::Result<ReviewState> state(domain::DocumentId a, domain::DocumentId b,
                                                  const std::vector<domain::LinkId> &links) const;
    /// Omissions are topics of the ledger that one side alone treats, as far as the other is analysed or a
    /// person decided about them.
    [[nodiscard]] base::Result<ReviewProgress> progress(const ComparisonView &view) const;
    /// Keeps the person's place; no change to take back, and told to nobody.
    [[nodiscard]] base::Result<void> setPlace(const ComparisonView &view, qsizetype a, qsizetype b) const;

private:
    [[nodiscard]] base::Result<domain::JudgementRow> judgement(const ComparisonView &view, bool inA,
                                                               int sentence) const;
    [[nodiscard]] base::Result<Change> keepJudgement(const ComparisonView &view,
                                                     domain::JudgementRow row) const;
    [[nodiscard]] base::Result<domain::OmissionRow> omission(const ComparisonView &view, const QString &topic,
                                                             bool silentA) const;
};

} // namespace counterpart::workspace
