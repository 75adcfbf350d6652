// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"
#include "core/reading/pages/pageimage.h"
#include "core/reading/pages/processortime.h"

#include <atomic>
#include <functional>
#include <optional>

namespace tesseract {
class TessBaseAPI;
}

namespace counterpart::reading {

/// The scripts that scanned documents are recognised in.
enum class Script { Latin, Khmer };

/// What fits the pages of a document, which are mostly alike.
struct Manner
{
    Script script = Script::Latin;
    int turns = 0; ///< quarters clockwise by which a page is turned to be read
};

struct RecognisedPage
{
    std::vector<PageWord> words; ///< in reading order; boxes on the page as it was turned
    int turns = 0;
};

/// Tesseract for one thread: engines are made on first need and kept.
class Recogniser
{
public:
    Recogniser(int pageSeconds, const base::CancelToken &cancel);
    ~Recogniser();
    [[nodiscard]] bool hasEngine() const { return m_engines[0] || m_engines[1]; }
    Recogniser(const Recogniser &) = delete;
    Recogniser &operator=(const Recogniser &) = delete;

    /// The words of \p image, boxes in the pixels of the picture it was made of. \p manner is tried first, and
    /// set to the one that fitted; a page that cannot be read as it lies is tried the other ways up.
    /// nullopt if no engine can be started, or if the page takes longer than a page may; see hasEngine(). Time is
    /// that of the processor, not of the clock: a busy machine reads the same as an idle one.
    [[nodiscard]] std::optional<RecognisedPage> recognise(const PageImage &image, Manner &manner);

private:
    struct Outcome;
    [[nodiscard]] static bool recogniseColumn(tesseract::TessBaseAPI &engine, const PageImage &image,
                                              const Deadline &deadline, Outcome &outcome);
    [[nodiscard]] std::optional<Outcome> recogniseIn(const PageImage &image, Script script,
                                                     const Deadline &deadline);
    [[nodiscard]] std::optional<Outcome> recogniseThisWay(const PageImage &image, Script script,
                                                          const Deadline &deadline);
    [[nodiscard]] tesseract::TessBaseAPI *engine(Script script);

    int m_pageSeconds;
    base::CancelToken m_cancel;
    std::unique_ptr<tesseract::TessBaseAPI> m_engines[2];
};

/// What is to be recognised: as many pictures as asked for, each got by its number (from 0) when its turn
/// comes, by one thread at a time. A null picture is a page that cannot be shown.
using PictureSource = std::function<PixPointer(int)>;

/// Makes \p found the words of \p page.
void takeRecognised(RecognisedPage &&found, Page &page);

struct Recognised
{
    std::vector<RecognisedPage> pages; ///< one a picture
    int failed = 0;                           ///< pictures that could not be shown
    int tooSlow = 0;                          ///< pictures that took too long
    /// The two as warnings.
    [[nodiscard]] QStringList warnings() const;
};

/// Recognises \p count pictures, several at once, until \p cancel. An error if there is no engine.
[[nodiscard]] base::Result<Recognised> recogniseAll(int count, const PictureSource &picture,
                                                    const Source &source, const Limits &limits,
                                                    const base::CancelToken &cancel);

} // namespace counterpart::reading
