// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pdfpages.h"

#include "core/reading/pages/pageturn.h"
#include "core/reading/pages/processortime.h"
#include "core/reading/pages/recogniser.h"
#include "core/reading/pages/textlayer.h"

#include <poppler-qt6.h>

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr double PointsAnInch = 72;
constexpr double DotsAnInch = 300;
constexpr double MostDots = 16e6; ///< of one page's picture

/// Poppler asks while it works on a page.
bool isOver(const QVariant &closure)
{
    return static_cast<const Deadline *>(closure.value<const void *>())->isOver();
}

QVariant closureOf(const Deadline &deadline)
{
    return QVariant::fromValue(static_cast<const void *>(&deadline));
}

/// Ligatures that fonts keep as one letter, some in the place that old fonts had for them.
QString spelt(QString word)
{
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        const char16_t unit = word[i].unicode();
        if (unit >= 0xFB00 && unit <= 0xFB06)
            word.replace(i, 1, QString(word[i]).normalized(QString::NormalizationForm_KC));
        else if ((unit == 0xF001 || unit == 0xF002) && ((i > 0 && word[i - 1].isLetter()) ||
                                                         (i + 1 < word.size() && word[i + 1].isLetter())))
            word.replace(i, 1, unit == 0xF001 ? u"fi"_s : u"fl"_s);
    }
    return word;
}

/// "D:20241211090000+07'00'", with its own offset from UTC.
QDateTime pdfDate(const QString &told)
{
    static const QRegularExpression pattern(
        uR"(^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?)?)"_s);
    const auto match = pattern.match(told.trimmed());
    const auto number = [&](int group, int missing) {
        return match.hasCaptured(group) ? match.capturedView(group).toInt() : missing;
    };
    const int seconds = (number(8, 0) * 60 + number(9, 0)) * 60 * (match.captured(7) == u"-" ? -1 : 1);
    const QTimeZone zone = seconds == 0 ? QTimeZone::utc() : QTimeZone::fromSecondsAheadOfUtc(seconds);
    if (!match.hasMatch() || !zone.isValid())
        return {};
    return QDateTime(QDate(number(1, 0), number(2, 1), number(3, 1)),
                     QTime(number(4, 0), number(5, 0), number(6, 0)), zone);
}

class PdfFile
{
public:
    PdfFile(const Source &source, const Limits &limits, const base::CancelToken &cancel)
        : m_source(source), m_limits(limits), m_cancel(cancel)
    {
    }
    [[nodiscard]] base::Result<Pages> read();
    [[nodiscard]] base::Result<domain::PagePicture> draw(int page, int width);

private:
    [[nodiscard]] std::optional<base::Error> open();
    [[nodiscard]] std::optional<base::Error> readTexts();
    void readPage(int at, const Deadline &deadline);
    [[nodiscard]] std::optional<base::Error> recogniseScans();
    [[nodiscard]] PixPointer render(int page) const;
    void readInfo();
    [[nodiscard]] base::Error error(ErrorKind kind, const QString &what, const QString &remedy) const
    {
        return {kind, m_source.fileName, what, remedy};
    }

    const Source &m_source;
    const Limits &m_limits;
    const base::CancelToken &m_cancel;
    std::unique_ptr<Poppler::Document> m_document;
    Pages m_pages;
    qsizetype m_characters = 0;
};

std::optional<base::Error> PdfFile::open()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    m_document = Poppler::Document::loadFromData(m_source.bytes);
    const QString again = u"get the file again"_s;
    if (!m_document)
        return error(ErrorKind::Unreadable, u"is a damaged PDF document"_s, again);
    if (m_document->isLocked()) {
        return error(ErrorKind::Unreadable, u"is a PDF document protected by a password"_s,
                     u"open it with the password, print it to a new PDF and import that"_s);
    }
    const int count = m_document->numPages();
    if (count < 1)
        return error(ErrorKind::Unreadable, u"is a PDF document without pages, or damaged"_s, again);
    if (count > m_limits.pages) {
        return error(ErrorKind::Refused, u"has %1 pages (the limit is %2)"_s.arg(count).arg(m_limits.pages),
                     u"split it into its documents"_s);
    }
    if (m_document->xrefWasReconstructed())
        m_pages.warnings << u"the file is damaged; what could be read of it was taken"_s;
    return {};
}

void PdfFile::readInfo()
{
    m_pages.title = m_document->info(u"Title"_s);
    m_pages.author = m_document->info(u"Author"_s);
    m_pages.created = pdfDate(m_document->info(u"CreationDate"_s));
}

void PdfFile::readPage(int at, const Deadline &deadline)
{
    Page page;
    page.number = at + 1;
    const std::unique_ptr<Poppler::Page> source = m_document->page(at);
    if (source) {
        page.size = source->pageSizeF();
        const QRectF sheet(QPointF(), page.size);
        const auto boxes = source->textList(Poppler::Page::Rotate0, &isOver, closureOf(deadline));
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const Poppler::TextBox &box = *boxes[i];
            const bool lineEnd = i + 1 == boxes.size() || box.nextWord() != boxes[i + 1].get();
            const bool seen = sheet.intersects(box.boundingBox());
            if (!seen && lineEnd && !page.words.empty())
                page.words.back().lineEnd = true;
            if (!seen)
                continue;
            page.words.push_back({spelt(box.text()), box.boundingBox(), box.hasSpaceAfter(), lineEnd, false});
            m_characters += page.words.back().text.size() + 1;
        }
    }
    layUpright(page);
    m_pages.pages.push_back(std::move(page));
}

std::optional<base::Error> PdfFile::readTexts()
{
    const Deadline deadline(m_limits.pageSeconds, m_cancel);
    const int count = m_document->numPages();
    for (int i = 0; i < count; ++i) {
        readPage(i, deadline);
        if (m_cancel.isCancelled())
            return error(ErrorKind::Cancelled, u"was not read to the end"_s, {});
        if (m_characters > m_limits.characters) {
            return error(ErrorKind::Refused,
                         u"holds a text of more than %1 characters"_s.arg(m_limits.characters),
                         u"split it into its documents"_s);
        }
        if (deadline.isOver() && i + 1 < count) {
            m_pages.warnings
                << u"only the first %1 of %2 pages were read: the file takes too long"_s.arg(i + 1).arg(
                       count);
            break;
        }
    }
    return {};
}

PixPointer PdfFile::render(int page) const
{
    const std::unique_ptr<Poppler::Page> source = m_document->page(page);
    const QSizeF size = source ? source->pageSizeF() : QSizeF();
    const double area = size.width() * size.height() / (PointsAnInch * PointsAnInch);
    if (!(size.width() >= 1 && size.height() >= 1 && std::isfinite(area)))
        return {};
    const double dots = std::min(DotsAnInch, std::sqrt(MostDots / area));
    const Deadline deadline(m_limits.pageSeconds, m_cancel);
    const QImage image = source->renderToImage(dots, dots, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
                                               nullptr, &isOver, closureOf(deadline));
    return image.isNull() ? PixPointer() : toPix(image);
}

std::optional<base::Error> PdfFile::recogniseScans()
{
    std::vector<int> scans;
    std::vector<TextLayer> layers;
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        layers.push_back(textLayerOf(m_pages.pages[i]));
        if (layers.back() != TextLayer::Useful)
            scans.push_back(int(i));
    }
    const int all = int(scans.size());
    const int count = std::min(all, m_limits.recognisedPages);
    if (count == 0)
        return {};
    std::vector<double> pointsADot(std::size_t(count), 1);
    const auto picture = [&](int i) {
        PixPointer pix = render(scans[std::size_t(i)]);
        const Page &page = m_pages.pages[std::size_t(scans[std::size_t(i)])];
        const double width = page.turns & 1 ? page.size.height() : page.size.width();
        pointsADot[std::size_t(i)] = pix ? width / pixGetWidth(pix.get()) : 1;
        return pix;
    };
    auto recognised = recogniseAll(count, picture, m_source, m_limits, m_cancel);
    if (!recognised)
        return recognised.error();
    for (std::size_t i = 0; i < recognised->pages.size(); ++i) {
        RecognisedPage &found = recognised->pages[i];
        Page &page = m_pages.pages[std::size_t(scans[i])];
        if (!isBetter(found.words, page, layers[std::size_t(scans[i])]))
            continue;
        for (PageWord &word : found.words) {
            const double k = pointsADot[i];
            word.box = {word.box.x() * k, word.box.y() * k, word.box.width() * k, word.box.height() * k};
        }
        takeRecognised(std::move(found), page);
    }
    m_pages.warnings << recognised->warnings();
    if (all > count)
        m_pages.warnings << u"only the first %1 of %2 pages without text were recognised"_s.arg(count).arg(
            all);
    return {};
}

base::Result<domain::PagePicture> PdfFile::draw(int page, int width)
{
    if (auto problem = open())
        return std::unexpected(std::move(*problem));
    const std::unique_ptr<Poppler::Page> source =
        page < 1 || page > m_document->numPages() ? nullptr : m_document->page(page - 1);
    const QSizeF size = source ? source->pageSizeF() : QSizeF();
    if (!(size.width() >= 1 && size.height() >= 1))
        return std::unexpected(error(ErrorKind::NotFound, u"has no page %1"_s.arg(page), {}));
    const double area = size.width() * size.height() / (PointsAnInch * PointsAnInch);
    const double dots = std::min(width * PointsAnInch / size.width(), std::sqrt(MostDots / area));
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    const Deadline deadline(m_limits.pageSeconds, m_cancel);
    const QImage image = source
                             ->renderToImage(dots, dots, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
                                             nullptr, &isOver, closureOf(deadline))
                             .convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        return std::unexpected(error(ErrorKind::Unreadable, u"has a page %1 that cannot be drawn"_s.arg(page),
                                     u"look at the original with another program"_s));
    domain::PagePicture picture{page, m_document->numPages(), image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        picture.pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                              qsizetype(image.width()) * 4);
    return picture;
}

base::Result<Pages> PdfFile::read()
{
    if (auto problem = open())
        return std::unexpected(std::move(*problem));
    readInfo();
    if (auto problem = readTexts())
        return std::unexpected(std::move(*problem));
    if (auto problem = recogniseScans())
        return std::unexpected(std::move(*problem));
    return std::move(m_pages);
}

} // namespace

base::Result<Pages> pagesOfPdf(const Source &source, const Limits &limits, const base::CancelToken &cancel)
{
    setMsgSeverity(L_SEVERITY_NONE);
    return PdfFile(source, limits, cancel).read();
}

base::Result<domain::PagePicture> pictureOfPdf(const Source &source, int page, int width,
                                               const base::CancelToken &cancel)
{
    return PdfFile(source, Limits(), cancel).draw(page, width);
}

} // namespace counterpart::reading
