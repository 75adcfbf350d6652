// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pageimage.h"

#include <algorithm>

namespace counterpart::reading {

namespace {

constexpr int Threshold = 150;
constexpr double NarrowestGutter = 0.02; ///< of the page's width
constexpr double NarrowestColumn = 0.2;
constexpr double Specks = 0.004; ///< of the page's height: dark dots that make no letter
constexpr double Text = 0.3;     ///< of the page's mean darkness: a column of text has more

struct NumaDeleter
{
    void operator()(NUMA *numbers) const { numaDestroy(&numbers); }
};

/// Dark dots in each column of dots.
std::vector<float> darkDots(PIX *pix)
{
    const PixPointer dark(pixThresholdToBinary(pix, Threshold));
    const std::unique_ptr<NUMA, NumaDeleter> counts(dark ? pixCountPixelsByColumn(dark.get()) : nullptr);
    std::vector<float> dots;
    for (int i = 0; counts && i < numaGetCount(counts.get()); ++i) {
        float value = 0;
        numaGetFValue(counts.get(), i, &value);
        dots.push_back(value);
    }
    return dots;
}

double mean(const std::vector<float> &dots, std::size_t begin, std::size_t end)
{
    double sum = 0;
    for (std::size_t i = begin; i < end; ++i)
        sum += double(dots[i]);
    return end > begin ? sum / double(end - begin) : 0;
}

} // namespace

std::vector<QRect> columnsOf(PIX *pix)
{
    const int width = pixGetWidth(pix);
    const int height = pixGetHeight(pix);
    const std::vector<float> dots = darkDots(pix);
    const double text = Text * mean(dots, 0, dots.size());
    std::vector<QRect> columns;
    std::size_t begin = 0;
    std::size_t gutter = 0; ///< where the empty run at hand began
    for (std::size_t i = 0; i <= dots.size(); ++i) {
        if (i < dots.size() && dots[i] <= Specks * height)
            continue;
        const bool wide = double(i - gutter) >= NarrowestGutter * width;
        const bool parts = wide && double(gutter - begin) >= NarrowestColumn * width &&
                           double(dots.size() - i) >= NarrowestColumn * width &&
                           mean(dots, begin, gutter) >= text && mean(dots, i, dots.size()) >= text;
        if (parts) {
            const auto middle = std::size_t((gutter + i) / 2);
            columns.emplace_back(int(begin), 0, int(middle - begin), height);
            begin = middle;
        }
        gutter = i + 1;
    }
    columns.emplace_back(int(begin), 0, width - int(begin), height);
    return columns;
}

} // namespace counterpart::reading
