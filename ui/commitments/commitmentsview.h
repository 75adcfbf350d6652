// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentsproxy.h"
#include "ui/models/commitmentsmodel.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace counterpart::widgets {
class EmptyState;
class FilterBox;
class SideBadge;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::commitments {

/// The undertakings of all sides as a table, and the words in which the chosen one was given. GUI thread.
class CommitmentsView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    CommitmentsView(const widgets::Theme &theme, models::CommitmentsModel &model, QWidget *parent = nullptr);
    void select(domain::CommitmentId id);
    /// Shows the commitments of these documents alone; nullopt: all.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);

private:
    QWidget *newDetail(const widgets::Theme &theme);
    void setUpTable(const widgets::Theme &theme);
    void showDetail(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void refresh();

    models::CommitmentsModel &m_model;
    CommitmentsProxy m_proxy;
    widgets::FilterBox *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_quote = nullptr;
    QLabel *m_terms = nullptr;
    widgets::SideBadge *m_side = nullptr;
    widgets::EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace counterpart::commitments
