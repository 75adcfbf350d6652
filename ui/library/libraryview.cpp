// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryview.h"

#include "ui/library/choices.h"
#include "ui/library/librarytree.h"
#include "ui/library/titledelegate.h"
#include "ui/models/wording.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using models::LibraryModel;

LibraryView::LibraryView(const widgets::Theme &theme, LibraryModel &model, models::Focus &focus,
                         QWidget *parent)
    : QWidget(parent), m_model(model), m_focus(focus),
      m_filter(new widgets::FilterBox(tr("Filter by title, issuer, date, meeting…"))),
      m_byMeeting(new QToolButton), m_flat(new QToolButton), m_sides(new QComboBox), m_types(new QComboBox),
      m_states(new QComboBox), m_count(widgets::newBarLabel()), m_tree(new LibraryTree(theme)),
      m_stack(new QStackedLayout),
      m_nothing(new widgets::EmptyState(
          theme, tr("Nothing fits"),
          tr("No document fits the filter. Other words, or fewer of them, may find it.")))
{
    m_proxy.setSourceModel(&m_model);
    m_tree->setModel(&m_proxy);
    m_tree->setObjectName(u"libraryTree"_s);
    m_tree->setAccessibleName(tr("Documents"));
    m_tree->setItemDelegate(new TitleDelegate(theme, model, m_tree));
    m_tree->setItemDelegateForColumn(LibraryModel::Side, new SideCellDelegate(theme, model, m_tree));
    m_tree->sortByColumn(LibraryModel::Date, Qt::DescendingOrder);
    connect(m_nothing->addButton(tr("Show all documents")), &QPushButton::clicked, this, [this] {
        showAll();
        Q_EMIT filterClearRequested();
    });
    setFocusProxy(m_tree);
    auto *bar = new QWidget;
    buildBar(bar);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(m_stack);
    arrangeColumns();

    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy.setText(text);
        m_tree->expandAll();
        updateCount();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    connectTree();
    refreshAfterReset();
}

void LibraryView::connectTree()
{
    connect(m_tree, &QTreeView::activated, this, &LibraryView::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryView::follow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryView::selectionChanged);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryView::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryView::refreshAfterReset);
    connect(&m_model, &LibraryModel::aboutToBeRearranged, this, &LibraryView::remember);
    connect(&m_model, &LibraryModel::rearranged, this, &LibraryView::refreshAfterMoves);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_tree->expand(m_proxy.index(row, 0));
            });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        showColumns();
        if (first.column() < LibraryModel::Annotations) // else counts alone
            updateCount();
    });
    connect(&m_model, &LibraryModel::documentEdited, this, &LibraryView::spread);
    connect(&m_focus, &models::Focus::documentChanged, this, &LibraryView::showCurrent);
    connect(&m_focus, &models::Focus::fittingChanged, this, &LibraryView::narrow);
}

void LibraryView::buildBar(QWidget *bar)
{
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_filter->setMaximumWidth(420);
    m_filter->setMinimumWidth(60);
    m_filter->setObjectName(u"libraryFilter"_s);
    const auto setUp = [this](QToolButton *button, const QString &text, bool grouped) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(m_model.isGrouped() == grouped);
        button->setProperty("look", u"button"_s);
        connect(button, &QToolButton::clicked, this, [this, grouped] { setGrouped(grouped); });
    };
    setUp(m_byMeeting, tr("By meeting"), true);
    setUp(m_flat, tr("All documents"), false);
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setProperty("look", u"muted"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->addWidget(m_filter, 3);
    layout->addSpacing(4);
    layout->addWidget(m_byMeeting);
    layout->addWidget(m_flat);
    buildNarrowing(bar);
    layout->addStretch(1);
    layout->addWidget(m_count);
}

void LibraryView::buildNarrowing(QWidget *bar)
{
    const auto setUp = [bar](QComboBox *box, const QString &name, const QString &any) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->addItem(any);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        box->setMinimumWidth(64);
        bar->layout()->addWidget(box);
    };
    m_sides->setObjectName(u"librarySides"_s);
    setUp(m_sides, tr("Show documents of one side"), tr("Side"));
    setUp(m_types, tr("Show documents of one type"), tr("Type"));
    setUp(m_states, tr("Show documents by the accounts that the store has of their meeting"), tr("Meeting"));
    for (const Choice &choice : typeChoices())
        m_types->addItem(choice.text, choice.value);
    using State = models::MeetingState;
    m_states->addItem(tr("Two-sided"), int(State::TwoSided));
    m_states->addItem(tr("Not two-sided"), int(State::OneSided));
    m_states->addItem(tr("In no meeting"), int(State::InNone));
    connect(m_sides, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy.setSide(index > 0 ? std::optional(m_sides->currentData().toString()) : std::nullopt);
    });
    connect(m_types, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy.setType(domain::fromName<domain::DocType>(m_types->currentData().toString()));
    });
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy.setMeetingState(State(m_states->currentData().toInt())); });
    for (QComboBox *box : {m_sides, m_types, m_states}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_tree->expandAll();
            updateCount();
        });
    }
}

void LibraryView::showAll()
{
    m_filter->clear();
    for (QComboBox *box : {m_sides, m_types, m_states})
        box->setCurrentIndex(0);
}

void LibraryView::fillSides()
{
    QStringList codes;
    for (const domain::DocumentRow &row : m_model.documents()) {
        if (!codes.contains(row.side))
            codes.append(row.side);
    }
    codes.sort();
    QStringList shown;
    for (int i = 1; i < m_sides->count(); ++i)
        shown.append(m_sides->itemData(i).toString());
    if (codes == shown)
        return;
    const QString chosen = m_sides->currentData().toString();
    const bool isChosen = m_sides->currentIndex() > 0;
    const QSignalBlocker quiet(m_sides);
    while (m_sides->count() > 1)
        m_sides->removeItem(1);
    for (const QString &code : std::as_const(codes))
        m_sides->addItem(models::sideName(code), code);
    const auto place = codes.indexOf(chosen);
    m_sides->setCurrentIndex(isChosen && place >= 0 ? int(place) + 1 : 0);
    if (isChosen && place < 0)
        m_proxy.setSide(std::nullopt);
}

void LibraryView::arrangeColumns()
{
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    // What a government called its text is what a row is known by: the title gets all that is left.
    header->setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    const QFontMetrics metrics = m_tree->fontMetrics();
    const std::pair<int, QString> widest[] = {{LibraryModel::Date, u"00 Mmm 0000"_s},
                                              {LibraryModel::Side, u"●   United States "_s},
                                              {LibraryModel::Issuer, u"U.S. Department of S"_s},
                                              {LibraryModel::Type, u"Press release "_s},
                                              {LibraryModel::Language, u"Vietnamese "_s},
                                              {LibraryModel::Meeting, u"Hun Sen – Joe Biden – Phno"_s},
                                              {LibraryModel::Annotations, u"Notes "_s},
                                              {LibraryModel::Commitments, u"Commitments "_s}};
    m_tree->setColumnHidden(LibraryModel::Language,
                            true); // of most stores it says nothing; a right click shows it
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &LibraryView::offerColumns);
    for (const auto &[column, text] : widest)
        m_tree->setColumnWidth(column, metrics.horizontalAdvance(text) + 14);
    m_tree->setColumnWidth(LibraryModel::Date,
                           m_tree->columnWidth(LibraryModel::Date) + 2 * m_tree->indentation());
}

void LibraryView::setGrouped(bool grouped)
{
    if (m_model.isGrouped() == grouped)
        return;
    m_model.setGrouped(grouped);
    Q_EMIT groupedChanged(grouped);
}

void LibraryView::refreshAfterReset()
{
    m_byMeeting->setChecked(m_model.isGrouped());
    m_flat->setChecked(!m_model.isGrouped());
    fillSides();
    showColumns();
    m_tree->expandAll();
    recall();
    updateCount();
}

/// Rows came, went or moved one by one: all others are where they were, and what is chosen mostly is too.
void LibraryView::refreshAfterMoves()
{
    fillSides();
    showColumns();
    if (!isAsRemembered())
        recall();
    updateCount();
}

void LibraryView::offerColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : {LibraryModel::Side, LibraryModel::Issuer, LibraryModel::Type,
                             LibraryModel::Language, LibraryModel::Commitments}) {
        QAction *shown =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_tree->isColumnHidden(column));
        connect(shown, &QAction::toggled, this,
                [this, column](bool on) { m_tree->setColumnHidden(column, !on); });
    }
    menu->popup(m_tree->header()->mapToGlobal(at));
}

void LibraryView::showColumns()
{
    // By meeting, the head of the group already names it.
    m_tree->setColumnHidden(LibraryModel::Meeting, m_model.isGrouped());
    const auto &documents = m_model.documents();
    m_tree->setColumnHidden(LibraryModel::Annotations,
                            std::ranges::none_of(documents, &domain::DocumentRow::annotations));
}

void LibraryView::narrow()
{
    m_proxy.setDocuments(m_focus.fitting());
    m_tree->expandAll();
    updateCount();
}

void LibraryView::updateCount()
{
    QSet<qint64> shown;
    for (int row = 0; m_proxy.isFiltering() && row < m_proxy.rowCount(); ++row) {
        const QModelIndex top = m_proxy.index(row, 0);
        if (!m_model.isGrouped())
            shown.insert(top.data(LibraryModel::DocumentRole).toLongLong());
        for (int child = 0; child < m_proxy.rowCount(top); ++child)
            shown.insert(m_proxy.index(child, 0, top).data(LibraryModel::DocumentRole).toLongLong());
    }
    const auto all = static_cast<int>(m_model.documents().size());
    m_count->setText(m_proxy.isFiltering() ? tr("%1 of %n document(s)", nullptr, all).arg(shown.size())
                                           : tr("%n document(s)", nullptr, all));
    m_stack->setCurrentIndex(shown.isEmpty() && m_proxy.isFiltering() ? 1 : 0);
}

void LibraryView::follow(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    const domain::MeetingId meeting(current.data(LibraryModel::MeetingRole).toLongLong());
    m_focus.setDocument(domain::DocumentId(current.data(LibraryModel::DocumentRole).toLongLong()));
    m_focus.setMeeting(meeting);
}

void LibraryView::activate(const QModelIndex &index)
{
    const domain::DocumentId document(index.data(LibraryModel::DocumentRole).toLongLong());
    const domain::MeetingId meeting(index.data(LibraryModel::MeetingRole).toLongLong());
    if (document.isValid())
        Q_EMIT documentActivated(document);
    else if (meeting.isValid())
        Q_EMIT meetingActivated(meeting);
}

void LibraryView::showCurrent(domain::DocumentId document)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!document.isValid() || current.data(LibraryModel::DocumentRole).toLongLong() == document.value)
        return;
    const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(document));
    if (!index.isValid())
        return;
    widgets::chooseAlone(*m_tree, index);
    m_tree->scrollTo(index);
}

QByteArray LibraryView::saveState() const
{
    return m_tree->header()->saveState();
}

void LibraryView::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_tree->header()->restoreState(state);
    showColumns();
}

} // namespace counterpart::library
