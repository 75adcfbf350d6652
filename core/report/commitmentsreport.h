// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/grouping.h"
#include "core/report/pdffinish.h"
#include "core/report/quotations.h"
#include "core/report/reportmodel.h"

namespace counterpart::report {

using domain::CommitmentGrouping;

/// One commitment as the report shows it.
struct CommitmentItem
{
    QString action;
    QString quote;
    QStringList facts; ///< commitmentTerms(), commitmentAdditions() and "evidence: 2", in reading order
    QString source;    ///< title and date of the document
    bool overdue = false;
    Quotation quotation; ///< without a key where the quote has no certain place in a document
    text::HanForm han = text::HanForm::None;
};

struct CommitmentGroup
{
    QString name;
    std::vector<CommitmentItem> items; ///< those due first before, those without a date last
};

/// Commitments put in order for reading: the PDF and the HTML show the same.
struct CommitmentReport
{
    QString title;
    QString summary;     ///< how many, by status, how many overdue
    QString notAnalysed; ///< which documents nothing was looked for in; empty for none
    std::vector<CommitmentGroup> groups;
    ReportOptions options;
};

/// A commitment of several actors stands in the group of each, a request in one of its own ("Asked of
/// Cambodia"). What is overdue is decided by the day of \p options.generated, see domain::dueState().
/// \p documents: all of the store, which the commitments are quoted from and some of which are not analysed.
[[nodiscard]] CommitmentReport buildCommitmentReport(const std::vector<domain::CommitmentRow> &rows,
                                                     CommitmentGrouping grouping,
                                                     const ReportOptions &options,
                                                     const std::vector<domain::DocumentRow> &documents = {});

[[nodiscard]] QString toHtml(const CommitmentReport &report);
/// See makePdf(const Report &).
[[nodiscard]] base::Result<PdfReport> makePdf(const CommitmentReport &report);

} // namespace counterpart::report
