// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/officetext.h"

#include "core/reading/common/notemarks.h"
#include "core/reading/common/notices.h"
#include "core/reading/containers/members.h"
#include "core/reading/office/officexml.h"

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

constexpr qsizetype MostBlocks = 400'000; ///< each costs some hundred bytes, however short it is
constexpr qsizetype LongCell = 600;       ///< characters: a cell of a layout, not of a table

qsizetype lengthOf(const std::vector<DraftBlock> &blocks)
{
    qsizetype length = 0;
    for (const DraftBlock &block : blocks)
        length += block.text.size();
    return length;
}

/// Tables serve for layout too: one cell, or cells with whole paragraphs in them.
bool isLayout(const std::vector<std::vector<DraftBlock>> &cells)
{
    return cells.size() < 2 ||
           std::ranges::any_of(cells, [](const auto &c) { return lengthOf(c) > LongCell; });
}

DraftBlock rowOf(const std::vector<std::vector<DraftBlock>> &cells)
{
    DraftBlock row;
    row.kind = BlockKind::TableRow;
    row.marked = true;
    for (const auto &cell : cells) {
        if (!row.text.isEmpty() && lengthOf(cell) > 0)
            row.text.appendInserted(u" | ");
        for (const DraftBlock &block : cell) {
            row.text.append(block.text);
            row.text.appendInserted(u" ");
        }
    }
    return row;
}

} // namespace

void OfficeText::beginParagraph(BlockKind kind)
{
    m_open.push_back(std::make_unique<Paragraph>());
    m_open.back()->builder.begin(kind, kind != BlockKind::Paragraph);
}

void OfficeText::setKind(BlockKind kind)
{
    if (!m_open.empty())
        m_open.back()->builder.begin(kind, kind != BlockKind::Paragraph);
}

void OfficeText::setLabel(const QString &label)
{
    if (m_open.empty())
        return;
    m_open.back()->builder.dropLabel();
    m_open.back()->builder.addLabel(label);
    m_characters += label.size() + 1;
}

void OfficeText::endParagraph()
{
    if (m_open.empty())
        return;
    const std::unique_ptr<Paragraph> done = std::move(m_open.back());
    m_open.pop_back();
    done->builder.flush();
    put(std::move(done->blocks));
}

void OfficeText::put(std::vector<DraftBlock> blocks)
{
    m_count += std::ssize(blocks);
    auto &sink = m_notesOpen > 0 ? m_notes : m_rows > 0 && !m_cells.empty() ? m_cells.back() : m_blocks;
    std::ranges::move(blocks, std::back_inserter(sink));
}

void OfficeText::beginRow()
{
    if (m_rows++ == 0)
        m_cells.clear();
}

void OfficeText::beginCell()
{
    if (m_rows == 1)
        m_cells.emplace_back();
}

void OfficeText::endRow()
{
    if (m_rows == 0 || --m_rows > 0)
        return;
    std::erase_if(m_cells, [](const auto &cell) { return lengthOf(cell) == 0; });
    if (isLayout(m_cells)) {
        for (auto &cell : m_cells)
            std::ranges::move(cell, std::back_inserter(m_blocks));
    } else {
        m_blocks.push_back(rowOf(m_cells));
    }
    m_cells.clear();
}

void OfficeText::addText(QStringView text, bool bold)
{
    if (m_open.empty() || isFull())
        return;
    BlockBuilder &builder = m_open.back()->builder;
    m_characters += text.size();
    builder.addInserted(text);
    if (bold)
        builder.enterStrong();
    builder.noteText(text);
    if (bold)
        builder.leaveStrong();
}

void OfficeText::addRaised(QStringView text, bool bold)
{
    if (m_open.empty())
        return;
    const Raised kind = raisedKind(m_open.back()->builder.current().view(), text);
    if (kind != Raised::Note)
        addText(kind == Raised::Power ? QStringView(raisedDigits(text)) : text, bold);
}

void OfficeText::addBreak()
{
    if (!m_open.empty() && !isFull()) {
        ++m_characters;
        m_open.back()->builder.addBreak();
    }
}

bool OfficeText::isFull() const
{
    return m_characters > m_limits.characters || m_count > MostBlocks;
}

std::vector<DraftBlock> OfficeText::take()
{
    while (!m_open.empty())
        endParagraph();
    m_rows = std::min(m_rows, 1);
    endRow();
    std::ranges::move(m_notes, std::back_inserter(m_blocks));
    m_notes.clear();
    return std::move(m_blocks);
}

base::Error tooLong(const Input &input)
{
    return {base::ErrorKind::Refused, input.source.fileName,
            u"holds a text of more than %1 characters"_s.arg(input.limits.characters),
            u"split it into its documents"_s};
}

base::Result<QByteArray> officeBody(const PackedFiles &files, const QString &part, const QString &kind,
                                    const Input &input)
{
    auto body = files.bytes(part, input.members.bytesLeft());
    if (body) {
        input.members.count(body->size());
        return body;
    }
    if (body.error().kind == base::ErrorKind::NotFound) {
        return base::fail(base::ErrorKind::Invalid, input.source.fileName,
                          u"is %1 whose text is missing"_s.arg(kind), u"get the file again"_s);
    }
    return base::fail(base::ErrorKind::Refused, input.source.fileName,
                      u"is %1 that %2"_s.arg(kind, body.error().what), u"split it"_s);
}

base::Result<std::vector<Draft>> officeDraft(OfficeText &text, bool isWhole, const QString &problem,
                                             const OfficeProperties &properties, const Input &input)
{
    if (!problem.isEmpty() && text.isEmpty()) {
        return base::fail(base::ErrorKind::Invalid, input.source.fileName, problem,
                          u"open it in a word processor, save it anew and import that"_s);
    }
    std::vector<Draft> drafts(1);
    Draft &draft = drafts.front();
    draft.blocks = text.take();
    if (!problem.isEmpty())
        draft.meta.warnings << u"the file %1; what came whole before it was taken"_s.arg(problem);
    if (!isWhole)
        draft.meta.warnings << u"the file is damaged: its text may be other than was written"_s;
    takeProperties(properties, beginningOf(draft.blocks), draft.meta);
    takeParaphraseNotice(draft);
    return drafts;
}

} // namespace counterpart::reading
