// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentclauses.h"

#include "core/lexicon/commitmentpatterns.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using text::Range;

namespace {

constexpr int FewestWords = 3; ///< on either side of a cut

QChar plainChar(QChar c)
{
    if (c.unicode() < 128)
        return c.isSpace() ? QChar(u' ') : c;
    if (c.isSpace())
        return u' ';
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
    case u'`':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u00AB':
    case u'\u00BB':
        return u'"';
    default:
        break;
    }
    if (c.category() == QChar::Punctuation_Dash)
        return u'-';
    if (!c.isLetter())
        return c.isSurrogate() ? QChar(u'x') : c;
    const QString parts = c.decomposition();
    if (!parts.isEmpty() && parts.front().unicode() < 128)
        return parts.front();
    return c.isUpper() ? u'X' : u'x';
}

/// Cuts what is longer than LongestClause at a blank.
void addBounded(Range range, QStringView plain, std::vector<Range> &into)
{
    while (range.length() > LongestClause) {
        qsizetype cut = plain.lastIndexOf(u' ', range.begin + LongestClause);
        if (cut <= range.begin)
            cut = range.begin + LongestClause;
        into.push_back({range.begin, cut});
        range.begin = cut;
    }
    into.push_back(range);
}

} // namespace

QString plainTwin(QStringView text)
{
    QString twin(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        twin[i] = plainChar(text[i]);
    return twin;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !inside && c != u' ';
        inside = c != u' ';
    }
    return words;
}

Range withoutCommas(Range range, QStringView plain)
{
    const auto idle = [plain](qsizetype i) {
        return plain[i] == u' ' || plain[i] == u',' || plain[i] == u';';
    };
    while (range.begin < range.end && idle(range.begin))
        ++range.begin;
    while (range.begin < range.end && idle(range.end - 1))
        --range.end;
    return range;
}

std::vector<CommitmentClause> splitForCommitments(QStringView plain,
                                                  const lexicon::CommitmentPatterns &patterns)
{
    std::vector<Range> ranges;
    qsizetype begin = 0;
    for (auto it = patterns.clause(u"split"_s).globalMatchView(plain); it.hasNext();) {
        const QRegularExpressionMatch cut = it.next();
        const QStringView left = plain.sliced(begin, cut.capturedStart() - begin);
        if (wordCount(left) < FewestWords || wordCount(plain.sliced(cut.capturedEnd())) < FewestWords ||
            !patterns.clause(u"needs_verb"_s).matchView(left).hasMatch() ||
            (cut.capturedView().contains(u"and") &&
             patterns.clause(u"no_cut_after"_s).matchView(left).hasMatch()))
            continue;
        addBounded({begin, cut.capturedStart()}, plain, ranges);
        begin = cut.capturedEnd();
    }
    addBounded({begin, plain.size()}, plain, ranges);

    std::vector<CommitmentClause> clauses;
    for (const Range &range : ranges) {
        const QStringView clause = range.in(plain);
        CommitmentClause next{range, false, patterns.clause(u"gerund_first"_s).matchView(clause).hasMatch()};
        if (patterns.clause(u"both"_s)
                .matchView(clause.first(qMin<qsizetype>(70, clause.size())))
                .hasMatch() ||
            patterns.clause(u"both_names"_s)
                .matchView(clause.first(qMin<qsizetype>(60, clause.size())))
                .hasMatch())
            next.both = true;
        else if (!clauses.empty() && patterns.clause(u"verb_first"_s).matchView(clause).hasMatch())
            next.both = clauses.back().both;
        clauses.push_back(next);
    }
    return clauses;
}

} // namespace counterpart::analysis
