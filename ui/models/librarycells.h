// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/libraryrows.h"
#include "ui/models/libraryschema.h"

#include <QVariant>

namespace counterpart::models {

/// What the cells of the library hold: words, marks, what to sort and filter by, what an editor begins with.
/// By the columns and roles of LibrarySchema. GUI thread only.
class LibraryCells
{
public:
    /// The rows that the cells belong to; they outlive it.
    explicit LibraryCells(const LibraryRows &rows) : m_rows(rows) {}

    [[nodiscard]] QVariant data(const domain::DocumentRow &row, int column, int role) const;
    /// Of a meeting, or of the line above the documents of none (null), with so many documents below it.
    [[nodiscard]] QVariant data(const domain::MeetingRow *row, int documents, int column, int role) const;
    /// As the workspace takes it: a code, a partial date, the name of a type.
    [[nodiscard]] static QVariant edited(const domain::DocumentRow &row, int column);
    [[nodiscard]] static QVariant edited(const domain::MeetingRow &row, int column);
    /// The head of a column.
    [[nodiscard]] static QVariant heading(int column);

private:
    [[nodiscard]] QVariant shown(const domain::DocumentRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const domain::DocumentRow &row, int column) const;

    const LibraryRows &m_rows;
};

} // namespace counterpart::models
