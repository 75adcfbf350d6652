// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"
#include "core/domain/rows.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/accounts.h"
#include "ui/comparison/notetarget.h"
#include "ui/models/passage.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QGridLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace counterpart::workspace {
class Workspace;
struct Change;
struct LinkPatch;
} // namespace counterpart::workspace

namespace counterpart::widgets {
class EmptyState;
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

class AccountHead;
class AccountList;
class DifferenceMap;
class FilterStrip;
class LedgerView;
class LinkPanel;
class ReviewStrip;
class RibbonStrip;
class ScrollTie;
class ThirdAccount;

/// Two readouts of one meeting side by side: passages as cards, ribbons between linked ones, the ledger of
/// topics below; a third account beside one of the two on demand. Links are made, confirmed, changed and
/// rejected, silences are decided about, notes are written by keyboard (in the review mode), mouse and menu,
/// each act on the undo stack; what an act concerned is chosen when it is taken back or done again.
/// Comparisons are read off the GUI thread. GUI thread only.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the pane; changes go through \p undo, keys of one letter that make them through \p review.
    ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, widgets::ReviewMode &review,
                   QWidget *parent = nullptr);
    ~ComparisonPane() override;

    /// How comparisons are read.
    void setReader(AskStore ask) { m_ask = std::move(ask); }
    /// Looks a document up for the menus of the heads; null when it is not known.
    using FindDocument = std::function<const domain::DocumentRow *(domain::DocumentId)>;
    void setDocuments(FindDocument find) { m_find = std::move(find); }
    /// The store to write to; null when none is open. Outlives the pane or is replaced first.
    void setWorkspace(workspace::Workspace *workspace);
    /// Who signs what is decided here.
    void setAuthor(const QString &author);
    /// Shows the best account of each side; an invalid id empties the pane.
    void showMeeting(domain::MeetingId meeting);
    /// Shows two documents of the meeting; invalid ids: the best account of each side.
    void showAccounts(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b);
    [[nodiscard]] domain::MeetingId meeting() const { return m_meeting; }
    /// Reads what is on the screen again; what is chosen stays chosen.
    void reload();
    /// Shows another document of the meeting beside column \p base; an invalid id takes it away.
    void showThird(domain::DocumentId document, Column base);
    /// Keeps where the person is now, at once rather than in a moment.
    void keepPlace();
    /// Keeps what is being typed as a note.
    void keepNote();
    /// What has the focus while passages are chosen: keys that speak of one count there.
    [[nodiscard]] QList<QWidget *> keyWidgets() const;
    /// What is on the screen; null while there is nothing.
    [[nodiscard]] const domain::ComparisonView *view() const;
    /// The two accounts on the screen; invalid while there are none.
    [[nodiscard]] AccountPair pair() const;
    /// The third account with the one it stands beside, in their order; invalid while none is shown.
    [[nodiscard]] AccountPair thirdPair() const;
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
    /// Why a command did nothing.
    void idle(const QString &why);
    /// The link panel is about to be written in: it has to be seen.
    void panelNeeded();
    /// Another card is chosen: chosenPassage().
    void choiceChanged();
    /// A menu opens on a passage (half-open UTF-16 offsets into its revision): others may add to it.
    void passageContextMenu(counterpart::domain::DocumentId document, counterpart::text::Range range,
                            QMenu *menu);
    /// The comparison is on the screen.
    void shown(counterpart::domain::MeetingId meeting);

private:
    // comparisonpane.cpp: the widgets
    void build();
    void buildPage(QWidget &page);
    [[nodiscard]] QWidget *newColumns();
    void addColumns(QGridLayout &grid);
    void shareWidth();
    [[nodiscard]] QWidget *newLedger();
    [[nodiscard]] QToolButton *newThirdButton();
    void connectColumns();
    void connectThird(ThirdAccount &third);
    void connectList(AccountList &list, ComparisonState &state);
    [[nodiscard]] QList<AccountList *> lists() const;
    /// What shows a column of a state.
    [[nodiscard]] AccountList &listOf(const ComparisonState &state, Column column) const;

    // comparisonchanges.cpp: what the store tells
    void takeChanges();
    [[nodiscard]] bool needsReading(const domain::ChangeSet &changes) const;
    void readChanges(const domain::ChangeSet &changes);
    void take(AccountChanges changes);

    // comparisonload.cpp: what is shown
    void load(domain::DocumentId a, domain::DocumentId b);
    void take(Accounts accounts);
    void takeThird(Accounts &accounts);
    void goToPlace(std::pair<qsizetype, qsizetype> place);
    void showEmpty(const QString &title, const QString &text);
    void showCounts();
    void fillMenus();
    void fillThirdMenu(const std::vector<domain::DocumentRow> &documents);
    [[nodiscard]] std::vector<domain::DocumentRow> documents() const;
    void reveal();
    void chooseDocument(Column column, domain::DocumentId document);
    void toggleThird();
    [[nodiscard]] Column baseFor(const domain::DocumentRow &third) const;
    [[nodiscard]] ThirdAccount &third(Column base)
    {
        return base == Column::A ? *m_thirdLeft : *m_thirdRight;
    }

    // comparisonedits.cpp: what can be done
    /// What an act is called when it was done ("Link rejected") and in the menu ("reject link"), and what it
    /// concerned.
    struct Act
    {
        QString done;
        QString name;
        domain::MeetingId meeting;
        domain::DocumentId a;
        domain::DocumentId b;
        NoteTarget target;
        std::pair<int, int> sentences{-1, -1}; ///< of a new link
        bool isNew = false;                    ///< target.link is known when it is made
    };
    using Edit = std::function<base::Result<workspace::Change>(workspace::Workspace &)>;
    [[nodiscard]] Act act(const QString &done, const QString &name) const;
    void addCommands();
    void addWalks();
    QAction *addCommand(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                        std::function<void()> act);
    void addDecision(const QString &name, const QString &text, const QString &word,
                     const QList<QKeySequence> &keys, std::function<void()> act);
    void setActive(ComparisonState &state);
    void link();
    void addLink(int sentenceA, int sentenceB);
    void reject();
    void confirm();
    void reopen();
    void setRelation(domain::LinkRelation relation);
    void decideLink(domain::LinkStatus status, const Act &act);
    void change(domain::LinkId link, const workspace::LinkPatch &patch, const Act &act);
    /// False where no silence is chosen.
    bool decideSilence(domain::LinkStatus status);
    void toggleSilence();
    void push(const Act &act, Edit edit);
    void activate(const ComparisonState &state, Column column, int sentence);
    void openMenu(const ComparisonState &state, Column column, int sentence, QPoint at);
    void openLedgerMenu(QPoint at);

    // comparisonnotes.cpp: notes, and what is chosen when an act is taken back
    void writeNote();
    void leaveNote();
    void setNote(const NoteTarget &target, const QString &note);
    void noteSilence(const Act &act, const QString &note);
    [[nodiscard]] QList<ComparisonState *> states() const;
    void follow(const Act &act, bool applied);
    [[nodiscard]] bool choose(ComparisonState &state, const Act &act, bool applied);
    void chooseWanted();

    const widgets::Theme &m_theme;
    QUndoStack &m_undo;
    widgets::ReviewMode &m_mode;
    workspace::Workspace *m_workspace = nullptr;
    AskStore m_ask;
    FindDocument m_find;
    domain::MeetingId m_meeting;
    QString m_author;
    std::unique_ptr<ComparisonState> m_state;
    ComparisonState *m_active; ///< where the last choice was made: the two accounts, or the third's pair
    QPointer<LinkPanel> m_linkPanel; ///< the shell may have made it a child of its own
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_emptyState = nullptr;
    FilterStrip *m_filter = nullptr;
    QToolButton *m_thirdButton = nullptr;
    AccountHead *m_headA = nullptr;
    AccountHead *m_headB = nullptr;
    QLabel *m_counts = nullptr;
    AccountList *m_listA = nullptr;
    AccountList *m_listB = nullptr;
    QGridLayout *m_grid = nullptr;
    RibbonStrip *m_ribbons = nullptr;
    DifferenceMap *m_map = nullptr;
    std::unique_ptr<ScrollTie> m_tie;
    std::unique_ptr<ThirdAccount> m_thirdLeft;
    std::unique_ptr<ThirdAccount> m_thirdRight;
    LedgerView *m_ledger = nullptr;
    ReviewStrip *m_review = nullptr;
    QList<QAction *> m_commands;
    domain::DocumentId m_third;
    Column m_thirdBase = Column::B;
    std::optional<Act> m_wanted; ///< to be chosen as soon as it is on the screen
    bool m_isTaking = false;     ///< what comes in keeps the choice; it makes none
    QTimer m_changesSoon;
    domain::ChangeSet m_changes; ///< that are not taken yet
    QTimer m_placePause;         ///< a place is kept when the person stays for a moment
    quint64 m_asked = 0;         ///< answers to older questions are dropped
    std::optional<std::pair<domain::DocumentId, domain::DocumentId>>
        m_pending; ///< accounts asked for, not here yet
};

} // namespace counterpart::comparison
