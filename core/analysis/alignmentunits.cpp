// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignmentunits.h"

#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::Hit;
using lexicon::Table;

namespace {

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

/// Lower case, no marks over letters, no dots of initials, no possessive: "U.S.'s" and "us" are alike.
QString fold(QStringView word)
{
    QString folded;
    const QString decomposed = word.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c == u'\u2019' ? QChar(u'\'') : c;
    }
    if (folded.endsWith(u"'s"))
        folded.chop(2);
    if (folded.contains(u'.') && !folded.front().isDigit() && folded.front().isLetter())
        folded.remove(u'.');
    return folded.remove(u'\'');
}

bool isNegation(const QString &folded)
{
    static const QSet<QString> words{u"not"_s,     u"no"_s,       u"never"_s,   u"cannot"_s,  u"nor"_s,
                                     u"neither"_s, u"deny"_s,     u"denied"_s,  u"denies"_s,  u"dont"_s,
                                     u"doesnt"_s,  u"didnt"_s,    u"wont"_s,    u"cant"_s,    u"isnt"_s,
                                     u"wasnt"_s,   u"rejected"_s, u"rejects"_s, u"refuted"_s, u"refused"_s,
                                     u"refuses"_s, u"rejecting"_s};
    return words.contains(folded);
}

QString unitName(const QString &name)
{
    return u'=' + name;
}

} // namespace

int UnitTable::unitId(const QString &key)
{
    return idOf(key, m_unitIds, m_units);
}

int UnitTable::conceptId(const QString &key)
{
    return idOf(key, m_conceptIds, m_concepts);
}

UnitReader::UnitReader(const lexicon::Lexicon &lexicon, const lexicon::AlignmentModel &model,
                       UnitTable &table)
    : m_lexicon(lexicon), m_model(model), m_table(table)
{
}

std::vector<UnitReader::Token> UnitReader::tokens(QStringView text, text::Range range)
{
    // Dotted initials, figures with their signs, words with one inner apostrophe; hyphens part words.
    static const QRegularExpression pattern(
        u"(?:[A-Za-z]\\.){2,}|[$€£]?\\d[\\d,]*(?:\\.\\d+)?%?|[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Token> tokens;
    auto matches = pattern.globalMatchView(range.in(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Token token;
        token.range = {range.begin + match.capturedStart(), range.begin + match.capturedEnd()};
        const QStringView word = match.capturedView();
        token.folded = fold(word);
        token.stem = m_stemmer.stem(token.folded);
        token.capital = word.front().isUpper();
        tokens.push_back(std::move(token));
    }
    return tokens;
}

bool UnitReader::carriesMeaning(const Token &token) const
{
    return token.folded.size() >= 2 && !m_model.stop.contains(token.folded) &&
           !m_model.role.contains(token.folded) && !m_model.roleStems.contains(token.stem);
}

std::vector<SentenceUnits> UnitReader::read(const Account &account)
{
    const std::vector<Hit> hits = m_lexicon.matcher().find(account.text);
    std::vector<SentenceUnits> sentences;
    auto from = hits.begin();
    for (const domain::Sentence &sentence : account.facts->sentences) {
        from = std::ranges::find_if(from, hits.end(),
                                    [&](const Hit &hit) { return hit.range.begin >= sentence.range.begin; });
        auto to = std::ranges::find_if(from, hits.end(),
                                       [&](const Hit &hit) { return hit.range.begin >= sentence.range.end; });
        sentences.push_back(reduce(account.text, sentence, {from, to}));
        from = to;
    }
    return sentences;
}

void UnitReader::takeHits(const std::vector<Hit> &hits, SentenceUnits &into)
{
    for (const Hit &hit : hits) {
        switch (hit.table) {
        case Table::EqualTerms:
            into.concepts.push_back(m_table.conceptId(unitName(m_lexicon.equalTerms()[hit.index].name)));
            if (into.names.empty() || !into.names.back().first.overlaps(hit.range))
                into.names.emplace_back(hit.range, hit.index);
            break;
        case Table::Topics:
            into.concepts.push_back(m_table.conceptId(u'#' + m_lexicon.topics()[hit.index].name));
            break;
        case Table::SpeechActs:
            if (const QString &family = m_lexicon.speechActs()[hit.index].family; !family.isEmpty())
                into.acts.append(family);
            break;
        default:
            break;
        }
    }
    makeSet(into.concepts);
}

void UnitReader::takeWords(QStringView text, text::Range range, SentenceUnits &into)
{
    for (const auto &[place, index] : into.names) {
        const int id = m_table.unitId(unitName(m_lexicon.equalTerms()[index].name));
        into.places.emplace_back(place, id);
        into.proper.push_back(id);
    }
    bool first = true;
    for (const Token &token : tokens(text, range)) {
        into.negated = into.negated || isNegation(token.folded);
        const bool named = std::ranges::any_of(
            into.names, [&](const auto &name) { return name.first.overlaps(token.range); });
        if (!named && carriesMeaning(token)) {
            const int id = m_table.unitId(token.stem);
            into.places.emplace_back(token.range, id);
            if (token.capital && !first)
                into.proper.push_back(id);
        }
        first = false;
    }
    for (const auto &[place, id] : into.places)
        into.units.push_back(id);
    makeSet(into.units);
    makeSet(into.proper);
}

void UnitReader::takeClauses(const domain::Sentence &sentence, SentenceUnits &into) const
{
    for (size_t i = 0; i < sentence.clauses.size(); ++i) {
        std::vector<int> units;
        for (const auto &[place, id] : into.places) {
            if (sentence.clauses[i].range.contains(place.begin))
                units.push_back(id);
        }
        makeSet(units);
        if (units.size() < 2)
            continue;
        into.clauses.push_back(std::move(units));
        into.clauseIndexes.push_back(int(i));
    }
}

SentenceUnits UnitReader::reduce(QStringView text, const domain::Sentence &sentence,
                                 const std::vector<Hit> &hits)
{
    SentenceUnits reduced;
    takeHits(hits, reduced);
    takeWords(text, sentence.range, reduced);
    takeClauses(sentence, reduced);
    return reduced;
}

} // namespace counterpart::analysis
