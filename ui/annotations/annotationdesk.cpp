// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdesk.h"

#include "core/workspace/annotations/annotations.h"
#include "ui/annotations/agreementdialog.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codechooser.h"
#include "ui/annotations/codespanel.h"
#include "ui/models/codesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/annotatedtext.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QScopedValueRollback>
#include <QStackedWidget>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::AnnotationRow;
using workbench::View;
using workspace::Workspace;

AnnotationDesk::AnnotationDesk(const workbench::Desk &desk, const Parts &parts)
    : DeskPart(desk), m_parts(parts), m_chooser(new CodeChooser(desk.theme, parts.codes, &desk.window))
{
    addCommands();
    addCodeCommands();
    connectViews();
    connectDetail();
}

void AnnotationDesk::connectViews()
{
    connect(&m_parts.view, &AnnotationsView::choiceChanged, this, [this] {
        const std::vector<AnnotationId> chosen = m_parts.view.chosen();
        if (!m_following && !chosen.empty())
            choose(chosen.front());
        updateActions();
    });
    connect(&m_parts.view, &AnnotationsView::passageActivated, this,
            [this](domain::DocumentId document, qsizetype begin, qsizetype end) {
                desk().navigator.openDocument(document, {begin, end});
            });
    connect(&m_parts.view, &AnnotationsView::readerAsked, this,
            [this] { desk().navigator.showView(View::Reader); });
    connect(&m_parts.view, &AnnotationsView::exportAsked, this, &AnnotationDesk::exportAnnotations);
    connect(&m_parts.panel, &CodesPanel::choiceChanged, this, &AnnotationDesk::updateActions);
    connect(&m_parts.panel, &CodesPanel::newCodeAsked, this, [this] { newCode({}); });
    connect(&m_parts.panel, &CodesPanel::codeActivated, this, [this](domain::CodeId code) {
        m_passage = desk().navigator.selectedPassage();
        m_targets = targets();
        annotate(code);
    });
    connect(&m_parts.codes, &models::CodesModel::renameAsked, this, &AnnotationDesk::renameCode);
    connect(&m_parts.codes, &models::CodesModel::moveAsked, this, &AnnotationDesk::moveCode);
    connect(&m_parts.codes, &models::CodesModel::mergeAsked, this, &AnnotationDesk::mergeCodes);
    connect(m_chooser, &CodeChooser::chosen, this, [this](domain::CodeId code) {
        m_mergeFrom.isValid() ? mergeCodes(std::exchange(m_mergeFrom, {}), code) : annotate(code);
    });
    connect(m_chooser, &CodeChooser::createAsked, this, [this](const QString &path) {
        if (!std::exchange(m_mergeFrom, {}).isValid())
            annotateWithNewCode(path);
    });
    connect(&m_parts.book, &models::AnnotationBook::changed, this,
            [this](const QSet<domain::DocumentId> &documents) {
                const AnnotationRow *row = m_parts.book.row(m_chosen);
                // A new one is chosen before the book knows it.
                if (!row && std::exchange(m_known, false))
                    choose({});
                m_known = m_known || row;
                if (row && (documents.isEmpty() || documents.contains(row->document)))
                    showDetail();
            });
}

void AnnotationDesk::connectDetail()
{
    AnnotationDetail *detail = &m_parts.detail;
    connect(detail, &AnnotationDetail::memoChanged, this, [this](AnnotationId id, const QString &memo) {
        const QString text = memo.trimmed().isEmpty() ? tr("delete memo") : tr("write memo");
        desk().edit(text, [=, author = desk().author()](Workspace &store) {
            return store.annotations().setMemo(id, memo, author);
        });
    });
    connect(detail, &AnnotationDetail::codeWanted, this, [this](AnnotationId id) {
        m_passage = {};
        m_targets = {id};
        m_chooser->setRecent(m_recent);
        m_chooser->open(tr("A code for this annotation"));
    });
    connect(detail, &AnnotationDetail::codeUnwanted, this,
            [this](AnnotationId id, domain::CodeId code) { takeCodeAway({id}, code); });
    connect(detail, &AnnotationDetail::removeAsked, this, &AnnotationDesk::remove);
    connect(detail, &AnnotationDetail::placeAsked, this, [this](AnnotationId id, text::Range range) {
        desk().edit(tr("place annotation"), [=, author = desk().author()](Workspace &store) {
            return store.annotations().place(id, range, author);
        });
    });
    connect(detail, &AnnotationDetail::passageAsked, this,
            [this](domain::DocumentId document, qsizetype begin, qsizetype end) {
                desk().navigator.openDocument(document, {begin, end});
            });
}

void AnnotationDesk::storeOpened()
{
    ++m_store;
    m_due = {};
    m_chosen = {};
    m_known = false;
    m_recent.clear();
    Workspace *store = desk().session.workspace();
    connect(store, &Workspace::codesChanged, this, &AnnotationDesk::readLater);
    connect(store, &Workspace::annotationsChanged, this, &AnnotationDesk::follow);
    m_parts.codes.setEditable(!desk().session.isReadOnly());
    follow({});
}

void AnnotationDesk::storeClosing()
{
    m_parts.detail.save();
}

void AnnotationDesk::storeClosed()
{
    ++m_store;
    m_due = {};
    m_chosen = {};
    m_known = false;
    m_parts.text.chooseAnnotation({});
    m_parts.detail.showNothing();
    m_parts.codes.setRows({});
    m_parts.book.clear();
    if (m_agreement)
        m_agreement->close();
}

/// One change may tell of codes and of annotations; both are read at once, so that neither is shown ahead of
/// the other.
void AnnotationDesk::readLater()
{
    if (!std::exchange(m_due.scheduled, true))
        QMetaObject::invokeMethod(this, &AnnotationDesk::read, Qt::QueuedConnection);
}

/// Empty: any annotation may have changed.
void AnnotationDesk::follow(const std::vector<AnnotationId> &which)
{
    m_due.all = m_due.all || which.empty();
    m_due.which.insert(m_due.which.end(), which.begin(), which.end());
    readLater();
}

void AnnotationDesk::read()
{
    const Due due = std::exchange(m_due, {});
    const bool annotations = due.all || !due.which.empty();
    using Read = std::pair<std::vector<domain::CodeRow>, std::vector<AnnotationRow>>;
    const auto look = [annotations, which = due.all ? std::vector<AnnotationId>()
                                                    : due.which](Workspace &store) -> base::Result<Read> {
        auto codes = store.annotations().codes();
        if (!codes || !annotations)
            return std::move(codes).transform([](auto rows) { return Read(std::move(rows), {}); });
        return store.annotations()
            .annotations({.memoCharacters = models::AnnotationBook::MemoCharacters, .ids = which})
            .transform([&codes](auto rows) { return Read(std::move(*codes), std::move(rows)); });
    };
    desk().session.askLater(this, look, [this, due, store = m_store](base::Result<Read> found) {
        if (store != m_store)
            return;
        if (!found) {
            desk().messages.showError(found.error());
            return;
        }
        m_parts.codes.setRows(std::move(found->first));
        if (due.all)
            m_parts.book.setRows(std::move(found->second));
        else if (!due.which.empty())
            m_parts.book.update(due.which, std::move(found->second));
        updateActions();
    });
}

std::vector<AnnotationId> AnnotationDesk::targets() const
{
    if (desk().navigator.currentView() == View::Annotations)
        return m_parts.view.chosen();
    return m_chosen.isValid() ? std::vector{m_chosen} : std::vector<AnnotationId>();
}

void AnnotationDesk::choose(AnnotationId id)
{
    const QScopedValueRollback guard(m_following, true);
    m_chosen = id;
    m_known = m_parts.book.row(id) != nullptr;
    m_parts.text.chooseAnnotation(id);
    if (id.isValid() && !std::ranges::contains(m_parts.view.chosen(), id))
        m_parts.view.select(id);
    showDetail();
    updateActions();
}

void AnnotationDesk::showDetail()
{
    const AnnotationId id = m_chosen;
    if (!id.isValid()) {
        m_parts.detail.showNothing();
        return;
    }
    m_parts.detail.setWritable(desk().isWritable());
    desk().session.ask(
        this, [id](Workspace &store) { return store.annotations().annotation(id); },
        [this, id](const base::Result<AnnotationRow> &row) {
            if (id != m_chosen || !row)
                return;
            const domain::DocumentRow *document = desk().library.document(row->document);
            m_parts.detail.showAnnotation(*row, document ? document->title : QString());
            if (std::exchange(m_focusMemo, false))
                m_parts.detail.focusMemo();
        });
    const AnnotationRow *known = m_parts.book.row(id);
    if (!known || !known->orphan)
        return;
    desk().session.ask(
        this, [id](Workspace &store) { return store.annotations().candidates(id); },
        [this, id](const base::Result<std::vector<workspace::Annotations::Candidate>> &found) {
            if (found)
                m_parts.detail.setCandidates(id, *found);
        });
}

void AnnotationDesk::showBeside()
{
    const View view = desk().navigator.currentView();
    const bool wanted = view == View::Annotations || (view == View::Reader && m_chosen.isValid());
    if (wanted)
        m_parts.beside.setCurrentWidget(&m_parts.detail);
    else if (m_parts.beside.currentWidget() == &m_parts.detail)
        m_parts.beside.setCurrentIndex(view == View::Comparison ? 1 : 0);
}

} // namespace counterpart::annotations
