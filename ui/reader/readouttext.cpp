// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readouttext.h"

#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/reader/readouthighlighter.h"
#include "ui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

const QString Definition = u"Counterpart Readout"_s;
constexpr int MeasureChars = 74;         ///< letters on a line that reads well
constexpr qsizetype MostMarked = 2000;   ///< places found; more would only colour the whole text
constexpr qsizetype RichLimit = 400'000; ///< above this, paragraphs keep plain spacing to stay quick

} // namespace

ReadoutText::ReadoutText(const widgets::Theme &theme, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_highlighter(new ReadoutHighlighter(*document(), this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the document"));
    setPlaceholderText(
        tr("No text was found in this document. Its original is kept as it came: Ctrl+Alt+O."));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    const auto leave = [this] { m_top = -1; };
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, leave);
    connect(this, &QTextEdit::cursorPositionChanged, this, leave);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_passage.contains(textCursor().position()))
            leavePassage();
    });
    connect(&theme, &widgets::Theme::changed, this, &ReadoutText::dress);
    dress();
    widgets::Syntax::prepare(Definition, this, [this](std::shared_ptr<widgets::Syntax> syntax) {
        m_syntax = std::move(syntax);
        colour();
        mark();
    });
}

bool ReadoutText::isHighlighted() const
{
    return m_syntax && m_highlighter->isFinished();
}

void ReadoutText::colour()
{
    if (!m_syntax)
        return;
    m_highlighter->setTheme(m_syntax->theme(m_theme.syntaxTheme()));
    m_highlighter->setDefinition(m_syntax->definition(Definition));
}

void ReadoutText::dress()
{
    dressText();
    colour();
    narrow();
    layOutBlocks();
    mark();
    showMarks();
}

void ReadoutText::dressText()
{
    const QFont font = m_theme.readingFont(m_han);
    setFont(font);
    document()->setDefaultFont(font);
}

void ReadoutText::setView(const domain::DocumentView &view)
{
    m_view = view;
    m_han = text::hanFormOf(view.row.language, view.text);
    dressText();
    m_isChosen = false;
    m_passage = {};
    m_finds.clear();
    m_find = -1;
    setPlainText(fonts::masked(view.text, font())); // offsets stay those of the revision
    layOutBlocks();
    mark();
    showMarks();
    verticalScrollBar()->setValue(0);
    Q_EMIT passageChanged();
}

void ReadoutText::setFacts(const domain::DocumentView &view)
{
    m_view = view;
    std::vector<Mark> marks = marksOfFacts();
    if (marks != m_highlighter->marks()) // else the whole text would be laid out anew for nothing
        m_highlighter->start(std::move(marks));
}

qsizetype ReadoutText::topOffset() const
{
    if (m_top >= 0)
        return m_top;
    return verticalScrollBar()->value() == 0 ? 0 : cursorForPosition({4, 4}).position();
}

void ReadoutText::setTopOffset(qsizetype offset)
{
    m_top = offset;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(offset, 0, document()->characterCount() - 1)));
    if (offset > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

void ReadoutText::layOutBlocks()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(142, QTextBlockFormat::ProportionalHeight);
    if (m_view.text.size() <= RichLimit) {
        cursor.select(QTextCursor::Document);
        cursor.setBlockFormat(paragraph);
        // Blank lines part paragraphs; at full height they would tear the page apart.
        QTextBlockFormat blank;
        blank.setLineHeight(QFontMetricsF(font()).height() * 0.62, QTextBlockFormat::FixedHeight);
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (block.length() <= 1)
                QTextCursor(block).setBlockFormat(blank);
        }
        for (const domain::Block &block : m_view.blocks)
            layOutBlock(cursor, block);
    }
    cursor.endEditBlock();
}

void ReadoutText::layOutBlock(QTextCursor &cursor, const domain::Block &block)
{
    QTextCharFormat format;
    QTextBlockFormat spacing;
    switch (block.kind) {
    case domain::BlockKind::Heading:
        format.setFontWeight(QFont::Bold);
        break;
    case domain::BlockKind::Letterhead:
    case domain::BlockKind::SignOff:
        // Part of the text, no part of what is said.
        format.setFontPointSize(m_theme.smallFont().pointSizeF());
        format.setForeground(m_theme.colours().muted);
        spacing.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
        break;
    case domain::BlockKind::ListItem:
        spacing.setLeftMargin(18);
        break;
    case domain::BlockKind::Paragraph:
    case domain::BlockKind::TableRow:
        return;
    }
    cursor.setPosition(static_cast<int>(std::min(block.range.begin, m_view.text.size())));
    cursor.setPosition(static_cast<int>(std::min(block.range.end, m_view.text.size())),
                       QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
    cursor.mergeBlockFormat(spacing);
}

void ReadoutText::mark()
{
    m_highlighter->start(marksOfFacts());
}

std::vector<Mark> ReadoutText::marksOfFacts() const
{
    std::vector<Mark> marks;
    QTextCharFormat mention;
    mention.setFontUnderline(true);
    mention.setUnderlineStyle(QTextCharFormat::DotLine);
    for (const domain::EntityFact &entity : m_view.facts.entities) {
        // People stand out; were every place as loud, nothing would.
        mention.setUnderlineColor(entity.kind == domain::EntityKind::Person
                                      ? m_theme.colours().entity
                                      : m_theme.colours().hairlineStrong);
        for (const domain::Mention &place : entity.mentions) {
            if (place.byName)
                marks.push_back({place.range, mention});
        }
    }
    QTextCharFormat undertaking;
    undertaking.setBackground(m_theme.colours().warningSoft);
    for (const domain::Commitment &commitment : m_view.facts.commitments)
        marks.push_back({commitment.range, undertaking});
    std::ranges::stable_sort(marks, {}, [](const Mark &m) { return m.range.begin; });
    return marks;
}

void ReadoutText::narrow()
{
    const int measure = QFontMetrics(m_theme.readingFont()).averageCharWidth() * MeasureChars;
    const int side = std::max({28, m_sideRoom, (width() - measure) / 2});
    setViewportMargins(side, 18, std::min(side, std::max(20, width() - measure - side)), 0);
}

void ReadoutText::setSideRoom(int pixels)
{
    if (std::exchange(m_sideRoom, pixels) != pixels)
        narrow();
}

void ReadoutText::resizeEvent(QResizeEvent *event)
{
    // What is read stays where it is, however wide the lines become.
    const qsizetype top = m_top >= 0 ? m_top : topOffset();
    narrow();
    QTextEdit::resizeEvent(event);
    setTopOffset(top);
}

void ReadoutText::showPassage(text::Range range)
{
    m_passage = range;
    showMarks();
    QTextCursor cursor(document());
    const auto last = document()->characterCount() - 1;
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.begin, 0, last)));
    setTextCursor(cursor);
    const QRect at = cursorRect(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + at.top() - viewport()->height() / 3);
    m_top = -1;
    m_isChosen = range.begin >= 0 && !range.isEmpty() && range.end <= m_view.text.size();
    Q_EMIT passageChanged();
}

void ReadoutText::leavePassage()
{
    if (std::exchange(m_isChosen, false))
        Q_EMIT passageChanged();
}

int ReadoutText::setFindText(const QString &text)
{
    m_finds.clear();
    m_find = -1;
    if (!text.isEmpty()) {
        for (qsizetype at = m_view.text.indexOf(text, 0, Qt::CaseInsensitive);
             at >= 0;
             at = m_view.text.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            m_finds.append({at, at + text.size()});
    }
    showMarks();
    return static_cast<int>(m_finds.size());
}

int ReadoutText::findNext(bool backwards)
{
    if (m_finds.isEmpty())
        return 0;
    const qsizetype count = m_finds.size();
    if (m_find < 0)
        m_find = backwards ? count - 1 : 0;
    else
        m_find = (m_find + (backwards ? count - 1 : 1)) % count;
    showPassage(m_finds.at(m_find));
    return static_cast<int>(m_find) + 1;
}

void ReadoutText::showMarks()
{
    QList<ExtraSelection> selections;
    const auto add = [&](text::Range range, const QColor &ground, bool strong) {
        ExtraSelection selection;
        selection.format.setBackground(ground);
        if (strong) {
            selection.format.setBackground(m_theme.colours().accent);
            selection.format.setForeground(m_theme.colours().onAccent);
        }
        selection.cursor = QTextCursor(document());
        const qsizetype last = document()->characterCount() - 1;
        selection.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.begin, 0, last)));
        selection.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.end, 0, last)),
                                     QTextCursor::KeepAnchor);
        selections.append(selection);
    };
    if (m_finds.isEmpty() && !m_passage.isEmpty())
        add(m_passage, m_theme.colours().mark, false);
    const qsizetype first = std::max<qsizetype>(0, m_find - MostMarked / 2);
    for (qsizetype i = first; i < std::min(m_finds.size(), first + MostMarked); ++i)
        add(m_finds.at(i), m_theme.colours().mark, i == m_find);
    setExtraSelections(selections);
}

domain::EntityId ReadoutText::entityAt(qsizetype offset) const
{
    for (size_t i = 0; i < m_view.facts.entities.size(); ++i) {
        for (const domain::Mention &mention : m_view.facts.entities[i].mentions) {
            if (mention.range.contains(offset) && i < m_view.entityIds.size())
                return m_view.entityIds[i];
        }
    }
    return {};
}

QString ReadoutText::cardAt(const QPoint &pos) const
{
    const qsizetype offset = cursorForPosition(pos).position();
    QStringList lines;
    for (const domain::EntityFact &entity : m_view.facts.entities) {
        const bool here = std::ranges::any_of(
            entity.mentions, [offset](const domain::Mention &m) { return m.range.contains(offset); });
        if (!here)
            continue;
        lines.append(u"<b>%1</b>"_s.arg(entity.name.toHtmlEscaped()));
        for (const QString &role : entity.roles)
            lines.append(role.toHtmlEscaped());
        lines.append(tr("%n mention(s) here", nullptr, static_cast<int>(entity.mentions.size())));
        break;
    }
    for (const domain::Commitment &commitment : m_view.facts.commitments) {
        if (!commitment.range.contains(offset))
            continue;
        lines.append(
            text::joined({u"<b>%1</b>"_s.arg(models::commitmentKindName(commitment.kind).toHtmlEscaped()),
                          models::actorsText(commitment.kind, commitment.actors).toHtmlEscaped()}));
        if (!commitment.due.isEmpty())
            lines.append(tr("Due %1").arg(commitment.due.toHtmlEscaped()));
    }
    const QString further = m_furtherCards ? m_furtherCards(offset) : QString();
    if (further.isEmpty())
        return lines.join(u"<br>"_s);
    return lines.isEmpty() ? further : lines.join(u"<br>"_s) + u"<hr>"_s + further;
}

/// A text that cannot be written in leaves letters and Undo to the window.
bool ReadoutText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter = key->modifiers() == Qt::NoModifier && !key->text().isEmpty() &&
                              key->text().front().isLetterOrNumber();
        if (isLetter || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool ReadoutText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString card = cardAt(help->pos());
        card.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), card, viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ReadoutText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_passageMenu && textCursor().hasSelection()) {
        menu->insertSeparator(menu->actions().value(0));
        menu->insertActions(menu->actions().value(0), m_passageMenu->actions());
    }
    menu->popup(event->globalPos());
}

QMimeData *ReadoutText::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(m_view.text.sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

void ReadoutText::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const domain::EntityId entity = entityAt(cursorForPosition(event->pos()).position());
        entity.isValid())
        Q_EMIT mentionActivated(entity);
    QTextEdit::mouseDoubleClickEvent(event);
}

} // namespace counterpart::reader
