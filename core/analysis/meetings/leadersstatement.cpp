// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/leadersstatement.h"

#include "core/analysis/entities/entities.h"
#include "core/analysis/meetings/encounter.h"
#include "core/analysis/meetings/encountercues.h"
#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/encounterparties.h"
#include "core/analysis/meetings/encounterplace.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::EncounterFact;
using domain::MeetingFormat;
using domain::ReadoutRole;

namespace {

constexpr auto BySelf = "leaders"; ///< the rules, as evidence names them
constexpr auto ByTitle = "leaders-title";
constexpr QLatin1StringView Summit("Summit");
constexpr size_t kOpening = 3;    ///< sentences in which the leaders speak of themselves
constexpr qsizetype kHead = 400;  ///< units
constexpr qsizetype kMost = 5;    ///< more states than that are a gathering, and their leaders not all named
constexpr qint64 kDaysBack = 10;  ///< a statement comes out within so many days

QRegularExpression cuedPattern(QStringView name)
{
    QRegularExpression expression(lexicon::cuePattern(name), QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

bool has(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text).hasMatch();
}

class StatementReader
{
public:
    StatementReader(const AnalysedText &text, const AnalysedText &title, const domain::DocumentFacts &facts)
        : m_text(text), m_title(title), m_facts(facts), m_place(text, facts)
    {
        if (facts.published.value && facts.published.value->isValid())
            m_published = facts.published.value->to;
        if (!facts.sentences.empty())
            m_opening = facts.sentences.front().range.begin;
    }

    std::optional<EncounterFact> run() const
    {
        if (m_facts.docType.value != domain::DocType::JointStatement || !m_published.isValid())
            return std::nullopt;
        static const QRegularExpression signedBy = cuedPattern(u"leaders_statement.signed_by");
        static const QRegularExpression jointly = cuedPattern(u"leaders_statement.jointly");
        if (auto found = named(head(), signedBy))
            return found;
        for (size_t i = 0; i < std::min(m_facts.sentences.size(), kOpening); ++i) {
            if (auto found = gathered(i))
                return found;
            if (auto found = named(m_facts.sentences[i].range, jointly))
                return found;
            if (auto found = ofStates(i))
                return found;
        }
        return titled();
    }

private:
    /// What stands before the first sentence: "The following statement was signed by X and Y in …".
    text::Range head() const
    {
        const qsizetype end = m_facts.sentences.empty() ? 0 : m_facts.sentences.front().range.begin;
        return {std::max<qsizetype>(0, end - kHead), end};
    }

    QStringView sentence(size_t index) const { return m_facts.sentences[index].range.in(m_text.text()); }

    static bool areTwo(const Parties &parties)
    {
        return parties.persons.size() >= 2 && parties.persons.size() <= kMost && parties.countries.size() >= 2 &&
               parties.countries.size() <= kMost;
    }

    /// "We, the member states of A and the State of B, gathered on the occasion of the 10th A-B Summit"
    std::optional<EncounterFact> gathered(size_t index) const
    {
        static const QRegularExpression together = cuedPattern(u"leaders_statement.gathered");
        static const QRegularExpression brackets(lexicon::cuePattern(u"leaders_statement.brackets"));
        static const QRegularExpression glued(lexicon::cuePattern(u"leaders_statement.glued"));
        if (!has(together, sentence(index)))
            return std::nullopt;
        QString plain = sentence(index).toString().remove(brackets);
        plain.replace(glued, QStringLiteral("\\1 "));
        EncounterFact out;
        out.occasion = occasionOf(plain);
        if (!out.occasion.contains(Summit) || !out.occasion.contains(u' '))
            return std::nullopt;
        out.evidence = {0.6, QString::fromLatin1(BySelf)};
        tell(out, m_facts.sentences[index].range);
        setMark(out, EncounterMark::Gathering);
        return out;
    }

    /// "Today, we, President X of A and Prime Minister Y of B, …", "X and Y today affirmed", "signed by X and Y"
    std::optional<EncounterFact> named(text::Range range, const QRegularExpression &together) const
    {
        const Parties parties = partiesOfRange(range, m_facts);
        static const QRegularExpression recalls = cuedPattern(u"leaders_statement.recalls");
        const QStringView words = range.in(m_text.text());
        if (!areTwo(parties) || !has(together, words) || has(recalls, words))
            return std::nullopt;
        EncounterFact out;
        out.participants = parties.persons;
        out.countries = parties.countries;
        out.evidence = {0.7, QString::fromLatin1(BySelf)};
        tell(out, range);
        return out;
    }

    /// "We, the leaders of A, B and C, met": each state's only leader of that day.
    std::optional<EncounterFact> ofStates(size_t index) const
    {
        static const QRegularExpression leaders = cuedPattern(u"leaders_statement.of_states");
        const QRegularExpressionMatch match = leaders.matchView(sentence(index));
        if (!match.hasMatch())
            return std::nullopt;
        const qsizetype begin = m_facts.sentences[index].range.begin;
        EncounterFact out;
        for (const QString &state : statesIn({begin + match.capturedStart(1), begin + match.capturedEnd(1)})) {
            const QString leader = leaderOf(state);
            if (leader.isEmpty())
                return std::nullopt;
            out.participants << leader;
            out.countries << state;
        }
        if (out.countries.size() < 2 || out.countries.size() > kMost)
            return std::nullopt;
        out.evidence = {0.6, QString::fromLatin1(BySelf)};
        tell(out, m_facts.sentences[index].range);
        return out;
    }

    /// "Joint Statement by President X and Prime Minister Y": nothing tells that they met.
    std::optional<EncounterFact> titled() const
    {
        static const QRegularExpression chiefs = cuedPattern(u"leaders_statement.chiefs_titles");
        if (!has(chiefs, m_title.text()))
            return std::nullopt;
        const domain::CleanDocument nothing;
        const AnalysedText empty(nothing, m_title.lexicon());
        domain::DocumentFacts facts;
        facts.entities = findEntities(m_title, empty, {m_published, QString(), QString()});
        const Parties parties = partiesOfRange({0, m_title.text().size()}, facts);
        if (!areTwo(parties))
            return std::nullopt;
        EncounterFact out;
        out.participants = parties.persons;
        out.countries = parties.countries;
        out.role = ReadoutRole::Background;
        out.date = domain::PartialDate::day(m_published);
        out.evidence = {0.5, QString::fromLatin1(ByTitle)};
        return out;
    }

    QStringList statesIn(text::Range range) const
    {
        using lexicon::Places;
        QStringList out;
        for (const lexicon::Hit &hit : m_text.hitsIn(range)) {
            if (hit.table != lexicon::Table::Places || hit.field != Places::CountryName)
                continue;
            const QString code = m_text.lexicon().places().countries()[hit.index].code;
            if (!code.isEmpty() && !out.contains(code))
                out << code;
        }
        return out;
    }

    /// Who leads \p state on the day: the only one whom the lexicon has, else the only such one whom the text names.
    QString leaderOf(const QString &state) const
    {
        const lexicon::Offices &offices = m_text.lexicon().offices();
        QList<int> holding;
        for (const QString &title : lexicon::cueWords(u"leaders_statement.chiefs").list())
            for (const int holder : offices.holding(title, state, m_published))
                if (!holding.contains(holder))
                    holding << holder;
        if (holding.size() > 1)
            holding.removeIf([&](int holder) {
                return std::ranges::find(m_facts.entities, offices.holders()[holder].name, &domain::EntityFact::name) ==
                       m_facts.entities.end();
            });
        return holding.size() == 1 ? offices.holders()[holding.first()].name : QString();
    }

    /// The sentence at \p range; of the head the first, whose place may stand there.
    size_t sentenceAt(text::Range range) const
    {
        const auto found = std::ranges::find(m_facts.sentences, range.begin,
                                             [](const domain::Sentence &one) { return one.range.begin; });
        return found == m_facts.sentences.end() ? 0 : size_t(found - m_facts.sentences.begin());
    }

    void tell(EncounterFact &out, text::Range range) const
    {
        static const QRegularExpression present = cuedPattern(u"leaders_statement.present");
        static const QRegularExpression following = cuedPattern(u"leaders_statement.following");
        out.role = ReadoutRole::Readout;
        if (has(present, range.in(m_text.text())) || hasMark(out, EncounterMark::Gathering)) {
            out.format = MeetingFormat::InPerson;
            out.place = m_place.near(sentenceAt(range));
        } else if (const auto match = following.matchView(m_text.text().first(range.end)); match.hasMatch()) {
            out.format = formatOf(match.captured(1));
        } else {
            setMark(out, EncounterMark::JoinsOnly);
        }
        tellDay(out, range);
    }

    /// The day that the words at \p range give, else one written out before them, else that of publication.
    void tellDay(EncounterFact &out, text::Range range) const
    {
        const domain::DateFact *told = nullptr;
        for (const domain::DateFact &date : m_facts.dates) {
            const bool near = date.date.from >= m_published.addDays(-kDaysBack) &&
                              date.date.from <= m_published.addDays(1);
            if (!near || date.date.precision != domain::DatePrecision::Day || date.range.end > range.end)
                continue;
            const bool here = range.contains(date.range);
            if (!told || (here && !range.contains(told->range)))
                told = here || (!date.relative && date.range.begin > m_opening) ? &date : told;
        }
        out.date = told ? told->date : domain::PartialDate::day(m_published);
        if (!told && !hasMark(out, EncounterMark::JoinsOnly))
            markAsPublished(out);
        else if (told && told->relative)
            setMark(out, EncounterMark::Today);
    }

    const AnalysedText &m_text;
    const AnalysedText &m_title;
    const domain::DocumentFacts &m_facts;
    EncounterPlace m_place;
    QDate m_published;
    qsizetype m_opening = 0; ///< where the sentences begin
};

} // namespace

std::optional<EncounterFact> leadersStatement(const AnalysedText &text, const AnalysedText &title,
                                              const domain::DocumentFacts &facts)
{
    return StatementReader(text, title, facts).run();
}

} // namespace counterpart::analysis
