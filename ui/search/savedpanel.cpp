// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedpanel.h"

#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterpart::search {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 190;
constexpr qsizetype LongestName = 60; ///< of a name that is made from the words; a person may type more
} // namespace

SavedPanel::SavedPanel(const widgets::Theme &theme) : m_list(new QListView)
{
    m_list->setObjectName(u"savedSearches"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setProperty("look", u"panel"_s);
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    setProperty("look", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 6, 6);
    layout->addWidget(new widgets::SectionLabel(theme, tr("Saved searches")));
    layout->addWidget(m_list);
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
    };
    add(tr("Rename"), Qt::Key_F2, &SavedPanel::rename);
    add(tr("Delete"), QKeySequence::Delete, &SavedPanel::remove);
    connectList();
}

void SavedPanel::connectList()
{
    connect(&m_model, &SavedSearchesModel::renameAsked, this, &SavedPanel::saveAsked,
            Qt::QueuedConnection); // the editor of the name closes first
    const auto run = [this](const QModelIndex &index) {
        if (const domain::SavedSearch *search = m_model.row(index))
            Q_EMIT chosen(*search);
    };
    connect(m_list, &QListView::clicked, this, run);
    connect(m_list, &QListView::activated, this, run);
}

void SavedPanel::setWritable(bool writable)
{
    m_writable = writable;
    m_list->setEditTriggers(writable ? QAbstractItemView::EditKeyPressed : QAbstractItemView::NoEditTriggers);
}

void SavedPanel::setSearches(std::vector<domain::SavedSearch> searches)
{
    m_model.setRows(std::move(searches));
    setVisible(m_model.rowCount() > 0);
    const QString expected = std::exchange(m_expected, {});
    for (int row = 0; row < m_model.rowCount() && !expected.isEmpty(); ++row) {
        if (m_model.rows()[size_t(row)].name == expected) {
            m_list->setCurrentIndex(m_model.index(row));
            m_list->setFocus();
            m_list->edit(m_model.index(row));
        }
    }
}

QString SavedPanel::freeName(const QString &typed) const
{
    const QString words = typed.simplified().left(LongestName);
    QString name = words;
    for (int number = 2; std::ranges::contains(m_model.rows(), name, &domain::SavedSearch::name); ++number)
        name = u"%1 (%2)"_s.arg(words).arg(number);
    return name;
}

void SavedPanel::rename()
{
    if (m_writable && m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void SavedPanel::remove()
{
    if (const domain::SavedSearch *search = m_model.row(m_list->currentIndex()); search && m_writable)
        Q_EMIT removeAsked(*search);
}

} // namespace counterpart::search
