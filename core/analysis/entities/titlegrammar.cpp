// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/titlegrammar.h"

#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using lexicon::WordClass;

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words,
                               [&](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

} // namespace

const TitleWords &titleWords()
{
    static const TitleWords words;
    return words;
}

int TitleGrammar::headAt(int at) const
{
    const EntityToken &t = token(at);
    if (at > 0 && token(at - 1).shape == EntityToken::Number && m_text.word(at).size() <= 4)
        return 0; // "4:49 P.M."
    if (t.title > 0)
        return std::min(at + t.title, m_text.size());
    if (!t.is(WordClass::TitleHead) || t.shape > EntityToken::AllCaps)
        return 0;
    const QStringView word = m_text.word(at);
    if (word.size() <= 4 && t.shape != EntityToken::AllCaps && titleWords().shortHeads.containsAnyCase(word))
        return 0;
    return at + 1;
}

bool TitleGrammar::isPlural(int at) const
{
    const QStringView word = m_text.word(at);
    return word.size() > 4 && (word.endsWith(u's') || word.endsWith(u'S')) && !word.endsWith(u"ss") &&
           !titleWords().singular.containsAnyCase(word) && token(at).is(WordClass::TitleHead);
}

bool TitleGrammar::isPreposition(int at) const
{
    return token(at).shape == EntityToken::Lower &&
           titleWords().prepositions.containsAnyCase(m_text.word(at)) &&
           !(has(at + 1) && isOneOf(m_text.word(at + 1), {u"secretary"}));
}

int TitleGrammar::beforeHead(int at, bool inside) const
{
    const EntityToken &t = token(at);
    if (t.place >= 0 && m_text.places[size_t(t.place)].kind <= EntityHit::Demonym)
        return m_text.places[size_t(t.place)].end;
    if (t.organization >= 0)
        return m_text.organizations[size_t(t.organization)].end;
    if (t.is(WordClass::TitleModifier) && !isPreposition(at))
        return at + 1;
    if (inside && isOneOf(m_text.word(at), {u"and", u"&"}) && token(at - 1).place < 0 &&
        isFunctional(at - 1) && has(at + 1) && isFunctional(at + 1))
        return at + 1;
    if ((t.isMark(u'/') || t.isMark(u'-')) && inside)
        return at + 1;
    return isFunctional(at) ? at + 1 : 0;
}

bool TitleGrammar::isFunctional(int at) const
{
    const EntityToken &t = token(at);
    if (t.shape == EntityToken::AllCaps && m_text.word(at).size() >= 2 && t.person < 0)
        return t.is(WordClass::Common) || m_text.word(at).size() <= 6;
    if (t.shape != EntityToken::Capital || m_text.titleCase[size_t(t.block)])
        return false;
    if (t.is(WordClass::PersonVerb) || t.is(WordClass::Calendar))
        return false;
    if (t.is(WordClass::NotAName))
        return titleWords().functional.contains(m_text.word(at).toString().toLower());
    return t.is(WordClass::Common) && !t.is(WordClass::GivenName);
}

bool TitleGrammar::startsAnother(int at) const
{
    if (headAt(at) > 0)
        return true;
    return has(at + 1) && headAt(at + 1) > 0 && token(at).isCapital();
}

bool TitleGrammar::listComma(int at) const
{
    if (!token(at).isMark(u','))
        return false;
    for (int i = at + 1; has(i) && i < at + 5; ++i) {
        if (isOneOf(m_text.word(i), {u"and"}))
            return i > at + 1 && has(i + 1) && isFunctional(i + 1) && !startsAnother(i + 1);
        if (!isFunctional(i) || headAt(i) > 0)
            return false;
    }
    return false;
}

int TitleGrammar::complementWord(int at, bool first) const
{
    const EntityToken &t = token(at);
    if (t.person >= 0 && m_text.persons[size_t(t.person)].begin == at)
        return at;
    if (t.place >= 0 && m_text.places[size_t(t.place)].begin == at)
        return m_text.places[size_t(t.place)].end;
    if (t.organization >= 0 && m_text.organizations[size_t(t.organization)].begin == at)
        return m_text.organizations[size_t(t.organization)].end;
    if (!t.isCapital() || t.is(WordClass::PersonVerb))
        return at;
    if (t.is(WordClass::GivenName) && !t.is(WordClass::OrgNoun))
        return at;
    if (const int head = headAt(at); head > 0)
        return first || t.title > 1 || !has(head) || !token(head).isCapital() ? head : at;
    if (t.is(WordClass::TitleModifier) && has(at + 1) && headAt(at + 1) > 0)
        return at;
    if (t.is(WordClass::Common) || t.is(WordClass::OrgNoun) || first) {
        const bool owned = has(at + 2) && token(at + 1).shape == EntityToken::Possessive &&
                           token(at + 2).isCapital() && token(at + 2).is(WordClass::Common);
        return owned ? at + 2 : at + 1;
    }
    return at;
}

bool TitleGrammar::isShouted(int at) const
{
    const EntityToken &t = token(at);
    return t.shape == EntityToken::AllCaps && m_text.word(at).size() > 3 && t.organization < 0 &&
           t.place < 0 && (t.is(WordClass::Common) || t.is(WordClass::TitleHead));
}

} // namespace counterpart::analysis
