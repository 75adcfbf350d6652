// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdesk.h"

#include "core/workspace/facade/versions.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/legend.h"
#include "ui/shell/views.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"

#include <QMenu>
#include <QTabWidget>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

HelpDesk::HelpDesk(const workbench::Desk &lent, const Views &views) : DeskPart(lent), m_views(views)
{
    QMenu *menu = desk().menus.help;
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(menu,
                {u"help.legend"_s, tr("&Legend"), QKeySequence::HelpContents,
                 tr("Explain the marks of the current view")},
                [this] { showLegend(); });
    actions.add(menu,
                {u"help.keys"_s, tr("&Keyboard Shortcuts"), tr("Ctrl+F1"),
                 tr("All commands with a keyboard shortcut")},
                [this] { showKeys(); });
    menu->addSeparator();
    actions
        .add(menu,
             {u"help.about"_s,
              tr("&About Counterpart"),
              {},
              tr("Show the versions of the program and its libraries")},
             [this] { showAbout(); })
        ->setMenuRole(QAction::AboutRole);
    connect(views.tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_legend)
            m_legend->setView(m_views.current());
    });
}

void HelpDesk::showLegend()
{
    if (!m_legend) {
        m_legend = new Legend(desk().theme, &desk().window);
        m_legend->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_legend->setView(m_views.current());
    m_legend->show();
    m_legend->raise();
    m_legend->activateWindow();
}

void HelpDesk::showKeys()
{
    auto *sheet = new KeySheet(desk().actions, &desk().window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void HelpDesk::showAbout()
{
    auto *about = new AboutDialog(&desk().window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
    desk().session.ask(
        about, [](workspace::Workspace &store) { return workspace::storeFormat(store); },
        [about](const base::Result<int> &format) {
            if (format)
                about->setStoreFormat(*format);
        });
}

} // namespace counterpart::shell
