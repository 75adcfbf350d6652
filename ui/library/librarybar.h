// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace counterpart::models {
class LibraryModel;
class LibraryProxy;
} // namespace counterpart::models

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::library {

class SavedFilters;

/// The line above the library: what narrows it (words, side, type, accounts of the meeting, tags and stars),
/// how it is grouped, and how many documents that leaves. Without room for them on one line, the boxes stand in
/// one menu. GUI thread.
class LibraryBar : public QWidget
{
    Q_OBJECT

public:
    /// Narrows \p proxy, whose source is \p model; all outlive it.
    LibraryBar(const widgets::Theme &theme, const models::LibraryModel &model, models::LibraryProxy &proxy);
    [[nodiscard]] widgets::FilterBox *filterBox() const { return m_filter; }
    [[nodiscard]] SavedFilters *saved() const { return m_saved; }
    /// Narrows to that; its days are no business of the bar's.
    void setQuery(const domain::LibraryQuery &query);
    /// Offers the sides and tags that there are.
    void offerWhatIsThere();
    /// The same once for all rows that change now, and what is narrowed to a tag is narrowed anew.
    void offerSoon();
    void showGrouping();
    /// How many documents are shown; nullopt where nothing narrows them.
    void showCount(std::optional<int> shown);
    /// The documents are still to come: no number of them is told.
    void setBeingRead(bool beingRead);

Q_SIGNALS:
    /// The list shows something else now.
    void narrowed();
    void groupingAsked(bool grouped);

private:
    void addGrouping();
    void addNarrowing();
    void addMenu();
    void addStar(const widgets::Theme &theme);
    void fillMenu();
    void showNarrowing();
    /// In a few letters, or with what is counted.
    void nameCount(bool brief);
    /// Puts the boxes into the menu where the line is too short for them.
    void fit();
    /// Of one line, with the boxes in the menu or not.
    [[nodiscard]] int wantedWidth(bool inMenu) const;
    /// Those that have something to choose.
    [[nodiscard]] QList<QComboBox *> boxesInUse() const;
    void connectNarrowing();
    [[nodiscard]] domain::LibraryQuery query() const;
    void narrow();
    [[nodiscard]] QStringList sidesThere() const;
    [[nodiscard]] QStringList tagsThere() const;
    /// The choices behind the first, which narrows nothing; what was chosen stays where it is there.
    void offer(QComboBox &box, const QList<std::pair<QString, QString>> &choices);

    const models::LibraryModel &m_model;
    models::LibraryProxy &m_proxy;
    widgets::FilterBox *m_filter;
    QToolButton *m_byMeeting;
    QToolButton *m_flat;
    QComboBox *m_sides;
    QComboBox *m_types;
    QComboBox *m_states;
    QComboBox *m_tags;
    QToolButton *m_menu;
    QToolButton *m_favourites;
    SavedFilters *m_saved;
    QLabel *m_count;
    bool m_isBeingRead = false;
    bool m_isOffering = false; ///< soon
    bool m_isNarrow = false;
    std::optional<int> m_shown;
};

} // namespace counterpart::library
