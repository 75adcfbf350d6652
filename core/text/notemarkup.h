// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::text {

/// Puts blanks over numbers of notes as Markdown links them, "[1](#f1)": no other offset changes. Any thread.
void blankNoteLinks(QString &text);

} // namespace counterpart::text
