// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/blanks.h"
#include "core/reading/common/charsets.h"
#include "core/reading/common/timestamp.h"
#include "core/reading/containers/mailparts.h"
#include "core/reading/containers/members.h"
#include "core/reading/containers/tneffiles.h"
#include "core/reading/containers/unsaid.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

class MailReader final : public FormatReader
{
public:
    QString name() const override { return u"mail/5"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// Fields that programs write and people do not: a memorandum may have From, To, Date and Subject as well.
constexpr std::array<QByteArrayView, 6> TechnicalFields{"Message-ID",  "MIME-Version", "Received",
                                                        "Return-Path", "Content-Type", "Delivered-To"};

bool MailReader::recognises(const Input &input) const
{
    const MailHead head = mailHead(input.source.bytes);
    if (head.bytes.isEmpty() || (head.field("From").isEmpty() && head.field("Subject").isEmpty()))
        return false;
    if (head.isEndless())
        return true;
    const auto date = parseTimestamp(QString::fromLatin1(head.field("Date")));
    return (date && date->hasZone) ||
           std::ranges::any_of(TechnicalFields, [&](auto name) { return !head.field(name).isEmpty(); });
}

/// Lines that a mail program wrapped softly end in a blank (RFC 3676).
QString unflowed(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u"\n-- \n"_s, u"\n--\n"_s);
    return text.replace(u" \n"_s, u" "_s);
}

/// The blocks of all \p parts through \p reader.
std::optional<Draft> bodyOf(const std::vector<MailPart> &parts, const FormatReader &reader,
                            const Input &input)
{
    std::optional<Draft> body;
    for (const MailPart &part : parts) {
        std::optional<Decoded> decoded = mailText(part);
        if (!decoded) {
            input.members.leaveOut(u"a part"_s, u"it calls itself a text and is none"_s);
            continue;
        }
        if (const auto *type = part.content->contentType(false);
            type && type->parameter("format") == u"flowed")
            decoded->text = unflowed(std::move(decoded->text));
        const Source source{input.source.fileName, {}};
        auto drafts = reader.read({source, &*decoded, input.limits, input.cancel, input.members});
        if (!drafts) {
            input.members.leaveOut(u"a part"_s, drafts.error().what);
            continue;
        }
        Draft &draft = drafts->front();
        draft.meta.encoding = decoded->encoding;
        draft.meta.warnings = decoded->warnings + draft.meta.warnings;
        unplace(draft.blocks);
        if (body)
            std::ranges::move(draft.blocks, std::back_inserter(body->blocks));
        else
            body = std::move(draft);
    }
    return body;
}

qsizetype lengthOf(const std::optional<Draft> &draft)
{
    qsizetype length = 0;
    for (const DraftBlock &block : draft ? draft->blocks : std::vector<DraftBlock>())
        length += tidied(block.text.view()).size();
    return length;
}

/// Most mails say the same twice, plainly and as HTML. The plain text is taken unless it is a mere notice. What is told
/// beside such a pair, or instead of one (a few plain words, and the text as a page), is added.
Draft betterBody(const std::vector<MailPart> &parts, const Input &input)
{
    std::vector<MailPart> plain;
    std::vector<MailPart> html;
    bool areTwins = true;
    for (const MailPart &part : parts) {
        if (!part.attached && part.type == "text/plain")
            plain.push_back(part);
        else if (!part.attached && part.type == "text/html")
            html.push_back(part);
        else
            continue;
        areTwins = areTwins && part.isAlternative;
    }
    auto plainBody = bodyOf(plain, *makePlainTextReader(), input);
    auto htmlBody = bodyOf(html, *makeHtmlReader(), input);
    const bool isPlain = lengthOf(plainBody) * 2 >= lengthOf(htmlBody);
    Draft body = (isPlain ? plainBody : htmlBody).value_or(Draft());
    if (auto &other = isPlain ? htmlBody : plainBody; other && !areTwins)
        addUnsaid(body.blocks, std::move(other->blocks));
    return body;
}

struct Sender
{
    QString name; ///< may be empty
    QString address;
};

/// The first of a field: "Press Office <press@example.org>", "press@example.org (Press Office)".
Sender senderOf(const QString &field)
{
    static const QRegularExpression named(uR"(^\s*(.*?)\s*<\s*([^<>\s]+)\s*>)"_s);
    static const QRegularExpression bare(uR"(^\s*([^\s,()<>]+@[^\s,()<>]+)\s*(?:\(([^()]*)\))?)"_s);
    if (const auto match = named.match(field); match.hasMatch()) {
        const QString name = match.captured(1);
        const bool quoted = name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"');
        return {quoted ? name.sliced(1, name.size() - 2).replace(u"\\\""_s, u"\""_s) : name, match.captured(2)};
    }
    const auto match = bare.match(field);
    return {match.captured(2).trimmed(), match.captured(1)};
}

void readHead(KMime::Message &message, domain::CleanDocument &meta)
{
    if (const QString subject = mailField(message, "Subject"); !subject.isEmpty())
        meta.title = subject;
    if (const qsizetype damaged = damagedCharacters(meta.title); damaged > 0)
        meta.warnings << u"of the subject, "_s + damageTold(damaged);
    const Sender sender = senderOf(mailField(message, "From"));
    meta.author = sender.name.isEmpty() ? sender.address : sender.name;
    if (meta.siteName.isEmpty())
        meta.siteName = sender.address.section(u'@', 1);
    const auto *date = message.date(false);
    const bool isRegular = date && date->dateTime().isValid();
    takePublished({isRegular ? date->dateTime().toString(Qt::ISODate) : mailField(message, "Date")}, meta);
    const QString archived = mailField(message, "Archived-At").remove(u'<').remove(u'>');
    if (archived.startsWith(u"http"))
        meta.sourceUrl = archived;
    const auto *id = message.messageID(false);
    if (meta.sourceUrl.isEmpty() && id && !id->identifier().isEmpty()) // RFC 2392
        meta.sourceUrl = u"mid:"_s + QString::fromLatin1(
                                         QUrl::toPercentEncoding(QString::fromUtf8(id->identifier()), "@"));
}

/// Pictures that the text shows, signatures, calendars and vCards are no documents.
bool isTrimming(const MailPart &part)
{
    static constexpr std::array<QByteArrayView, 5> Types{"application/pgp-signature",
                                                         "application/pkcs7-signature",
                                                         "application/x-pkcs7-signature",
                                                         "text/vcard",
                                                         "text/x-vcard"};
    const bool shown = part.type.startsWith("image/") && (!part.attached || part.content->contentID(false));
    return shown || std::ranges::contains(Types, QByteArrayView(part.type));
}

/// What Outlook packed into one file: attachments, and the mail's own text, beside which a list or a scanner for
/// viruses may have put a few words.
void takeWinmail(const QString &name, const QByteArray &bytes, const Input &input, Draft &draft)
{
    const auto packed = readTnef(bytes);
    if (!packed) {
        input.members.leaveOut(name, u"it is damaged"_s);
        return;
    }
    addUnsaid(draft.blocks, takeTnefText(*packed, name, input));
    takeTnefFiles(*packed, name, input);
}

void takeAttachments(const std::vector<MailPart> &parts, const Input &input, Draft &draft)
{
    int number = 0;
    for (const MailPart &part : parts) {
        const bool isBody = !part.attached && (part.type == "text/plain" || part.type == "text/html");
        if (isBody || isTrimming(part) || !input.members.wantsMore())
            continue;
        ++number;
        const bool isMessage = part.type == "message/rfc822";
        const QString name = !part.name.isEmpty() ? part.name
                             : isMessage          ? u"forwarded mail %1"_s.arg(number)
                                                  : u"attachment %1"_s.arg(number);
        const QByteArray bytes = isMessage && part.content->bodyAsMessage()
                                     ? part.content->bodyAsMessage()->encodedContent()
                                     : part.content->decodedContent();
        input.members.count(bytes.size());
        if (isTnef(bytes) || part.type.endsWith("ms-tnef"))
            takeWinmail(part.name.isEmpty() ? u"winmail.dat"_s : name, bytes, input, draft);
        else
            input.members.take({name, bytes});
    }
}

base::Result<std::vector<Draft>> MailReader::read(const Input &input) const
{
    const auto message = parseMail(input);
    if (!message)
        return std::unexpected(message.error());
    const std::vector<MailPart> parts = mailParts(**message);
    Draft draft = betterBody(parts, input);
    readHead(**message, draft.meta);
    input.members.setCommon(draft.meta);
    takeAttachments(parts, input, draft);
    std::vector<Draft> drafts;
    if (lengthOf(draft) > 0 || input.members.isEmpty())
        drafts.push_back(std::move(draft));
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeMailReader()
{
    return std::make_unique<MailReader>();
}

} // namespace counterpart::reading
