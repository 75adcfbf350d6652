// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/reviewstrip.h"

#include "ui/comparison/comparisonwalk.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/reviewswitch.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {
constexpr int BarWidth = 80;
} // namespace

ReviewStrip::ReviewStrip(const widgets::Theme &theme, const ComparisonState &state,
                         widgets::ReviewMode &review, const QWidget &where, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_text(new QLabel), m_bar(new QProgressBar),
      m_lost(new QToolButton), m_hint(widgets::newBarLabel())
{
    m_lost->setObjectName(u"lostDecisions"_s);
    m_lost->setProperty("look", u"link"_s);
    m_lost->setFocusPolicy(Qt::TabFocus);
    m_lost->setToolTip(tr("Show decisions about passages that are no longer in the text"));
    m_lost->hide();
    connect(m_lost, &QToolButton::clicked, this, &ReviewStrip::lostAsked);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(BarWidth, 6);
    m_bar->setAccessibleName(tr("Decided so far"));
    auto *mode = new widgets::ReviewSwitch(theme, review, &where);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_lost), static_cast<QWidget *>(m_hint)})
        mode->addBeside(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(mode);
    connect(&state, &ComparisonState::viewChanged, this, &ReviewStrip::show);
    connect(&state, &ComparisonState::decisionsChanged, this, &ReviewStrip::show);
    connect(&state, &ComparisonState::choiceChanged, this, &ReviewStrip::show);
    connect(&state, &ComparisonState::filterChanged, this, &ReviewStrip::show);
    connect(&theme, &widgets::Theme::changed, this, &ReviewStrip::show);
}

void ReviewStrip::setStorePlace(const QString &place)
{
    m_storePlace = place;
    show();
}

void ReviewStrip::show()
{
    const auto [done, all] = m_state.decided();
    m_text->setFont(m_theme.smallFont());
    m_hint->setFont(m_theme.smallFont());
    const QString told = tr("%L1 of %L2 decided").arg(done).arg(all);
    const QString store = m_storePlace.isEmpty() ? QString() : m_storePlace + u" · "_s;
    const auto place = placeAmongDifferences(m_state);
    m_text->setText(store +
                    (all == 0 ? tr("Nothing to review")
                     : place  ? tr("Difference %L1 of %L2 · %3").arg(place->first).arg(place->second).arg(told)
                              : told));
    const QString keys = tr("N note · F8 next undecided · F7 next difference");
    const QString gap = m_state.gap();
    const QString tip = tr("N writes a note, F8 goes to the next undecided, F7 to the next difference");
    m_hint->setText(gap.isEmpty() ? keys : gap + QStringLiteral(" · ") + keys);
    m_hint->setToolTip(gap.isEmpty() ? tip : gap + u'\n' + tip);
    const int lost = int(m_state.judgements().unplaced().size());
    m_lost->setFont(m_theme.smallFont());
    m_lost->setText(tr("%n decision(s) without a passage", nullptr, lost));
    m_lost->setAccessibleName(m_lost->text());
    m_lost->setVisible(lost > 0);
    m_bar->setVisible(all > 0);
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(done);
}

} // namespace counterpart::comparison
