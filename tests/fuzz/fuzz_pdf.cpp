// SPDX-License-Identifier: GPL-3.0-or-later
// PDF documents from bytes that nobody meant. Pages without text are not recognised from their picture, which
// would take seconds for each input.
#include "core/reading/reader.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace counterpart;

namespace {

/// What every reader promises of what it hands on.
void check(const domain::CleanDocument &document)
{
    for (const domain::Block &block : document.blocks) {
        if (block.range.begin < 0 || block.range.end > document.text.size() || block.range.isEmpty())
            std::abort();
    }
    qsizetype before = 0;
    for (const domain::PagePlace &place : document.places) {
        if (place.range.begin < before || place.range.end > document.text.size() || place.page < 1)
            std::abort();
        before = place.range.begin;
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    reading::Limits limits;
    limits.pages = 50;
    limits.recognisedPages = 0;
    limits.pageSeconds = 2;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto documents = reading::read({QStringLiteral("fuzz.pdf"), bytes}, limits)) {
        for (const domain::CleanDocument &document : *documents)
            check(document);
    } else if (documents.error().line().contains(u'\n')) {
        std::abort();
    }
    return 0;
}
