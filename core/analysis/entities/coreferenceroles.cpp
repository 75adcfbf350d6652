// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/coreferenceroles.h"

#include "core/analysis/entities/persontitles.h"
#include "core/lexicon/cues.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

bool changesOffice(const QString &word)
{
    static const lexicon::CueWords &changing = lexicon::cueWords(u"roles.changing");
    return changing.contains(word);
}

bool roleFits(const RoleWords &whole, const QStringList &title)
{
    const QStringList &role = whole.words;
    for (qsizetype at = 0; at < whole.head && at + title.size() <= role.size(); ++at) {
        if (role.mid(at, title.size()) != title)
            continue;
        // "Minister" may be a foreign one when it is called so alone; a deputy is never called by the higher
        // office.
        const bool changed = at > 0 && changesOffice(role[at - 1]) &&
                             !(title == QStringList{u"minister"_s} && role[at - 1] == u"foreign");
        if (!changed)
            return true;
    }
    return false;
}

bool isOfficeOfState(const QStringList &words)
{
    static const lexicon::CueWords &heads = lexicon::cueWords(u"roles.of_state");
    return std::ranges::any_of(words, [](const QString &word) { return heads.contains(word); });
}

} // namespace

RoleWords readRole(const QString &role)
{
    static const QHash<QString, QString> &full = lexicon::cueMeanings(u"roles.full");
    static const lexicon::CueWords &dropped = lexicon::cueWords(u"roles.connectors");
    QString flat = role.toLower();
    flat.replace(u'/', u' ').replace(u',', u' ').replace(u'’', u'\'');
    for (const auto &[phrase, instead] : lexicon::cueMeanings(u"roles.phrases").asKeyValueRange())
        flat.replace(phrase, instead);
    RoleWords out;
    bool inHead = true;
    for (const QString &word : flat.split(u' ', Qt::SkipEmptyParts)) {
        inHead = inHead && (!dropped.contains(word) || word == u"and" || word == u"the" || word == u"&");
        for (const QString &part : full.value(word, word).split(u' '))
            if (!dropped.contains(part))
                out.words << part;
        if (inHead)
            out.head = out.words.size();
    }
    return out;
}

bool rolesFit(const std::vector<RoleWords> &roles, const RoleWords &title)
{
    return !title.words.isEmpty() &&
           std::ranges::any_of(roles, [&](const RoleWords &role) { return roleFits(role, title.words); });
}

bool rolesFit(const QStringList &roles, const QString &title)
{
    const QStringList wanted = readRole(title).words;
    if (wanted.isEmpty())
        return false;
    return std::ranges::any_of(roles, [&](const QString &role) { return roleFits(readRole(role), wanted); });
}

void addRole(QStringList &roles, const QString &role)
{
    const RoleWords words = readRole(role);
    if (words.words.isEmpty())
        return;
    for (QString &known : roles) {
        const RoleWords knownWords = readRole(known);
        // "Secretary" said of an Assistant Secretary is courtesy, not another office.
        if (words.words.size() == 1 && knownWords.head > 0 &&
            knownWords.words[knownWords.head - 1] == words.words.first())
            return;
        if (knownWords.words == words.words || roleFits(knownWords, words.words))
            return;
        if (roleFits(words, knownWords.words)) {
            known = role;
            return;
        }
    }
    roles << role;
}

QString withCountry(const QString &role, const QString &countryName)
{
    if (countryName.isEmpty() || !isOfficeOfState(readRole(role).words) ||
        role.contains(u" of the United Nations"_s))
        return role;
    TitleSpan span;
    span.role = role;
    return roleText(span, countryName);
}

bool honorificsAgree(const QString &a, const QString &b)
{
    static const lexicon::CueWords &general = lexicon::cueWords(u"roles.plain_honorifics");
    for (const QString &word : a.split(u' '))
        if (!general.contains(word) && word.size() > 3 && b.split(u' ').contains(word))
            return true;
    return false;
}

} // namespace counterpart::analysis
