// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// One line above the columns that narrows them by relation, by what a person decided, and by topic.
/// Relations are chips; where there is no room for them, they stand in the menu with the decisions.
class FilterStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the strip.
    FilterStrip(const widgets::Theme &theme, ComparisonState &state, QWidget *parent = nullptr);
    /// Adds a button that shows or hides something, behind the chips.
    void addToggle(QAction &action);
    /// Adds a control behind the chips.
    void addControl(QWidget *control);
    [[nodiscard]] QComboBox *topicBox() const { return m_topic; }
    void clear();
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    struct Choice
    {
        QAction *action;
        QToolButton *chip; ///< null for what stands in the menu alone
        std::function<bool(const PassageFilter &)> isOn;
    };
    void build();
    void addChoices();
    template <typename Value>
    void addChoice(const QString &text, const QString &hint, Value value,
                   std::set<Value> PassageFilter::*values);
    QToolButton *newChip(const QString &text, const QString &hint);
    void change(const std::function<void(PassageFilter &)> &how);
    void fillTopics();
    void show();
    void dress();
    void fit();

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    QHBoxLayout *m_line;
    std::vector<Choice> m_choices;
    QList<QToolButton *> m_toggles;
    QToolButton *m_menu;
    QComboBox *m_topic;
    QToolButton *m_clear;
    bool m_narrow = false;
};

} // namespace counterpart::comparison
