// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/imagepages.h"

#include "core/reading/pages/recogniser.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cstdio>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// A3 at 600 dots an inch has 70 million, and is 20,000 dots long by no means.
constexpr qint64 MostPixels = 72'000'000;

const l_uint8 *data(const QByteArray &bytes)
{
    return reinterpret_cast<const l_uint8 *>(bytes.constData());
}

struct Header
{
    int width = 0;
    int height = 0;
    int bits = 0; ///< a pixel
};

class Picture
{
public:
    explicit Picture(const QByteArray &bytes);
    [[nodiscard]] int pages() const { return m_pages; }
    /// nullopt if there is none.
    [[nodiscard]] std::optional<Header> header(int page) const;
    [[nodiscard]] PixPointer decode(int page) const;

private:
    [[nodiscard]] bool isTiff() const { return m_bytes.startsWith("II") || m_bytes.startsWith("MM"); }
    [[nodiscard]] int countPages() const;
    [[nodiscard]] int quarterTurns() const;

    const QByteArray &m_bytes;
    int m_pages = 1;
};

Picture::Picture(const QByteArray &bytes) : m_bytes(bytes), m_pages(countPages()) {}

int Picture::countPages() const
{
    if (!isTiff())
        return 1;
    int count = 0;
    FILE *file = fopenReadFromMemory(data(m_bytes), std::size_t(m_bytes.size()));
    if (!file)
        return 0;
    const bool counted = tiffGetCount(file, &count) == 0;
    std::fclose(file);
    return counted ? count : 0;
}

std::optional<Header> Picture::header(int page) const
{
    Header header;
    int samples = 0;
    const auto size = std::size_t(m_bytes.size());
    int format = 0;
    const bool failed = isTiff() ? readHeaderMemTiff(data(m_bytes), size, page, &header.width, &header.height,
                                                     &header.bits, &samples, nullptr, nullptr, &format)
                                 : pixReadHeaderMem(data(m_bytes), size, &format, &header.width,
                                                    &header.height, &header.bits, &samples, nullptr);
    if (failed || header.width <= 0 || header.height <= 0)
        return {};
    header.bits *= std::max(samples, 1);
    return header;
}

/// Telephones note in the picture how they were held.
int Picture::quarterTurns() const
{
    QBuffer buffer;
    buffer.setData(m_bytes);
    const auto how = QImageReader(&buffer).transformation();
    if (how == QImageIOHandler::TransformationRotate90)
        return 1;
    if (how == QImageIOHandler::TransformationRotate180)
        return 2;
    return how == QImageIOHandler::TransformationRotate270 ? 3 : 0;
}

PixPointer Picture::decode(int page) const
{
    const auto size = std::size_t(m_bytes.size());
    PixPointer pix(isTiff() ? pixReadMemTiff(data(m_bytes), size, page) : pixReadMem(data(m_bytes), size));
    if (const int turns = pix ? quarterTurns() : 0; turns != 0)
        pix.reset(pixRotateOrth(pix.get(), turns));
    return pix;
}

std::unexpected<base::Error> damaged(const Source &source)
{
    return base::fail(ErrorKind::Unreadable, source.fileName, u"is a damaged picture"_s,
                      u"get the file again, or scan the page again"_s);
}

std::optional<base::Error> checkSize(const Source &source, const Header &header)
{
    if (qint64(header.width) * header.height <= MostPixels)
        return {};
    return base::Error{
        ErrorKind::Refused, source.fileName,
        u"is a picture of %1 × %2 pixels, too large for a page"_s.arg(header.width).arg(header.height),
        u"scan it with 300 dots an inch, or save it smaller"_s};
}

/// Words 0xffRRGGBB of a picture of 32 bits a pixel, in which red comes first.
QByteArray wordsOf(const Pix *pix, int width, int height)
{
    QByteArray words;
    words.reserve(qsizetype(width) * height * 4);
    const l_uint32 *data = pixGetData(const_cast<Pix *>(pix));
    const l_int32 stride = pixGetWpl(const_cast<Pix *>(pix));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const l_uint32 word = 0xff000000U | (data[qsizetype(y) * stride + x] >> 8);
            words.append(reinterpret_cast<const char *>(&word), sizeof word);
        }
    }
    return words;
}

} // namespace

base::Result<Pages> pagesOfImage(const Source &source, const Limits &limits, const base::CancelToken &cancel)
{
    setMsgSeverity(L_SEVERITY_NONE);
    const Picture picture(source.bytes);
    const int count = std::min(picture.pages(), limits.recognisedPages);
    if (count < 1)
        return damaged(source);
    Pages pages;
    for (int i = 0; i < count; ++i) {
        const auto header = picture.header(i);
        if (!header)
            return damaged(source);
        if (auto problem = checkSize(source, *header))
            return std::unexpected(std::move(*problem));
        pages.pages.push_back({i + 1, QSizeF(header->width, header->height), 0, true, {}});
    }
    const auto decode = [&](int i) {
        PixPointer pix = picture.decode(i);
        if (pix)
            pages.pages[std::size_t(i)].size = QSizeF(pixGetWidth(pix.get()), pixGetHeight(pix.get()));
        return pix;
    };
    auto recognised = recogniseAll(count, decode, source, limits, cancel);
    if (!recognised)
        return std::unexpected(recognised.error());
    if (recognised->failed == count)
        return damaged(source);
    if (recognised->tooSlow == count) {
        return base::fail(ErrorKind::Refused, source.fileName, u"takes too long to recognise"_s,
                          u"scan it again with more contrast, or cut it to the text"_s);
    }
    for (int i = 0; i < count; ++i)
        takeRecognised(std::move(recognised->pages[std::size_t(i)]), pages.pages[std::size_t(i)]);
    pages.warnings << recognised->warnings();
    if (picture.pages() > count)
        pages.warnings << u"only the first %1 of %2 pages were read"_s.arg(count).arg(picture.pages());
    return pages;
}

base::Result<domain::PagePicture> pictureOfImage(const Source &source, int page, int width,
                                                 const base::CancelToken &)
{
    setMsgSeverity(L_SEVERITY_NONE);
    const Picture picture(source.bytes);
    const auto header = page < 1 || page > picture.pages() ? std::nullopt : picture.header(page - 1);
    if (!header)
        return base::fail(ErrorKind::NotFound, source.fileName, u"has no page %1"_s.arg(page), {});
    if (auto problem = checkSize(source, *header))
        return std::unexpected(std::move(*problem));
    const PixPointer whole = picture.decode(page - 1);
    if (!whole)
        return damaged(source);
    const PixPointer plain(pixConvertTo32(whole.get()));
    const float factor = plain ? std::min(1.0F, float(width) / float(pixGetWidth(plain.get()))) : 0;
    const PixPointer scaled(plain ? pixScale(plain.get(), factor, factor) : nullptr);
    if (!scaled)
        return damaged(source);
    const int across = pixGetWidth(scaled.get());
    const int down = pixGetHeight(scaled.get());
    return domain::PagePicture{page, picture.pages(), across, down, wordsOf(scaled.get(), across, down)};
}

} // namespace counterpart::reading
