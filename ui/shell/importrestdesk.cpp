// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importrestdesk.h"

#include "ui/shell/stopimportdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/session.h"

#include <QFileInfo>
#include <QLocale>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::Session;
using workspace::UnfinishedImport;
using workspace::Workspace;

namespace {

const QString RestKey = u"import.rest"_s;
constexpr qsizetype MostNames = 5;

base::Result<std::optional<UnfinishedImport>> askForRest(Workspace &store)
{
    return store.imports().unfinished();
}

QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths.first(std::min(paths.size(), MostNames)))
        names.append(QFileInfo(path).fileName());
    if (paths.size() > MostNames)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

} // namespace

ImportRestDesk::ImportRestDesk(const workbench::Desk &desk) : DeskPart(desk)
{
    connect(&desk.session, &Session::jobStarted, this, [this](jobs::Job *job) {
        if (job == this->desk().session.importJob())
            watch(job);
    });
    connect(&desk.session, &Session::importFinished, this, [this](const workspace::ImportSummary &summary) {
        if (summary.cancelled || !m_isOffered)
            offer();
    });
}

void ImportRestDesk::storeOpened()
{
    m_isOffered = false;
    offer();
}

void ImportRestDesk::storeClosed()
{
    m_isFilling = false;
    if (m_dialog)
        m_dialog->close();
    desk().messages.withdraw(RestKey);
}

void ImportRestDesk::watch(jobs::Job *import)
{
    // It may read what was offered.
    desk().messages.withdraw(RestKey);
    connect(import, &jobs::Job::progressed, this, &ImportRestDesk::fillDialog);
    connect(import, &jobs::Job::finished, this, [this] {
        if (m_dialog)
            m_dialog->reject(); // there is nothing to be stopped any more
    });
}

void ImportRestDesk::whenFree(std::function<void()> then)
{
    if (!desk().session.isImporting()) {
        then();
        return;
    }
    if (m_dialog)
        m_dialog->reject(); // what was asked last counts
    m_dialog = new StopImportDialog(&desk().window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [then = std::move(then)] { then(); });
    fillDialog();
    m_dialog->open();
}

void ImportRestDesk::leave()
{
    whenFree([this] {
        desk().session.close();
        desk().window.close();
    });
}

void ImportRestDesk::fillDialog()
{
    if (!m_dialog || std::exchange(m_isFilling, true))
        return;
    desk().session.askApart(this, askForRest, [this](const base::Result<Rest> &rest) {
        m_isFilling = false;
        if (m_dialog && rest && *rest)
            m_dialog->setLeft((*rest)->left, (*rest)->files);
    });
}

void ImportRestDesk::offer()
{
    if (!desk().isWritable())
        return;
    desk().session.askApart(this, askForRest, [this](const base::Result<Rest> &rest) {
        if (desk().session.isImporting())
            return; // what is listed may be what it reads just now; asked again when it is done
        m_isOffered = true;
        if (rest && *rest && !(*rest)->isRunning)
            tell(**rest);
    });
}

void ImportRestDesk::tell(const UnfinishedImport &rest)
{
    QString text =
        tr("The import of %1 was stopped. Not in this store yet: %2 of %n file(s).", nullptr, rest.files)
            .arg(QLocale().toString(rest.begun.toLocalTime(), QLocale::ShortFormat),
                 QLocale().toString(rest.left.size()));
    if (!rest.gone.isEmpty())
        text += u' ' + tr("%n of them can no longer be found: %1.", nullptr, int(rest.gone.size()))
                           .arg(namesOf(rest.gone));
    desk().messages.tell(
        {.severity = widgets::Severity::Warning,
         .text = text,
         .details = rest.left.join(u'\n'),
         .ways = {{tr("Import the Rest"), [this, id = rest.id] { desk().session.importRest(id); }},
                  {tr("Discard"), [this, id = rest.id] { discard(id); }},
                  {tr("Not Now"), {}}},
         .key = RestKey});
}

void ImportRestDesk::discard(const QString &id)
{
    desk().edit(tr("discard the rest of an import"),
                [id](Workspace &store) { return store.imports().forgetRest(id); });
}

} // namespace counterpart::shell
