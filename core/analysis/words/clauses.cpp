// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/clauses.h"

#include "core/analysis/words/plaintwin.h"
#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/cues.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using text::Range;

namespace {

/// Cuts what is too long at a blank.
void addBounded(Range range, QStringView plain, qsizetype longest, std::vector<Range> &into)
{
    while (range.length() > longest) {
        qsizetype cut = plain.lastIndexOf(u' ', range.begin + longest);
        if (cut <= range.begin)
            cut = range.begin + longest;
        into.push_back({range.begin, cut});
        range.begin = cut;
    }
    into.push_back(range);
}

bool mayCut(QStringView before, QStringView joint, QStringView behind, const ClausePolicy &policy)
{
    const auto holds = [before](const QRegularExpression &pattern) {
        return pattern.matchView(before).hasMatch();
    };
    return wordCount(before, policy.fewestBefore) >= policy.fewestBefore &&
           wordCount(behind, policy.fewestBehind) >= policy.fewestBehind &&
           (!policy.needed || holds(*policy.needed)) &&
           !(policy.refused && joint.contains(u"and") && holds(*policy.refused));
}

ClausePolicy makePoints()
{
    const std::shared_ptr<const lexicon::AlignmentModel> model = lexicon::AlignmentModel::builtIn();
    QString joint = lexicon::cuePattern(u"clauses.joint");
    joint.replace(u"{verbs}"_s, model->clauseVerbs.join(u'|'))
        .replace(u"{gerunds}"_s, model->clauseGerunds.join(u'|'));
    ClausePolicy policy;
    policy.joint = QRegularExpression(joint, QRegularExpression::UseUnicodePropertiesOption);
    policy.fewestBefore = 4;
    return policy;
}

} // namespace

std::vector<Range> splitClauses(QStringView plain, const ClausePolicy &policy)
{
    std::vector<Range> clauses;
    qsizetype begin = 0;
    for (auto joints = policy.joint.globalMatchView(plain); joints.hasNext();) {
        const QRegularExpressionMatch match = joints.next();
        const QStringView before = plain.sliced(begin, match.capturedStart() - begin);
        if (!mayCut(before, match.capturedView(), plain.sliced(match.capturedEnd()), policy))
            continue;
        addBounded({begin, match.capturedStart()}, plain, policy.longest, clauses);
        begin = match.capturedEnd();
    }
    addBounded({begin, plain.size()}, plain, policy.longest, clauses);
    return clauses;
}

const ClausePolicy &pointsOfSentence()
{
    static const ClausePolicy policy = makePoints();
    return policy;
}

std::vector<Range> splitIntoPoints(QStringView text, Range sentence)
{
    std::vector<Range> points = splitClauses(plainTwin(sentence.in(text)), pointsOfSentence());
    for (Range &point : points)
        point = {point.begin + sentence.begin, point.end + sentence.begin};
    return points;
}

} // namespace counterpart::analysis
