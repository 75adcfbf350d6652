// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importnews.h"

#include "ui/reader/importreport.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"

#include <QFileInfo>

#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using widgets::Severity;
using workbench::Session;
using workspace::ImportOutcome;

namespace {

const QString RefusedKey = u"import.refused"_s;
constexpr int MostReasons = 2; ///< that a message holds; the list of files has all

/// "notes.pdf holds no text: see that it is the right file"
QString reasonOf(const ImportOutcome &file)
{
    base::Error error = file.error;
    error.subject = QFileInfo(file.path).fileName();
    return error.line();
}

} // namespace

ImportNews::ImportNews(const workbench::Desk &desk) : m_desk(desk)
{
    connect(&desk.session, &Session::importStarted, this, [this] {
        m_firstRefused.clear();
        m_refused = 0;
    });
    connect(&desk.session, &Session::importWent, this, &ImportNews::takeMore);
    connect(&desk.session, &Session::importFinished, this, &ImportNews::tellEnd);
    connect(&desk.session, &Session::failed, this, [this] { m_desk.messages.withdraw(RefusedKey); });
    connect(&desk.session, &Session::closed, this, [this] { m_desk.messages.withdraw(RefusedKey); });
}

void ImportNews::showFiles() const
{
    m_desk.actions.action(u"file.lastImport"_s)->trigger();
}

QString ImportNews::reasons() const
{
    QString text = m_firstRefused.join(u'\n');
    if (m_refused > MostReasons)
        text += u'\n' + tr("and %n more", nullptr, m_refused - MostReasons);
    return text;
}

void ImportNews::takeMore(const std::vector<ImportOutcome> &files)
{
    const int before = m_refused;
    for (const ImportOutcome &file : files) {
        if (file.what == ImportOutcome::What::Refused && ++m_refused <= MostReasons)
            m_firstRefused.append(reasonOf(file));
    }
    if (m_refused == before)
        return;
    m_desk.messages.tell(
        {.severity = Severity::Warning,
         .text = tr("%n file(s) could not be imported:", nullptr, m_refused) + u'\n' + reasons(),
         .details = {},
         .action = tr("Show Files"),
         .act = [this] { showFiles(); },
         .key = RefusedKey});
}

void ImportNews::tellEnd(const workspace::ImportSummary &summary)
{
    m_desk.messages.withdraw(RefusedKey);
    if (std::exchange(m_quiet, false) &&
        summary.imported + summary.revised + summary.merged + summary.restored + summary.refused == 0)
        return;
    QStringList details;
    for (const ImportOutcome &outcome : summary.files) {
        if (outcome.what == ImportOutcome::What::Refused)
            details.append(outcome.error.line());
        for (const QString &warning : outcome.warnings)
            details.append(QFileInfo(outcome.path).fileName() + u": "_s + warning);
    }
    const bool isFlawed = summary.refused + summary.leftOut > 0;
    const bool isListed =
        summary.files.size() > 1 || summary.refused + summary.merged + summary.restored + summary.inTrash > 0;
    QString text = reader::importText(summary);
    if (summary.refused > 0)
        text += u'\n' + reasons();
    m_desk.messages.tell({isFlawed ? Severity::Warning : Severity::Info, text, details.join(u'\n'),
                          isListed ? tr("Show Files") : QString(), [this] { showFiles(); }});
}

} // namespace counterpart::shell
