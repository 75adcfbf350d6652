// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/shapes.h"

#include "app/counterpart-cli/shapeparts.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : QString();
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<PartialDate> &date)
{
    return orNull(dateText(date));
}

QJsonArray toJson(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

QJsonObject toJson(const MeetingRow &row)
{
    QJsonArray readouts;
    for (const ReadoutRow &readout : row.readouts)
        readouts.append(QJsonObject{{u"document"_s, readout.document.value},
                                    {u"side"_s, orNull(readout.side)},
                                    {u"relays"_s, orNull(readout.relays)},
                                    {u"role"_s, name(readout.role)}});
    return {
        {u"id"_s, row.id.value},
        {u"title"_s, orNull(row.title)},
        {u"date"_s, orNull(row.date)},
        {u"datePrecision"_s, row.date ? QJsonValue(datePrecisionName(row.date->precision)) : QJsonValue()},
        {u"place"_s, orNull(row.place)},
        {u"format"_s, orNull(name(row.format))},
        {u"occasion"_s, orNull(row.occasion)},
        {u"participants"_s, toJson(row.participants)},
        {u"countries"_s, toJson(row.countries)},
        {u"readouts"_s, readouts},
        {u"tags"_s, toJson(row.tags)},
        {u"favourite"_s, row.favourite}};
}

QJsonObject toJson(const CommitmentRow &row)
{
    QJsonObject json = commitmentJson(row, row.quote, row.status);
    for (const CommitmentField &field : commitmentFields())
        insertField(field, row, json);
    json.insert(u"id"_s, row.id.isValid() ? QJsonValue(row.id.value) : QJsonValue());
    json.insert(u"document"_s, row.document.value);
    json.insert(u"meeting"_s, row.meeting.isValid() ? QJsonValue(row.meeting.value) : QJsonValue());
    json.insert(u"side"_s, orNull(row.side));
    json.insert(u"made"_s, orNull(row.made));
    json.insert(u"source"_s, orNull(row.source));
    json.insert(u"evidence"_s, row.evidence);
    json.insert(u"lineage"_s, row.lineage.isValid() ? QJsonValue(row.lineage.value) : QJsonValue());
    json.insert(u"byHand"_s, row.entered);
    json.insert(u"orphan"_s, row.orphan);
    return json;
}

QJsonObject toJson(const EntityRow &row)
{
    QJsonObject sides;
    for (const auto &[side, mentions] : row.mentionsBySide)
        sides.insert(side.isEmpty() ? u"unknown"_s : side, mentions);
    return {{u"id"_s, row.id.value},         {u"kind"_s, name(row.kind)},
            {u"name"_s, row.name},           {u"aliases"_s, toJson(row.aliases)},
            {u"roles"_s, toJson(row.roles)}, {u"country"_s, orNull(row.country)},
            {u"documents"_s, row.documents}, {u"mentions"_s, row.mentions},
            {u"mentionsBySide"_s, sides}};
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const text::Range mark : hit.marks)
        marks.append(rangeJson(mark));
    QJsonObject json = rangeJson(hit.range);
    json.insert(u"document"_s, hit.document.value);
    json.insert(u"title"_s, orNull(hit.title));
    json.insert(u"side"_s, orNull(hit.side));
    json.insert(u"published"_s, orNull(hit.published));
    json.insert(u"sentence"_s, hit.sentence >= 0 ? QJsonValue(hit.sentence) : QJsonValue());
    json.insert(u"snippet"_s, hit.snippet);
    json.insert(u"marks"_s, marks);
    json.insert(u"rank"_s, hit.rank);
    return json;
}

} // namespace counterpart::cli
