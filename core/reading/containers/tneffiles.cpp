// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/tneffiles.h"

#include "core/reading/containers/mailparts.h"
#include "core/reading/containers/members.h"
#include "core/reading/containers/rtftext.h"

#include <utility>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// A "winmail.dat" that was saved by itself.
class TnefReader final : public FormatReader
{
public:
    QString name() const override { return u"winmail/3"_s; }
    bool recognises(const Input &input) const override { return isTnef(input.source.bytes); }
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

base::Result<std::vector<Draft>> TnefReader::read(const Input &input) const
{
    const auto packed = readTnef(input.source.bytes);
    if (!packed)
        return base::fail(base::ErrorKind::Invalid, input.source.fileName, u"is a damaged Outlook file"_s,
                          u"get the file again"_s);
    std::vector<Draft> drafts(1);
    domain::CleanDocument &meta = drafts.front().meta;
    meta.title = packed->subject;
    meta.author = packed->author;
    if (packed->sent) {
        const QString sent = packed->sent->when.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        takePublished({packed->sent->hasZone ? sent + u'Z' : sent}, meta);
    }
    input.members.setCommon(meta);
    drafts.front().blocks = takeTnefText(*packed, input.source.fileName, input);
    takeTnefFiles(*packed, input.source.fileName, input);
    if (drafts.front().blocks.empty())
        drafts.clear();
    return drafts;
}

} // namespace

std::vector<DraftBlock> takeTnefText(const Tnef &packed, const QString &name, const Input &input)
{
    bool html = !packed.htmlBody.trimmed().isEmpty();
    Decoded decoded{html ? packed.htmlBody : packed.plainBody, u"UTF-16LE"_s, {}};
    if (decoded.text.trimmed().isEmpty()) {
        const auto rich = textOfRtf(packed.richBody);
        if (!rich || rich->text.trimmed().isEmpty()) {
            if (packed.hasRichBody)
                input.members.leaveOut(name, u"the text in it is RTF that is damaged or holds no words"_s);
            return {};
        }
        html = rich->isHtml;
        decoded = Decoded{rich->text, u"RTF"_s, {}};
        for (const QString &warning : rich->warnings)
            input.members.warn(name, warning);
    }
    const auto reader = html ? makeHtmlReader() : makePlainTextReader();
    const Source source{input.source.fileName, {}};
    auto drafts = reader->read({source, &decoded, input.limits, input.cancel, input.members});
    if (!drafts) {
        input.members.leaveOut(name, drafts.error().what);
        return {};
    }
    for (const QString &warning : std::as_const(drafts->front().meta.warnings))
        input.members.warn(name, warning);
    unplace(drafts->front().blocks);
    return std::move(drafts->front().blocks);
}

void takeTnefFiles(const Tnef &packed, const QString &name, const Input &input)
{
    int number = 0;
    for (const TnefFile &file : packed.files) {
        if (!input.members.wantsMore())
            break;
        ++number;
        const QString called = file.name.isEmpty() ? u"attachment %1"_s.arg(number) : file.name;
        input.members.count(file.bytes.size());
        if (file.lack.isEmpty())
            input.members.take({called, file.bytes});
        else
            input.members.leaveOut(called, file.lack);
    }
    for (const QString &warning : packed.warnings)
        input.members.warn(name, warning);
    const bool hasText = !packed.plainBody.isEmpty() || !packed.htmlBody.isEmpty() || packed.hasRichBody;
    if (packed.isDamaged)
        input.members.leaveOut(name + u" (the rest)"_s, u"it is damaged"_s);
    else if (packed.files.isEmpty() && !hasText)
        input.members.leaveOut(name, u"it holds neither a text nor a file"_s);
}

std::unique_ptr<FormatReader> makeTnefReader()
{
    return std::make_unique<TnefReader>();
}

} // namespace counterpart::reading
