// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/emphasis.h"
#include "core/reading/common/formatreader.h"
#include "core/reading/common/notices.h"
#include "core/reading/text/frontmatter.h"
#include "core/reading/text/markdownblocks.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

class MarkdownReader final : public FormatReader
{
public:
    QString name() const override { return u"markdown/3"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// Signs of Markdown that plain text does not show by chance. Emphasis and dashes alone are no proof.
int markdownSigns(QStringView text)
{
    struct Sign
    {
        QRegularExpression pattern;
        int weight;
    };
    static const auto make = [](const QString &pattern, int weight) {
        return Sign{QRegularExpression(pattern, QRegularExpression::MultilineOption), weight};
    };
    static const std::vector<Sign> signs{make(uR"(^#{1,6} +\S)"_s, 2),
                                         make(uR"(\[[^\]\n]{1,200}\]\(https?://[^)\s]+\))"_s, 2),
                                         make(uR"(^\\###|\\[\[\]*_])"_s, 2),
                                         make(uR"(\*\*[^*\n]{1,200}\*\*)"_s, 1),
                                         make(uR"(^[-*+] {1,3}\S)"_s, 1),
                                         make(uR"(^\|? *:?-{3,}:? *\|)"_s, 2),
                                         make(uR"(^```)"_s, 2),
                                         make(uR"(\A\s*<!--)"_s, 3)};
    int score = 0;
    for (const Sign &sign : signs)
        score += sign.pattern.matchView(text).hasMatch() ? sign.weight : 0;
    return score;
}

bool MarkdownReader::recognises(const Input &input) const
{
    constexpr qsizetype Sample = 64 * 1024;
    return parseFrontMatter(input.text()) ||
           markdownSigns(input.text().first(std::min(input.text().size(), Sample))) >= 3;
}

base::Result<std::vector<Draft>> MarkdownReader::read(const Input &input) const
{
    if (auto problem = checkSize(input))
        return std::unexpected(std::move(*problem));
    Draft draft;
    qsizetype body = 0;
    if (const auto front = parseFrontMatter(input.text())) {
        applyFrontMatter(*front, draft.meta);
        body = front->end;
    }
    const auto whole = text::MappedText::identity(input.decoded->text);
    if (!readMarkdown(whole.mid({body, whole.size()}), input.limits.depth, draft))
        draft.meta.warnings << u"the text could not be read to its end"_s;
    for (DraftBlock &block : draft.blocks)
        stripEmphasis(block);
    takeParaphraseNotice(draft);
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeMarkdownReader()
{
    return std::make_unique<MarkdownReader>();
}

} // namespace counterpart::reading
