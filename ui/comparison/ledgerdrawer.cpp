// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgerdrawer.h"

#include "ui/comparison/ledgerview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

LedgerDrawer::LedgerDrawer(const widgets::Theme &theme, ComparisonState &state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ledger(new LedgerView(theme, state)), m_agreed(new QToolButton)
{
    m_agreed->setObjectName(u"agreedTopics"_s);
    m_agreed->setCheckable(true);
    m_agreed->setProperty("look", u"toggle"_s);
    m_agreed->setFocusPolicy(Qt::TabFocus);
    auto *close = new QToolButton;
    close->setObjectName(u"closeLedger"_s);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close the ledger of topics (Shift+L)"));
    close->setAccessibleName(tr("Close the ledger of topics"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(widgets::Theme::Space / 2);
    layout->addWidget(m_ledger, 1);
    layout->addWidget(m_agreed, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &LedgerDrawer::closeAsked);
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
}

} // namespace counterpart::comparison
