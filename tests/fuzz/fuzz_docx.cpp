// SPDX-License-Identifier: GPL-3.0-or-later
// Word files: the input is the XML of the text, and of its lists, which is packed as Word does it.
#include "tests/fuzz/fuzz.h"
#include "tests/support/archive.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
    readHostile(counterpart::test::wordFile(xml, {{QStringLiteral("word/numbering.xml"), xml}}));
    return 0;
}
