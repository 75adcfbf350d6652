// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class ComparisonState;

/// What is known of a link: why it was made, how the acts compare, what differs, who decided what. GUI
/// thread.
class LinkFacts : public QWidget
{
    Q_OBJECT

public:
    /// \p theme outlives it.
    explicit LinkFacts(const widgets::Theme &theme);
    void setLink(const ComparisonState &state, const domain::LinkRow &link);

private:
    void add(QVBoxLayout &rows, const QString &name, QWidget &value);
    [[nodiscard]] QWidget *newActs();
    void setReasons(const QStringList &reasons);

    const widgets::Theme &m_theme;
    QWidget *m_why;
    QLabel *m_acts;
    QLabel *m_shift;
    QLabel *m_terms;
    QLabel *m_score;
    QLabel *m_history;
};

} // namespace counterpart::comparison
