// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documenttexts.h"

#include "core/domain/depth.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTexts)
};

} // namespace

QString titleOf(const domain::DocumentRow &row)
{
    return row.shownTitle();
}

QString newsOf(const domain::DocumentRow &row)
{
    QStringList news;
    if (row.depth != domain::Depth::Full)
        news << domain::notAnalysedText(row);
    if (row.silentlyEdited)
        news << Texts::tr("edited without notice");
    if (row.mayRevise.isValid())
        news << Texts::tr("possible duplicate");
    return news.isEmpty() ? QString() : u" · "_s + news.join(u" · "_s);
}

QString sideText(const domain::DocumentRow &row)
{
    const QString side = sideName(row.side);
    return row.relays.isEmpty() ? side : Texts::tr("%1, relays %2").arg(side, sideName(row.relays));
}

QString filterText(const domain::DocumentRow &row, const QString &meetings)
{
    const QStringList parts{
        titleOf(row), row.issuer, sideText(row),       docTypeName(row.docType),    dateText(row.published),
        row.file,     meetings,   row.tags.join(u' '), domain::notAnalysedText(row)};
    return parts.join(u' ');
}

} // namespace counterpart::models
