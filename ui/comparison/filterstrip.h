// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace counterpart::widgets {
class FlowLayout;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

/// Chips above the columns that narrow them by relation, by what a person decided, and by topic.
class FilterStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the strip.
    FilterStrip(const widgets::Theme &theme, ComparisonState &state, QWidget *parent = nullptr);
    /// Adds a control behind the chips.
    void addControl(QWidget *control);
    [[nodiscard]] QComboBox *topicBox() const { return m_topic; }
    void clear();

private:
    void addChips();
    template <typename Value>
    void addChip(const QString &text, const QString &hint, Value value,
                 std::set<Value> PassageFilter::*values);
    void change(const std::function<void(PassageFilter &)> &how);
    void fillTopics();
    void show();

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    widgets::FlowLayout *m_layout = nullptr;
    std::vector<std::pair<QToolButton *, std::function<bool(const PassageFilter &)>>> m_chips;
    QComboBox *m_topic;
    QToolButton *m_clear;
};

} // namespace counterpart::comparison
