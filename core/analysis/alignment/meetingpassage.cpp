// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/meetingpassage.h"

#include "core/analysis/alignment/alignmentunits.h"
#include "core/lexicon/cues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace counterpart::analysis {

namespace {

constexpr size_t LongAccount = 24;  ///< sentences from which on an account may be about several things
constexpr size_t TimesTheOther = 2; ///< and it has so many times the sentences of the other
constexpr size_t Head = 6;          ///< sentences that tell what an account is about
constexpr size_t OtherHead = 2;     ///< sentences of the other account whose names are the participants
constexpr double NamesInHead = 0.6; ///< share of theirs that a head has which is about the meeting, by weight
constexpr size_t MostLooked = 2000; ///< sentences of an account

constexpr double Floor = 0.45; ///< what a sentence must show to speak for the inside
constexpr double Switch = 1.5; ///< cost of a change between inside and outside
constexpr double ContactBonus = 0.3;
constexpr double OtherContact = 0.5; ///< taken off where a meeting of others is told
constexpr size_t OthersNamed = 2;    ///< least names in a sentence that tells of others
constexpr double LikenessFactor = 2;
constexpr double MostNamed = 1.5;
constexpr double Slight = 1.4; ///< added to weights, so that a slight sentence is like none
constexpr double LeastRun = 1; ///< of all that speaks for the inside, else no passage stands out
constexpr int Margin = 1;      ///< sentences beside a run that belong to it

bool isWholeAboutOneThing(const domain::DocumentFacts &facts)
{
    using domain::DocType;
    return facts.docType &&
           (*facts.docType == DocType::JointStatement || *facts.docType == DocType::Agreement);
}

/// Sentences of turns in which somebody asks: from a label of a question to the next label of a speaker.
std::vector<bool> questionsIn(const Account &account)
{
    static const lexicon::CueWords &labels = lexicon::cueWords(u"types.question_labels");
    const std::vector<domain::Sentence> &sentences = account.facts->sentences;
    std::vector<bool> asked(sentences.size(), false);
    bool asking = false;
    auto label = account.facts->skipped.begin();
    for (size_t i = 0; i < sentences.size(); ++i) {
        const text::Range range = sentences[i].range;
        for (; label != account.facts->skipped.end() && label->range.begin < range.begin; ++label) {
            if (label->why == domain::SkipReason::Speaker)
                asking = labels.begin(label->range.in(account.text));
        }
        asking = asking || labels.begin(range.in(account.text));
        asked[i] = asking;
    }
    return asked;
}

/// Reads off how much each sentence of a long account is about the meeting of the other one.
class Evidence
{
public:
    Evidence(const std::vector<SentenceUnits> &account, const std::vector<SentenceUnits> &other,
             const UnitTable &table)
        : m_counts(size_t(table.units().size()), 0), m_all(std::log(double(account.size()) + 1))
    {
        for (const SentenceUnits &sentence : account) {
            for (const UnitPlace &place : sentence.units)
                ++m_counts[size_t(place.unit)];
        }
        for (const SentenceUnits &sentence : other | std::views::take(OtherHead))
            m_names.insert(m_names.end(), sentence.proper.begin(), sentence.proper.end());
        std::ranges::sort(m_names);
        const auto rest = std::ranges::unique(m_names);
        m_names.erase(rest.begin(), rest.end());
    }

    /// True where the head of the account names who met.
    [[nodiscard]] bool isToldAtHead(const std::vector<SentenceUnits> &account) const
    {
        double there = 0;
        double all = 0;
        for (const int name : m_names) {
            if (m_counts[size_t(name)] == 0)
                continue;
            all += weight(name);
            if (std::ranges::any_of(account | std::views::take(Head), [name](const SentenceUnits &sentence) {
                    return std::ranges::binary_search(sentence.proper, name);
                }))
                there += weight(name);
        }
        return there > 0 && there >= NamesInHead * all;
    }

    [[nodiscard]] double of(const SentenceUnits &sentence, const std::vector<SentenceUnits> &other) const
    {
        double named = 0;
        for (const int name : sentence.proper)
            named += std::ranges::binary_search(m_names, name) ? weight(name) * weight(name) : 0;
        double like = 0;
        for (const SentenceUnits &each : other)
            like = std::max(like, likeness(sentence, each));
        const bool ofOthers = named < ContactBonus && sentence.proper.size() >= OthersNamed;
        const double contact = !sentence.contact ? 0
                               : ofOthers        ? -OtherContact
                               : named > 0       ? ContactBonus
                                                 : 0;
        return std::min(MostNamed, named) + contact + LikenessFactor * like;
    }

private:
    [[nodiscard]] double weight(int unit) const
    {
        return std::max(0.0, 1 - std::log(std::max(1.0, double(m_counts[size_t(unit)]))) / m_all);
    }
    [[nodiscard]] double likeness(const SentenceUnits &a, const SentenceUnits &b) const
    {
        double shared = 0;
        double all = Slight;
        for (const UnitPlace &place : a.units) {
            all += weight(place.unit);
            shared += b.has(place.unit) ? 2 * weight(place.unit) : 0;
        }
        for (const UnitPlace &place : b.units)
            all += weight(place.unit);
        return shared / all;
    }

    std::vector<int> m_counts; ///< sentences of the account, by unit
    double m_all;
    std::vector<int> m_names; ///< sorted units of who met, where and when
};

/// The likeliest course through outside (0) and inside (1).
std::vector<bool> courseThrough(const std::vector<double> &evidence)
{
    std::vector<std::array<int, 2>> from;
    std::array<double, 2> best{0, 0};
    for (const double each : evidence) {
        std::array<double, 2> next{};
        from.emplace_back();
        for (const size_t state : {size_t(0), size_t(1)}) {
            const bool stays = best[state] >= best[1 - state] - Switch;
            from.back()[state] = int(stays ? state : 1 - state);
            next[state] = (stays ? best[state] : best[1 - state] - Switch) + (state == 1 ? each - Floor : 0);
        }
        best = next;
    }
    std::vector<bool> inside(evidence.size(), false);
    size_t state = best[1] > best[0] ? 1 : 0;
    for (size_t i = evidence.size(); i-- > 0;) {
        inside[i] = state == 1;
        state = size_t(from[i][state]);
    }
    return inside;
}

void widen(std::vector<bool> &inside)
{
    const std::vector<bool> runs = inside;
    for (int i = 0; i < int(runs.size()); ++i) {
        for (int k = std::max(0, i - Margin);
             runs[size_t(i)] && k <= std::min(int(runs.size()) - 1, i + Margin); ++k)
            inside[size_t(k)] = true;
    }
}

/// Which sentences are about the meeting; all where none stand out.
std::vector<bool> insideOf(const Account &account, const Account &other, const lexicon::AlignmentModel &model)
{
    const std::vector<bool> all(account.facts->sentences.size(), true);
    if (all.size() < LongAccount || all.size() < TimesTheOther * other.facts->sentences.size() ||
        isWholeAboutOneThing(*account.facts))
        return all;
    UnitTable table;
    std::vector<SentenceUnits> own;
    std::vector<SentenceUnits> others;
    UnitReader(model, table).read(account, other, MostLooked, own, others);
    const Evidence evidence(own, others, table);
    if (evidence.isToldAtHead(own))
        return all;
    std::vector<double> shown;
    for (const SentenceUnits &sentence : own)
        shown.push_back(evidence.of(sentence, others));
    std::vector<bool> inside = courseThrough(shown);
    double sum = 0;
    for (size_t i = 0; i < inside.size(); ++i)
        sum += inside[i] ? shown[i] - Floor : 0;
    if (sum < LeastRun)
        return all;
    widen(inside);
    inside.resize(all.size(), false);
    return inside;
}

} // namespace

std::vector<int> sentencesOutside(const Account &account, const Account &other,
                                  const lexicon::AlignmentModel &model)
{
    const size_t count = account.facts->sentences.size();
    if (count == 0 || other.facts->sentences.empty())
        return {};
    const std::vector<bool> inside = insideOf(account, other, model);
    const std::vector<bool> asked =
        count < LongAccount ? std::vector<bool>(count, false) : questionsIn(account);
    std::vector<int> outside;
    for (size_t i = 0; i < count; ++i) {
        if (!inside[i] || asked[i])
            outside.push_back(int(i));
    }
    return outside.size() == count ? std::vector<int>() : outside;
}

std::vector<int> sentencesOutside(const Account &account, const Account &other,
                                  const lexicon::Lexicon &lexicon)
{
    return sentencesOutside(account, other, *lexicon::AlignmentModel::of(lexicon));
}

} // namespace counterpart::analysis
