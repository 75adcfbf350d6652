// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"
#include "ui/library/librarytargets.h"
#include "ui/library/tagchooser.h"

namespace counterpart::library {

/// Tags and stars on what is chosen in the library, or looked at elsewhere.
class TagDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    TagDesk(const workbench::Desk &desk, const LibraryView &view);
    void updateActions() override;

private:
    /// What a command is about.
    [[nodiscard]] domain::Tagged things() const;
    void openChooser();
    void put(const QString &tag);
    void takeOff(const QString &tag);
    void toggleFavourite();
    void renameTag();
    void askForName(const QString &tag);
    [[nodiscard]] bool areFavourites(const domain::Tagged &things) const;
    [[nodiscard]] std::vector<TagUse> tagsOf(const domain::Tagged &things) const;
    [[nodiscard]] QString nameOf(const domain::Tagged &things) const;

    LibraryTargets m_targets;
    TagChooser *m_chooser;
    domain::Tagged m_things; ///< that the chooser is about
};

} // namespace counterpart::library
