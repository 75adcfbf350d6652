// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"

#include <QStringView>

namespace counterpart::lexicon {

/// What a capitalised word may be when names are looked for. A word may be of several classes.
enum class WordClass : quint32 {
    Common = 1 << 0,        ///< also written in lower case: no proof of a name ("Comprehensive", "Price")
    TitleHead = 1 << 1,     ///< the word that carries a title ("Minister", "Adviser", "PM")
    TitleModifier = 1 << 2, ///< what may stand before it ("Deputy", "Vice", "Acting")
    Honorific = 1 << 3,     ///< "H.E.", "Samdech", "Ms."
    PersonNoun = 1 << 4,    ///< in lower case before a name ("activist", "citizen", "counterpart")
    OrgNoun = 1 << 5,       ///< "Ministry", "Council"
    PlaceNoun = 1 << 6,     ///< "Palace", "Base", "Hotel"
    ThingNoun = 1 << 7,     ///< last words of other proper phrases ("Summit", "Day", "Act", "Initiative")
    PersonVerb = 1 << 8,    ///< what people do in readouts ("thanked", "said")
    Calendar = 1 << 9,      ///< months, days of the week
    NotAName = 1 << 10,     ///< never the first word of a name ("The", "In", "Dear")
    GivenName = 1 << 11,
    FamilyName = 1 << 12,
};

/// Classes of single words (resources/lexicon/word_classes.toml and common_words.toml):
/// [[words]] class = "title head", words = "minister president …". Words are compared in lower case, without
/// full stops and marks.
class WordClasses
{
public:
    [[nodiscard]] quint32 of(QStringView word) const;
    [[nodiscard]] bool is(QStringView word, WordClass wanted) const
    {
        return (of(word) & quint32(wanted)) != 0;
    }
    void add(const QString &word, WordClass wordClass);
    /// The form in which words are compared.
    [[nodiscard]] static QString key(QStringView word);

private:
    QHash<QString, quint32> m_classes;
};

/// Takes the [[words]] entries of a file.
void readWordClasses(const Entry &file, WordClasses &into, Problems &problems);

} // namespace counterpart::lexicon
