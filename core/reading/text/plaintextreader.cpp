// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/emphasis.h"
#include "core/reading/common/formatreader.h"
#include "core/reading/common/lines.h"
#include "core/reading/common/notices.h"
#include "core/reading/common/timestamp.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

class PlainTextReader final : public FormatReader
{
public:
    QString name() const override { return u"text/1"_s; }
    bool recognises(const Input &input) const override { return input.decoded != nullptr; }
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// A line near the top that is nothing but an ISO date and time is metadata, as exports of web pages have it.
void takeTimestamp(Draft &draft)
{
    const std::size_t last = std::min<std::size_t>(draft.blocks.size(), 4);
    for (std::size_t i = 0; i < last; ++i) {
        const auto stamp = parseIsoTimestamp(draft.blocks[i].text.view().trimmed());
        if (!stamp || !stamp->hasTime)
            continue;
        setPublished(*stamp, draft.meta);
        draft.blocks.erase(draft.blocks.begin() + std::ptrdiff_t(i));
        return;
    }
}

base::Result<std::vector<Draft>> PlainTextReader::read(const Input &input) const
{
    if (auto problem = checkSize(input))
        return std::unexpected(std::move(*problem));
    Draft draft;
    const auto source = text::MappedText::identity(input.decoded->text);
    draft.blocks = blocksOfLines(takeParaphraseNotice(source, draft.meta));
    for (DraftBlock &block : draft.blocks)
        stripEmphasis(block);
    takeTimestamp(draft);
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makePlainTextReader()
{
    return std::make_unique<PlainTextReader>();
}

} // namespace counterpart::reading
