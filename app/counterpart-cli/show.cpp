// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/domain/commitments.h"
#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "core/workspace/documents/documents.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

void printField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        printLine(name.leftJustified(12) + value);
}

void printSources(const DocumentView &view)
{
    for (const SourceRow &source : view.sources) {
        const QString place =
            source.sourceUrl.isEmpty() ? source.path : source.path + u", "_s + source.sourceUrl;
        printField(u"from"_s,
                   u"%1 (%2, %3)"_s.arg(place, source.reader, source.retrieved.date().toString(Qt::ISODate)));
    }
    if (view.revisions.size() > 1) {
        for (const RevisionRow &revision : view.revisions) {
            const QString what = revision.number == 1
                                     ? QString()
                                     : u", %1 added, %2 removed%3"_s.arg(counted(revision.added, u"word"_s, u"words"_s))
                                           .arg(revision.removed)
                                           .arg(revision.silent ? u", without saying so"_s : QString());
            printField(u"revision"_s, u"%1, %2%3"_s.arg(revision.number)
                                          .arg(revision.retrieved.date().toString(Qt::ISODate), what));
        }
    }
    if (view.proposal)
        printField(u"perhaps"_s,
                   u"a changed text of document %1, \"%2\" (%3 % the same)"_s.arg(view.proposal->of.value)
                       .arg(view.proposal->title)
                       .arg(qRound(view.proposal->resemblance * 100)));
}

/// Empty for a text that is analysed in full.
QString depthText(const DocumentRow &row)
{
    const QString text = notAnalysedText(row);
    if (text.isEmpty() || row.depth != Depth::Part)
        return text;
    return row.unread.contains(row.language) ? text + u": dates and known names alone are found"_s : text;
}

void printHead(const DocumentView &view)
{
    printLine(view.row.title.isEmpty() ? view.row.file : view.row.title);
    printLine();
    printField(u"issuer"_s, view.row.issuer);
    printField(u"side"_s, view.row.side);
    printField(u"relays"_s, view.row.relays);
    printField(u"type"_s, view.row.docType ? name(*view.row.docType) : QString());
    printField(u"published"_s, view.row.published ? view.row.published->toString() : QString());
    printField(u"language"_s, view.row.language);
    printField(u"SHA-256"_s, view.row.sha256);
    printSources(view);
    printField(u"depth"_s, depthText(view.row));
    for (const QString &warning : view.provenance.warnings)
        printField(u"warning"_s, warning);
}

void printSkipped(const DocumentView &view)
{
    if (view.facts.skipped.empty())
        return;
    QStringList reasons;
    for (const SkipReason why : reasonsOf(view.facts.skipped))
        reasons.append(name(why));
    printField(u"skipped"_s,
               u"%1 %2 (%3)"_s.arg(view.facts.skipped.size())
                   .arg(view.facts.skipped.size() == 1 ? u"piece"_s : u"pieces"_s, reasons.join(u", "_s)));
}

void printSentences(const DocumentView &view)
{
    printLine();
    int index = 0;
    for (const Sentence &sentence : view.facts.sentences) {
        const QString act = sentence.act.name.isEmpty() ? QString() : u" [%1]"_s.arg(sentence.act.name);
        printLine(QString::number(++index).rightJustified(4) + u"  "_s +
                  sentence.range.in(view.text).toString().simplified() + act);
    }
}

void printFacts(const DocumentView &view)
{
    printLine();
    for (const EntityFact &entity : view.facts.entities) {
        const QString roles =
            entity.roles.isEmpty() ? QString() : u" ("_s + entity.roles.join(u"; "_s) + u')';
        printField(name(entity.kind), entity.name + roles);
    }
    for (const TopicFact &topic : view.facts.topics)
        printField(u"topic"_s, topic.name);
    for (const AmountFact &amount : view.facts.amounts)
        printField(u"amount"_s, amount.range.in(view.text).toString());
    for (const DateFact &date : view.facts.dates)
        printField(u"date"_s, u"%1 = %2"_s.arg(date.range.in(view.text), date.date.toString()));
    for (const Commitment &commitment : view.facts.commitments)
        printField(name(commitment.kind),
                   text::joined({whoIn(commitment), commitment.action}, u": ") +
                       (commitment.due.isEmpty() ? QString() : u" (due %1)"_s.arg(commitment.due)));
}

int run(const Invocation &invocation)
{
    const auto id = idFrom<DocumentId>(invocation.arguments.at(1));
    if (!id)
        return complainOfUsage(u"show"_s, u"'%1' is no document id"_s.arg(invocation.arguments.at(1)));
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto view = store->documents().view(*id);
    if (!view)
        return complain(view.error());
    if (invocation.has(u"text"_s)) {
        if (invocation.json)
            print(QJsonObject{{u"id"_s, id->value}, {u"text"_s, view->text}});
        else
            printLine(view->text);
    } else if (invocation.json) {
        print(toJson(*view));
    } else {
        printHead(*view);
        printSkipped(*view);
        printSentences(*view);
        printFacts(*view);
    }
    return Done;
}

} // namespace

Command showCommand()
{
    return {u"show"_s,
            u"STORE DOC"_s,
            u"Shows one document with all that is known of it."_s,
            u"show talks.counterpart 7\nshow talks.counterpart 7 --text"_s,
            2,
            2,
            {{u"text"_s, u"Print the clean text alone."_s}},
            run};
}

} // namespace counterpart::cli
