// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentroles.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSubject = 110; ///< characters before the verb in which a subject is looked for
constexpr qsizetype NoVerbSubject = 60;   ///< the same where no verb is found

using Option = QRegularExpression::PatternOption;

/// The first of the first three sentences that says that people met or spoke.
std::optional<int> openingOf(const std::vector<SentenceUnits> &sentences)
{
    static const QRegularExpression encounter(lexicon::cuePattern(u"openings.encounter"),
                                              Option::DotMatchesEverythingOption |
                                                  Option::UseUnicodePropertiesOption);
    const int last = std::min<int>(3, int(sentences.size()));
    for (int i = 0; i < last; ++i) {
        if (encounter.match(sentences[size_t(i)].twin).hasMatch())
            return i;
    }
    return std::nullopt;
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
    const std::optional<int> openA = openingOf(a);
    const std::optional<int> openB = openingOf(b);
    roles.openingA = openA.value_or(0);
    roles.openingB = openB.value_or(0);
    roles.sure = openA && openB;
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
