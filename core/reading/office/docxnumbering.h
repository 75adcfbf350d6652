// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/numberlabels.h"
#include "core/reading/office/officexml.h"

#include <QHash>

#include <array>

namespace counterpart::reading {

/// The lists of a Word file: what stands before their items, which the text itself does not hold ("Article 3",
/// "(b)", "1.2.1"). Counts as it is asked; one object a file.
class DocxNumbering
{
public:
    static constexpr int Levels = 9;

    DocxNumbering(const PackedFiles &files, const Input &input);
    /// What stands before the next item of list \p id on \p level (from 0); empty for a bullet and for what is no
    /// list.
    [[nodiscard]] QString next(const QString &id, int level);
    /// The level of list \p id that is tied to the paragraph style \p style; -1 if none is.
    [[nodiscard]] int levelOfStyle(const QString &id, const QString &style) const;

private:
    struct Level
    {
        int start = 1;
        NumberForm form = NumberForm::Decimal;
        QString text;     ///< "Article %1", "(%2)"
        QString style;    ///< of the paragraphs that it numbers by itself
        int restart = -1; ///< behind which level (from 1) it begins anew; 0 never, -1 behind any above
        bool bullet = false;
        bool legal = false; ///< all numbers in digits
    };
    /// A definition that several lists may share; they count on then.
    struct Definition
    {
        std::array<Level, Levels> levels;
        std::array<int, Levels> counts{};
        std::array<bool, Levels> begun{};
        QString style; ///< the list style that it defines
        QString link;  ///< the list style that defines it
    };
    struct List
    {
        QString definition;
        QHash<int, int> starts; ///< by level, where the list begins anew
        QHash<int, Level> levels;
        bool begun = false;
    };
    struct Reading;

    [[nodiscard]] Definition *definitionOf(const List &list);
    [[nodiscard]] static const Level &levelOf(const List &list, const Definition &definition, int level);
    static void count(List &list, Definition &definition, int level);
    [[nodiscard]] static QString label(const List &list, const Definition &definition, int level);

    QHash<QString, Definition> m_definitions;
    QHash<QString, List> m_lists;
};

} // namespace counterpart::reading
