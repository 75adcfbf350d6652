// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitmentactions.h"

#include "core/analysis/commitmentclauses.h"
#include "core/lexicon/lexicon.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;
using lexicon::WordClasses;
using Pattern = lexicon::CommitmentAction;

namespace {

constexpr qsizetype LongestAction = 240;

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool isCommon(const QString &word, const WordClasses &classes)
{
    return classes.is(word, WordClass::Common);
}

/// True when the -ing form is a word: "reopen", "make", "stop"; not "diplomacy".
bool isVerb(const QString &word, const WordClasses &classes)
{
    if (word == u"be" || word == u"do" || word == u"have")
        return true;
    if (word.size() < 2 || word.endsWith(u"ing"))
        return false;
    const QString stem = word.chopped(1);
    return isCommon(word + u"ing"_s, classes) ||
           (word.endsWith(u'e') && isCommon(stem + u"ing"_s, classes)) ||
           isCommon(word + word.back() + u"ing"_s, classes);
}

/// "making" to "make", "deepening" to "deepen", "stopping" to "stop"; empty when it is no -ing form.
QString infinitive(const QString &gerund, const WordClasses &classes)
{
    if (!gerund.endsWith(u"ing") || gerund.size() < 5)
        return {};
    const QString stem = gerund.chopped(3);
    const bool doubled = stem.size() > 2 && stem.back() == stem[stem.size() - 2] && !isVowel(stem.back());
    if (doubled && isCommon(stem.chopped(1), classes))
        return stem.chopped(1);
    const bool silent = isCommon(stem + u'e', classes);
    if (isCommon(stem, classes) &&
        !(silent && isCommon(stem + u"ed"_s, classes) && !isCommon(stem + u's', classes)))
        return stem;
    if (silent)
        return stem + u'e';
    return isVowel(stem[stem.size() - 2]) && !isVowel(stem.back()) ? stem : stem + u'e';
}

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
        const WordClasses &classes = m_lexicon.wordClasses();
        for (auto it = pattern.find.globalMatchView(m_plain); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const qsizetype rest = match.capturedStart(u"rest");
            if (rest < 0)
                continue;
            const QStringView words = m_source.sliced(rest);
            if (pattern.form == Pattern::Form::Plain)
                return pattern.say + trimmed(words);
            const QString verb = match.captured(u"verb").toLower();
            if (pattern.form == Pattern::Form::Verb && isVerb(verb, classes))
                return pattern.say + trimmed(words);
            if (pattern.form != Pattern::Form::Gerund)
                continue;
            const QString base = infinitive(verb, classes);
            if (base.isEmpty())
                continue;
            QString told = m_source.toString().sliced(rest);
            told.replace(match.capturedStart(u"verb") - rest, verb.size(), base);
            return pattern.say + trimmed(told);
        }
        return {};
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
