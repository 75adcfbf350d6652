// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"

#include <QToolButton>

#include <vector>

class QMenu;

namespace counterpart::library {

/// A button with the filters of the library that are kept under names: to choose one, to keep what the
/// library is narrowed to now, to rename and delete the one that is shown. GUI thread.
class SavedFilters : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFilters(QWidget *parent = nullptr);
    void setFilters(std::vector<domain::LibraryFilter> filters);
    [[nodiscard]] const std::vector<domain::LibraryFilter> &filters() const { return m_filters; }
    /// What the library is narrowed to.
    void setCurrent(const domain::LibraryQuery &query);
    void setWritable(bool writable) { m_writable = writable; }
    /// The one that says what the library is narrowed to; null for none.
    [[nodiscard]] const domain::LibraryFilter *current() const;

Q_SIGNALS:
    /// Another name stands on the button.
    void nameChanged();
    void chosen(const counterpart::domain::LibraryQuery &query);
    void saveAsked();
    void renameAsked(const counterpart::domain::LibraryFilter &filter);
    void removeAsked(const counterpart::domain::LibraryFilter &filter);

private:
    void fillMenu();
    void showName();

    QMenu *m_menu;
    std::vector<domain::LibraryFilter> m_filters;
    domain::LibraryQuery m_query;
    bool m_writable = true;
};

} // namespace counterpart::library
