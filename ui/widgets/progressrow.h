// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pace.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace counterpart::widgets {

class ElidedLabel;

/// A running job in one line: what it does, how far and how fast it is, and a button to stop it.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(const QString &title, QWidget *parent = nullptr);
    /// \p total 0: how long is not known.
    void setProgress(int done, int total, const QString &what);

Q_SIGNALS:
    void cancelRequested();

private:
    QString m_title;
    Pace m_pace;
    QElapsedTimer m_time;
    ElidedLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace counterpart::widgets
