// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QObject>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QTimer>

class QTextBlock;
class QTextDocument;

namespace counterpart::reader {

/// A range that is marked over the highlighting: a mention, a commitment.
struct Mark
{
    text::Range range; ///< in the whole document
    QTextCharFormat format;
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Highlights a document that does not change, a few milliseconds at a time, from the top, so that a megabyte
/// of text never blocks the window. Marks are laid over what the definition says.
class ReadoutHighlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    ReadoutHighlighter(QTextDocument &document, QObject *parent);
    /// \p marks in order of their begin. Starts anew.
    void start(std::vector<Mark> marks);
    /// That were given last.
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] bool isFinished() const { return !m_timer.isActive(); }

Q_SIGNALS:
    void finished();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void work();
    void highlight(const QTextBlock &block);
    void layMarks(const QTextBlock &block);

    QTextDocument &m_document;
    QTimer m_timer;
    int m_block = 0;
    int m_blocks = 1;       ///< that the next slice may take
    size_t m_firstMark = 0; ///< marks before this end before the current block
    KSyntaxHighlighting::State m_state;
    std::vector<Mark> m_marks;
    QList<QTextLayout::FormatRange> m_formats; ///< of the current block
};

} // namespace counterpart::reader
