// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of documents.
#include "app/counterpart-cli/shapeparts.h"
#include "app/counterpart-cli/shapes.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QJsonArray skippedJson(const DocumentView &view)
{
    QJsonArray json;
    for (const SkippedPiece &piece : view.facts.skipped) {
        QJsonObject item = quoteJson(piece.range, view.text);
        item.insert(u"why"_s, name(piece.why));
        json.append(item);
    }
    return json;
}

QJsonArray entitiesJson(const DocumentView &view, EntityKind kind)
{
    QJsonArray json;
    for (size_t i = 0; i < view.facts.entities.size(); ++i) {
        const EntityFact &entity = view.facts.entities[i];
        if (entity.kind != kind)
            continue;
        QJsonArray mentions;
        for (const Mention &mention : entity.mentions)
            mentions.append(quoteJson(mention.range, view.text));
        json.append(QJsonObject{{u"id"_s, view.entityIds[i].value},
                                {u"name"_s, entity.name},
                                {u"roles"_s, toJson(entity.roles)},
                                {u"country"_s, orNull(entity.country)},
                                {u"confidence"_s, entity.evidence.confidence},
                                {u"mentions"_s, mentions}});
    }
    return json;
}

QJsonArray topicsJson(const DocumentView &view)
{
    QJsonArray json;
    for (const TopicFact &topic : view.facts.topics)
        json.append(QJsonObject{{u"name"_s, topic.name},
                                {u"sentences"_s, numbersJson(topic.sentences)},
                                {u"proposed"_s, topic.proposed}});
    return json;
}

QJsonArray amountsJson(const DocumentView &view)
{
    QJsonArray json;
    for (const AmountFact &amount : view.facts.amounts) {
        QJsonObject item = quoteJson(amount.range, view.text);
        const auto whole = qint64(amount.value);
        item.insert(u"value"_s, double(whole) == amount.value ? QJsonValue(whole) : QJsonValue(amount.value));
        item.insert(u"unit"_s, orNull(amount.unit));
        json.append(item);
    }
    return json;
}

QJsonArray datesJson(const DocumentView &view)
{
    QJsonArray json;
    for (const DateFact &date : view.facts.dates) {
        QJsonObject item = quoteJson(date.range, view.text);
        item.insert(u"from"_s, orNull(date.date.from.toString(Qt::ISODate)));
        item.insert(u"to"_s, orNull(date.date.to.toString(Qt::ISODate)));
        json.append(item);
    }
    return json;
}

/// The passage of each encounter that the document tells of, in their order.
QJsonArray encountersJson(const DocumentView &view)
{
    QJsonArray json;
    for (const EncounterFact &fact : view.facts.encounters) {
        json.append(QJsonObject{{u"date"_s, orNull(fact.date.toString())},
                                {u"place"_s, orNull(fact.place)},
                                {u"format"_s, orNull(name(fact.format))},
                                {u"occasion"_s, orNull(fact.occasion)},
                                {u"participants"_s, toJson(fact.participants)},
                                {u"countries"_s, toJson(fact.countries)},
                                {u"role"_s, name(fact.role)},
                                {u"confidence"_s, fact.evidence.confidence},
                                {u"begin"_s, qint64(fact.passage.begin)},
                                {u"end"_s, qint64(fact.passage.end)}});
    }
    return json;
}

QJsonArray commitmentsJson(const DocumentView &view)
{
    QJsonArray json;
    for (size_t i = 0; i < view.facts.commitments.size(); ++i) {
        const Commitment &fact = view.facts.commitments[i];
        QJsonObject item =
            commitmentJson(fact, fact.range.in(view.text).toString(), view.commitmentStatus[i]);
        item.insert(u"id"_s, view.commitmentIds[i].value);
        json.append(item);
    }
    return json;
}

QJsonObject provenanceJson(const Provenance &provenance)
{
    return {{u"path"_s, provenance.path},
            {u"url"_s, orNull(provenance.sourceUrl)},
            {u"retrieved"_s, provenance.retrieved.toString(Qt::ISODate)},
            {u"bytes"_s, provenance.bytes},
            {u"reader"_s, provenance.reader},
            {u"encoding"_s, orNull(provenance.encoding)},
            {u"warnings"_s, toJson(provenance.warnings)}};
}

QJsonArray sourcesJson(const DocumentView &view)
{
    QJsonArray json;
    for (const SourceRow &source : view.sources)
        json.append(QJsonObject{{u"path"_s, source.path},
                                {u"url"_s, orNull(source.sourceUrl)},
                                {u"retrieved"_s, source.retrieved.toString(Qt::ISODate)},
                                {u"sha256"_s, source.sha256},
                                {u"bytes"_s, source.bytes},
                                {u"format"_s, source.format},
                                {u"reader"_s, source.reader},
                                {u"revision"_s, source.revision}});
    return json;
}

QJsonArray revisionsJson(const DocumentView &view)
{
    QJsonArray json;
    for (const RevisionRow &revision : view.revisions)
        json.append(QJsonObject{{u"number"_s, revision.number},
                                {u"retrieved"_s, revision.retrieved.toString(Qt::ISODate)},
                                {u"sha256"_s, revision.sha256},
                                {u"characters"_s, qint64(revision.characters)},
                                {u"wordsAdded"_s, revision.added},
                                {u"wordsRemoved"_s, revision.removed},
                                {u"silent"_s, revision.silent}});
    return json;
}

QJsonValue proposalJson(const DocumentView &view)
{
    if (!view.proposal)
        return QJsonValue::Null;
    return QJsonObject{{u"document"_s, view.proposal->of.value},
                       {u"resemblance"_s, view.proposal->resemblance}};
}

/// Of what was detected; null where nothing was.
QJsonValue evidenceJson(const domain::Evidence &evidence)
{
    if (evidence.rule.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"confidence"_s, evidence.confidence}, {u"rule"_s, evidence.rule}};
}

} // namespace

QJsonObject toJson(const DocumentRow &row)
{
    QJsonArray meetings;
    for (const MeetingId meeting : row.meetings)
        meetings.append(meeting.value);
    return {{u"id"_s, row.id.value},
            {u"file"_s, row.file},
            {u"sha256"_s, row.sha256},
            {u"title"_s, orNull(row.title)},
            {u"side"_s, orNull(row.side)},
            {u"relays"_s, orNull(row.relays)},
            {u"issuer"_s, orNull(row.issuer)},
            {u"docType"_s, row.docType ? QJsonValue(name(*row.docType)) : QJsonValue()},
            {u"language"_s, orNull(row.language)},
            {u"published"_s, orNull(row.published)},
            {u"meetings"_s, meetings},
            {u"revision"_s, row.revision},
            {u"characters"_s, qint64(row.characters)},
            {u"depth"_s, name(row.depth)},
            {u"paraphrase"_s, row.paraphrase},
            {u"tags"_s, toJson(row.tags)},
            {u"favourite"_s, row.favourite}};
}

QJsonObject toJson(const DocumentView &view)
{
    QJsonObject json = toJson(view.row);
    json.insert(u"source"_s, provenanceJson(view.provenance));
    json.insert(u"sources"_s, sourcesJson(view));
    json.insert(u"revisions"_s, revisionsJson(view));
    json.insert(u"mayRevise"_s, proposalJson(view));
    json.insert(u"publishedEvidence"_s, evidenceJson(view.facts.published.evidence));
    json.insert(u"sentences"_s, sentencesJson(view, true));
    json.insert(u"skipped"_s, skippedJson(view));
    json.insert(u"persons"_s, entitiesJson(view, EntityKind::Person));
    json.insert(u"organizations"_s, entitiesJson(view, EntityKind::Organization));
    json.insert(u"places"_s, entitiesJson(view, EntityKind::Place));
    json.insert(u"programmes"_s, entitiesJson(view, EntityKind::Programme));
    json.insert(u"topics"_s, topicsJson(view));
    json.insert(u"amounts"_s, amountsJson(view));
    json.insert(u"dates"_s, datesJson(view));
    json.insert(u"commitments"_s, commitmentsJson(view));
    json.insert(u"encounters"_s, encountersJson(view));
    return json;
}

} // namespace counterpart::cli
