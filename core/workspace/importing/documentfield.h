// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace counterpart::workspace {

/// What a person may say of a document as a whole.
enum class DocumentField { Title, Side, Issuer, Type, Published, Language, Relays };

/// As the command line prints them: a side's code, a partial date, the name of a type; empty says that there
/// is none, null goes back to what was detected.
using DocumentValues = QList<std::pair<DocumentField, QString>>;

} // namespace counterpart::workspace
