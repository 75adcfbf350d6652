// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/changeset.h"
#include "ui/workbench/desk.h"

namespace counterpart::domain {
struct SavedSearch;
}
namespace counterpart::models {
struct EntitiesSnapshot;
}

namespace counterpart::search {

class SearchPane;

/// Searches and how much they find, those that are kept, the walk through what was found, and the names that
/// filters offer.
class SearchDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    SearchDesk(const workbench::Desk &desk, SearchPane &pane);
    void storeOpened() override;
    void updateActions() override;
    void addPlaces(std::vector<workbench::CommandPalette::Place> &places) const override;

private:
    void addCommands();
    void nameSubjects(const models::EntitiesSnapshot &subjects);
    void follow(const workspace::ChangeSet &changes);
    void ask(domain::SearchQuery query);
    void count(const domain::SearchQuery &query);
    void readSaved();
    void save(const domain::SavedSearch &search);
    void remove(const domain::SavedSearch &search);

    SearchPane &m_pane;
    QList<QAction *> m_whenOpen;
    QAction *m_keep = nullptr;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace counterpart::search
