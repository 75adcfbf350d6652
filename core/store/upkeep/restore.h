// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileaccess.h"

namespace counterpart::store {

/// Puts a copy of the store \p backup at \p path, in one step: whoever looks sees the store that was there or
/// the restored one. A backup that is damaged is refused, and so is a place where a store is open in
/// another program. A store that is there is refused too, or kept under another name, the path of which is
/// given; empty where nothing was. Not for a store that this process has open.
[[nodiscard]] base::Result<QString> restore(const QString &backup, const QString &path,
                                            base::Existing existing);

} // namespace counterpart::store
