// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace counterpart::widgets {

namespace {
constexpr int LeastLetters = 4;
constexpr qsizetype LongestLine = 2000; ///< characters that are measured
constexpr qsizetype LongestTip = 600;

/// As markup a tip wraps; as plain text it is one line, wider than the screen.
QString tipOf(const QString &text)
{
    const QString brief = text.size() > LongestTip ? text.first(LongestTip) + u'…' : text;
    return QStringLiteral("<qt>%1</qt>").arg(brief.toHtmlEscaped());
}
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::sizeHint();
    const int words = fontMetrics().horizontalAdvance(text());
    const int least = fontMetrics().averageCharWidth() * LeastLetters;
    return {whole.width() - std::max(0, words - least), whole.height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text().first(std::min(text().size(), LongestLine)), Qt::ElideRight,
                                    contentsRect().width());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shown() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tipOf(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(&painter);
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, contentsRect(), int(align) | Qt::TextSingleLine, palette(), isEnabled(),
                          shown(), foregroundRole());
}

ElidedLabel *newBarLabel()
{
    auto *label = new ElidedLabel;
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

} // namespace counterpart::widgets
