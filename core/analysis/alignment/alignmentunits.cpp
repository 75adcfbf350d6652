// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentunits.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::AlignmentToken;

namespace {

/// Of a sentence; real ones have fewer than ten. Clauses are compared each with each.
constexpr size_t MostClauses = 24;
/// Of an account, over all; further sentences are not parted.
constexpr size_t MostClausesInAll = 6000;
constexpr double LeastCount = 10; ///< smaller ones are small words of prose

int idOf(const QString &key, QHash<QString, int> &ids, QStringList &names)
{
    const auto known = ids.constFind(key);
    if (known != ids.cend())
        return *known;
    names.append(key);
    ids.insert(key, int(names.size()) - 1);
    return int(names.size()) - 1;
}

void makeSet(std::vector<int> &ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
}

std::vector<qsizetype> findNegations(const QString &twin, qsizetype offset)
{
    static const QRegularExpression negation(lexicon::cuePattern(u"negations.words"),
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<qsizetype> found;
    for (auto matches = negation.globalMatch(twin); matches.hasNext();)
        found.push_back(offset + matches.next().capturedStart());
    return found;
}

bool holdsFigure(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool isTopic(const lexicon::AlignmentModel::Concept &each)
{
    return each.key.startsWith(u'#');
}

bool isMoney(const QString &unit)
{
    return unit.size() == 3 && std::ranges::all_of(unit, [](QChar c) { return c.isUpper(); });
}

/// The facts that lie in \p range; they stand in order.
template <typename Fact, typename Use>
void forFactsIn(const std::vector<Fact> &facts, text::Range range, Use use)
{
    auto fact =
        std::ranges::lower_bound(facts, range.begin, {}, [](const Fact &each) { return each.range.begin; });
    for (; fact != facts.end() && fact->range.begin < range.end; ++fact)
        use(*fact);
}

} // namespace

bool SentenceUnits::has(int unit) const
{
    return std::ranges::binary_search(units, unit, {}, &UnitPlace::unit);
}

int UnitTable::unitId(const QString &key, UnitKind kind)
{
    const int id = idOf(key, m_unitIds, m_units);
    if (size_t(id) == m_kinds.size())
        m_kinds.push_back(kind);
    return id;
}

int UnitTable::wordId(const QString &folded)
{
    return idOf(folded, m_wordIds, m_words);
}

UnitReader::UnitReader(const lexicon::AlignmentModel &model, UnitTable &table)
    : m_model(model), m_table(table)
{
}

void UnitReader::read(const Account &a, const Account &b, size_t most, std::vector<SentenceUnits> &intoA,
                      std::vector<SentenceUnits> &intoB)
{
    cut(a, most, intoA);
    cut(b, most, intoB);
    reduce(a, intoA);
    reduce(b, intoB);
}

void UnitReader::cut(const Account &account, size_t most, std::vector<SentenceUnits> &into)
{
    for (const domain::Sentence &sentence : account.facts->sentences) {
        if (into.size() == most)
            break;
        SentenceUnits next;
        next.start = sentence.range.begin;
        next.twin = lexicon::straightened(sentence.range.in(account.text));
        next.tokens = m_tokenizer.tokens(next.twin, next.start);
        next.negations = findNegations(next.twin, next.start);
        m_initials.note(next.tokens, next.twin, next.start);
        into.push_back(std::move(next));
    }
}

void UnitReader::reduce(const Account &account, std::vector<SentenceUnits> &sentences)
{
    m_clausesLeft = MostClausesInAll;
    for (size_t i = 0; i < sentences.size(); ++i) {
        SentenceUnits &sentence = sentences[i];
        const domain::Sentence &fact = account.facts->sentences[i];
        QStringList stems;
        for (const AlignmentToken &token : sentence.tokens)
            stems.append(token.stem);
        const std::vector<QString> names = namesOf(stems, sentence);
        takeTopics(stems, sentence);
        takeActs(stems, names, sentence);
        takeValues(account, fact, sentence);
        takeWords(names, sentence);
        takeClauses(fact, sentence);
    }
}

std::vector<QString> UnitReader::namesOf(const QStringList &stems, const SentenceUnits &sentence) const
{
    std::vector<QString> names(size_t(stems.size()));
    for (const Initials::Run &run : m_initials.spelledOut(sentence.tokens))
        std::fill(names.begin() + qsizetype(run.begin), names.begin() + qsizetype(run.end), run.initials);
    for (const lexicon::StemPhrases::Found &found : m_model.equalTerms.find(stems)) {
        // "us" is no state.
        const AlignmentToken &first = sentence.tokens[size_t(found.begin)];
        if (found.end == found.begin + 1 && m_model.stop.contains(first.folded) && !first.capital)
            continue;
        const QString &key = m_model.concepts[size_t(found.values->front())].key;
        std::fill(names.begin() + found.begin, names.begin() + found.end, key);
    }
    return names;
}

void UnitReader::takeTopics(const QStringList &stems, SentenceUnits &into) const
{
    const auto indexOf = [this](const QString &key) {
        return int(std::ranges::find(m_model.concepts, key, &lexicon::AlignmentModel::Concept::key) -
                   m_model.concepts.begin());
    };
    for (const lexicon::StemPhrases::Found &found : m_model.topics.find(stems)) {
        for (const int index : *found.values) {
            into.topics.push_back(index);
            const QString &parent = m_model.concepts[size_t(index)].parent;
            if (const int at = parent.isEmpty() ? -1 : indexOf(parent);
                at >= 0 && size_t(at) < m_model.concepts.size())
                into.topics.push_back(at);
        }
    }
    makeSet(into.topics);
}

void UnitReader::takeActs(const QStringList &stems, const std::vector<QString> &names,
                          SentenceUnits &into) const
{
    for (const lexicon::StemPhrases::Found &found : m_model.acts.find(stems)) {
        const size_t first = size_t(found.begin);
        const bool title = first > 0 && into.tokens[first].capital;
        if (names[first].isEmpty() && !title)
            into.acts.push_back(found.values->front());
    }
}

void UnitReader::takeValues(const Account &account, const domain::Sentence &sentence, SentenceUnits &into)
{
    const auto take = [&](text::Range range, const QString &key, UnitKind kind) {
        const int id = m_table.unitId(key, kind);
        into.places.emplace_back(range, id);
        addUnit({id, -1, true}, into);
    };
    forFactsIn(account.facts->amounts, sentence.range, [&](const domain::AmountFact &amount) {
        const QString value = QString::number(amount.value, 'g', 10);
        if (isMoney(amount.unit)) {
            take(amount.range, u'$' + value, UnitKind::Share);
            into.money.push_back(amount.value);
        } else if (amount.unit == u"%") {
            take(amount.range, u'%' + value, UnitKind::Share);
        } else if (amount.value >= LeastCount) {
            take(amount.range, u"count "_s + value, UnitKind::Value);
        }
    });
    forFactsIn(account.facts->dates, sentence.range, [&](const domain::DateFact &date) {
        const bool told = holdsFigure(date.range.in(account.text));
        if (told && date.date.precision == domain::DatePrecision::Day && date.date.isValid())
            take(date.range, date.date.from.toString(u"'day' MM-dd"), UnitKind::Value);
    });
    for (const int topic : into.topics) {
        const lexicon::AlignmentModel::Concept &each = m_model.concepts[size_t(topic)];
        if (isTopic(each))
            addUnit({m_table.unitId(each.key, UnitKind::Topic), -1, true}, into);
    }
}

bool UnitReader::carriesMeaning(const AlignmentToken &token, bool valued) const
{
    return token.folded.size() >= 2 && !m_model.stop.contains(token.folded) &&
           !(valued && holdsFigure(token.folded));
}

void UnitReader::addUnit(const UnitPlace &place, SentenceUnits &into) const
{
    if (std::ranges::find(into.units, place.unit, &UnitPlace::unit) == into.units.end())
        into.units.push_back(place);
}

void UnitReader::takeWords(const std::vector<QString> &names, SentenceUnits &into)
{
    const bool valued = std::ranges::any_of(
        into.units, [this](const UnitPlace &place) { return m_table.kind(place.unit) != UnitKind::Topic; });
    for (size_t i = 0; i < names.size(); ++i) {
        const AlignmentToken &token = into.tokens[i];
        const bool meant = carriesMeaning(token, valued);
        const bool named = isNamed(into.tokens, i, into.twin, into.start);
        into.contact |= meant && m_model.contactStems.contains(token.stem);
        if (named && meant)
            into.capitals.push_back(m_table.unitId(token.stem, UnitKind::Word));
        if (names[i].isEmpty() && !meant)
            continue;
        if (!names[i].isEmpty() && i > 0 && names[i - 1] == names[i]) {
            into.places.back().first.end = token.range.end;
            continue;
        }
        const bool isName = names[i].startsWith(u'=');
        const bool isWord = names[i].isEmpty();
        const QString key = isName ? names[i] : isWord ? token.stem : m_tokenizer.stem(names[i]);
        const int id = m_table.unitId(key, isName ? UnitKind::Name : UnitKind::Word);
        const int word = isName ? -1 : m_table.wordId(isWord ? token.folded : names[i]);
        into.places.emplace_back(token.range, id);
        addUnit({id, word, named || !isWord}, into);
        if ((named || !isWord) && !m_model.role.contains(token.folded))
            into.proper.push_back(id);
    }
    std::ranges::sort(into.units, {}, &UnitPlace::unit);
    makeSet(into.proper);
    makeSet(into.capitals);
}

void UnitReader::takeClauses(const domain::Sentence &sentence, SentenceUnits &into)
{
    const size_t most = std::min({sentence.clauses.size(), MostClauses, m_clausesLeft});
    for (size_t i = 0; i < most; ++i) {
        std::vector<int> units;
        for (size_t k = 0; k < into.units.size(); ++k) {
            const int id = into.units[k].unit;
            const UnitKind kind = m_table.kind(id);
            // What is told by figures counts in every clause: it is seldom clear whose it is.
            const bool inAll = kind == UnitKind::Share || kind == UnitKind::Value;
            const auto isHere = [&](const std::pair<text::Range, int> &place) {
                return place.second == id && sentence.clauses[i].range.contains(place.first.begin);
            };
            if (inAll || std::ranges::any_of(into.places, isHere))
                units.push_back(int(k));
        }
        if (units.size() < 2)
            continue;
        into.clauses.push_back(std::move(units));
        into.clauseIndexes.push_back(int(i));
    }
    m_clausesLeft -= most;
}

} // namespace counterpart::analysis
