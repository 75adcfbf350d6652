// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include <QJsonArray>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;

namespace {

constexpr std::array Names{std::pair(View::Library, "library"),
                           std::pair(View::Reader, "reader"),
                           std::pair(View::Comparison, "comparison"),
                           std::pair(View::Annotations, "annotations"),
                           std::pair(View::Commitments, "commitments"),
                           std::pair(View::Search, "search"),
                           std::pair(View::Query, "query"),
                           std::pair(View::Trash, "trash")};

bool isOneTyped(const QString &a, const QString &b)
{
    return a.isEmpty() == b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
}

/// The accounts of a comparison are known only when it is read.
bool isOnePair(const Place &a, const Place &b)
{
    const bool isKnown = a.a.isValid() && b.a.isValid();
    return !isKnown || (a.a == b.a && a.b == b.b && a.third == b.third);
}

QJsonArray arrayOf(text::Range range)
{
    return {qint64(range.begin), qint64(range.end)};
}

text::Range rangeIn(const QJsonValue &value)
{
    const qint64 begin = std::max<qint64>(value[0].toInteger(), 0);
    return {begin, std::max(begin, value[1].toInteger())};
}

} // namespace

bool Place::isSpot(const Place &other) const
{
    if (view != other.view)
        return false;
    switch (view) {
    case View::Reader:
        return document == other.document && jump == other.jump;
    case View::Comparison:
        return meeting == other.meeting && isOnePair(*this, other);
    case View::Search:
        return isOneTyped(words, other.words);
    case View::Library:
    case View::Annotations:
    case View::Commitments:
    case View::Query:
    case View::Trash:
        break;
    }
    return true;
}

QJsonObject Place::toJson() const
{
    const auto *name = std::ranges::find(Names, view, &std::pair<View, const char *>::first);
    QJsonObject json{{u"view"_s, QLatin1StringView(name->second)},
                     {u"jump"_s, arrayOf(jump)},
                     {u"chosen"_s, arrayOf(chosen)},
                     {u"inA"_s, qint64(inA)},
                     {u"inB"_s, qint64(inB)},
                     {u"thirdOnTheLeft"_s, thirdOnTheLeft},
                     {u"item"_s, item},
                     {u"top"_s, qint64(top)},
                     {u"scroll"_s, scroll},
                     {u"lines"_s, lines},
                     {u"fields"_s, fields},
                     {u"scrolls"_s, scrolls},
                     {u"words"_s, words}};
    for (const auto &[key, id] :
         {std::pair(u"document"_s, document.value), std::pair(u"meeting"_s, meeting.value),
          std::pair(u"a"_s, a.value), std::pair(u"b"_s, b.value), std::pair(u"third"_s, third.value)})
        json.insert(key, id);
    return json;
}

std::optional<Place> Place::fromJson(const QJsonObject &json)
{
    const QString named = json[u"view"].toString();
    const auto *name = std::ranges::find_if(
        Names, [&named](const auto &one) { return named == QLatin1StringView(one.second); });
    if (name == Names.end())
        return {};
    Place place;
    place.view = name->first;
    place.document = domain::DocumentId(json[u"document"].toInteger());
    place.meeting = domain::MeetingId(json[u"meeting"].toInteger());
    place.a = domain::DocumentId(json[u"a"].toInteger());
    place.b = domain::DocumentId(json[u"b"].toInteger());
    place.third = domain::DocumentId(json[u"third"].toInteger());
    place.thirdOnTheLeft = json[u"thirdOnTheLeft"].toBool();
    place.jump = rangeIn(json[u"jump"]);
    place.chosen = rangeIn(json[u"chosen"]);
    place.inA = json[u"inA"].toInteger();
    place.inB = json[u"inB"].toInteger();
    place.item = json[u"item"].toInteger();
    place.top = json[u"top"].toInteger();
    place.scroll = json[u"scroll"].toInt();
    place.lines = json[u"lines"].toString();
    place.fields = json[u"fields"].toObject();
    place.scrolls = json[u"scrolls"].toObject();
    place.words = json[u"words"].toString();
    return place;
}

} // namespace counterpart::shell
