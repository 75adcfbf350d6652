// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QStringList>

#include <vector>

namespace counterpart::domain {
struct DocumentFacts;
}
namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

class AnalysedText;
class CommitmentTable;

/// Who is named in the sentence at hand: its people and organisations, for whom they stand, and its states.
class CommitmentNames
{
public:
    struct Name
    {
        text::Range range; ///< in the sentence
        QString who;       ///< shown
        bool agency = false; ///< a body of a state that is not its government: nothing is promised to it
    };

    CommitmentNames(const AnalysedText &text, const domain::DocumentFacts &facts,
                    const CommitmentTable &table);

    void enter(text::Range sentence);
    /// In order, not overlapping.
    [[nodiscard]] const std::vector<Name> &all() const { return m_names; }
    /// Each once, of those that begin in \p range of the sentence.
    [[nodiscard]] QStringList among(text::Range range) const;
    /// Of them those to whom something can be given.
    [[nodiscard]] QStringList addressees(text::Range range) const;
    /// True where a state, a town or a region in \p range of the sentence is none of the participants': the
    /// matter is of others. What something only goes to tells nothing.
    [[nodiscard]] bool tellsOfOthers(text::Range range) const;
    /// A subject that has a name which nothing is known of, as written: what it says is nobody else's word.
    [[nodiscard]] QString strangerIn(QStringView head) const;
    /// True where all of \p who are firms, societies and the like, whose word binds no government.
    [[nodiscard]] bool arePrivate(const QStringList &who) const;

private:
    void collectEntities(const domain::DocumentFacts &facts);
    void findStates();
    [[nodiscard]] bool isActing(text::Range capital) const;
    [[nodiscard]] bool isThing(const Name &name, qsizetype from) const;
    [[nodiscard]] bool isWhereabouts(const Name &name, qsizetype from) const;

    const AnalysedText &m_analysed;
    const lexicon::Lexicon &m_lexicon;
    const CommitmentTable &m_table;
    std::vector<Name> m_entities; ///< of the document, in order; ranges in it
    QStringList m_private;        ///< those of them whose word binds no government
    std::vector<Name> m_names;
    text::Range m_sentence;
    QStringView m_plain; ///< of the sentence
};

} // namespace counterpart::analysis
