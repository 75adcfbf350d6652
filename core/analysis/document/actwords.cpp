// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/actwords.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::SpeechActEntry;
using text::Range;

namespace {

bool isGrade(QStringView word)
{
    static const lexicon::CueWords &grades = lexicon::cueWords(u"acts.grades");
    return grades.contains(word);
}

/// "deep" for "deeply" and "deep"; empty for a word that grades nothing.
QString gradeOf(QStringView word)
{
    if (isGrade(word))
        return word.toString();
    return isAdverb(word) && isGrade(word.chopped(2)) ? word.chopped(2).toString() : QString();
}

} // namespace

bool ActWords::isCarrier(QStringView word)
{
    static const lexicon::CueWords &carriers = lexicon::cueWords(u"acts.carriers");
    return carriers.contains(word);
}

const SpeechActEntry *ActWords::entryOf(int k, const QString &noun) const
{
    static const QHash<QString, QString> &weighty = lexicon::cueMeanings(u"acts.weighty");
    const QString grade = weighty.value(m_tokens.lowerString(k - 1));
    const SpeechActEntry *graded = grade.isEmpty() ? nullptr : m_nouns.value(grade + u' ' + noun);
    return graded ? graded : m_nouns.value(noun);
}

/// "voiced serious concerns": the verb in the past, grades and the noun.
QString ActWords::carried(int first, int last) const
{
    static const QHash<QString, QString> &past = lexicon::cueMeanings(u"acts.past_of_carriers");
    static const lexicon::CueWords &ends = lexicon::cueWords(u"acts.behind_carried");
    QStringList words{past.value(m_tokens.lowerString(first), m_tokens.lowerString(first))};
    while (last > first && ends.contains(m_tokens.lower(last)))
        --last;
    for (int i = first + 1; i < last; ++i)
        if (isGrade(m_tokens.lower(i)))
            words << m_tokens.lowerString(i);
    return (words << m_tokens.lowerString(last)).join(u' ');
}

bool ActWords::isPlain(const SpeechActEntry &entry, Range act) const
{
    const int i = m_tokens.at(act.begin);
    return m_tokens.lower(i) == entry.verb && m_tokens.at(act.end - 1) == i;
}

QString ActWords::of(const SpeechActEntry &entry, Range act, Range clause) const
{
    static const lexicon::CueWords &adverbs = lexicon::cueWords(u"acts.grading_adverbs");
    const int first = m_tokens.at(act.begin);
    const int last = m_tokens.at(act.end - 1);
    const QStringList parts = entry.name.split(u' ');
    if (parts.size() > 1 && last > first && isCarrier(m_tokens.lower(first)))
        return carried(first, last);
    QString name = entry.name;
    static const lexicon::CueWords &joints = lexicon::cueWords(u"acts.before_manner");
    if (parts.size() > 1 && last > first + 1 && joints.contains(m_tokens.lower(first + 1))) {
        QStringList words; // "noted with appreciation" is an entry of another name
        for (int i = first; i <= last; ++i)
            words << m_tokens.lowerString(i);
        return words.join(u' ');
    }
    // "deeply concerned" is told with its own grade, whatever the entry says.
    if (const QString own = gradeOf(m_tokens.lower(first)); parts.size() == 3 && !own.isEmpty())
        name = QStringList{parts.first(), own, parts.last()}.join(u' ');
    const bool inside = m_tokens.isWord(first - 1) && m_tokens[first - 1].range.begin >= clause.begin;
    if (inside && adverbs.contains(m_tokens.lower(first - 1)))
        name = m_tokens.lowerString(first - 1) + u' ' + name;
    else if (last > first && parts.size() == 1 && adverbs.contains(m_tokens.lower(first)))
        name = m_tokens.lowerString(first) + u' ' + name;
    const int noun = nounBehind(act, clause);
    for (int i = last + 1; i <= noun; ++i)
        name += u' ' + m_tokens.lowerString(i);
    return name;
}

bool ActWords::isOtherSense(Range act, Range clause) const
{
    static const QHash<QString, QString> &company = lexicon::cueMeanings(u"acts.company");
    static const QHash<QString, QString> &objects = lexicon::cueMeanings(u"acts.other_objects");
    static const lexicon::CueWords &nouns = lexicon::cueWords(u"acts.nouns_as_well");
    static const lexicon::CueWords &gerunds = lexicon::cueWords(u"acts.gerund_ending");
    const int first = m_tokens.at(act.begin);
    const int last = m_tokens.at(act.end - 1);
    const bool inside = m_tokens.isWord(first - 1) && m_tokens[first - 1].range.begin >= clause.begin;
    if (inside && nouns.contains(m_tokens.lower(first)) && gerunds.end(m_tokens.lower(first - 1)))
        return !m_tokens.isCapitalised(first - 1); // "discussing plans to", not "Beijing plans to"
    if (last > first)
        return false;
    if (const auto with = company.constFind(m_tokens.lowerString(first)); with != company.constEnd())
        return !holdsWord(*with, m_tokens.at(clause.begin), clause.end);
    if (const auto other = objects.constFind(m_tokens.lowerString(first)); other != objects.constEnd()) {
        const Range behind = m_tokens.span(first, qMin(first + 4, m_tokens.size() - 1));
        if (holdsWord(*other, first + 1, qMin(clause.end, behind.end)))
            return true;
    }
    return inside && isDoneBy(first);
}

/// "a request released by the bank": it describes the noun in front.
bool ActWords::isDoneBy(int verb) const
{
    static const lexicon::CueWords &passive = lexicon::cueWords(u"acts.passive");
    static const lexicon::CueWords &slight = lexicon::cueWords(u"acts.slight");
    const QStringView before = m_tokens.lower(verb - 1);
    return m_tokens.is(verb + 1, u"by") && (m_tokens.isThe(verb + 2) || m_tokens.isCapitalised(verb + 2)) &&
           !passive.contains(before) && !slight.contains(before) && !isAdverb(before);
}

/// One of \p words, in full or as a begin ("sanction"), from token \p from to \p end.
bool ActWords::holdsWord(const QString &words, int from, qsizetype end) const
{
    const QStringList begins = words.split(u' ');
    for (int i = from; m_tokens.has(i) && m_tokens[i].range.begin < end; ++i)
        for (const QString &begin : begins)
            if (m_tokens.lower(i).startsWith(begin))
                return true;
    return false;
}

/// The noun of "noted with (deep) appreciation"; -1 for none.
int ActWords::nounBehind(Range act, Range clause) const
{
    static const lexicon::CueWords &joints = lexicon::cueWords(u"acts.before_manner");
    const int at = m_tokens.at(act.end - 1) + 1;
    if (!joints.contains(m_tokens.lower(at)))
        return -1;
    const int noun = isGrade(m_tokens.lower(at + 1)) ? at + 2 : at + 1;
    const bool inside = m_tokens.has(noun) && m_tokens[noun].range.end <= clause.end;
    return inside && m_nouns.contains(m_tokens.lowerString(noun)) ? noun : -1;
}

const SpeechActEntry *ActWords::behind(Range act, Range clause) const
{
    const int noun = nounBehind(act, clause);
    return noun < 0 ? nullptr : entryOf(noun, m_tokens.lowerString(noun));
}

bool ActWords::isNegated(qsizetype verb, text::Range clause) const
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"acts.negations");
    const int i = m_tokens.at(verb);
    for (int k = i - 1; k >= 0 && k >= i - 3 && m_tokens[k].range.begin >= clause.begin; --k) {
        const QStringView word = m_tokens.lower(k);
        if (words.contains(word) || word.endsWith(u"n't"))
            return true;
    }
    return false;
}

bool saysNoAct(QStringView before)
{
    static const QRegularExpression denied(lexicon::cuePattern(u"acts.denied"),
                                           QRegularExpression::CaseInsensitiveOption);
    return denied.matchView(before).hasMatch();
}

} // namespace counterpart::analysis
