// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/triageview.h"

#include "ui/commitments/commitmentsproxy.h"
#include "ui/commitments/triagecontext.h"
#include "ui/commitments/triagedelegate.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/reviewswitch.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::CommitmentRow;
using domain::Confidence;
using domain::ProposalKind;

namespace {

constexpr int SideBySideFrom = 560; ///< pixels of width; below, the words stand under the list

} // namespace

TriageView::TriageView(const widgets::Theme &theme, const models::CommitmentsModel &commitments,
                       const CommitmentsProxy &proxy, widgets::ReviewMode &review, QWidget *parent)
    : QWidget(parent), m_commitments(commitments), m_proxy(proxy), m_model(commitments), m_review(review),
      m_list(new QListView), m_context(new TriageContext(theme)), m_splitter(new QSplitter),
      m_done(new widgets::EmptyState(theme, {}, {})), m_kinds(new QButtonGroup(this))
{
    setObjectName(u"triageView"_s);
    setUpList(theme);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_context);
    m_splitter->setSizes({500, 500});
    auto *lists = new QWidget;
    m_stack = new QStackedLayout(lists);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_done);
    addCommands();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addWidget(lists, 1);
    layout->addWidget(newKeys(theme));
    setFocusProxy(m_list);
    connectList();
    connectCommitments();
    follow();
}

void TriageView::setUpList(const widgets::Theme &theme)
{
    m_list->setObjectName(u"triageList"_s);
    m_list->setAccessibleName(tr("Proposals to decide"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TriageDelegate(theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
}

void TriageView::addCommands()
{
    addCommand(Qt::Key_A, tr("Accept Proposals"), tr("accept"));
    addCommand(Qt::Key_R, tr("Reject Proposals"), tr("reject"));
    addCommand(Qt::Key_M, tr("Merge Repeats"), tr("merge repeats"));
    addCommand(Qt::Key_E, tr("Edit Proposals…"), tr("edit"));
    connect(&m_review, &widgets::ReviewMode::changed, this, [this](bool on) {
        if (!on)
            m_switched.clear(); // what a person switches stays so
    });
}

void TriageView::addCommand(Qt::Key key, const QString &text, const QString &word)
{
    auto *action = new QAction(text, this);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, [this, key] { obey(key); });
    m_review.govern(action, {key}, word, {m_list});
}

void TriageView::connectCommitments()
{
    m_following.setSingleShot(true);
    m_following.setInterval(0);
    connect(&m_following, &QTimer::timeout, this, &TriageView::follow);
    connect(&m_commitments, &QAbstractItemModel::modelReset, this, &TriageView::followLater);
    connect(&m_commitments, &QAbstractItemModel::rowsInserted, this, &TriageView::followLater);
    connect(&m_commitments, &QAbstractItemModel::rowsRemoved, this, &TriageView::followLater);
    connect(&m_commitments, &QAbstractItemModel::dataChanged, this, &TriageView::followLater);
}

QWidget *TriageView::newBar()
{
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new widgets::FlowLayout(6, bar);
    bar->setContentsMargins(14, 8, 14, 8);
    for (int kind = 0; kind < domain::ProposalKinds; ++kind) {
        auto *button = new QToolButton;
        button->setObjectName(u"triageKind%1"_s.arg(kind));
        button->setCheckable(true);
        button->setProperty("look", u"toggle"_s);
        m_kinds->addButton(button, kind);
        line->addWidget(button);
    }
    m_kinds->button(0)->setChecked(true);
    m_all = new QToolButton;
    m_all->setObjectName(u"triageAll"_s);
    m_all->setText(tr("All of This Kind"));
    m_all->setToolTip(tr("Accept, reject or merge many at once; one undo reverts it"));
    m_all->setProperty("look", u"button"_s);
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setMenu(new QMenu(m_all));
    line->addWidget(m_all);
    connect(m_all->menu(), &QMenu::aboutToShow, this, &TriageView::fillMenu);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        setKind(ProposalKind(kind));
        m_list->setFocus();
    });
    return bar;
}

QWidget *TriageView::newKeys(const widgets::Theme &theme)
{
    auto *keys = new widgets::ReviewSwitch(theme, m_review, m_list);
    keys->setObjectName(u"triageKeys"_s);
    keys->setContentsMargins(14, 4, 14, 4);
    auto *others = new QLabel(tr("Return open · Ctrl+Z undo"));
    others->setFont(theme.smallFont());
    others->setProperty("look", u"muted"_s);
    keys->addBeside(others);
    return keys;
}

void TriageView::connectList()
{
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const CommitmentRow *row = m_model.row(index))
            Q_EMIT activated(row->id);
    });
    connect(m_context, &TriageContext::openAsked, this, [this] {
        if (const CommitmentRow *row = m_model.row(m_list->currentIndex()))
            Q_EMIT activated(row->id);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TriageView::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TriageView::choiceChanged);
}

void TriageView::showChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (const CommitmentRow *row = m_model.row(current)) {
        m_place = current.row();
        m_context->show(*row);
    } else {
        m_context->clear();
    }
    Q_EMIT choiceChanged();
}

QList<CommitmentId> TriageView::chosen() const
{
    QList<CommitmentId> ids;
    const QModelIndex current = m_list->currentIndex();
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const CommitmentId id(index.data(TriageModel::CommitmentRole).toLongLong());
        if (id.isValid())
            ids.insert(index == current ? 0 : ids.size(), id);
    }
    return ids;
}

TriageView::Ids TriageView::chosenInOrder() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    Ids ids;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const CommitmentRow *row = m_model.row(index))
            ids.push_back(row->id);
    }
    return ids;
}

void TriageView::obey(Qt::Key key)
{
    const Ids ids = chosenInOrder();
    if (ids.empty())
        return;
    if (key == Qt::Key_A)
        Q_EMIT acceptAsked(ids);
    else if (key == Qt::Key_R)
        Q_EMIT rejectAsked(ids);
    else if (key == Qt::Key_M)
        Q_EMIT mergeAsked(ids);
    else
        Q_EMIT editAsked();
}

std::vector<std::pair<CommitmentId, TriageView::Ids>> TriageView::merges(const Ids &ids) const
{
    std::vector<std::pair<CommitmentId, Ids>> all;
    const auto into = [&all](CommitmentId kept) -> Ids & {
        const auto at = std::ranges::find(all, kept, &std::pair<CommitmentId, Ids>::first);
        return at != all.end() ? at->second : all.emplace_back(kept, Ids()).second;
    };
    for (const CommitmentId id : ids) {
        const CommitmentRow *row = m_commitments.row(id);
        if (!row)
            continue;
        if (row->repeatOf.isValid()) {
            into(row->repeatOf).push_back(id);
            continue;
        }
        Ids &copies = into(ids.front());
        if (id != ids.front())
            copies.push_back(id);
        for (const CommitmentId copy : m_model.copiesOf(id))
            copies.push_back(copy);
    }
    std::erase_if(all, [](const auto &merge) { return merge.second.empty(); });
    return all;
}

void TriageView::setKind(ProposalKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
    m_place = 0;
    follow();
}

void TriageView::followLater()
{
    m_following.start();
}

void TriageView::follow()
{
    if (m_commitments.rowCount() == 0)
        m_left.clear(); // another store may come
    const CommitmentId before(m_list->currentIndex().data(TriageModel::CommitmentRole).toLongLong());
    const QList<CommitmentId> chosenBefore = chosen();
    const int scrolled = m_list->verticalScrollBar()->value();
    const auto kind = ProposalKind(std::max(0, m_kinds->checkedId()));
    m_model.refresh(kind, [this](int row) { return m_proxy.isWithin(row); });
    const QModelIndex back = m_model.firstOf(m_left); // taken back
    const QModelIndex next = back.isValid() ? back : m_model.indexOf(before);
    m_left.removeIf([this](CommitmentId id) { return m_model.indexOf(id).isValid(); });
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    chooseIndex(next.isValid() ? next : m_model.nearest(m_place));
    if (!back.isValid() && next.isValid() && chosenBefore.size() > 1) {
        for (const CommitmentId id : chosenBefore)
            m_list->selectionModel()->select(m_model.indexOf(id), QItemSelectionModel::Select);
    }
    showCounts();
    showChosen();
}

void TriageView::chooseIndex(const QModelIndex &index)
{
    widgets::chooseAlone(*m_list, index);
    if (index.isValid())
        m_list->scrollTo(index);
}

bool TriageView::choose(CommitmentId id)
{
    const CommitmentRow *row = m_commitments.row(id);
    if (!row || !domain::isProposal(*row))
        return false;
    if (domain::proposalKind(*row) != m_model.kind())
        setKind(domain::proposalKind(*row));
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        chooseIndex(index);
    return index.isValid();
}

void TriageView::leave(const Ids &ids)
{
    m_model.hide(ids);
    m_left.unite(QSet<CommitmentId>(ids.begin(), ids.end()));
    follow();
}

void TriageView::hear(const Ids &ids)
{
    if (ids.empty())
        m_model.unhideAll();
    else
        m_model.unhide(ids);
    followLater();
}

void TriageView::showCounts()
{
    for (int kind = 0; kind < domain::ProposalKinds; ++kind) {
        auto *button = static_cast<QToolButton *>(m_kinds->button(kind));
        button->setText(
            u"%1 · %2"_s.arg(proposalKindName(ProposalKind(kind))).arg(m_model.countOf(ProposalKind(kind))));
        button->setAccessibleName(button->text());
    }
    const int left = m_model.countOfAll();
    const bool any = m_model.countOf(m_model.kind()) > 0;
    m_all->setEnabled(any);
    if (left == 0)
        m_done->setTexts(tr("All proposals reviewed"), tr("There are no proposals left to review."));
    else if (!any)
        m_done->setTexts(tr("None of this kind left"), tr("%n proposal(s) of other kinds", nullptr, left));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_done);
    Q_EMIT countChanged(left);
}

/// What can be done with many at once, with how many that are.
void TriageView::fillMenu()
{
    QMenu *menu = m_all->menu();
    menu->clear();
    const auto add = [&](const QString &text, const Ids &ids, auto signal) {
        QAction *action = menu->addAction(u"%1 (%2)"_s.arg(text).arg(ids.size()));
        action->setEnabled(!ids.empty());
        connect(action, &QAction::triggered, this, [this, ids, signal] { (this->*signal)(ids); });
    };
    const Ids all = m_model.atMost(Confidence::High);
    if (m_model.kind() == ProposalKind::Repeat) {
        add(tr("&Merge All Repeats"), all, &TriageView::mergeAsked);
    } else {
        add(tr("&Accept All with High Confidence"), m_model.atLeast(Confidence::High),
            &TriageView::acceptAsked);
        add(tr("Accept All with &Medium Confidence or Higher"), m_model.atLeast(Confidence::Medium),
            &TriageView::acceptAsked);
        add(tr("Accept All of &This Kind"), all, &TriageView::acceptAsked);
        menu->addSeparator();
        add(tr("Reject All with &Low Confidence"), m_model.atMost(Confidence::Low), &TriageView::rejectAsked);
    }
    add(tr("&Reject All of This Kind"), all, &TriageView::rejectAsked);
}

void TriageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous() || m_review.isOn())
        return;
    m_review.setOn(true);
    if (m_review.isOn())
        m_switched = &m_review;
}

void TriageView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || !m_switched)
        return;
    m_switched->setOn(false);
}

void TriageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < SideBySideFrom ? Qt::Vertical : Qt::Horizontal);
}

} // namespace counterpart::commitments
