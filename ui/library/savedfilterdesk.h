// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"
#include "ui/workbench/desk.h"

namespace counterpart::library {

class LibraryView;

/// Filters of the library that are kept under names: read from the store, shown, saved, renamed, deleted.
class SavedFilterDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    SavedFilterDesk(const workbench::Desk &desk, LibraryView &view);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    void addPlaces(std::vector<workbench::CommandPalette::Place> &places) const override;

private:
    void read();
    void show(const domain::LibraryQuery &query) const;
    /// Asks for the name of a new one, or another name of one that is there.
    void askForName(const QString &title, const domain::LibraryFilter &filter, const QString &act);
    [[nodiscard]] QString proposedName() const;

    LibraryView &m_view;
    QAction *m_save = nullptr;
};

} // namespace counterpart::library
