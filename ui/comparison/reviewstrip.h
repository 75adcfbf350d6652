// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace counterpart::widgets {
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

/// Whether the review mode is on, with its keys; how far the review is: "6 of 9 decided"; that there are
/// decisions about passages that are gone.
class ReviewStrip : public QWidget
{
    Q_OBJECT

public:
    /// The keys that act in \p where are listed. All outlive the strip.
    ReviewStrip(const widgets::Theme &theme, const ComparisonState &state, widgets::ReviewMode &review,
                const QWidget &where, QWidget *parent = nullptr);

    /// Where one is in the walk through the store; empty for nowhere.
    void setStorePlace(const QString &place);

Q_SIGNALS:
    /// What was decided about passages that are gone is wanted.
    void lostAsked();

private:
    void show();

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_lost; ///< decisions about passages that are gone
    QLabel *m_hint;
    QString m_storePlace;
};

} // namespace counterpart::comparison
