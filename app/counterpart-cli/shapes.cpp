// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/shapes.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : QString();
}

QJsonArray numbersJson(const std::vector<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

QJsonObject rangeJson(text::Range range)
{
    return {{u"begin"_s, qint64(range.begin)}, {u"end"_s, qint64(range.end)}};
}

QJsonObject quoteJson(text::Range range, const QString &text)
{
    QJsonObject json = rangeJson(range);
    json.insert(u"text"_s, range.in(text).toString());
    return json;
}

QJsonArray sentencesJson(const DocumentView &view, bool withActs)
{
    QJsonArray json;
    int index = 0;
    for (const Sentence &sentence : view.facts.sentences) {
        QJsonObject item = quoteJson(sentence.range, view.text);
        item.insert(u"index"_s, index++);
        if (withActs) {
            item.insert(u"speechAct"_s, orNull(sentence.act.name));
            item.insert(u"strength"_s,
                        sentence.act.name.isEmpty() ? QJsonValue() : QJsonValue(sentence.act.strength));
        }
        json.append(item);
    }
    return json;
}

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

QJsonObject commitmentJson(const CommitmentFact &fact, const QString &quote, CommitmentStatus status)
{
    QJsonObject json = rangeJson(fact.range);
    json.insert(u"text"_s, quote);
    json.insert(u"kind"_s, name(fact.kind));
    json.insert(u"actors"_s, toJson(fact.actors));
    json.insert(u"towards"_s, orNull(fact.towards));
    json.insert(u"action"_s, fact.action);
    json.insert(u"due"_s, orNull(fact.due));
    json.insert(u"amount"_s, orNull(fact.amount));
    json.insert(u"condition"_s, orNull(fact.condition));
    json.insert(u"negative"_s, fact.negative);
    json.insert(u"status"_s, name(status));
    json.insert(u"confidence"_s, fact.evidence.confidence);
    return json;
}

QJsonArray commitmentsJson(const DocumentView &view)
{
    QJsonArray json;
    for (size_t i = 0; i < view.facts.commitments.size(); ++i) {
        const CommitmentFact &fact = view.facts.commitments[i];
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

/// Null where it cannot be told.
QJsonValue numbersIf(bool told, const std::vector<int> &numbers)
{
    return told ? QJsonValue(numbersJson(numbers)) : QJsonValue();
}

QJsonArray ledgerJson(const ComparisonView &view)
{
    QJsonArray topics;
    for (const TopicRow &topic : view.topics)
        topics.append(QJsonObject{{u"name"_s, topic.name},
                                  {u"a"_s, numbersIf(view.a.row.depth == Depth::Full, topic.a)},
                                  {u"b"_s, numbersIf(view.b.row.depth == Depth::Full, topic.b)},
                                  {u"contradicted"_s, topic.contradicted}});
    return topics;
}

QJsonArray notAnalysedJson(const ComparisonView &view)
{
    QJsonArray sides;
    if (view.a.row.depth != Depth::Full)
        sides.append(u"a"_s);
    if (view.b.row.depth != Depth::Full)
        sides.append(u"b"_s);
    return sides;
}

QJsonObject linkJson(const LinkRow &link)
{
    QJsonArray terms;
    for (const TermPair &term : link.fact.terms)
        terms.append(QJsonArray{term.aText, term.bText});
    QJsonArray because;
    for (const Reason &reason : link.fact.because)
        because.append(
            QJsonObject{{u"kind"_s, reason.kind}, {u"text"_s, reason.text}, {u"weight"_s, reason.weight}});
    return {{u"a"_s, numbersJson(link.fact.a)},
            {u"b"_s, numbersJson(link.fact.b)},
            {u"relation"_s, name(link.fact.relation)},
            {u"score"_s, link.fact.score},
            {u"status"_s, name(link.status)},
            {u"note"_s, orNull(link.note)},
            {u"terms"_s, terms},
            {u"because"_s, because}};
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
            {u"paraphrase"_s, row.paraphrase}};
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

QJsonObject toJson(const DocumentView &view)
{
    QJsonObject json = toJson(view.row);
    json.insert(u"source"_s, provenanceJson(view.provenance));
    json.insert(u"sources"_s, sourcesJson(view));
    json.insert(u"revisions"_s, revisionsJson(view));
    json.insert(u"mayRevise"_s, proposalJson(view));
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
    return json;
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
        {u"readouts"_s, readouts}};
}

QJsonArray omissionsJson(const ComparisonView &view)
{
    QJsonArray omissions;
    for (const OmissionRow &omission : view.omissions)
        omissions.append(QJsonObject{{u"topic"_s, omission.topic},
                                     {u"silent"_s, omission.silentA ? u"a"_s : u"b"_s},
                                     {u"status"_s, name(omission.status)},
                                     {u"note"_s, orNull(omission.note)},
                                     {u"author"_s, orNull(omission.author)}});
    return omissions;
}

QJsonObject toJson(const ComparisonView &view)
{
    QJsonValue meeting;
    if (view.meeting.id.isValid())
        meeting = toJson(view.meeting);
    QJsonArray links;
    for (const LinkRow &link : view.links)
        links.append(linkJson(link));
    return {{u"meeting"_s, meeting},
            {u"a"_s, view.a.row.id.value},
            {u"b"_s, view.b.row.id.value},
            {u"sentences"_s,
             QJsonObject{{u"a"_s, sentencesJson(view.a, false)}, {u"b"_s, sentencesJson(view.b, false)}}},
            {u"links"_s, links},
            {u"notAnalysed"_s, notAnalysedJson(view)},
            {u"onlyA"_s, numbersIf(view.isJudged(), view.onlyA)},
            {u"onlyB"_s, numbersIf(view.isJudged(), view.onlyB)},
            {u"notJudged"_s,
             QJsonObject{{u"a"_s, numbersJson(view.notJudgedA)}, {u"b"_s, numbersJson(view.notJudgedB)}}},
            {u"outside"_s, QJsonObject{{u"a"_s, QJsonArray()}, {u"b"_s, QJsonArray()}}},
            {u"topics"_s, ledgerJson(view)},
            {u"omissions"_s, omissionsJson(view)}};
}

QJsonObject toJson(const CommitmentRow &row)
{
    QJsonObject json = commitmentJson(row.fact, row.quote, row.status);
    json.insert(u"id"_s, row.id.value);
    json.insert(u"document"_s, row.document.value);
    json.insert(u"meeting"_s, row.meeting.isValid() ? QJsonValue(row.meeting.value) : QJsonValue());
    json.insert(u"side"_s, orNull(row.side));
    json.insert(u"made"_s, orNull(row.made));
    json.insert(u"source"_s, orNull(row.source));
    json.insert(u"topic"_s, orNull(row.topic));
    json.insert(u"strength"_s, row.fact.strength);
    json.insert(u"owner"_s, orNull(row.owner));
    json.insert(u"followUp"_s, orNull(row.followUp.toString(Qt::ISODate)));
    json.insert(u"priority"_s, orNull(name(row.priority)));
    json.insert(u"notes"_s, orNull(row.notes));
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
