// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// Who did what when: every change of every service is noted down with it (ActScope says under which words
/// and name), and so is that it was taken back or done again. It is kept for ever: an act takes some hundred
/// bytes, and whose decisions a report stands on is asked years later.
class History : public Service
{
public:
    using Service::Service;

    /// The last first.
    [[nodiscard]] base::Result<std::vector<domain::Activity>>
    rows(const domain::ActivityFilter &filter = {}) const;
};

} // namespace counterpart::workspace
