// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvreport.h"

#include "core/domain/commitments.h"
#include "core/domain/depth.h"
#include "core/text/csv.h"
#include "core/text/joining.h"

#include <algorithm>
#include <map>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

QString labelsOf(const std::vector<Passage> &passages)
{
    QStringList list;
    for (const Passage &passage : passages)
        list.append(passage.label);
    return list.join(u' ');
}

QString textOf(const std::vector<Passage> &passages)
{
    QStringList list;
    for (const Passage &passage : passages)
        list.append(passage.text);
    return list.join(u'\n');
}

QString labelsOf(const std::vector<int> &sentences, QChar column)
{
    QStringList list;
    for (const int i : sentences)
        list.append(column + QString::number(i + 1));
    return list.join(u' ');
}

/// Why a passage is not judged, and what is noted on it.
QString loneNotes(const Passage &passage)
{
    return text::joined(QStringList{passage.only ? QString() : passage.alone} + passage.notes, u"; ");
}

/// The words of sentences of one side, in their order.
QString textOf(const Report &report, const std::vector<int> &sentences, bool sideA)
{
    std::map<int, QString> found;
    for (const BodyRow &row : report.rows) {
        for (const Passage &passage : sideA ? row.a : row.b) {
            if (std::ranges::contains(sentences, passage.sentence))
                found.emplace(passage.sentence, passage.text);
        }
    }
    QStringList list;
    for (const auto &[sentence, text] : found)
        list.append(text);
    return list.join(u'\n');
}

} // namespace

QByteArray comparisonCsv(const Report &report)
{
    QList<QStringList> rows{
        {u"relation"_s, u"status"_s, u"a"_s, u"a_text"_s, u"b"_s, u"b_text"_s, u"notes"_s, u"surety"_s}};
    for (const BodyRow &row : report.rows) {
        if (row.relation) {
            rows.append({domain::name(*row.relation), row.confirmed ? u"confirmed"_s : u"proposed"_s,
                         labelsOf(row.a), textOf(row.a), labelsOf(row.b), textOf(row.b),
                         row.told().join(u"; "_s), row.surety ? domain::name(*row.surety) : QString()});
            continue;
        }
        for (const Passage &passage : row.a)
            rows.append({passage.only ? u"only a"_s : u"not judged"_s,
                         {},
                         passage.label,
                         passage.text,
                         {},
                         {},
                         loneNotes(passage),
                         {}});
        for (const Passage &passage : row.b)
            rows.append({passage.only ? u"only b"_s : u"not judged"_s,
                         {},
                         {},
                         {},
                         passage.label,
                         passage.text,
                         loneNotes(passage),
                         {}});
    }
    // What is rejected, and silences, stand in no row above.
    for (const Decision &decision : report.decisions) {
        const bool silence = decision.relation.startsWith(u"not said");
        if (!silence && decision.status != u"rejected")
            continue;
        rows.append(
            {decision.relation, decision.status, labelsOf(decision.a, u'A'), textOf(report, decision.a, true),
             labelsOf(decision.b, u'B'), textOf(report, decision.b, false),
             text::joined({silence ? decision.subject : QString(), decision.note, decision.author}, u"; "),
             {}});
    }
    return text::toCsv(rows);
}

namespace {

/// A row for a text that nothing was looked for in: a list without it would say that nothing is undertaken.
QStringList gapRow(const domain::DocumentRow &document, qsizetype cells)
{
    constexpr qsizetype Status = 1, Side = 3, Made = 9, Document = 10, Notes = 19, Source = 20;
    QStringList row(cells);
    row[Status] = u"not analysed"_s;
    row[Side] = document.side;
    row[Made] = document.published ? document.published->toString() : QString();
    row[Document] = QString::number(document.id.value);
    row[Notes] = domain::notAnalysedText(document);
    row[Source] = document.title.isEmpty() ? document.file : document.title;
    return row;
}

} // namespace

QByteArray commitmentsCsv(const std::vector<domain::CommitmentRow> &commitments,
                          std::span<const domain::DocumentRow> documents)
{
    QList<QStringList> rows{{u"id"_s,        u"status"_s,   u"kind"_s,     u"side"_s,      u"actors"_s,
                             u"action"_s,    u"due"_s,      u"amount"_s,   u"condition"_s, u"made"_s,
                             u"document"_s,  u"quote"_s,    u"towards"_s,  u"topic"_s,     u"owner"_s,
                             u"follow_up"_s, u"priority"_s, u"strength"_s, u"evidence"_s,  u"notes"_s,
                             u"source"_s,    u"role"_s}};
    for (const domain::CommitmentRow &row : commitments)
        rows.append({QString::number(row.id.value),
                     domain::name(row.status),
                     domain::name(row.fact.kind),
                     row.side,
                     row.fact.actors.join(u"; "_s),
                     row.fact.action,
                     row.fact.due,
                     row.fact.amount,
                     row.fact.condition,
                     row.made ? row.made->toString() : QString(),
                     QString::number(row.document.value),
                     row.quote,
                     row.fact.towards,
                     row.topic,
                     row.owner,
                     row.followUp.toString(Qt::ISODate),
                     domain::name(row.priority),
                     QString::number(row.fact.strength),
                     QString::number(row.evidence),
                     row.notes,
                     row.source,
                     domain::binds(row.fact.kind) ? u"bound"_s : u"asked"_s});
    const qsizetype cells = rows.front().size();
    for (const domain::DocumentRow &document : documents) {
        if (document.depth != domain::Depth::Full)
            rows.append(gapRow(document, cells));
    }
    return text::toCsv(rows);
}

} // namespace counterpart::report
