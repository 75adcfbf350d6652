// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkbuttons.h"

#include "ui/widgets/reviewmode.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

LinkButtons::LinkButtons(const widgets::ReviewMode &review) : m_review(review), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(5);
    QPushButton *confirm = add(tr("Confirm"), u"⏎"_s, tr("Confirm it"));
    m_unlink = add(tr("Unlink"), u"U"_s, tr("Reject the link"));
    m_conflict = add(tr("Conflict"), u"C"_s, tr("Mark the link as a conflict"));
    m_saidOtherwise = add(tr("Said otherwise"), u"U"_s, tr("It is said in other words"));
    connect(confirm, &QPushButton::clicked, this, &LinkButtons::confirmAsked);
    connect(m_unlink, &QPushButton::clicked, this, &LinkButtons::rejectAsked);
    connect(m_conflict, &QPushButton::clicked, this,
            [this] { Q_EMIT relationAsked(domain::LinkRelation::Conflict); });
    connect(m_saidOtherwise, &QPushButton::clicked, this, &LinkButtons::rejectAsked);
    connect(&review, &widgets::ReviewMode::changed, this, &LinkButtons::nameButtons);
    nameButtons();
}

QPushButton *LinkButtons::add(const QString &text, const QString &key, const QString &tip)
{
    auto *button = new QPushButton;
    button->setProperty("look", u"narrow"_s);
    button->setFixedHeight(button->fontMetrics().height() + 12);     // whatever font has the key's sign
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // they share the width
    m_row->addWidget(button);
    m_buttons.push_back({button, text, tip, key});
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

void LinkButtons::offer(bool isLink, bool isSilence)
{
    setVisible(isLink || isSilence);
    m_unlink->setVisible(isLink);
    m_conflict->setVisible(isLink);
    m_saidOtherwise->setVisible(isSilence);
}

} // namespace counterpart::comparison
