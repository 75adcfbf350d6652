// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/formatreader.h"
#include "core/reading/common/notices.h"
#include "core/reading/html/htmlblocks.h"
#include "core/reading/html/htmlcost.h"
#include "core/reading/html/htmlmeta.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

class HtmlReader final : public FormatReader
{
public:
    QString name() const override { return u"html/4"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

bool HtmlReader::recognises(const Input &input) const
{
    static const QRegularExpression start(
        uR"(\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|article|main|section|div|p|h[1-6]|table|span|center|font)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.matchView(input.text().first(std::min<qsizetype>(input.text().size(), 8192))).hasMatch();
}

/// Parsing costs the square of the depth: what is nested far beyond any page is refused beforehand.
constexpr int DepthFactor = 4;
/// Characters, markup and pictures within included: a page is held several times while it is parsed.
constexpr qsizetype LongestPage = 24'000'000;

base::Result<std::vector<Draft>> HtmlReader::read(const Input &input) const
{
    const auto refuse = [&](const QString &what) {
        return base::fail(base::ErrorKind::Refused, input.source.fileName, what,
                          u"open it in a browser and save its text"_s);
    };
    if (input.text().size() > LongestPage)
        return refuse(
            u"is too large for a page (%1 million characters)"_s.arg(input.text().size() / 1'000'000));
    if (isCostly(input.text(), input.limits.depth * DepthFactor))
        return refuse(u"is nested too deeply for a page, or has too many elements"_s);
    Draft draft;
    const auto whole = text::MappedText::identity(input.decoded->text);
    const HtmlTree tree(whole);
    readHtmlMeta(tree, draft.meta);
    static const QRegularExpression page(uR"(<(?:html|head|body)\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isPage = page.matchView(input.text()).hasMatch();
    draft.blocks = blocksOfTree(tree, isPage ? Scope::Page : Scope::Fragment, input.limits.depth);
    takeParaphraseNotice(draft);
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeHtmlReader()
{
    return std::make_unique<HtmlReader>();
}

} // namespace counterpart::reading
