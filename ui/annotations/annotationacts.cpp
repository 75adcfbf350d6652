// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationacts.h"

#include "core/domain/codetree.h"
#include "core/domain/trash.h"
#include "core/workspace/annotations/annotations.h"
#include "ui/annotations/annotationchoice.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codeacts.h"
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

AnnotationActs::AnnotationActs(const workbench::Desk &lent, const On &on, AnnotationChoice &choice,
                               CodeActs &codes)
    : m_desk(lent), m_on(on), m_choice(choice), m_codes(codes)
{
    addCommands();
    connect(&on.panel, &CodesPanel::codeActivated, this, [this](CodeId code) {
        m_passage = m_choice.passage();
        m_targets = m_choice.targets();
        annotate(code);
    });
    connect(&on.chooser, &CodeChooser::chosen, this, [this](CodeId code) {
        if (!m_codes.takeForMerge(code))
            annotate(code);
    });
    connect(&on.chooser, &CodeChooser::createAsked, this, [this](const QString &path) {
        if (!m_codes.giveUpMerging())
            annotateWithNewCode(path);
    });
}

void AnnotationActs::askForCodeOf(AnnotationId id)
{
    m_passage = {};
    m_targets = {id};
    m_on.chooser.setRecent(m_recent);
    m_on.chooser.open(tr("A code for this annotation"));
}

void AnnotationActs::addCommands()
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *menu = desk().menus.annotate;
    menu->addSeparator();
    addPassageCommands(menu);
    addWalks(menu);
    actions.add(menu,
                {u"annotate.place"_s,
                 tr("Re-attach to Selection"),
                 {},
                 tr("Attach the annotation to the selected words")},
                [this] { placeOrphan(); });
    QAction *away = actions.add(
        menu,
        {u"annotate.takeCode"_s, tr("Remo&ve Code"), {}, tr("Remove the selected code from the annotations")},
        [this] { takeCodeAway(m_choice.targets(), m_on.panel.currentCode()); });
    QAction *gone = actions.add(menu,
                                {u"annotate.remove"_s, tr("&Delete Annotation"), tr("Ctrl+Shift+Backspace"),
                                 tr("Move the selected annotations to the trash")},
                                [this] { remove(); });
    addNarrowingCommands(menu);
    auto *context = new QMenu(&desk().window);
    context->addActions(
        {actions.action(u"annotate.show"_s), actions.action(u"annotate.choose"_s), away, gone});
    m_on.view.setMenu(context);
    addKeys();
}

void AnnotationActs::addPassageCommands(QMenu *menu)
{
    workbench::ActionRegistry &actions = desk().actions;
    m_last = actions.add(menu,
                         {u"annotate.last"_s, tr("&Annotate with Last Code"), tr("Ctrl+Shift+A"),
                          tr("Annotate the selected passage with the code used last")},
                         [this] {
                             m_passage = m_choice.passage();
                             m_targets = m_choice.targets();
                             m_recent.isEmpty() ? askForCode() : annotate(m_recent.first());
                         });
    QAction *choose = actions.add(menu,
                                  {u"annotate.choose"_s, tr("Annotate with &Code…"), tr("Ctrl+J"),
                                   tr("Choose or create a code for the selected passage")},
                                  [this] { askForCode(); });
    QAction *memo = actions.add(menu,
                                {u"annotate.memo"_s, tr("Add &Memo"), tr("Ctrl+Shift+M"),
                                 tr("Annotate the selected passage with a memo")},
                                [this] { writeMemo(); });
    for (QAction *action : {m_last, choose, memo})
        desk().menus.passage->addAction(action);
}

void AnnotationActs::addWalks(QMenu *menu)
{
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(menu,
                {u"annotate.next"_s, tr("&Next Annotation"), tr("Alt+PgDown"),
                 tr("Go to the next annotation in the text")},
                [this] { m_choice.step(false); });
    actions.add(menu,
                {u"annotate.previous"_s, tr("&Previous Annotation"), tr("Alt+PgUp"),
                 tr("Go to the previous annotation in the text")},
                [this] { m_choice.step(true); });
    actions.add(menu,
                {u"annotate.show"_s, tr("&Show in Text"), {}, tr("Open the document of the annotation")},
                [this] { m_choice.goTo(m_choice.chosen()); });
}

/// Those that count where something is chosen alone.
void AnnotationActs::addKeys()
{
    for (QTreeView *table : {m_on.view.table(), m_on.view.orphans()}) {
        auto *key = new QShortcut(QKeySequence::Delete, table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, &AnnotationActs::remove);
    }
    for (QWidget *where : m_on.notable) {
        auto *key =
            new QShortcut(QKeySequence(Qt::Key_N), where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, &AnnotationActs::writeNote);
    }
}

void AnnotationActs::addNarrowingCommands(QMenu *menu)
{
    menu->addSeparator();
    desk().actions.add(
        menu,
        {u"annotate.only"_s,
         tr("Show &Only This Code"),
         {},
         tr("Show only annotations with the selected code or codes below it")},
        [this] { m_on.book.setNarrowing({m_on.panel.currentCode(), m_on.book.narrowing().author}); });
    desk().actions.add(menu,
                       {u"annotate.everything"_s,
                        tr("Show A&ll Annotations"),
                        {},
                        tr("Show the annotations of all codes and analysts")},
                       [this] { m_on.book.setNarrowing({}); });
    connect(&m_on.book, &models::AnnotationBook::narrowingChanged, this, &AnnotationActs::changed);
}

void AnnotationActs::updateActions()
{
    const bool open = desk().session.isOpen();
    const bool writable = desk().isWritable();
    const bool chosen = open && m_choice.passage().isValid();
    const bool some = open && !m_choice.targets().empty();
    const CodeId code = m_on.panel.currentCode();
    const auto enable = [this](const QString &id, bool on) { desk().actions.action(id)->setEnabled(on); };
    m_last->setText(m_recent.isEmpty()
                        ? tr("&Annotate with Last Code")
                        : tr("&Annotate with “%1”").arg(shortened(m_codes.nameOf(m_recent.first()))));
    enable(u"annotate.last"_s, writable && (chosen || some));
    enable(u"annotate.choose"_s, writable && (chosen || some));
    enable(u"annotate.memo"_s, writable && (chosen || some));
    enable(u"annotate.next"_s, open);
    enable(u"annotate.previous"_s, open);
    enable(u"annotate.show"_s, open && m_choice.chosen().isValid());
    enable(u"annotate.place"_s,
           writable && m_choice.chosen().isValid() && desk().navigator.selectedPassage().isValid());
    enable(u"annotate.takeCode"_s, writable && some && code.isValid());
    enable(u"annotate.remove"_s, writable && some);
    enable(u"annotate.only"_s, open && code.isValid());
    enable(u"annotate.everything"_s, open && !m_on.book.narrowing().isEmpty());
}

void AnnotationActs::askForCode()
{
    m_codes.giveUpMerging();
    m_passage = m_choice.passage();
    m_targets = m_choice.targets();
    if (!m_passage.isValid() && m_targets.empty())
        return;
    m_on.chooser.setRecent(m_recent);
    m_on.chooser.open(m_passage.isValid()
                          ? u"“%1”"_s.arg(models::shortened(m_passage.quote, 200))
                          : tr("A code for %n annotation(s)", nullptr, int(m_targets.size())));
}

void AnnotationActs::remember(CodeId code)
{
    m_recent.removeAll(code);
    m_recent.prepend(code);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
    Q_EMIT changed();
}

void AnnotationActs::annotate(CodeId code)
{
    if (!desk().isWritable() || !m_on.codes.code(code))
        return;
    if (m_passage.isValid()) {
        annotatePassage(m_passage, {code},
                        tr("annotate “%1” with “%2”").arg(shortened(m_passage.quote), m_codes.nameOf(code)));
    } else if (!m_targets.empty()) {
        desk().edit(tr("add code “%1”").arg(m_codes.nameOf(code)),
                    [=, ids = m_targets, author = desk().author()](Workspace &store) {
                        return store.annotations().addCodeTo(ids, code, author);
                    });
    } else {
        return;
    }
    remember(code);
}

void AnnotationActs::annotatePassage(const models::Passage &passage, const std::vector<CodeId> &codes,
                                     const QString &text)
{
    const QString author = desk().author();
    // The same words again, by the same person: the annotation gets one more code.
    const auto &rows = m_on.book.rows();
    const auto same = std::ranges::find_if(rows, [&](const domain::AnnotationRow &row) {
        return row.document == passage.document && row.anchor.range == passage.range && !row.orphan &&
               row.author == author;
    });
    if (same != rows.end()) {
        if (!codes.empty())
            desk().edit(text, [=, id = same->id](Workspace &store) {
                return store.annotations().addCodeTo({id}, codes.front(), author);
            });
        m_choice.choose(same->id);
        return;
    }
    desk().edit(
        text,
        [=](Workspace &store) {
            return store.annotations().add({passage.document, passage.range, codes, {}}, author);
        },
        [this](const workspace::Change &change) { m_choice.choose(AnnotationId(change.made)); });
    if (desk().navigator.currentView() == View::Reader)
        m_on.text.endSelection();
}

void AnnotationActs::annotateWithNewCode(const QString &path)
{
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    const CodeId parent = domain::CodeTree(m_on.codes.rows()).follow(names);
    const QString name = names.join(u'/').simplified();
    const QString author = desk().author();
    const auto made = [this, name](const workspace::Change &) { rememberNew(name); };
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
            m_choice.choose(AnnotationId(change.made));
        });
}

/// The id of a new code comes with the codes; the name is what leads to it.
void AnnotationActs::rememberNew(const QString &name)
{
    connect(
        &m_on.codes, &models::CodesModel::changed, this,
        [this, name] {
            const auto &rows = m_on.codes.rows();
            const auto code = std::ranges::find_if(rows, [&](const domain::CodeRow &row) {
                return row.values.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (code != rows.end())
                remember(code->id);
        },
        Qt::SingleShotConnection);
}

/// The key counts wherever passages are chosen, and says why where nothing comes of it.
void AnnotationActs::writeNote()
{
    const View view = desk().navigator.currentView();
    const domain::AnnotationRow *row = m_on.book.row(m_choice.chosen());
    const bool isHere = view == View::Annotations
                            ? !m_choice.targets().empty()
                            : view == View::Reader && row && row->document == m_on.text.document();
    if (!desk().isWritable())
        desk().navigator.say(tr("This store cannot be changed now."));
    else if (!isHere && !m_choice.passage().isValid())
        desk().navigator.say(tr("Select a passage to write a note on it."));
    else
        writeMemo();
}

void AnnotationActs::writeMemo()
{
    m_passage = m_choice.passage();
    if (m_passage.isValid()) {
        const AnnotationId before = m_choice.release();
        annotatePassage(m_passage, {}, tr("annotate “%1”").arg(shortened(m_passage.quote)));
        if (!m_choice.chosen().isValid()) { // it was refused, and told
            m_choice.restore(before);
            return;
        }
    }
    // The memo is written beside the text.
    const View view = desk().navigator.currentView();
    if (view != View::Annotations && view != View::Reader) {
        if (m_passage.isValid())
            desk().navigator.openDocument(m_passage.document, m_passage.range);
        else
            m_choice.goTo(m_choice.chosen());
    }
    m_choice.openMemo();
}

void AnnotationActs::remove()
{
    const std::vector<AnnotationId> ids = m_choice.targets();
    if (ids.empty() || !desk().isWritable())
        return;
    const int count = static_cast<int>(ids.size());
    const auto act = [desk = desk(), ids, count] {
        desk.edit(
            tr("delete %n annotation(s)", nullptr, count),
            [ids, author = desk.author()](Workspace &store) {
                return store.annotations().remove(ids, author);
            },
            [desk, count](const workspace::Change &) {
                desk.navigator.say(tr("%n annotation(s) moved to the trash.", nullptr, count));
            });
    };
    if (count <= domain::MostUnasked) {
        act();
        return;
    }
    widgets::ask(&desk().window,
                 {u"deleteAnnotationsQuestion"_s, tr("Delete"),
                  tr("Delete %n annotation(s), with memos and codes?", nullptr, count),
                  tr("The trash keeps them for %n day(s).", nullptr, domain::TrashDays), tr("&Delete")},
                 act);
}

void AnnotationActs::takeCodeAway(const std::vector<AnnotationId> &ids, CodeId code)
{
    if (ids.empty() || !code.isValid())
        return;
    desk().edit(tr("remove code “%1”").arg(m_codes.nameOf(code)),
                [=, author = desk().author()](Workspace &store) {
                    return store.annotations().takeCodeFrom(ids, code, author);
                });
}

void AnnotationActs::placeOrphan()
{
    const models::Passage passage = desk().navigator.selectedPassage();
    const domain::AnnotationRow *row = m_on.book.row(m_choice.chosen());
    if (!row || !passage.isValid() || row->document != passage.document)
        return;
    desk().edit(tr("re-attach annotation"),
                [=, id = m_choice.chosen(), author = desk().author()](Workspace &store) {
                    return store.annotations().place(id, passage.range, author);
                });
}

} // namespace counterpart::annotations
