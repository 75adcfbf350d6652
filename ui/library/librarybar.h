// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
}

namespace counterpart::library {

/// The line above the library: what narrows it (words, side, type, accounts of the meeting), how it is
/// grouped, and how many documents that leaves. GUI thread.
class LibraryBar : public QWidget
{
    Q_OBJECT

public:
    /// Narrows \p proxy, whose source is \p model; both outlive it.
    LibraryBar(const models::LibraryModel &model, models::LibraryProxy &proxy);
    [[nodiscard]] widgets::FilterBox *filterBox() const { return m_filter; }
    /// Nothing is narrowed here any more.
    void clear();
    /// Offers the sides that there are.
    void offerSides();
    void showGrouping();
    /// How many documents are shown; nullopt where nothing narrows them.
    void showCount(std::optional<int> shown);

Q_SIGNALS:
    /// The list shows something else now.
    void narrowed();
    void groupingAsked(bool grouped);

private:
    void addGrouping();
    void addNarrowing();

    const models::LibraryModel &m_model;
    models::LibraryProxy &m_proxy;
    widgets::FilterBox *m_filter;
    QToolButton *m_byMeeting;
    QToolButton *m_flat;
    QComboBox *m_sides;
    QComboBox *m_types;
    QComboBox *m_states;
    QLabel *m_count;
};

} // namespace counterpart::library
