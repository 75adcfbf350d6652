// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/filterstrip.h"

#include "ui/widgets/roomfit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using domain::LinkStatus;

namespace {
constexpr int Gap = 5;
constexpr int TopicWidth = 124;
} // namespace

FilterStrip::FilterStrip(const widgets::Theme &theme, ComparisonState &state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_line(new QHBoxLayout(this)), m_menu(new QToolButton),
      m_topic(new QComboBox), m_clear(new QToolButton)
{
    build();
    connect(m_topic, &QComboBox::activated, this, [this] {
        change([this](PassageFilter &filter) { filter.topic = m_topic->currentData().toString(); });
    });
    connect(m_clear, &QToolButton::clicked, this, &FilterStrip::clear);
    connect(&state, &ComparisonState::viewChanged, this, &FilterStrip::fillTopics);
    connect(&state, &ComparisonState::filterChanged, this, &FilterStrip::show);
    connect(&theme, &widgets::Theme::changed, this, [this] {
        show();
        fit(); // of larger letters fewer chips have room
    });
    new widgets::RoomFit(*this, [this] { fit(); });
    fillTopics();
}

void FilterStrip::build()
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Gap);
    m_menu->setObjectName(u"passageFilterMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->setProperty("look", u"toggle"_s);
    m_menu->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_menu->setFocusPolicy(Qt::TabFocus);
    addChoices();
    m_topic->setObjectName(u"topicFilter"_s);
    m_topic->setAccessibleName(tr("Show passages on a topic"));
    m_topic->setToolTip(m_topic->accessibleName());
    m_topic->setProperty("look", u"toggle"_s);
    m_topic->setFixedWidth(TopicWidth);
    m_clear->setText(tr("Show All"));
    m_clear->setObjectName(u"clearPassageFilter"_s);
    m_clear->setProperty("look", u"link"_s);
    m_clear->setToolTip(tr("Show all passages (Shift+A)"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    for (QWidget *part :
         {static_cast<QWidget *>(m_menu), static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_clear)})
        m_line->addWidget(part);
    m_line->addStretch(1);
}

QToolButton *FilterStrip::newChip(const QString &text, const QString &hint)
{
    auto *chip = new QToolButton;
    chip->setText(text);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setProperty("look", u"toggle"_s);
    chip->setToolTip(hint);
    chip->setAccessibleName(hint);
    m_line->addWidget(chip);
    return chip;
}

template <typename Value>
void FilterStrip::addChoice(const QString &text, const QString &hint, Value value,
                            std::set<Value> PassageFilter::*values)
{
    QAction *action = m_menu->menu()->addAction(text);
    action->setCheckable(true);
    action->setToolTip(hint);
    action->setObjectName(u"passageFilter%1"_s.arg(m_choices.size()));
    action->setProperty(widgets::Kept, true);
    const auto choose = [=, this](bool on) {
        change([=](PassageFilter &filter) {
            if (on)
                (filter.*values).insert(value);
            else
                (filter.*values).erase(value);
        });
    };
    connect(action, &QAction::triggered, this, choose);
    QToolButton *chip = std::is_same_v<Value, Standing> ? newChip(text, hint) : nullptr;
    if (chip)
        connect(chip, &QToolButton::clicked, this, choose);
    m_choices.push_back(
        {action, chip, [=](const PassageFilter &filter) { return (filter.*values).contains(value); }});
}

void FilterStrip::addChoices()
{
    addChoice(tr("Only here"), tr("Show passages found on one side only"), Standing::OnlyHere,
              &PassageFilter::standings);
    addChoice(tr("Not judged"), tr("Show unlinked passages where an account is not analysed"),
              Standing::NotJudged, &PassageFilter::standings);
    addChoice(tr("Same"), tr("Show passages that say the same"), Standing::Same, &PassageFilter::standings);
    addChoice(tr("Partial"), tr("Show passages that agree in part"), Standing::Partial,
              &PassageFilter::standings);
    addChoice(tr("Conflict"), tr("Show passages that contradict each other"), Standing::Conflict,
              &PassageFilter::standings);
    m_menu->menu()->addSeparator();
    addChoice(tr("Undecided"), tr("Show what is undecided"), LinkStatus::Proposed, &PassageFilter::statuses);
    addChoice(tr("Confirmed"), tr("Show what is confirmed"), LinkStatus::Confirmed, &PassageFilter::statuses);
    addChoice(tr("Rejected"), tr("Show rejected links"), LinkStatus::Rejected, &PassageFilter::statuses);
}

void FilterStrip::addToggle(QAction &action)
{
    QToolButton *button = newChip(action.text(), action.toolTip());
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFont(m_theme.smallFont());
    m_toggles.append(button);
}

void FilterStrip::addControl(QWidget *control)
{
    m_line->addWidget(control);
}

void FilterStrip::change(const std::function<void(PassageFilter &)> &how)
{
    PassageFilter filter = m_state.filter();
    how(filter);
    m_state.setFilter(filter);
}

void FilterStrip::clear()
{
    m_state.setFilter({});
}

void FilterStrip::fillTopics()
{
    const QSignalBlocker blocker(m_topic);
    m_topic->clear();
    m_topic->addItem(tr("Any topic"), QString());
    for (const domain::TopicRow &topic : m_state.view().topics)
        m_topic->addItem(topic.name, topic.name);
    show();
}

void FilterStrip::show()
{
    dress();
    fit(); // other words or letters take other room
}

void FilterStrip::dress()
{
    const PassageFilter &filter = m_state.filter();
    const bool judged = m_state.view().isJudged();
    bool isMenuOn = false;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        const bool isOn = choice.isOn(filter);
        const bool isOffered = i == 0   ? judged
                               : i == 1 ? !judged
                                        : true; // of the two a pair can only have one
        choice.action->setChecked(isOn);
        choice.action->setVisible(isOffered && (m_narrow || !choice.chip));
        if (choice.chip) {
            choice.chip->setChecked(isOn);
            choice.chip->setVisible(isOffered && !m_narrow);
            choice.chip->setFont(m_theme.smallFont());
        }
        isMenuOn = isMenuOn || (isOn && choice.action->isVisible());
    }
    m_menu->setText((m_narrow ? tr("Filter") : tr("Decided")) + (isMenuOn ? u" • ▾"_s : u" ▾"_s));
    m_menu->setToolTip(m_narrow ? tr("Filter passages by relation and decision")
                                : tr("Filter passages by decision"));
    m_menu->setAccessibleName(m_menu->toolTip());
    m_menu->setFont(m_theme.smallFont());
    m_topic->setFont(m_theme.smallFont());
    for (QToolButton *toggle : std::as_const(m_toggles))
        toggle->setFont(m_theme.smallFont());
    m_clear->setFont(m_theme.smallFont());
    const QSignalBlocker blocker(m_topic);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(filter.topic)));
    m_clear->setVisible(!filter.isEmpty());
}

/// The line is never broken: without room, the chips go into the menu.
void FilterStrip::fit()
{
    int chips = 0;
    int others = 0;
    for (int i = 0; i < m_line->count(); ++i) {
        const QWidget *part = m_line->itemAt(i)->widget();
        const bool isChip = std::ranges::any_of(
            m_choices, [part](const Choice &choice) { return part && choice.chip == part; });
        if (part && (isChip || part != m_clear))
            (isChip ? chips : others) += part->sizeHint().width() + Gap;
    }
    const int least = m_choices[1].chip->sizeHint().width() + Gap; // which stands for another one
    const bool narrow = width() < chips - least + others + m_clear->sizeHint().width() + Gap;
    if (std::exchange(m_narrow, narrow) != narrow)
        dress();
}

QSize FilterStrip::minimumSizeHint() const
{
    return {40, QWidget::minimumSizeHint().height()}; // it is cut, and does not hold the columns open
}

} // namespace counterpart::comparison
