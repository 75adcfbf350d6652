// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/activitydialog.h"

#include "ui/models/wording.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace counterpart::history {

using namespace Qt::StringLiterals;
using models::ActivityModel;

namespace {

constexpr qsizetype LongestTitle = 80;

} // namespace

ActivityDialog::ActivityDialog(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_model(new ActivityModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new widgets::FilterBox(tr("Search the history"))), m_count(new QLabel),
      m_table(new QTableView), m_stack(new QStackedLayout)
{
    setObjectName(u"activityDialog"_s);
    setModal(false);
    resize(860, 480);
    m_filter->setObjectName(u"activityFilter"_s);
    m_count->setObjectName(u"activityCount"_s);
    m_count->setProperty("look", u"muted"_s);
    buildTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new widgets::EmptyState(theme, tr("Nothing to show"), tr("No matching changes.")));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Theme::Space);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    buildFoot(*layout);
    setSubject({});
}

void ActivityDialog::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(ActivityModel::SortRole);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActivityModel::When, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    m_table->setColumnWidth(ActivityModel::When, 150);
    m_table->setColumnWidth(ActivityModel::Who, 120);
    m_table->setColumnWidth(ActivityModel::What, 290);
    header.setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &ActivityDialog::open);
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        refresh();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_table, [this] {
        m_table->setFocus();
        widgets::chooseAlone(*m_table, m_proxy->index(0, 0));
    });
}

void ActivityDialog::buildFoot(QVBoxLayout &layout)
{
    auto *hint = new QLabel(tr("Enter opens the document or meeting."));
    hint->setProperty("look", u"muted"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);
    layout.addLayout(foot);
}

void ActivityDialog::setSubject(const QString &title)
{
    setWindowTitle(title.isEmpty() ? tr("History")
                                   : tr("History of “%1”").arg(models::shortened(title, LongestTitle)));
    setAccessibleName(windowTitle());
}

void ActivityDialog::setActivities(std::vector<domain::Activity> activities, bool mayBeMore)
{
    m_mayBeMore = mayBeMore;
    m_model->setActivities(std::move(activities));
    refresh();
}

void ActivityDialog::open(const QModelIndex &index)
{
    const domain::DocumentId document(index.data(ActivityModel::DocumentRole).toLongLong());
    const domain::MeetingId meeting(index.data(ActivityModel::MeetingRole).toLongLong());
    if (document.isValid())
        Q_EMIT documentRequested(document);
    else if (meeting.isValid())
        Q_EMIT meetingRequested(meeting);
}

void ActivityDialog::refresh()
{
    const int shown = m_proxy->rowCount();
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_count->setText(m_mayBeMore ? tr("Last %n change(s)", nullptr, m_model->rowCount())
                                 : tr("%n change(s)", nullptr, shown));
}

} // namespace counterpart::history
