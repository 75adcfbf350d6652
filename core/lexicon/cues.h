// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace counterpart::lexicon {

/// The words and phrases by which the rules of core/analysis and core/reading read a text (resources/lexicon/cues). They are
/// told by name, "section.key", and belong to the rules as the weights belong to the aligner: a user's files
/// add to what the program knows of the world, not to these. Read on first use (about 2 ms), then shared and
/// never changed: any thread may ask. A name that is not there is a bug; a test looks that every one is.

/// Words or phrases of one list, in the order of the file.
class CueWords
{
public:
    CueWords() = default;
    explicit CueWords(QStringList words);

    [[nodiscard]] const QStringList &list() const { return m_list; }
    /// In the very case of the list.
    [[nodiscard]] bool contains(QStringView word) const { return m_set.contains(word); }
    [[nodiscard]] bool containsAnyCase(QStringView word) const;
    /// One of them stands somewhere in \p text, begins it, ends it.
    [[nodiscard]] bool standIn(QStringView text) const;
    [[nodiscard]] bool begin(QStringView text) const;
    [[nodiscard]] bool end(QStringView text) const;

private:
    QStringList m_list;
    QSet<QStringView> m_set; ///< into the list
};

/// A text of words parted by blanks, or a list of phrases.
[[nodiscard]] const CueWords &cueWords(QStringView name);
/// A Perl-compatible regular expression; a list of texts is its parts, one behind the other. {key} stands for
/// the pattern, or for the words as alternatives, of that key in the same section.
[[nodiscard]] QString cuePattern(QStringView name);
/// What words stand for: another word or phrase, a number.
[[nodiscard]] const QHash<QString, QString> &cueMeanings(QStringView name);
[[nodiscard]] const QHash<QStringView, int> &cueNumbers(QStringView name);

/// "section.key" of all that the files hold.
[[nodiscard]] QStringList cueNames();
/// Mistakes of the files, "file:line: what"; empty in a sound program.
[[nodiscard]] QStringList cueFaults();
/// The files of core/analysis as they are, for the fingerprint of the lexicon. Those of core/reading are not among
/// them: a text that is in the store is not read again, and its readers have versions of their own.
[[nodiscard]] QByteArray cueBytes();

} // namespace counterpart::lexicon
