// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationchoice.h"

#include "core/workspace/annotations/annotations.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/annotatedtext.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace counterpart::annotations {

using domain::AnnotationId;
using domain::AnnotationRow;
using workbench::View;
using workspace::Workspace;

AnnotationChoice::AnnotationChoice(const workbench::Desk &desk, const Shown &shown)
    : m_desk(desk), m_shown(shown)
{
    connect(&shown.view, &AnnotationsView::choiceChanged, this, &AnnotationChoice::followView);
    connect(&shown.book, &models::AnnotationBook::changed, this, &AnnotationChoice::followBook);
}

void AnnotationChoice::followView()
{
    const std::vector<AnnotationId> chosen = m_shown.view.chosen();
    if (!m_following && !chosen.empty())
        choose(chosen.front());
    Q_EMIT changed();
}

void AnnotationChoice::followBook(const QSet<domain::DocumentId> &documents)
{
    const AnnotationRow *row = m_shown.book.row(m_chosen);
    // A new one is chosen before the book knows it.
    if (!row && std::exchange(m_known, false))
        choose({});
    m_known = m_known || row;
    if (row && (documents.isEmpty() || documents.contains(row->document)))
        showDetail();
}

void AnnotationChoice::followText()
{
    const AnnotationRow *known = m_shown.book.row(m_chosen);
    const AnnotationRow &row = known ? *known : m_last;
    const QWidget *focus = QApplication::focusWidget();
    if (m_following || !m_chosen.isValid() || row.id != m_chosen || row.orphan ||
        m_shown.text.selectedPassage().isValid() || (focus && m_shown.detail.isAncestorOf(focus)))
        return; // a note that is being typed stays where it is
    const models::Passage passage = m_shown.text.chosenPassage();
    if (!passage.isValid() || (row.document == passage.document && row.anchor.range == passage.range))
        return;
    choose({});
    m_shown.view.selectNone();
}

void AnnotationChoice::forget()
{
    m_chosen = {};
    m_last = {};
    m_known = false;
}

std::vector<AnnotationId> AnnotationChoice::targets() const
{
    if (desk().navigator.currentView() == View::Annotations)
        return m_shown.view.chosen();
    return m_chosen.isValid() ? std::vector{m_chosen} : std::vector<AnnotationId>();
}

models::Passage AnnotationChoice::passage() const
{
    if (desk().navigator.currentView() != View::Reader)
        return desk().navigator.selectedPassage();
    const models::Passage passage = m_shown.text.chosenPassage();
    const AnnotationRow *row = m_shown.book.row(m_chosen);
    const bool isItsOwn = row && row->document == passage.document && row->anchor.range == passage.range &&
                          !m_shown.text.selectedPassage().isValid();
    return isItsOwn ? models::Passage() : passage;
}

void AnnotationChoice::choose(AnnotationId id)
{
    const QScopedValueRollback guard(m_following, true);
    m_chosen = id;
    if (id.isValid())
        m_shown.text.leavePassage();
    m_known = m_shown.book.row(id) != nullptr;
    m_shown.text.chooseAnnotation(id);
    if (id.isValid() && !std::ranges::contains(m_shown.view.chosen(), id))
        m_shown.view.select(id);
    showDetail();
    Q_EMIT changed();
}

void AnnotationChoice::showDetail()
{
    const AnnotationId id = m_chosen;
    if (!id.isValid()) {
        m_shown.detail.showNothing();
        return;
    }
    m_shown.detail.setWritable(desk().isWritable());
    desk().session.ask(
        this, [id](Workspace &store) { return store.annotations().row(id); },
        [this, id](const base::Result<AnnotationRow> &row) {
            if (id == m_chosen && row)
                show(*row);
        });
    const AnnotationRow *known = m_shown.book.row(id);
    if (!known || !known->orphan)
        return;
    desk().session.ask(
        this, [id](Workspace &store) { return store.annotations().candidates(id); },
        [this, id](const base::Result<workspace::Annotations::Candidates> &found) {
            if (found)
                m_shown.detail.setCandidates(id, *found);
        });
}

void AnnotationChoice::show(const AnnotationRow &row)
{
    m_last = row;
    const domain::DocumentRow *document = desk().library.document(row.document);
    m_shown.detail.showAnnotation(row, document ? document->title : QString());
}

/// Read at once: what is typed next is the memo, and goes nowhere else.
void AnnotationChoice::openMemo()
{
    Workspace *store = desk().session.workspace();
    if (!store || !m_chosen.isValid())
        return;
    const auto row = store->annotations().row(m_chosen);
    if (!row) {
        desk().messages.showError(row.error());
        return;
    }
    desk().navigator.showPanel(workbench::Panel::Beside);
    showBeside();
    m_shown.detail.setWritable(desk().isWritable());
    show(*row);
    m_shown.detail.focusMemo();
}

void AnnotationChoice::showBeside()
{
    const View view = desk().navigator.currentView();
    const bool wanted = view == View::Annotations || (view == View::Reader && m_chosen.isValid());
    if (wanted)
        m_shown.beside.setCurrentWidget(&m_shown.detail);
    else if (m_shown.beside.currentWidget() == &m_shown.detail)
        m_shown.beside.setCurrentIndex(view == View::Comparison ? 1 : 0);
}

void AnnotationChoice::step(bool backwards)
{
    if (desk().navigator.currentView() != View::Reader)
        return;
    const models::AnnotationSpan *span = m_shown.text.nextAnnotation(backwards);
    if (!span)
        return;
    const AnnotationId id = span->id;
    {
        const QScopedValueRollback guard(m_following, true); // the next one is chosen at once
        m_shown.text.showPassage(span->range);
    }
    choose(id);
}

void AnnotationChoice::goTo(AnnotationId id)
{
    const domain::AnnotationRow *row = m_shown.book.row(id);
    if (row)
        desk().navigator.openDocument(row->document, row->orphan ? text::Range() : row->anchor.range);
}

} // namespace counterpart::annotations
