// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"

#include "core/reading/cleaning/cleaning.h"
#include "core/reading/common/formatreader.h"
#include "core/reading/common/notices.h"
#include "core/reading/containers/members.h"

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::CleanDocument;

namespace {

/// Formats that are no text, or of more than one encoding, told by their bytes.
const std::vector<std::unique_ptr<FormatReader>> &binaryReaders()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<FormatReader>> list;
        list.push_back(makePdfReader());
        list.push_back(makeScanReader());
        list.push_back(makeDocxReader());
        list.push_back(makeOdtReader());
        list.push_back(makeZipReader());
        list.push_back(makeTnefReader());
        list.push_back(makeMhtmlReader());
        list.push_back(makeMailReader());
        return list;
    }();
    return all;
}

/// Texts, in the order in which they are asked.
const std::vector<std::unique_ptr<FormatReader>> &textReaders()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<FormatReader>> list;
        list.push_back(makeFeedReader());
        list.push_back(makeHtmlReader());
        list.push_back(makeJsonReader());
        list.push_back(makeTableReader());
        list.push_back(makeMarkdownReader());
        list.push_back(makePlainTextReader());
        return list;
    }();
    return all;
}

/// Formats that people take for text files, by their first bytes.
QString knownBinary(QByteArrayView bytes)
{
    static const QByteArray locked = QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k");
    if (bytes.startsWith("\xD0\xCF\x11\xE0") && bytes.contains(locked))
        return u"a Word or Excel file that is locked by a password"_s;
    struct Magic
    {
        QByteArrayView bytes;
        const char16_t *name;
    };
    static const std::array<Magic, 4> known{{{"\xD0\xCF\x11\xE0", u"an old Word or Excel file"},
                                             {"GIF8", u"a picture"},
                                             {"{\\rtf", u"an RTF document"},
                                             {"SQLite format 3", u"a database"}}};
    const auto magic = std::ranges::find_if(known, [&](const Magic &m) { return bytes.startsWith(m.bytes); });
    return magic == known.end() ? QString() : QString::fromUtf16(magic->name);
}

std::unexpected<base::Error> binaryError(const Source &source)
{
    const QString known = knownBinary(source.bytes);
    return base::fail(ErrorKind::Unreadable, source.fileName,
                      known.isEmpty() ? u"is not a text"_s : u"is %1, not a text"_s.arg(known),
                      u"save it as plain text, HTML or Markdown and import that"_s);
}

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg((bytes + 500'000) / 1'000'000);
}

base::Result<std::vector<CleanDocument>> cleanAll(std::vector<Draft> drafts, const Input &input,
                                                  const FormatReader &reader)
{
    std::vector<CleanDocument> documents;
    base::Error lastError{ErrorKind::Invalid, input.source.fileName, u"holds no document"_s,
                          u"look whether the right file was chosen"_s};
    CleanDocument lost; // what those tell that did not come in
    for (Draft &draft : drafts) {
        if (input.cancel.isCancelled())
            return base::fail(ErrorKind::Cancelled, input.source.fileName, u"was not read to the end"_s);
        const QStringList told = draft.meta.warnings;
        const int leftOut = draft.meta.leftOut;
        draft.meta.reader = reader.name();
        draft.meta.format = reader.name().section(u'/', 0, 0);
        if (input.decoded) {
            readParaphraseComment(input.text(), draft.meta);
            draft.meta.encoding = input.decoded->encoding;
            draft.meta.warnings = input.decoded->warnings + draft.meta.warnings;
        }
        auto document = clean(std::move(draft), input.source.fileName, input.limits);
        if (document) {
            documents.push_back(std::move(*document));
            continue;
        }
        lastError = document.error();
        lost.warnings += told;
        lost.leftOut += leftOut;
        if (lastError.kind == ErrorKind::Refused)
            lost.warnOfLeftOut(u"a document in it %1 and was left out"_s.arg(lastError.what));
    }
    if (!documents.empty()) {
        documents.back().warnings += lost.warnings;
        documents.back().leftOut += lost.leftOut;
    }
    if (input.members.isEmpty())
        return documents.empty() ? std::unexpected(lastError)
                                 : base::Result<std::vector<CleanDocument>>(std::move(documents));
    return input.members.joined(std::move(documents), input.source.fileName);
}

/// The reader of the content; null for a binary format that nobody reads.
const FormatReader *readerFor(const Input &input)
{
    const auto &readers = input.decoded ? textReaders() : binaryReaders();
    const auto reader = std::ranges::find_if(readers, [&](const auto &r) { return r->recognises(input); });
    return reader == readers.end() ? nullptr : reader->get();
}

base::Result<std::vector<CleanDocument>> readWith(const FormatReader &reader, const Input &input)
{
    auto drafts = reader.read(input);
    if (!drafts)
        return std::unexpected(drafts.error());
    return cleanAll(std::move(*drafts), input, reader);
}

} // namespace

std::optional<base::Error> checkSize(const Input &input)
{
    if (input.text().size() <= input.limits.characters)
        return {};
    return base::Error{ErrorKind::Refused, input.source.fileName,
                       u"holds a text of more than %1 characters"_s.arg(input.limits.characters),
                       u"split it into its documents"_s};
}

base::Result<std::vector<CleanDocument>> readMember(const Source &source, const Limits &limits,
                                                    const base::CancelToken &cancel, Allowance &allowance)
{
    if (source.bytes.isEmpty())
        return base::fail(ErrorKind::Invalid, source.fileName, u"is empty"_s,
                          u"look whether it was saved whole"_s);
    if (source.bytes.size() > limits.bytes) {
        return base::fail(ErrorKind::Refused, source.fileName,
                          u"is too large to be a document (%1; the limit is %2)"_s.arg(
                              megabytes(source.bytes.size()), megabytes(limits.bytes)),
                          u"split it into its documents"_s);
    }
    Members members(limits, cancel, allowance);
    if (const Input binary{source, nullptr, limits, cancel, members}; const auto *reader = readerFor(binary))
        return readWith(*reader, binary);
    if (!knownBinary(source.bytes).isEmpty())
        return binaryError(source);
    const std::optional<Decoded> decoded = decode(source.bytes);
    if (!decoded)
        return binaryError(source);
    const Input text{source, &*decoded, limits, cancel, members};
    return readWith(*readerFor(text), text);
}

base::Result<std::vector<CleanDocument>> read(const Source &source, const Limits &limits,
                                              const base::CancelToken &cancel)
{
    Allowance allowance{limits.unpacked, limits.documents};
    return readMember(source, limits, cancel, allowance);
}

} // namespace counterpart::reading
