// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace counterpart::shell {

/// The sample documents that travel inside the program.
struct Sample
{
    QString store;         ///< where the sample's store is or shall be, in the user's data folder
    QStringList documents; ///< to import when the store is not there yet
};

/// Where the sample's store is or shall be.
[[nodiscard]] QString sampleStore();

/// Writes the embedded documents beside the store, where they are not there yet. Some 30 kB; any thread.
[[nodiscard]] base::Result<Sample> unpackSample();

} // namespace counterpart::shell
