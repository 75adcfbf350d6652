// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentroles.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeadingSentences = 4;       ///< among which an opening is looked for
constexpr size_t OpeningHead = 3;         ///< sentences of the other account whose names it may share
constexpr int MostNames = 3;              ///< that count
constexpr qsizetype LongestSubject = 110; ///< characters before the verb in which a subject is looked for
constexpr qsizetype NoVerbSubject = 60;   ///< the same where no verb is found

using Option = QRegularExpression::PatternOption;

/// Names in the first sentences of an account, as sorted stems.
std::vector<int> capitalsAtHead(const std::vector<SentenceUnits> &sentences, size_t most)
{
    std::vector<int> capitals;
    for (const SentenceUnits &sentence : sentences | std::views::take(most))
        capitals.insert(capitals.end(), sentence.capitals.begin(), sentence.capitals.end());
    std::ranges::sort(capitals);
    const auto rest = std::ranges::unique(capitals);
    capitals.erase(rest.begin(), rest.end());
    return capitals;
}

int sharedCapitals(const SentenceUnits &sentence, const std::vector<int> &others)
{
    return int(std::ranges::count_if(sentence.capitals,
                                     [&](int id) { return std::ranges::binary_search(others, id); }));
}

/// The one of the leading sentences that best tells of the encounter: a word of contact, names that the head
/// of the other account has too, early; the first where none does.
int openingOf(const std::vector<SentenceUnits> &sentences, const std::vector<SentenceUnits> &other)
{
    const std::vector<int> capitals = capitalsAtHead(other, OpeningHead);
    double best = 0;
    int at = 0;
    for (int i = 0; i < std::min(LeadingSentences, int(sentences.size())); ++i) {
        const SentenceUnits &sentence = sentences[size_t(i)];
        const double score = (sentence.contact ? 1 : 0) +
                             0.4 * std::min(MostNames, sharedCapitals(sentence, capitals)) - 0.25 * i;
        if (score > best + 1e-9) {
            best = score;
            at = i;
        }
    }
    return at;
}

/// How much like an opening each sentence is, by the same signs; it falls from sentence to sentence.
std::vector<double> openingsOf(const std::vector<SentenceUnits> &sentences,
                               const std::vector<SentenceUnits> &other)
{
    const std::vector<int> capitals = capitalsAtHead(other, LeadingSentences);
    std::vector<double> like;
    for (const SentenceUnits &sentence : sentences) {
        const double names = std::min(1.0, sharedCapitals(sentence, capitals) / double(MostNames));
        like.push_back((0.5 * (sentence.contact ? 1 : 0) + 0.5 * names) / (1 + double(like.size()) / 2));
    }
    return like;
}

bool startsWithBoth(const QString &sentence)
{
    static const QRegularExpression both(lexicon::cuePattern(u"subjects.both"),
                                         Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
    return both.match(sentence).hasMatch();
}

/// The last word of "he", "the President", "in response, the Foreign Minister" at the head; else empty.
QString standIn(const QString &sentence)
{
    static const QRegularExpression pattern(lexicon::cuePattern(u"subjects.stand_in"),
                                            Option::CaseInsensitiveOption |
                                                Option::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(sentence);
    return match.hasMatch() ? match.captured(1).toLower().section(u' ', -1) : QString();
}

QRegularExpression verbs(const lexicon::AlignmentModel &model)
{
    return QRegularExpression(u"\\b(?:"_s + model.clauseVerbs.join(u'|') + u")\\b"_s,
                              Option::UseUnicodePropertiesOption);
}

/// Reads the subjects of one account's sentences, in order: a pronoun stands for the last one named.
class SubjectReader
{
public:
    SubjectReader(const std::vector<SentenceUnits> &sentences, const std::vector<int> &names,
                  const UnitTable &table, const QRegularExpression &verb)
        : m_names(names), m_table(table), m_verb(verb)
    {
        for (const SentenceUnits &sentence : sentences)
            noteTitles(sentence);
    }

    Subject read(const SentenceUnits &sentence)
    {
        Subject subject = subjectOf(sentence);
        if (!subject.names.empty())
            m_last = subject.names;
        return subject;
    }

private:
    [[nodiscard]] bool isName(int unit) const { return std::ranges::binary_search(m_names, unit); }

    /// Which titles stand right before which names in the whole account.
    void noteTitles(const SentenceUnits &sentence)
    {
        static const lexicon::CueWords &titles = lexicon::cueWords(u"subjects.titles");
        for (size_t i = 0; i + 1 < sentence.tokens.size(); ++i) {
            const int next = m_table.unitIdOf(sentence.tokens[i + 1].stem);
            if (titles.contains(sentence.tokens[i].folded) && isName(next))
                m_titles[sentence.tokens[i].folded].insert(next);
        }
    }

    [[nodiscard]] Subject subjectOf(const SentenceUnits &sentence) const
    {
        if (startsWithBoth(sentence.twin))
            return {true, {}};
        const QRegularExpressionMatch verb = m_verb.match(sentence.twin);
        const qsizetype cut = verb.hasMatch() ? verb.capturedStart() : NoVerbSubject;
        std::vector<int> named = namesBefore(std::min(cut, LongestSubject), sentence);
        if (!named.empty()) {
            if (QStringView(sentence.twin).first(std::min(cut, sentence.twin.size())).contains(u" and "))
                return {true, {}};
            return {false, std::move(named)};
        }
        const QString title = standIn(sentence.twin);
        if (title.isEmpty())
            return {};
        const QSet<int> held = m_titles.value(title);
        return {false, held.size() == 1 ? std::vector<int>{*held.begin()} : m_last};
    }

    [[nodiscard]] std::vector<int> namesBefore(qsizetype cut, const SentenceUnits &sentence) const
    {
        std::vector<int> named;
        const qsizetype start = sentence.start;
        for (const lexicon::AlignmentToken &token : sentence.tokens) {
            if (token.range.begin - start >= cut)
                break;
            if (const int unit = m_table.unitIdOf(token.stem); isName(unit))
                named.push_back(unit);
        }
        std::ranges::sort(named);
        const auto rest = std::ranges::unique(named);
        named.erase(rest.begin(), rest.end());
        return named;
    }

    const std::vector<int> &m_names;
    const UnitTable &m_table;
    const QRegularExpression &m_verb;
    QHash<QString, QSet<int>> m_titles;
    std::vector<int> m_last;
};

} // namespace

MeetingRoles findRoles(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                       const UnitTable &table, const lexicon::AlignmentModel &model)
{
    MeetingRoles roles;
    roles.openingA = openingOf(a, b);
    roles.openingB = openingOf(b, a);
    roles.openingsA = openingsOf(a, b);
    roles.openingsB = openingsOf(b, a);
    std::ranges::set_intersection(a[size_t(roles.openingA)].proper, b[size_t(roles.openingB)].proper,
                                  std::back_inserter(roles.participants));
    std::vector<int> names;
    std::ranges::copy_if(roles.participants, std::back_inserter(names),
                         [&](int unit) { return !table.units()[unit].startsWith(u'='); });

    const QRegularExpression verb = verbs(model);
    const auto read = [&](const std::vector<SentenceUnits> &sentences, std::vector<Subject> &subjects) {
        SubjectReader reader(sentences, names, table, verb);
        for (const SentenceUnits &sentence : sentences)
            subjects.push_back(reader.read(sentence));
    };
    read(a, roles.subjectsA);
    read(b, roles.subjectsB);
    return roles;
}

} // namespace counterpart::analysis
