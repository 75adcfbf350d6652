// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/records/tablereader.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/formatreader.h"
#include "core/reading/common/timestamp.h"
#include "core/reading/html/bodytext.h"
#include "core/reading/records/tablerows.h"

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using text::MappedText;

namespace {

class TableReader final : public FormatReader
{
public:
    QString name() const override { return u"table/2"_s; }
    bool recognises(const Input &input) const override { return delimiterOf(input.text()).has_value(); }
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// What the columns are called, best name first.
struct Columns
{
    qsizetype text = -1;
    qsizetype title = -1;
    qsizetype date = -1;
    qsizetype url = -1;
    qsizetype author = -1;
    qsizetype site = -1;
    qsizetype language = -1;
};

qsizetype columnOf(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i].compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

Columns columnsOf(const QStringList &header)
{
    const auto column = [&header](QStringView list) { return columnOf(header, lexicon::cueWords(list).list()); };
    return {column(u"fields.column_texts"),   column(u"fields.column_titles"),
            column(u"fields.column_dates"),   column(u"fields.column_addresses"),
            column(u"fields.column_authors"), column(u"fields.column_sites"),
            column(u"fields.column_languages")};
}

/// Nothing where a column that it names is not there.
std::optional<Columns> columnsOf(const QStringList &header, const TableColumns &chosen)
{
    Columns columns;
    for (const auto &[role, place] :
         {std::pair(u"text"_s, &Columns::text), std::pair(u"title"_s, &Columns::title),
          std::pair(u"date"_s, &Columns::date), std::pair(u"url"_s, &Columns::url),
          std::pair(u"author"_s, &Columns::author), std::pair(u"site"_s, &Columns::site),
          std::pair(u"language"_s, &Columns::language)}) {
        if (!chosen.contains(role))
            continue;
        columns.*place = columnOf(header, {chosen.value(role)});
        if (columns.*place < 0)
            return {};
    }
    return columns.text < 0 ? std::nullopt : std::optional(columns);
}

QStringList headerOf(TableRows &rows, QStringView text)
{
    QStringList header;
    for (const text::Range &cell : rows.next())
        header << cellText(text, cell).trimmed();
    return header;
}

QString value(const QStringView text, const TableRow &row, qsizetype column)
{
    return column < 0 || column >= std::ssize(row) ? QString()
                                                   : cellText(text, row[std::size_t(column)]).trimmed();
}

Draft draftOf(const MappedText &source, const TableRow &row, const Columns &columns, int depth)
{
    const QStringView text = source.view();
    Draft draft;
    draft.meta.title = value(text, row, columns.title);
    draft.meta.author = value(text, row, columns.author);
    draft.meta.siteName = value(text, row, columns.site);
    draft.meta.languageHint = value(text, row, columns.language);
    if (const QString url = value(text, row, columns.url); url.startsWith(u"http"))
        draft.meta.sourceUrl = url;
    takePublished({value(text, row, columns.date)}, draft.meta);
    readBody(mappedCell(source, row[std::size_t(columns.text)]), depth, draft);
    return draft;
}

base::Result<std::vector<Draft>> TableReader::read(const Input &input) const
{
    const auto source = MappedText::identity(input.decoded->text);
    TableRows rows(source.view(), *delimiterOf(input.text()));
    const QStringList header = headerOf(rows, source.view());
    Columns columns = columnsOf(header);
    for (const TableColumns &chosen : input.source.columns) {
        if (columns.text < 0)
            columns = columnsOf(header, chosen).value_or(columns);
    }
    if (columns.text < 0) {
        return base::fail(
            ErrorKind::Refused, input.source.fileName,
            u"is a table without a column of texts (its columns: %1)"_s.arg(header.join(u", "_s).left(200)),
            u"name the column of texts \"text\", \"body\" or \"content\""_s);
    }
    std::vector<Draft> drafts;
    int empty = 0;
    while (!rows.atEnd() && std::ssize(drafts) < input.limits.documents && !input.cancel.isCancelled()) {
        const TableRow row = rows.next();
        if (value(source.view(), row, columns.text).isEmpty())
            empty += row.size() > 1;
        else
            drafts.push_back(draftOf(source, row, columns, input.limits.depth));
    }
    if (drafts.empty()) {
        return base::fail(ErrorKind::Invalid, input.source.fileName,
                          u"is a table in which no row has a text"_s, u"look whether it was saved whole"_s);
    }
    if (empty > 0)
        drafts.back().meta.warnings << u"%1 rows of the table have no text"_s.arg(empty);
    if (!rows.atEnd())
        drafts.back().meta.warnOfLeftOut(u"the table has more rows; the rest was left out"_s);
    return drafts;
}

} // namespace

QStringList tableHeader(const QByteArray &bytes)
{
    const std::optional<Decoded> decoded = decode(bytes);
    const auto delimiter = decoded ? delimiterOf(decoded->text) : std::nullopt;
    if (!delimiter)
        return {};
    TableRows rows(decoded->text, *delimiter);
    return headerOf(rows, decoded->text);
}

std::unique_ptr<FormatReader> makeTableReader()
{
    return std::make_unique<TableReader>();
}

} // namespace counterpart::reading
