// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentsproxy.h"

#include <QString>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace counterpart::widgets {
class FilterBox;
}

namespace counterpart::commitments {

/// The bar above the commitments: which are shown (views that have names, parts of them, words that are
/// typed), how many those are, and in which form. It narrows the proxy by itself. Without room the numbers are
/// in the tool tips alone, and the forms in a menu. GUI thread.
class CommitmentsBar : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Table, Board, Restated, Proposals };

    /// \p proxy outlives the bar.
    explicit CommitmentsBar(CommitmentsProxy &proxy, QWidget *parent = nullptr);
    [[nodiscard]] Form form() const;
    /// Only shows it; formAsked() is for who presses a button.
    void setForm(Form form);

    void setQuery(const CommitmentQuery &query);
    /// The first of the standard views, and no words.
    void showAll();
    /// Own ones, kept by the caller; queriesChanged() says when there are others.
    void setOwnQueries(const std::vector<CommitmentQuery> &own);
    [[nodiscard]] const std::vector<CommitmentQuery> &ownQueries() const { return m_own; }
    void keepQuery(const QString &name);
    void forgetQuery();
    /// The commitments are others, or say something else: the parts follow.
    void fillParts();
    void setCount(int shown, int all);
    /// They are still to come: nothing is counted.
    void setBeingRead();
    /// \p leftOut pairs, less alike than those that are shown, are only counted.
    void setPairCount(int shown, int leftOut);
    void setProposalCount(int count);
    /// Which documents nothing was looked for in, in few words and in all; empty for none.
    void setGap(const QString &documents, const QString &told);

Q_SIGNALS:
    /// Another view was chosen, here or by setQuery().
    void queryChanged();
    /// Another part of the view, or other words.
    void narrowed();
    void queriesChanged();
    void formAsked(counterpart::commitments::CommitmentsBar::Form form);
    /// Down was pressed in the box for words.
    void leftDownwards();

private:
    void addNarrowing(QHBoxLayout &line);
    void addForms(QHBoxLayout &line);
    void connectParts();
    void fillQueries();
    void chooseQuery(int at);
    void fit();
    void nameForms(bool numbers);
    [[nodiscard]] bool isRoom(bool numbers, bool inMenu) const;

    CommitmentsProxy &m_proxy;
    std::vector<CommitmentQuery> m_own;
    QComboBox *m_queries;
    QComboBox *m_parts;
    widgets::FilterBox *m_filter;
    QLabel *m_count;
    QLabel *m_gap;
    QButtonGroup *m_forms;
    QToolButton *m_formMenu;
    QString m_pairs;   ///< how many; empty for none
    QString m_pairTip;
    QString m_proposals;
};

} // namespace counterpart::commitments
