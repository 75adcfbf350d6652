// SPDX-License-Identifier: GPL-3.0-or-later
// Four documents, three of them of two meetings, for tests of the library's models.
#pragma once

#include "core/domain/tags.h"
#include "tests/ui/models/rows.h"
#include "ui/models/librarymodel.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline std::vector<domain::DocumentRow> documents()
{
    auto rows = std::vector{
        document(1, u"us"_s, u"Readout of President Biden’s Meeting with Prime Minister Hun Sen"_s,
                 u"2022-11-12"_s, {7}),
        document(2, u"kh"_s, u"Bilateral Meeting with President Biden"_s, u"2022-11-12"_s, {7}),
        document(3, u"kh"_s, u"Phone call with Deputy Secretary Walker"_s, u"2024-12-11"_s, {8}),
        document(4, u"us"_s, u"U.S. Relations with Cambodia"_s, u"2022-08-02"_s)};
    rows[0].issuer = u"The White House"_s;
    rows[3].docType = domain::DocType::FactSheet;
    rows[3].commitments = 5;
    return rows;
}

inline std::vector<domain::MeetingRow> meetings()
{
    return {
        meeting(7, u"Biden and Hun Sen"_s, u"2022-11-12"_s, {u"us"_s, u"kh"_s}, {{1, u"us"_s}, {2, u"kh"_s}}),
        meeting(8, u"Sokhonn and Walker"_s, u"2024-12-11"_s, {u"us"_s, u"kh"_s}, {{3, u"kh"_s}})};
}

/// Of the rows below \p parent, as they stand.
inline QStringList titles(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row)
        found.append(model.index(row, models::LibraryModel::Title, parent).data().toString());
    return found;
}

/// A filter of the library.
inline domain::LibraryQuery words(const QString &text)
{
    domain::LibraryQuery query;
    query.text = text;
    return query;
}

inline domain::LibraryQuery published(const QString &side, std::optional<domain::DocType> type = {})
{
    domain::LibraryQuery query;
    query.side = side;
    query.type = type;
    return query;
}

} // namespace counterpart::test
