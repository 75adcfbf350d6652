// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/commandpalette.h"

#include "ui/widgets/fuzzy.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/palettedelegate.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>

namespace counterpart::workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostShown = 60;
constexpr int PlacesFrom = 2; ///< letters typed before documents and meetings are offered
} // namespace

CommandPalette::CommandPalette(const widgets::Theme &theme, const ActionRegistry &registry, QWidget *window)
    : QuickChooser(window, {.top = 84, .width = 620, .height = 440}), m_registry(registry)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    box()->setPlaceholderText(tr("Type a command, a document or a meeting"));
    box()->setAccessibleName(box()->placeholderText());
    list()->setAccessibleName(tr("Matching commands"));
    list()->setItemDelegate(new PaletteDelegate(theme, list()));
}

void CommandPalette::setPlaces(Places places)
{
    m_places = std::move(places);
}

void CommandPalette::open()
{
    collect();
    popUp();
}

void CommandPalette::collect()
{
    m_entries.clear();
    for (QAction *action : m_registry.actions()) {
        if (action->isEnabled() && action->isVisible() && !action->menu())
            m_entries.push_back({plainText(action->text()),
                                 ActionRegistry::category(action),
                                 action->shortcut().toString(QKeySequence::NativeText),
                                 action,
                                 {}});
    }
    if (!m_places)
        return;
    for (Place &found : m_places())
        m_entries.push_back({found.text, found.category, {}, {}, std::move(found.go)});
}

void CommandPalette::narrow(const QString &typed)
{
    std::vector<std::pair<int, size_t>> fitting;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!entry.action && typed.size() < PlacesFrom)
            continue;
        const auto byText = widgets::fuzzyScore(typed, entry.text);
        const auto byBoth = widgets::fuzzyScore(typed, entry.category + u' ' + entry.text);
        if (byText || byBoth)
            fitting.emplace_back(std::max(byText.value_or(0), byBoth.value_or(0) - 4), i);
    }
    if (!typed.isEmpty())
        std::ranges::stable_sort(fitting, std::greater(), &std::pair<int, size_t>::first);
    const auto all = qsizetype(fitting.size());
    if (fitting.size() > MostShown)
        fitting.resize(MostShown);
    tellCount(qsizetype(fitting.size()), all);
    m_shown.clear();
    model()->clear();
    for (const auto &[score, at] : fitting) {
        auto *item = new QStandardItem(m_entries[at].text);
        item->setData(m_entries[at].category, PaletteDelegate::CategoryRole);
        item->setData(m_entries[at].key, PaletteDelegate::KeyRole);
        item->setEditable(false);
        model()->appendRow(item);
        m_shown.push_back(at);
    }
    list()->setCurrentIndex(model()->index(0, 0));
}

void CommandPalette::take(bool /*shift*/)
{
    const int row = list()->currentIndex().row();
    if (row < 0 || static_cast<size_t>(row) >= m_shown.size())
        return;
    const Entry entry = m_entries[m_shown[static_cast<size_t>(row)]];
    shut();
    if (entry.action)
        entry.action->trigger();
    else if (entry.go)
        entry.go();
}

} // namespace counterpart::workbench
