// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkbuttons.h"

#include "ui/widgets/reviewmode.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {
constexpr int Gap = 5;
}

LinkButtons::LinkButtons(const widgets::ReviewMode &review)
    : m_review(review), m_first(new QHBoxLayout), m_row(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    for (QHBoxLayout *row : {m_first, m_row}) {
        row->setSpacing(Gap);
        rows->addLayout(row);
    }
    const auto on = [this](QPushButton *button, auto signal) {
        connect(button, &QPushButton::clicked, this, signal);
    };
    on(add(tr("Link These"), u"L"_s, tr("Link the two selected passages"),
           {Offer::Pair, Offer::PairWithAlone}),
       &LinkButtons::linkAsked);
    on(add(tr("Confirm"), u"⏎"_s, tr("Confirm it"), {Offer::Link, Offer::Silence}),
       &LinkButtons::confirmAsked);
    on(add(tr("Unlink"), u"U"_s, tr("Reject the link"), {Offer::Link}), &LinkButtons::rejectAsked);
    on(add(tr("Conflict"), u"C"_s, tr("Mark the link as conflict"), {Offer::Link}),
       [this] { Q_EMIT relationAsked(domain::LinkRelation::Conflict); });
    on(add(tr("Said Elsewhere"), u"U"_s, tr("Said elsewhere"), {Offer::Silence}), &LinkButtons::rejectAsked);
    on(add(tr("Significant"), u"⏎"_s, tr("Confirm as a significant omission"),
           {Offer::Alone, Offer::PairWithAlone}),
       &LinkButtons::confirmAsked);
    on(add(tr("Minor"), u"M"_s, tr("Confirm as a minor omission"), {Offer::Alone, Offer::PairWithAlone}),
       &LinkButtons::minorAsked);
    on(add(tr("Said Elsewhere"), u"E"_s,
           tr("Mark as said elsewhere, in the passage selected on the other side"),
           {Offer::Alone, Offer::PairWithAlone}),
       &LinkButtons::elsewhereAsked);
    connect(&review, &widgets::ReviewMode::changed, this, &LinkButtons::nameButtons);
    nameButtons();
}

QPushButton *LinkButtons::add(const QString &text, const QString &key, const QString &tip,
                              const QList<Offer> &with)
{
    auto *button = new QPushButton;
    button->setProperty("look", u"narrow"_s);
    button->setFixedHeight(button->fontMetrics().height() + 12);     // whatever font has the key's sign
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // they share the width
    (with.contains(Offer::Pair) ? m_first : m_row)->addWidget(button);
    m_buttons.push_back({button, text, tip, key, with});
    return button;
}

/// A key is named while it acts.
void LinkButtons::nameButtons()
{
    for (const Button &named : m_buttons) {
        named.button->setText(m_review.isOn() ? u"%1 %2"_s.arg(named.text, named.key) : named.text);
        named.button->setToolTip(m_review.isOn() ? u"%1 (%2)"_s.arg(named.tip, named.key) : named.tip);
        named.button->setAccessibleName(named.button->toolTip());
    }
}

void LinkButtons::offer(Offer offer)
{
    setVisible(offer != Offer::Nothing);
    for (const Button &button : m_buttons)
        button.button->setVisible(button.with.contains(offer));
}

} // namespace counterpart::comparison
