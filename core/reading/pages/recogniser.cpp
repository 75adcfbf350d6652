// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/recogniser.h"

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr float SureWord = 60;       ///< of 100, by Tesseract's own count
constexpr float SpeckOfDust = 35;    ///< marks without a letter or digit below this are dirt
constexpr double SurePage = 78;      ///< pages above this were recognised in the right script
constexpr double Readable = 70;      ///< pages below this may lie the wrong way up
constexpr double ReadableKhmer = 30; ///< likewise
constexpr double SurelyBetter = 5;   ///< points by which another way up has to win
constexpr double FewestLetters = 20; ///< fewer tell little of the way up
constexpr double StandingWorth = 0.5; ///< of what is read where lines stand upright
constexpr qsizetype LongWord = 4;    ///< letters: its box tells how its line runs
constexpr double KhmerShare = 0.3;   ///< of the letters of a page in Khmer, with English in between
constexpr double SurelyKhmer = 0.5;  ///< what lies the wrong way up gives a few Khmer letters among others

bool isKhmer(QChar c)
{
    return c.script() == QChar::Script_Khmer;
}

bool isDust(const QString &word, float confidence)
{
    return confidence < SpeckOfDust &&
           std::ranges::none_of(word, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

struct Recogniser::Outcome
{
    Script script = Script::Latin;
    std::vector<PageWord> words;
    double letters = 0;
    double confidence = 0; ///< 0 to 100, the mean over all letters
    double khmer = 0;      ///< share of letters, 0 to 1
    int longWords = 0;
    int standing = 0; ///< long words that run from top to bottom

    /// Tesseract reads lines that stand upright as well, but only some of them, and in any order.
    [[nodiscard]] bool liesRight() const { return 2 * standing <= longWords; }

    /// How well the page reads this way up, 0 to 100. The Khmer engine is as sure of what it makes of lines
    /// that lie on their side as of a poor scan, but that is little Khmer.
    [[nodiscard]] double quality() const
    {
        const double surely = script == Script::Khmer ? std::min(1.0, khmer / SurelyKhmer) : 1;
        return confidence * surely * (liesRight() ? 1 : StandingWorth);
    }
    [[nodiscard]] bool isReadable() const
    {
        return liesRight() && quality() >= (script == Script::Khmer ? ReadableKhmer : Readable);
    }
};

Recogniser::Recogniser(int pageSeconds, const base::CancelToken &cancel)
    : m_pageSeconds(pageSeconds), m_cancel(cancel)
{
}

Recogniser::~Recogniser() = default;

tesseract::TessBaseAPI *Recogniser::engine(Script script)
{
    auto &engine = m_engines[int(script)];
    if (!engine) {
        engine = std::make_unique<tesseract::TessBaseAPI>();
        engine->SetVariable("debug_file", "/dev/null");
        const char *languages = script == Script::Khmer ? "khm+eng" : "eng";
        if (engine->Init(nullptr, languages, tesseract::OEM_LSTM_ONLY) != 0) {
            engine.reset();
            return nullptr;
        }
        engine->SetPageSegMode(script == Script::Khmer ? tesseract::PSM_SINGLE_COLUMN : tesseract::PSM_AUTO);
    }
    return engine.get();
}

/// False if it was stopped.
bool Recogniser::recogniseColumn(tesseract::TessBaseAPI &engine, const PageImage &image,
                                 const Deadline &deadline, Outcome &outcome)
{
    constexpr auto Word = tesseract::RIL_WORD;
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = [](void *end, int) { return static_cast<const Deadline *>(end)->isOver(); };
    monitor.cancel_this = const_cast<Deadline *>(&deadline);
    if (engine.Recognize(&monitor) != 0 || deadline.isOver())
        return false;
    const std::unique_ptr<tesseract::ResultIterator> at(engine.GetIterator());
    for (bool more = at && !at->Empty(Word); more; more = at->Next(Word)) {
        const std::unique_ptr<const char[]> utf8(at->GetUTF8Text(Word));
        PageWord word;
        word.text = QString::fromUtf8(utf8.get()).trimmed();
        const float confidence = at->Confidence(Word);
        word.lineEnd = at->IsAtFinalElement(tesseract::RIL_TEXTLINE, Word);
        if (word.text.isEmpty() || isDust(word.text, confidence)) {
            if (word.lineEnd && !outcome.words.empty())
                outcome.words.back().lineEnd = true;
            continue;
        }
        int left = 0, top = 0, right = 0, bottom = 0;
        at->BoundingBox(Word, &left, &top, &right, &bottom);
        word.box = image.inOriginal(QRectF(QPointF(left, top), QPointF(right, bottom)));
        word.unsure = confidence < SureWord;
        outcome.longWords += word.text.size() >= LongWord;
        outcome.standing += word.text.size() >= LongWord && bottom - top > right - left;
        const auto size = double(word.text.size());
        outcome.letters += size;
        outcome.confidence += double(confidence) * size;
        outcome.khmer += double(std::ranges::count_if(word.text, isKhmer));
        outcome.words.push_back(std::move(word));
    }
    return true;
}

std::optional<Recogniser::Outcome> Recogniser::recogniseIn(const PageImage &image, Script script,
                                                           const Deadline &deadline)
{
    tesseract::TessBaseAPI *tesseract = engine(script);
    if (!tesseract)
        return {};
    tesseract->SetImage(image.pix());
    tesseract->SetSourceResolution(300);
    Outcome outcome;
    outcome.script = script;
    // Tesseract's own analysis of a page takes signs above and below Khmer letters for lines of their own.
    const std::vector<QRect> columns =
        script == Script::Khmer
            ? columnsOf(image.pix())
            : std::vector{QRect(0, 0, pixGetWidth(image.pix()), pixGetHeight(image.pix()))};
    for (const QRect &column : columns) {
        tesseract->SetRectangle(column.x(), column.y(), column.width(), column.height());
        if (!recogniseColumn(*tesseract, image, deadline, outcome)) {
            tesseract->Clear();
            return {};
        }
    }
    tesseract->Clear();
    outcome.confidence /= std::max(outcome.letters, 1.0);
    outcome.khmer /= std::max(outcome.letters, 1.0);
    return outcome;
}

/// In \p script first, in the other one if that does not fit.
std::optional<Recogniser::Outcome> Recogniser::recogniseThisWay(const PageImage &image, Script script,
                                                                const Deadline &deadline)
{
    std::optional<Outcome> first = recogniseIn(image, script, deadline);
    if (!first)
        return {};
    const bool fits = script == Script::Khmer ? first->khmer >= KhmerShare
                                              : first->confidence >= SurePage || first->words.empty();
    if (fits || m_cancel.isCancelled())
        return first;
    const Script other = script == Script::Khmer ? Script::Latin : Script::Khmer;
    std::optional<Outcome> second = recogniseIn(image, other, deadline);
    const bool better =
        second && second->confidence > first->confidence && (other == Script::Latin || second->khmer > 0.1);
    return better ? std::move(second) : std::move(first);
}

std::optional<RecognisedPage> Recogniser::recognise(const PageImage &image, Manner &manner)
{
    if (image.isBlank())
        return RecognisedPage();
    const Deadline deadline(m_pageSeconds, m_cancel);
    const bool sideways = image.isSideways();
    const auto isDone = [sideways](const Outcome &outcome) {
        return outcome.isReadable() && (outcome.letters >= FewestLetters || !sideways);
    };
    const auto recognisedBy = [&](int way) {
        return way == 0 ? recogniseThisWay(image, manner.script, deadline)
                        : recogniseThisWay(image.turned(way), manner.script, deadline);
    };
    const int first = sideways == bool(manner.turns & 1) ? manner.turns : int(sideways);
    int turns = first;
    std::optional<Outcome> best = recognisedBy(first);
    if (!best)
        return {};
    for (const int way : sideways ? std::array{1, 3, 0, 2} : std::array{0, 2, 1, 3}) {
        if (way == first || isDone(*best) || m_cancel.isCancelled())
            continue;
        auto other = recognisedBy(way);
        if (!other)
            break; // out of time: what is there has to do
        if (other->quality() > best->quality() + SurelyBetter) {
            best = std::move(other);
            turns = way;
        }
    }
    if (isDone(*best))
        manner = {best->script, turns};
    return RecognisedPage{std::move(best->words), turns};
}

} // namespace counterpart::reading
