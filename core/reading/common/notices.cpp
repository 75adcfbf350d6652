// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/notices.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

void note(QStringView words, domain::CleanDocument &meta)
{
    static const QRegularExpression address(uR"(https?://[^\s\],;]+)"_s);
    meta.paraphrase = true;
    if (const auto url = address.matchView(words); url.hasMatch() && meta.sourceUrl.isEmpty())
        meta.sourceUrl = url.captured();
}

} // namespace

void readParaphraseComment(QStringView file, domain::CleanDocument &meta)
{
    static const QRegularExpression comment(
        uR"(<!--\s*\[?Paraphrase written for Counterpart\b(.{0,2000}?)-->)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype Head = 4096;
    if (const auto match = comment.matchView(file.first(std::min(file.size(), Head))); match.hasMatch())
        note(match.capturedView(1), meta);
}

text::MappedText takeParaphraseNotice(const text::MappedText &text, domain::CleanDocument &meta)
{
    static const QRegularExpression notice(
        uR"(\A\s*\[Paraphrase written for Counterpart\b([^\]]{0,2000})\]\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = notice.matchView(text.view());
    if (!match.hasMatch())
        return text;
    note(match.capturedView(1), meta);
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
