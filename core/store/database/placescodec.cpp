// SPDX-License-Identifier: GPL-3.0-or-later
// Places on pages as packed numbers: for each place the gap in the text and its length, the pages turned
// since the last one with the mark of an unsure word, and its box.
#include "core/store/database/codec.h"
#include "core/store/database/packednumbers.h"

#include <algorithm>
#include <cmath>

namespace counterpart::store::codec {

using packed::put;
using packed::take;

namespace {

constexpr float Steps = 65535;

quint64 step(float part)
{
    return quint64(std::lround(std::clamp(part, 0.0F, 1.0F) * Steps));
}

float part(quint64 step)
{
    return float(std::min<quint64>(step, quint64(Steps))) / Steps;
}

} // namespace

QByteArray encode(const std::vector<domain::PagePlace> &places)
{
    QByteArray bytes;
    qsizetype at = 0;
    qint32 page = 0;
    for (const domain::PagePlace &place : places) {
        // In order of the text; a place that is not cannot be packed and is left out.
        if (place.range.begin < at || place.range.isEmpty() || place.page < page)
            continue;
        put(bytes, quint64(place.range.begin - at));
        put(bytes, quint64(place.range.length()));
        put(bytes, quint64(place.page - page) << 1 | quint64(place.unsure));
        for (const float value : {place.left, place.top, place.width, place.height})
            put(bytes, step(value));
        at = place.range.end;
        page = place.page;
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

std::vector<domain::PagePlace> places(const QByteArray &packed)
{
    std::vector<domain::PagePlace> places;
    QByteArrayView rest(packed);
    qsizetype at = 0;
    qint32 page = 0;
    while (!rest.isEmpty()) {
        domain::PagePlace place;
        place.range.begin = at + qsizetype(take(rest));
        place.range.end = place.range.begin + qsizetype(take(rest));
        const quint64 turned = take(rest);
        place.page = page + qint32(turned >> 1);
        place.unsure = (turned & 1) != 0;
        for (float *value : {&place.left, &place.top, &place.width, &place.height})
            *value = part(take(rest));
        at = place.range.end;
        page = place.page;
        places.push_back(place);
    }
    return places;
}

} // namespace counterpart::store::codec
