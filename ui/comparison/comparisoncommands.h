// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QKeySequence>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace counterpart::widgets {
class ReviewMode;
}

namespace counterpart::comparison {

class ComparisonActs;
class ComparisonColumns;

/// The commands of a comparison, with their keys and menus: decisions, walks, which accounts are shown. GUI
/// thread.
class ComparisonCommands : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to \p pane; keys that decide count in \p keyWidgets. All outlive it.
    ComparisonCommands(QWidget &pane, ComparisonState &state, ComparisonColumns &columns,
                       ComparisonActs &acts, widgets::ReviewMode &mode, const QList<QWidget *> &keyWidgets);
    [[nodiscard]] const QList<QAction *> &all() const { return m_commands; }
    /// Whether the ledger is shown.
    [[nodiscard]] QAction *ledger() const { return m_ledger; }
    /// Whether linked passages are compared word by word.
    [[nodiscard]] QAction *words() const { return m_words; }
    void openLedgerMenu(QPoint at);

Q_SIGNALS:
    void noteAsked();
    void swapAsked();
    void thirdAsked();
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void passageContextMenu(counterpart::domain::DocumentId document, counterpart::text::Range range,
                            QMenu *menu);

private:
    struct Wording
    {
        QString name; ///< of the action
        QString text; ///< in menus
        QString hint;
    };
    QAction *addCommand(const Wording &wording, const QList<QKeySequence> &keys, std::function<void()> act);
    void addDecision(const Wording &wording, const QString &word, const QList<QKeySequence> &keys,
                     std::function<void()> act);
    void addCommands();
    void addDecisions();
    void addViews();
    void addWalks();
    void addToggles();
    void read(const ComparisonState &state, Column column, int sentence);
    void readChosen();
    void goToPartner();
    void openMenu(const ComparisonState &state, Column column, int sentence, QPoint at);

    QWidget &m_pane;
    ComparisonState &m_state;
    ComparisonColumns &m_columns;
    ComparisonActs &m_acts;
    widgets::ReviewMode &m_mode;
    QList<QWidget *> m_keyWidgets;
    QList<QAction *> m_commands;
    QAction *m_ledger = nullptr;
    QAction *m_words = nullptr;
};

} // namespace counterpart::comparison
