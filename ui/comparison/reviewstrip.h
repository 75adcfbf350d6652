// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace counterpart::widgets {
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

/// Whether the review mode is on, with its keys; how far the review is: "6 of 9 decided".
class ReviewStrip : public QWidget
{
    Q_OBJECT

public:
    /// The keys that act in \p where are listed. All outlive the strip.
    ReviewStrip(const widgets::Theme &theme, const ComparisonState &state, widgets::ReviewMode &review,
                const QWidget &where, QWidget *parent = nullptr);

    /// Where one is in the walk through the store; empty for nowhere.
    void setStorePlace(const QString &place);

private:
    void show();

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_hint;
    QString m_storePlace;
};

} // namespace counterpart::comparison
