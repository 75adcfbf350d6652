// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <array>
#include <initializer_list>
#include <set>
#include <vector>

namespace counterpart::domain {

/// What a change of the store can concern.
enum class Subject {
    Documents,
    Meetings,
    Links,
    Omissions, ///< what people decided about silences; its ids are those of the silent documents
    Entities,
    Topics,
    Commitments,
    Annotations,
    Codes,
    SavedSearches,
    LibraryFilters,
    Trash,
    Last = Trash, ///< a new subject stands before this line
};
inline constexpr int SubjectCount = int(Subject::Last) + 1;

/// What became of the things of one subject, by id. An id is in one of the three lists at most.
class ChangedIds
{
public:
    enum class Kind { Added, Changed, Removed };

    /// Any of them may have come, gone or changed; the ids are not known.
    [[nodiscard]] bool isAll() const { return m_all; }
    [[nodiscard]] bool isEmpty() const
    {
        return !m_all && m_added.empty() && m_changed.empty() && m_removed.empty();
    }
    [[nodiscard]] const std::set<qint64> &added() const { return m_added; }
    [[nodiscard]] const std::set<qint64> &changed() const { return m_changed; }
    [[nodiscard]] const std::set<qint64> &removed() const { return m_removed; }
    /// This one came, went or changed, or may have.
    template <typename Id>
    [[nodiscard]] bool concerns(Id id) const
    {
        return m_all || m_added.contains(id.value) || m_changed.contains(id.value) ||
               m_removed.contains(id.value);
    }
    /// All ids that are told, ascending.
    template <typename Id>
    [[nodiscard]] std::vector<Id> ids() const
    {
        std::set<qint64> every = m_added;
        every.insert(m_changed.begin(), m_changed.end());
        every.insert(m_removed.begin(), m_removed.end());
        std::vector<Id> typed;
        for (const qint64 id : every)
            typed.push_back(Id(id));
        return typed;
    }

    void setAll();
    /// What happened after what is told already: what came and changed came, what went and came changed.
    void note(qint64 id, Kind kind);
    void merge(const ChangedIds &later);
    [[nodiscard]] ChangedIds reversed() const;
    friend bool operator==(const ChangedIds &, const ChangedIds &) = default;

private:
    bool m_all = false;
    std::set<qint64> m_added;
    std::set<qint64> m_changed;
    std::set<qint64> m_removed;
};

/// What a change of the store concerned, by subject: what came, what went, and what would be read otherwise
/// now. What goes into the trash went, what is merged into something else went as well. A value.
class ChangeSet
{
public:
    /// Anything may have changed.
    [[nodiscard]] static ChangeSet all();
    [[nodiscard]] static ChangeSet allOf(std::initializer_list<Subject> subjects);

    [[nodiscard]] const ChangedIds &of(Subject subject) const { return m_subjects[size_t(subject)]; }
    [[nodiscard]] ChangedIds &of(Subject subject) { return m_subjects[size_t(subject)]; }
    [[nodiscard]] bool has(Subject subject) const { return !of(subject).isEmpty(); }
    [[nodiscard]] bool hasAny(std::initializer_list<Subject> subjects) const;
    [[nodiscard]] bool isEmpty() const;
    /// Another window or program made it.
    [[nodiscard]] bool isFromElsewhere() const { return m_elsewhere; }
    void setFromElsewhere() { m_elsewhere = true; }

    /// Folds \p later, which happened after this, into one; for who listens to several at a time.
    void merge(const ChangeSet &later);
    /// What taking it back changes.
    [[nodiscard]] ChangeSet reversed() const;
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;

private:
    std::array<ChangedIds, SubjectCount> m_subjects;
    bool m_elsewhere = false;
};

} // namespace counterpart::domain

Q_DECLARE_METATYPE(counterpart::domain::ChangeSet)
