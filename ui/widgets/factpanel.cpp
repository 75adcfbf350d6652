// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factpanel.h"

#include "core/fonts/glyphs.h"
#include "ui/widgets/elidedlabel.h"
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

#include <algorithm>
#include <utility>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 78;
constexpr int NameLetters = 12; ///< of large letters the names take as much room as they need
constexpr int ChipWidth = 210;
constexpr int LinkWidth = 200;

QLabel *newText(const QString &text, bool muted)
{
    auto *label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // dozens of facts would make Tab useless
    if (muted)
        label->setProperty("look", u"muted"_s);
    return label;
}

/// Which of the theme's letters a label has, for when they change.
enum Letters { Small = 1, Name, Reading };
const char *const LettersOf = "factLetters";

void dress(QWidget &label, Letters letters, const Theme &theme)
{
    label.setProperty(LettersOf, int(letters));
    label.setFont(letters == Reading ? theme.readingFont() : theme.smallFont());
    if (letters == Name)
        label.setFixedWidth(
            std::max(NameWidth, QFontMetrics(theme.smallFont()).averageCharWidth() * NameLetters));
}

/// By value: what is done may tell the panel anew.
void press(std::function<void()> go)
{
    if (go)
        go();
}

QString keyOf(const QStringList &parts)
{
    return parts.join(QChar(0x1f));
}

/// A card that is pressed like a button.
class EntryCard : public QFrame
{
public:
    explicit EntryCard(std::shared_ptr<std::function<void()>> go) : m_go(std::move(go))
    {
        setProperty("look", u"card"_s);
        setObjectName(u"entry"_s);
        if (!*m_go)
            return;
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            press(*m_go);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isPress =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        if (*m_go && isPress)
            press(*m_go);
        else
            QFrame::keyPressEvent(event);
    }

private:
    std::shared_ptr<std::function<void()>> m_go;
};

} // namespace

FactPanel::FactPanel(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_page(new QWidget), m_layout(new QVBoxLayout(m_page))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    m_page->setProperty("look", u"panel"_s);
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(14, 12, 14, 14);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    m_page->setMaximumWidth(viewport()->width());
    setWidget(m_page);
    connect(&theme, &Theme::changed, this, [this] {
        m_themeChanged = true;
        // Nobody tells the facts anew for that: what is there takes the new letters.
        const QList<QWidget *> labels = m_page->findChildren<QWidget *>();
        for (QWidget *label : labels) {
            if (const int letters = label->property(LettersOf).toInt(); letters != 0)
                dress(*label, Letters(letters), m_theme);
        }
    });
}

void FactPanel::begin()
{
    m_next.clear();
}

void FactPanel::add(const QString &key, std::function<QWidget *(const Go &)> make, std::function<void()> go)
{
    m_next.push_back({key, std::move(make), std::make_shared<std::function<void()>>(std::move(go)), nullptr});
}

void FactPanel::section(const QString &title)
{
    const int above = m_next.empty() ? 0 : 12;
    add(keyOf({u"section"_s, title, QString::number(above)}), [this, title, above](const Go &) {
        auto *head = new QWidget;
        auto *inner = new QVBoxLayout(head);
        inner->setContentsMargins(0, above, 0, 2);
        inner->addWidget(new SectionLabel(m_theme, title));
        return head;
    });
}

void FactPanel::fact(const QString &name, const QString &value, const QString &tip)
{
    if (value.isEmpty())
        return;
    add(keyOf({u"fact"_s, name, value, tip}), [this, name, value, tip](const Go &) {
        auto *piece = new QWidget;
        auto *row = new QHBoxLayout(piece);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *head = newText(name, true);
        dress(*head, Name, m_theme);
        auto *text = newText(value, false);
        dress(*text, Small, m_theme);
        text->setToolTip(tip);
        text->setAccessibleName(name + u": "_s + value);
        row->addWidget(head, 0, Qt::AlignTop);
        row->addWidget(text, 1, Qt::AlignTop);
        return piece;
    });
}

void FactPanel::line(const QString &text, bool muted)
{
    if (text.isEmpty())
        return;
    add(keyOf({muted ? u"muted"_s : u"line"_s, text}), [this, text, muted](const Go &) {
        auto *label = newText(text, muted);
        dress(*label, Small, m_theme);
        return label;
    });
}

void FactPanel::quote(const QString &text, const QString &tip)
{
    add(keyOf({u"quote"_s, text, tip}), [this, text, tip](const Go &) {
        const QFont font = m_theme.readingFont();
        auto *label = newText(fonts::masked(text, font), false);
        dress(*label, Reading, m_theme);
        if (!tip.isEmpty())
            label->setToolTip(u"<qt>%1</qt>"_s.arg(tip.toHtmlEscaped())); // as markup it wraps
        return label;
    });
}

void FactPanel::side(const QString &code, const QString &name)
{
    add(keyOf({u"side"_s, code, name}), [this, code, name](const Go &) {
        auto *badge = new SideBadge(m_theme);
        badge->setSide(code, name);
        return badge;
    });
}

void FactPanel::chips(const QStringList &texts)
{
    add(keyOf(QStringList{u"chips"_s} + texts), [this, texts](const Go &) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(5, row);
        for (const QString &text : texts) {
            auto *chip = new ElidedLabel;
            chip->setText(QFontMetrics(m_theme.smallFont()).elidedText(text, Qt::ElideRight, ChipWidth));
            dress(*chip, Small, m_theme);
            chip->setToolTip(text);
            chip->setAccessibleName(text);
            chip->setProperty("look", u"chip"_s);
            flow->addWidget(chip);
        }
        return row;
    });
}

void FactPanel::link(const QString &text, std::function<void()> go)
{
    const auto make = [this, text](const Go &pressed) {
        auto *piece = new QWidget;
        auto *row = new QHBoxLayout(piece);
        row->setContentsMargins(0, 0, 0, 0);
        auto *button = new QToolButton;
        button->setText(m_page->fontMetrics().elidedText(text, Qt::ElideRight, LinkWidth));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setProperty("look", u"button"_s);
        connect(button, &QToolButton::clicked, this, [pressed] { press(*pressed); });
        row->addWidget(button, 0, Qt::AlignLeft);
        return piece;
    };
    add(keyOf({u"link"_s, text}), make, std::move(go));
}

void FactPanel::buttons(const std::vector<Button> &buttons)
{
    add({}, [this, buttons](const Go &) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(6, row);
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
        return row;
    });
}

void FactPanel::widget(QWidget *widget)
{
    widget->setParent(m_page);
    add({}, [widget](const Go &) { return widget; });
}

void FactPanel::card(const QString &title, const QString &side, const QString &text, bool alarming)
{
    add({}, [=, this](const Go &) {
        auto *frame = new QFrame;
        frame->setProperty("look", u"card"_s);
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(10, 8, 10, 8);
        inner->setSpacing(2);
        auto *head = newText(title, false);
        dress(*head, Small, m_theme);
        inner->addWidget(head);
        if (!side.isEmpty()) {
            auto *badge = new SideBadge(m_theme);
            badge->setSide(side, text);
            inner->addWidget(badge);
        } else if (!text.isEmpty()) {
            auto *more = newText(text, !alarming);
            dress(*more, Small, m_theme);
            if (alarming)
                more->setStyleSheet(u"color: %1"_s.arg(m_theme.colours().overdue.name()));
            inner->addWidget(more);
        }
        return frame;
    });
}

void FactPanel::entry(const QString &title, const QString &text, std::function<void()> go)
{
    const auto make = [this, title, text](const Go &pressed) {
        auto *frame = new EntryCard(pressed);
        frame->setAccessibleName(text.isEmpty() ? title : title + u": "_s + text);
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(10, 7, 10, 7);
        inner->setSpacing(2);
        for (const auto &[words, muted] : {std::pair(title, false), std::pair(text, true)}) {
            if (words.isEmpty())
                continue;
            QLabel *label = newText(words, muted);
            dress(*label, Small, m_theme);
            label->setTextInteractionFlags(Qt::NoTextInteraction); // a click is for the card
            inner->addWidget(label);
        }
        return frame;
    };
    const QString kind = go ? u"entry"_s : u"told"_s;
    add(keyOf({kind, title, text}), make, std::move(go));
}

bool FactPanel::alike(const Piece &a, const Piece &b)
{
    return !a.key.isEmpty() && a.key == b.key;
}

void FactPanel::adopt(Piece &piece, const Piece &old)
{
    *old.go = std::move(*piece.go);
    piece.go = old.go;
    piece.widget = old.widget;
}

void FactPanel::end()
{
    const size_t most = std::exchange(m_themeChanged, false) ? 0 : std::min(m_pieces.size(), m_next.size());
    size_t head = 0;
    for (; head < most && alike(m_pieces[head], m_next[head]); ++head)
        adopt(m_next[head], m_pieces[head]);
    size_t tail = 0;
    for (; head + tail < most; ++tail) {
        Piece &piece = m_next[m_next.size() - 1 - tail];
        const Piece &old = m_pieces[m_pieces.size() - 1 - tail];
        if (!alike(piece, old))
            break;
        adopt(piece, old);
    }
    for (size_t i = head; i + tail < m_pieces.size(); ++i)
        delete m_pieces[i].widget;
    for (size_t i = head; i + tail < m_next.size(); ++i) {
        Piece &piece = m_next[i];
        piece.widget = piece.make(piece.go);
        m_layout->insertWidget(static_cast<int>(i), piece.widget);
        piece.widget->show();
    }
    for (Piece &piece : m_next)
        piece.make = {};
    m_pieces = std::exchange(m_next, {});
    orderTabs();
}

void FactPanel::orderTabs() const
{
    QWidget *last = nullptr;
    for (const Piece &piece : m_pieces) {
        QList<QWidget *> widgets = piece.widget->findChildren<QWidget *>();
        widgets.prepend(piece.widget);
        for (QWidget *widget : std::as_const(widgets)) {
            if (!(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
    }
}

void FactPanel::resizeEvent(QResizeEvent *event)
{
    // Facts wrap or are cut; they never make the panel scroll sideways.
    m_page->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

} // namespace counterpart::widgets
