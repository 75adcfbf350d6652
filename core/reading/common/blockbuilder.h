// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// Collects the inline text of a markup language into blocks.
class BlockBuilder
{
public:
    explicit BlockBuilder(std::vector<DraftBlock> &blocks) : m_blocks(blocks) {}

    /// Ends the block at hand; what follows is of \p kind. \p marked: the markup itself tells the kind.
    void begin(domain::BlockKind kind, bool marked);
    /// Ends the block at hand; what follows is of the same kind.
    void flush();
    void addText(const text::MappedText &source, text::Range part);
    void addInserted(QStringView piece) { m_text.appendInserted(piece); }
    /// What is to stand before the next text without being in the original: the number of a list. Several
    /// follow one another (a list that begins with a list).
    void addLabel(const QString &label);
    /// Of an item that turned out to be empty.
    void dropLabel() { m_label.clear(); }
    /// A line break that the author set: two lines, unless the sentence runs on.
    void addBreak() { m_text.appendInserted(QStringView(&Break, 1)); }
    void enterStrong() { ++m_strong; }
    void leaveStrong() { --m_strong; }
    /// Text that is added while muted is left out (struck out by its publisher, say).
    void mute() { ++m_muted; }
    void unmute() { m_muted -= m_muted > 0; }
    [[nodiscard]] bool isMuted() const { return m_muted > 0; }
    [[nodiscard]] const text::MappedText &current() const { return m_text; }
    /// For sources that align by themselves; call noteText() with what was added.
    [[nodiscard]] text::MappedText &current() { return m_text; }
    void noteText(QStringView added);

private:
    static constexpr QChar Break = QChar::LineSeparator;
    void push(text::MappedText line);

    std::vector<DraftBlock> &m_blocks;
    text::MappedText m_text;
    QString m_label;
    domain::BlockKind m_kind = domain::BlockKind::Paragraph;
    bool m_marked = false;
    bool m_anyStrong = false;
    bool m_anyPlain = false;
    int m_strong = 0;
    int m_muted = 0;
};

} // namespace counterpart::reading
