// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/notices.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

text::MappedText takeParaphraseNotice(const text::MappedText &text, domain::CleanDocument &meta)
{
    static const QRegularExpression notice(
        uR"(\A\s*\[Paraphrase written for Counterpart\b([^\]]{0,2000})\]\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(uR"(https?://[^\s\],;]+)"_s);
    const auto match = notice.matchView(text.view());
    if (!match.hasMatch())
        return text;
    meta.paraphrase = true;
    if (const auto url = address.matchView(match.capturedView(1)); url.hasMatch() && meta.sourceUrl.isEmpty())
        meta.sourceUrl = url.captured();
    return text.mid({match.capturedEnd(), text.size()});
}

void takeParaphraseNotice(Draft &draft)
{
    if (draft.blocks.empty())
        return;
    DraftBlock &first = draft.blocks.front();
    first.text = takeParaphraseNotice(first.text, draft.meta);
    if (first.text.isEmpty())
        draft.blocks.erase(draft.blocks.begin());
}

} // namespace counterpart::reading
