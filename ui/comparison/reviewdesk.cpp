// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/reviewdesk.h"

#include "core/workspace/importing/imports.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewmode.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QMenu>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using workbench::Panel;

namespace {
const QString LedgerKey = u"ledgerHeight"_s; ///< of the preferences
} // namespace

ReviewDesk::ReviewDesk(const workbench::Desk &lent, ComparisonPane &pane) : DeskPart(lent), m_pane(pane)
{
    pane.setReader([session = &desk().session, context = &pane](auto work, auto then) {
        const auto ask = [work = std::move(work)](workspace::Workspace &store) {
            work(store);
            return true;
        };
        session->askApart(context, ask, [then = std::move(then)](bool) { then(); });
    });
    pane.setTyped(workbench::TypedText(desk().messages, desk().undo, desk().undoing));
    pane.setDocuments([model = &desk().library](domain::DocumentId id) { return model->document(id); });
    connect(&desk().session, &workbench::Session::reanalysed, this, &ReviewDesk::tellReanalysed);
    connect(&desk().session, &workbench::Session::importFinished, this, &ReviewDesk::askForStale);
    for (QAction *toggle : pane.toggles()) {
        toggle->setChecked(desk().preferences.flag(toggle->objectName(), toggle->isChecked()));
        connect(toggle, &QAction::toggled, this,
                [this, name = toggle->objectName()](bool on) { desk().preferences.setFlag(name, on); });
    }
    pane.restoreLayout(desk().preferences.state(LedgerKey));
    connect(&pane, &ComparisonPane::layoutChanged, this,
            [this] { desk().preferences.setState(LedgerKey, m_pane.layoutState()); });
    addCommands();
    addMode();
}

void ReviewDesk::addMode()
{
    widgets::ReviewMode &mode = desk().review;
    QMenu *menu = desk().menus.annotate;
    m_mode = desk().actions.add(menu,
                                {u"review.mode"_s, tr("Re&view Mode"), widgets::ReviewMode::Toggle,
                                 tr("Use single keys to link, confirm, reject and accept")},
                                [] {});
    m_mode->setCheckable(true);
    menu->removeAction(m_mode); // it comes first
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, m_mode);
    menu->insertSeparator(first);
    connect(m_mode, &QAction::triggered, this, [this, &mode](bool on) {
        mode.setOn(on);
        m_mode->setChecked(mode.isOn());
        if (on && !mode.isOn())
            desk().navigator.say(tr("This store cannot be changed now."));
    });
    connect(&mode, &widgets::ReviewMode::changed, this, [this](bool on) {
        m_mode->setChecked(on);
        desk().navigator.say(on ? tr("Review mode is on.") : tr("Review mode is off."));
    });
    const auto say = [this](const QString &text) { desk().navigator.say(text); };
    connect(&mode, &widgets::ReviewMode::refused, this, say);
    connect(&m_pane, &ComparisonPane::idle, this, say);
    connect(&m_pane, &ComparisonPane::panelNeeded, this,
            [this] { desk().navigator.showPanel(Panel::Beside); });
}

void ReviewDesk::addCommands()
{
    QMenu *menu = desk().menus.document;
    menu->addSeparator();
    m_chosen = desk().actions.add(menu,
                                  {u"document.reanalyse"_s,
                                   tr("Reanal&yse"),
                                   {},
                                   tr("Reanalyse the selected documents; decisions are kept")},
                                  [this] { desk().session.reanalyse(desk().navigator.chosenDocuments()); });
    m_stale =
        desk().actions.add(menu,
                           {u"document.reanalyseStale"_s,
                            tr("Reanalyse Out&dated"),
                            {},
                            tr("Reanalyse documents analysed by an older version or with other lexicons")},
                           [this] { desk().session.reanalyse({}); });
}

void ReviewDesk::storeOpened()
{
    workspace::Workspace *store = desk().session.workspace();
    connect(store, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (changes.isFromElsewhere())
            tellForeignChange();
    });
    store->watch(LookEvery);
    askForStale();
}

void ReviewDesk::storeClosing()
{
    m_pane.keepNote();
}

void ReviewDesk::storeClosed()
{
    desk().review.setOn(false);
    m_outdated = 0;
    Q_EMIT outdatedCounted(0);
}

void ReviewDesk::updateActions()
{
    const bool can = desk().isWritable() && !desk().session.isAnalysing();
    desk().review.setPossible(desk().isWritable());
    m_mode->setEnabled(desk().session.isOpen());
    m_chosen->setEnabled(can && !desk().navigator.chosenDocuments().isEmpty());
    m_stale->setEnabled(can && m_outdated > 0);
}

/// Steps that can be undone stay: each looks whether what it changed was changed elsewhere since, and then
/// says so and does nothing.
void ReviewDesk::tellForeignChange()
{
    desk().navigator.say(tr("Another window or program changed this store. The view has been updated."));
}

void ReviewDesk::askForStale()
{
    desk().session.askApart(
        this, [](workspace::Workspace &store) { return store.imports().staleAnalyses(); },
        [this](const base::Result<int> &stale) {
            if (stale)
                tellStale(*stale);
        });
}

void ReviewDesk::tellStale(int documents)
{
    const bool known = m_outdated == documents;
    m_outdated = documents;
    Q_EMIT outdatedCounted(documents);
    updateActions();
    if (documents == 0 || known || !desk().isWritable())
        return;
    desk().messages.tell({.severity = widgets::Severity::Info,
                          .text = tr("%n document(s) were analysed by another version or with other "
                                     "lexicons. Reanalysing keeps all decisions.",
                                     nullptr, documents),
                          .details = {},
                          .action = tr("Reanalyse"),
                          .act = [this] {
                              desk().messages.dismiss();
                              desk().session.reanalyse({});
                          }});
}

void ReviewDesk::tellReanalysed(const workspace::ReanalysisSummary &summary)
{
    const QString text = tr("%n document(s) reanalysed.", nullptr, summary.analysed);
    desk().messages.tell(
        {widgets::Severity::Info, summary.cancelled ? tr("Stopped. %1").arg(text) : text, {}});
    askForStale();
}

} // namespace counterpart::comparison
