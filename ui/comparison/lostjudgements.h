// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"

#include <QWidget>

class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class ComparisonState;

/// What people made of passages that are not found in the accounts any more, by the words of these; each can
/// be removed. Made anew for each choice. GUI thread.
class LostJudgements : public QWidget
{
    Q_OBJECT

public:
    /// \p theme outlives it; the store can be written or not.
    LostJudgements(const widgets::Theme &theme, const ComparisonState &state, bool isWritable);

Q_SIGNALS:
    void removeAsked(const std::vector<counterpart::domain::JudgementRow> &rows);

private:
    void addCard(const ComparisonState &state, const domain::JudgementRow &row, bool isWritable);
    void addRemove(QVBoxLayout &to, const QString &text, const QString &name,
                   const std::vector<domain::JudgementRow> &rows, bool isWritable);

    const widgets::Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace counterpart::comparison
