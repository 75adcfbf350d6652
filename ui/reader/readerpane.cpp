// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "ui/reader/annotationlayer.h"
#include "ui/reader/annotationmargin.h"
#include "ui/reader/documentheader.h"
#include "ui/reader/findbar.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/outlinedelegate.h"
#include "ui/reader/outlinemodel.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/roomfit.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeastLetters = 30; ///< of the text in a line
constexpr int TextMargins = 64;  ///< pixels beside the text, with its scroll bar
constexpr int OutlineWidth = 250;
constexpr int OriginalWidth = 420;
} // namespace

ReaderPane::ReaderPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_header(new DocumentHeader(theme)), m_outline(new OutlineModel(this)),
      m_text(new ReadoutText(theme)), m_annotations(new AnnotationLayer(theme, *m_text)),
      m_original(new OriginalPane(theme)), m_find(new FindBar(*m_text)), m_stack(new QStackedLayout(this))
{
    setFocusProxy(m_text);
    setUpSplitter(theme);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_find);
    m_stack->addWidget(
        new widgets::EmptyState(theme, tr("No document open"),
                                tr("Select one in the library, on the timeline or in the search results.")));
    m_stack->addWidget(page);
    connect(m_header, &DocumentHeader::meetingRequested, this, &ReaderPane::meetingRequested);
    connect(m_text, &ReadoutText::mentionActivated, this, &ReaderPane::mentionActivated);
    connect(m_text, &QTextEdit::selectionChanged, this, &ReaderPane::selectionChanged);
    connect(m_text, &ReadoutText::passageChanged, this, &ReaderPane::selectionChanged);
    connect(m_text, &QTextEdit::selectionChanged, this, [this] {
        const QTextCursor cursor = m_text->textCursor();
        if (m_original->isVisible() && cursor.hasSelection())
            m_original->markPassage({cursor.selectionStart(), cursor.selectionEnd()});
    });
    auto *margin = new AnnotationMargin(theme, *m_text, *m_annotations);
    connect(margin, &AnnotationMargin::activated, this, &ReaderPane::annotationActivated);
    connect(margin, &AnnotationMargin::stepAsked, this, &ReaderPane::annotationStepAsked);
    connect(m_annotations, &AnnotationLayer::activated, this, &ReaderPane::annotationActivated);
}

void ReaderPane::setUpSplitter(const widgets::Theme &theme)
{
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(newOutline(theme));
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_original);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({OutlineWidth, 500, OriginalWidth});
    m_original->hide();
    new widgets::RoomFit(*m_splitter, [this] { fitText(); });
    connect(&theme, &widgets::Theme::changed, this, &ReaderPane::fitText);
}

/// The text comes first: where it would have no room, the outline goes; then the original shrinks, too.
void ReaderPane::fitText()
{
    if (!isVisible() || !m_splitter->isVisibleTo(this))
        return; // its width says nothing yet
    const int least = QFontMetrics(m_theme.readingFont()).averageCharWidth() * LeastLetters + TextMargins;
    const int outline = m_outlinePanel->minimumSizeHint().width();
    const int original = m_original->isHidden() ? 0 : m_original->minimumSizeHint().width();
    const int room = m_splitter->width() - 2 * m_splitter->handleWidth();
    m_outlinePanel->setVisible(m_isOutlineWanted && room >= least + outline + original);
    m_splitter->refresh(); // parts that came or went have their widths
    QList<int> sizes = m_splitter->sizes();
    const auto give = [&](const QWidget *part, int at, int most) {
        const int given = std::clamp(least - sizes[1], 0, std::max(0, sizes[at] - most));
        sizes[1] += part->isHidden() ? 0 : given;
        sizes[at] -= part->isHidden() ? 0 : given;
    };
    give(m_outlinePanel, 0, outline);
    give(m_original, 2, original);
    if (sizes == m_splitter->sizes())
        return;
    // What is hidden keeps a width to come back with.
    if (m_outlinePanel->isHidden())
        sizes[0] = OutlineWidth;
    if (m_original->isHidden())
        sizes[2] = OriginalWidth;
    m_splitter->setSizes(sizes);
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
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(new widgets::SectionLabel(theme, tr("Outline")), 1);
    head->addWidget(newOutlineButton(tr("Sentences"), tr("Sentences in text order"), false));
    head->addWidget(newOutlineButton(tr("Topics"), tr("Sentences by topic"), true));
    layout->addLayout(head);
    layout->addWidget(m_outlineList);
    return m_outlinePanel;
}

QToolButton *ReaderPane::newOutlineButton(const QString &text, const QString &tip, bool byTopic)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(byTopic == m_outline->isByTopic());
    button->setProperty("look", u"link"_s);
    button->setObjectName(byTopic ? u"outlineTopics"_s : u"outlineSentences"_s);
    connect(button, &QToolButton::clicked, this, [this, byTopic] { m_outline->setByTopic(byTopic); });
    return button;
}

void ReaderPane::rememberPosition()
{
    if (m_document.isValid())
        m_places.set(m_key, m_text->topOffset());
}

ReadingPlaces ReaderPane::places()
{
    rememberPosition();
    return m_places;
}

void ReaderPane::setView(const domain::DocumentView &view)
{
    rememberPosition();
    m_document = view.row.id;
    m_key = view.row.sha256 + u':' + QString::number(view.row.id.value);
    m_header->setView(view);
    m_outline->setView(view);
    m_text->setView(view);
    m_annotations->setDocument(m_document);
    m_stack->setCurrentIndex(1);
    // What the head leaves of the height is known before a place in the text is gone to.
    m_header->layout()->activate();
    m_stack->currentWidget()->layout()->activate();
    fitText();
    m_text->setTopOffset(m_places.place(m_key));
    m_original->clear();
    askForOriginal();
}

void ReaderPane::refresh(const domain::DocumentView &view)
{
    if (view.row.id != m_document || view.text != m_text->text()) {
        setView(view);
        return;
    }
    m_header->setView(view);
    m_outline->setView(view);
    m_text->setFacts(view);
}

void ReaderPane::clear()
{
    rememberPosition();
    m_document = {};
    m_original->clear();
    m_annotations->setDocument({});
    m_stack->setCurrentIndex(0);
}

void ReaderPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitText();
}

void ReaderPane::setOriginalVisible(bool visible)
{
    m_original->setVisible(visible);
    fitText();
    askForOriginal();
}

void ReaderPane::askForOriginal()
{
    if (!m_original->isHidden() && m_document.isValid() && m_original->document() != m_document)
        Q_EMIT originalNeeded(m_document);
}

QByteArray ReaderPane::saveState() const
{
    return m_splitter->saveState();
}

void ReaderPane::restoreState(const QByteArray &state)
{
    const bool isHidden = m_original->isHidden();
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_splitter->setChildrenCollapsible(false);
    m_original->setHidden(isHidden);
    fitText();
}

void ReaderPane::showPassage(text::Range range)
{
    if (range.isEmpty())
        return;
    m_text->showPassage(range);
    m_original->markPassage(range);
}

models::Passage ReaderPane::selectedPassage() const
{
    const QTextCursor cursor = m_text->textCursor();
    if (!m_document.isValid() || !cursor.hasSelection())
        return {};
    return models::passageOf(m_document, m_text->text(), {cursor.selectionStart(), cursor.selectionEnd()});
}

models::Passage ReaderPane::chosenPassage() const
{
    const models::Passage selected = selectedPassage();
    if (selected.isValid() || !m_document.isValid())
        return selected;
    return models::passageOf(m_document, m_text->text(), m_text->chosenPassage());
}

void ReaderPane::setAnnotations(const models::AnnotationBook &book)
{
    m_annotations->setBook(book);
    m_text->setFurtherCards([this](qsizetype offset) { return m_annotations->cardAt(offset); });
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
    m_isOutlineWanted = visible;
    m_outlinePanel->setVisible(visible);
    fitText();
}

void ReaderPane::chooseAnnotation(domain::AnnotationId id)
{
    m_annotations->choose(id);
}

const models::AnnotationSpan *ReaderPane::nextAnnotation(bool backwards) const
{
    return m_annotations->next(backwards);
}

void ReaderPane::leavePassage()
{
    m_text->leavePassage();
}

void ReaderPane::endSelection()
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_text->setTextCursor(cursor);
}

} // namespace counterpart::reader
