// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/speechacts.h"

#include "core/domain/vocabulary.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

SpeechActEntry::Polarity polarityOf(const Entry &entry, SpeechActEntry::Polarity otherwise,
                                    Problems &problems)
{
    const QString word = entry.text(u"polarity"_s, problems);
    if (word.isEmpty())
        return otherwise;
    if (word == u"positive")
        return SpeechActEntry::Polarity::Positive;
    if (word == u"negative")
        return SpeechActEntry::Polarity::Negative;
    if (word != u"neutral")
        problems.errors.append(entry.place(u"polarity"_s) + u": must be positive, neutral or negative"_s);
    return SpeechActEntry::Polarity::Neutral;
}

} // namespace

int strengthOf(const Entry &entry, int otherwise, Problems &problems)
{
    const int strength = entry.integer(u"strength"_s, problems, otherwise);
    if (strength < domain::WeakestAct || strength > domain::StrongestAct)
        problems.errors.append(u"%1: must be from %2 to %3"_s.arg(entry.place(u"strength"_s))
                                   .arg(domain::WeakestAct)
                                   .arg(domain::StrongestAct));
    return strength;
}

void readSpeechActs(const Entry &file, SpeechActs &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"act"_s, problems)) {
        entry.expectOnly({u"verb"_s, u"name"_s, u"family"_s, u"strength"_s, u"polarity"_s, u"commitment"_s,
                          u"forms"_s, u"replace"_s},
                         problems);
        const QString verb = entry.needed(u"verb"_s, problems);
        SpeechActEntry &act = into.obtain(verb, entry.flag(u"replace"_s, problems));
        act.verb = verb;
        act.name = entry.text(u"name"_s, problems, act.name);
        act.family = entry.text(u"family"_s, problems, act.family);
        act.strength = strengthOf(entry, act.strength, problems);
        act.polarity = polarityOf(entry, act.polarity, problems);
        act.commitment = entry.text(u"commitment"_s, problems, act.commitment);
        act.forms += entry.phrases(u"forms"_s, problems);
    }
}

void addTerms(const SpeechActs &acts, Matcher &matcher)
{
    for (int i = 0; i < acts.size(); ++i)
        matcher.addAll(Table::SpeechActs, i, 0, acts[i].forms);
}

} // namespace counterpart::lexicon
