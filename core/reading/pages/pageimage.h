// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <leptonica/allheaders.h>

#include <memory>

namespace counterpart::reading {

struct PixDeleter
{
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using PixPointer = std::unique_ptr<PIX, PixDeleter>;

/// A page's picture made ready for recognition: grey, of a fitting size, noise taken out, straightened.
class PageImage
{
public:
    /// Null if memory does not suffice. \p letters is the resolution, in dots an inch, that a page of usual
    /// letters has; 0 if unknown.
    explicit PageImage(PixPointer picture);

    [[nodiscard]] bool isNull() const { return !m_pix; }
    [[nodiscard]] PIX *pix() const { return m_pix.get(); }
    /// Where \p box of pix() stands in the picture as it was given.
    [[nodiscard]] QRectF inOriginal(const QRectF &box) const;

private:
    void scale();
    void straighten();

    PixPointer m_pix;
    double m_scale = 1; ///< pixels of pix() a pixel of the given picture
    double m_angle = 0; ///< clockwise, in radians, by which pix() was turned about its centre
};

/// \p image as a grey picture of Leptonica's; null if memory does not suffice.
[[nodiscard]] PixPointer toPix(const QImage &image);

} // namespace counterpart::reading
