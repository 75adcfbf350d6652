// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importrestdesk.h"

#include "ui/shell/stopimportdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/session.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <chrono>
#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workbench::Session;
using workspace::UnfinishedImport;
using workspace::Workspace;

namespace {

const QString RestKey = u"import.rest"_s;
constexpr qsizetype MostNames = 5;
constexpr auto FillPause = 500ms; ///< the list may be of thousands

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
    m_isFilling = m_isFillingDue = false;
    m_waiting.clear();
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
        m_isStopAgreed = true;
        desk().window.close();
        m_isStopAgreed = false;
    });
}

void ImportRestDesk::fillDialog()
{
    if (!m_dialog)
        return;
    if (m_isFilling) {
        m_isFillingDue = true;
        return;
    }
    m_isFilling = true;
    desk().session.askApart(this, askForRest, [this](const base::Result<Rest> &rest) {
        QTimer::singleShot(FillPause, this, [this] {
            m_isFilling = false;
            if (std::exchange(m_isFillingDue, false))
                fillDialog();
        });
        if (m_dialog && rest && *rest)
            m_dialog->setLeft((*rest)->left + m_waiting, (*rest)->files + int(m_waiting.size()));
    });
}

void ImportRestDesk::setWaiting(const QStringList &paths)
{
    m_waiting = paths;
    fillDialog();
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
