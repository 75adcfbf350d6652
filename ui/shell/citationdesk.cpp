// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/citationdesk.h"

#include "ui/annotations/annotationsview.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/models/annotationbook.h"
#include "ui/models/citation.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/searchmodel.h"
#include "ui/models/wording.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/views.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTreeView>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using models::Passage;
using workbench::View;

namespace {
constexpr qsizetype LongestTold = 60; ///< characters of a title, in the status bar
}

CitationDesk::CitationDesk(const workbench::Desk &lent, const Views &views) : DeskPart(lent), m_views(views)
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *menu = desk().menus.edit;
    actions.add(menu,
                {u"edit.copyCitation"_s, tr("Cop&y as Citation"), tr("Ctrl+Shift+B"),
                 tr("Copy issuer, title, date, paragraph and address of the selected passage")},
                [this] { copy(models::citationOf, tr("Citation copied: %1")); });
    actions.add(menu,
                {u"edit.copyQuotation"_s, tr("Copy wit&h Reference"), tr("Ctrl+Alt+B"),
                 tr("Copy the selected passage with a short reference")},
                [this] { copy(models::quotationOf, tr("Quotation copied: %1")); });
    menu->addSeparator();
    for (const QString &id : {u"edit.copyCitation"_s, u"edit.copyQuotation"_s})
        desk().menus.passage->addAction(actions.action(id));
    connect(views.commitments, &commitments::CommitmentsView::choiceChanged, this,
            &CitationDesk::updateActions);
    connect(views.annotations, &annotations::AnnotationsView::choiceChanged, this,
            &CitationDesk::updateActions);
}

void CitationDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    // In the library documents alone are chosen, and they may be many.
    const Passage chosen = isOpen && m_views.current() != View::Library ? passage() : Passage();
    desk().actions.action(u"edit.copyCitation"_s)->setEnabled(isOpen); // it says what it wants
    desk().actions.action(u"edit.copyQuotation"_s)->setEnabled(chosen.isValid());
}

/// Without a range where a document alone is chosen.
Passage CitationDesk::passage() const
{
    switch (m_views.current()) {
    case View::Reader: {
        const Passage chosen = m_views.reader->chosenPassage();
        return chosen.isValid() ? chosen : Passage{m_views.reader->document(), {}, {}};
    }
    case View::Annotations: {
        const auto chosen = m_views.annotations->chosen();
        const domain::AnnotationRow *row = chosen.empty() ? nullptr : m_views.book->row(chosen.front());
        return row ? Passage{row->document, row->orphan ? text::Range() : row->anchor.range, {}} : Passage();
    }
    case View::Commitments: {
        const QList<domain::CommitmentId> chosen = m_views.commitments->chosen();
        const domain::CommitmentRow *row =
            chosen.isEmpty() ? nullptr : desk().commitments.row(chosen.first());
        return row ? Passage{row->document, row->orphan ? text::Range() : row->range, {}} : Passage();
    }
    case View::Comparison: {
        const Passage chosen = m_views.comparison->chosenPassage();
        return chosen.isValid() ? chosen : Passage{m_views.comparison->pair().a, {}, {}};
    }
    case View::Search: {
        const Passage chosen = m_views.search->chosenPassage();
        if (chosen.isValid())
            return chosen;
        const QModelIndex line = m_views.search->results()->currentIndex();
        return {domain::DocumentId(line.data(models::SearchModel::DocumentRole).toLongLong()), {}, {}};
    }
    case View::Query: // no document is in sight
    case View::Trash:
        return {};
    case View::Library:
        break;
    }
    // What a filter has taken away is not chosen any more, though it may still be looked at.
    const QList<domain::DocumentId> chosen = m_views.library->choice().documents();
    const domain::DocumentId looked = desk().focus.document();
    if (chosen.contains(looked))
        return {looked, {}, {}};
    return {chosen.value(0), {}, {}};
}

void CitationDesk::copy(Wording wording, const QString &told)
{
    const Passage chosen = passage();
    if (!chosen.document.isValid()) {
        desk().navigator.say(tr("Select a document or a passage to cite."));
        return;
    }
    desk().session.document(chosen.document, this,
                            [this, chosen, wording, told](const base::Result<domain::DocumentView> &view) {
                                if (!view) {
                                    desk().messages.showError(view.error());
                                    return;
                                }
                                QApplication::clipboard()->setText(wording(*view, chosen.range));
                                desk().navigator.say(
                                    told.arg(models::shortened(view->row.shownTitle(), LongestTold)));
                            });
}

} // namespace counterpart::shell
