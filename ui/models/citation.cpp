// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citation.h"

#include "ui/models/wording.h"

#include <QLocale>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

QString day(const QDate &date)
{
    return QLocale::c().toString(date, u"MMMM d, yyyy"_s);
}

QString dateOf(const std::optional<domain::PartialDate> &date)
{
    if (!date || !date->isValid())
        return u"n.d."_s;
    switch (date->precision) {
    case domain::DatePrecision::Day:
        return day(date->from);
    case domain::DatePrecision::Month:
        return QLocale::c().toString(date->from, u"MMMM yyyy"_s);
    case domain::DatePrecision::Year:
        return QString::number(date->from.year());
    case domain::DatePrecision::Span:
        break;
    }
    return day(date->from) + u"–"_s + day(date->to);
}

/// Paragraphs as a reader counts them: headings, letterheads and sign-offs are none.
bool isCounted(const domain::Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem ||
           block.kind == BlockKind::TableRow;
}

/// "para. 3", "paras. 3–4"; empty where the passage is in none.
QString paragraphsOf(const domain::DocumentView &document, text::Range passage)
{
    int number = 0;
    int first = 0;
    int last = 0;
    for (const domain::Block &block : document.blocks) {
        number += isCounted(block) ? 1 : 0;
        if (!isCounted(block) || !block.range.overlaps(passage))
            continue;
        first = first == 0 ? number : first;
        last = number;
    }
    if (first == 0)
        return {};
    return first == last ? u"para. %1"_s.arg(first) : u"paras. %1–%2"_s.arg(first).arg(last);
}

QString issuerOf(const domain::DocumentRow &row)
{
    return row.issuer.isEmpty() && !row.side.isEmpty() ? sideName(row.side) : row.issuer;
}

/// Its quotation marks are single within those of the citation.
QString titleOf(const domain::DocumentRow &row)
{
    QString title = row.shownTitle().simplified();
    title.replace(u'“', u'‘').replace(u'”', u'’');
    return u"“%1,”"_s.arg(title);
}

QString sourceOf(const domain::DocumentView &document)
{
    const QString url = document.provenance.sourceUrl;
    if (url.isEmpty()) // the name of the file stands there already where there is no title
        return document.row.title.isEmpty() ? QString() : document.row.file;
    const QDate got = document.provenance.retrieved.date();
    return got.isValid() ? u"%1 (accessed %2)"_s.arg(url, day(got)) : url;
}

} // namespace

QString citationOf(const domain::DocumentView &document, text::Range passage)
{
    const QString issuer = issuerOf(document.row);
    QStringList rest{dateOf(document.row.published)};
    if (const QString where = paragraphsOf(document, passage); !where.isEmpty())
        rest.append(where);
    if (const QString source = sourceOf(document); !source.isEmpty())
        rest.append(source);
    const QString head = issuer.isEmpty() ? titleOf(document.row) : issuer + u", "_s + titleOf(document.row);
    const QString note = head + u' ' + rest.join(u", "_s);
    return note.endsWith(u'.') ? note : note + u'.';
}

QString quotationOf(const domain::DocumentView &document, text::Range passage)
{
    const QString issuer = issuerOf(document.row);
    QStringList reference{issuer.isEmpty() ? titleOf(document.row).chopped(2) + u'”' : issuer,
                          dateOf(document.row.published)};
    if (const QString where = paragraphsOf(document, passage); !where.isEmpty())
        reference.append(where);
    return u"“%1” (%2)"_s.arg(passage.in(document.text).trimmed().toString().simplified(),
                              reference.join(u", "_s));
}

} // namespace counterpart::models
