// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/examples.h"

#include <QCoreApplication>

namespace counterpart::query {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueryExamples)
};

} // namespace

std::vector<Example> examples()
{
    return {
        {Texts::tr("Documents by side and year"),
         u"SELECT side, substr(published, 1, 4) AS year, count(*) AS documents, min(id) AS document_id\n"
         "FROM v_documents\nGROUP BY side, year\nORDER BY year, side"_s},
        {Texts::tr("Topics that one side alone raises"),
         u"SELECT t.topic, count(DISTINCT iif(d.side = 'us', d.id, NULL)) AS us,\n"
         "    count(DISTINCT iif(d.side = 'kh', d.id, NULL)) AS kh,\n"
         "    min(d.id) AS document_id\n"
         "FROM v_topics t JOIN v_documents d ON d.id = t.document\nWHERE NOT t.generic\n"
         "GROUP BY t.topic\nHAVING us = 0 OR kh = 0\nORDER BY us + kh DESC, t.topic"_s},
        {Texts::tr("The strongest words of each document"),
         u"SELECT d.published, d.side, s.speech_act, s.strength, passage(d.text, s.\"begin\", s.\"end\") AS "
         u"words,\n"
         "    d.id AS document_id, s.\"begin\", s.\"end\"\n"
         "FROM v_sentences s JOIN v_documents d ON d.id = s.document\nWHERE s.strength >= 5\n"
         "ORDER BY s.strength DESC, d.published"_s},
        {Texts::tr("Commitments that are due, the next first"),
         u"SELECT due, kind, actors, towards, action, status, id AS commitment_id\n"
         "FROM v_commitments\nWHERE due IS NOT NULL\n"
         "ORDER BY due_to"_s},
        {Texts::tr("Links that contradict"),
         u"SELECT l.relation, l.status, l.a_text, l.b_text, l.note, d.id AS document_id\n"
         "FROM v_links l JOIN v_documents d ON d.id = l.a\nWHERE l.relation = 'conflict'"_s},
        {Texts::tr("Who is mentioned most, by side"),
         u"SELECT e.name, d.side, sum(m.mentions) AS mentions, e.id AS entity_id\n"
         "FROM v_mentions m JOIN v_entities e ON e.id = m.entity JOIN v_documents d ON d.id = m.document\n"
         "WHERE e.kind = 'person' AND NOT e.junk\nGROUP BY e.id, d.side\nORDER BY mentions DESC"_s},
    };
}

} // namespace counterpart::query
