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

/// The commands of a comparison, with their keys and menus: decisions, walks, which accounts are shown. Those
/// that cannot act on what is chosen are disabled, and their keys say why. GUI thread.
class ComparisonCommands : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to \p pane, and act in \p panel, too; keys that decide count in \p keyWidgets. All
    /// outlive it.
    ComparisonCommands(QWidget &pane, ComparisonState &state, ComparisonColumns &columns,
                       ComparisonActs &acts, widgets::ReviewMode &mode, QWidget &panel,
                       const QList<QWidget *> &keyWidgets);
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    /// Whether the ledger is shown.
    [[nodiscard]] QAction *ledger() const { return m_ledger; }
    /// Whether linked passages are compared word by word.
    [[nodiscard]] QAction *words() const { return m_words; }
    void openLedgerMenu(QPoint at);
    /// The comparison is looked at; the store can be changed.
    void setPossible(bool compares, bool writable);
    /// Enables what can be done with what is chosen.
    void update();
    /// Why no note can be written now; empty where one can.
    [[nodiscard]] QString whyNoNote() const;

Q_SIGNALS:
    /// Why a key did nothing.
    void idle(const QString &why);
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
    /// Why a command cannot act on what is chosen; empty where it can.
    using WhyNot = std::function<QString()>;
    struct Command
    {
        QAction *action;
        WhyNot whyNot; ///< null where it always can
        bool decides;
    };
    QAction *addCommand(const Wording &wording, const QList<QKeySequence> &keys, std::function<void()> act,
                        const WhyNot &whyNot = {}, bool decides = false);
    void addDecision(const Wording &wording, const QString &word, const QList<QKeySequence> &keys,
                     std::function<void()> act, QString (*whyNot)(const ComparisonState &));
    void sayWhyNot(QAction &action, const QList<QKeySequence> &keys);
    void addCommands();
    void addDecisions();
    void addRelations();
    void addViews();
    void addWalks();
    void addToggles();
    void follow();
    void lookAhead();
    void read(const ComparisonState &state, Column column, int sentence);
    void readChosen();
    void goToPartner();
    void openMenu(const ComparisonState &state, Column column, int sentence, QPoint at);

    QWidget &m_pane;
    QWidget *m_panel;
    ComparisonState &m_state;
    ComparisonColumns &m_columns;
    ComparisonActs &m_acts;
    widgets::ReviewMode &m_mode;
    QList<QWidget *> m_keyWidgets;
    QList<QAction *> m_actions;
    std::vector<Command> m_commands;
    bool m_compares = false;
    bool m_writable = false;
    bool m_hasDifferences = false;
    bool m_hasUndecided = false;
    QAction *m_ledger = nullptr;
    QAction *m_words = nullptr;
};

} // namespace counterpart::comparison
