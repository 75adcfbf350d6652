// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog shows of an entity.
#include "core/workspace/entities/entities.h"
#include "ui/entities/entitydialog.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

namespace counterpart::entities {

using namespace Qt::StringLiterals;

namespace {

QString boundText(const std::optional<domain::PartialDate> &bound)
{
    return bound ? bound->toString() : QString();
}

QListWidgetItem *newItem(QListWidget *list, const QString &text, const QVariant &data)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, data);
    item->setToolTip(text);
    return item;
}

} // namespace

void EntityDialog::setDetail(const workspace::EntityDetail &detail)
{
    const bool another = detail.row.id != m_detail.row.id;
    // What is being typed stays where something else of the entity changes.
    const QString typed = !another && m_name->isModified() ? m_name->text() : QString();
    m_detail = detail;
    m_problem->hide();
    if (another || isKnown(m_newName->text().simplified()))
        m_newName->clear();
    if (another ||
        std::ranges::contains(detail.roles, m_newRole->text().simplified(), &workspace::EntityRole::role))
        m_newRole->clear();
    showHead();
    if (!typed.isNull() && typed.simplified() != detail.row.name) {
        m_name->setText(typed);
        m_name->setModified(true);
    }
    showNames();
    showRoles();
    showPlaces();
    if (another)
        m_tabs->setCurrentIndex(0);
    updateButtons();
}

bool EntityDialog::isKnown(const QString &name) const
{
    return name == m_detail.row.name || m_detail.row.aliases.contains(name);
}

void EntityDialog::showHead()
{
    const domain::EntityRow &row = m_detail.row;
    setWindowTitle(row.name);
    m_name->setText(row.name);
    m_name->setCursorPosition(0);
    m_junk->setText(m_detail.junk ? tr("Show Again") : tr("Hide"));
    m_junk->setAccessibleName(m_junk->text());
    QStringList facts{models::entityKindName(row.kind)};
    if (!row.country.isEmpty())
        facts.append(models::sideName(row.country));
    facts.append(tr("%n mention(s)", nullptr, row.mentions));
    facts.append(tr("in %n document(s)", nullptr, row.documents));
    for (const auto &[side, count] : row.mentionsBySide)
        facts.append(u"%1 %2"_s.arg(models::sideName(side)).arg(count));
    if (m_detail.junk)
        facts.append(tr("hidden: not an entity"));
    m_facts->setText(facts.join(u" · "_s));
}

void EntityDialog::showNames()
{
    m_names->clear();
    newItem(m_names, m_detail.row.name, m_detail.row.name);
    QStringList names = m_detail.row.aliases;
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names)) {
        const bool merged = std::ranges::contains(m_detail.merged, name, &domain::EntityRow::name);
        newItem(m_names, merged ? tr("%1 (merged)").arg(name) : name, name);
    }
}

void EntityDialog::showRoles()
{
    const QScopedValueRollback guard(m_filling, true);
    m_roles->clear();
    for (const workspace::EntityRole &role : m_detail.roles) {
        auto *item = new QTreeWidgetItem(m_roles, {role.role, boundText(role.since), boundText(role.until)});
        item->setData(0, Qt::UserRole, role.role);
        item->setToolTip(0, role.byHand ? tr("%1, set by hand").arg(role.role)
                                        : tr("%1, from the documents").arg(role.role));
        if (m_writable)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
}

void EntityDialog::showPlaces()
{
    m_mentions.setMentions(m_detail.mentions);
    const auto shown = static_cast<int>(m_detail.mentions.size());
    m_tabs->setTabText(0, m_detail.mentionsInAll > shown
                              ? tr("Mentions (first %L1 of %L2)").arg(shown).arg(m_detail.mentionsInAll)
                              : tr("Mentions (%L1)").arg(shown));
    m_meetings->clear();
    for (const domain::MeetingRow &meeting : m_detail.meetings)
        newItem(m_meetings, models::dateText(meeting.date) + u"   "_s + meeting.title, meeting.id.value);
    m_tabs->setTabText(1, tr("Meetings (%1)").arg(m_detail.meetings.size()));
    m_met->clear();
    for (const workspace::Counterpart &one : m_detail.counterparts) {
        auto *item =
            newItem(m_met, tr("%1 · %n meeting(s)", nullptr, one.meetings).arg(one.name), one.id.value);
        if (!one.id.isValid())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_tabs->setTabText(2, tr("Met (%1)").arg(m_detail.counterparts.size()));
}

} // namespace counterpart::entities
