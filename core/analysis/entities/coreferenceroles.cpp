// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/coreferenceroles.h"

#include "core/analysis/entities/persontitles.h"

#include <QSet>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

bool changesOffice(const QString &word)
{
    static const QSet<QString> changing = {
        u"deputy"_s, u"vice"_s,  u"assistant"_s, u"under"_s, u"former"_s,  u"acting"_s,    u"ex"_s,
        u"prime"_s,  u"crown"_s, u"first"_s,     u"state"_s, u"foreign"_s, u"principal"_s, u"associate"_s};
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
    static const QSet<QString> heads = {
        u"president"_s, u"minister"_s, u"king"_s,   u"queen"_s,      u"chancellor"_s,      u"emir"_s,
        u"amir"_s,      u"sultan"_s,   u"prince"_s, u"ambassador"_s, u"president-elect"_s, u"emperor"_s};
    return std::ranges::any_of(words, [](const QString &word) { return heads.contains(word); });
}

} // namespace

RoleWords readRole(const QString &role)
{
    static const QHash<QString, QString> full = {
        {u"pm"_s, u"prime minister"_s},      {u"dpm"_s, u"deputy prime minister"_s},
        {u"fm"_s, u"foreign minister"_s},    {u"vp"_s, u"vice president"_s},
        {u"adviser"_s, u"advisor"_s},        {u"advisers"_s, u"advisors"_s},
        {u"spokesman"_s, u"spokesperson"_s}, {u"spokeswoman"_s, u"spokesperson"_s},
        {u"defence"_s, u"defense"_s},        {u"secretary-general"_s, u"secretary general"_s},
        {u"cda"_s, u"chargé d'affaires"_s},  {u"premier"_s, u"prime minister"_s},
    };
    static const QSet<QString> dropped = {u"the"_s, u"of"_s, u"for"_s, u"to"_s, u"and"_s, u"&"_s, u"on"_s};
    QString flat = role.toLower();
    flat.replace(u'/', u' ').replace(u',', u' ').replace(u'’', u'\'');
    flat.replace(u"minister of foreign affairs"_s, u"foreign minister of affairs"_s);
    flat.replace(u"minister for foreign affairs"_s, u"foreign minister of affairs"_s);
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
    static const QSet<QString> general = {u"his"_s,   u"her"_s,     u"the"_s,      u"excellency"_s,
                                          u"h.e."_s,  u"mr."_s,     u"mr"_s,       u"ms."_s,
                                          u"ms"_s,    u"mrs."_s,    u"dr."_s,      u"honorable"_s,
                                          u"royal"_s, u"majesty"_s, u"highness"_s, u"samdech"_s};
    for (const QString &word : a.split(u' '))
        if (!general.contains(word) && word.size() > 3 && b.split(u' ').contains(word))
            return true;
    return false;
}

} // namespace counterpart::analysis
