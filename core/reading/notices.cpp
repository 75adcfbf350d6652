// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/notices.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

void takeParaphraseNotice(Draft &draft)
{
    static const QRegularExpression notice(
        uR"(^\s*\[Paraphrase written for Counterpart\b([^\]]{0,2000})\]\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(uR"(https?://[^\s\],;]+)"_s);
    if (draft.blocks.empty())
        return;
    DraftBlock &first = draft.blocks.front();
    const QString view = first.text.text();
    const auto match = notice.match(view);
    if (!match.hasMatch())
        return;
    draft.meta.paraphrase = true;
    if (const auto url = address.match(match.captured(1)); url.hasMatch() && draft.meta.sourceUrl.isEmpty())
        draft.meta.sourceUrl = url.captured();
    first.text = first.text.mid({match.capturedEnd(), first.text.size()});
    if (first.text.isEmpty())
        draft.blocks.erase(draft.blocks.begin());
}

} // namespace counterpart::reading
