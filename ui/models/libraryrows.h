// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/domain/unreadaccounts.h"

#include <QHash>

namespace counterpart::models {

/// The documents and meetings of the library, in the order in which the workspace lists them and with a
/// number each, from 0; what a filter looks at is made once a document, as it asks for all of them at every
/// key. GUI thread only.
class LibraryRows
{
public:
    /// From which number to which a row went; -1 for one that was not there.
    struct Move
    {
        int from = -1;
        int to = -1;
    };

    LibraryRows() = default;
    LibraryRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings);

    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const { return m_documents; }
    [[nodiscard]] const std::vector<domain::MeetingRow> &meetings() const { return m_meetings; }
    [[nodiscard]] const domain::UnreadAccounts &unread() const { return m_unread; }
    /// Null where it is not there.
    [[nodiscard]] const domain::DocumentRow *document(domain::DocumentId id) const;
    [[nodiscard]] const domain::MeetingRow *meeting(domain::MeetingId id) const;
    /// -1 where it is not there.
    [[nodiscard]] int numberOf(domain::DocumentId id) const { return m_documentAt.value(id, -1); }
    [[nodiscard]] int numberOf(domain::MeetingId id) const { return m_meetingAt.value(id, -1); }
    /// That of a document, or the one that it would get.
    [[nodiscard]] int numberFor(domain::DocumentId id) const;
    /// "Biden and Hun Sen; ASEAN Summit"
    [[nodiscard]] QString meetingTitles(const domain::DocumentRow &row) const;
    /// Empty where the document is not there.
    [[nodiscard]] QString filterText(domain::DocumentId id) const;

    /// Takes the row of the same id anew, or one more.
    void put(const domain::DocumentRow &row);
    Move put(const domain::MeetingRow &row);
    /// Nothing where it is not there.
    void remove(domain::DocumentId id);
    void remove(domain::MeetingId id);
    /// After its meetings, or their titles, changed.
    void renewFilterText(domain::DocumentId id);
    /// After a document that is not analysed came, went or changed.
    void renewUnread() { m_unread = domain::UnreadAccounts(m_documents); }

private:
    std::vector<domain::DocumentRow> m_documents;
    std::vector<QString> m_filterTexts; ///< one a document
    std::vector<domain::MeetingRow> m_meetings;
    QHash<domain::DocumentId, int> m_documentAt;
    QHash<domain::MeetingId, int> m_meetingAt;
    domain::UnreadAccounts m_unread;
};

/// Numbers from \p from on become one more (\p by 1), or one less (-1).
inline void shift(int &number, int from, int by)
{
    if (number >= from)
        number += by;
}

} // namespace counterpart::models
