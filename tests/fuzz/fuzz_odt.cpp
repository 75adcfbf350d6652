// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument texts: the input is the XML of the text, which is packed as LibreOffice does it.
#include "tests/fuzz/fuzz.h"
#include "tests/support/archive.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
    readHostile(counterpart::test::openDocument(xml));
    return 0;
}
