// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <span>
#include <variant>

namespace counterpart::domain {

/// One field of a commitment that people may set. Store, editor, merge, lineages, reports and command line
/// walk the table of them, so that a new one is added in two places: here (a member of Commitment and its
/// entry in commitmentfields.cpp) and in a step of the schema, for the store to keep it. Any thread.
struct CommitmentField
{
    using Member =
        std::variant<CommitmentKind Commitment::*, QStringList Commitment::*, QString Commitment::*,
                     int Commitment::*, QDate Commitment::*, Priority Commitment::*>;
    /// Who says it first: analysis, of the clause or of the sentence that it stands in, or nobody but people.
    enum class Source { Clause, Sentence, People };
    /// What the words of a QString are; Plain for the other kinds of member.
    enum class Words { Plain, Party, Topic, Date, Analyst, Markdown };
    /// English that translations start from; of a request it may be another.
    struct Text
    {
        const char *usual = nullptr;
        const char *ofRequest = nullptr;
        [[nodiscard]] const char *of(CommitmentKind kind) const;
    };

    QString name; ///< in the store, in lists and on the command line: "follow_up"
    Member member;
    Source source = Source::People;
    Words words = Words::Plain;
    Text label = {};            ///< "Follow-up"
    const char *told = nullptr; ///< for screen readers, where the label alone says too little
    const char *hint = nullptr; ///< in the empty field
    Text phrase = {};           ///< "amount: %1", in reports; none where they tell it otherwise or not at all
    int drift = 0;              ///< place among the differences of statements that are told; 0: is not told
    const char *term = nullptr; ///< "amount", where that is told

    /// "followUp" for "follow_up": in JSON, and for whoever needs one word.
    [[nodiscard]] QString key() const;
    /// "Cambodia, Japan", "pledged", "2025-06", "6", "high"; empty for none.
    [[nodiscard]] QString text(const Commitment &of, const QString &between = QStringLiteral(", ")) const;
    /// Takes what text() gives, and blanks around it; false, and nothing is set, where it is no such value.
    [[nodiscard]] bool read(const QString &text, Commitment &into) const;
    [[nodiscard]] bool isSame(const Commitment &a, const Commitment &b) const;
    void copy(const Commitment &from, Commitment &into) const;
    /// The phrase with what it tells, translated; empty where there is nothing to tell.
    [[nodiscard]] QString phraseOf(const Commitment &commitment) const;
    /// The same in English.
    [[nodiscard]] QString plainPhraseOf(const Commitment &commitment) const;
};

/// All of them, in the order in which people fill them in.
[[nodiscard]] std::span<const CommitmentField> commitmentFields();
/// Null where none has the name.
[[nodiscard]] const CommitmentField *commitmentField(QStringView name);

/// A text of the table, translated; empty for null.
[[nodiscard]] QString inWords(const char *text);

} // namespace counterpart::domain
