// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/numberlabels.h"

#include <optional>
#include <vector>

namespace counterpart::reading {

/// How a list of a page or a Markdown text numbers its items: programs that show it count them.
struct ListNumbers
{
    NumberForm form = NumberForm::None; ///< none: bullets
    int next = 1;
    int step = 1;
    char16_t stop = u'.'; ///< behind the number
};

/// The lists that are open at a place of a text, the outermost first.
class OpenLists
{
public:
    void begin(const ListNumbers &numbers) { m_open.push_back(numbers); }
    void end()
    {
        if (!m_open.empty())
            m_open.pop_back();
    }
    /// What stands before the next item of the innermost list; empty for none. \p own: the number that the
    /// item itself tells.
    [[nodiscard]] QString itemLabel(std::optional<int> own = {});

private:
    std::vector<ListNumbers> m_open;
};

} // namespace counterpart::reading
