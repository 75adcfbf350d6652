// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"
#include "ui/models/entitiessnapshot.h"
#include "ui/models/librarymodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/workbench/storeworker.h"

namespace counterpart::workbench {

/// What the library shows, read at one time.
struct Library
{
    std::vector<domain::DocumentRow> documents;
    std::vector<domain::MeetingRow> meetings;
    std::shared_ptr<models::TimelineModel> timeline; ///< of the two; to be moved from
};

/// What the other lists show; it takes longer to read, so the library does not wait for it.
struct Subjects
{
    std::shared_ptr<const std::vector<domain::CommitmentRow>> commitments;
    models::EntitiesStep sidebar;                    ///< entities and topics
    std::shared_ptr<models::TimelineModel> timeline; ///< with what is due; to be moved from
};

/// What a change brought to the lists.
struct ListPatch
{
    models::LibraryPatch library;
    std::vector<domain::CommitmentRow> commitments;
    std::vector<domain::CommitmentId> goneCommitments;
    std::shared_ptr<models::TimelineModel> timeline; ///< null where it shows the same; to be moved from
};

/// The lists of the open store, read by a worker of their own and kept up to date: whole when a store is
/// opened or another program changed it, else just what a change names. GUI thread.
class StoreLists : public QObject
{
    Q_OBJECT

public:
    explicit StoreLists(QObject *parent = nullptr);
    ~StoreLists() override;

    void open(const QString &path, workspace::OpenMode mode);
    void close();
    /// Reads what \p changes name; several at a time become one.
    void follow(const domain::ChangeSet &changes);
    /// Answers other questions behind the reading of the lists.
    [[nodiscard]] StoreWorker &worker() { return m_worker; }
    /// How the window lays the timeline out, for it to be made ready so.
    void setTimelineShape(std::function<models::TimelineShape()> shape) { m_shape = std::move(shape); }

Q_SIGNALS:
    void libraryLoaded(const counterpart::workbench::Library &library);
    void subjectsLoaded(const counterpart::workbench::Subjects &subjects);
    void patched(const counterpart::workbench::ListPatch &patch);
    void sidebarLoaded(const counterpart::models::EntitiesStep &sidebar);
    void failed(const counterpart::base::Error &error);

private:
    using Commitments = std::vector<domain::CommitmentRow>;
    /// Reads what is due, unless something is being read; then afterwards.
    void readDue();
    void readAll();
    void readSubjects();
    void readPatch(const domain::ChangeSet &changes);
    void readSidebar(const domain::ChangeSet &changes);
    void endReading();
    [[nodiscard]] models::TimelineShape shape() const;
    /// Runs \p work in the worker and \p then(its value) here, while the same store is open.
    template <typename Work, typename Then>
    void ask(Work work, Then then);

    StoreWorker m_worker;
    std::function<models::TimelineShape()> m_shape;
    std::shared_ptr<const Library> m_library; ///< as it was read last; null before that
    std::shared_ptr<const Commitments> m_commitments;
    std::shared_ptr<const models::EntitiesSnapshot> m_sidebar;
    domain::ChangeSet m_due; ///< what changed since the lists were read
    bool m_isOpen = false;
    bool m_reading = false;
    quint64 m_generation = 0; ///< of the open store: answers for an older one are dropped
};

} // namespace counterpart::workbench
