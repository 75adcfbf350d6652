// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// How far some analysts agree on where a code applies.
struct CodeAgreement
{
    domain::CodeId code;         ///< invalid for all codes together
    std::optional<double> alpha; ///< Krippendorff's alpha for units (analysis/coding/agreement.h)
    std::optional<double> share; ///< of the text that anybody coded, how much everybody did, 0 to 1
    qsizetype both = 0;          ///< characters that everybody coded
    qsizetype either = 0;        ///< characters that anybody coded
};

/// The tree of codes. Every change needs an author.
class Codes : public Service
{
public:
    using Service::Service;

    /// Every code, by name.
    [[nodiscard]] base::Result<std::vector<domain::CodeRow>> rows() const;

    /// Under \p parent, or at the top. Two of one name under one parent are refused.
    [[nodiscard]] base::Result<Change> add(domain::CodeId parent, const domain::CodeValues &values,
                                           const QString &author) const;
    /// \p seen: the values that the person had before their eyes; what others changed since stays, and both
    /// descriptions are kept. Without it all values are set.
    [[nodiscard]] base::Result<Change> edit(domain::CodeId id, const domain::CodeValues &values,
                                            const QString &author,
                                            const std::optional<domain::CodeValues> &seen = {}) const;
    /// With all below it. Refused where the name is taken, below itself, and deeper than DeepestCode.
    [[nodiscard]] base::Result<Change> move(domain::CodeId id, domain::CodeId parent,
                                            const QString &author) const;
    /// \p from becomes \p into: its annotations, and the codes below it; those of one name are merged too.
    /// Its description is kept behind the other's.
    [[nodiscard]] base::Result<Change> merge(domain::CodeId from, domain::CodeId into,
                                             const QString &author) const;
    /// Some annotations of a code get a new one beside it instead.
    [[nodiscard]] base::Result<Change> split(domain::CodeId id,
                                             const std::vector<domain::AnnotationId> &annotations,
                                             const domain::CodeValues &values, const QString &author) const;
    /// Into the trash, with all below it; annotations stay, without it until it is back.
    [[nodiscard]] base::Result<Change> remove(domain::CodeId id, const QString &author) const;

    /// For each code that any of \p authors used, by name, and at the end for all together; over the
    /// documents that any of them annotated. Invalid for fewer than two authors. Orphans do not count.
    [[nodiscard]] base::Result<std::vector<CodeAgreement>> agreement(const QStringList &authors) const;

private:
    using Act = std::function<base::Result<qint64>(store::Transaction &)>;
    [[nodiscard]] base::Result<Change> act(const QString &author, const Act &act) const;
};

} // namespace counterpart::workspace
