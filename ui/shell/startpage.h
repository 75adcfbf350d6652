// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace counterpart::widgets {
class EmptyState;
class SectionLabel;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::shell {

/// What the window shows while no store is open: what to do, and the stores of last time.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setRecentStores(const QStringList &paths);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void storeRequested(const QString &path);

private:
    widgets::EmptyState *m_empty;
    QWidget *m_recent;
    QVBoxLayout *m_stores;
};

} // namespace counterpart::shell
