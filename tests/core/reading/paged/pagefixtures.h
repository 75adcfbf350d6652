// SPDX-License-Identifier: GPL-3.0-or-later
// Pages made at test time: PDF documents with text, and pictures of pages as a poor scanner would make them.
#pragma once

#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <vector>

namespace counterpart::test {

/// A PDF document under construction; all measures in points from the upper left corner of an A4 page.
class PdfSheet
{
public:
    static constexpr double Width = 595;
    static constexpr double Height = 842;

    explicit PdfSheet(const QString &title = {}) : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
        m_writer.setTitle(title);
        m_painter.begin(&m_writer);
        font(11);
    }
    void font(double points, bool bold = false, const QString &family = QStringLiteral("Noto Serif"))
    {
        QFont font(family);
        font.setPixelSize(int(points));
        font.setBold(bold);
        m_painter.setFont(font);
    }
    void newPage() { m_writer.newPage(); }
    void line(double x, double y, const QString &text) { m_painter.drawText(QPointF(x, y), text); }
    void centred(double y, const QString &text)
    {
        line((Width - QFontMetricsF(m_painter.font()).horizontalAdvance(text)) / 2, y, text);
    }
    /// Wraps as typesetters do; returns the y of the line after the last.
    double paragraph(double x, double y, double width, const QString &text, double pitch = 15)
    {
        for (const QString &piece : wrapped(text, width)) {
            line(x, y, piece);
            y += pitch;
        }
        return y;
    }
    [[nodiscard]] QStringList wrapped(const QString &text, double width) const
    {
        const QFontMetricsF metrics(m_painter.font());
        QStringList lines;
        QString current;
        for (const QString &word : text.split(u' ')) {
            const QString longer = current.isEmpty() ? word : current + u' ' + word;
            if (!current.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines << current;
                current = word;
            } else {
                current = longer;
            }
        }
        lines << current;
        return lines;
    }
    [[nodiscard]] double width(const QString &text) const
    {
        return QFontMetricsF(m_painter.font()).horizontalAdvance(text);
    }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    void picture(const QImage &image) { m_painter.drawImage(QRectF(0, 0, Width, Height), image); }
    [[nodiscard]] QByteArray bytes()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

/// How badly a page was scanned.
struct Scanner
{
    double tilt = 0;   ///< degrees
    int noise = 0;     ///< grey levels, the largest deviation of a pixel
    double specks = 0; ///< share of black and white dots
    int dots = 200;    ///< an inch
};

/// An A4 page of \p paragraphs, as \p scanner gives it.
inline QImage scanned(const QStringList &paragraphs, const QString &family, double points,
                      const Scanner &scanner)
{
    const double k = scanner.dots / 72.0;
    QImage page(int(595 * k), int(842 * k), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(scanner.tilt);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QFont font(family);
    font.setPixelSize(int(points * k));
    painter.setFont(font);
    QRectF space(70 * k, 80 * k, 455 * k, 700 * k);
    for (const QString &paragraph : paragraphs) {
        QRectF used;
        painter.drawText(space, Qt::TextWordWrap, paragraph, &used);
        space.setTop(used.bottom() + points * k);
    }
    painter.end();
    QRandomGenerator random(7);
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            if (scanner.specks > 0 && random.generateDouble() < scanner.specks)
                row[x] = random.bounded(2) ? 0 : 255;
            else if (scanner.noise > 0)
                row[x] =
                    uchar(std::clamp(int(row[x]) + random.bounded(-scanner.noise, scanner.noise), 0, 255));
        }
    }
    return page;
}

inline QByteArray encodedImage(const QImage &image, const char *format = "PNG")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A TIFF file of \p pages, grey and uncompressed.
inline QByteArray tiff(const std::vector<QImage> &pages)
{
    const auto number = [](quint64 value, int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += char((value >> (8 * i)) & 0xFF);
        return bytes;
    };
    QByteArray file = QByteArray("II*\0", 4);
    qsizetype link = file.size();
    file += number(0, 4);
    for (const QImage &page : pages) {
        const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
        const auto pixels = quint64(file.size());
        for (int y = 0; y < grey.height(); ++y)
            file.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
        file.replace(link, 4, number(quint64(file.size()), 4));
        const auto size = quint64(grey.width()) * quint64(grey.height());
        const std::vector<std::pair<int, quint64>> entries{
            {256, grey.width()},  {257, grey.height()}, {258, 8}, {259, 1}, {262, 1}, {273, pixels}, {277, 1},
            {278, grey.height()}, {279, size}};
        file += number(entries.size(), 2);
        for (const auto &[tag, value] : entries)
            file += number(quint64(tag), 2) + number(4, 2) + number(1, 4) + number(value, 4);
        link = file.size();
        file += number(0, 4);
    }
    return file;
}

/// Letters that differ, by the letters there should be (Levenshtein), blanks left out if \p unspaced.
inline double characterErrorRate(QString found, QString expected, bool unspaced)
{
    const auto tidy = [unspaced](QString &text) {
        text = text.simplified();
        text.remove(QChar(0x200B));
        if (unspaced)
            text.remove(u' ');
    };
    tidy(found);
    tidy(expected);
    std::vector<qsizetype> row(std::size_t(found.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (expected[i] != found[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return double(row.back()) / double(std::max<qsizetype>(expected.size(), 1));
}

} // namespace counterpart::test
