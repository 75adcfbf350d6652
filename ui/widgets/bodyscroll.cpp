// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bodyscroll.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace counterpart::widgets {

namespace {

constexpr int LeastHeight = 120;
constexpr int AroundBody = 150; ///< title bar, buttons and a message below the body

} // namespace

BodyScroll::BodyScroll(QWidget *body, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(body);
}

int BodyScroll::roomFor(const QWidget &of, int height)
{
    return std::min(height, std::max(LeastHeight, of.screen()->availableGeometry().height() - AroundBody));
}

QSize BodyScroll::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    const int width = wanted.width() + verticalScrollBar()->sizeHint().width();
    const int shown = std::max(width, this->width());
    const QLayout *layout = widget()->layout();
    const int height =
        layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(shown) : wanted.height();
    return {width, roomFor(*this, height)};
}

QSize BodyScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), LeastHeight};
}

bool BodyScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace counterpart::widgets
