// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/decoding.h"
#include "core/reading/draft.h"
#include "core/reading/reader.h"

#include <memory>
#include <vector>

namespace counterpart::reading {

/// What every format's reader gets: the bytes, and the text where the bytes are one.
struct Input
{
    const Source &source;
    const Decoded *decoded = nullptr; ///< null for binary formats
    const Limits &limits;
    const base::CancelToken &cancel;

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
    [[nodiscard]] virtual base::Result<std::vector<Draft>> read(const Input &input) const = 0;
};

/// The error for a text that is too long before anything is read of it: for formats that are nearly all text.
[[nodiscard]] std::optional<base::Error> checkSize(const Input &input);

[[nodiscard]] std::unique_ptr<FormatReader> makeFeedReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeHtmlReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeJsonReader();
[[nodiscard]] std::unique_ptr<FormatReader> makeMarkdownReader();
[[nodiscard]] std::unique_ptr<FormatReader> makePdfReader();
/// Recognises every text: the last to be asked.
[[nodiscard]] std::unique_ptr<FormatReader> makePlainTextReader();
/// Pictures of pages: PNG, JPEG, TIFF.
[[nodiscard]] std::unique_ptr<FormatReader> makeScanReader();

} // namespace counterpart::reading
