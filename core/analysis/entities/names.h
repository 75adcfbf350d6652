// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace counterpart::lexicon {
class Lexicon;
}

/// How names of people are written, folded and compared. Pure functions, any thread.
namespace counterpart::analysis {

/// Where a language puts the family name.
enum class NameOrder { Unknown, FamilyFirst, FamilyLast };

/// A name without titles, taken apart.
struct PersonName
{
    QStringList words;    ///< as written, ALL-CAPS words brought to "Xi"; particles stay with their words
    QStringList keys;     ///< folded significant words: no particles, initials as one letter
    int family = -1;      ///< index into keys of the family name; -1 when nothing tells
    QString suffix;       ///< "Jr.", "III"; empty for none
    bool shouted = false; ///< every word was written in capitals, so capitals say nothing of the family name

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty(); }
    /// Words longer than an initial.
    [[nodiscard]] int fullWords() const;
    /// The full words with hyphened ones taken apart: "bhutto", "zardari" of "Bhutto-Zardari".
    [[nodiscard]] QStringList parts() const;
    /// "Antony J. Blinken"; no suffix.
    [[nodiscard]] QString display() const;
};

enum class NameMatch {
    Different,
    Possible, ///< one is only a part of the other ("Biden", "J. Biden"): context has to decide
    Same,
};

/// Folds one word for comparison: NFKD without marks, lower case, apostrophes and full stops dropped.
[[nodiscard]] QString nameKey(QStringView word);

/// Folds further what transliterations differ in: Yermak/Iermak, Antony/Anthony, Zelenskyy/Zelenskiy.
[[nodiscard]] QString soundKey(const QString &nameKey);

/// Takes a name apart. A word in capitals beside words that are not is the family name, whatever \p order.
[[nodiscard]] PersonName parsePersonName(QStringView written, NameOrder order = NameOrder::Unknown);

/// The order in which English texts write names of that country (ISO 3166-1 alpha-2, lower case); unknown
/// where both are met.
[[nodiscard]] NameOrder nameOrderOf(const QString &country, const lexicon::Lexicon &lexicon);

/// Spelling variants of one word: equal after soundKey, or one vowel apart in a word of six letters or more,
/// but not in its ending (Maria and Mario, Oleksandr and Oleksandra, Johnson and Johnston stay apart).
[[nodiscard]] bool sameSpelling(const QString &keyA, const QString &keyB);

/// Equal, a spelling variant, or a short form of the other ("Joe", "Joseph").
[[nodiscard]] bool sameGivenName(const QString &keyA, const QString &keyB, const lexicon::Lexicon &lexicon);

/// Compares whole names. Middle names and initials may be missing on one side but not differ; order of family
/// and given name may be swapped; generation suffixes may be missing on one side but not differ.
[[nodiscard]] NameMatch compareNames(const PersonName &a, const PersonName &b,
                                     const lexicon::Lexicon &lexicon);

/// The same but for initials or generation: George W. Bush and George H. W. Bush are two people, whatever
/// "George Bush" is.
[[nodiscard]] bool differInDetail(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon);

[[nodiscard]] bool isNameParticle(QStringView word);
[[nodiscard]] bool isNameSuffix(QStringView word);
[[nodiscard]] bool isInitials(QStringView word); ///< "J", "J.", "A.B.C."
[[nodiscard]] bool isHonour(QStringView word); ///< "KCMG", "MP" behind a name

} // namespace counterpart::analysis
