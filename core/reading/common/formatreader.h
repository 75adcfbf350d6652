// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/reading/common/decoding.h"
#include "core/reading/common/draft.h"
#include "core/reading/common/source.h"

#include <memory>
#include <vector>

namespace counterpart::reading {

class Members;

/// What every format's reader gets: the bytes, and the text where the bytes are one.
struct Input
{
    const Source &source;
    const Decoded *decoded = nullptr; ///< null for binary formats
    const Limits &limits;
    const base::CancelToken &cancel;
    Members &members; ///< takes the files within this one

    [[nodiscard]] QStringView text() const { return decoded ? QStringView(decoded->text) : QStringView(); }
};

/// One format. Stateless: shared by all threads.
class FormatReader
{
public:
    virtual ~FormatReader() = default;
    /// "markdown/2": raised whenever the same file would be read differently.
    [[nodiscard]] virtual QString name() const = 0;
    /// True if the content (never the name of the file) is of this format.
    [[nodiscard]] virtual bool recognises(const Input &input) const = 0;
    /// The documents of the file itself. Files within it are handed to input.members, whose documents follow.
    [[nodiscard]] virtual base::Result<std::vector<Draft>> read(const Input &input) const = 0;
};

/// The error for a text that is too long before anything is read of it: for formats that are nearly all text.
[[nodiscard]] std::optional<base::Error> checkSize(const Input &input);

/// Word's files.
[[nodiscard]] std::unique_ptr<FormatReader> makeDocxReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeFeedReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeHtmlReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeJsonReader();
/// Mails (RFC 5322, MIME) and pages that a browser saved as one file (MHTML).
[[nodiscard]] std::unique_ptr<FormatReader> makeMailReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeMarkdownReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeMhtmlReader();
/// LibreOffice's files.
[[nodiscard]] std::unique_ptr<FormatReader> makeOdtReader();
[[nodiscard]] std::unique_ptr<FormatReader> makePdfReader();
/// Recognises every text: the last to be asked.
[[nodiscard]] std::unique_ptr<FormatReader> makePlainTextReader();
/// Pictures of pages: PNG, JPEG, TIFF.
[[nodiscard]] std::unique_ptr<FormatReader> makeScanReader();
/// CSV and TSV with one document a row.
[[nodiscard]] std::unique_ptr<FormatReader> makeTableReader();
/// What Outlook packs mails into ("winmail.dat").
[[nodiscard]] std::unique_ptr<FormatReader> makeTnefReader();
/// Every ZIP archive: to be asked behind the formats that are ZIP archives themselves.
[[nodiscard]] std::unique_ptr<FormatReader> makeZipReader();

} // namespace counterpart::reading
