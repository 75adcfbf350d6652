// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "core/lexicon/entry.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace counterpart::lexicon {

/// One form by which a clause binds somebody; see the head of resources/lexicon/commitments.toml.
struct CommitmentRule
{
    using Patterns = std::vector<QRegularExpression>;
    QString name;
    domain::CommitmentKind kind = domain::CommitmentKind::Pledged;
    std::optional<domain::CommitmentKind> kindBoth;  ///< when both sides are the subject
    std::optional<domain::CommitmentKind> kindAgain; ///< behind a verb of restating
    int strength = 0;                                ///< from domain::WeakestAct to StrongestAct
    double confidence = 0.8;
    int delay = 0;                 ///< characters by which a hit counts as later than it is
    bool participantsOnly = false; ///< no undertaking when said of a state that takes no part
    bool namedOnly = false;        ///< asked of nobody but whom the clause names as the one to act
    QRegularExpression find;
    Patterns unlessIn;
    Patterns unlessBefore;
    Patterns unlessHit;
    Patterns unlessAfter;
    std::optional<QRegularExpression> needsBefore;
    std::optional<QRegularExpression> needsAfter;
};

/// How the action of a commitment is told as an infinitive.
struct CommitmentAction
{
    enum class Form { Plain, Verb, Gerund };
    QStringList rules; ///< names of rules or of kinds; empty for all
    QRegularExpression find;
    QString say;
    Form form = Form::Plain;
};

/// The patterns of resources/lexicon/commitments.toml. Expressions are compiled when they are first matched,
/// which is thread-safe; reading the file compiles none.
class CommitmentPatterns
{
public:
    [[nodiscard]] const std::vector<CommitmentRule> &rules() const { return m_rules; }
    /// Those that can be found in \p clause by the words that it has, in order: few of all.
    [[nodiscard]] std::vector<const CommitmentRule *> rulesFor(QStringView clause) const;
    [[nodiscard]] const std::vector<CommitmentAction> &actions() const { return m_actions; }
    /// An expression of [commitment_clause] by its key ("split"); one that matches nothing for a key that is
    /// not there.
    [[nodiscard]] const QRegularExpression &clause(const QString &key) const;
    /// Expressions that are no valid ones, "rule: what"; compiles all.
    [[nodiscard]] QStringList faults() const;

    /// Takes [commitment_terms], [commitment_clause], [[commitment]] and [[commitment_action]] of a file. A
    /// rule of a known name takes the place of the former; actions of later files are tried first.
    void read(const Entry &file, Problems &problems);

private:
    void sortByBeginnings();
    void readRule(const Entry &entry, Problems &problems);
    [[nodiscard]] CommitmentAction action(const Entry &entry, Problems &problems) const;
    [[nodiscard]] QString expand(QString pattern) const;
    [[nodiscard]] QRegularExpression expression(const QString &pattern, bool anyCase = true) const;
    [[nodiscard]] CommitmentRule::Patterns expressions(const Entry &entry, const QString &key,
                                                       Problems &problems) const;

    QHash<QString, QString> m_terms;
    QHash<QString, QRegularExpression> m_clause;
    std::vector<CommitmentRule> m_rules;
    QHash<quint64, std::vector<std::size_t>> m_byBeginning; ///< rules, by beginningKey()
    std::vector<std::size_t> m_byNothing;                   ///< rules that may begin with anything
    std::vector<CommitmentAction> m_actions;
};

} // namespace counterpart::lexicon
