// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/comparison/scrollmap.h"
#include "ui/models/passage.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTableView;
class QUndoStack;

namespace counterpart::jobs {
class Job;
}

namespace counterpart::workspace {
class Workspace;
}

namespace counterpart::widgets {
class EmptyState;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

class AccountHead;
class AccountList;
class ComparisonState;
class LedgerModel;
class LinkPanel;
class ReviewStrip;
class RibbonStrip;
enum class Column;

/// Two readouts of one meeting side by side: passages as cards, ribbons between linked ones, the ledger of
/// topics below. Links are made, confirmed, changed and rejected by keyboard, mouse and menu, each act on the
/// undo stack. Comparisons are read off the GUI thread. GUI thread only.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    /// \p theme and \p undo outlive the pane; changes go through \p undo.
    ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, QWidget *parent = nullptr);
    ~ComparisonPane() override;

    /// The store to read from and to write to; null when none is open. Outlives the pane or is replaced
    /// first.
    void setWorkspace(workspace::Workspace *workspace);
    /// Who signs what is decided here.
    void setAuthor(const QString &author) { m_author = author; }
    /// Shows the best account of each side; an invalid id empties the pane.
    void showMeeting(domain::MeetingId meeting);
    /// Shows two documents of the meeting; invalid ids: the best account of each side.
    void showAccounts(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b);
    [[nodiscard]] domain::MeetingId meeting() const { return m_meeting; }
    /// What is on the screen; null while there is nothing.
    [[nodiscard]] const domain::ComparisonView *view() const;
    /// Passages that speak of none of these stand back; empty lists: none does.
    void setFilter(const QList<domain::EntityId> &entities, const QStringList &topics);
    /// The detail panel of the chosen link, for the shell to place; the pane keeps it alive.
    [[nodiscard]] QWidget *linkPanel() const;
    /// The sentence of the chosen card, of the column that has the focus; invalid where there is none.
    [[nodiscard]] models::Passage chosenPassage() const;
    /// Everything that can be done here, for menus and the command palette.
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }

Q_SIGNALS:
    /// A passage was asked for in its document; half-open UTF-16 offsets into its revision.
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    /// Something could not be done, in the user's words.
    void failed(const QString &message);
    /// Another card is chosen: chosenPassage().
    void choiceChanged();
    /// The comparison is on the screen.
    void shown(counterpart::domain::MeetingId meeting);

private:
    void build();
    void buildPage(QWidget &page);
    [[nodiscard]] QWidget *newColumns();
    [[nodiscard]] QWidget *newLedger();
    void connectColumns();
    void addCommands();
    QAction *addCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> act);
    void load(domain::DocumentId a, domain::DocumentId b);
    void take(domain::ComparisonView view, std::vector<domain::DocumentRow> documents);
    void showEmpty(const QString &title, const QString &text);
    void fitLedger();
    void updateScrollMap();
    void carry(Column from);
    void reveal();
    void chooseDocument(Column column, domain::DocumentId document);

    void link();
    void addLink(int sentenceA, int sentenceB);
    void reject();
    void confirm();
    void setRelation(domain::LinkRelation relation);
    void setNote(const QString &note);
    void change(const domain::LinkRow &after, const QString &what);
    void activate(Column column, int sentence);

    const widgets::Theme &m_theme;
    QUndoStack &m_undo;
    workspace::Workspace *m_workspace = nullptr;
    domain::MeetingId m_meeting;
    QString m_author;
    std::unique_ptr<ComparisonState> m_state;
    std::unique_ptr<jobs::Job> m_job;
    QPointer<LinkPanel> m_linkPanel; ///< the shell may have made it a child of its own
    LedgerModel *m_ledgerModel = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_emptyState = nullptr;
    AccountHead *m_headA = nullptr;
    AccountHead *m_headB = nullptr;
    QLabel *m_counts = nullptr;
    AccountList *m_listA = nullptr;
    AccountList *m_listB = nullptr;
    RibbonStrip *m_ribbons = nullptr;
    QTableView *m_ledger = nullptr;
    ReviewStrip *m_review = nullptr;
    QList<QAction *> m_commands;
    ScrollMap m_map;
    bool m_carrying = false;
};

} // namespace counterpart::comparison
