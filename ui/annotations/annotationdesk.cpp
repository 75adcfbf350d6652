// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdesk.h"

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
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

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::AnnotationRow;
using workbench::View;
using workspace::Workspace;

AnnotationDesk::AnnotationDesk(const workbench::Desk &desk, const Parts &parts)
    : DeskPart(desk), m_parts(parts), m_chooser(new CodeChooser(desk.theme, parts.codes, &desk.window)),
      m_choice(desk, {parts.text, parts.view, parts.detail, parts.book, parts.beside}),
      m_acts(desk, {parts.text, parts.panel, parts.view, parts.codes, parts.book, *m_chooser, parts.notable},
             m_choice, m_codeActs),
      m_codeActs(desk, parts.panel, parts.codes, parts.book, *m_chooser),
      m_exchange(desk, parts.detail, parts.codes, parts.book)
{
    connect(&m_choice, &AnnotationChoice::changed, this, &AnnotationDesk::updateActions);
    connect(&m_acts, &AnnotationActs::changed, this, &AnnotationDesk::updateActions);
    connectViews();
    connectDetail();
}

void AnnotationDesk::connectViews()
{
    connect(&m_parts.view, &AnnotationsView::passageActivated, this,
            [this](domain::DocumentId document, qsizetype begin, qsizetype end) {
                desk().navigator.openDocument(document, {begin, end});
            });
    connect(&m_parts.view, &AnnotationsView::readerAsked, this,
            [this] { desk().navigator.showView(View::Reader); });
    connect(&m_parts.view, &AnnotationsView::exportAsked, &m_exchange,
            &AnnotationExchange::exportAnnotations);
    connect(&m_parts.panel, &CodesPanel::choiceChanged, this, &AnnotationDesk::updateActions);
}

void AnnotationDesk::connectDetail()
{
    AnnotationDetail *detail = &m_parts.detail;
    connect(detail, &AnnotationDetail::memoChanged, this, &AnnotationDesk::saveMemo);
    connect(detail, &AnnotationDetail::codeWanted, &m_acts, &AnnotationActs::askForCodeOf);
    connect(detail, &AnnotationDetail::codeUnwanted, &m_acts,
            [this](AnnotationId id, domain::CodeId code) { m_acts.takeCodeAway({id}, code); });
    connect(detail, &AnnotationDetail::removeAsked, &m_acts, &AnnotationActs::remove);
    connect(detail, &AnnotationDetail::left, this,
            [this] { desk().navigator.showView(desk().navigator.currentView()); });
    connect(detail, &AnnotationDetail::placeAsked, this, [this](AnnotationId id, text::Range range) {
        desk().edit(tr("re-attach annotation"), [=, author = desk().author()](Workspace &store) {
            return store.annotations().place(id, range, author);
        });
    });
    connect(detail, &AnnotationDetail::passageAsked, this,
            [this](domain::DocumentId document, qsizetype begin, qsizetype end) {
                desk().navigator.openDocument(document, {begin, end});
            });
}

void AnnotationDesk::saveMemo(const AnnotationRow &of, const QString &memo, const QString &seen)
{
    const QString author = desk().author();
    const bool isEmpty = memo.trimmed().isEmpty();
    const auto again = [desk = desk(), of, memo, author] {
        desk.edit(tr("keep memo"), [of, memo, author](Workspace &store) {
            return store.annotations().addInPlaceOf(of, memo, author);
        });
    };
    const auto write = [id = of.id, author](Workspace &store, const workspace::TextEdit &typed) {
        return store.annotations().setMemo(id, typed, author);
    };
    // While the store closes nobody can answer any more.
    const auto writeOrKeep = [write, of, author](Workspace &store, const workspace::TextEdit &typed) {
        return write(store, typed).or_else([&](const base::Error &error) {
            return error.kind == base::ErrorKind::NotFound
                       ? store.annotations().addInPlaceOf(of, typed.now, author)
                       : base::Result<workspace::Change>(std::unexpected(error));
        });
    };
    desk().save({.name = isEmpty ? tr("delete memo") : tr("write memo"),
                 .text = tr("memo"),
                 .typed = {memo, seen},
                 .write = m_closing && !isEmpty ? workbench::TypedText::Write(writeOrKeep) : write,
                 .instead = {{tr("Save as a new annotation"), again}}});
}

void AnnotationDesk::updateActions()
{
    m_acts.updateActions();
    m_codeActs.updateActions();
    m_exchange.updateActions();
    m_parts.detail.setWritable(desk().isWritable());
    m_choice.showBeside();
}

void AnnotationDesk::storeOpened()
{
    ++m_store;
    m_due = {};
    m_choice.forget();
    m_acts.forget();
    Workspace *store = desk().session.workspace();
    connect(store, &Workspace::changed, this, &AnnotationDesk::follow);
    m_parts.codes.setEditable(!desk().session.isReadOnly());
    m_parts.view.setBeingRead(true);
    follow(workspace::ChangeSet::all());
}

void AnnotationDesk::storeClosing()
{
    const QScopedValueRollback closing(m_closing, true);
    m_parts.detail.save();
}

void AnnotationDesk::storeClosed()
{
    ++m_store;
    m_due = {};
    m_choice.forget();
    m_parts.text.chooseAnnotation({});
    m_parts.detail.showNothing();
    m_parts.codes.setRows({});
    m_parts.book.clear();
    m_exchange.storeClosed();
}

/// One change may tell of codes and of annotations; both are read at once, so that neither is shown ahead of
/// the other.
void AnnotationDesk::readLater()
{
    if (!std::exchange(m_due.scheduled, true))
        QMetaObject::invokeMethod(this, &AnnotationDesk::read, Qt::QueuedConnection);
}

void AnnotationDesk::follow(const workspace::ChangeSet &changes)
{
    using workspace::Subject;
    if (!changes.hasAny({Subject::Annotations, Subject::Codes}))
        return;
    const auto which = changes.of(Subject::Annotations).ids<AnnotationId>();
    m_due.all = m_due.all || changes.of(Subject::Annotations).isAll();
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
        auto codes = store.codes().rows();
        if (!codes || !annotations)
            return std::move(codes).transform([](auto rows) { return Read(std::move(rows), {}); });
        return store.annotations()
            .rows({.memoCharacters = models::AnnotationBook::MemoCharacters, .ids = which})
            .transform([&codes](auto rows) { return Read(std::move(*codes), std::move(rows)); });
    };
    desk().session.askLater(this, look, [this, due, store = m_store](base::Result<Read> found) {
        if (store != m_store)
            return;
        if (!found) {
            desk().messages.showError(found.error());
            return;
        }
        m_parts.view.setBeingRead(false);
        m_parts.codes.setRows(std::move(found->first));
        if (due.all)
            m_parts.book.setRows(std::move(found->second));
        else if (!due.which.empty())
            m_parts.book.update(due.which, std::move(found->second));
        updateActions();
    });
}

} // namespace counterpart::annotations
