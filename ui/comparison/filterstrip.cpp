// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/filterstrip.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using domain::LinkStatus;

namespace {
constexpr int Gap = 5;
constexpr int TopicWidth = 124;
} // namespace

FilterStrip::FilterStrip(const widgets::Theme &theme, ComparisonState &state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_topic(new QComboBox), m_clear(new QToolButton)
{
    auto *chips = new QWidget;
    m_layout = new widgets::FlowLayout(Gap, chips);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(chips, 1);
    addChips();
    m_topic->setObjectName(u"topicFilter"_s);
    m_topic->setAccessibleName(tr("Show passages on a topic"));
    m_topic->setToolTip(m_topic->accessibleName());
    m_topic->setProperty("look", u"toggle"_s);
    m_topic->setFixedWidth(TopicWidth);
    m_clear->setText(tr("Show all"));
    m_clear->setObjectName(u"clearPassageFilter"_s);
    m_clear->setProperty("look", u"link"_s);
    m_clear->setToolTip(tr("Show every passage again"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_topic);
    m_layout->addWidget(m_clear);
    connect(m_topic, &QComboBox::activated, this, [this] {
        change([this](PassageFilter &filter) { filter.topic = m_topic->currentData().toString(); });
    });
    connect(m_clear, &QToolButton::clicked, this, &FilterStrip::clear);
    connect(&state, &ComparisonState::viewChanged, this, &FilterStrip::fillTopics);
    connect(&state, &ComparisonState::filterChanged, this, &FilterStrip::show);
    connect(&theme, &widgets::Theme::changed, this, &FilterStrip::show);
    fillTopics();
}

template <typename Value>
void FilterStrip::addChip(const QString &text, const QString &hint, Value value,
                          std::set<Value> PassageFilter::*values)
{
    auto *chip = new QToolButton;
    chip->setText(text);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setProperty("look", u"toggle"_s);
    chip->setToolTip(hint);
    chip->setAccessibleName(hint);
    connect(chip, &QToolButton::clicked, this, [=, this](bool on) {
        change([=](PassageFilter &filter) {
            if (on)
                (filter.*values).insert(value);
            else
                (filter.*values).erase(value);
        });
    });
    m_chips.emplace_back(chip, [=](const PassageFilter &filter) { return (filter.*values).contains(value); });
    m_layout->addWidget(chip);
}

void FilterStrip::addChips()
{
    addChip(tr("Only here"), tr("Show passages that one side alone has"), Standing::OnlyHere,
            &PassageFilter::standings);
    addChip(tr("Not judged"), tr("Show passages without a link, where an account is not analysed"),
            Standing::NotJudged, &PassageFilter::standings);
    addChip(tr("Same"), tr("Show passages that say the same"), Standing::Same, &PassageFilter::standings);
    addChip(tr("Partial"), tr("Show passages that agree in part"), Standing::Partial,
            &PassageFilter::standings);
    addChip(tr("Conflict"), tr("Show passages that contradict each other"), Standing::Conflict,
            &PassageFilter::standings);
    addChip(tr("Undecided"), tr("Show what nobody has decided about"), LinkStatus::Proposed,
            &PassageFilter::statuses);
    addChip(tr("Confirmed"), tr("Show what a person has confirmed"), LinkStatus::Confirmed,
            &PassageFilter::statuses);
    addChip(tr("Rejected"), tr("Show links that a person has rejected"), LinkStatus::Rejected,
            &PassageFilter::statuses);
}

void FilterStrip::addControl(QWidget *control)
{
    layout()->addWidget(control);
    static_cast<QHBoxLayout *>(layout())->setAlignment(control, Qt::AlignTop);
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
    const PassageFilter &filter = m_state.filter();
    for (const auto &[chip, isOn] : m_chips) {
        chip->setChecked(isOn(filter));
        chip->setFont(m_theme.smallFont());
    }
    const bool judged = m_state.view().isJudged();
    m_chips[0].first->setVisible(judged); // of the two a pair can only have one
    m_chips[1].first->setVisible(!judged);
    m_topic->setFont(m_theme.smallFont());
    m_clear->setFont(m_theme.smallFont());
    const QSignalBlocker blocker(m_topic);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(filter.topic)));
    m_clear->setVisible(!filter.isEmpty());
}

} // namespace counterpart::comparison
