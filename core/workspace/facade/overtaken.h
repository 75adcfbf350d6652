// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/threeway.h"
#include "core/workspace/facade/change.h"

namespace counterpart::workspace {

/// Puts what a person leaves behind together with what the store has by now, value by value, and notes where
/// somebody else had changed the same.
class Overtaking
{
public:
    /// \p what names the value. Both texts are kept.
    [[nodiscard]] QString text(const QString &what, const TextEdit &edit, const QString &theirs)
    {
        const text::Merged merged = text::mergeTexts(edit.seen.value_or(theirs), edit.now, theirs);
        note(what, theirs, merged.text, merged.isOvertaken);
        return merged.text;
    }
    /// Of two values mine is kept.
    template <typename Value, typename InWords>
    [[nodiscard]] Value value(const QString &what, const Value &seen, const Value &mine, const Value &theirs,
                              InWords inWords)
    {
        bool isOvertaken = false;
        Value kept = text::mergedValue(seen, mine, theirs, isOvertaken);
        note(what, inWords(theirs), inWords(kept), isOvertaken);
        return kept;
    }
    [[nodiscard]] QString value(const QString &what, const QString &seen, const QString &mine,
                                const QString &theirs)
    {
        return value(what, seen, mine, theirs, [](const QString &words) { return words; });
    }
    /// \p change with what was noted.
    [[nodiscard]] base::Result<Change> with(base::Result<Change> change) const
    {
        if (change)
            change->overtaken = m_overtaken;
        return change;
    }

private:
    void note(const QString &what, const QString &theirs, const QString &kept, bool isOvertaken)
    {
        if (isOvertaken)
            m_overtaken.push_back({what, theirs, kept});
    }
    std::vector<Overtaken> m_overtaken;
};

} // namespace counterpart::workspace
