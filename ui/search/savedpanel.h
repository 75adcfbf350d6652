// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/savedsearchesmodel.h"

#include <QWidget>

class QListView;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::search {

/// The searches that are kept, beside the results; hidden while there is none. GUI thread.
class SavedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SavedPanel(const widgets::Theme &theme);
    void setSearches(std::vector<domain::SavedSearch> searches);
    [[nodiscard]] const std::vector<domain::SavedSearch> &searches() const { return m_model.rows(); }
    void setWritable(bool writable);
    /// \p words, or those with a number where a search has that name already.
    [[nodiscard]] QString freeName(const QString &words) const;
    /// The name of the search that comes next under \p name can be typed at once.
    void expect(const QString &name) { m_expected = name; }

Q_SIGNALS:
    void chosen(const counterpart::domain::SavedSearch &search);
    /// Under another name.
    void saveAsked(const counterpart::domain::SavedSearch &search);
    void removeAsked(const counterpart::domain::SavedSearch &search);

private:
    void connectList();
    void rename();
    void remove();

    SavedSearchesModel m_model;
    QListView *m_list;
    QString m_expected; ///< name of a search that was just kept: it is renamed next
    bool m_writable = true;
};

} // namespace counterpart::search
