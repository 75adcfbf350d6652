// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace counterpart::lexicon {

struct FoldedText;

/// The lexicons, in the order in which their hits are told.
enum class Table : quint8 {
    Topics,
    EqualTerms,
    SpeechActs,
    Titles,
    Offices,
    Names,
    Places,
    Organizations,
    Issuers,
    Khmer,
    DocTypeTitles,
    DocTypeCues,
    Relays,
};

/// A term of a lexicon found in a text.
struct Hit
{
    text::Range range; ///< in the source text
    Table table = Table::Topics;
    int index = 0; ///< of the entry in its table
    int field = 0; ///< which list of the entry the term stands in; the table's header names them
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds the terms of all lexicons in one pass: an Aho-Corasick automaton (Aho and Corasick, "Efficient
/// string matching", CACM 18, 1975) over folded text (foldedtext.h), whose failure links lead only to
/// suffixes that begin a word, so that nothing is tried in mid-word. A term matches whole words; one that
/// ends in "*" matches every word that begins so (the hit covers the whole word); a cased term must match in
/// its own case. Within a table the leftmost match wins, then the longest; entries that share the same
/// longest term are all told, in the order of the file. Immutable after build(): any thread may search. Time:
/// linear in the text plus the hits.
class Matcher
{
public:
    Matcher();
    ~Matcher();
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;

    /// Adds a term; empty ones are ignored. Only before build().
    void add(Table table, int index, int field, QStringView term, bool cased = false);
    void addAll(Table table, int index, int field, const QStringList &terms, bool cased = false);
    /// Closes the automaton. Must be called once, before find().
    void build();
    /// All hits in order of begin, then table, then length (longest first).
    [[nodiscard]] std::vector<Hit> find(QStringView text) const;
    /// The same for a text that is folded already.
    [[nodiscard]] std::vector<Hit> find(const FoldedText &folded, QStringView text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The hits of one table, in order.
[[nodiscard]] std::vector<Hit> hitsOf(std::span<const Hit> hits, Table table);

} // namespace counterpart::lexicon
