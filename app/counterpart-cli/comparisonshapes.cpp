// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of comparisons.
#include "app/counterpart-cli/shapeparts.h"
#include "app/counterpart-cli/shapes.h"
#include "core/workspace/comparisons/comparisons.h"

#include <algorithm>
#include <iterator>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

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

/// \p suggested where the program's own links are ranked guesses.
QJsonObject linkJson(const LinkRow &link, bool suggested)
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
            {u"status"_s, suggested && link.status == LinkStatus::Proposed && !link.byHand
                              ? u"suggested"_s
                              : name(link.status)},
            {u"note"_s, orNull(link.note)},
            {u"terms"_s, terms},
            {u"because"_s, because}};
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

/// What people made of passages that one side alone has, those of A first; without a sentence where the
/// passage is not found any more.
QJsonArray judgementsJson(const std::vector<JudgementRow> &rows)
{
    QJsonArray judgements;
    for (const JudgementRow &row : rows)
        judgements.append(QJsonObject{
            {u"side"_s, row.inA ? u"a"_s : u"b"_s},
            {u"sentence"_s, row.sentence < 0 ? QJsonValue() : QJsonValue(row.sentence)},
            {u"quote"_s, row.quote},
            {u"judgement"_s, name(*row.judgement)},
            {u"elsewhere"_s, row.elsewhereSentence < 0 ? QJsonValue() : QJsonValue(row.elsewhereSentence)},
            {u"note"_s, orNull(row.note)},
            {u"author"_s, orNull(row.author)}});
    return judgements;
}

} // namespace

QJsonObject toJson(const ComparisonView &view, const Judgements &judgements)
{
    QJsonValue meeting;
    if (view.meeting.id.isValid())
        meeting = toJson(view.meeting);
    QJsonArray links;
    std::vector<JudgementRow> judged = judgements.live(view);
    std::ranges::move(judgements.unplaced(), std::back_inserter(judged));
    for (const LinkRow &link : view.links)
        links.append(linkJson(link, workspace::Comparisons::areSuggestions(view)));
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
            {u"outside"_s,
             QJsonObject{{u"a"_s, numbersJson(view.outsideA)}, {u"b"_s, numbersJson(view.outsideB)}}},
            {u"topics"_s, ledgerJson(view)},
            {u"omissions"_s, omissionsJson(view)},
            {u"judgements"_s, judgementsJson(judged)}};
}

} // namespace counterpart::cli
