// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfile.h"
#include "core/store/database/database.h"
#include "core/workspace/reports/reports.h"

namespace counterpart::workspace {

/// Re-checks a PDF report against a store: its quotations against the texts they are taken from and the pages
/// they stand on, and all that it holds against what was written.
class ReportVerifier
{
public:
    ReportVerifier(const store::Database &database, const report::ReportFile &file, QString path)
        : m_database(database), m_file(file), m_path(std::move(path))
    {
    }

    [[nodiscard]] base::Result<Verification> verify();

private:
    struct Quoted;
    struct Pages;
    [[nodiscard]] base::Result<void> judgeWhole();
    [[nodiscard]] base::Result<std::vector<Quoted>> quoted();
    [[nodiscard]] base::Result<Pages> readPages() const;
    [[nodiscard]] QString faultOfPages(const Quoted &quotation, const Pages &pages);
    [[nodiscard]] bool isPageAsWritten(int page) const;

    const store::Database &m_database;
    const report::ReportFile &m_file;
    QString m_path;
    Verification m_found;
    std::optional<report::ReportDigests> m_written; ///< as they were when it was written
};

} // namespace counterpart::workspace
