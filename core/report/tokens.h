// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace counterpart::report {

/// The report's colours: the same in the PDF and the HTML. Contrast on paper is at least 4.5:1 for every
/// text.
namespace ink {
inline constexpr QRgb Text = 0xff23211c;
inline constexpr QRgb Muted = 0xff6a655a;
inline constexpr QRgb Hairline = 0xffd9d3c5;
inline constexpr QRgb SideA = 0xff24558f;
inline constexpr QRgb SideB = 0xff9a3526;
inline constexpr QRgb Card = 0xfff4f6f1;
inline constexpr QRgb OnlyCard = 0xfffaf5ea;
inline constexpr QRgb OnlyHatch = 0xffefe5cf;
inline constexpr QRgb OnlyText = 0xff7a6432;
inline constexpr QRgb Ribbon = 0xffdde6dc;
inline constexpr QRgb RibbonConflict = 0xfff0d5cf;
inline constexpr QRgb Equal = 0xff5d4a9c;
inline constexpr QRgb Differ = 0xffa35a00;
inline constexpr QRgb DifferWash = 0xfffbe9c6;
inline constexpr QRgb Said = 0xff1f6b45;
} // namespace ink

} // namespace counterpart::report
