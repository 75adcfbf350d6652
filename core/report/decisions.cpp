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
    decision.relation = omission.silentA ? u"not said by a"_s : u"not said by b"_s;
    decision.status = name(omission.status);
    return decision;
}

} // namespace

std::vector<Decision> decisionsOf(const ComparisonView &comparison, const QString &sideA,
                                  const QString &sideB)
{
    std::vector<Decision> decisions;
    for (const LinkRow &link : comparison.links) {
        if (isDecided(link))
            decisions.push_back(decisionOf(comparison, link));
    }
    for (const OmissionRow &omission : comparison.omissions) {
        if (omission.status != LinkStatus::Proposed || !omission.note.isEmpty())
            decisions.push_back(decisionOf(comparison, omission, omission.silentA ? sideA : sideB));
    }
    return decisions;
}

} // namespace counterpart::report
