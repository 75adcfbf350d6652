// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/mailparts.h"

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// A page with its pictures in one file, as browsers save it (RFC 2557).
class MhtmlReader final : public FormatReader
{
public:
    QString name() const override { return u"mhtml/1"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

bool MhtmlReader::recognises(const Input &input) const
{
    const MailHead head = mailHead(input.source.bytes);
    if (head.bytes.isEmpty() || head.field("MIME-Version").isEmpty())
        return false;
    const QByteArray type = head.field("Content-Type").toLower();
    const bool isPage = type.startsWith("multipart/related") || type.startsWith("text/html");
    const bool saved = !head.field("Snapshot-Content-Location").isEmpty() ||
                       !head.field("Content-Location").isEmpty() || head.field("From").contains("Saved by") ||
                       head.field("Received").isEmpty();
    return isPage && saved && head.field("Message-ID").isEmpty() && head.field("To").isEmpty();
}

base::Result<std::vector<Draft>> MhtmlReader::read(const Input &input) const
{
    const auto message = parseMail(input);
    if (!message)
        return std::unexpected(message.error());
    const std::vector<MailPart> parts = mailParts(**message);
    const auto page = std::ranges::find_if(parts, [](const MailPart &part) {
        return part.type == "text/html" || part.type == "application/xhtml+xml";
    });
    const auto decoded = page == parts.end() ? std::nullopt : mailText(*page);
    if (!decoded) {
        return base::fail(ErrorKind::Invalid, input.source.fileName, u"is a saved page without the page"_s,
                          u"save it again"_s);
    }
    auto drafts =
        makeHtmlReader()->read({input.source, &*decoded, input.limits, input.cancel, input.members});
    if (!drafts)
        return drafts;
    Draft &draft = drafts->front();
    draft.meta.encoding = decoded->encoding;
    draft.meta.warnings = decoded->warnings + draft.meta.warnings;
    unplace(draft.blocks);
    for (const QString &address :
         {mailField(**message, "Snapshot-Content-Location"), mailField(*page->content, "Content-Location")}) {
        if (draft.meta.sourceUrl.isEmpty() && address.startsWith(u"http"))
            draft.meta.sourceUrl = address;
    }
    if (draft.meta.title.isEmpty())
        draft.meta.title = mailField(**message, "Subject");
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeMhtmlReader()
{
    return std::make_unique<MhtmlReader>();
}

} // namespace counterpart::reading
