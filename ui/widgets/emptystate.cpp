// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int TextWidth = 480;
constexpr int TextLetters = 60;
constexpr int LeastTextWidth = 140; ///< a panel beside may be narrow
constexpr qsizetype LongestText = 400; ///< characters: what was searched for is in it, and may be anything

QString brief(const QString &text)
{
    return text.size() > LongestText ? text.first(LongestText) + u'…' : text;
}
} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(title)), m_text(new QLabel(text)),
      m_buttons(new QVBoxLayout)
{
    setProperty("look", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto dress = [this] {
        m_title->setFont(m_theme.titleFont());
        m_text->setMaximumWidth(textWidth());
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(LeastTextWidth); // whatever its longest word is
    m_text->setProperty("look", u"muted"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(LeastTextWidth);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_buttons->setSpacing(Theme::Space);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(Theme::Space + 4);
    layout->addStretch(2);
    layout->addWidget(m_title);
    // A label that wraps gets its height right only when a layout, and no alignment, gives it its width.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text, 100);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addSpacing(Theme::Space);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(brief(title));
    m_text->setText(brief(text));
}

/// Of large letters as many fit as of small ones.
int EmptyState::textWidth() const
{
    return std::max(TextWidth, QFontMetrics(m_theme.font()).averageCharWidth() * TextLetters);
}

/// A layout takes the width for the least that it may be, at which the text is much higher.
QSize EmptyState::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), std::min(least.height(), layout()->totalMinimumHeightForWidth(textWidth()))};
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    if (m_buttons->isEmpty())
        button->setProperty("look", u"primary"_s);
    button->setAutoDefault(true); // Enter presses it where it has the keys
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace counterpart::widgets
