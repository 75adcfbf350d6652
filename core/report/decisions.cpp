// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/decisions.h"

#include "core/report/reporttexts.h"

#include <algorithm>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QStringList labelsOf(const std::vector<int> &sentences, QChar column, const DocumentView &document)
{
    QStringList labels;
    for (const int i : sentences) {
        if (i >= 0 && size_t(i) < document.facts.sentences.size())
            labels.append(column + QString::number(i + 1));
    }
    return labels;
}

QString relationName(LinkRelation relation)
{
    switch (relation) {
    case LinkRelation::Same:
        return tr("the same");
    case LinkRelation::Partial:
        return tr("partly the same");
    case LinkRelation::Conflict:
        return tr("a conflict");
    }
    return {};
}

QString verdictOf(const LinkRow &link)
{
    const QString relation = relationName(link.fact.relation);
    switch (link.status) {
    case LinkStatus::Confirmed:
        return link.byHand ? tr("tied by a person: %1").arg(relation) : tr("confirmed: %1").arg(relation);
    case LinkStatus::Rejected:
        return tr("rejected: the two do not make one point");
    case LinkStatus::Proposed:
        break;
    }
    return tr("not decided");
}

bool isDecided(const LinkRow &link)
{
    return link.status != LinkStatus::Proposed || link.byHand || !link.note.isEmpty();
}

Decision decisionOf(const ComparisonView &comparison, const LinkRow &link)
{
    Decision decision;
    const QStringList a = labelsOf(link.fact.a, u'A', comparison.a);
    const QStringList b = labelsOf(link.fact.b, u'B', comparison.b);
    decision.labels = a + b;
    decision.subject = a.join(u", "_s) + u" – "_s + b.join(u", "_s);
    decision.verdict = verdictOf(link);
    decision.note = link.note;
    decision.author = link.author;
    decision.by = byWhom(link.author, link.status != LinkStatus::Proposed || link.byHand);
    decision.relation = name(link.fact.relation);
    decision.status = name(link.status);
    decision.a = link.fact.a;
    decision.b = link.fact.b;
    return decision;
}

Decision decisionOf(const ComparisonView &comparison, const OmissionRow &omission, const QString &silent)
{
    Decision decision;
    const auto topic = std::ranges::find(comparison.topics, omission.topic, &TopicRow::name);
    if (topic != comparison.topics.end()) {
        decision.a = topic->a;
        decision.b = topic->b;
        decision.labels = labelsOf(topic->a, u'A', comparison.a) + labelsOf(topic->b, u'B', comparison.b);
    }
    decision.subject = omission.topic;
    decision.verdict = omission.status == LinkStatus::Confirmed
                           ? tr("confirmed: %1 says nothing of it").arg(silent)
                       : omission.status == LinkStatus::Rejected ? tr("%1 says it in other words").arg(silent)
                                                                 : tr("not decided");
    decision.note = omission.note;
    decision.author = omission.author;
    decision.by = byWhom(omission.author, omission.status != LinkStatus::Proposed);
    decision.relation = omission.silentA ? u"not said by a"_s : u"not said by b"_s;
    decision.status = name(omission.status);
    return decision;
}

Decision decisionOf(const JudgementRow &row, const QString &own, const QString &silent)
{
    Decision decision;
    const QString label = (row.inA ? u"A%1"_s : u"B%1"_s).arg(row.sentence + 1);
    decision.labels = {label};
    (row.inA ? decision.a : decision.b) = {row.sentence};
    const QString other = (row.inA ? u"B%1"_s : u"A%1"_s).arg(row.elsewhereSentence + 1);
    if (row.elsewhereSentence >= 0) {
        decision.labels.append(other);
        (row.inA ? decision.b : decision.a) = {row.elsewhereSentence};
    }
    decision.subject = label;
    decision.verdict = row.judgement == Judgement::Significant ? tr("only %1 says it: significant").arg(own)
                       : row.judgement == Judgement::Minor     ? tr("only %1 says it: minor").arg(own)
                       : row.elsewhereSentence < 0             ? tr("%1 says it elsewhere").arg(silent)
                                                   : tr("%1 says it elsewhere, in %2").arg(silent, other);
    decision.note = row.note;
    decision.author = row.author;
    decision.by = byWhom(row.author, true);
    decision.relation = row.inA ? u"only a"_s : u"only b"_s;
    decision.status = row.judgement ? name(*row.judgement) : QString();
    return decision;
}

/// Of a passage that is not found any more: by its words.
Decision unplacedDecision(const JudgementRow &row, const QString &own, const QString &silent)
{
    Decision decision = decisionOf(row, own, silent);
    decision.labels.clear();
    decision.a.clear();
    decision.b.clear();
    decision.subject = tr("passage of %1 that is not found any more: “%2”").arg(own, row.quote);
    return decision;
}

} // namespace

QString byWhom(const QString &author, bool isDecided)
{
    if (author.isEmpty())
        return {};
    return (isDecided ? tr("decided by %1") : tr("note by %1")).arg(author);
}

std::vector<Decision> decisionsOf(const ComparisonView &comparison, const Judgements &judgements,
                                  const QString &sideA, const QString &sideB)
{
    std::vector<Decision> decisions;
    for (const LinkRow &link : comparison.links) {
        if (isDecided(link))
            decisions.push_back(decisionOf(comparison, link));
    }
    for (const JudgementRow &row : judgements.live(comparison))
        decisions.push_back(decisionOf(row, row.inA ? sideA : sideB, row.inA ? sideB : sideA));
    for (const JudgementRow &row : judgements.unplaced())
        decisions.push_back(unplacedDecision(row, row.inA ? sideA : sideB, row.inA ? sideB : sideA));
    for (const OmissionRow &omission : comparison.omissions) {
        if (omission.status != LinkStatus::Proposed || !omission.note.isEmpty())
            decisions.push_back(decisionOf(comparison, omission, omission.silentA ? sideA : sideB));
    }
    return decisions;
}

} // namespace counterpart::report
