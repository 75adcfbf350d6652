// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/workspace/rows.h"

#include <QObject>

#include <functional>
#include <memory>

namespace counterpart::workspace {

enum class OpenMode { ReadOnly, ReadWrite, Create };

/// The one way to read and to change a store. Every change is one method: it opens the transaction, writes,
/// commits, then emits a past-tense signal. Lives in the thread that made it and uses one connection of that
/// thread; long work (import, re-analysis) runs on its own connections and reports through signals.
/// Errors come as base::Result and leave the store as it was.
class Workspace : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] base::Result<std::vector<DocumentRow>> documents() const;
    [[nodiscard]] base::Result<DocumentView> document(domain::DocumentId id) const;
    [[nodiscard]] base::Result<QByteArray> original(domain::DocumentId id) const;
    [[nodiscard]] base::Result<std::vector<MeetingRow>> meetings() const;
    [[nodiscard]] base::Result<std::vector<EntityRow>> entities() const;
    [[nodiscard]] base::Result<std::vector<CommitmentRow>> commitments() const;
    [[nodiscard]] base::Result<std::vector<SearchHit>> search(const SearchQuery &query) const;

    /// The comparison of two readouts of \p meeting; invalid \p a, \p b: the best account of each of the two
    /// sides (readout before relay before remarks; the United States first, else alphabetical). Kept links
    /// are used; a pair never compared yet is aligned and, in a writable store, kept.
    [[nodiscard]] base::Result<ComparisonView>
    comparison(domain::MeetingId meeting, domain::DocumentId a = {}, domain::DocumentId b = {});

    using Progress = std::function<void(int done, int total, const QString &what)>;
    /// Reads files and folders, analyses them and pairs them into meetings; blocks, for the command line.
    /// \p jobs threads read and analyse (0: as many as the machine has). \p side, when not empty, overrules
    /// detection.
    /// \p progress is called in the calling thread.
    [[nodiscard]] base::Result<ImportSummary> importPaths(const QStringList &paths, const QString &side,
                                                          int jobs, const Progress &progress,
                                                          const base::CancelToken &cancel);

Q_SIGNALS:
    void documentsChanged(); ///< documents were added, revised or removed
    void meetingsChanged();
    void comparisonChanged(counterpart::domain::MeetingId meeting);
    void commitmentsChanged();
    void entitiesChanged();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace counterpart::workspace
