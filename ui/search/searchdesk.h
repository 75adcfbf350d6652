// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/domain/foundpassages.h"
#include "core/workspace/facade/changeset.h"
#include "ui/models/passage.h"
#include "ui/workbench/desk.h"

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
    void askForMore(domain::SearchQuery query, const domain::SearchKey &after);
    void askForPassages(const domain::SearchQuery &query, domain::DocumentId document);
    void askForContext(const models::Passage &passage);
    void count(const domain::SearchQuery &query);
    void narrow(domain::SearchQuery &query) const;
    void readSaved();
    void save(const domain::SavedSearch &search);
    void remove(const domain::SavedSearch &search);

    SearchPane &m_pane;
    QList<QAction *> m_whenOpen;
    QAction *m_keep = nullptr;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    base::CancelToken m_counting;
};

} // namespace counterpart::search
