// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/mailparts.h"

#include "core/reading/common/charsets.h"
#include "core/reading/containers/mailwords.h"

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype LongestHead = 512 * 1024; ///< bytes; mails that went a long way have some 30,000
constexpr qsizetype MostFields = 4'000;       ///< lines of a head
constexpr int MostParts = 10'000;
constexpr int DeepestParts = 100;
constexpr qsizetype LargestMail = 40 << 20; ///< bytes: a message is held several times while it is parsed

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; });
}

/// Occurrences of \p word, counted up to \p most, whatever their case.
int countWord(const QByteArray &lower, QByteArrayView word, int most)
{
    int found = 0;
    for (qsizetype at = lower.indexOf(word); at >= 0 && found <= most;
         at = lower.indexOf(word, at + word.size()))
        ++found;
    return found;
}

/// Why a message is not given to the parser, or nothing. Its parser calls itself for each level.
QString problemOf(const Input &input)
{
    if (input.source.bytes.size() > LargestMail)
        return u"is a mail of more than %1 MB"_s.arg(LargestMail >> 20);
    const MailHead head = mailHead(input.source.bytes);
    if (head.isEndless())
        return u"is a mail whose head does not end"_s;
    const QByteArray lower = input.source.bytes.toLower();
    if (countWord(lower, "\n--", MostParts) > MostParts)
        return u"is a mail of more than %1 parts"_s.arg(MostParts);
    if (countWord(lower, "multipart", DeepestParts) + countWord(lower, "rfc822", DeepestParts) > DeepestParts)
        return u"is a mail of parts nested without end"_s;
    return {};
}

void collect(KMime::Content *content, std::vector<MailPart> &parts, int level, bool isAlternative)
{
    if (level > DeepestParts || std::ssize(parts) > MostParts)
        return;
    MailPart part;
    part.content = content;
    if (auto *type = content->contentType(false))
        part.type = type->mimeType().toLower();
    if (part.type.isEmpty())
        part.type = "text/plain";
    part.isAlternative = isAlternative || part.type == "multipart/alternative";
    if (auto *disposition = content->contentDisposition(false))
        part.attached = disposition->disposition() == KMime::Headers::CDattachment;
    const QByteArray head = content->head();
    const MailHead fields{head, 0};
    part.name = fieldParameter(fields.field("Content-Disposition"), "filename");
    if (part.name.isEmpty())
        part.name = fieldParameter(fields.field("Content-Type"), "name");
    const auto inner = content->contents();
    if (part.type == "message/rfc822" || inner.isEmpty()) {
        parts.push_back(std::move(part));
        return;
    }
    for (KMime::Content *child : inner)
        collect(child, parts, level + 1, part.isAlternative);
}

/// As the part itself tells it, lower case.
QByteArray charsetOf(const KMime::Content &content)
{
    const auto *type = content.contentType();
    return type ? type->charset().toLower() : QByteArray();
}

} // namespace

bool MailHead::isEndless() const
{
    return bytes.size() > LongestHead || lines > MostFields;
}

QByteArray MailHead::field(QByteArrayView name) const
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        while (end >= 0 && end + 1 < bytes.size() && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t'))
            end = bytes.indexOf('\n', end + 1);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, end - at);
        at = end + 1;
        if (line.size() > name.size() && line[name.size()] == ':' &&
            line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(name.size() + 1).toByteArray().simplified();
    }
    return {};
}

MailHead mailHead(QByteArrayView bytes)
{
    MailHead head;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (line.trimmed().isEmpty())
            break;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        const bool ofMailbox = head.lines == 0 && line.startsWith("From ");
        const qsizetype colon = line.indexOf(':');
        if (!ofMailbox && (folded ? head.lines == 0 : colon < 1 || !isFieldName(line.first(colon))))
            return {};
        ++head.lines;
        at = end + 1;
    }
    head.bytes = bytes.first(std::min(at, bytes.size()));
    return head;
}

base::Result<std::unique_ptr<KMime::Message>> parseMail(const Input &input)
{
    if (const QString problem = problemOf(input); !problem.isEmpty()) {
        return base::fail(ErrorKind::Refused, input.source.fileName, problem,
                          u"save its text and its attachments by themselves"_s);
    }
    auto message = std::make_unique<KMime::Message>();
    // A mail has no NUL (RFC 5322, 2.2); the parser takes the name of a field to end at one, and the field
    // then for one that it is not.
    message->setContent(KMime::CRLFtoLF(QByteArray(input.source.bytes).replace('\0', '?')));
    message->parse();
    return message;
}

std::vector<MailPart> mailParts(KMime::Content &message)
{
    std::vector<MailPart> parts;
    collect(&message, parts, 0, false);
    return parts;
}

std::optional<Decoded> mailText(const MailPart &part)
{
    const QByteArray bytes = part.content->decodedContent();
    if (bytes.isEmpty())
        return Decoded{};
    const QByteArray charset = charsetOf(*part.content);
    // What claims to be UTF-8 is more often wrong than the bytes are; escapes speak for themselves.
    auto declared = charset == "utf-8" || charset.startsWith("iso-2022") ? std::nullopt : decodeDeclared(bytes, charset);
    return declared ? declared : decode(bytes);
}

void unplace(std::vector<DraftBlock> &blocks)
{
    for (DraftBlock &block : blocks) {
        text::MappedText text;
        text.appendInserted(block.text.view());
        block.text = std::move(text);
    }
}

QString mailField(const KMime::Content &content, QByteArrayView name)
{
    const QByteArray head = content.head();
    return decodedField(MailHead{head, 0}.field(name), charsetOf(content));
}

} // namespace counterpart::reading
