// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pagepicture.h"

#include <QImage>
#include <QWidget>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

/// One page as it looks, with passages outlined on it. GUI thread.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setPicture(const domain::PagePicture &picture, int width);
    void setNote(const QString &note);
    /// In parts of the page's width and height.
    void setOutlines(const QList<QRectF> &outlines);
    [[nodiscard]] const QList<QRectF> &outlines() const { return m_outlines; }
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    /// Middle of the first outline in pixels; the top of the page where there is none.
    [[nodiscard]] QPoint target() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    QImage m_picture;
    QString m_note;
    QList<QRectF> m_outlines;
};

} // namespace counterpart::reader
