// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/tneffiles.h"

#include "core/reading/containers/mailparts.h"
#include "core/reading/containers/members.h"
#include "core/reading/containers/rtftext.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// A "winmail.dat" that was saved by itself.
class TnefReader final : public FormatReader
{
public:
    QString name() const override { return u"winmail/2"_s; }
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
    drafts.front().meta.title = packed->subject;
    drafts.front().blocks = takeTnefText(*packed, input.source.fileName, input);
    takeTnefFiles(*packed, input.source.fileName, input);
    if (drafts.front().blocks.empty())
        drafts.clear();
    return drafts;
}

} // namespace

std::vector<DraftBlock> takeTnefText(const Tnef &packed, const QString &name, const Input &input)
{
    bool html = !packed.htmlBody.isEmpty();
    auto decoded = html ? decode(packed.htmlBody) : Decoded{packed.plainBody, u"UTF-16LE"_s, {}};
    if (!decoded || decoded->text.trimmed().isEmpty()) {
        const auto rich = textOfRtf(packed.richBody);
        if (!rich || rich->text.trimmed().isEmpty()) {
            if (packed.hasRichBody)
                input.members.leaveOut(name, u"the text in it is RTF that is damaged or holds no words"_s);
            return {};
        }
        html = rich->isHtml;
        decoded = Decoded{rich->text, u"RTF"_s, {}};
    }
    const auto reader = html ? makeHtmlReader() : makePlainTextReader();
    const Source source{input.source.fileName, {}};
    auto drafts = reader->read({source, &*decoded, input.limits, input.cancel, input.members});
    if (!drafts) {
        input.members.leaveOut(name, drafts.error().what);
        return {};
    }
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
        input.members.count(file.bytes.size());
        input.members.take({file.name.isEmpty() ? u"attachment %1"_s.arg(number) : file.name, file.bytes});
    }
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
