// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/wordclasses.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, WordClass> &classNames()
{
    static const QHash<QString, WordClass> names = {
        {u"common"_s, WordClass::Common},
        {u"title head"_s, WordClass::TitleHead},
        {u"title modifier"_s, WordClass::TitleModifier},
        {u"honorific"_s, WordClass::Honorific},
        {u"person noun"_s, WordClass::PersonNoun},
        {u"organisation noun"_s, WordClass::OrgNoun},
        {u"place noun"_s, WordClass::PlaceNoun},
        {u"thing noun"_s, WordClass::ThingNoun},
        {u"person verb"_s, WordClass::PersonVerb},
        {u"calendar"_s, WordClass::Calendar},
        {u"not a name"_s, WordClass::NotAName},
        {u"given name"_s, WordClass::GivenName},
        {u"family name"_s, WordClass::FamilyName},
    };
    return names;
}

} // namespace

QString WordClasses::key(QStringView word)
{
    bool plain = true;
    for (const QChar c : word)
        plain = plain && c.unicode() < 0x80;
    const QString decomposed =
        plain ? word.toString() : word.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.isLetterOrNumber() || c == u'-')
            out += c.toLower();
    return out;
}

quint32 WordClasses::of(QStringView word) const
{
    return m_classes.value(key(word));
}

void WordClasses::add(const QString &word, WordClass wordClass)
{
    m_classes[key(word)] |= quint32(wordClass);
}

void readWordClasses(const Entry &file, WordClasses &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"words"_s, problems)) {
        entry.expectOnly({u"class"_s, u"words"_s}, problems);
        const QString name = entry.needed(u"class"_s, problems);
        const auto wordClass = classNames().constFind(name);
        if (wordClass == classNames().cend()) {
            if (!name.isEmpty())
                problems.errors << entry.place(u"class"_s) + u": no class of words is named "_s + name;
            continue;
        }
        const QStringList words =
            entry.needed(u"words"_s, problems).simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            into.add(word, *wordClass);
    }
}

} // namespace counterpart::lexicon
