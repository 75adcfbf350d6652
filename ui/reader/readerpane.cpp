// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "ui/reader/documentheader.h"
#include "ui/reader/findbar.h"
#include "ui/reader/outlinedelegate.h"
#include "ui/reader/outlinemodel.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

ReaderPane::ReaderPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_header(new DocumentHeader(theme)), m_outline(new OutlineModel(this)),
      m_text(new ReadoutText(theme)), m_find(new FindBar(*m_text)), m_stack(new QStackedLayout(this))
{
    setFocusProxy(m_text);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(newOutline(theme));
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 800});
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_find);
    m_stack->addWidget(new widgets::EmptyState(
        theme, tr("No document is open"),
        tr("Choose one in the library, on the timeline or among the results of a search.")));
    m_stack->addWidget(page);
    connect(m_header, &DocumentHeader::meetingRequested, this, &ReaderPane::meetingRequested);
    connect(m_text, &ReadoutText::mentionActivated, this, &ReaderPane::mentionActivated);
    connect(m_text, &QTextEdit::selectionChanged, this, &ReaderPane::selectionChanged);
}

QWidget *ReaderPane::newOutline(const widgets::Theme &theme)
{
    m_outlineList = new QListView;
    m_outlineList->setObjectName(u"outline"_s);
    m_outlineList->setProperty("look", u"panel"_s);
    m_outlineList->setAccessibleName(tr("Outline of sentences"));
    m_outlineList->setModel(m_outline);
    m_outlineList->setItemDelegate(new OutlineDelegate(theme, m_outlineList));
    m_outlineList->setUniformItemSizes(true);
    m_outlineList->setMouseTracking(true);
    m_outlineList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outlineList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_outlineList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_text->showPassage({index.data(OutlineModel::BeginRole).toLongLong(),
                                         index.data(OutlineModel::EndRole).toLongLong()});
            });
    m_outlinePanel = new QWidget;
    m_outlinePanel->setProperty("look", u"panel"_s);
    m_outlinePanel->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(m_outlinePanel);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    auto *head = new widgets::SectionLabel(theme, tr("Outline"));
    head->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(head);
    layout->addWidget(m_outlineList);
    return m_outlinePanel;
}

void ReaderPane::rememberPosition()
{
    if (m_document.isValid())
        m_positions.insert(m_document, m_text->verticalScrollBar()->value());
}

void ReaderPane::setView(const domain::DocumentView &view)
{
    rememberPosition();
    m_document = view.row.id;
    m_header->setView(view);
    m_outline->setView(view);
    m_text->setView(view);
    m_text->verticalScrollBar()->setValue(m_positions.value(m_document, 0));
    m_stack->setCurrentIndex(1);
}

void ReaderPane::clear()
{
    m_document = {};
    m_positions.clear();
    m_stack->setCurrentIndex(0);
}

void ReaderPane::showPassage(text::Range range)
{
    if (!range.isEmpty())
        m_text->showPassage(range);
}

models::Passage ReaderPane::selectedPassage() const
{
    const QTextCursor cursor = m_text->textCursor();
    if (!m_document.isValid() || !cursor.hasSelection())
        return {};
    return models::passageOf(m_document, m_text->text(), {cursor.selectionStart(), cursor.selectionEnd()});
}

void ReaderPane::openFindBar()
{
    m_find->open();
}

void ReaderPane::findNext(bool backwards)
{
    m_find->step(backwards);
}

void ReaderPane::setOutlineVisible(bool visible)
{
    m_outlinePanel->setVisible(visible);
}

} // namespace counterpart::reader
