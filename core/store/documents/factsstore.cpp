// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/factsstore.h"

#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentFacts;
using domain::RevisionId;

namespace {

text::Range rangeAt(const Cursor &row, int column)
{
    return {qsizetype(row.integer(column)), qsizetype(row.integer(column + 1))};
}

void setIfKnown(domain::Detected<QString> &detected, const Cursor &row, int column)
{
    if (!row.isNull(column))
        detected.value = row.text(column);
}

domain::EncounterFact readEncounter(const Cursor &row)
{
    domain::EncounterFact fact;
    fact.date = domain::PartialDate::fromString(row.text(1)).value_or(domain::PartialDate());
    fact.place = row.text(2);
    fact.format =
        domain::fromName<domain::MeetingFormat>(row.text(3)).value_or(domain::MeetingFormat::Unknown);
    fact.occasion = row.text(4);
    fact.participants = codec::words(row.text(5));
    fact.countries = codec::words(row.text(6));
    fact.role = domain::fromName<domain::ReadoutRole>(row.text(7)).value_or(domain::ReadoutRole::Readout);
    fact.evidence = {row.real(8), row.text(9)};
    fact.passage = rangeAt(row, 10);
    return fact;
}

void writeSentences(Writes &writes, RevisionId revision, const std::vector<domain::Sentence> &sentences)
{
    static const QString sql =
        u"INSERT INTO sentences (revision_id, idx, \"begin\", \"end\", paragraph, act, strength, speaker,"
        " addressee, negated, clauses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    qint64 index = 0;
    for (const domain::Sentence &sentence : sentences) {
        writes.run(sql, {revision.value, index++, qint64(sentence.range.begin), qint64(sentence.range.end),
                         sentence.paragraph, known(sentence.act.name), sentence.act.strength,
                         known(sentence.act.speaker), known(sentence.act.addressee),
                         int(sentence.act.negated), codec::encodeClauses(sentence)});
    }
}

qint64 topicId(Writes &writes, Transaction &transaction, const domain::TopicFact &topic)
{
    const auto known = transaction.database().number(u"SELECT id FROM topics WHERE name = ?"_s, {topic.name});
    if (known.value_or(0) > 0)
        return *known;
    return writes.run(u"INSERT INTO topics (name, proposed, generic) VALUES (?, ?, ?)"_s,
                      {plain(topic.name), int(topic.proposed), int(topic.generic)});
}

void writeTopics(Writes &writes, Transaction &transaction, RevisionId revision,
                 const std::vector<domain::TopicFact> &topics)
{
    qint64 index = 0;
    for (const domain::TopicFact &topic : topics) {
        const qint64 id = topicId(writes, transaction, topic);
        writes.run(u"INSERT INTO document_topics (revision_id, idx, topic_id, sentences, terms)"
                   " VALUES (?, ?, ?, ?, ?)"_s,
                   {revision.value, index++, id, codec::encode(topic.sentences), codec::encode(topic.terms)});
    }
}

void writeFigures(Writes &writes, RevisionId revision, const DocumentFacts &facts)
{
    qint64 index = 0;
    for (const domain::AmountFact &amount : facts.amounts) {
        writes.run(u"INSERT INTO amounts (revision_id, idx, \"begin\", \"end\", value, unit)"
                   " VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {revision.value, index++, qint64(amount.range.begin), qint64(amount.range.end),
                    amount.value, plain(amount.unit)});
    }
    index = 0;
    for (const domain::DateFact &date : facts.dates) {
        writes.run(
            u"INSERT INTO dates (revision_id, idx, \"begin\", \"end\", date, date_from, date_to, relative)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {revision.value, index++, qint64(date.range.begin), qint64(date.range.end),
             plain(date.date.toString()), plain(date.date.from.toString(Qt::ISODate)),
             plain(date.date.to.toString(Qt::ISODate)), int(date.relative)});
    }
}

void writeEncounters(Writes &writes, RevisionId revision,
                     const std::vector<domain::EncounterFact> &encounters)
{
    qint64 index = 0;
    for (const domain::EncounterFact &fact : encounters) {
        writes.run(u"INSERT INTO encounters (revision_id, idx, date, place, format, occasion, participants,"
                   " countries, role, confidence, rule, \"begin\", \"end\")"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {revision.value, index++, known(fact.date.toString()), plain(fact.place),
                    plain(domain::name(fact.format)), plain(fact.occasion), codec::encode(fact.participants),
                    codec::encode(fact.countries), domain::name(fact.role), fact.evidence.confidence,
                    plain(fact.evidence.rule), qint64(fact.passage.begin), qint64(fact.passage.end)});
    }
}

} // namespace

base::Result<void> FactsStore::load(RevisionId revision, DocumentFacts &facts) const
{
    auto read = loadDocument(revision, facts);
    if (!read)
        return read;
    auto found = sentences(revision);
    if (!found)
        return std::unexpected(found.error());
    facts.sentences = std::move(*found);
    read =
        m_database.each(u"SELECT skipped FROM analyses WHERE revision_id = ?"_s, {revision.value},
                        [&facts](const Cursor &row) { facts.skipped = codec::skippedPieces(row.text(0)); });
    if (read)
        read = loadTopics(revision, facts);
    if (read) {
        read = m_database.each(u"SELECT \"begin\", \"end\", value, unit FROM amounts WHERE revision_id = ?"
                               " ORDER BY idx"_s,
                               {revision.value}, [&facts](const Cursor &row) {
                                   facts.amounts.push_back({rangeAt(row, 0), row.real(2), row.text(3)});
                               });
    }
    if (read) {
        read = m_database.each(u"SELECT \"begin\", \"end\", date, relative FROM dates WHERE revision_id = ?"
                               " ORDER BY idx"_s,
                               {revision.value}, [&facts](const Cursor &row) {
                                   const auto date = domain::PartialDate::fromString(row.text(2));
                                   facts.dates.push_back(
                                       {rangeAt(row, 0), date.value_or(domain::PartialDate()), row.flag(3)});
                               });
    }
    if (read) {
        read = m_database.each(
            u"SELECT idx, date, place, format, occasion, participants, countries, role, confidence, rule,"
            " \"begin\", \"end\" FROM encounters WHERE revision_id = ? ORDER BY idx"_s,
            {revision.value},
            [&facts](const Cursor &row) { facts.encounters.push_back(readEncounter(row)); });
    }
    return read;
}

base::Result<void> FactsStore::loadDocument(RevisionId revision, DocumentFacts &facts) const
{
    return m_database.each(
        u"SELECT title, issuer, side, relays, doc_type, language, published, depth, unread, evidence"
        " FROM documents WHERE id = (SELECT document_id FROM revisions WHERE id = ?)"_s,
        {revision.value}, [&facts](const Cursor &row) {
            if (!row.text(0).isEmpty())
                facts.title.value = row.text(0);
            setIfKnown(facts.issuer, row, 1);
            setIfKnown(facts.side, row, 2);
            setIfKnown(facts.relays, row, 3);
            facts.docType.value = domain::fromName<domain::DocType>(row.text(4));
            setIfKnown(facts.language, row, 5);
            facts.published.value = domain::PartialDate::fromString(row.text(6));
            facts.depth = domain::fromName<domain::Depth>(row.text(7)).value_or(domain::Depth::None);
            facts.unread = codec::words(row.text(8));
            codec::decodeEvidence(row.text(9), facts);
        });
}

base::Result<std::vector<domain::Sentence>> FactsStore::sentences(RevisionId revision) const
{
    std::vector<domain::Sentence> all;
    return m_database
        .each(u"SELECT \"begin\", \"end\", paragraph, act, strength, speaker, addressee, negated, clauses"
              " FROM sentences WHERE revision_id = ? ORDER BY idx"_s,
              {revision.value},
              [&all](const Cursor &row) {
                  domain::Sentence sentence;
                  sentence.range = rangeAt(row, 0);
                  sentence.paragraph = int(row.integer(2));
                  sentence.act = {row.text(3), int(row.integer(4)), row.text(5), row.text(6), row.flag(7)};
                  codec::decodeClauses(row.text(8), sentence);
                  all.push_back(std::move(sentence));
              })
        .transform([&all] { return all; });
}

base::Result<void> FactsStore::loadTopics(RevisionId revision, DocumentFacts &facts) const
{
    return m_database.each(
        u"SELECT t.name, t.proposed, t.generic, dt.sentences, dt.terms FROM document_topics dt"
        " JOIN topics t ON t.id = dt.topic_id WHERE dt.revision_id = ? ORDER BY dt.idx"_s,
        {revision.value}, [&facts](const Cursor &row) {
            facts.topics.push_back({row.text(0), row.flag(1), row.flag(2), codec::numbers(row.text(3)),
                                    codec::ranges(row.text(4))});
        });
}

base::Result<std::vector<FactsStore::Encounters>>
FactsStore::encountersOf(const std::vector<domain::DocumentId> &documents) const
{
    const QString where = u" WHERE d.id IN (SELECT value FROM json_each(?))"_s;
    const QVariantList values{idList(documents)};
    std::vector<Encounters> all;
    auto read = m_database.each(
        u"SELECT d.id FROM live_documents d"_s + where + u" ORDER BY d.id"_s, values,
        [&all](const Cursor &row) { all.push_back({row.id<domain::DocumentId>(0), {}, {}, {}}); });
    // Every query comes by document id, so one walk along the list finds each row's place.
    const auto merge = [&](const QString &sql, const auto &add) {
        if (!read)
            return;
        auto next = all.begin();
        read = m_database.each(sql, values, [&](const Cursor &row) {
            while (next != all.end() && next->document < row.id<domain::DocumentId>(0))
                ++next;
            if (next != all.end() && next->document == row.id<domain::DocumentId>(0))
                add(*next, row);
        });
    };
    merge(
        u"SELECT d.id, e.date, e.place, e.format, e.occasion, e.participants, e.countries, e.role,"
        " e.confidence, e.rule, e.\"begin\", e.\"end\" FROM live_documents d JOIN encounters e ON e.revision_id = d.revision_id"_s +
            where + u" ORDER BY d.id, e.idx"_s,
        [](Encounters &entry, const Cursor &row) { entry.encounters.push_back(readEncounter(row)); });
    merge(
        u"SELECT d.id, t.name FROM live_documents d JOIN document_topics dt ON dt.revision_id = d.revision_id"
        " JOIN topics t ON t.id = dt.topic_id AND t.generic = 0"_s +
            where + u" ORDER BY d.id, dt.idx"_s,
        [](Encounters &entry, const Cursor &row) { entry.topics.append(row.text(1)); });
    merge(u"SELECT d.id, p.name, p.country FROM live_documents d"
          " JOIN encounters e ON e.revision_id = d.revision_id AND e.idx = 0"
          " JOIN document_entities p ON p.revision_id = d.revision_id AND p.country <> ''"
          " JOIN entities n ON n.id = p.entity_id AND n.kind = 'person'"_s +
              where + u" ORDER BY d.id, p.idx"_s,
          [](Encounters &entry, const Cursor &row) { entry.states.insert(row.text(1), row.text(2)); });
    return read.transform([&all] { return std::move(all); });
}

base::Result<void> FactsStore::replace(Transaction &transaction, RevisionId revision,
                                       const DocumentFacts &facts, const AnalysisStamp &stamp)
{
    Writes writes(transaction);
    const auto before = transaction.database().number(
        u"SELECT count(*) FROM analyses WHERE revision_id = ?"_s, {revision.value});
    if (before.value_or(0) > 0) {
        for (const QString &table :
             {u"sentences"_s, u"document_topics"_s, u"amounts"_s, u"dates"_s, u"encounters"_s, u"analyses"_s})
            writes.run(u"DELETE FROM %1 WHERE revision_id = ?"_s.arg(table), {revision.value});
    }
    writes.run(u"INSERT INTO analyses (revision_id, version, lexicon, skipped) VALUES (?, ?, ?, ?)"_s,
               {revision.value, stamp.version, plain(stamp.lexicon), codec::encode(facts.skipped)});
    writeSentences(writes, revision, facts.sentences);
    writeTopics(writes, transaction, revision, facts.topics);
    writeFigures(writes, revision, facts);
    writeEncounters(writes, revision, facts.encounters);
    return writes.result();
}

} // namespace counterpart::store
