// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int TextWidth = 480;
constexpr qsizetype LongestText =
    800; ///< characters: what is quoted from elsewhere must not make the window grow
} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(title)), m_text(new QLabel(text)),
      m_buttons(new QVBoxLayout)
{
    setProperty("look", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto dress = [this] { m_title->setFont(m_theme.titleFont()); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setProperty("look", u"muted"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(260);
    m_text->setMaximumWidth(TextWidth);
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
    m_title->setText(title.left(LongestText));
    m_text->setText(text.size() > LongestText ? text.left(LongestText) + u'…' : text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    if (m_buttons->isEmpty())
        button->setProperty("look", u"primary"_s);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace counterpart::widgets
