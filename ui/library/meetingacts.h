// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/meetings/meetings.h"
#include "ui/library/librarytargets.h"

namespace counterpart::library {

struct MeetingValue;

/// What people say of meetings: which documents are their accounts, which are one, when and where they were.
/// GUI thread.
class MeetingActs : public QObject
{
    Q_OBJECT

public:
    /// The targets outlive it.
    MeetingActs(const workbench::Desk &desk, const LibraryTargets &targets) : m_desk(desk), m_targets(targets)
    {
    }

    /// As dropped in the library: out of \p from, or of none where it is invalid, into \p to, or into none.
    void drop(const QList<domain::DocumentId> &documents, domain::MeetingId from, domain::MeetingId to) const;
    void chooseMeeting();
    void takeOut() const;
    void setRole(domain::ReadoutRole role) const;
    void split() const;
    void merge();
    void edit();
    void decide(domain::MeetingId meeting, const QList<MeetingValue> &values) const;

private:
    using Documents = QList<domain::DocumentId>;

    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void move(const Documents &documents, domain::MeetingId from, domain::MeetingId to) const;
    void takeOut(const Documents &documents, domain::MeetingId meeting) const;
    void openDialog(const domain::MeetingRow &row, const std::vector<workspace::MeetingField> &decided);
    /// Asks before it saves over what somebody else changed since \p before was read.
    void save(const domain::MeetingRow &before, const QList<MeetingValue> &values);

    workbench::Desk m_desk;
    const LibraryTargets &m_targets;
};

} // namespace counterpart::library
