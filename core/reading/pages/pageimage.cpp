// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pageimage.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace counterpart::reading {

namespace {

/// Recognition is at its best where a page of usual letters has 300 dots an inch: A4 is 3,508 dots high.
constexpr int SmallestEdge = 3'300;
constexpr int LargestEdge = 4'400;
constexpr double MostEnlarged = 3;
constexpr int FewestDots = 60; ///< one small letter has more
/// Pages that are turned further were not laid askew but turned on purpose.
constexpr float MostSkew = 6;
constexpr float SmallestSkew = 0.1F;
constexpr float SureOfSkew = 2.5F;
constexpr int Threshold = 150;

/// How much dark dots change from one row of a page to the next: much where the rows are lines of text and
/// the gaps between them. Takes \p counts.
double unevenness(NUMA *counts)
{
    double sum = 0;
    float before = 0;
    for (int i = 0; counts && i < numaGetCount(counts); ++i) {
        float value = 0;
        numaGetFValue(counts, i, &value);
        sum += double(value - before) * double(value - before);
        before = value;
    }
    numaDestroy(&counts);
    return sum;
}

} // namespace

PixPointer toPix(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    PixPointer pix(grey.isNull() ? nullptr : pixCreateNoInit(grey.width(), grey.height(), 8));
    if (!pix)
        return pix;
    for (int y = 0; y < grey.height(); ++y) {
        l_uint32 *line = pixGetData(pix.get()) + std::ptrdiff_t(y) * pixGetWpl(pix.get());
        std::memcpy(line, grey.constScanLine(y), std::size_t(grey.width()));
    }
    pixEndianByteSwap(pix.get()); // Leptonica keeps its bytes in words of the machine's order
    return pix;
}

PageImage::PageImage(PixPointer picture)
{
    const PixPointer opaque(picture ? pixRemoveAlpha(picture.get()) : nullptr);
    picture.reset();
    m_pix.reset(opaque ? pixConvertTo8(opaque.get(), 0) : nullptr);
    if (m_pix)
        scale();
    if (m_pix)
        m_pix.reset(pixMedianFilter(m_pix.get(), 3, 3)); // specks
    if (m_pix)
        straighten();
}

void PageImage::scale()
{
    const double edge = std::max(pixGetWidth(m_pix.get()), pixGetHeight(m_pix.get()));
    if (edge < SmallestEdge)
        m_scale = std::min(SmallestEdge / edge, MostEnlarged);
    else if (edge > LargestEdge)
        m_scale = LargestEdge / edge;
    if (m_scale != 1)
        m_pix.reset(pixScale(m_pix.get(), float(m_scale), float(m_scale)));
}

void PageImage::straighten()
{
    constexpr int Reduction = 4;
    float angle = 0;
    float confidence = 0;
    const PixPointer dark(pixThresholdToBinary(m_pix.get(), Threshold));
    int dots = 0;
    m_blank = dark && pixCountPixels(dark.get(), &dots, nullptr) == 0 && dots < FewestDots;
    const bool found = dark && pixFindSkewSweepAndSearch(dark.get(), &angle, &confidence, Reduction, 2,
                                                         MostSkew, 1.0F, 0.01F) == 0;
    if (!found || confidence < SureOfSkew || std::abs(angle) < SmallestSkew)
        return;
    const double radians = angle * std::numbers::pi / 180;
    m_angle += radians;
    m_pix.reset(pixRotate(m_pix.get(), float(radians), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
}

double PageImage::linesAcross(double *down) const
{
    constexpr int Reduction = 4;
    const PixPointer small(m_pix ? pixScaleAreaMap(m_pix.get(), 1.0F / Reduction, 1.0F / Reduction)
                                 : nullptr);
    const PixPointer dark(small ? pixThresholdToBinary(small.get(), Threshold) : nullptr);
    if (down)
        *down = dark ? unevenness(pixCountPixelsByColumn(dark.get())) : 0;
    return dark ? unevenness(pixCountPixelsByRow(dark.get(), nullptr)) : 0;
}

bool PageImage::isSideways() const
{
    constexpr double Perhaps = 0.5; // a page that lies askew on its side shows its lines but faintly
    constexpr double Surely = 1.5;
    double down = 0;
    const double across = linesAcross(&down);
    return down > Perhaps * across && turned(1).linesAcross() > Surely * across;
}

PageImage PageImage::turned(int quarters) const
{
    PageImage image;
    image.m_pix.reset(m_pix ? pixRotateOrth(m_pix.get(), quarters & 3) : nullptr);
    image.m_blank = m_blank;
    image.m_scale = m_scale;
    image.m_angle = m_angle;
    if (image.m_pix && (quarters & 1))
        image.straighten();
    return image;
}

QRectF PageImage::inOriginal(const QRectF &box) const
{
    const QPointF centre(pixGetWidth(m_pix.get()) / 2.0, pixGetHeight(m_pix.get()) / 2.0);
    const QPointF from = box.center() - centre;
    const double c = std::cos(m_angle);
    const double s = std::sin(m_angle);
    QRectF turned = box;
    turned.moveCenter(centre + QPointF(from.x() * c + from.y() * s, from.y() * c - from.x() * s));
    return {turned.x() / m_scale, turned.y() / m_scale, turned.width() / m_scale, turned.height() / m_scale};
}

} // namespace counterpart::reading
