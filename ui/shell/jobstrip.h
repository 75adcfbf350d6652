// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace counterpart::jobs {
class Job;
}

namespace counterpart::shell {

/// The running jobs in the status bar; when there is none, how things stand.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);
    void add(jobs::Job *job);
    void setIdleText(const QString &text);

private:
    void update(int change);
    QHBoxLayout *m_layout;
    QLabel *m_idle;
    int m_running = 0;
};

} // namespace counterpart::shell
