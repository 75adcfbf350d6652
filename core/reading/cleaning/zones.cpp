// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cleaning/zones.h"

#include "core/reading/common/shapes.h"
#include "core/text/stops.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

/// Metadata and site feet stand in the last few blocks.
constexpr std::size_t LongestTail = 12;
/// Places and bylines under a headline are shorter; longer lines are its second deck.
constexpr qsizetype LongestPlace = 90;

class Zones
{
public:
    explicit Zones(Draft &draft) : m_draft(draft), m_blocks(draft.blocks) {}
    void tell()
    {
        dropNoise();
        dropTeasers();
        const std::size_t body = firstProse();
        const std::size_t tail = tellTail(body);
        tellHead(body);
        tellInterior(body, tail);
    }

private:
    [[nodiscard]] static QStringView view(const DraftBlock &block) { return block.text.view(); }
    [[nodiscard]] static bool isOpen(const DraftBlock &block)
    {
        return block.kind == BlockKind::Paragraph && !block.marked;
    }
    [[nodiscard]] bool isByline(QStringView line) const;
    [[nodiscard]] bool isBody(const DraftBlock &block) const;
    [[nodiscard]] bool isHeadline(std::size_t at) const;
    void dropNoise();
    void dropTeasers();
    [[nodiscard]] std::size_t firstProse() const;
    void tellHead(std::size_t body);
    void tellInterior(std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t tellTail(std::size_t body);
    void takeSourceAddress(QStringView line);

    Draft &m_draft;
    std::vector<DraftBlock> &m_blocks;
};

bool Zones::isByline(QStringView line) const
{
    return std::ranges::any_of(
        m_draft.bylines, [&](const QString &byline) { return byline.contains(line) && line.size() > 4; });
}

bool Zones::isBody(const DraftBlock &block) const
{
    const QStringView line = view(block);
    if (block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow)
        return true;
    return isOpen(block) && !shapes::isAttribution(line) && !shapes::isDateline(line) && !isByline(line) &&
           !shapes::isSourceNote(line) && !shapes::isContact(line) &&
           (shapes::isProse(line) || shapes::isSpeech(line));
}

/// The first line of a text without a title: even a long one, if it ends without a stop and prose follows.
bool Zones::isHeadline(std::size_t at) const
{
    constexpr qsizetype Longest = 300;
    const QStringView line = view(m_blocks[at]);
    const auto isOther = [](const DraftBlock &b) { return !shapes::isLetterhead(view(b)); };
    const auto here = m_blocks.begin() + std::ptrdiff_t(at);
    return m_draft.meta.title.isEmpty() && isOpen(m_blocks[at]) && line.size() <= Longest &&
           !text::endsSentence(line) && !line.endsWith(u':') && !shapes::isSpeech(line) &&
           std::none_of(m_blocks.begin(), here, isOther) &&
           std::any_of(here + 1, m_blocks.end(),
                       [this](const DraftBlock &b) { return isBody(b) && !b.marked; });
}

/// Teasers of other texts behind this one, where nothing but short lines and more of them follow.
void Zones::dropTeasers()
{
    const auto isEnd = [this](const DraftBlock &b) {
        return shapes::isTeaser(view(b)) || !isBody(b) || b.marked;
    };
    const std::size_t first = m_blocks.size() - std::min(m_blocks.size(), LongestTail);
    for (std::size_t i = std::max<std::size_t>(first, 1); i < m_blocks.size(); ++i) {
        const auto here = m_blocks.begin() + std::ptrdiff_t(i);
        if (shapes::isTeaser(view(*here)) && std::all_of(here + 1, m_blocks.end(), isEnd)) {
            m_blocks.erase(here, m_blocks.end());
            return;
        }
    }
}

/// End marks and menu words; an "END" set after the last sentence.
void Zones::dropNoise()
{
    std::erase_if(m_blocks, [](const DraftBlock &block) {
        const QStringView line = view(block);
        return line.isEmpty() || (block.kind != BlockKind::TableRow && shapes::isEndMark(line)) ||
               (isOpen(block) && shapes::isNavigation(line));
    });
    static const QRegularExpression end(
        uR"((?<=[.!?”"’)])\s*(?:[-–—#]*\s*)(?:END|End|###|-30-)\s*[-–—#.]*$)"_s);
    if (m_blocks.empty())
        return;
    DraftBlock &last = m_blocks.back();
    if (const auto match = end.matchView(view(last)); match.hasMatch() && match.capturedStart() > 0)
        last.text = last.text.mid({0, match.capturedStart()});
}

std::size_t Zones::firstProse() const
{
    std::size_t at = 0;
    while (at < m_blocks.size() && (!isBody(m_blocks[at]) || isHeadline(at)))
        ++at;
    return at;
}

void Zones::tellHead(std::size_t body)
{
    if (body == m_blocks.size())
        body = std::min<std::size_t>(m_blocks.size(),
                                     1); // no prose at all: only the first line can be a heading
    bool titled = !m_draft.meta.title.isEmpty();
    for (std::size_t i = 0; i < body; ++i) {
        DraftBlock &block = m_blocks[i];
        const QStringView line = view(block);
        if (!isOpen(block)) {
            titled = titled || block.kind == BlockKind::Heading;
            continue;
        }
        const bool letterhead = shapes::isLetterhead(line) || shapes::isDateline(line) ||
                                shapes::isContact(line) || shapes::isAttribution(line) ||
                                shapes::isSourceNote(line) || isByline(line);
        if (!letterhead && line.size() > LongestPlace && line.endsWith(u':'))
            continue; // leads in a list
        const bool emphatic =
            block.bold || line.size() > LongestPlace || (shapes::isAllCapitals(line) && !line.contains(u','));
        const bool heading = !letterhead && (!titled || emphatic || line == m_draft.meta.title);
        block.kind = heading ? BlockKind::Heading : BlockKind::Letterhead;
        titled = titled || heading;
    }
}

void Zones::tellInterior(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i) {
        DraftBlock &block = m_blocks[i];
        const QStringView line = view(block);
        if (!isOpen(block))
            continue;
        if (shapes::isAttribution(line)) {
            block.kind = BlockKind::Letterhead;
            continue;
        }
        const bool followed = i + 1 < m_blocks.size();
        const bool lead = line.endsWith(u':') && !block.bold && !shapes::isAllCapitals(line);
        const bool bracket = line.startsWith(u'(') || line.startsWith(u'[');
        if (followed && !lead && !bracket && !shapes::isSpeech(line) &&
            (shapes::isHeadingLike(line) || shapes::isShortTitle(line) ||
             (block.bold && line.size() <= 110 && !text::endsSentence(line))))
            block.kind = BlockKind::Heading;
    }
}

void Zones::takeSourceAddress(QStringView line)
{
    static const QRegularExpression address(uR"(https?://\S+)"_s);
    if (const auto match = address.matchView(line); match.hasMatch() && m_draft.meta.sourceUrl.isEmpty())
        m_draft.meta.sourceUrl = match.captured();
}

/// Tells the lines after the last prose; returns where they begin. What stands behind the issuer's own foot
/// and makes no point is a link of the web site, and goes.
std::size_t Zones::tellTail(std::size_t body)
{
    std::size_t tail = m_blocks.size();
    while (tail > body + 1 && m_blocks.size() - tail < LongestTail && isOpen(m_blocks[tail - 1]) &&
           !isBody(m_blocks[tail - 1]) && !text::endsSentence(view(m_blocks[tail - 1])))
        --tail;
    bool foot = false;
    std::vector<DraftBlock> kept;
    for (std::size_t i = tail; i < m_blocks.size(); ++i) {
        DraftBlock &block = m_blocks[i];
        const QStringView line = view(block);
        if (shapes::isSourceNote(line))
            takeSourceAddress(line);
        const bool told = shapes::isSourceNote(line) || shapes::isDateline(line) ||
                          shapes::isLetterhead(line) || shapes::isContact(line) ||
                          shapes::isAttribution(line) || isByline(line);
        if (foot && !told)
            continue;
        foot = foot || shapes::isLetterhead(line);
        block.kind = BlockKind::SignOff;
        kept.push_back(std::move(block));
    }
    m_blocks.resize(tail);
    std::ranges::move(kept, std::back_inserter(m_blocks));
    return tail;
}

} // namespace

void tellZones(Draft &draft)
{
    Zones(draft).tell();
}

} // namespace counterpart::reading
