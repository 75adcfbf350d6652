// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/triagecontext.h"

#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Around =
    4000; ///< characters before and behind the passage that are shown, to the next line

} // namespace

TriageContext::TriageContext(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new widgets::ElidedLabel), m_open(new QPushButton(tr("Open"))),
      m_words(new QTextEdit)
{
    setProperty("look", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("look", u"muted"_s);
    m_open->setObjectName(u"triageOpen"_s);
    m_open->setProperty("look", u"link"_s);
    m_open->setToolTip(tr("Open the document at this passage (Return in the list)"));
    m_open->setAccessibleName(tr("Open the document at this passage"));
    m_words->setObjectName(u"triageContext"_s);
    m_words->setAccessibleName(tr("Passage in context"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->document()->setDocumentMargin(14);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_words, 1);
    connect(m_open, &QPushButton::clicked, this, &TriageContext::openAsked);
    connect(&theme, &widgets::Theme::changed, this, &TriageContext::fill);
    clear();
}

void TriageContext::show(const domain::CommitmentRow &row)
{
    if (m_row && *m_row == row && m_document == row.document)
        return;
    m_row = row;
    fill();
    if (m_document != row.document)
        Q_EMIT documentAsked(row.document);
}

void TriageContext::clear()
{
    m_row.reset();
    fill();
}

void TriageContext::setDocument(const domain::DocumentView &view)
{
    m_document = view.row.id;
    m_text = view.text;
    if (m_row && m_row->document == m_document)
        fill();
}

void TriageContext::forgetDocument()
{
    m_document = {};
}

void TriageContext::fill()
{
    m_open->setVisible(m_row.has_value());
    m_title->setText(
        m_row ? text::joined({models::sideName(m_row->side), models::dateText(m_row->made), m_row->source},
                             u" · ")
              : QString());
    m_words->setFont(m_theme.readingFont());
    m_words->setExtraSelections({});
    if (!m_row) {
        m_words->clear();
        return;
    }
    const text::Range range = m_row->range;
    if (m_document != m_row->document || m_row->orphan || range.end > m_text.size()) {
        m_words->setPlainText(fonts::masked(m_row->quote, m_theme.readingFont()));
        return;
    }
    const qsizetype before = m_text.lastIndexOf(u'\n', std::max<qsizetype>(0, range.begin - Around));
    const qsizetype from = range.begin <= Around || before < 0 ? 0 : before + 1;
    const qsizetype line = m_text.indexOf(u'\n', std::min(m_text.size(), range.end + Around));
    const qsizetype to = line < 0 ? m_text.size() : line;
    m_words->setPlainText(fonts::masked(m_text.sliced(from, to - from), m_theme.readingFont()));
    mark(range.begin - from, range.end - from);
}

/// By ground and by a line below it: not by colour alone.
void TriageContext::mark(qsizetype begin, qsizetype end)
{
    QTextEdit::ExtraSelection passage;
    passage.cursor = QTextCursor(m_words->document());
    passage.cursor.setPosition(int(begin));
    passage.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    passage.format.setBackground(m_theme.colours().accentSoft);
    passage.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    passage.format.setUnderlineColor(m_theme.colours().accent);
    m_words->setExtraSelections({passage});
    QTextCursor start(m_words->document());
    start.setPosition(int(begin));
    m_words->setTextCursor(start);
    const int top = m_words->cursorRect().top();
    m_words->verticalScrollBar()->setValue(m_words->verticalScrollBar()->value() + top - height() / 4);
}

} // namespace counterpart::commitments
