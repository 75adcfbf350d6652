// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the annotations that writes files.
#include "core/base/clock.h"
#include "core/base/destination.h"
#include "core/base/version.h"
#include "core/report/annotationsjsonld.h"
#include "core/store/annotations/codestore.h"
#include "core/store/documents/documentstore.h"
#include "core/workspace/annotations/annotations.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<report::AnnotatedDocument> annotated(const store::Database &database, domain::DocumentId id)
{
    const store::DocumentStore documents(database);
    const auto row = documents.row(id);
    if (!row)
        return std::unexpected(row.error());
    return documents.currentRevision(id)
        .and_then([&](domain::RevisionId revision) { return documents.clean(revision); })
        .transform([&](domain::CleanDocument &&clean) {
            return report::AnnotatedDocument{*row, std::move(clean.sourceUrl), std::move(clean.text)};
        });
}

} // namespace

Result<int> Annotations::writeTo(const base::Destination &to, AnnotationFormat format,
                                 const domain::AnnotationFilter &filter) const
{
    report::AnnotationExport data;
    data.generated = base::now();
    data.program = u"Counterpart "_s + base::programVersion().toString();
    auto rows = this->rows(filter);
    auto tree = store::CodeStore(database()).rows();
    if (!rows || !tree)
        return std::unexpected(rows ? tree.error() : rows.error());
    data.annotations = std::move(*rows);
    data.codes = std::move(*tree);
    for (const domain::AnnotationRow &row : data.annotations) {
        if (!data.documents.empty() && data.documents.back().row.id == row.document)
            continue; // they come by document
        auto document = annotated(database(), row.document);
        if (!document)
            return std::unexpected(document.error());
        data.documents.push_back(std::move(*document));
    }
    const QByteArray bytes =
        format == AnnotationFormat::JsonLd ? report::toJsonLd(data) : report::annotationsCsv(data);
    return to.write(bytes).transform([&] { return int(data.annotations.size()); });
}

} // namespace counterpart::workspace
