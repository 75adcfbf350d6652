// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/blockbuilder.h"

#include "core/reading/common/lines.h"

#include <algorithm>
#include <utility>

namespace counterpart::reading {

using domain::BlockKind;
using text::MappedText;
using text::Range;

void BlockBuilder::begin(BlockKind kind, bool marked)
{
    flush();
    m_kind = kind;
    m_marked = marked;
}

void BlockBuilder::addText(const MappedText &source, Range part)
{
    if (isMuted())
        return;
    m_text.append(source, part);
    noteText(part.in(source.view()));
}

void BlockBuilder::noteText(QStringView added)
{
    if (std::ranges::any_of(added, [](QChar c) { return c.isLetterOrNumber(); }))
        (m_strong > 0 ? m_anyStrong : m_anyPlain) = true;
}

void BlockBuilder::addLabel(const QString &label)
{
    if (!m_label.isEmpty() && !label.isEmpty())
        m_label += u' ';
    m_label += label;
}

void BlockBuilder::push(MappedText line)
{
    const QString label = std::exchange(m_label, {});
    const QStringView typed = line.view().trimmed();
    // Some authors count by hand as well.
    const bool isTyped = !label.isEmpty() && !label.back().isLetterOrNumber() && typed.startsWith(label) &&
                         (typed.size() == label.size() || typed[label.size()].isSpace());
    if (label.isEmpty() || isTyped) {
        m_blocks.push_back({std::move(line), m_kind, m_marked, m_anyStrong && !m_anyPlain});
        return;
    }
    MappedText labelled;
    labelled.appendInserted(label + u' ');
    labelled.append(line);
    m_blocks.push_back({std::move(labelled), m_kind, m_marked, m_anyStrong && !m_anyPlain, label});
}

void BlockBuilder::flush()
{
    const QStringView view = m_text.view();
    const std::size_t first = m_blocks.size();
    qsizetype begin = 0;
    while (begin < view.size()) {
        qsizetype end = view.indexOf(Break, begin);
        end = end < 0 ? view.size() : end;
        MappedText line = m_text.mid({begin, end});
        begin = end + 1;
        if (line.view().trimmed().isEmpty())
            continue;
        if (m_blocks.size() > first && runsOn(m_blocks.back().text.view(), line.view()))
            join(m_blocks.back().text, line);
        else
            push(std::move(line));
    }
    m_text = {};
    m_anyStrong = false;
    m_anyPlain = false;
}

} // namespace counterpart::reading
