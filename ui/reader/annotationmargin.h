// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

class AnnotationLayer;
class ReadoutText;

/// Left of the text: a bar for each annotation of the visible part, and what it is coded as. A click chooses,
/// hovering shows the memo, Up and Down walk. GUI thread.
class AnnotationMargin : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Room = 148; ///< width, when there is something to show

    AnnotationMargin(const widgets::Theme &theme, ReadoutText &text, AnnotationLayer &layer);
    [[nodiscard]] QSize sizeHint() const override { return {Room, 400}; }

Q_SIGNALS:
    void activated(counterpart::domain::AnnotationId id);
    void stepAsked(bool backwards);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Item
    {
        domain::AnnotationId id;
        QColor colour;
        QRectF bar;
        QRectF label; ///< null where there is no room
    };
    void place();
    [[nodiscard]] std::vector<Item> items() const;
    [[nodiscard]] domain::AnnotationId itemAt(const QPointF &pos) const;

    const widgets::Theme &m_theme;
    ReadoutText &m_text;
    AnnotationLayer &m_layer;
};

} // namespace counterpart::reader
