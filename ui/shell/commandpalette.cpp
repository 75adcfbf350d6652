// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/palettedelegate.h"
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 620;
constexpr int MostShown = 60;
constexpr int PlacesFrom = 2; ///< letters typed before documents and meetings are offered
} // namespace

CommandPalette::CommandPalette(const widgets::Theme &theme, const ActionRegistry &registry, QWidget *window)
    : QFrame(window), m_registry(registry), m_box(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setProperty("look", u"palette"_s);
    setAccessibleName(tr("Commands"));
    m_box->setPlaceholderText(tr("Type a command, a document or a meeting"));
    m_box->setAccessibleName(m_box->placeholderText());
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_list);
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_box->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setPlaces(Places places)
{
    m_places = std::move(places);
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    collect();
    m_box->clear();
    narrow({});
    place();
    show();
    raise();
    m_box->setFocus();
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
    if (fitting.size() > MostShown)
        fitting.resize(MostShown);
    m_shown.clear();
    m_model->clear();
    for (const auto &[score, at] : fitting) {
        auto *item = new QStandardItem(m_entries[at].text);
        item->setData(m_entries[at].category, PaletteDelegate::CategoryRole);
        item->setData(m_entries[at].key, PaletteDelegate::KeyRole);
        item->setEditable(false);
        m_model->appendRow(item);
        m_shown.push_back(at);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::step(int by)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count) % count, 0));
}

void CommandPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || static_cast<size_t>(row) >= m_shown.size())
        return;
    const Entry entry = m_entries[m_shown[static_cast<size_t>(row)]];
    shut();
    if (entry.action)
        entry.action->trigger();
    else if (entry.go)
        entry.go();
}

void CommandPalette::shut()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CommandPalette::place()
{
    const QSize over = parentWidget()->size();
    const int width = std::min(Width, over.width() - 40);
    setGeometry((over.width() - width) / 2, 84, width, std::min(440, over.height() - 120));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_box)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

} // namespace counterpart::shell
