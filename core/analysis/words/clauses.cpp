// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/clauses.h"

#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/alignmenttokens.h"
#include "core/lexicon/cues.h"

#include <QRegularExpression>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestBefore = 4; ///< words
constexpr int FewestBehind = 3;

/// What joins two points of a sentence.
QRegularExpression joint()
{
    const std::shared_ptr<const lexicon::AlignmentModel> model = lexicon::AlignmentModel::builtIn();
    const QString verbs = model->clauseVerbs.join(u'|');
    const QString gerunds = model->clauseGerunds.join(u'|');
    QString pattern = lexicon::cuePattern(u"clauses.joint");
    pattern.replace(u"{verbs}"_s, verbs).replace(u"{gerunds}"_s, gerunds);
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Words parted by blanks, counted up to \p enough.
int words(QStringView text, int enough)
{
    int count = 0;
    bool inside = false;
    for (const QChar c : text) {
        count += !inside && !c.isSpace();
        inside = !c.isSpace();
        if (count >= enough)
            break;
    }
    return count;
}

} // namespace

std::vector<text::Range> splitClauses(QStringView text, text::Range sentence)
{
    static const QRegularExpression pattern = joint();
    const QString twin = lexicon::straightened(sentence.in(text));
    std::vector<text::Range> clauses;
    qsizetype begin = 0;
    for (auto joints = pattern.globalMatch(twin); joints.hasNext();) {
        const QRegularExpressionMatch match = joints.next();
        const QStringView before = QStringView(twin).sliced(begin, match.capturedStart() - begin);
        const QStringView behind = QStringView(twin).sliced(match.capturedEnd());
        if (words(before, FewestBefore) < FewestBefore || words(behind, FewestBehind) < FewestBehind)
            continue;
        clauses.push_back({sentence.begin + begin, sentence.begin + match.capturedStart()});
        begin = match.capturedEnd();
    }
    clauses.push_back({sentence.begin + begin, sentence.end});
    return clauses;
}

} // namespace counterpart::analysis
