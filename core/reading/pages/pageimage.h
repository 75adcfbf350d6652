// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <leptonica/allheaders.h>

#include <memory>
#include <vector>

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
    explicit PageImage(PixPointer picture);

    /// True without a picture, or if memory did not suffice.
    [[nodiscard]] bool isNull() const { return !m_pix; }
    /// So little is dark that no word can be on it.
    [[nodiscard]] bool isBlank() const { return m_blank; }
    [[nodiscard]] PIX *pix() const { return m_pix.get(); }
    /// Where \p box of pix() stands in the picture as it was given, or as that was turned.
    [[nodiscard]] QRectF inOriginal(const QRectF &box) const;

    /// The lines run from top to bottom or from bottom to top, as on a page that was scanned sideways.
    [[nodiscard]] bool isSideways() const;
    /// The page turned by \p quarters of a turn, clockwise.
    [[nodiscard]] PageImage turned(int quarters) const;

private:
    PageImage() = default;
    /// How plainly lines of text go from left to right; \p down, when given: from top to bottom.
    [[nodiscard]] double linesAcross(double *down = nullptr) const;
    void scale();
    void straighten();

    PixPointer m_pix;
    bool m_blank = false;
    double m_scale = 1; ///< pixels of pix() a pixel of the given picture
    double m_angle = 0; ///< clockwise, in radians, by which pix() was turned about its centre
};

/// The columns of \p pix from left to right, where a gutter parts them over the whole height of the text;
/// else the whole of it.
[[nodiscard]] std::vector<QRect> columnsOf(PIX *pix);

/// \p image as a grey picture of Leptonica's; null if memory does not suffice.
[[nodiscard]] PixPointer toPix(const QImage &image);

} // namespace counterpart::reading
