// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/checksum.h"

#include <array>

namespace counterpart::reading {

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    static constexpr auto Table = [] { // four bits at a time
        std::array<quint32, 16> table{};
        for (quint32 i = 0; i < table.size(); ++i) {
            quint32 sum = i;
            for (int bit = 0; bit < 4; ++bit)
                sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
            table[i] = sum;
        }
        return table;
    }();
    quint32 sum = before;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        sum = (sum >> 4) ^ Table[sum & 15U];
        sum = (sum >> 4) ^ Table[sum & 15U];
    }
    return sum;
}

} // namespace counterpart::reading
