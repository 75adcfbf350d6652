// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"

#include <cstdint>
#include <cstdlib>

/// What every target asserts of a reader: documents whose blocks lie in their text, in order, or an error of
/// one line that says something.
inline void readHostile(const QByteArray &bytes)
{
    using namespace counterpart;
    reading::Limits limits;
    limits.bytes = 1 << 20;
    limits.unpacked = 4 << 20;
    limits.characters = 1 << 20;
    limits.documents = 200;
    const auto documents = reading::read({QStringLiteral("hostile"), bytes}, limits);
    if (!documents) {
        if (documents.error().what.isEmpty() || documents.error().line().contains(u'\n'))
            std::abort();
        return;
    }
    if (documents->empty())
        std::abort();
    for (const domain::CleanDocument &document : *documents) {
        qsizetype end = 0;
        for (const domain::Block &block : document.blocks) {
            if (block.range.begin < end || block.range.isEmpty() || block.range.end > document.text.size())
                std::abort();
            end = block.range.end;
        }
        if (document.text.isEmpty() || document.blocks.empty())
            std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
/// Targets that need a program around them define it.
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int *argc, char ***argv);
