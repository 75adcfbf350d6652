// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/blockbuilder.h"
#include "core/reading/common/formatreader.h"

#include <memory>

namespace counterpart::reading {

/// Collects the paragraphs of a word processor's file. A paragraph may hold others (text boxes, notes); what
/// lies in a table's row becomes one line, what lies in a note goes to the end of the text.
class OfficeText
{
public:
    explicit OfficeText(const Limits &limits) : m_limits(limits) {}

    void beginParagraph(domain::BlockKind kind);
    /// Tells the kind of the open paragraph, where the file names it behind its start.
    void setKind(domain::BlockKind kind);
    /// What stands before the open paragraph without being in its text: a list's number.
    void setLabel(const QString &label);
    void endParagraph();
    void beginRow();
    void beginCell();
    void endRow();
    void beginNote() { ++m_notesOpen; }
    void endNote() { m_notesOpen -= m_notesOpen > 0; }
    void addText(QStringView text, bool bold);
    /// Raised text: numbers of notes that were typed are left out (notemarks.h).
    void addRaised(QStringView text, bool bold);
    void addBreak();

    /// True when the limits are reached: nothing more is taken.
    [[nodiscard]] bool isFull() const;
    /// All of it, notes last.
    [[nodiscard]] std::vector<DraftBlock> take();
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty() && m_notes.empty(); }

private:
    struct Paragraph
    {
        std::vector<DraftBlock> blocks;
        BlockBuilder builder{blocks};
    };
    void put(std::vector<DraftBlock> blocks);

    const Limits &m_limits;
    std::vector<std::unique_ptr<Paragraph>> m_open;
    std::vector<DraftBlock> m_blocks;
    std::vector<DraftBlock> m_notes;
    std::vector<std::vector<DraftBlock>> m_cells; ///< of the outermost row
    int m_rows = 0;
    int m_notesOpen = 0;
    qsizetype m_characters = 0;
    qsizetype m_count = 0;
};

/// The error for a text that is larger than the limits allow.
[[nodiscard]] base::Error tooLong(const Input &input);

class PackedFiles;
/// The bytes of \p part, in which the text of the file lies; \p kind ("a Word file") is for the error.
[[nodiscard]] base::Result<QByteArray> officeBody(const PackedFiles &files, const QString &part, const QString &kind,
                                                  const Input &input);

struct OfficeProperties;
/// The one document of the file. A \p problem behind the first paragraphs is a warning, before them an error; so is
/// that what was unpacked is not \p isWhole.
[[nodiscard]] base::Result<std::vector<Draft>> officeDraft(OfficeText &text, bool isWhole, const QString &problem,
                                                           const OfficeProperties &properties, const Input &input);

} // namespace counterpart::reading
