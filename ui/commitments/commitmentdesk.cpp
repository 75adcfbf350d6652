// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentdesk.h"

#include "core/text/joining.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/commitments/lineages.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/commitments/triageview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewmode.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QShortcut>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using workbench::View;
using workspace::Workspace;

namespace {

constexpr qsizetype MostReminders = 20;
constexpr std::chrono::milliseconds TriagePause(250); ///< after the last proposal that was chosen

const QString OwnViews = u"commitmentViews"_s;

QHash<domain::MeetingId, QString> titlesOf(const std::vector<domain::MeetingRow> &meetings)
{
    QHash<domain::MeetingId, QString> titles;
    for (const domain::MeetingRow &meeting : meetings)
        titles.insert(meeting.id,
                      meeting.date ? u"%1 %2"_s.arg(meeting.date->toString(), meeting.title) : meeting.title);
    return titles;
}

/// Evidence, history, what was merged into it and passages that say it again.
base::Result<CommitmentTracking> readTracking(Workspace &store, CommitmentId id)
{
    CommitmentTracking tracking;
    tracking.id = id;
    auto evidence = store.commitments().evidence(id);
    auto history = store.commitments().history(id);
    auto restatements = store.lineages().restatements(id);
    auto merged = store.commitments().mergedInto(id);
    if (!evidence || !history || !restatements || !merged)
        return std::unexpected(!evidence       ? evidence.error()
                               : !history      ? history.error()
                               : !restatements ? restatements.error()
                                               : merged.error());
    tracking.evidence = std::move(*evidence);
    tracking.history = std::move(*history);
    tracking.restatements = std::move(*restatements);
    tracking.merged = std::move(*merged);
    return tracking;
}

} // namespace

CommitmentDesk::CommitmentDesk(const workbench::Desk &lent, CommitmentsView &view, CommitmentPanel &panel,
                               const QList<QWidget *> &readers)
    : DeskPart(lent), m_view(view), m_panel(panel), m_choice(lent, view),
      m_restatements(lent, view, panel, m_choice), m_acts(lent, view, m_choice, m_restatements),
      m_triage(lent, *view.triage()), m_export(lent, view)
{
    m_following.setSingleShot(true);
    m_following.setInterval(0);
    connect(&m_following, &QTimer::timeout, this, &CommitmentDesk::follow);
    m_pausing.setSingleShot(true);
    m_pausing.setInterval(TriagePause);
    connect(&m_pausing, &QTimer::timeout, this, &CommitmentDesk::trackChosen);
    connect(&m_restatements, &Restatements::found, this, [this] { m_following.start(); });
    addCommands(readers);
    addViewCommands();
    connectView();
    connectPanel();
}

QAction *CommitmentDesk::add(const char *id, const QString &text, const QString &hint,
                             const QKeySequence &key, const Run &run)
{
    m_onlyOpen.append(QString::fromLatin1(id));
    return desk().actions.add(desk().menus.commitments, {m_onlyOpen.last(), text, key, hint}, [this, run] {
        // A letter that is meant for a dialog is no command behind it.
        if (!QApplication::activeModalWidget())
            run();
    });
}

void CommitmentDesk::addSingleKey(const char *id, const QString &text, const QString &hint,
                                  const SingleKey &key, const Run &run)
{
    QList<QWidget *> where = m_view.keyWidgets();
    where.append(&m_panel);
    desk().review.govern(add(id, text, hint, {}, run), {key.key}, key.word, where + key.elsewhere);
}

void CommitmentDesk::addCommands(const QList<QWidget *> &readers)
{
    QMenu *menu = desk().menus.commitments;
    menu->addSeparator();
    add("commitments.make", tr("&New from Selection…"), tr("Create a commitment from the selected words"),
        tr("Ctrl+Shift+C"), [this] { m_acts.make(); });
    addSingleKey("commitments.accept", tr("A&ccept"), tr("Accept the proposal as a commitment"),
                 {Qt::Key_A, tr("accept commitment"), readers}, [this] { m_acts.accept(); });
    addSingleKey("commitments.reject", tr("&Reject"), tr("Reject the proposal: it is not a commitment"),
                 {Qt::Key_R, tr("reject commitment")}, [this] { m_acts.reject(); });
    addSingleKey("commitments.edit", tr("&Edit…"),
                 tr("Edit all fields; of several commitments, set some fields for all"),
                 {Qt::Key_E, tr("edit")}, [this] { m_acts.edit(); });
    addSingleKey("commitments.status", tr("Change &Status…"),
                 tr("Change the status; most statuses need evidence"), {Qt::Key_S, tr("status")},
                 [this] { m_acts.changeStatus(); });
    add("commitments.evidence", tr("Add E&vidence…"), tr("Add a passage, or a source with its date"), {},
        [this] { m_acts.addEvidence(); });
    add("commitments.place", tr("Re-attach to &Selection"),
        tr("Attach the commitment to the words selected in the reader"), {}, [this] { m_acts.place(); });
    QAction *remove =
        add("commitments.delete", tr("&Delete Commitment"),
            tr("Move the selected commitments to the trash (Delete)"), {}, [this] { m_acts.remove(); });
    for (QWidget *list : m_view.keyWidgets()) {
        auto *key = new QShortcut(QKeySequence::Delete, list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, remove, &QAction::trigger);
    }
    menu->addSeparator();
    addJoining();
    menu->addSeparator();
    addLists();
}

void CommitmentDesk::addJoining()
{
    add("commitments.join", tr("Mark as Same &Undertaking"),
        tr("The two selected commitments are the same undertaking"), {}, [this] { m_restatements.join(); });
    add("commitments.part", tr("Mark as &Different"), tr("They are different; do not suggest them again"), {},
        [this] { m_restatements.part(); });
    add("commitments.split", tr("Split &from Undertaking"), tr("Remove this statement from its undertaking"),
        {}, [this] { m_restatements.split(); });
    QAction *merge =
        add("commitments.merge", tr("&Merge Repeats"),
            tr("Merge other copies of this passage into this proposal (M in the list of proposals)"), {},
            [this] { m_triage.merge(m_view.chosen()); });
    // The list of proposals acts on it; the key is listed with all others.
    merge->setProperty("reviewKeys", QVariant::fromValue(QList<QKeySequence>{Qt::Key_M}));
}

void CommitmentDesk::addLists()
{
    add("commitments.rejected", tr("Re&jected Proposals…"), tr("Show rejected proposals and restore them"),
        {}, [this] { m_acts.showRejected(); });
    QAction *out = add("commitments.export", tr("E&xport Commitments…"),
                       tr("Export commitments as PDF, web page, table or calendar tasks"), {},
                       [this] { m_export.askExport(); });
    if (QAction *report = desk().actions.action(u"file.exportReport"_s)) {
        const QList<QAction *> file = desk().menus.file->actions();
        desk().menus.file->insertAction(file.value(file.indexOf(report) + 1), out);
    }
}

void CommitmentDesk::addViewCommands()
{
    QMenu *menu = desk().menus.commitments->addMenu(tr("&View"));
    const auto command = [&](const char *id, const QString &text, std::function<void()> run) {
        m_onlyOpen.append(QString::fromLatin1(id));
        desk().actions.add(menu, {m_onlyOpen.last(), text}, std::move(run));
    };
    const auto form = [this](CommitmentsView::Form shown) {
        return [this, shown] {
            desk().navigator.showView(View::Commitments);
            m_view.setForm(shown);
        };
    };
    command("commitments.table", tr("&Table"), form(CommitmentsView::Form::Table));
    command("commitments.board", tr("&Board"), form(CommitmentsView::Form::Board));
    command("commitments.restated", tr("&Restatements"), form(CommitmentsView::Form::Restated));
    command("commitments.proposals", tr("Review &Proposals"), form(CommitmentsView::Form::Proposals));
    menu->addSeparator();
    const std::vector<CommitmentQuery> queries = standardQueries();
    for (size_t i = 0; i < queries.size(); ++i) {
        const QByteArray id = "commitments.view" + QByteArray::number(int(i));
        const bool isProposals = queries[i].when == CommitmentQuery::When::Undecided; // beside their review
        const QString name = isProposals ? tr("Show Proposals Only") : queries[i].name;
        command(id.constData(), name, [this, query = queries[i]] {
            desk().navigator.showView(View::Commitments);
            m_view.bar().setQuery(query);
        });
    }
    menu->addSeparator();
    command("commitments.keepView", tr("&Save View…"), [this] { keepView(); });
    command("commitments.forgetView", tr("&Delete View"), [this] { m_view.bar().forgetQuery(); });
}

void CommitmentDesk::connectView()
{
    m_view.bar().setOwnQueries(unpacked(desk().preferences.state(OwnViews)));
    connect(&m_view, &CommitmentsView::choiceChanged, this, [this] { m_following.start(); });
    connect(m_view.triage(), &TriageView::editAsked, &m_acts, &CommitmentActs::edit);
    connect(&m_view, &CommitmentsView::statusAsked, &m_acts, &CommitmentActs::askStatus);
    connect(&m_view.bar(), &CommitmentsBar::queriesChanged, this, [this] {
        desk().preferences.setState(OwnViews, packed(m_view.bar().ownQueries()));
        updateActions();
    });
    connect(&m_view, &CommitmentsView::menuAsked, this,
            [this](const QPoint &at) { desk().menus.commitments->popup(at); });
    connect(&desk().commitments, &QAbstractItemModel::modelReset, this, &CommitmentDesk::followChanges);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&desk().commitments, signal, this, &CommitmentDesk::followChanges);
    connect(&desk().commitments, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() == 0) // not the names of meetings alone
            followChanges();
    });
    connect(&desk().session, &workbench::Session::libraryLoaded, this,
            [this](const workbench::Library &library) {
                desk().commitments.setMeetingTitles(titlesOf(library.meetings));
            });
    connect(&desk().session, &workbench::Session::listsPatched, this,
            [this](const workbench::ListPatch &patch) {
                desk().commitments.patchMeetingTitles(titlesOf(patch.library.meetings));
            });
}

void CommitmentDesk::connectPanel()
{
    m_panel.run = [this](const QString &action) { desk().actions.action(action)->trigger(); };
    connect(&m_panel, &CommitmentPanel::passageActivated, this,
            [this](domain::DocumentId document, qsizetype begin, qsizetype end) {
                desk().navigator.openDocument(document, {begin, end});
            });
    connect(&m_panel, &CommitmentPanel::commitmentActivated, this, &CommitmentDesk::showCommitment);
    connect(&m_panel, &CommitmentPanel::evidenceRemovalAsked, &m_acts, &CommitmentActs::removeEvidence);
}

void CommitmentDesk::keepView()
{
    auto *dialog = new QInputDialog(&desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keepViewDialog"_s);
    dialog->setWindowTitle(tr("Save View"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        if (const QString name = typed.simplified().left(80); !name.isEmpty())
            m_view.bar().keepQuery(name);
    });
    dialog->open();
}

void CommitmentDesk::showCommitment(CommitmentId id)
{
    desk().navigator.showView(View::Commitments);
    m_view.select(id);
}

void CommitmentDesk::storeOpened()
{
    m_remind = true;
}

void CommitmentDesk::storeClosed()
{
    m_remind = false;
    m_choice.setPassage({});
    m_restatements.clear();
    desk().commitments.setMeetingTitles({});
    m_view.bar().setQuery(standardQueries().front());
}

void CommitmentDesk::updateActions()
{
    comeUp();
    if (const models::Passage passage = desk().navigator.selectedPassage(); passage.isValid())
        m_choice.setPassage(passage);
    const bool open = desk().session.isOpen();
    const bool writable = desk().isWritable();
    const QList<CommitmentId> ids = m_choice.chosen();
    const auto enable = [this](const char *id, bool on) {
        desk().actions.action(QString::fromLatin1(id))->setEnabled(on);
    };
    for (const QString &id : m_onlyOpen)
        desk().actions.action(id)->setEnabled(open);
    const bool any = writable && !ids.isEmpty();
    for (const char *id : {"commitments.accept", "commitments.reject", "commitments.edit",
                           "commitments.status", "commitments.delete"})
        enable(id, any);
    enable("commitments.evidence", writable && ids.size() == 1);
    enable("commitments.place", writable && ids.size() == 1 && m_choice.passage().isValid());
    enable("commitments.join", writable && ids.size() == 2);
    enable("commitments.part", writable && ids.size() == 2);
    const auto *row = ids.size() == 1 ? desk().commitments.row(ids.first()) : nullptr;
    enable("commitments.merge",
           any && m_choice.isSeen() && m_view.form() == CommitmentsView::Form::Proposals);
    enable("commitments.split", writable && row && row->lineage.isValid());
    enable("commitments.make", writable && desk().navigator.selectedPassage().isValid());
    enable("commitments.rejected", writable);
    enable("commitments.export", open && desk().commitments.rowCount() > 0);
    enable("commitments.forgetView", open && m_view.query().own);
}

void CommitmentDesk::follow()
{
    updateActions();
    const QList<CommitmentId> ids = m_view.chosen();
    const domain::LineageProposal *pair = m_view.chosenPair();
    m_panel.show(ids, desk().isWritable(), pair, pair ? pair->reasons : QStringList());
    if (m_view.form() == CommitmentsView::Form::Proposals)
        m_pausing.start();
    else
        trackChosen();
}

void CommitmentDesk::trackChosen()
{
    const QList<CommitmentId> ids = m_view.chosen();
    if (ids.size() == 1 && m_choice.isSeen())
        track(ids.first());
}

/// What only shows beside the view waits until somebody looks at it.
void CommitmentDesk::comeUp()
{
    if (std::exchange(m_seen, m_choice.isSeen()) || !m_seen)
        return;
    m_following.start();
    m_restatements.readUnread();
}

void CommitmentDesk::track(CommitmentId id)
{
    desk().session.ask(
        this, [id](Workspace &store) { return readTracking(store, id); },
        [this](base::Result<CommitmentTracking> tracking) {
            if (!tracking)
                return; // it is gone since: the list follows
            m_restatements.addTo(*tracking);
            m_panel.setTracking(*tracking);
        });
}

void CommitmentDesk::followChanges()
{
    m_following.start();
    remind();
    m_restatements.readAnew();
}

/// One quiet line for all that is due, once for each time that a store is opened.
void CommitmentDesk::remind()
{
    if (!m_remind || desk().commitments.rowCount() == 0)
        return;
    m_remind = false;
    const QDate today = desk().commitments.today();
    int all = 0;
    int overdue = 0;
    QStringList lines;
    for (const domain::CommitmentRow &row : desk().commitments.rows()) {
        if (!domain::wantsAttention(row, today))
            continue;
        ++all;
        overdue += domain::isOverdue(row, today);
        if (lines.size() < MostReminders)
            lines << text::joined({models::kindAndWhoText(row.kind, row.actors),
                                   models::shortened(models::actionText(row), 160)},
                                  u": ");
    }
    if (lines.isEmpty())
        return;
    if (all > lines.size())
        lines << tr("and %n more", nullptr, int(all - lines.size()));
    const QString text = tr("%n commitment(s) to follow up", nullptr, all);
    desk().messages.tell(
        {.severity = widgets::Severity::Info,
         .text = overdue > 0 ? tr("%1, %2 of them overdue.").arg(text).arg(overdue) : QString(text + u'.'),
         .details = lines.join(u'\n'),
         .action = tr("Show"),
         .act = [this] {
             desk().navigator.showView(View::Commitments);
             for (const CommitmentQuery &query : standardQueries()) {
                 if (query.when == CommitmentQuery::When::FollowUp)
                     m_view.bar().setQuery(query);
             }
         }});
}

} // namespace counterpart::commitments
