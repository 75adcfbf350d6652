// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentexport.h"

#include "core/workspace/reports/reports.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QFileInfo>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using workspace::CommitmentFormat;
using workspace::ReportFormat;
using workspace::Workspace;
using Kind = ExportDialog::Kind;

CommitmentExport::CommitmentExport(const workbench::Desk &desk, const CommitmentsView &view)
    : m_desk(desk), m_view(view)
{
}

void CommitmentExport::askExport()
{
    auto *dialog =
        new ExportDialog(int(m_view.shown().size()), desk().commitments.rowCount(), &desk().window);
    connect(dialog, &ExportDialog::chosen, this, &CommitmentExport::chooseFile);
    dialog->open();
}

void CommitmentExport::chooseFile(Kind kind, domain::CommitmentGrouping grouping, bool shown)
{
    const QString suffix = kind == Kind::Pdf    ? u"pdf"_s
                           : kind == Kind::Html ? u"html"_s
                           : kind == Kind::Csv  ? u"csv"_s
                                                : u"ics"_s;
    const QString start = desk().preferences.folder(u"report"_s) + u'/' + tr("Commitments") + u'.' + suffix;
    const auto all = desk().commitments.rows();
    const auto rows = shown ? m_view.shown() : std::vector<domain::CommitmentRow>(all.begin(), all.end());
    desk().files.choose(&desk().window, workbench::FileChooser::What::SaveCommitments, start,
                        [=, this](const QStringList &paths) {
                            const QString path = QFileInfo(paths.first()).suffix().isEmpty()
                                                     ? paths.first() + u'.' + suffix
                                                     : paths.first();
                            desk().preferences.setFolder(u"report"_s, QFileInfo(path).absolutePath());
                            write(kind, grouping, rows, path);
                        });
}

void CommitmentExport::write(Kind kind, domain::CommitmentGrouping grouping,
                             const std::vector<domain::CommitmentRow> &rows, const QString &path)
{
    const auto work = [=](Workspace &store) -> base::Result<workspace::ReportOutcome> {
        const auto plain = [] { return workspace::ReportOutcome(); };
        switch (kind) {
        case Kind::Pdf:
            return store.reports().writeCommitmentReport(rows, grouping, ReportFormat::Pdf, path);
        case Kind::Html:
            return store.reports().writeCommitmentReport(rows, grouping, ReportFormat::Html, path);
        case Kind::Csv:
            return store.reports().writeCommitments(rows, CommitmentFormat::Csv, path).transform(plain);
        case Kind::Calendar:
            break;
        }
        return store.reports().writeCommitments(rows, CommitmentFormat::ICalendar, path).transform(plain);
    };
    desk().session.ask(this, work, [this, path](const base::Result<workspace::ReportOutcome> &written) {
        if (written)
            workbench::tellWritten(desk().messages, tr("Commitments exported: %1").arg(path), path,
                                   written->warnings);
        else
            desk().messages.showError(written.error(), tr("The commitments could not be exported"));
    });
}

} // namespace counterpart::commitments
