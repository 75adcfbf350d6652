// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

class QLabel;
class QStatusBar;
class QToolButton;

namespace counterpart::shell {

class ActStrip;
class JobStrip;

/// The line at the foot of the window: which store is open and what is in it, what was done last, the review
/// mode, running jobs; and what is said in passing. GUI thread.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /// Fills \p bar, which outlives it.
    StatusLine(QStatusBar &bar, const workbench::Desk &desk);

    [[nodiscard]] JobStrip *jobs() const { return m_jobs; }
    /// Says something, and to screen readers, for a few seconds.
    void say(const QString &text);
    /// Counts what the open store holds.
    void showStore();
    void clear();
    /// Another pair of accounts is looked at: what was done last concerned the one before.
    void forgetAct();
    /// How many documents an older program or lexicon analysed.
    void setOutdated(int documents);
    /// While a message is shown, nothing stands under it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHidden();
    void announce(const QString &text);
    /// Pixels that a message has beside what stands at the right of the bar.
    [[nodiscard]] int roomForMessage() const;

    QStatusBar &m_bar;
    workbench::Desk m_desk;
    QLabel *m_store;
    QLabel *m_counts;
    QToolButton *m_hidden = nullptr;
    QWidget *m_mode = nullptr;
    JobStrip *m_jobs;
    ActStrip *m_acts;
    int m_outdated = 0;
};

} // namespace counterpart::shell
