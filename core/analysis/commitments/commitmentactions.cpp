// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentactions.h"

#include "core/analysis/words/plaintwin.h"
#include "core/analysis/words/verbforms.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using Pattern = lexicon::CommitmentAction;

namespace {

constexpr qsizetype LongestAction = 240;

QString trimmed(QStringView words)
{
    QString out = words.toString().simplified();
    if (out.size() > LongestAction) {
        const qsizetype cut = out.lastIndexOf(u' ', LongestAction);
        out = out.first(cut > LongestAction / 2 ? cut : LongestAction) + u'…';
    }
    while (!out.isEmpty() && QStringView(u".,;: ").contains(out.back()) && !out.endsWith(u"U.S."))
        out.chop(1);
    return out;
}

class ActionTeller
{
public:
    ActionTeller(const CommitmentHit &hit, QStringView source, QStringView plain,
                 const lexicon::Lexicon &lexicon)
        : m_hit(hit), m_source(source.sliced(hit.range.begin)), m_plain(plain.sliced(hit.range.begin)),
          m_clause(plain), m_whole(source), m_lexicon(lexicon)
    {
    }

    CommitmentAction run() const
    {
        CommitmentAction action;
        for (const Pattern &pattern : m_lexicon.commitmentPatterns().actions()) {
            if (isFor(pattern))
                action.words = tell(pattern);
            if (!action.words.isEmpty())
                break;
        }
        if (action.words.isEmpty())
            action.words = trimmed(m_source);
        const auto &patterns = m_lexicon.commitmentPatterns();
        const QRegularExpressionMatch condition = patterns.clause(u"condition"_s).matchView(m_clause);
        if (condition.hasMatch())
            action.condition =
                trimmed(m_whole.sliced(condition.capturedStart(1), condition.capturedLength(1)));
        action.negative = patterns.clause(u"negative"_s).matchView(plainTwin(action.words)).hasMatch();
        return action;
    }

private:
    bool isFor(const Pattern &pattern) const
    {
        return pattern.rules.isEmpty() || pattern.rules.contains(m_hit.rule->name) ||
               pattern.rules.contains(domain::name(m_hit.rule->kind));
    }

    QString tell(const Pattern &pattern) const
    {
        for (auto it = pattern.find.globalMatchView(m_plain); it.hasNext();) {
            const QString words = tell(pattern, it.next());
            if (!words.isEmpty())
                return pattern.say + words;
        }
        return {};
    }

    QString tell(const Pattern &pattern, const QRegularExpressionMatch &match) const
    {
        const qsizetype rest = match.capturedStart(u"rest");
        if (rest < 0)
            return {};
        const qsizetype end = match.capturedStart(u"end");
        const QStringView words = m_source.first(end < 0 ? m_source.size() : end).sliced(rest);
        if (pattern.form == Pattern::Form::Plain)
            return trimmed(words);
        const QString verb = match.captured(u"verb").toLower();
        if (pattern.form == Pattern::Form::Verb)
            return isBaseVerb(verb, m_lexicon.wordClasses()) ? trimmed(words) : QString();
        const QString base = baseOfGerund(verb, m_lexicon.wordClasses());
        if (base.isEmpty())
            return {};
        QString told = words.toString();
        told.replace(match.capturedStart(u"verb") - rest, verb.size(), base);
        return trimmed(withParallel(told, base));
    }

    /// "broaden and deepening" to "broaden and deepen".
    QString withParallel(QString told, const QString &base) const
    {
        static const QRegularExpression second(lexicon::cuePattern(u"actions.parallel"));
        const QRegularExpressionMatch match = second.match(told);
        if (!match.hasMatch() || !match.captured(1).contains(base))
            return told;
        const QString other = baseOfGerund(match.captured(2).toLower(), m_lexicon.wordClasses());
        return other.isEmpty() ? told : told.replace(match.capturedStart(2), match.capturedLength(2), other);
    }

    const CommitmentHit &m_hit;
    QStringView m_source; ///< from the hit on
    QStringView m_plain;  ///< likewise
    QStringView m_clause; ///< the whole clause, plain
    QStringView m_whole;  ///< the whole clause, as written
    const lexicon::Lexicon &m_lexicon;
};

} // namespace

CommitmentAction tellAction(const CommitmentHit &hit, QStringView source, QStringView plain,
                            const lexicon::Lexicon &lexicon)
{
    return ActionTeller(hit, source, plain, lexicon).run();
}

} // namespace counterpart::analysis
