// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to annotations.
#include "core/domain/trash.h"
#include "core/workspace/annotations/annotations.h"
#include "ui/annotations/annotationdesk.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codechooser.h"
#include "ui/annotations/codespanel.h"
#include "ui/models/codesmodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/question.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/annotatedtext.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QMenu>
#include <QShortcut>
#include <QTreeView>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::CodeId;
using workbench::View;
using workspace::Workspace;

namespace {

constexpr qsizetype MostRecent = 8;
constexpr qsizetype ShownQuote = 36;

QString shortened(const QString &quote)
{
    return models::shortened(quote, ShownQuote);
}

} // namespace

void AnnotationDesk::addCommands()
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *menu = desk().menus.annotate;
    menu->addSeparator();
    m_last = actions.add(menu,
                         {u"annotate.last"_s, tr("&Annotate with the Last Code"), tr("Ctrl+Shift+A"),
                          tr("Give the chosen passage the code that was used last")},
                         [this] {
                             m_passage = desk().navigator.selectedPassage();
                             m_targets = targets();
                             m_recent.isEmpty() ? askForCode() : annotate(m_recent.first());
                         });
    QAction *choose = actions.add(menu,
                                  {u"annotate.choose"_s, tr("Annotate with a &Code…"), tr("Ctrl+J"),
                                   tr("Choose or make a code for the chosen passage")},
                                  [this] { askForCode(); });
    QAction *memo = actions.add(menu,
                                {u"annotate.memo"_s, tr("Write a &Memo"), tr("Ctrl+Shift+M"),
                                 tr("Annotate the chosen passage with a memo")},
                                [this] { writeMemo(); });
    actions.add(menu,
                {u"annotate.next"_s, tr("&Next Annotation"), tr("Alt+PgDown"),
                 tr("Go to the next annotation of the text")},
                [this] { step(false); });
    actions.add(menu,
                {u"annotate.previous"_s, tr("&Previous Annotation"), tr("Alt+PgUp"),
                 tr("Go to the annotation before")},
                [this] { step(true); });
    actions.add(menu,
                {u"annotate.show"_s, tr("&Show in Text"), {}, tr("Open the document of the annotation")},
                [this] { goTo(m_chosen); });
    actions.add(menu,
                {u"annotate.place"_s,
                 tr("Place the &Orphan Here"),
                 {},
                 tr("Put the chosen orphan, or annotation, at the selected words")},
                [this] { placeOrphan(); });
    QAction *away = actions.add(menu,
                                {u"annotate.takeCode"_s,
                                 tr("&Take the Code Away"),
                                 {},
                                 tr("Take the chosen code from the annotations")},
                                [this] { takeCodeAway(targets(), m_parts.panel.currentCode()); });
    QAction *gone = actions.add(menu,
                                {u"annotate.remove"_s, tr("&Delete Annotation"), tr("Ctrl+Shift+Backspace"),
                                 tr("Delete the chosen annotations; it can be undone")},
                                [this] { remove(); });
    addNarrowingCommands(menu);
    for (QAction *action : {m_last, choose, memo})
        desk().menus.passage->addAction(action);
    auto *context = new QMenu(&desk().window);
    context->addActions({desk().actions.action(u"annotate.show"_s), choose, away, gone});
    m_parts.view.setMenu(context);
    for (QTreeView *table : {m_parts.view.table(), m_parts.view.orphans()}) {
        auto *key = new QShortcut(QKeySequence::Delete, table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, &AnnotationDesk::remove);
    }
}

void AnnotationDesk::addNarrowingCommands(QMenu *menu)
{
    menu->addSeparator();
    m_only = desk().actions.add(menu,
                                {u"annotate.only"_s,
                                 tr("Show &Only the Chosen Code"),
                                 {},
                                 tr("Show the annotations of the chosen code, and below it, alone")},
                                [this] {
                                    m_parts.book.setNarrowing(
                                        {m_parts.panel.currentCode(), m_parts.book.narrowing().author});
                                });
    desk().actions.add(menu,
                       {u"annotate.everything"_s,
                        tr("Show &Every Annotation"),
                        {},
                        tr("Show the annotations of all codes and analysts again")},
                       [this] { m_parts.book.setNarrowing({}); });
    connect(&m_parts.book, &models::AnnotationBook::narrowingChanged, this, &AnnotationDesk::updateActions);
}

void AnnotationDesk::updateActions()
{
    const bool open = desk().session.isOpen();
    const bool writable = desk().isWritable();
    const bool passage = open && desk().navigator.selectedPassage().isValid();
    const bool some = open && !targets().empty();
    const CodeId code = m_parts.panel.currentCode();
    const auto enable = [this](const QString &id, bool on) {
        if (QAction *action = desk().actions.action(id))
            action->setEnabled(on);
    };
    m_last->setText(m_recent.isEmpty() ? tr("&Annotate with the Last Code")
                                       : tr("&Annotate with “%1”").arg(shortened(nameOf(m_recent.first()))));
    enable(u"annotate.last"_s, writable && (passage || some));
    enable(u"annotate.choose"_s, writable && (passage || some));
    enable(u"annotate.memo"_s, writable && (passage || some));
    enable(u"annotate.next"_s, open);
    enable(u"annotate.previous"_s, open);
    enable(u"annotate.show"_s, open && m_chosen.isValid());
    enable(u"annotate.place"_s, writable && passage && m_chosen.isValid());
    enable(u"annotate.takeCode"_s, writable && some && code.isValid());
    enable(u"annotate.remove"_s, writable && some);
    enable(u"annotate.only"_s, open && code.isValid());
    enable(u"annotate.everything"_s, open && !m_parts.book.narrowing().isEmpty());
    enable(u"code.new"_s, writable);
    for (const QString &id : {u"code.newBelow"_s, u"code.rename"_s, u"code.edit"_s, u"code.merge"_s,
                              u"code.split"_s, u"code.top"_s, u"code.remove"_s})
        enable(id, writable && code.isValid());
    enable(u"annotate.agreement"_s, open);
    enable(u"file.exportAnnotations"_s, open);
    enable(u"file.mergeCopy"_s, writable);
    m_parts.codes.setEditable(writable);
    m_parts.detail.setWritable(writable);
    showBeside();
}

void AnnotationDesk::askForCode()
{
    m_mergeFrom = {};
    m_passage = desk().navigator.selectedPassage();
    m_targets = targets();
    if (!m_passage.isValid() && m_targets.empty())
        return;
    m_chooser->setRecent(m_recent);
    m_chooser->open(m_passage.isValid() ? u"“%1”"_s.arg(models::shortened(m_passage.quote, 200))
                                        : tr("A code for %n annotation(s)", nullptr, int(m_targets.size())));
}

void AnnotationDesk::remember(CodeId code)
{
    m_recent.removeAll(code);
    m_recent.prepend(code);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
    updateActions();
}

void AnnotationDesk::annotate(CodeId code)
{
    if (!desk().isWritable() || !m_parts.codes.code(code))
        return;
    if (m_passage.isValid()) {
        annotatePassage(m_passage, {code},
                        tr("annotate “%1” with “%2”").arg(shortened(m_passage.quote), nameOf(code)));
    } else if (!m_targets.empty()) {
        desk().edit(tr("add code “%1”").arg(nameOf(code)),
                    [=, ids = m_targets, author = desk().author()](Workspace &store) {
                        return store.annotations().addCodeTo(ids, code, author);
                    });
    } else {
        return;
    }
    remember(code);
}

void AnnotationDesk::annotatePassage(const models::Passage &passage, const std::vector<CodeId> &codes,
                                     const QString &text)
{
    const QString author = desk().author();
    // The same words again, by the same person: the annotation gets one more code.
    const auto &rows = m_parts.book.rows();
    const auto same = std::ranges::find_if(rows, [&](const domain::AnnotationRow &row) {
        return row.document == passage.document && row.anchor.range == passage.range && !row.orphan &&
               row.author == author;
    });
    if (same != rows.end()) {
        if (!codes.empty())
            desk().edit(text, [=, id = same->id](Workspace &store) {
                return store.annotations().addCodeTo({id}, codes.front(), author);
            });
        choose(same->id);
        return;
    }
    desk().edit(
        text,
        [=](Workspace &store) {
            return store.annotations().add({passage.document, passage.range, codes, {}}, author);
        },
        [this](const workspace::Change &change) { choose(AnnotationId(change.made)); });
    if (desk().navigator.currentView() == View::Reader)
        m_parts.text.endSelection();
}

void AnnotationDesk::annotateWithNewCode(const QString &path)
{
    // "Security / Mines" makes Mines below a code Security that is there.
    CodeId parent;
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    while (names.size() > 1) {
        const auto &rows = m_parts.codes.rows();
        const auto above = std::ranges::find_if(rows, [&](const domain::CodeRow &row) {
            return row.parent == parent &&
                   row.values.name.compare(names.first().simplified(), Qt::CaseInsensitive) == 0;
        });
        if (above == rows.end())
            break;
        parent = above->id;
        names.removeFirst();
    }
    const QString name = names.join(u'/').simplified();
    const QString author = desk().author();
    const auto made = [this, name](const workspace::Change &) {
        // Its id comes with the codes; the name is what leads to it.
        connect(
            &m_parts.codes, &models::CodesModel::changed, this,
            [this, name] {
                const auto &rows = m_parts.codes.rows();
                const auto code = std::ranges::find_if(rows, [&](const domain::CodeRow &row) {
                    return row.values.name.compare(name, Qt::CaseInsensitive) == 0;
                });
                if (code != rows.end())
                    remember(code->id);
            },
            Qt::SingleShotConnection);
    };
    if (!m_passage.isValid()) {
        desk().edit(
            tr("add code “%1”").arg(name),
            [=, ids = m_targets](Workspace &store) {
                return store.annotations().addNewCodeTo(ids, parent, {name, {}, {}}, author);
            },
            made);
        return;
    }
    desk().edit(
        tr("annotate “%1” with “%2”").arg(shortened(m_passage.quote), name),
        [=, passage = m_passage](Workspace &store) {
            return store.annotations().addWithNewCode({passage.document, passage.range, {}, {}}, parent,
                                                      {name, {}, {}}, author);
        },
        [this, made](const workspace::Change &change) {
            made(change);
            choose(AnnotationId(change.made));
        });
}

void AnnotationDesk::writeMemo()
{
    m_passage = desk().navigator.selectedPassage();
    m_focusMemo = true;
    if (m_passage.isValid()) {
        annotatePassage(m_passage, {}, tr("annotate “%1”").arg(shortened(m_passage.quote)));
    } else {
        showDetail();
    }
    // The memo is written beside the text.
    if (desk().navigator.currentView() != View::Annotations && desk().navigator.currentView() != View::Reader)
        goTo(m_chosen);
}

void AnnotationDesk::remove()
{
    const std::vector<AnnotationId> ids = targets();
    if (ids.empty() || !desk().isWritable())
        return;
    const int count = static_cast<int>(ids.size());
    const auto act = [desk = desk(), ids, count] {
        desk.edit(tr("delete %n annotation(s)", nullptr, count),
                  [ids, author = desk.author()](Workspace &store) {
                      return store.annotations().remove(ids, author);
                  });
    };
    if (count <= domain::MostUnasked) {
        act();
        return;
    }
    widgets::ask(&desk().window,
                 {u"deleteAnnotationsQuestion"_s, tr("Delete"),
                  tr("Delete %n annotation(s), with memos and codes?", nullptr, count),
                  tr("Undo brings them back until the store is closed."), tr("&Delete")},
                 act);
}

void AnnotationDesk::takeCodeAway(const std::vector<AnnotationId> &ids, CodeId code)
{
    if (ids.empty() || !code.isValid())
        return;
    desk().edit(tr("take code “%1” away").arg(nameOf(code)), [=, author = desk().author()](Workspace &store) {
        return store.annotations().takeCodeFrom(ids, code, author);
    });
}

void AnnotationDesk::placeOrphan()
{
    const models::Passage passage = desk().navigator.selectedPassage();
    const domain::AnnotationRow *row = m_parts.book.row(m_chosen);
    if (!row || !passage.isValid() || row->document != passage.document)
        return;
    desk().edit(tr("place annotation"), [=, id = m_chosen, author = desk().author()](Workspace &store) {
        return store.annotations().place(id, passage.range, author);
    });
}

void AnnotationDesk::step(bool backwards)
{
    if (desk().navigator.currentView() != View::Reader)
        return;
    const models::AnnotationSpan *span = m_parts.text.nextAnnotation(backwards);
    if (!span)
        return;
    m_parts.text.showPassage(span->range);
    choose(span->id);
}

void AnnotationDesk::goTo(AnnotationId id)
{
    const domain::AnnotationRow *row = m_parts.book.row(id);
    if (row)
        desk().navigator.openDocument(row->document, row->orphan ? text::Range() : row->anchor.range);
}

} // namespace counterpart::annotations
