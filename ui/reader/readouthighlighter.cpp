// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readouthighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

namespace counterpart::reader {

namespace {
constexpr qint64 SliceMs = 7; ///< leaves most of a frame to everything else; the layout of the lines is in it
constexpr int FirstBlocks = 64; ///< a screen and more
constexpr int MostBlocks = 4096;
} // namespace

ReadoutHighlighter::ReadoutHighlighter(QTextDocument &document, QObject *parent)
    : QObject(parent), m_document(document)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ReadoutHighlighter::work);
}

void ReadoutHighlighter::start(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    m_block = 0;
    m_blocks = FirstBlocks;
    m_firstMark = 0;
    m_state = {};
    m_timer.start();
    work(); // the first screen at once
}

void ReadoutHighlighter::work()
{
    QElapsedTimer clock;
    clock.start();
    const QTextBlock first = m_document.findBlockByNumber(m_block);
    QTextBlock block = first;
    for (int count = 0; block.isValid() && count < m_blocks && clock.elapsed() < SliceMs; ++count) {
        highlight(block);
        block = block.next();
    }
    const int end = block.isValid() ? block.position() : m_document.characterCount();
    if (first.isValid())
        m_document.markContentsDirty(first.position(), end - first.position());
    // How many lines fit into a slice is known when their layout is made.
    m_blocks =
        clock.elapsed() > SliceMs ? std::max(1, m_blocks / 2) : std::min(MostBlocks, m_blocks * 3 / 2 + 1);
    m_block = block.isValid() ? block.blockNumber() : m_document.blockCount();
    if (!block.isValid() && m_timer.isActive()) {
        m_timer.stop();
        Q_EMIT finished();
    }
}

void ReadoutHighlighter::highlight(const QTextBlock &block)
{
    m_formats.clear();
    if (definition().isValid())
        m_state = highlightLine(block.text(), m_state);
    layMarks(block);
    block.layout()->setFormats(m_formats);
}

void ReadoutHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat style;
    if (format.hasTextColor(theme()))
        style.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        style.setFontWeight(QFont::DemiBold);
    if (format.isItalic(theme()))
        style.setFontItalic(true);
    m_formats.append({offset, length, style});
}

void ReadoutHighlighter::layMarks(const QTextBlock &block)
{
    const text::Range line{block.position(), block.position() + block.length() - 1};
    while (m_firstMark < m_marks.size() && m_marks[m_firstMark].range.end <= line.begin)
        ++m_firstMark;
    for (size_t i = m_firstMark; i < m_marks.size() && m_marks[i].range.begin < line.end; ++i) {
        const qsizetype begin = std::max(m_marks[i].range.begin, line.begin);
        const qsizetype end = std::min(m_marks[i].range.end, line.end);
        if (begin < end)
            m_formats.append(
                {static_cast<int>(begin - line.begin), static_cast<int>(end - begin), m_marks[i].format});
    }
}

} // namespace counterpart::reader
