// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readouttext.h"

#include "core/fonts/glyphs.h"
#include "ui/reader/readouthighlighter.h"
#include "ui/reader/readoutlayout.h"
#include "ui/reader/textfacts.h"
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
#include <QToolTip>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

const QString Definition = u"Counterpart Readout"_s;
constexpr int MeasureChars = 74; ///< letters on a line that reads well

} // namespace

ReadoutText::ReadoutText(const widgets::Theme &theme, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_highlighter(new ReadoutHighlighter(*document(), this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the document"));
    setPlaceholderText(tr("No text was found in this document. Press Ctrl+Alt+O to see the original."));
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
    layOut(*document(), m_view, m_theme, font());
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
    setPlainText(fonts::masked(view.text, font())); // offsets stay those of the revision
    layOut(*document(), m_view, m_theme, font());
    mark();
    showMarks();
    verticalScrollBar()->setValue(0);
    Q_EMIT passageChanged();
}

void ReadoutText::setFacts(const domain::DocumentView &view)
{
    m_view = view;
    std::vector<Mark> marks = marksOf(m_view, m_theme);
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

void ReadoutText::mark()
{
    m_highlighter->start(marksOf(m_view, m_theme));
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
    // What is read stays where it is, however wide the lines become, and so does what is worked at.
    const qsizetype top = m_top >= 0 ? m_top : topOffset();
    const int before = cursorRect().top();
    const bool wasSeen = textCursor().position() > 0 && before >= 0 && before < event->oldSize().height();
    narrow();
    QTextEdit::resizeEvent(event);
    setTopOffset(top);
    const QRect now = cursorRect();
    if (wasSeen && (now.top() < 0 || now.bottom() > viewport()->height()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + now.top() - viewport()->height() / 2);
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
    m_finds.look(m_view.text, text);
    showMarks();
    return static_cast<int>(m_finds.size());
}

int ReadoutText::findNext(bool backwards)
{
    if (m_finds.isEmpty())
        return 0;
    m_finds.step(backwards);
    showPassage(m_finds.at(m_finds.current()));
    return static_cast<int>(m_finds.current()) + 1;
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
    const auto [first, end] = m_finds.marked();
    for (qsizetype i = first; i < end; ++i)
        add(m_finds.at(i), m_theme.colours().mark, i == m_finds.current());
    setExtraSelections(selections);
}

QString ReadoutText::cardAt(const QPoint &pos) const
{
    const qsizetype offset = cursorForPosition(pos).position();
    const QString card = reader::cardAt(m_view, offset);
    const QString further = m_furtherCards ? m_furtherCards(offset) : QString();
    return card.isEmpty() || further.isEmpty() ? card + further : card + u"<hr>"_s + further;
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
    copied->setText(
        m_view.text.sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

void ReadoutText::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const domain::EntityId entity = entityAt(m_view, cursorForPosition(event->pos()).position());
        entity.isValid())
        Q_EMIT mentionActivated(entity);
    QTextEdit::mouseDoubleClickEvent(event);
}

} // namespace counterpart::reader
