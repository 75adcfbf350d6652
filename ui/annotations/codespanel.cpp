// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/codespanel.h"

#include "ui/annotations/codedelegate.h"
#include "ui/models/annotationbook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::CodeId;
using models::CodesModel;

CodesPanel::CodesPanel(const widgets::Theme &theme, CodesModel &model, models::AnnotationBook &book,
                       QWidget *parent)
    : QWidget(parent), m_model(model), m_book(book), m_filter(new widgets::FilterBox(tr("Filter codes…"))),
      m_tree(new QTreeView), m_stack(new QStackedLayout)
{
    setProperty("look", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(u"codesFilter"_s);
    setUpTree(theme);
    auto *empty = new widgets::EmptyState(theme, tr("No codes yet"),
                                          tr("Codes are labels that you sort passages by. Create one here, "
                                             "or select words in a text and press Ctrl+J."));
    connect(empty->addButton(tr("New Code…")), &QPushButton::clicked, this, &CodesPanel::newCodeAsked);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    layout->addWidget(newNarrowing());
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text.simplified());
        m_tree->expandAll();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CodesPanel::keepOpen);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &CodesPanel::reopen);
    connect(&m_book, &models::AnnotationBook::changed, this, &CodesPanel::fillAuthors);
    connect(&m_book, &models::AnnotationBook::narrowingChanged, this, &CodesPanel::showNarrowing);
    reopen();
}

void CodesPanel::setUpTree(const widgets::Theme &theme)
{
    m_proxy.setRecursiveFilteringEnabled(true);
    m_proxy.setAutoAcceptChildRows(true);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSourceModel(&m_model);
    m_tree->setObjectName(u"codesTree"_s);
    m_tree->setProperty("look", u"panel"_s);
    m_tree->setAccessibleName(tr("Codes"));
    m_tree->setToolTip(tr("Drag a code onto another to move it below; hold Ctrl to merge them"));
    m_tree->setModel(&m_proxy);
    m_tree->setItemDelegate(new CodeDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &pos) {
        if (m_menu)
            m_menu->popup(m_tree->viewport()->mapToGlobal(pos));
    });
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT codeActivated(CodesModel::codeAt(index)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_only->isChecked())
            narrow();
        Q_EMIT choiceChanged();
    });
}

QWidget *CodesPanel::newNarrowing()
{
    auto *bar = new QWidget;
    bar->setProperty("look", u"footer"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_author = new QComboBox;
    m_author->setObjectName(u"codesAuthor"_s);
    m_author->setAccessibleName(tr("Whose annotations are shown"));
    m_author->setToolTip(tr("Show only one analyst's annotations, in the texts and in the table"));
    m_author->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_author->setMinimumContentsLength(int(tr("By anyone").size()));
    m_author->addItem(tr("By anyone"), QString());
    m_only = new QToolButton;
    m_only->setObjectName(u"codesOnly"_s);
    m_only->setText(tr("Only This Code"));
    m_only->setToolTip(tr("Show only annotations with the selected code or codes below it"));
    m_only->setCheckable(true);
    m_only->setProperty("look", u"button"_s);
    auto *around = new QVBoxLayout(bar);
    around->setContentsMargins(10, 6, 10, 6);
    auto *line = new widgets::FlowLayout(6); // below each other where the panel is narrow
    around->addLayout(line);
    line->addWidget(m_author);
    line->addWidget(m_only);
    connect(m_author, &QComboBox::activated, this, &CodesPanel::narrow);
    connect(m_only, &QToolButton::clicked, this, &CodesPanel::narrow);
    return bar;
}

CodeId CodesPanel::currentCode() const
{
    return CodesModel::codeAt(m_tree->currentIndex());
}

void CodesPanel::select(CodeId code, bool rename)
{
    const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(code));
    if (!index.isValid()) {
        m_wanted = code; // its row is on the way
        m_rename = rename;
        return;
    }
    m_wanted = {};
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    if (rename)
        m_tree->edit(index);
}

void CodesPanel::keepOpen()
{
    m_current = currentCode();
    m_shut.clear();
    for (const domain::CodeRow &row : m_model.rows()) {
        const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(row.id));
        if (index.isValid() && m_proxy.hasChildren(index) && !m_tree->isExpanded(index))
            m_shut.insert(row.id);
    }
}

void CodesPanel::reopen()
{
    m_stack->setCurrentIndex(m_model.rows().empty() ? 0 : 1);
    m_tree->expandAll();
    for (const CodeId code : std::as_const(m_shut))
        m_tree->collapse(m_proxy.mapFromSource(m_model.indexOf(code)));
    if (m_wanted.isValid())
        select(m_wanted, std::exchange(m_rename, false));
    else if (m_model.code(m_current))
        select(m_current);
    Q_EMIT choiceChanged();
}

void CodesPanel::narrow()
{
    const QScopedValueRollback guard(m_following, true);
    m_book.setNarrowing({m_only->isChecked() ? currentCode() : CodeId(), m_author->currentData().toString()});
}

void CodesPanel::showNarrowing()
{
    if (m_following)
        return;
    m_only->setChecked(m_book.narrowing().code.isValid());
    m_author->setCurrentIndex(std::max(0, m_author->findData(m_book.narrowing().author)));
}

void CodesPanel::fillAuthors()
{
    const QStringList authors = m_book.authors();
    QStringList shown;
    for (int i = 1; i < m_author->count(); ++i)
        shown << m_author->itemData(i).toString();
    if (shown == authors)
        return;
    while (m_author->count() > 1)
        m_author->removeItem(1);
    for (const QString &author : authors)
        m_author->addItem(author, author);
    showNarrowing();
}

} // namespace counterpart::annotations
