// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterpart::query {

/// A query to start from.
struct Example
{
    QString title;
    QString sql;
};

/// Over the documented views, each of use as it is.
[[nodiscard]] std::vector<Example> examples();

} // namespace counterpart::query
