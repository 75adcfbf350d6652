// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace counterpart::base {

/// Lets go of \p value on another thread: what holds thousands of rows takes its time.
template <typename T>
void giveBack(std::shared_ptr<T> value)
{
    if (value)
        QThreadPool::globalInstance()->start([value = std::move(value)]() mutable { value.reset(); });
}

} // namespace counterpart::base
