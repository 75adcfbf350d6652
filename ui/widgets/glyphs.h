// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colours.h"

#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace counterpart::widgets {

class Theme;

/// Paints the mark of a side, filled; it fills the largest square in the middle of \p rect.
void paintSide(QPainter &painter, const QRectF &rect, const SideStyle &style);
/// The same, hollow and dashed: the store has no account of this side.
void paintMissingSide(QPainter &painter, const QRectF &rect, const SideStyle &style);
/// The same, hollow and struck through: the side published no account, as a person found out.
void paintUnpublishedSide(QPainter &painter, const QRectF &rect, const SideStyle &style);
/// The same, outlined and washed: a report of others passes on the account of this side.
void paintRelayedSide(QPainter &painter, const QRectF &rect, const SideStyle &style);
/// The mark of a meeting: a diamond.
void paintMeeting(QPainter &painter, const QRectF &rect, const QColor &colour);
/// A star with five points: what somebody marked as a favourite.
void paintStar(QPainter &painter, const QRectF &rect, const QColor &colour);
/// How strongly a point is made: a disc filled clockwise, 0 (empty) to domain::StrongestAct (full).
void paintStrength(QPainter &painter, const QRectF &rect, int strength, const QColor &colour);
/// Bars of sides beside one another, right-aligned in \p rect; \p most is the count that fills the width.
/// \p counts are (side code, count), drawn in that order.
void paintSideBars(QPainter &painter, const QRectF &rect, const std::vector<std::pair<QString, int>> &counts,
                   int most, const Theme &theme);
/// The ground of a passage that only one side has: hatched from lower left to upper right.
void paintOmissionGround(QPainter &painter, const QRectF &rect, const Colours &colours);

} // namespace counterpart::widgets
