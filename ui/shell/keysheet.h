// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextDocument>

#include <memory>

class QAction;
class QTreeWidget;

namespace counterpart::widgets {
class FilterBox;
} // namespace counterpart::widgets

namespace counterpart::workbench {
class ActionRegistry;
}

namespace counterpart::shell {

/// Every command with a key, read off the commands themselves, by menu; can be searched by words or by key,
/// and printed. GUI thread.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const workbench::ActionRegistry &actions, QWidget *parent);
    /// What is shown, for paper.
    [[nodiscard]] std::unique_ptr<QTextDocument> pages() const;

private:
    void fill(const workbench::ActionRegistry &actions);
    void narrow(const QString &text);

    widgets::FilterBox *m_filter;
    QTreeWidget *m_keys;
};

} // namespace counterpart::shell
