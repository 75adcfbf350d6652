// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"
#include "core/store/database/database.h"

#include <QStringList>

namespace counterpart::store {

/// What the rows of a record (changerecorder.h) are to people: which documents, meetings, … would be read
/// otherwise than before. A row that belongs to something counts as a change of that, and so does what
/// another thing shows of it (the side of a document in its meetings). \p database is asked for what the
/// record does not hold and has to be as the record left it.
[[nodiscard]] base::Result<domain::ChangeSet> changesIn(const QByteArray &record, const Database &database);

/// Who made a change, as far as its rows say so: of the first that has an author. Empty for nobody.
[[nodiscard]] base::Result<QString> authorIn(const QByteArray &record, const Database &database);

/// The tables that a record has rows of, each once.
[[nodiscard]] base::Result<QStringList> tablesIn(const QByteArray &record);

/// Tables whose rows are told of, and those of which nobody is told: together every table that is recorded.
[[nodiscard]] QStringList toldTables();
[[nodiscard]] QStringList untoldTables();

} // namespace counterpart::store
