// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarytargets.h"

#include <QSet>

namespace counterpart::library {

/// What people say of accounts that were never published; and where the store has one of them after all, the
/// question what holds. GUI thread.
class UnpublishedActs : public QObject
{
    Q_OBJECT

public:
    /// The targets outlive it.
    UnpublishedActs(const workbench::Desk &desk, const LibraryTargets &targets);

    void open();
    /// Asks about a mark that the store contradicts, one at a time; each once while the store is open.
    void askAboutContradictions();
    void storeClosed();

private:
    using Mark = std::pair<domain::MeetingId, QString>;
    [[nodiscard]] QStringList sidesOfStore() const;
    void ask(const domain::MeetingRow &meeting, const domain::UnpublishedAccount &account);
    void mark(domain::MeetingId meeting, const domain::UnpublishedAccount &account) const;
    void unmark(domain::MeetingId meeting, const QString &side) const;

    workbench::Desk m_desk;
    const LibraryTargets &m_targets;
    QSet<Mark> m_kept; ///< people want them to stay
};

} // namespace counterpart::library
