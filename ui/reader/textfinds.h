// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QList>

namespace counterpart::reader {

/// The places of a text where somebody's words stand, and the one that is looked at. Any thread.
class TextFinds
{
public:
    /// Case is ignored; empty \p words are nowhere. None is looked at.
    void look(const QString &text, const QString &words);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] text::Range at(qsizetype number) const { return m_places.at(number); }
    /// From 0; -1 for none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    /// Looks at the next or the previous one, round the end; at the first or the last where none was looked
    /// at. Does nothing where there is none.
    void step(bool backwards);
    /// Numbers of those that are worth marking, half-open: 2000 at most, those around the current one.
    [[nodiscard]] std::pair<qsizetype, qsizetype> marked() const;

private:
    QList<text::Range> m_places;
    qsizetype m_current = -1;
};

} // namespace counterpart::reader
