// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentsbar.h"
#include "ui/commitments/restatedlist.h"

#include <QWidget>

class QListView;
class QStackedLayout;
class QTableView;

namespace counterpart::widgets {
class EmptyState;
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::commitments {

class CommitmentBoard;
class CommitmentsTable;
class TriageView;

/// The undertakings of all sides below their bar: as a table, as a board by status, the pairs that seem to be
/// one, and the proposals that are to be decided. Says what is chosen and asked for, and changes nothing
/// itself. GUI thread.
class CommitmentsView : public QWidget
{
    Q_OBJECT

public:
    using Form = CommitmentsBar::Form;

    /// All outlive the view.
    CommitmentsView(const widgets::Theme &theme, models::CommitmentsModel &model, widgets::ReviewMode &review,
                    QWidget *parent = nullptr);
    /// Shows and chooses one; gives up what hides it.
    void select(domain::CommitmentId id);
    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_bar->form(); }
    /// What is chosen, the current one first. In Restated: the two of the current pair.
    [[nodiscard]] QList<domain::CommitmentId> chosen() const;
    /// The chosen pair of Restated; null in the other forms.
    [[nodiscard]] const domain::LineageProposal *chosenPair() const;
    /// Every commitment that is shown, in the order of the table.
    [[nodiscard]] std::vector<domain::CommitmentRow> shown() const;

    /// What is shown of them, by views that have names.
    [[nodiscard]] CommitmentsBar &bar() const { return *m_bar; }
    [[nodiscard]] const CommitmentQuery &query() const { return m_proxy.query(); }
    /// Shows the commitments of these documents alone; nullopt: all.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);
    /// Null for none.
    void setPairs(RestatedModel::Pairs pairs);
    /// Which documents nothing was looked for in: "2 documents not analysed (Khmer 2)"; empty for none.
    void setNotAnalysed(const QString &documents);
    /// They are still to come.
    void setBeingRead(bool beingRead);
    /// What has the focus while commitments are chosen: keys that speak of them count there.
    [[nodiscard]] QList<QWidget *> keyWidgets() const;
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] CommitmentBoard *board() const { return m_board; }
    [[nodiscard]] TriageView *triage() const { return m_triage; }

Q_SIGNALS:
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void choiceChanged();
    void statusAsked(const QList<counterpart::domain::CommitmentId> &ids,
                     counterpart::domain::CommitmentStatus status);
    void menuAsked(const QPoint &global);

private:
    [[nodiscard]] QWidget *newPage(const widgets::Theme &theme, widgets::ReviewMode &review);
    void connectBar();
    void connectModels();
    void connectTable();
    void setUpPairs(const widgets::Theme &theme);
    void connectTriage();
    void activate(domain::CommitmentId id);
    void chooseRow(int row);
    void refresh();
    void showGap();

    models::CommitmentsModel &m_model;
    CommitmentsProxy m_proxy;
    RestatedModel m_pairs;
    CommitmentsBar *m_bar;
    QString m_notAnalysed;
    bool m_isBeingRead = false;
    CommitmentsTable *m_table;
    CommitmentBoard *m_board;
    QListView *m_pairList;
    TriageView *m_triage;
    QStackedLayout *m_formStack = nullptr;
    QWidget *m_mode = nullptr; ///< of the keys; the proposals have their own
    widgets::EmptyState *m_empty;
    widgets::EmptyState *m_none;
    widgets::EmptyState *m_noPairs;
    QStackedLayout *m_stack;
};

} // namespace counterpart::commitments
