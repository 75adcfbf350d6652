// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/triagemodel.h"
#include "ui/widgets/reviewmode.h"

#include <QListView>
#include <QPointer>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QMenu;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace counterpart::widgets {
class EmptyState;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::commitments {

class CommitmentsProxy;
class TriageContext;

/// Proposals, kind by kind and surest first, with the words around the one that is chosen: to be accepted,
/// rejected or merged one after the other or many at a time. Asks for what is to be done, and changes nothing
/// itself. Its letters act in the review mode, which is on as long as the view is shown, unless a person
/// switches it off. GUI thread.
class TriageView : public QWidget
{
    Q_OBJECT

public:
    using Ids = TriageModel::Ids;

    /// All outlive the view; \p proxy says which documents and words the lists are narrowed to.
    TriageView(const widgets::Theme &theme, const models::CommitmentsModel &commitments,
               const CommitmentsProxy &proxy, widgets::ReviewMode &review, QWidget *parent = nullptr);
    [[nodiscard]] TriageModel &model() { return m_model; }
    [[nodiscard]] TriageContext *context() const { return m_context; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The current one first.
    [[nodiscard]] QList<domain::CommitmentId> chosen() const;
    /// False where it is no proposal, or not among those that are shown.
    bool choose(domain::CommitmentId id);
    void setKind(domain::ProposalKind kind);
    /// The commitments, or what they are narrowed to, are others; what happens at once is followed once.
    void followLater();
    /// They are decided, and go at once; the next one is chosen.
    void leave(const Ids &ids);
    /// The lists have heard of these; empty: of all.
    void hear(const Ids &ids);
    /// The proposals to be merged: those that are chosen into the first of them, a repeat into what it
    /// repeats.
    [[nodiscard]] std::vector<std::pair<domain::CommitmentId, Ids>> merges(const Ids &ids) const;

Q_SIGNALS:
    void acceptAsked(const std::vector<counterpart::domain::CommitmentId> &ids);
    void rejectAsked(const std::vector<counterpart::domain::CommitmentId> &ids);
    void mergeAsked(const std::vector<counterpart::domain::CommitmentId> &ids);
    void editAsked();
    void activated(counterpart::domain::CommitmentId id);
    void choiceChanged();
    void countChanged(int proposals);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *newBar();
    QWidget *newKeys(const widgets::Theme &theme);
    void setUpList(const widgets::Theme &theme);
    void addCommands();
    void addCommand(Qt::Key key, const QString &text, const QString &word);
    void connectList();
    void connectCommitments();
    void follow();
    void showCounts();
    void fillMenu();
    void obey(Qt::Key key);
    void showChosen();
    void chooseIndex(const QModelIndex &index);
    [[nodiscard]] Ids chosenInOrder() const;

    const models::CommitmentsModel &m_commitments;
    const CommitmentsProxy &m_proxy;
    TriageModel m_model;
    widgets::ReviewMode &m_review;
    QListView *m_list;
    TriageContext *m_context;
    QSplitter *m_splitter;
    QStackedLayout *m_stack = nullptr;
    widgets::EmptyState *m_done;
    QButtonGroup *m_kinds;
    QPointer<widgets::ReviewMode> m_switched; ///< on, for as long as the view is shown; it may end first
    QToolButton *m_all = nullptr;             ///< what is done with all of a kind
    QTimer m_following;
    QSet<domain::CommitmentId> m_left; ///< decided here: where one comes back, it is chosen
    int m_place = 0;                   ///< of what was current last
};

} // namespace counterpart::commitments
