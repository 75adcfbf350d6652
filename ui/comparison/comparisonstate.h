// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QObject>

#include <array>

#include <optional>

namespace counterpart::comparison {

/// Which of the two columns.
enum class Column { A, B };

/// How a passage stands to the other side.
enum class Standing { OnlyHere, Same, Partial, Conflict };

/// The comparison on the screen and what is chosen in it: shared by the columns, the ribbons, the ledger and
/// the detail panel. GUI thread only.
class ComparisonState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes a comparison; keeps the chosen link if it is still there.
    void setView(domain::ComparisonView view);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] const domain::ComparisonView &view() const { return m_view; }
    [[nodiscard]] const domain::DocumentView &document(Column column) const;
    [[nodiscard]] QString passage(Column column, int sentence) const;

    /// Indexes into view().links of the links that are not rejected and touch the sentence.
    [[nodiscard]] const std::vector<int> &linksOf(Column column, int sentence) const;
    /// The strongest of its links: conflict before partial before same.
    [[nodiscard]] Standing standing(Column column, int sentence) const;
    [[nodiscard]] bool isLive(int link) const;

    /// Passages are told apart by whether they speak of one of these; empty lists: all do.
    void setFilter(const QList<domain::EntityId> &entities, const QStringList &topics);
    [[nodiscard]] bool fitsFilter(Column column, int sentence) const;

    /// Index of the chosen link; -1 for none.
    [[nodiscard]] int currentLink() const { return m_link; }
    [[nodiscard]] const domain::LinkRow *currentLinkRow() const;
    /// The chosen sentence of a column; -1 for none.
    [[nodiscard]] int currentSentence(Column column) const { return m_sentence[size_t(column)]; }
    /// Chooses a link with its first sentences.
    void chooseLink(int link);
    /// Chooses a sentence, and the first of its links unless the chosen one touches it already.
    void chooseSentence(Column column, int sentence);

    /// Links and lone passages in reading order of A, then what B alone has: the stops of "next difference".
    /// Same without differing terms is no difference.
    void goToDifference(int step);
    /// The next link that nobody has confirmed or rejected; false when all are decided.
    bool goToUndecided();
    [[nodiscard]] int decided() const;
    [[nodiscard]] int decidable() const { return int(m_view.links.size()); }

Q_SIGNALS:
    void viewChanged();
    void choiceChanged();
    void filterChanged();

private:
    struct Stop
    {
        int link = -1;
        Column column = Column::A;
        int sentence = -1;
    };
    void indexLinks();
    void applyFilter();
    [[nodiscard]] std::vector<Stop> differences() const;
    [[nodiscard]] int currentStop(const std::vector<Stop> &stops) const;

    domain::ComparisonView m_view;
    bool m_empty = true;
    std::array<std::vector<std::vector<int>>, 2> m_links;
    QList<domain::EntityId> m_entities; ///< of the filter
    QStringList m_topics;
    std::array<std::vector<bool>, 2> m_fits; ///< empty when all do
    int m_link = -1;
    std::array<int, 2> m_sentence{-1, -1};
};

} // namespace counterpart::comparison
