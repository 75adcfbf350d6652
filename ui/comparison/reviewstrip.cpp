// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/reviewstrip.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace counterpart::comparison {

ReviewStrip::ReviewStrip(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_text(new QLabel), m_bar(new QProgressBar),
      m_hint(new QLabel)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_bar->setAccessibleName(tr("Links decided"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(&state, &ComparisonState::viewChanged, this, &ReviewStrip::show);
    connect(&theme, &widgets::Theme::changed, this, &ReviewStrip::show);
}

void ReviewStrip::show()
{
    const int all = m_state.decidable();
    m_text->setFont(m_theme.smallFont());
    m_hint->setFont(m_theme.smallFont());
    m_text->setText(all == 0 ? tr("No links to review")
                             : tr("Review: %1 of %2 decided").arg(m_state.decided()).arg(all));
    QStringList hints{m_state.gap(), all == 0 ? QString() : tr("Next undecided: F8 · next difference: F7")};
    hints.removeAll(QString());
    m_hint->setText(hints.join(QStringLiteral(" · ")));
    m_bar->setVisible(all > 0);
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(m_state.decided());
}

} // namespace counterpart::comparison
