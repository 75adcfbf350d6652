// SPDX-License-Identifier: GPL-3.0-or-later
// What Outlook packs mails into.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readHostile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
