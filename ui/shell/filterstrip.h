// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entitiesmodel.h"
#include "ui/models/focus.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace counterpart::shell {

/// Tells what every view is narrowed to, one chip a subject or span; a chip that is pressed gives it up.
/// Hidden when nothing is narrowed. GUI thread.
class FilterStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostChips = 24;

    /// Both outlive the strip.
    FilterStrip(models::Focus &focus, const models::EntitiesModel &entities, QWidget *parent = nullptr);
    /// Shows the filter as it is now; \p all: the documents of the store.
    void show(const std::vector<domain::DocumentRow> &all);

Q_SIGNALS:
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One line, whatever the window is narrowed to: what has no room in it is counted.
    void fitChips();
    void showCount(const std::vector<domain::DocumentRow> &all);
    void addChip(const QString &text, std::function<void(models::Filter &)> giveUp);

    models::Focus &m_focus;
    const models::EntitiesModel &m_entities;
    QWidget *m_chips;
    QHBoxLayout *m_line;
    QLabel *m_more;
    QList<QToolButton *> m_given; ///< chips, in their order
    int m_chosen = 0;             ///< that the window is narrowed to, with or without a chip
    QLabel *m_count;
    QToolButton *m_clear;
};

} // namespace counterpart::shell
