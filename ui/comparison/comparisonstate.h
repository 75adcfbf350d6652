// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/domain/rows.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/passagefilter.h"
#include "ui/comparison/worddifferences.h"

#include <QObject>

#include <array>
#include <optional>
#include <set>
#include <utility>

namespace counterpart::comparison {

/// How many links, lone passages and silences a person has decided about, or made, and how many there are.
struct Decided
{
    int done = 0;
    int all = 0;
};

/// The comparison on the screen and what is chosen in it: shared by the columns, the ribbons, the ledger and
/// the detail panel. How its passages stand is worked out by Standings, what passes its filter by Folding.
/// GUI thread only.
class ComparisonState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes a comparison, the annotations of its documents, and what people made of lone passages; keeps
    /// what is chosen and the filter if they still fit.
    void setView(domain::ComparisonView view, std::vector<domain::AnnotationRow> notes = {},
                 domain::Judgements judgements = {});
    /// Takes what people decided since about \p links (those that are not in \p now are gone) and about
    /// silences, and tells of the sentences that it concerns.
    void setDecisions(const std::vector<domain::LinkId> &links, workspace::ReviewState now);
    void setNotes(std::vector<domain::AnnotationRow> notes);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] const domain::ComparisonView &view() const { return m_view; }
    [[nodiscard]] const domain::DocumentView &document(Column column) const;
    [[nodiscard]] QString passage(Column column, int sentence) const;
    /// Why a passage of the column without a link is not judged: "not analysed (Khmer)", "Cambodia not
    /// analysed (Khmer)"; empty where it is.
    [[nodiscard]] QString notJudged(Column column) const;
    /// Which accounts are not analysed: "Cambodia not analysed (Khmer)"; empty for none.
    [[nodiscard]] QString gap() const;

    /// Annotations of the two documents, for the notes on their passages.
    [[nodiscard]] const std::vector<domain::AnnotationRow> &notes() const { return m_notes; }
    /// See Standings, of which these are asked.
    [[nodiscard]] const std::vector<Silence> &silences() const { return m_standings.silences(); }
    [[nodiscard]] const Silence *silence(int topic) const { return m_standings.silence(topic); }
    [[nodiscard]] const std::vector<int> &linksOf(Column column, int sentence) const
    {
        return m_standings.linksOf(column, sentence);
    }
    [[nodiscard]] Standing standing(Column column, int sentence) const
    {
        return m_standings.of(column, sentence);
    }
    [[nodiscard]] bool isLive(int link) const;
    /// What stands in one account alone is claimed to: it can be judged. Not so in records, whose links are
    /// suggestions.
    [[nodiscard]] bool isJudged(Column column, int sentence) const;
    /// What a person made of a lone passage; null for nothing.
    [[nodiscard]] const domain::JudgementRow *judgement(Column column, int sentence) const;
    [[nodiscard]] const domain::Judgements &judgements() const { return m_judgements; }
    [[nodiscard]] const Decided &decided() const { return m_decided; }
    /// The lone passage that is chosen: the one that awaits its counterpart, else the last one chosen, or of
    /// a pair the one that is alone; -1 for none.
    [[nodiscard]] std::pair<Column, int> currentAlone() const;
    /// Both chosen passages are alone, and none of them awaits its counterpart: either may be meant.
    [[nodiscard]] bool isTwiceAlone() const;
    /// A passage of the other column is to be chosen as the one that says what currentAlone() says; until
    /// another one of its own column is chosen, or the question is answered.
    void awaitCounterpart(bool on);

    /// What does not pass is folded; ribbons of links that do not pass go away.
    [[nodiscard]] const PassageFilter &filter() const { return m_filter; }
    void setFilter(const PassageFilter &filter);
    [[nodiscard]] bool isFolded(Column column, int sentence) const
    {
        return m_folding.isFolded(column, sentence);
    }
    /// A rejected link is shown only when rejected ones are asked for.
    [[nodiscard]] bool isShown(int link) const { return m_folding.isShown(link); }

    /// Passages are told apart by whether they speak of one of these; empty lists: all do.
    void setSubjects(const QList<domain::EntityId> &entities, const QStringList &topics);
    [[nodiscard]] bool speaksOfSubjects(Column column, int sentence) const;

    /// Index of the chosen link; -1 for none.
    [[nodiscard]] int currentLink() const { return m_link; }
    [[nodiscard]] const domain::LinkRow *currentLinkRow() const;
    /// The chosen sentence of a column; -1 for none.
    [[nodiscard]] int currentSentence(Column column) const { return m_sentence[size_t(column)]; }
    /// The person chose the sentence of a column; else it is there with a link or a place, or there is none.
    [[nodiscard]] bool isOwnChoice(Column column) const { return m_own[size_t(column)]; }
    /// A sentence of A and one of B: both chosen by the person, or tied by the chosen link.
    [[nodiscard]] std::optional<std::pair<int, int>> currentPair() const;
    /// The sentence is shown as chosen: with a link, a silence, or by itself.
    [[nodiscard]] bool isChosen(Column column, int sentence) const;
    /// The column in which a passage was chosen last.
    [[nodiscard]] Column currentColumn() const { return m_column; }
    /// The chosen passage of another column is meant.
    void setColumn(Column column);
    /// Chooses a link with its first sentences.
    void chooseLink(int link);
    /// Chooses a sentence of a column. What the person chose in the other column stays, and the two are a
    /// pair; what came there with a link leaves it, and the first of the sentence's links is chosen unless
    /// the chosen one touches it already. -1 leaves the column; \p isOwn: the person chose it.
    void chooseSentence(Column column, int sentence, bool isOwn = true);
    /// The same, and goes there.
    void goToSentence(Column column, int sentence);
    /// Goes from a sentence to the one that it is linked with; where it has several links, to the one after
    /// the chosen one. False where it has none.
    bool goToPartner(Column column, int sentence);
    /// Chooses a sentence and nothing of the other column.
    void chooseAlone(Column column, int sentence);
    /// Chooses a sentence of each column (-1 for none) with the link that ties the two, if there is one.
    void choosePlace(int a, int b);

    /// Whether the passages that are chosen on both sides are compared word by word.
    [[nodiscard]] bool isWordByWord() const { return m_wordByWord; }
    void setWordByWord(bool on);
    /// That comparison; empty where it is not asked for, or nothing is chosen on the one side.
    [[nodiscard]] const WordDifferences &words() const { return m_words; }

    /// The chosen silence's topic; -1 for none. At most one of a link and a silence is chosen.
    [[nodiscard]] int currentTopic() const { return m_topic; }
    [[nodiscard]] const Silence *currentSilence() const { return silence(m_topic); }
    /// Chooses one side's silence about a topic, with the first passage of the side that speaks.
    void chooseSilence(int topic);

Q_SIGNALS:
    void viewChanged();
    /// Of the same texts, links or silences of these sentences are decided otherwise.
    void decisionsChanged(const std::set<int> &a, const std::set<int> &b);
    void choiceChanged();
    /// What is chosen was gone to: it is to be brought into sight. After choiceChanged().
    void goneTo();
    void filterChanged();
    void subjectsChanged();

private:
    /// Works out anew how passages stand and what passes the filter.
    void findStandings();
    /// Compares what is chosen, and tells of the choice.
    void tellChoice();
    void findSubjects();
    void chooseIn(Column column, int sentence, bool isOwn);
    [[nodiscard]] bool isLoneChoice(Column column) const;
    /// The link that ties a sentence of A and one of B; -1 for none.
    [[nodiscard]] int linkOf(int a, int b) const;
    /// Where a link stands now; -1 where it is gone.
    [[nodiscard]] int indexOf(domain::LinkId link) const;

    domain::ComparisonView m_view;
    domain::Judgements m_judgements;
    bool m_empty = true;
    bool m_claims = true; ///< that what is found in one account alone stands there alone
    Standings m_standings{m_view};
    Decided m_decided; ///< counted with them
    PassageFilter m_filter;
    Folding m_folding;
    QList<domain::EntityId> m_entities; ///< that every view of the window is narrowed to
    QStringList m_topics;
    std::array<std::vector<bool>, 2> m_fits; ///< empty when all do
    std::vector<domain::AnnotationRow> m_notes;
    int m_link = -1;
    int m_topic = -1;
    std::array<int, 2> m_sentence{-1, -1};
    std::array<bool, 2> m_own{false, false}; ///< sentences that the person chose
    Column m_column = Column::A;
    std::optional<std::pair<Column, int>> m_awaiting; ///< its counterpart
    bool m_wordByWord = false;
    WordDifferences m_words; ///< of what is chosen
};

} // namespace counterpart::comparison
