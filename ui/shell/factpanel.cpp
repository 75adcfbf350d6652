// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/factpanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 78;
constexpr int ChipWidth = 210;
constexpr int LinkWidth = 200;

QLabel *newText(const QString &text, bool muted)
{
    auto *label = new QLabel(widgets::breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // dozens of facts would make Tab useless
    if (muted)
        label->setProperty("look", u"muted"_s);
    return label;
}

/// A card that is pressed like a button.
class EntryCard : public QFrame
{
public:
    explicit EntryCard(std::function<void()> go) : m_go(std::move(go))
    {
        setProperty("look", u"card"_s);
        setObjectName(u"entry"_s);
        if (!m_go)
            return;
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (m_go && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_go();
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isPress =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        if (m_go && isPress)
            m_go();
        else
            QFrame::keyPressEvent(event);
    }

private:
    std::function<void()> m_go;
};

} // namespace

FactPanel::FactPanel(const widgets::Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    begin();
    end();
}

void FactPanel::begin()
{
    m_page = new QWidget;
    m_page->setProperty("look", u"panel"_s);
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_layout = new QVBoxLayout(m_page);
    m_layout->setContentsMargins(14, 12, 14, 14);
    m_layout->setSpacing(4);
}

void FactPanel::section(const QString &title)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(12);
    m_layout->addWidget(new widgets::SectionLabel(m_theme, title));
    m_layout->addSpacing(2);
}

void FactPanel::fact(const QString &name, const QString &value, const QString &tip)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *head = newText(name, true);
    head->setFixedWidth(NameWidth);
    head->setFont(m_theme.smallFont());
    auto *text = newText(value, false);
    text->setFont(m_theme.smallFont());
    text->setToolTip(tip);
    text->setAccessibleName(name + u": "_s + value);
    row->addWidget(head, 0, Qt::AlignTop);
    row->addWidget(text, 1, Qt::AlignTop);
    m_layout->addLayout(row);
}

void FactPanel::line(const QString &text, bool muted)
{
    if (text.isEmpty())
        return;
    auto *label = newText(text, muted);
    label->setFont(m_theme.smallFont());
    m_layout->addWidget(label);
}

void FactPanel::quote(const QString &text)
{
    auto *label = newText(text, false);
    label->setFont(m_theme.readingFont());
    m_layout->addWidget(label);
}

void FactPanel::side(const QString &code, const QString &name)
{
    auto *badge = new widgets::SideBadge(m_theme);
    badge->setSide(code, name);
    m_layout->addWidget(badge);
}

void FactPanel::chips(const QStringList &texts)
{
    auto *row = new QWidget;
    auto *flow = new widgets::FlowLayout(5, row);
    for (const QString &text : texts) {
        auto *chip =
            new QLabel(QFontMetrics(m_theme.smallFont()).elidedText(text, Qt::ElideRight, ChipWidth));
        chip->setTextFormat(Qt::PlainText);
        chip->setFont(m_theme.smallFont());
        chip->setToolTip(text);
        chip->setAccessibleName(text);
        chip->setProperty("look", u"chip"_s);
        flow->addWidget(chip);
    }
    m_layout->addWidget(row);
}

void FactPanel::link(const QString &text, std::function<void()> go)
{
    auto *button = new QToolButton;
    button->setText(m_page->fontMetrics().elidedText(text, Qt::ElideRight, LinkWidth));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setProperty("look", u"button"_s);
    connect(button, &QToolButton::clicked, this, [go = std::move(go)] { go(); });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void FactPanel::buttons(const std::vector<Button> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new widgets::FlowLayout(6, row);
    for (const Button &spec : buttons) {
        auto *button = new QToolButton;
        button->setObjectName(spec.name);
        button->setText(spec.text);
        button->setToolTip(spec.tip);
        button->setAccessibleName(spec.tip);
        button->setProperty("look", u"button"_s);
        connect(button, &QToolButton::clicked, this, spec.go);
        flow->addWidget(button);
    }
    m_layout->addWidget(row);
}

void FactPanel::widget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FactPanel::card(const QString &title, const QString &side, const QString &text, bool alarming)
{
    auto *frame = new QFrame;
    frame->setProperty("look", u"card"_s);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(10, 8, 10, 8);
    inner->setSpacing(2);
    auto *head = newText(title, false);
    head->setFont(m_theme.smallFont());
    inner->addWidget(head);
    if (!side.isEmpty()) {
        auto *badge = new widgets::SideBadge(m_theme);
        badge->setSide(side, text);
        inner->addWidget(badge);
    } else if (!text.isEmpty()) {
        auto *more = newText(text, !alarming);
        more->setFont(m_theme.smallFont());
        if (alarming)
            more->setStyleSheet(u"color: %1"_s.arg(m_theme.colours().overdue.name()));
        inner->addWidget(more);
    }
    m_layout->addWidget(frame);
}

void FactPanel::entry(const QString &title, const QString &text, std::function<void()> go)
{
    auto *frame = new EntryCard(std::move(go));
    frame->setAccessibleName(text.isEmpty() ? title : title + u": "_s + text);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(10, 7, 10, 7);
    inner->setSpacing(2);
    for (const auto &[words, muted] : {std::pair(title, false), std::pair(text, true)}) {
        if (words.isEmpty())
            continue;
        QLabel *label = newText(words, muted);
        label->setFont(m_theme.smallFont());
        label->setTextInteractionFlags(Qt::NoTextInteraction); // a click is for the card
        inner->addWidget(label);
    }
    m_layout->addWidget(frame);
}

void FactPanel::end()
{
    m_layout->addStretch(1);
    m_page->setMaximumWidth(viewport()->width());
    setWidget(m_page); // deletes the old page
}

void FactPanel::resizeEvent(QResizeEvent *event)
{
    // Facts wrap or are cut; they never make the panel scroll sideways.
    if (m_page)
        m_page->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

} // namespace counterpart::shell
