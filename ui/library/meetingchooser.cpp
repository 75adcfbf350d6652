// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/meetingchooser.h"

#include "core/text/joining.h"
#include "ui/models/wording.h"
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/quickchooser.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostShown = 100;
}

MeetingChooser::MeetingChooser(const QString &title, const std::vector<domain::MeetingRow> &meetings,
                               domain::MeetingId except, QWidget *parent)
    : QDialog(parent), m_box(new QLineEdit), m_list(new QListView), m_model(new QStandardItemModel(this)),
      m_cut(new QLabel)
{
    setObjectName(u"meetingChooser"_s);
    setWindowTitle(title);
    resize(560, 380);
    std::vector<const domain::MeetingRow *> rows;
    for (const domain::MeetingRow &row : meetings) {
        if (row.id != except)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::greater(),
                             [](const auto *row) { return models::dateKey(row->date); });
    for (const domain::MeetingRow *row : rows) {
        m_entries.push_back(
            {row->id, text::joined({models::dateText(row->date), row->title, row->place}, u" · ")});
    }
    m_box->setPlaceholderText(tr("Type part of the meeting's title"));
    m_box->setAccessibleName(tr("Find a meeting"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_box);
    layout->addWidget(m_list);
    m_cut->setProperty("look", u"muted"_s);
    layout->addWidget(m_cut);
    connect(m_box, &QLineEdit::textChanged, this, &MeetingChooser::narrow);
    connect(m_list, &QListView::activated, this, &MeetingChooser::take);
    m_box->installEventFilter(this);
    narrow({});
}

void MeetingChooser::narrow(const QString &typed)
{
    std::vector<std::pair<int, size_t>> fitting;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const auto score = widgets::fuzzyScore(typed, m_entries[i].text))
            fitting.emplace_back(*score, i);
    }
    if (!typed.isEmpty())
        std::ranges::stable_sort(fitting, std::greater(), &std::pair<int, size_t>::first);
    const auto all = qsizetype(fitting.size());
    fitting.resize(std::min<size_t>(fitting.size(), MostShown));
    m_cut->setText(widgets::QuickChooser::cutText(qsizetype(fitting.size()), all));
    m_cut->setVisible(!m_cut->text().isEmpty());
    m_model->clear();
    for (const auto &[score, at] : fitting) {
        auto *item = new QStandardItem(m_entries[at].text);
        item->setData(m_entries[at].id.value, Qt::UserRole);
        item->setToolTip(m_entries[at].text);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void MeetingChooser::take()
{
    const domain::MeetingId id(m_list->currentIndex().data(Qt::UserRole).toLongLong());
    if (!id.isValid())
        return;
    Q_EMIT chosen(id);
    accept();
}

bool MeetingChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return false;
}

} // namespace counterpart::library
