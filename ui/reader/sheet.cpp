// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sheet.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::reader {

Sheet::Sheet(const widgets::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("pageSheet"));
    setAccessibleName(tr("Page of the original"));
    connect(&theme, &widgets::Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sheet::setPicture(const domain::PagePicture &picture, int width)
{
    m_note.clear();
    m_picture = QImage(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width,
                       picture.height, qsizetype(picture.width) * 4, QImage::Format_RGB32)
                    .copy();
    const int height = picture.width > 0 ? int(qint64(width) * picture.height / picture.width) : 0;
    setFixedSize(width, height);
    update();
}

void Sheet::setNote(const QString &note)
{
    m_picture = {};
    m_note = note;
    m_outlines.clear();
    setFixedSize(320, 200);
    update();
}

void Sheet::setOutlines(const QList<QRectF> &outlines)
{
    m_outlines = outlines;
    update();
}

QPoint Sheet::target() const
{
    if (m_outlines.isEmpty())
        return {width() / 2, 0};
    const QPointF middle = m_outlines.first().center();
    return {int(middle.x() * width()), int(middle.y() * height())};
}

void Sheet::paintEvent(QPaintEvent *)
{
    const widgets::Colours &colours = m_theme.colours();
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_note);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = colours.mark;
    fill.setAlpha(90);
    // The page is paper in the dark too: the outline is of the light ink.
    painter.setPen(QPen(QColor(0x0d, 0x6b, 0x63), 1.5));
    painter.setBrush(fill);
    for (const QRectF &part : m_outlines) {
        const QRectF box(part.x() * width(), part.y() * height(), part.width() * width(),
                         part.height() * height());
        painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 2, 2);
    }
}

} // namespace counterpart::reader
