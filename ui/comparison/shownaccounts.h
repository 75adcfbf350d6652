// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/accountreader.h"

#include <QTimer>

namespace counterpart::comparison {

class AccountMenus;
class ActFollower;
class ComparisonColumns;
class PlaceKeeper;

/// Which accounts of which meeting are on the screen: asks for them, puts them into the columns, goes to
/// where the person was last, and follows the store. What was decided and noted is taken as it is told; the
/// texts are read again only where one of them is another now. GUI thread.
class ShownAccounts : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ShownAccounts(ComparisonState &state, ComparisonColumns &columns, AccountMenus &menus,
                  ActFollower &follower, PlaceKeeper &place);

    /// How comparisons are read.
    void setReader(AskStore ask) { m_reader.setAsk(std::move(ask)); }
    /// The store to follow; null for none. Takes what is on the screen away.
    void setWorkspace(workspace::Workspace *workspace);
    /// Invalid documents: the best account of each side; an invalid meeting: nothing.
    void show(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b);
    /// Reads what is on the screen again; what is chosen stays chosen.
    void reload();
    void swap();
    /// Another document in a column; the same as in the other swaps the two.
    void chooseDocument(Column column, domain::DocumentId document);
    /// Another document of the meeting beside column \p base; an invalid id takes it away.
    void showThird(domain::DocumentId document, Column base);
    /// Another document where the third stands.
    void replaceThird(domain::DocumentId document) { showThird(document, m_thirdBase); }
    /// Shows the first that there is, or takes it away.
    void toggleThird();

    [[nodiscard]] domain::MeetingId meeting() const { return m_meeting; }
    /// Invalid while there are none.
    [[nodiscard]] AccountPair pair() const;
    /// The third account with the one it stands beside, in their order; invalid while none is shown.
    [[nodiscard]] AccountPair thirdPair() const;

Q_SIGNALS:
    /// Accounts are here, and about to be shown.
    void came();
    /// No meeting is wanted.
    void emptied();
    /// Why there is nothing to compare.
    void notFound(const QString &why);
    /// The third account cannot be shown.
    void failed(const QString &message);
    /// The person looks at two other accounts than before.
    void pairChanged();
    /// The comparison is on the screen.
    void shown(counterpart::domain::MeetingId meeting);

private:
    void load(domain::DocumentId a, domain::DocumentId b);
    void take(Accounts accounts);
    void takeThird(Accounts &accounts);
    void followSoon(const domain::ChangeSet &changes);
    void follow();
    void take(AccountChanges changes);

    ComparisonState &m_state;
    ComparisonColumns &m_columns;
    AccountMenus &m_menus;
    ActFollower &m_follower;
    PlaceKeeper &m_place;
    workspace::Workspace *m_workspace = nullptr;
    AccountReader m_reader;
    domain::MeetingId m_meeting;
    domain::DocumentId m_third;
    Column m_thirdBase = Column::B;
    QTimer m_changesSoon;
    domain::ChangeSet m_changes; ///< that are not followed yet
};

} // namespace counterpart::comparison
