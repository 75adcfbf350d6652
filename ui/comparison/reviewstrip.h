// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// How far the review of the links is: "6 of 9 decided".
class ReviewStrip : public QWidget
{
    Q_OBJECT

public:
    ReviewStrip(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent = nullptr);

private:
    void show();

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_hint;
};

} // namespace counterpart::comparison
