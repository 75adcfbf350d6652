// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/accountmenus.h"
#include "ui/comparison/accounts.h"
#include "ui/comparison/actfollower.h"
#include "ui/comparison/comparisonacts.h"
#include "ui/comparison/placekeeper.h"
#include "ui/comparison/shownaccounts.h"
#include "ui/models/passage.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <utility>

class QMenu;
class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace counterpart::workspace {
class Workspace;
}

namespace counterpart::widgets {
class EmptyState;
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

class ComparisonColumns;
class ComparisonCommands;
class LedgerDrawer;
class LedgerSplit;
class LedgerView;
class LinkPanel;
class ReviewStrip;

/// Two readouts of one meeting side by side: passages as cards, ribbons between linked ones, the ledger of
/// topics in a drawer below; a third account beside one of the two on demand. Links are made, confirmed,
/// changed and rejected, silences are decided about, notes are written by keyboard (in the review mode),
/// mouse and menu, each act on the undo stack; what an act concerned is chosen when it is taken back or done
/// again. The pane makes the parts and ties them together; which accounts they show is ShownAccounts' duty.
/// GUI thread only.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the pane; changes go through \p undo, keys of one letter that make them through \p review.
    ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, widgets::ReviewMode &review,
                   QWidget *parent = nullptr);
    ~ComparisonPane() override;

    /// How comparisons are read.
    void setReader(AskStore ask) { m_accounts.setReader(std::move(ask)); }
    /// Looks a document up for the menus of the heads; null when it is not known.
    void setDocuments(AccountMenus::FindDocument find) { m_menus.setDocuments(std::move(find)); }
    /// The store to write to; null when none is open. Outlives the pane or is replaced first.
    void setWorkspace(workspace::Workspace *workspace);
    /// Who signs what is decided here.
    void setAuthor(const QString &author);
    /// Where notes are told of that could not be saved as they were typed.
    void setTyped(const workbench::TypedText &typed) { m_acts.setTyped(typed); }
    /// Shows the best account of each side; an invalid id empties the pane.
    void showMeeting(domain::MeetingId meeting);
    /// Shows two documents of the meeting; invalid ids: the best account of each side.
    void showAccounts(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b);
    [[nodiscard]] domain::MeetingId meeting() const { return m_accounts.meeting(); }
    /// Reads what is on the screen again; what is chosen stays chosen.
    void reload() { m_accounts.reload(); }
    /// Shows another document of the meeting beside column \p base; an invalid id takes it away.
    void showThird(domain::DocumentId document, Column base) { m_accounts.showThird(document, base); }
    /// Where the person is in the two accounts: see PlaceKeeper.
    [[nodiscard]] std::pair<qsizetype, qsizetype> place() const { return m_place.place(); }
    void goTo(std::pair<qsizetype, qsizetype> place);
    /// Keeps what is being typed as a note.
    void keepNote();
    /// What has the focus while passages are chosen: keys that speak of one count there.
    [[nodiscard]] QList<QWidget *> keyWidgets() const;
    /// What is on the screen; null while there is nothing.
    [[nodiscard]] const domain::ComparisonView *view() const;
    /// What people made of its lone passages.
    [[nodiscard]] const domain::Judgements &judgements() const;
    /// The two accounts on the screen; invalid while there are none.
    [[nodiscard]] AccountPair pair() const { return m_accounts.pair(); }
    /// The third account with the one it stands beside, in their order; invalid while none is shown.
    [[nodiscard]] AccountPair thirdPair() const { return m_accounts.thirdPair(); }
    /// Passages that speak of none of these stand back; empty lists: none does.
    void setFilter(const QList<domain::EntityId> &entities, const QStringList &topics);
    /// The detail panel of the chosen link, for the shell to place; the pane keeps it alive.
    [[nodiscard]] QWidget *linkPanel() const;
    /// The sentence of the chosen card, of the column that has the focus; invalid where there is none.
    [[nodiscard]] models::Passage chosenPassage() const;
    /// What is shown on demand, to be remembered: the ledger, differences word by word. Each has a name.
    [[nodiscard]] QList<QAction *> toggles() const;
    /// Goes on to what nobody has decided about, behind what is chosen; false where nothing is left there.
    bool goToNextUndecided();
    /// Goes to the first that nobody has decided about; false where all is decided.
    bool goToFirstUndecided();
    /// Where one is in the walk through the store: "meeting 3 of 12"; empty for nowhere.
    void setStorePlace(const QString &place);
    /// The comparison is looked at; its store can be changed. Commands are enabled by it, and by what is
    /// chosen.
    void setPossible(bool looked, bool writable);
    /// How high the ledger is, where a person has made it so.
    [[nodiscard]] QByteArray layoutState() const;
    /// Empty: as it is meant.
    void restoreLayout(const QByteArray &state);
    void resetLayout();
    /// Everything that can be done here, for menus and the command palette.
    [[nodiscard]] QList<QAction *> commands() const;

Q_SIGNALS:
    /// The ledger was made higher or lower.
    void layoutChanged();
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
    /// None is shown, and the person wants to choose one.
    void meetingWanted();
    /// The person looks at two other accounts than before.
    void pairChanged();
    /// The comparison is on the screen.
    void shown(counterpart::domain::MeetingId meeting);

private:
    void build();
    void buildPage(QWidget &page);
    void connectPanel();
    void connectColumns();
    void connectAccounts();
    void connectCommands();
    void writeNote();
    void leaveNote();
    void showEmpty(const QString &title, const QString &text);

    const widgets::Theme &m_theme;
    widgets::ReviewMode &m_mode;
    workspace::Workspace *m_workspace = nullptr;
    std::unique_ptr<ComparisonState> m_state;
    QPointer<LinkPanel> m_linkPanel; ///< the shell may have made it a child of its own
    ComparisonColumns *m_columns;
    AccountMenus m_menus;
    ActFollower m_follower;
    ComparisonActs m_acts;
    PlaceKeeper m_place;
    ShownAccounts m_accounts;
    std::unique_ptr<ComparisonCommands> m_commands;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_emptyState = nullptr;
    QPushButton *m_choose = nullptr; ///< leads to where a meeting is chosen
    LedgerSplit *m_halves = nullptr; ///< the columns, and the drawer below them
    LedgerDrawer *m_drawer = nullptr;
    LedgerView *m_ledger = nullptr;
    ReviewStrip *m_review = nullptr;
};

} // namespace counterpart::comparison
