// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segmenter.h"

#include "core/text/sentencerules.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>

namespace counterpart::text {

namespace {

using Breaks = std::unique_ptr<icu::BreakIterator>;

void point(icu::BreakIterator &breaks, QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, text.utf16(), text.size(), &status);
    breaks.setText(&view, status);
    utext_close(&view);
}

bool holdsWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

void append(QStringView text, Range part, std::vector<Range> &out)
{
    while (part.begin < part.end && text[part.begin].isSpace())
        ++part.begin;
    while (part.begin < part.end && text[part.end - 1].isSpace())
        --part.end;
    if (holdsWord(part.in(text)))
        out.push_back(part);
}

} // namespace

struct Segmenter::Private
{
    explicit Private(StopRules abbreviations) : rules(std::move(abbreviations))
    {
        UErrorCode status = U_ZERO_ERROR;
        sentences.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
        words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
        Q_ASSERT(U_SUCCESS(status)); // the data is part of ICU itself
    }

    SentenceRules rules;
    Breaks sentences;
    Breaks words;
};

Segmenter::Segmenter(StopRules abbreviations) : d(std::make_unique<Private>(std::move(abbreviations))) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter &&) noexcept = default;
Segmenter &Segmenter::operator=(Segmenter &&) noexcept = default;

void Segmenter::sentences(QStringView text, Range part, std::vector<Range> &out)
{
    const QStringView view = part.in(text);
    point(*d->sentences, view);
    qsizetype begin = part.begin;
    const auto close = [&](qsizetype end) {
        for (qsizetype missed = d->rules.missedBoundary(text, {begin, end}); missed > 0;
             missed = d->rules.missedBoundary(text, {begin, end})) {
            append(text, {begin, missed}, out);
            begin = missed;
        }
        append(text, {begin, end}, out);
        begin = end;
    };
    for (int32_t at = d->sentences->next(); at != icu::BreakIterator::DONE; at = d->sentences->next()) {
        qsizetype boundary = part.begin + at;
        if (boundary < part.end)
            boundary = SentenceRules::beforeOpeners(text, begin, boundary);
        if (boundary >= part.end || d->rules.isBoundary(text, begin, boundary, part.end))
            close(boundary);
    }
    if (begin < part.end)
        close(part.end);
}

std::vector<Range> Segmenter::sentences(QStringView text, Range part)
{
    std::vector<Range> out;
    sentences(text, part, out);
    return out;
}

std::vector<Token> Segmenter::words(QStringView text, Range part)
{
    std::vector<Token> tokens;
    point(*d->words, part.in(text));
    int32_t begin = 0;
    for (int32_t end = d->words->next(); end != icu::BreakIterator::DONE; end = d->words->next()) {
        const int32_t status = d->words->getRuleStatus();
        if (status >= UBRK_WORD_NONE_LIMIT) {
            const TokenKind kind = status < UBRK_WORD_NUMBER_LIMIT ? TokenKind::Number : TokenKind::Word;
            tokens.push_back({{part.begin + begin, part.begin + end}, kind});
        }
        begin = end;
    }
    return tokens;
}

} // namespace counterpart::text
