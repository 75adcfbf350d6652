// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/lineage.h"

#include "core/analysis/commitments/lineageunits.h"
#include "core/domain/commitmentfields.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::CommitmentField;
using domain::CommitmentKind;
using domain::CommitmentRow;
using domain::Drift;
using domain::LineageProposal;
using domain::LineageProposals;

namespace {

constexpr double Threshold = 0.4;
constexpr size_t MostPartners = 5;
constexpr size_t MostPostings = 400;

bool sharesParty(const StatementUnits &a, const StatementUnits &b)
{
    return std::ranges::any_of(a.bound, [&](const QString &party) { return b.bound.contains(party); });
}

bool kindsGoTogether(CommitmentKind a, CommitmentKind b)
{
    // A request that was made again, or that the side asked took up.
    return a == b || (a != CommitmentKind::Announced && b != CommitmentKind::Announced) ||
           (a != CommitmentKind::Requested && b != CommitmentKind::Requested);
}

bool isEarlier(const CommitmentRow &a, const CommitmentRow &b)
{
    if (a.made && b.made && a.made->from != b.made->from)
        return a.made->from < b.made->from;
    if (a.made.has_value() != b.made.has_value())
        return a.made.has_value();
    return a.id < b.id;
}

class Proposer
{
public:
    Proposer(const std::vector<CommitmentRow> &statements, const lexicon::Lexicon &lexicon,
             const IsSettled &isSettled)
        : m_statements(statements), m_isSettled(isSettled), m_units(readUnits(statements, lexicon)),
          m_sums(statements.size()), m_shared(statements.size()), m_metBy(statements.size(), -1)
    {
        m_postings.resize(m_units.weights.size());
        for (size_t i = 0; i < statements.size(); ++i) {
            for (const int id : m_units.statements[i].words)
                m_postings[size_t(id)].push_back(int(i));
            for (const int id : m_units.statements[i].subjects)
                m_postings[size_t(id)].push_back(int(i));
        }
        for (size_t id = 0; id < m_postings.size(); ++id) {
            const double rarity = std::log(1 + double(statements.size()) / double(1 + m_postings[id].size()));
            m_units.weights[id] *= rarity;
        }
        for (size_t i = 0; i < statements.size(); ++i) {
            for (const int id : m_units.statements[i].words)
                m_sums[i].words += m_units.weights[size_t(id)];
            for (const int id : m_units.statements[i].subjects)
                m_sums[i].subjects += m_units.weights[size_t(id)];
        }
    }

    LineageProposals run()
    {
        LineageProposals proposals;
        for (int i = 0; i < int(m_statements.size()); ++i) {
            std::vector<LineageProposal> some;
            for (const int j : partners(i)) {
                if (auto proposal = weigh(i, j))
                    some.push_back(std::move(*proposal));
            }
            std::ranges::stable_sort(some, std::greater(), &LineageProposal::score);
            while (some.size() > MostPartners) {
                ++proposals.leftOut[some.back().a];
                ++proposals.leftOut[some.back().b];
                ++proposals.leftOutInAll;
                some.pop_back();
            }
            std::ranges::move(some, std::back_inserter(proposals.best));
        }
        std::ranges::stable_sort(proposals.best, std::greater(), &LineageProposal::score);
        return proposals;
    }

private:
    struct Weight
    {
        double words = 0;
        double subjects = 0;
    };

    /// Later statements that share a telling word or subject, and may share enough.
    [[nodiscard]] std::vector<int> partners(int i)
    {
        std::vector<int> found;
        const StatementUnits &units = m_units.statements[size_t(i)];
        Weight common; // of what too many have: each may share all of it
        meet(i, units.words, &Weight::words, common, found);
        meet(i, units.subjects, &Weight::subjects, common, found);
        std::erase_if(found, [&](int j) { return atMost(i, j, common) < Threshold; });
        std::ranges::sort(found);
        return found;
    }

    void meet(int i, const std::vector<int> &ids, double Weight::*kind, Weight &common,
              std::vector<int> &found)
    {
        for (const int id : ids) {
            const double weight = m_units.weights[size_t(id)];
            const std::vector<int> &postings = m_postings[size_t(id)];
            if (postings.size() > MostPostings) {
                common.*kind += weight;
                continue;
            }
            for (auto it = std::ranges::upper_bound(postings, i); it != postings.end(); ++it) {
                if (std::exchange(m_metBy[size_t(*it)], i) != i) {
                    m_shared[size_t(*it)] = {};
                    found.push_back(*it);
                }
                m_shared[size_t(*it)].*kind += weight;
            }
        }
    }

    /// No score of the two is higher; quick, where weigh() looks at every unit and word of the two.
    [[nodiscard]] double atMost(int i, int j, const Weight &common) const
    {
        const auto share = [&](double Weight::*kind) {
            const double all = m_sums[size_t(i)].*kind + m_sums[size_t(j)].*kind;
            return all > 0 ? std::min(1.0, 2 * (m_shared[size_t(j)].*kind + common.*kind) / all) : 0;
        };
        return 0.55 * share(&Weight::words) + 0.45 * share(&Weight::subjects) + 1e-9 +
               bonus(m_statements[size_t(i)], m_statements[size_t(j)]);
    }

    static double bonus(const CommitmentRow &a, const CommitmentRow &b)
    {
        return (isSame(a.amount, b.amount) ? 0.1 : 0) + (isSame(a.due, b.due) ? 0.1 : 0);
    }

    static bool isSame(const QString &a, const QString &b) { return !a.isEmpty() && a == b; }

    [[nodiscard]] std::optional<LineageProposal> weigh(int i, int j) const
    {
        const CommitmentRow &a = m_statements[size_t(i)];
        const CommitmentRow &b = m_statements[size_t(j)];
        const StatementUnits &unitsA = m_units.statements[size_t(i)];
        const StatementUnits &unitsB = m_units.statements[size_t(j)];
        if (a.document == b.document || a.negative != b.negative || !sharesParty(unitsA, unitsB) ||
            !kindsGoTogether(a.kind, b.kind))
            return {};
        std::vector<int> words;
        std::vector<int> subjects;
        const double wordShare = likeness(unitsA.words, unitsB.words, m_units.weights, words);
        const double subjectShare = likeness(unitsA.subjects, unitsB.subjects, m_units.weights, subjects);
        LineageProposal proposal;
        proposal.score = std::min(1.0, 0.55 * wordShare + 0.45 * subjectShare + bonus(a, b));
        if (proposal.score < Threshold || m_isSettled(a.id, b.id))
            return {};
        const bool inOrder = !isEarlier(b, a);
        proposal.a = inOrder ? a.id : b.id;
        proposal.b = inOrder ? b.id : a.id;
        proposal.reasons = reasonsOf(m_units, std::move(subjects), std::move(words));
        if (isSame(a.amount, b.amount))
            proposal.reasons << u"the same amount, %1"_s.arg(a.amount);
        if (isSame(a.due, b.due))
            proposal.reasons << u"the same due date, %1"_s.arg(a.due);
        return proposal;
    }

    const std::vector<CommitmentRow> &m_statements;
    const IsSettled &m_isSettled;
    UnitsOfAll m_units;
    std::vector<std::vector<int>> m_postings;
    std::vector<Weight> m_sums;   ///< of all that a statement has
    std::vector<Weight> m_shared; ///< with the statement whose partners are looked for
    std::vector<int> m_metBy;     ///< the statement that m_shared is about
};

QStringList wordsOf(const QString &text)
{
    QString plain = text.toCaseFolded();
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    }
    QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

bool isReworded(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    const auto shared = std::ranges::count_if(a, [&](const QString &word) { return b.contains(word); });
    return 4 * shared < a.size() + b.size();
}

/// Those of which a difference is told, in that order.
std::vector<const CommitmentField *> driftingFields()
{
    std::vector<const CommitmentField *> fields;
    for (const CommitmentField &field : domain::commitmentFields()) {
        if (field.drift > 0)
            fields.push_back(&field);
    }
    std::ranges::sort(fields, {}, &CommitmentField::drift);
    return fields;
}

void compare(const CommitmentRow &from, const CommitmentRow &to, std::vector<Drift> &into)
{
    static const std::vector<const CommitmentField *> fields = driftingFields();
    for (const CommitmentField *field : fields) {
        if (!field->isSame(from, to))
            into.push_back({field->name, from.id, to.id, field->text(from), field->text(to)});
    }
    if (isReworded(from.quote, to.quote))
        into.push_back({{}, from.id, to.id, from.quote, to.quote});
}

} // namespace

LineageProposals proposeLineages(const std::vector<CommitmentRow> &statements,
                                 const lexicon::Lexicon &lexicon, const IsSettled &isSettled)
{
    return Proposer(statements, lexicon, isSettled).run();
}

domain::Lineage tellLineage(domain::LineageId id, std::vector<CommitmentRow> statements)
{
    domain::Lineage lineage{id, std::move(statements), {}};
    std::ranges::stable_sort(lineage.statements, isEarlier);
    for (size_t i = 1; i < lineage.statements.size(); ++i)
        compare(lineage.statements[i - 1], lineage.statements[i], lineage.drift);
    return lineage;
}

} // namespace counterpart::analysis
