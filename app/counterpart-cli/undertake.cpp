// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/domain/commitmentfields.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/facade/actscope.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;
using base::Result;
using workspace::Change;

namespace {

/// "follow-up" for "follow_up"
QString optionOf(const CommitmentField &field)
{
    return QString(field.name).replace(u'_', u'-');
}

std::vector<QCommandLineOption> options()
{
    std::vector<QCommandLineOption> all;
    for (const CommitmentField &field : commitmentFields()) {
        const QString label = QString::fromUtf8(field.label.usual);
        const QString ofRequest =
            field.label.ofRequest
                ? u", of a request: %1"_s.arg(QString::fromUtf8(field.label.ofRequest).toLower())
                : QString();
        all.push_back({optionOf(field), label + ofRequest + u'.', u"TEXT"_s});
    }
    all.push_back({u"author"_s, u"Who makes it."_s, u"NAME"_s});
    all.push_back({u"dry-run"_s, u"Tell what would be filled in, and make nothing."_s});
    return all;
}

/// A whole number of at least 0; -1 for anything else.
qsizetype offsetFrom(const QString &word)
{
    bool isNumber = false;
    const qlonglong value = word.toLongLong(&isNumber);
    return isNumber && value >= 0 ? qsizetype(value) : -1;
}

/// Sets what the options say; gives what is wrong with one of them.
QString takeOptions(const Invocation &invocation, Commitment &values)
{
    for (const CommitmentField &field : commitmentFields()) {
        const QString option = optionOf(field);
        if (invocation.has(option) && !field.read(invocation.value(option), values))
            return u"'%1' is no value of --%2"_s.arg(invocation.value(option), option);
    }
    return {};
}

void tellFields(const Invocation &invocation, const CommitmentRow &row)
{
    if (invocation.json) {
        print(toJson(row));
        return;
    }
    Table table({u"field"_s, u"value"_s});
    if (row.id.isValid())
        table.add({u"id"_s, QString::number(row.id.value)});
    table.add({u"quote"_s, row.quote.simplified()});
    table.add({u"status"_s, name(row.status)});
    for (const CommitmentField &field : commitmentFields()) {
        if (const QString text = field.text(row); !text.isEmpty())
            table.add({optionOf(field), text.simplified()});
    }
    table.print();
}

/// A proposal of these very words is accepted as it now stands; else there is a new commitment.
Result<CommitmentRow> undertake(workspace::Workspace &store, const CommitmentRow &row, const QString &author)
{
    const workspace::Commitments commitments = store.commitments();
    const bool isNew = !row.id.isValid();
    const Result<Change> change =
        isNew ? commitments.make(row.document, row.range, row, author)
              : commitments.edit(row.id, row, author,
                                 workspace::StatusDecision{.status = CommitmentStatus::Open});
    if (!change)
        return std::unexpected(change.error());
    const CommitmentId id = isNew ? CommitmentId(change->made) : row.id;
    return commitments.rows({id}).and_then([](std::vector<CommitmentRow> rows) -> Result<CommitmentRow> {
        if (rows.empty())
            return base::fail(base::ErrorKind::NotFound, {}, u"the commitment is gone again"_s);
        return std::move(rows.front());
    });
}

int run(const Invocation &invocation)
{
    const auto document = idFrom<DocumentId>(invocation.arguments[1]);
    const text::Range range{offsetFrom(invocation.arguments[2]), offsetFrom(invocation.arguments[3])};
    if (!document)
        return complainOfUsage(u"undertake"_s, u"'%1' is no document id"_s.arg(invocation.arguments[1]));
    if (range.begin < 0 || range.end <= range.begin)
        return complainOfUsage(u"undertake"_s,
                               u"'%1 %2' is no passage: begin and end, in UTF-16 units, are"
                               " wanted"_s.arg(invocation.arguments[2], invocation.arguments[3]));
    const bool isTrial = invocation.has(u"dry-run"_s);
    const auto store = openStore(invocation.path(0),
                                 isTrial ? workspace::OpenMode::ReadOnly : workspace::OpenMode::ReadWrite);
    if (!store)
        return StoreUnusable;
    const workspace::ActScope scope(*store, {{}, authorOf(invocation)});
    auto row = store->commitments().prefilled(*document, range);
    if (!row)
        return complain(row.error());
    if (const QString wrong = takeOptions(invocation, *row); !wrong.isEmpty())
        return complainOfUsage(u"undertake"_s, wrong);
    if (!isTrial)
        row = undertake(*store, *row, authorOf(invocation));
    if (!row) {
        const int status = complain(row.error());
        return row.error().kind == base::ErrorKind::Refused ? int(DoneInPart) : status;
    }
    tellFields(invocation, *row);
    return Done;
}

} // namespace

Command undertakeCommand()
{
    return {u"undertake"_s,
            u"STORE DOC BEGIN END"_s,
            u"Makes a commitment of a passage, filled in by what analysis knows of it."_s,
            u"undertake talks.counterpart 7 120 260 --dry-run\n"
            "undertake talks.counterpart 7 120 260 --due 2025 --owner \"Sok Dara\""_s,
            4,
            4,
            options(),
            run};
}

} // namespace counterpart::cli
