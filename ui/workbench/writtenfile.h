// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterpart::widgets {
class MessageBar;
}

namespace counterpart::workbench {

/// Tells with \p text that the file \p path was written, with \p warnings about it, and offers to open it in
/// the program that the system has for it, or the folder that it lies in.
void tellWritten(widgets::MessageBar &messages, const QString &text, const QString &path,
                 const QStringList &warnings = {});

} // namespace counterpart::workbench
