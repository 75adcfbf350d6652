// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvreport.h"

#include "core/domain/commitmentfields.h"
#include "core/domain/commitments.h"
#include "core/domain/depth.h"
#include "core/report/reporttexts.h"
#include "core/report/verdicts.h"
#include "core/text/csv.h"
#include "core/text/joining.h"

#include <QMap>

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

QString aloneName(const Passage &passage, const QString &only)
{
    return passage.only        ? only
           : passage.elsewhere ? u"said elsewhere"_s
           : passage.outside   ? u"outside"_s
                               : u"not judged"_s;
}

/// Why a passage is not judged, and what is noted on it.
QString loneNotes(const Passage &passage)
{
    const bool isPlain = passage.only && passage.alone == onlyHereText();
    return text::joined(QStringList{isPlain ? QString() : passage.alone} + passage.notes, u"; ");
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
            rows.append({aloneName(passage, u"only a"_s),
                         {},
                         passage.label,
                         passage.text,
                         {},
                         {},
                         loneNotes(passage),
                         {}});
        for (const Passage &passage : row.b)
            rows.append({aloneName(passage, u"only b"_s),
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
            {decision.relation,
             decision.status,
             labelsOf(decision.a, u'A'),
             textOf(report, decision.a, true),
             labelsOf(decision.b, u'B'),
             textOf(report, decision.b, false),
             text::joined({silence ? decision.subject : QString(), decision.note, decision.by}, u"; "),
             {}});
    }
    return text::toCsv(rows);
}

namespace {

/// Programs may read columns by place: the order of the first ones stays, and a new field stands last.
QStringList commitmentColumns()
{
    QStringList columns{u"id"_s,        u"status"_s,   u"kind"_s,     u"side"_s,      u"actors"_s,
                        u"action"_s,    u"due"_s,      u"amount"_s,   u"condition"_s, u"made"_s,
                        u"document"_s,  u"quote"_s,    u"towards"_s,  u"topic"_s,     u"owner"_s,
                        u"follow_up"_s, u"priority"_s, u"strength"_s, u"evidence"_s,  u"notes"_s,
                        u"source"_s,    u"role"_s};
    for (const domain::CommitmentField &field : domain::commitmentFields()) {
        if (!columns.contains(field.name))
            columns << field.name;
    }
    return columns;
}

/// The cells that are no field, by their columns.
QMap<QString, QString> ownCells(const domain::CommitmentRow &row)
{
    return {{u"id"_s, QString::number(row.id.value)},
            {u"status"_s, domain::name(row.status)},
            {u"side"_s, row.side},
            {u"made"_s, row.made ? row.made->toString() : QString()},
            {u"document"_s, QString::number(row.document.value)},
            {u"quote"_s, row.quote},
            {u"evidence"_s, QString::number(row.evidence)},
            {u"source"_s, row.source},
            {u"role"_s, domain::binds(row.kind) ? u"bound"_s : u"asked"_s}};
}

QStringList cellsOf(const domain::CommitmentRow &row, const QStringList &columns)
{
    const QMap<QString, QString> own = ownCells(row);
    QStringList cells;
    for (const QString &column : columns) {
        const domain::CommitmentField *field = domain::commitmentField(column);
        cells << (field ? field->text(row, u"; "_s) : own.value(column));
    }
    return cells;
}

/// A row for a text that nothing was looked for in: a list without it would say that nothing is undertaken.
QStringList gapRow(const domain::DocumentRow &document, const QStringList &columns)
{
    const QMap<QString, QString> told{
        {u"status"_s, u"not analysed"_s},
        {u"side"_s, document.side},
        {u"made"_s, document.published ? document.published->toString() : QString()},
        {u"document"_s, QString::number(document.id.value)},
        {u"notes"_s, domain::notAnalysedText(document)},
        {u"source"_s, document.shownTitle()}};
    QStringList cells;
    for (const QString &column : columns)
        cells << told.value(column);
    return cells;
}

} // namespace

QByteArray commitmentsCsv(const std::vector<domain::CommitmentRow> &commitments,
                          std::span<const domain::DocumentRow> documents)
{
    const QStringList columns = commitmentColumns();
    QList<QStringList> rows{columns};
    for (const domain::CommitmentRow &row : commitments)
        rows.append(cellsOf(row, columns));
    for (const domain::DocumentRow &document : documents) {
        if (document.depth != domain::Depth::Full)
            rows.append(gapRow(document, columns));
    }
    return text::toCsv(rows);
}

} // namespace counterpart::report
