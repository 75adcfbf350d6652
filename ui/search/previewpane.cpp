// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/previewpane.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::search {

using namespace Qt::StringLiterals;

namespace {

text::Range within(text::Range range, qsizetype begin, qsizetype length)
{
    return {std::clamp<qsizetype>(range.begin - begin, 0, length),
            std::clamp<qsizetype>(range.end - begin, 0, length)};
}

} // namespace

PreviewPane::PreviewPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new widgets::ElidedLabel), m_open(new QToolButton),
      m_text(new QTextEdit)
{
    setObjectName(u"searchPreview"_s);
    m_title->setObjectName(u"searchPreviewTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_open->setObjectName(u"searchPreviewOpen"_s);
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the document at this passage (Return in the list)"));
    m_open->setAccessibleName(m_open->toolTip());
    m_open->setProperty("look", u"link"_s);
    m_text->setObjectName(u"searchPreviewText"_s);
    m_text->setAccessibleName(tr("Passage in context"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 14, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setMinimumSize(180, 90);
    connect(m_open, &QToolButton::clicked, this, &PreviewPane::openAsked);
    connect(&theme, &widgets::Theme::changed, this, &PreviewPane::dress);
    clear();
}

void PreviewPane::clear()
{
    m_title->clear();
    m_passage = {};
    m_marks.clear();
    m_open->setEnabled(false);
    m_text->setPlainText({});
    m_text->setPlaceholderText(tr("Select a passage to read it here."));
}

void PreviewPane::show(const QString &title, const models::Passage &passage,
                       const domain::PassageContext &context, const std::vector<text::Range> &marks)
{
    const QString before(context.begin > 0 ? 1 : 0, u'…');
    const qsizetype begin = context.begin - before.size();
    const QString text = before + context.text + QString(context.isCut ? 1 : 0, u'…');
    m_passage = within(passage.range, begin, text.size());
    m_marks.clear();
    for (const text::Range &mark : marks)
        m_marks.push_back(within(mark, begin, text.size()));
    m_title->setText(title);
    m_title->setToolTip(title);
    m_open->setEnabled(true);
    m_text->setPlainText(text);
    dress();
    QTextCursor at(m_text->document());
    at.setPosition(int(m_passage.begin));
    m_text->setTextCursor(at);
    // The passage stands a third down, with what leads to it above.
    const int top = m_text->cursorRect(at).top() + m_text->verticalScrollBar()->value();
    m_text->verticalScrollBar()->setValue(top - m_text->viewport()->height() / 3);
}

void PreviewPane::dress()
{
    const widgets::Colours &colours = m_theme.colours();
    m_title->setFont(m_theme.boldFont());
    m_text->setFont(m_theme.readingFont());
    m_text->document()->setDefaultFont(m_theme.readingFont());
    m_text->document()->setDocumentMargin(14);
    QList<QTextEdit::ExtraSelection> marked;
    const auto paint = [&](const text::Range &range, const QColor &ground) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_text->document());
        one.cursor.setPosition(int(range.begin));
        one.cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
        one.format.setBackground(ground);
        marked.append(one);
    };
    if (!m_passage.isEmpty())
        paint(m_passage, colours.accentSoft);
    for (const text::Range &mark : m_marks)
        paint(mark, colours.mark);
    m_text->setExtraSelections(marked);
}

} // namespace counterpart::search
