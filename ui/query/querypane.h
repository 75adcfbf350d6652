// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/console/console.h"
#include "ui/query/resultmodel.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QTableView;
class QToolButton;
class QTreeWidget;

namespace counterpart::widgets {
class EmptyState;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::query {

class SqlEditor;

/// A query written by hand over the documented views of the store, and its answer. It can only read: the
/// store sees to that. Asks through signals and is given the answer. GUI thread.
class QueryPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int DefaultSeconds = 10;
    static constexpr int MostRows = 10'000;
    static constexpr int MostRemembered = 30; ///< queries

    explicit QueryPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setViews(const std::vector<workspace::QueryView> &views);
    [[nodiscard]] QString sql() const;
    void setSql(const QString &sql);
    [[nodiscard]] int seconds() const;
    void setSeconds(int seconds);
    /// Queries that ran, the latest first.
    [[nodiscard]] const QStringList &history() const { return m_history; }
    void setHistory(const QStringList &history);
    /// From when a query was started until its answer is here.
    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The store was changed by another program: what is shown was read before.
    void markOutdated();
    void showAnswer(base::Result<workspace::QueryResult> answer);
    void clear();
    void run();
    [[nodiscard]] const ResultModel &results() const { return m_model; }
    void focusEditor();

Q_SIGNALS:
    void runAsked(const QString &sql);
    void cancelAsked();
    void exportAsked();
    void secondsChanged(int seconds);
    void historyChanged();
    /// A row was activated that names something; \p passage is its place in a document, empty for none.
    void openAsked(counterpart::workspace::Named named, qint64 id, counterpart::text::Range passage);

private:
    void open(const QModelIndex &index);
    [[nodiscard]] QWidget *newViews(const widgets::Theme &theme);
    [[nodiscard]] QWidget *newEditor();
    [[nodiscard]] QWidget *newResults();
    [[nodiscard]] QWidget *newBar();
    void fitLetters();
    [[nodiscard]] QWidget *newFoot();
    [[nodiscard]] QToolButton *newMenuButton(const QString &text, const QString &tip);
    void fillExamples(QMenu *menu);
    void fillHistory();
    void remember(const QString &sql);
    void showProblem(const base::Error &error);
    void fitColumns();

    const widgets::Theme &m_theme;
    ResultModel m_model;
    QStringList m_history;
    QElapsedTimer m_clock;
    bool m_running = false;
    QTreeWidget *m_views;
    QWidget *m_viewsPanel = nullptr;
    SqlEditor *m_editor;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QToolButton *m_historyButton = nullptr;
    QSpinBox *m_seconds;
    QLabel *m_status;
    bool m_isOutdated = false;
    QTableView *m_table;
    widgets::EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace counterpart::query
