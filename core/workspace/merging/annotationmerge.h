// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/store/copies/copystore.h"
#include "core/workspace/merging/merging.h"
#include "core/workspace/merging/shareddocuments.h"

#include <QHash>
#include <QSet>

namespace counterpart::workspace {

/// Brings in the codes and annotations of a copy; Merging says by which rules.
class AnnotationMerge
{
public:
    AnnotationMerge(store::Transaction &transaction, const store::Database &other, SharedDocuments &documents,
                    const QString &author, MergeSummary &summary);
    [[nodiscard]] base::Result<void> run();

private:
    [[nodiscard]] base::Result<void> codes();
    [[nodiscard]] base::Result<void> code(const domain::CodeRow &theirs,
                                          const std::vector<domain::CodeRow> &own);
    [[nodiscard]] base::Result<void> changeCode(const domain::CodeRow &ours, const domain::CodeRow &theirs,
                                                const std::vector<domain::CodeRow> &own);
    [[nodiscard]] base::Result<void> annotations();
    [[nodiscard]] base::Result<void> addAnnotation(const domain::AnnotationRow &theirs);
    [[nodiscard]] base::Result<void> bringBack(const domain::AnnotationRow &theirs);
    [[nodiscard]] base::Result<void> changeAnnotation(const domain::AnnotationRow &ours,
                                                      const domain::AnnotationRow &theirs);
    [[nodiscard]] std::vector<domain::CodeId> codesHere(const std::vector<domain::CodeId> &theirs) const;
    [[nodiscard]] bool isRemovedHere(const QString &uuid, const QDateTime &modified);

    store::Transaction &m_transaction;
    const store::Database &m_other;
    SharedDocuments &m_documents;
    QString m_author;
    MergeSummary &m_summary;
    QHash<QString, store::RemovedItem> m_removed;  ///< here
    int m_inTrash = 0;                             ///< of theirs
    QHash<domain::CodeId, domain::CodeId> m_codes; ///< here, by there
    QSet<domain::CodeId> m_leftOut;                ///< there: in the trash here, or new below one that is
};

} // namespace counterpart::workspace
