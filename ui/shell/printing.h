// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include <functional>
#include <memory>

class QWidget;

namespace counterpart::shell {

/// Asks over \p window how and where \p pages are to be printed, and prints them; \p done then gets their
/// title.
void print(QWidget &window, const std::shared_ptr<QTextDocument> &pages,
           std::function<void(const QString &title)> done = {});

} // namespace counterpart::shell
