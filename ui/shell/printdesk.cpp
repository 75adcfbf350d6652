// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printdesk.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/printedpages.h"
#include "ui/shell/printing.h"
#include "ui/shell/views.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QMenu>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;

PrintDesk::PrintDesk(const workbench::Desk &lent, const Views &views) : DeskPart(lent), m_views(views)
{
    desk().actions.add(
        desk().menus.file,
        {u"file.print"_s, tr("&Print…"), QKeySequence::Print, tr("Print the current comparison or document")},
        [this] { print(); });
}

bool PrintDesk::isComparison() const
{
    return m_views.current() == View::Comparison && m_views.comparison->view();
}

domain::DocumentId PrintDesk::document() const
{
    return m_views.current() == View::Reader ? m_views.reader->document() : desk().focus.document();
}

void PrintDesk::updateActions()
{
    desk()
        .actions.action(u"file.print"_s)
        ->setEnabled(desk().session.isOpen() && (isComparison() || document().isValid()));
}

void PrintDesk::print()
{
    if (isComparison()) {
        ask(printedComparison(*m_views.comparison->view(), m_views.comparison->judgements()));
        return;
    }
    desk().session.document(document(), this, [this](const base::Result<domain::DocumentView> &view) {
        if (view)
            ask(printedDocument(*view));
        else
            desk().messages.showError(view.error(), tr("The document could not be printed"));
    });
}

void PrintDesk::ask(const std::shared_ptr<QTextDocument> &pages)
{
    shell::print(desk().window, pages, [this](const QString &title) {
        desk().navigator.say(tr("“%1” was sent to the printer.").arg(title));
    });
}

} // namespace counterpart::shell
