// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/units.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void Units::addPhrase(const QString &words, const QString &unit)
{
    const QString key = fold(words);
    m_words.insert(key, unit);
    m_longestPhrase = qMax(m_longestPhrase, int(key.count(u' ')) + 1);
}

void Units::readCurrencies(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"currency"_s, problems)) {
        entry.expectOnly({u"code"_s, u"before"_s, u"after"_s, u"words"_s}, problems);
        const QString code = entry.needed(u"code"_s, problems);
        for (const QString &sign : entry.texts(u"before"_s, problems)) {
            m_before.insert(sign, code);
            m_longestSign = qMax(m_longestSign, int(sign.size()));
        }
        for (const QString &sign : entry.texts(u"after"_s, problems))
            m_after.insert(sign, code);
        for (const QString &words : entry.texts(u"words"_s, problems))
            addPhrase(words, code);
    }
    for (const Entry &entry : file.entries(u"measure"_s, problems)) {
        entry.expectOnly({u"unit"_s, u"words"_s}, problems);
        const QString unit = entry.needed(u"unit"_s, problems);
        for (const QString &words : entry.texts(u"words"_s, problems))
            addPhrase(words, unit);
    }
}

void Units::readNumbers(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"scale"_s, problems)) {
        entry.expectOnly({u"factor"_s, u"words"_s, u"attached"_s}, problems);
        const double factor = entry.number(u"factor"_s, problems);
        for (const QString &word : entry.texts(u"words"_s, problems))
            m_scales.insert(fold(word), factor);
        for (const QString &word : entry.texts(u"attached"_s, problems))
            m_attached.insert(word, factor);
    }
    for (const Entry &entry : file.entries(u"number"_s, problems)) {
        entry.expectOnly({u"value"_s, u"words"_s}, problems);
        for (const QString &word : entry.texts(u"words"_s, problems))
            m_numbers.insert(fold(word), entry.integer(u"value"_s, problems));
    }
}

void Units::readNouns(const Entry &file, Problems &problems)
{
    static const QHash<QString, int> uses{
        {u"people"_s, People}, {u"things"_s, Things}, {u"uncounted"_s, Uncounted}, {u"linking"_s, Linking}};
    for (const Entry &entry : file.entries(u"nouns"_s, problems)) {
        entry.expectOnly({u"use"_s, u"words"_s}, problems);
        const int use = uses.value(entry.needed(u"use"_s, problems));
        if (use == 0)
            problems.errors.append(entry.place(u"use"_s) + u": must be people, things, uncounted or linking"_s);
        for (const QString &text : entry.texts(u"words"_s, problems))
            for (const QString &word : fold(text.simplified()).split(u' ', Qt::SkipEmptyParts))
                m_nouns[word] |= use;
    }
}

void Units::read(const Entry &file, Problems &problems)
{
    readCurrencies(file, problems);
    readNumbers(file, problems);
    readNouns(file, problems);
}

} // namespace counterpart::lexicon
