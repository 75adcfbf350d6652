// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace counterpart::test {

/// A text of which every unit knows where in the original it stood; -1 for what was put in.
struct TrackedText
{
    QString text;
    std::vector<qsizetype> origin;
    std::vector<qsizetype> source; ///< the same, but what was copied from the original says from where

    explicit TrackedText(const QString &original) : text(original)
    {
        for (qsizetype i = 0; i < original.size(); ++i)
            origin.push_back(i);
        source = origin;
    }
    void erase(qsizetype at, qsizetype n)
    {
        text.remove(at, n);
        origin.erase(origin.begin() + at, origin.begin() + at + n);
        source.erase(source.begin() + at, source.begin() + at + n);
    }
    /// \p from: where in the original \p piece was copied, -1 for nowhere.
    void insert(qsizetype at, const QString &piece, qsizetype from = -1)
    {
        text.insert(at, piece);
        origin.insert(origin.begin() + at, std::size_t(piece.size()), -1);
        source.insert(source.begin() + at, std::size_t(piece.size()), -1);
        for (qsizetype i = 0; from >= 0 && i < piece.size(); ++i)
            source[std::size_t(at + i)] = from + i;
    }
    /// True where a copy of \p range stands at \p at: a passage that was moved there.
    [[nodiscard]] bool isCopy(counterpart::text::Range range, counterpart::text::Range at) const
    {
        bool same = at.length() == range.length();
        for (qsizetype i = 0; same && i < range.length(); ++i)
            same = source[std::size_t(at.begin + i)] == range.begin + i;
        return same;
    }
    /// True where most of the letters at \p at are those of \p range; what was cut off its end was made good
    /// by equal letters that came to stand there.
    [[nodiscard]] bool isRestored(counterpart::text::Range range, counterpart::text::Range at) const
    {
        qsizetype own = 0;
        for (qsizetype i = 0; at.length() == range.length() && i < range.length(); ++i)
            own += origin[std::size_t(at.begin + i)] == range.begin + i;
        return 2 * own > range.length();
    }
    /// Where the whole of \p range stands now, if all of it is still there in one piece.
    [[nodiscard]] std::optional<counterpart::text::Range> whole(counterpart::text::Range range) const
    {
        const auto begin = std::ranges::find(origin, range.begin);
        const auto at = begin - origin.begin();
        for (qsizetype i = 0; i < range.length(); ++i) {
            if (at + i >= text.size() || origin[std::size_t(at + i)] != range.begin + i)
                return {};
        }
        return counterpart::text::Range{at, at + range.length()};
    }
    /// Takes something out, puts something in, copies a piece of \p original, or rewords.
    void editAtRandom(const QString &original, QRandomGenerator &random)
    {
        const auto pick = [&](qsizetype below) {
            return qsizetype(random.bounded(quint32(std::max<qsizetype>(1, below))));
        };
        const qsizetype at = pick(text.size());
        const qsizetype length = std::min(1 + pick(120), text.size() - at);
        switch (random.bounded(4)) {
        case 0:
            erase(at, length);
            break;
        case 1:
            insert(at, QStringLiteral(" new words put in here "));
            break;
        case 2: { // boilerplate copied from elsewhere
            const qsizetype from = pick(original.size());
            insert(at, original.sliced(from, std::min(1 + pick(200), original.size() - from)), from);
            break;
        }
        default:
            erase(at, length);
            insert(at, QStringLiteral("other wording"));
        }
    }
};

} // namespace counterpart::test
