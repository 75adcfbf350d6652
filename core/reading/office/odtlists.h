// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/numberlabels.h"

#include <QHash>
#include <QList>
#include <QXmlStreamReader>

#include <array>

namespace counterpart::reading {

/// The lists and numbered headings of an OpenDocument text: what stands before their items, which the text itself
/// does not hold. To be shown every element in order, those of styles.xml first.
class OdtLists
{
public:
    static constexpr int Levels = 10;

    /// Notes what \p xml declares or opens.
    void begin(const QXmlStreamReader &xml);
    void end(QStringView name);
    [[nodiscard]] bool isInList() const { return !m_open.isEmpty(); }
    /// What stands before the paragraph that begins now; empty behind the first of an item, for bullets and where
    /// there is no list.
    [[nodiscard]] QString itemLabel();
    /// The same for a heading of \p rank (from 1).
    [[nodiscard]] QString headingLabel(int rank);

private:
    struct Level
    {
        NumberForm form = NumberForm::None;
        QString prefix;
        QString suffix;
        int start = 1;
        int shown = 1; ///< how many levels' numbers, this one's last
    };
    using Style = std::array<Level, Levels>;
    struct Open
    {
        QString style;
        int number = 0;
        bool begun = false;   ///< has had an item, here or where it goes on from
        bool goesOn = false;  ///< continues an earlier list
        bool waits = false;   ///< the item at hand has had no paragraph
        int restart = -1;     ///< the item's own number
    };
    void beginLevel(const QXmlStreamReader &xml);
    void beginList(const QXmlStreamReader &xml);
    [[nodiscard]] static QString text(const Style &style, const QList<int> &numbers);

    QHash<QString, Style> m_styles;
    Style m_outline;
    Style *m_declared = nullptr; ///< whose levels are being read
    QList<Open> m_open;
    QHash<QString, QHash<int, int>> m_last; ///< by style and depth, the last number
    std::array<int, Levels> m_headings{};
};

} // namespace counterpart::reading
