// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::shell {

/// The store as a file: copies of it, and what is to be done when it is taken away under the window's hands.
class StoreDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    explicit StoreDesk(const workbench::Desk &desk);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

private:
    void tellLost(const base::Error &error);
    void saveCopy();
};

} // namespace counterpart::shell
