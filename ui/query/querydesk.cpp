// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querydesk.h"

#include "core/base/fileaccess.h"
#include "core/workspace/console/console.h"
#include "ui/models/librarymodel.h"
#include "ui/query/querypane.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QDataStream>
#include <QFileInfo>
#include <QMenu>

namespace counterpart::query {

using namespace Qt::StringLiterals;
using workbench::View;

namespace {

const auto HistoryKey = "queryHistory"_L1;
const auto SecondsKey = "querySeconds"_L1;

template <typename Value>
QByteArray packed(const Value &value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << value;
    return bytes;
}

template <typename Value>
Value unpacked(const QByteArray &bytes, Value otherwise)
{
    Value value{};
    QDataStream stream(bytes);
    stream >> value;
    return bytes.isEmpty() || stream.status() != QDataStream::Ok ? otherwise : value;
}

} // namespace

QueryDesk::QueryDesk(const workbench::Desk &lent, QueryPane &pane) : DeskPart(lent), m_pane(pane)
{
    restore();
    connect(&pane, &QueryPane::runAsked, this, &QueryDesk::run);
    connect(&pane, &QueryPane::cancelAsked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&pane, &QueryPane::exportAsked, this, &QueryDesk::exportRows);
    connect(&pane, &QueryPane::openAsked, this, &QueryDesk::open);
    connect(&pane, &QueryPane::historyChanged, this,
            [this] { desk().preferences.setState(HistoryKey, packed(m_pane.history())); });
    connect(&pane, &QueryPane::secondsChanged, this,
            [this](int seconds) { desk().preferences.setState(SecondsKey, packed(qint32(seconds))); });
    QMenu *menu = desk().menus.query;
    m_run = desk().actions.add(menu, {u"query.run"_s, tr("&Run Query"), {}, tr("Run the query")}, [this] {
        desk().navigator.showView(View::Query);
        m_pane.run();
    });
    m_stop = desk().actions.add(menu, {u"query.stop"_s, tr("S&top Query"), {}, tr("Stop the running query")},
                                [this] { Q_EMIT m_pane.cancelAsked(); });
    m_export = desk().actions.add(
        desk().menus.file,
        {u"query.export"_s, tr("Export &Query Result…"), {}, tr("Save the rows of the result as a CSV file")},
        [this] { exportRows(); });
}

QueryDesk::~QueryDesk() = default;

void QueryDesk::restore()
{
    m_pane.setHistory(unpacked(desk().preferences.state(HistoryKey), QStringList()));
    m_pane.setSeconds(unpacked(desk().preferences.state(SecondsKey), qint32(QueryPane::DefaultSeconds)));
}

void QueryDesk::storeOpened()
{
    connect(desk().session.workspace(), &workspace::Workspace::changed, &m_pane,
            [pane = &m_pane](const workspace::ChangeSet &changes) {
                if (changes.isFromElsewhere())
                    pane->markOutdated();
            });
    desk().session.ask(
        this, [](workspace::Workspace &store) { return store.console().views(); },
        [this](const base::Result<std::vector<workspace::QueryView>> &views) {
            if (views)
                m_pane.setViews(*views);
        });
}

void QueryDesk::storeClosed()
{
    m_job.reset();
    m_pane.clear();
}

void QueryDesk::updateActions()
{
    m_run->setEnabled(desk().session.isOpen());
    m_stop->setEnabled(m_pane.isRunning());
    m_export->setEnabled(m_pane.results().columnCount() > 0);
}

void QueryDesk::run(const QString &sql)
{
    workspace::Workspace *store = desk().session.workspace();
    if (!store || m_pane.isRunning())
        return;
    m_pane.setRunning(true);
    m_job = store->console().start(sql, QueryPane::MostRows, m_pane.seconds() * 1000,
                                   [this](base::Result<workspace::QueryResult> answer) {
                                       m_pane.showAnswer(std::move(answer));
                                       updateActions();
                                   });
    updateActions();
}

void QueryDesk::open(workspace::Named named, qint64 id, text::Range passage)
{
    using workspace::Named;
    const bool isGone = (named == Named::Document && !desk().library.document(domain::DocumentId(id))) ||
                        (named == Named::Meeting && !desk().library.meeting(domain::MeetingId(id)));
    if (named == Named::Nothing)
        desk().messages.tell({widgets::Severity::Info,
                              tr("This row names no document, meeting, commitment, annotation or entity."),
                              {}});
    else if (isGone)
        desk().messages.tell({widgets::Severity::Warning,
                              named == Named::Document
                                  ? tr("That document is no longer in this store, or it is in the trash.")
                                  : tr("That meeting is no longer in this store, or it is in the trash."),
                              {}});
    else if (named == Named::Document)
        desk().navigator.openDocument(domain::DocumentId(id), passage);
    else if (named == Named::Meeting)
        desk().navigator.openMeeting(domain::MeetingId(id));
    else
        Q_EMIT openAsked(named, id);
}

void QueryDesk::exportRows()
{
    if (m_pane.results().columnCount() == 0)
        return;
    const QString start = desk().preferences.folder(u"query"_s) + u'/' + tr("Query") + u".csv"_s;
    desk().files.choose(&desk().window, workbench::FileChooser::What::SaveTable, start,
                        [this](const QStringList &paths) {
                            desk().preferences.setFolder(u"query"_s, QFileInfo(paths.first()).absolutePath());
                            write(paths.first());
                        });
}

void QueryDesk::write(const QString &path)
{
    const workspace::QueryResult &result = m_pane.results().result();
    const auto written = base::writeFile(path, csvOf(result));
    if (!written) {
        desk().messages.showError(written.error());
        return;
    }
    const auto rows = int(result.rows.size());
    const QString text = result.isCut ? tr("The first %n row(s) exported; there are more: %1", nullptr, rows)
                                      : tr("%n row(s) exported: %1", nullptr, rows);
    workbench::tellWritten(desk().messages, text.arg(path), path);
}

} // namespace counterpart::query
