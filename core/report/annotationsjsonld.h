// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/domain/rows.h"

namespace counterpart::report {

/// A document whose annotations are written out.
struct AnnotatedDocument
{
    domain::DocumentRow row;
    QString sourceUrl;
    QString text; ///< of the current revision
};

/// What is written out.
struct AnnotationExport
{
    std::vector<domain::AnnotationRow> annotations;
    std::vector<domain::CodeRow> codes;
    std::vector<AnnotatedDocument> documents; ///< of all annotations
    QDateTime generated;
    QString program; ///< "Counterpart 0.1.0"
};

/// Annotations after the W3C Web Annotation Data Model (Recommendation, 23 February 2017) as JSON-LD: one
/// AnnotationCollection with one page. A code is a TextualBody for tagging, the memo one for describing; the
/// target is the document, named by the hash of its original (RFC 6920), with a TextQuoteSelector and a
/// TextPositionSelector, which counts code points of the clean text. An orphan has its quote alone.
[[nodiscard]] QByteArray toJsonLd(const AnnotationExport &data);

/// The same as a table: one line an annotation, its codes with their paths.
[[nodiscard]] QByteArray annotationsCsv(const AnnotationExport &data);

} // namespace counterpart::report
