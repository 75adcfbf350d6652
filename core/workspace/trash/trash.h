// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/domain/trash.h"
#include "core/jobs/job.h"
#include "core/workspace/facade/service.h"

#include <QList>

namespace counterpart::workspace {

/// What came back from the trash.
struct Restored
{
    Change change;
    domain::TrashCounts things;
    std::vector<domain::RestoreLoss> losses; ///< what is otherwise than it was
};

/// What is gone for good.
struct Purged
{
    domain::StakesSummary what; ///< with what hung on it
    qint64 bytes = 0;           ///< by which the file became smaller
};

/// In one line each, for the command line: "2 documents with 5 annotations".
[[nodiscard]] QStringList stakesTexts(const domain::StakesSummary &stakes);
/// Likewise, for one thing in the trash: "5 annotations, 1 field set by hand"; empty for nothing.
[[nodiscard]] QString stakesText(const domain::Stakes &stakes);
/// "1 document", "2 documents, 1 meeting and 3 codes".
[[nodiscard]] QString thingsText(const domain::TrashCounts &things);
/// What purgeExpired() did, in a sentence without its full stop.
[[nodiscard]] QString expiredText(const domain::StakesSummary &expired);
[[nodiscard]] QString lossText(const domain::RestoreLoss &loss);

/// Documents, meetings, annotations, codes, commitments and saved searches that were deleted: the services of
/// the last four put them there. They stay in the store whole for domain::TrashDays and come back
/// as they were; nothing but the trash itself shows them meanwhile.
class Trash : public Service
{
public:
    using Service::Service;

    /// All, the last deleted first.
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>> rows() const;
    /// What people decided that hangs on these: to be told before they are deleted.
    [[nodiscard]] base::Result<domain::StakesSummary> stakes(const QList<domain::DocumentId> &documents,
                                                             const QList<domain::MeetingId> &meetings) const;
    /// What goes with these, or with everything in the trash where the list is empty, when they are deleted
    /// for good; those that are not there any more are left out.
    [[nodiscard]] base::Result<domain::StakesSummary>
    stakesForGood(const std::vector<domain::TrashId> &ids) const;
    /// Deletes documents, and meetings that were made by hand, whose documents are then paired again.
    /// NotFound for what is gone already, Refused for a meeting that was detected: nothing is deleted then.
    [[nodiscard]] base::Result<Change> put(const QList<domain::DocumentId> &documents,
                                           const QList<domain::MeetingId> &meetings,
                                           const QString &author) const;
    /// Brings back what is still there of \p ids, to the byte as it was; NotFound when nothing is.
    [[nodiscard]] base::Result<Restored> restore(const std::vector<domain::TrashId> &ids) const;
    /// Deletes \p ids, or everything in the trash where the list is empty, for good: it cannot be taken back.
    /// The file is made smaller by what that left free, where nobody else holds it. Blocks for seconds where
    /// it is much; what was deleted when it was cancelled stays deleted.
    [[nodiscard]] base::Result<Purged> purge(const std::vector<domain::TrashId> &ids, const QString &author,
                                             const base::CancelToken &cancel) const;
    /// The same on a thread and a connection of its own, for the window; \p done gets what is gone in this
    /// thread, after changed(). The caller owns the job.
    [[nodiscard]] std::unique_ptr<jobs::Job> startPurge(const std::vector<domain::TrashId> &ids,
                                                        const QString &author,
                                                        std::function<void(base::Result<Purged>)> done) const;
    /// Deletes for good what has been there longer than domain::TrashDays. To be called when nothing is asked
    /// of the trash, and what it gives to be told. Nothing is done where the store is read alone or somebody
    /// else is writing.
    [[nodiscard]] base::Result<domain::StakesSummary> purgeExpired() const;
};

} // namespace counterpart::workspace
