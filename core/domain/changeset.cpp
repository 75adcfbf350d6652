// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/changeset.h"

#include <algorithm>

namespace counterpart::domain {

void ChangedIds::setAll()
{
    m_all = true;
    m_added.clear();
    m_changed.clear();
    m_removed.clear();
}

void ChangedIds::note(qint64 id, Kind kind)
{
    if (m_all)
        return;
    switch (kind) {
    case Kind::Added:
        m_changed.erase(id);
        if (m_removed.erase(id) > 0)
            m_changed.insert(id);
        else
            m_added.insert(id);
        break;
    case Kind::Changed:
        if (!m_added.contains(id) && !m_removed.contains(id))
            m_changed.insert(id);
        break;
    case Kind::Removed:
        m_changed.erase(id);
        m_added.erase(id);
        m_removed.insert(id);
        break;
    }
}

void ChangedIds::merge(const ChangedIds &later)
{
    if (later.m_all) {
        setAll();
        return;
    }
    for (const qint64 id : later.m_removed)
        note(id, Kind::Removed);
    for (const qint64 id : later.m_changed)
        note(id, Kind::Changed);
    for (const qint64 id : later.m_added)
        note(id, Kind::Added);
}

ChangedIds ChangedIds::reversed() const
{
    ChangedIds back = *this;
    std::swap(back.m_added, back.m_removed);
    return back;
}

ChangeSet ChangeSet::all()
{
    ChangeSet set;
    for (ChangedIds &ids : set.m_subjects)
        ids.setAll();
    return set;
}

ChangeSet ChangeSet::allOf(std::initializer_list<Subject> subjects)
{
    ChangeSet set;
    for (const Subject subject : subjects)
        set.of(subject).setAll();
    return set;
}

bool ChangeSet::hasAny(std::initializer_list<Subject> subjects) const
{
    return std::ranges::any_of(subjects, [this](Subject subject) { return has(subject); });
}

bool ChangeSet::isEmpty() const
{
    return std::ranges::all_of(m_subjects, &ChangedIds::isEmpty);
}

void ChangeSet::merge(const ChangeSet &later)
{
    for (size_t i = 0; i < m_subjects.size(); ++i)
        m_subjects[i].merge(later.m_subjects[i]);
    m_elsewhere = m_elsewhere || later.m_elsewhere;
}

ChangeSet ChangeSet::reversed() const
{
    ChangeSet back = *this;
    for (ChangedIds &ids : back.m_subjects)
        ids = ids.reversed();
    return back;
}

} // namespace counterpart::domain
