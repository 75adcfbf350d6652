// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QHash>
#include <QStringList>

#include <vector>

namespace counterpart::widgets {

/// A side is told by colour and by shape, so that neither is needed alone.
enum class SideShape {
    Circle,
    Square,
    Triangle,
    TriangleDown,
    Pentagon,
    Hexagon,
    Star,
    Halves, ///< joint texts
    Lines,  ///< media
    Dashed, ///< side not known
};

struct SideStyle
{
    QColor colour; ///< at least 4.5:1 on every ground that the palette has
    SideShape shape = SideShape::Dashed;
    friend bool operator==(const SideStyle &, const SideStyle &) = default;
};

/// The named colours of one appearance, read from resources/themes/NAME.json.
struct Colours
{
    QColor window, paper, panel, sunken, raised;      ///< grounds
    QColor hairline, hairlineFaint, hairlineStrong;   ///< lines
    QColor text, muted, disabled;                     ///< ink
    QColor accent, onAccent, accentSoft, accentFaint; ///< focus and selection
    QColor same, sameRibbon, partial, partialRibbon;  ///< linked passages and their ribbons
    QColor conflict, conflictRibbon, conflictText;
    QColor omission, omissionHatch, omissionText; ///< "only here"
    QColor said, notSaid, due, dueBar, overdue;
    QColor entity, topic, shift, amount, mark, meeting;
    QColor warning, warningSoft, errorSoft, shadow;

    /// Every colour with the name that it has in the file and in window.qss.
    [[nodiscard]] static const std::vector<std::pair<QString, QColor Colours::*>> &names();
};

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// One appearance as its file tells it.
struct Palette
{
    bool dark = false;
    QString name;        ///< "light", "dark"
    QString syntaxTheme; ///< name of the KSyntaxHighlighting theme that goes with it
    Colours colours;
    QHash<QString, SideStyle> sides; ///< by code; the empty code is the side that is not known
    std::vector<QColor> otherSides;  ///< for codes that have no entry

    /// Reads ":/counterpart/themes/NAME.json" or any other file of that form; every colour must be there.
    [[nodiscard]] static base::Result<Palette> read(const QString &path);
    /// A code without an entry gets a colour and a shape of its own, the same in every session.
    [[nodiscard]] SideStyle side(const QString &code) const;
};

} // namespace counterpart::widgets
