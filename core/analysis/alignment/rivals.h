// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace counterpart::analysis {

/// A table of likenesses that is asked for the best rivals of a pair: the highest other value of its row and
/// of its column, 0 where there is no other.
class Rivals
{
public:
    Rivals(size_t rows, size_t columns) : m_rows(rows), m_columnTops(columns) {}

    /// Each pair once.
    void take(int row, int column, float value)
    {
        m_rows[size_t(row)].take(value, column);
        m_columnTops[size_t(column)].take(value, row);
    }
    [[nodiscard]] double inRow(int row, int column) const { return m_rows[size_t(row)].without(column); }
    [[nodiscard]] double inColumn(int row, int column) const
    {
        return m_columnTops[size_t(column)].without(row);
    }

private:
    struct Top
    {
        float first = 0;
        float second = 0;
        int at = -1;

        void take(float value, int where)
        {
            if (at < 0 || value > first) {
                second = first;
                first = value;
                at = where;
            } else if (value > second) {
                second = value;
            }
        }
        [[nodiscard]] double without(int where) const { return double(at == where ? second : first); }
    };

    std::vector<Top> m_rows;
    std::vector<Top> m_columnTops;
};

} // namespace counterpart::analysis
