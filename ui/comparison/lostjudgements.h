// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"

#include <QWidget>

#include <limits>

class QPushButton;
class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class ComparisonState;

/// What people made of passages that are not found in the accounts any more, by the words of these; each can
/// be removed. Made anew where they change. GUI thread.
class LostJudgements : public QWidget
{
    Q_OBJECT

public:
    /// \p theme outlives it; the store can be written or not.
    LostJudgements(const widgets::Theme &theme, const ComparisonState &state, bool isWritable);
    static constexpr int All = std::numeric_limits<int>::max();
    /// Which decision's button has the focus; All for that of all, -1 for none.
    [[nodiscard]] int focused() const;
    /// Gives it to that button; where there are fewer by now, to that of the last decision.
    void focus(int at) const;

Q_SIGNALS:
    void removeAsked(const std::vector<counterpart::domain::JudgementRow> &rows);

private:
    void addCard(const ComparisonState &state, const domain::JudgementRow &row, bool isWritable);
    QPushButton *addRemove(QVBoxLayout &to, const QString &text, const QString &name,
                           const std::vector<domain::JudgementRow> &rows, bool isWritable);

    const widgets::Theme &m_theme;
    QVBoxLayout *m_layout;
    std::vector<QPushButton *> m_removes; ///< of each decision
    QPushButton *m_removeAll = nullptr;
};

} // namespace counterpart::comparison
