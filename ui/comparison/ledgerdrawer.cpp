// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgerdrawer.h"

#include "ui/comparison/ledgerview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

LedgerDrawer::LedgerDrawer(const widgets::Theme &theme, ComparisonState &state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ledger(new LedgerView(theme, state)), m_agreed(new QToolButton),
      m_rows(new QToolButton), m_close(new QToolButton)
{
    m_agreed->setObjectName(u"agreedTopics"_s);
    m_agreed->setCheckable(true);
    m_agreed->setProperty("look", u"toggle"_s);
    m_agreed->setFocusPolicy(Qt::TabFocus);
    m_rows->setObjectName(u"foldLedger"_s);
    m_close->setObjectName(u"closeLedger"_s);
    m_close->setText(u"✕"_s);
    m_close->setToolTip(tr("Close the ledger of topics (Shift+L)"));
    m_close->setAccessibleName(tr("Close the ledger of topics"));
    for (QToolButton *button : {m_rows, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(widgets::Theme::Space / 2);
    layout->addWidget(m_ledger, 1);
    for (QToolButton *button : {m_agreed, m_rows, m_close})
        layout->addWidget(button, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &LedgerDrawer::closeAsked);
    connect(m_rows, &QToolButton::clicked, this, [this] { Q_EMIT foldAsked(!m_ledger->isFolded()); });
    connect(m_ledger, &LedgerView::foldedChanged, this, &LedgerDrawer::show);
    connect(m_agreed, &QToolButton::toggled, this, &LedgerDrawer::fold);
    connect(&state, &ComparisonState::viewChanged, this, &LedgerDrawer::show);
    connect(&theme, &widgets::Theme::changed, this, &LedgerDrawer::show);
    show();
}

void LedgerDrawer::fold(bool open)
{
    m_ledger->setAgreedShown(open);
    show();
}

void LedgerDrawer::show()
{
    const int agreed = m_ledger->agreedTopics();
    m_agreed->setFont(m_theme.smallFont());
    m_agreed->setVisible(agreed > 0);
    m_agreed->setText(
        (m_agreed->isChecked() ? tr("◂ %n agreed", nullptr, agreed) : tr("▸ %n agreed", nullptr, agreed)));
    m_agreed->setToolTip(m_agreed->isChecked() ? tr("Hide the topics that both sides agree on")
                                               : tr("Show the topics that both sides agree on"));
    m_agreed->setAccessibleName(m_agreed->toolTip());
    m_rows->setText(m_ledger->isFolded() ? u"▴"_s : u"▾"_s);
    m_rows->setToolTip(m_ledger->isFolded() ? tr("Show what each side says about the topics")
                                            : tr("Show the topics on one line"));
    m_rows->setAccessibleName(m_rows->toolTip());
    for (QToolButton *button : {m_agreed, m_rows, m_close})
        button->setMaximumHeight(m_ledger->leastHeight()); // they hold no line open
}

} // namespace counterpart::comparison
