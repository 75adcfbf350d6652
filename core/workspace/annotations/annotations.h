// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/domain/annotations.h"
#include "core/workspace/facade/edits.h"

namespace counterpart::workspace {

enum class AnnotationFormat { JsonLd, Csv };

/// How far some analysts agree on where a code applies.
struct CodeAgreement
{
    domain::CodeId code;         ///< invalid for all codes together
    std::optional<double> alpha; ///< Krippendorff's alpha for units (analysis/coding/agreement.h)
    std::optional<double> share; ///< of the text that anybody coded, how much everybody did, 0 to 1
    qsizetype both = 0;          ///< characters that everybody coded
    qsizetype either = 0;        ///< characters that anybody coded
};

/// Codes and annotations: Workspace::annotations(). Every change needs an author.
class Annotations : public Edits
{
public:
    /// Every code, by name.
    [[nodiscard]] base::Result<std::vector<domain::CodeRow>> codes() const;
    /// By document and place.
    [[nodiscard]] base::Result<std::vector<domain::AnnotationRow>>
    annotations(const domain::AnnotationFilter &filter = {}) const;
    [[nodiscard]] base::Result<domain::AnnotationRow> annotation(domain::AnnotationId id) const;
    /// Where an orphan may belong in the current revision, and the text there.
    struct Candidate
    {
        text::AnchorCandidate place;
        QString text;
    };
    struct Candidates
    {
        std::vector<Candidate> likeliest; ///< likeliest first, at most five
        int leftOut = 0;                  ///< that are less likely
    };
    [[nodiscard]] base::Result<Candidates> candidates(domain::AnnotationId id) const;

    /// Under \p parent, or at the top. Two of one name under one parent are refused.
    [[nodiscard]] base::Result<Change> addCode(domain::CodeId parent, const domain::CodeValues &values,
                                               const QString &author) const;
    [[nodiscard]] base::Result<Change> editCode(domain::CodeId id, const domain::CodeValues &values,
                                                const QString &author) const;
    /// With all below it. Refused where the name is taken, below itself, and deeper than DeepestCode.
    [[nodiscard]] base::Result<Change> moveCode(domain::CodeId id, domain::CodeId parent,
                                                const QString &author) const;
    /// \p from becomes \p into: its annotations, and the codes below it; those of one name are merged too.
    /// Its description is kept behind the other's.
    [[nodiscard]] base::Result<Change> mergeCodes(domain::CodeId from, domain::CodeId into,
                                                  const QString &author) const;
    /// Some annotations of a code get a new one beside it instead.
    [[nodiscard]] base::Result<Change> splitCode(domain::CodeId id,
                                                 const std::vector<domain::AnnotationId> &annotations,
                                                 const domain::CodeValues &values,
                                                 const QString &author) const;
    /// With all below it; annotations stay, without it.
    [[nodiscard]] base::Result<Change> removeCode(domain::CodeId id, const QString &author) const;

    [[nodiscard]] base::Result<Change> add(const domain::NewAnnotation &annotation,
                                           const QString &author) const;
    /// The same, with a code that is made for it under \p parent, in one change.
    [[nodiscard]] base::Result<Change> addWithNewCode(const domain::NewAnnotation &annotation,
                                                      domain::CodeId parent, const domain::CodeValues &values,
                                                      const QString &author) const;
    /// The memo of noteOn(\p range) becomes \p memo: an annotation is made where there is none, and one
    /// without a code goes when its memo is emptied. Change::made is its id; 0 for none.
    [[nodiscard]] base::Result<Change> setNote(domain::DocumentId document, text::Range range,
                                               const QString &memo, const QString &author) const;
    /// Refused above LongestMemo.
    [[nodiscard]] base::Result<Change> setMemo(domain::AnnotationId id, const QString &memo,
                                               const QString &author) const;
    [[nodiscard]] base::Result<Change>
    setCodes(domain::AnnotationId id, const std::vector<domain::CodeId> &codes, const QString &author) const;
    [[nodiscard]] base::Result<Change> addCodeTo(const std::vector<domain::AnnotationId> &ids,
                                                 domain::CodeId code, const QString &author) const;
    /// The same with a code that is made for it under \p parent; its id is Change::made.
    [[nodiscard]] base::Result<Change> addNewCodeTo(const std::vector<domain::AnnotationId> &ids,
                                                    domain::CodeId parent, const domain::CodeValues &values,
                                                    const QString &author) const;
    [[nodiscard]] base::Result<Change> takeCodeFrom(const std::vector<domain::AnnotationId> &ids,
                                                    domain::CodeId code, const QString &author) const;
    [[nodiscard]] base::Result<Change> remove(const std::vector<domain::AnnotationId> &ids,
                                              const QString &author) const;
    /// A person says where in the current revision the annotation belongs (an orphan), or what it covers.
    [[nodiscard]] base::Result<Change> place(domain::AnnotationId id, text::Range range,
                                             const QString &author) const;

    /// For each code that any of \p authors used, by name, and at the end for all together; over the documents
    /// that any of them annotated. Invalid for fewer than two authors. Orphans do not count.
    [[nodiscard]] base::Result<std::vector<CodeAgreement>> agreement(const QStringList &authors) const;
    /// Who annotated, by name.
    [[nodiscard]] base::Result<QStringList> authors() const;

    /// Writes annotations with their codes (W3C Web Annotation JSON-LD, or a table); gives their number.
    [[nodiscard]] base::Result<int> writeTo(const base::Destination &to, AnnotationFormat format,
                                            const domain::AnnotationFilter &filter = {}) const;

private:
    friend class Workspace;
    using Edits::Edits;
    using Act = std::function<base::Result<qint64>(store::Transaction &)>;
    [[nodiscard]] base::Result<Change> act(const QString &author, Subjects subjects, const Act &act) const;
};

/// A passage of the current revision of a document, as an anchor. The range must lie in the text, not be
/// empty and not part a character.
struct AnchoredPassage
{
    domain::RevisionId revision;
    text::Anchor anchor;
};
[[nodiscard]] base::Result<AnchoredPassage> passageAt(const store::Database &database,
                                                      domain::DocumentId document, text::Range range);

/// The annotation whose memo is \p author's note on just \p range of \p document, one without a code before
/// others; null for none.
[[nodiscard]] const domain::AnnotationRow *noteOn(const std::vector<domain::AnnotationRow> &annotations,
                                                  domain::DocumentId document, text::Range range,
                                                  const QString &author);

/// Every change is somebody's.
[[nodiscard]] base::Result<void> checkAuthor(const QString &author);

} // namespace counterpart::workspace
