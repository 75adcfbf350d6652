// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// Topics (columns) x sides (rows): said, not said, contradicted, not analysed. What differs comes first:
/// what contradicts, then what A alone and B alone say; then what both say. GUI thread only.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In pixels; longer names of topics are cut, and whole in the tool tip.
    static constexpr int WidestName = 140;
    /// What the cell's side says of the topic, in its words.
    static constexpr int PassageRole = Qt::UserRole + 1;

    /// \p state and \p theme outlive the model.
    LedgerModel(const ComparisonState &state, const widgets::Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The first sentence of the cell's side that says the topic; -1 where none is known.
    [[nodiscard]] int firstSentence(const QModelIndex &index) const;

    /// Index into ComparisonView::topics.
    [[nodiscard]] int topicAt(int column) const { return m_order[size_t(column)]; }
    /// -1 for none.
    [[nodiscard]] int columnOf(int topic) const;
    /// Both sides say it, and do not contradict each other.
    [[nodiscard]] bool isAgreed(int column) const;
    /// Where the rows are not seen, the head of a topic shows who says it.
    void setMarked(bool marked);
    /// The row of which something is to be decided: of the side that does not say it; else the first.
    [[nodiscard]] int tellingRow(int column) const;

private:
    void sort();
    [[nodiscard]] QString cell(const QModelIndex &index) const;
    [[nodiscard]] QIcon mark(int column) const;
    [[nodiscard]] QString topicHint(int column) const;
    [[nodiscard]] QString passages(const QModelIndex &index) const;
    [[nodiscard]] QString hint(const QModelIndex &index) const;
    [[nodiscard]] const domain::DocumentRow &account(int row) const;
    [[nodiscard]] QString side(int row) const;
    [[nodiscard]] const domain::TopicRow &topic(int column) const;
    [[nodiscard]] const std::vector<int> &sentences(const QModelIndex &index) const;

    const ComparisonState &m_state;
    const widgets::Theme &m_theme;
    std::vector<int> m_order; ///< of topics
    bool m_isMarked = false;
};

} // namespace counterpart::comparison
