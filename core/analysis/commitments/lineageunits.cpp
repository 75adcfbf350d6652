// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/lineageunits.h"

#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/alignmenttokens.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::AlignmentModel;
using lexicon::AlignmentToken;

namespace {

constexpr size_t MostReasons = 5;
constexpr double SubjectWeight = 0.8;
constexpr double GenericWeight = 0.5; ///< of a subject that nearly every readout has
constexpr double RarityPower = 1.5;   ///< of a word: what readouts use anyhow counts little

void makeSet(std::vector<int> &ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
}

class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon), m_model(AlignmentModel::of(lexicon)) {}

    UnitsOfAll read(const std::vector<domain::CommitmentRow> &statements)
    {
        for (const domain::CommitmentRow &statement : statements)
            m_all.statements.push_back(reduce(statement));
        return std::move(m_all);
    }

private:
    StatementUnits reduce(const domain::CommitmentRow &statement)
    {
        StatementUnits units;
        for (const QString &actor : statement.actors)
            units.bound << party(actor);
        const QString twin = lexicon::straightened(statement.quote);
        const std::vector<AlignmentToken> tokens = m_tokenizer.tokens(twin);
        QStringList stems;
        for (const AlignmentToken &token : tokens)
            stems << token.stem;
        const std::vector<bool> named = takeNames(stems, units);
        for (const auto &found : m_model->topics.find(stems)) {
            for (const int index : *found.values)
                takeSubject(m_model->concepts[size_t(index)], units);
        }
        if (!statement.topic.isEmpty())
            takeSubject({.key = u'#' + statement.topic, .parent = {}}, units);
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (!named[i] && carriesMeaning(tokens[i]))
                units.words.push_back(wordId(tokens[i]));
        }
        makeSet(units.words);
        makeSet(units.subjects);
        return units;
    }

    [[nodiscard]] QString party(const QString &actor) const
    {
        const QString code = m_lexicon.places().codeOf(actor);
        return code.isEmpty() ? actor.toCaseFolded() : code;
    }

    /// States say who speaks to whom, not what about.
    std::vector<bool> takeNames(const QStringList &stems, StatementUnits &units)
    {
        std::vector<bool> named(size_t(stems.size()), false);
        for (const auto &found : m_model->equalTerms.find(stems)) {
            std::fill(named.begin() + found.begin, named.begin() + found.end, true);
            const AlignmentModel::Concept &about = m_model->concepts[size_t(found.values->front())];
            if (m_lexicon.places().codeOf(about.key.sliced(1)).isEmpty())
                takeSubject(about, units);
        }
        return named;
    }

    void takeSubject(const AlignmentModel::Concept &about, StatementUnits &units)
    {
        units.subjects.push_back(
            idOf(about.key, about.key.sliced(1), about.generic ? GenericWeight : SubjectWeight));
    }

    [[nodiscard]] bool carriesMeaning(const AlignmentToken &token) const
    {
        return token.folded.size() >= 3 && !m_model->stop.contains(token.folded) &&
               !m_model->role.contains(token.folded) && !m_model->roleStems.contains(token.stem);
    }

    int wordId(const AlignmentToken &token)
    {
        return idOf(token.stem, token.folded, std::pow(m_model->rarityOf(token.stem), RarityPower));
    }

    int idOf(const QString &key, const QString &name, double weight)
    {
        const auto known = m_ids.constFind(key);
        if (known != m_ids.cend())
            return *known;
        m_all.names << name;
        m_all.weights.push_back(weight);
        m_ids.insert(key, int(m_all.names.size()) - 1);
        return int(m_all.names.size()) - 1;
    }

    const lexicon::Lexicon &m_lexicon;
    std::shared_ptr<const AlignmentModel> m_model;
    lexicon::AlignmentTokenizer m_tokenizer;
    QHash<QString, int> m_ids;
    UnitsOfAll m_all;
};

} // namespace

double likeness(const std::vector<int> &a, const std::vector<int> &b, const std::vector<double> &weights,
                std::vector<int> &shared)
{
    std::vector<int> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    const auto weigh = [&](const std::vector<int> &ids) {
        double sum = 0;
        for (const int id : ids)
            sum += weights[size_t(id)];
        return sum;
    };
    const double all = weigh(a) + weigh(b);
    std::ranges::copy(both, std::back_inserter(shared));
    return all > 0 ? 2 * weigh(both) / all : 0;
}

QStringList reasonsOf(const UnitsOfAll &units, std::vector<int> subjects, std::vector<int> words)
{
    const auto heaviestFirst = [&](std::vector<int> &ids) {
        std::ranges::stable_sort(ids, std::greater(), [&](int id) { return units.weights[size_t(id)]; });
        if (ids.size() > MostReasons)
            ids.resize(MostReasons);
    };
    heaviestFirst(subjects);
    heaviestFirst(words);
    QStringList reasons;
    for (const int id : subjects)
        reasons << u"both about %1"_s.arg(units.names[id]);
    QStringList shared;
    for (const int id : words)
        shared << u"“%1”"_s.arg(units.names[id]);
    if (!shared.isEmpty())
        reasons << u"words in common: %1"_s.arg(shared.join(u", "_s));
    return reasons;
}

UnitsOfAll readUnits(const std::vector<domain::CommitmentRow> &statements, const lexicon::Lexicon &lexicon)
{
    return Reader(lexicon).read(statements);
}

} // namespace counterpart::analysis
