// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/codeacts.h"

#include "core/domain/trash.h"
#include "core/workspace/annotations/codes.h"
#include "ui/annotations/codechooser.h"
#include "ui/annotations/codedialog.h"
#include "ui/annotations/codespanel.h"
#include "ui/annotations/splitdialog.h"
#include "ui/models/annotationbook.h"
#include "ui/models/codesmodel.h"
#include "ui/widgets/question.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QMenu>
#include <QShortcut>
#include <QTreeView>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::CodeId;
using workspace::Workspace;

CodeActs::CodeActs(const workbench::Desk &desk, CodesPanel &panel, models::CodesModel &codes,
                   const models::AnnotationBook &book, CodeChooser &chooser)
    : m_desk(desk), m_panel(panel), m_codes(codes), m_book(book), m_chooser(chooser)
{
    addCommands();
    connect(&panel, &CodesPanel::newCodeAsked, this, [this] { newCode({}); });
    connect(&codes, &models::CodesModel::renameAsked, this, &CodeActs::renameCode);
    connect(&codes, &models::CodesModel::moveAsked, this, &CodeActs::moveCode);
    connect(&codes, &models::CodesModel::mergeAsked, this, &CodeActs::mergeCodes);
}

void CodeActs::addCommands()
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *menu = desk().menus.annotate->addMenu(tr("Co&des"));
    const auto current = [this] { return m_panel.currentCode(); };
    actions.add(menu, {u"code.new"_s, tr("&New Code…"), {}, tr("Create a code at the top level")},
                [this] { newCode({}); });
    actions.add(menu,
                {u"code.newBelow"_s, tr("New Code &Below…"), {}, tr("Create a code below the selected one")},
                [this, current] { newCode(current()); });
    actions.add(menu, {u"code.rename"_s, tr("&Rename Code"), {}, tr("Rename the selected code")},
                [this, current] { m_panel.select(current(), true); });
    actions.add(
        menu,
        {u"code.edit"_s, tr("&Colour and Description…"), {}, tr("Name, colour and description of the code")},
        [this] { editCode(); });
    actions.add(menu, {u"code.merge"_s, tr("&Merge into…"), {}, tr("Merge the selected code into another")},
                [this] { mergeCode(); });
    actions.add(menu, {u"code.split"_s, tr("&Split…"), {}, tr("Move some of its passages to a new code")},
                [this] { splitCode(); });
    actions.add(menu, {u"code.top"_s, tr("Move to &Top Level"), {}, tr("Move the code out of its parent")},
                [this, current] { moveCode(current(), {}); });
    actions.add(menu,
                {u"code.remove"_s,
                 tr("&Delete Code"),
                 {},
                 tr("Move the code and all codes below it to the trash; passages are kept")},
                [this] { removeCode(); });
    m_panel.setMenu(menu);
    auto *key = new QShortcut(QKeySequence::Delete, m_panel.tree(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &CodeActs::removeCode);
}

void CodeActs::updateActions()
{
    const bool writable = desk().isWritable();
    const bool isChosen = m_panel.currentCode().isValid();
    desk().actions.action(u"code.new"_s)->setEnabled(writable);
    for (const QString &id : {u"code.newBelow"_s, u"code.rename"_s, u"code.edit"_s, u"code.merge"_s,
                              u"code.split"_s, u"code.top"_s, u"code.remove"_s})
        desk().actions.action(id)->setEnabled(writable && isChosen);
    m_codes.setEditable(writable);
}

bool CodeActs::takeForMerge(CodeId into)
{
    const CodeId from = std::exchange(m_mergeFrom, {});
    if (from.isValid())
        mergeCodes(from, into);
    return from.isValid();
}

QString CodeActs::nameOf(CodeId code) const
{
    const domain::CodeRow *row = m_codes.code(code);
    return row ? row->values.name : QString();
}

void CodeActs::newCode(CodeId parent)
{
    auto *dialog = new CodeDialog(tr("New Code"), {}, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, parent] {
        const domain::CodeValues values = dialog->values();
        desk().edit(
            tr("new code “%1”").arg(values.name),
            [=, author = desk().author()](Workspace &store) {
                return store.codes().add(parent, values, author);
            },
            [this](const workspace::Change &change) { m_panel.select(CodeId(change.made)); });
    });
    dialog->open();
}

void CodeActs::editCode()
{
    const domain::CodeRow *row = m_codes.code(m_panel.currentCode());
    if (!row)
        return;
    auto *dialog = new CodeDialog(tr("Code"), row->values, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row->id, before = row->values] {
        const domain::CodeValues values = dialog->values();
        if (values != before)
            desk().edit(tr("change code “%1”").arg(before.name),
                        [=, author = desk().author()](Workspace &store) {
                            return store.codes().edit(id, values, author, before);
                        });
    });
    dialog->open();
}

void CodeActs::renameCode(CodeId code, const QString &name)
{
    const domain::CodeRow *row = m_codes.code(code);
    if (!row || !desk().isWritable())
        return;
    domain::CodeValues values = row->values;
    values.name = name;
    desk().edit(tr("rename code “%1”").arg(row->values.name),
                [=, before = row->values, author = desk().author()](Workspace &store) {
                    return store.codes().edit(code, values, author, before);
                });
}

void CodeActs::moveCode(CodeId code, CodeId parent)
{
    const domain::CodeRow *row = m_codes.code(code);
    if (!row || row->parent == parent || !desk().isWritable())
        return;
    desk().edit(tr("move code “%1”").arg(nameOf(code)), [=, author = desk().author()](Workspace &store) {
        return store.codes().move(code, parent, author);
    });
    m_panel.select(code);
}

void CodeActs::mergeCode()
{
    m_mergeFrom = m_panel.currentCode();
    if (!m_mergeFrom.isValid())
        return;
    m_chooser.setRecent({});
    m_chooser.open(tr("Merge “%1” into which code?").arg(nameOf(m_mergeFrom)));
}

void CodeActs::mergeCodes(CodeId from, CodeId into)
{
    if (!desk().isWritable())
        return;
    desk().edit(
        tr("merge code “%1” into “%2”").arg(nameOf(from), nameOf(into)),
        [=, author = desk().author()](Workspace &store) { return store.codes().merge(from, into, author); },
        [this, into](const workspace::Change &) { m_panel.select(into); });
}

void CodeActs::splitCode()
{
    const CodeId code = m_panel.currentCode();
    if (!code.isValid())
        return;
    auto *dialog = new SplitDialog(m_book, code, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, code] {
        desk().edit(
            tr("split code “%1”").arg(nameOf(code)),
            [=, ids = dialog->annotations(), name = dialog->name(), author = desk().author()](
                Workspace &store) { return store.codes().split(code, ids, {name, {}, {}}, author); },
            [this](const workspace::Change &change) { m_panel.select(CodeId(change.made)); });
    });
    dialog->open();
}

void CodeActs::removeCode()
{
    const CodeId code = m_panel.currentCode();
    if (!code.isValid() || !desk().isWritable())
        return;
    const auto act = [desk = desk(), code, name = nameOf(code)] {
        desk.edit(
            tr("delete code “%1”").arg(name),
            [code, author = desk.author()](Workspace &store) { return store.codes().remove(code, author); },
            [desk, name](const workspace::Change &) {
                desk.navigator.say(tr("Code “%1” moved to the trash.").arg(name));
            });
    };
    const int passages = m_codes.indexOf(code).data(models::CodesModel::TotalRole).toInt();
    const auto below = std::ranges::count_if(
        m_codes.rows(), [&](const domain::CodeRow &row) { return m_codes.isBelow(row.id, code); });
    if (passages <= domain::MostUnasked && below <= domain::MostUnasked) {
        act();
        return;
    }
    widgets::ask(&desk().window,
                 {u"deleteCodeQuestion"_s, tr("Delete"),
                  tr("Delete the code “%1”, with those below it?").arg(nameOf(code)),
                  tr("%n passage(s) lose it; the passages and their memos stay.", nullptr, passages) + u'\n' +
                      tr("The trash keeps it for %n day(s).", nullptr, domain::TrashDays),
                  tr("&Delete")},
                 act);
}

} // namespace counterpart::annotations
