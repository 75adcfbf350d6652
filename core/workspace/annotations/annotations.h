// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/domain/annotations.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

enum class AnnotationFormat { JsonLd, Csv };

/// What people note on passages. Every change needs an author.
class Annotations : public Service
{
public:
    using Service::Service;

    /// By document and place.
    [[nodiscard]] base::Result<std::vector<domain::AnnotationRow>>
    rows(const domain::AnnotationFilter &filter = {}) const;
    [[nodiscard]] base::Result<domain::AnnotationRow> row(domain::AnnotationId id) const;
    /// Who annotated, by name.
    [[nodiscard]] base::Result<QStringList> authors() const;
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

    [[nodiscard]] base::Result<Change> add(const domain::NewAnnotation &annotation,
                                           const QString &author) const;
    /// The same, with a code that is made for it under \p parent, in one change.
    [[nodiscard]] base::Result<Change> addWithNewCode(const domain::NewAnnotation &annotation,
                                                      domain::CodeId parent, const domain::CodeValues &values,
                                                      const QString &author) const;
    /// The memo of noteOn(\p range) becomes \p memo: an annotation is made where there is none, and one
    /// without a code goes when its memo is emptied. Change::made is its id; 0 for none.
    [[nodiscard]] base::Result<Change> setNote(domain::DocumentId document, text::Range range,
                                               const TextEdit &memo, const QString &author) const;
    /// Refused above LongestMemo.
    [[nodiscard]] base::Result<Change> setMemo(domain::AnnotationId id, const TextEdit &memo,
                                               const QString &author) const;
    /// What was written for \p gone, an annotation that is in the store no more, becomes the memo of a new
    /// one on the same words. Refused where they are not surely in the current text.
    [[nodiscard]] base::Result<Change> addInPlaceOf(const domain::AnnotationRow &gone, const QString &memo,
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
    /// Into the trash.
    [[nodiscard]] base::Result<Change> remove(const std::vector<domain::AnnotationId> &ids,
                                              const QString &author) const;
    /// A person says where in the current revision the annotation belongs (an orphan), or what it covers.
    [[nodiscard]] base::Result<Change> place(domain::AnnotationId id, text::Range range,
                                             const QString &author) const;

    /// Writes annotations with their codes (W3C Web Annotation JSON-LD, or a table); gives their number.
    [[nodiscard]] base::Result<int> writeTo(const base::Destination &to, AnnotationFormat format,
                                            const domain::AnnotationFilter &filter = {}) const;

private:
    using Act = std::function<base::Result<qint64>(store::Transaction &)>;
    [[nodiscard]] base::Result<Change> act(const QString &author, const Act &act) const;
};

/// The annotation whose memo is \p author's note on just \p range of \p document, one without a code before
/// others; null for none.
[[nodiscard]] const domain::AnnotationRow *noteOn(const std::vector<domain::AnnotationRow> &annotations,
                                                  domain::DocumentId document, text::Range range,
                                                  const QString &author);

} // namespace counterpart::workspace
