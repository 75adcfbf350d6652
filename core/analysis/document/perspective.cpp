// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/perspective.h"

#include "core/analysis/document/introductions.h"
#include "core/analysis/document/statehead.h"
#include "core/analysis/document/statesnamed.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::Hit;
using lexicon::Table;

namespace {

constexpr qsizetype LeadLength = 900;     ///< units in which those who met are brought in
constexpr qsizetype WholeLength = 20'000; ///< units that are looked at at all
constexpr std::size_t MostIntroductions = 40;
// What speaks for a state, as the evidence names it.
constexpr auto HouseStyle = "house-style";
constexpr auto Speaker = "speaker";
constexpr auto FirstNamed = "first-named";
constexpr auto GuestIntroduced = "guest-introduced";
constexpr auto OwnLeader = "own-leader";
constexpr auto Order = "order";
constexpr auto Dateline = "dateline";
constexpr auto OwnPeople = "own-people";
constexpr auto StateSpeaks = "state-speaks";
constexpr auto OurCountry = "our-country";
constexpr auto UnnamedChief = "unnamed-chief";
constexpr auto Letterhead = "letterhead";
constexpr auto PressDateline = "press-dateline";
constexpr QLatin1StringView And("and");
constexpr auto Press = "media";
constexpr auto America = "us";

constexpr double Enough = 1.4;  ///< points that the best state must have
constexpr double Ahead = 0.9;   ///< … and be ahead of the next by

/// Gathers what speaks for one state or another as the one that tells.
class SideFinder
{
public:
    SideFinder(const AnalysedText &text, const AnalysedText &title)
        : m_text(text), m_title(title), m_lexicon(text.lexicon()),
          m_whole{0, qMin(text.text().size(), WholeLength)}
    {
    }

    domain::Detected<QString> run()
    {
        const qsizetype at = m_title.text().isEmpty() ? -1 : m_text.text().left(2000).indexOf(m_title.text());
        m_begin = at < 0 ? 0 : at + m_title.text().size();
        m_met = introductionsIn(m_text, {m_begin, m_whole.end}, MostIntroductions);
        m_titled = introductionsIn(m_title, {0, m_title.text().size()}, MostIntroductions);
        readHouseStyle();
        readTitle();
        if (!isSpoken())
            readLead();
        readPairs();
        readTurns();
        readDateline();
        readOwnWords();
        readSpelling();
        resolveUnnamed();
        return best();
    }

private:
    /// Somebody of a state that is not known yet: "the Prime Minister".
    static QString unnamed() { return u"?"_s; }

    static QString partyOf(const Introduction &who) { return who.country.isEmpty() ? unnamed() : who.country; }

    void vote(const QString &state, double points, const char *rule)
    {
        m_points[state] += points;
        if (points > m_most[state]) {
            m_most[state] = points;
            m_rules[state] = QLatin1StringView(rule);
        }
    }

    bool isSpoken() const
    {
        static const QRegularExpression spoken(lexicon::cuePattern(u"perspective.spoken_titles"));
        return spoken.matchView(m_title.folded()).hasMatch();
    }

    /// Titles as only one house writes them: "PM call with President Ruto of Kenya: 3 May 2024".
    void readHouseStyle()
    {
        const QHash<QString, QString> &styles = lexicon::cueMeanings(u"perspective.house_titles");
        for (auto style = styles.cbegin(); style != styles.cend(); ++style)
            if (QRegularExpression(*style).matchView(m_title.folded()).hasMatch())
                vote(style.key(), 2.5, HouseStyle);
    }

    void readTitle()
    {
        static const lexicon::CueWords &guests = lexicon::cueWords(u"perspective.guest_titles");
        if (guests.begin(m_title.folded())) {
            // "Meeting with …", "Telephone conversation with …": the title names the guest alone.
            QStringList states;
            for (const Hit &hit : m_title.hits())
                if (const QString code = stateNamed(hit, m_lexicon); !code.isEmpty() && !states.contains(code))
                    states << code;
            for (const Introduction &who : m_titled)
                if (!who.country.isEmpty() && !states.contains(who.country))
                    states << who.country;
            for (const QString &state : std::as_const(states))
                addGuest(state, 3);
            m_titleNamesGuests = !states.isEmpty();
            m_unnamedSpeaks = m_unnamedSpeaks || states.size() == 1;
            return;
        }
        const auto [first, second] = firstTwo(m_titled);
        if (!first)
            return;
        if (isSpoken()) {
            vote(partyOf(*first), first->withCountry ? 0.5 : 2.0, Speaker);
            return;
        }
        if (!second)
            return;
        // "Prime Minister meets with the President of Russia", but not "Head of Office and Minister of Ukraine meet"
        const text::Range between{first->range.end, qMax(first->range.end, second->range.begin)};
        const bool together = m_title.folded(between).startsWith(And);
        if (!together && !first->named && first->country.isEmpty() && second->withCountry) {
            addGuest(second->country, 0);
            m_unnamedTitle = first->title;
            m_unnamedSpeaks = true;
        }
        // Headlines shorten: that the second one stands without a country says little there.
        vote(partyOf(*first), 1.0, FirstNamed);
        if (first->withCountry != second->withCountry)
            vote(partyOf(first->withCountry ? *second : *first), first->withCountry ? 0.3 : 1.0, GuestIntroduced);
    }

    /// Whoever needs no introduction is one's own; of two with one, or two without, the first.
    void readLead()
    {
        std::vector<Introduction> lead;
        for (const Introduction &who : m_met)
            if (lead.empty() ? who.range.begin < m_begin + LeadLength
                             : who.range.begin < lead.front().range.begin + LeadLength)
                lead.push_back(who);
        auto [first, second] = firstTwo(lead);
        if (!first)
            return;
        // "At the invitation of Prime Minister Luxon of New Zealand, Premier Li Qiang": the host is the other one.
        static const lexicon::CueWords &hosts = lexicon::cueWords(u"perspective.invitation");
        const text::Range before{qMax<qsizetype>(m_begin, first->range.begin - 50), first->range.begin};
        if (second && before.length() > 0 && hosts.standIn(m_text.folded(before)))
            std::swap(first, second);
        // "Telephone conversation with …": whoever of another state acts in the text is the one who tells of it.
        if (m_titleNamesGuests && !first->country.isEmpty() && !m_guests.contains(first->country))
            vote(first->country, second ? 0.8 : 1.6, OwnLeader);
        if (!second) {
            if (!first->withCountry && !first->country.isEmpty() && first->named)
                vote(first->country, 1.0, OwnLeader);
            return;
        }
        // The press says "Chinese President Xi" of everybody, an office "the President of China" of a guest.
        m_pressLike = first->adjective && second->withCountry;
        static const QRegularExpression meet(lexicon::cuePattern(u"perspective.meet"));
        vote(partyOf(*first), m_pressLike ? 0.8 : 1.2, FirstNamed);
        const text::Range between{first->range.end, qMax(first->range.end, second->range.begin)};
        const bool together = between.length() < 250 && !between.in(m_text.text()).contains(u"\n\n"_s) &&
                              meet.matchView(m_text.folded(between)).hasMatch();
        if (first->withCountry != second->withCountry) {
            const Introduction &own = first->withCountry ? *second : *first;
            const Introduction &guest = first->withCountry ? *first : *second;
            vote(partyOf(own), together ? 1.8 : 0.6, GuestIntroduced);
            addGuest(guest.country, together ? 0.8 : 0);
        } else if (first->withCountry && !m_pressLike && together) {
            vote(partyOf(*first), 0.4, FirstNamed);
        }
        // "The Prime Minister met President Biden"; but an aide who is not known may go with his own President.
        if (partyOf(*first) == unnamed() && !first->named && isTheOne(*first)) {
            m_unnamedSpeaks = true;
            m_unnamedTitle = first->title;
        }
        if (partyOf(*first) == unnamed() && together && (first->named ? second->withCountry : isTheOne(*first)))
            addGuest(second->country, 0);
        if (partyOf(*second) == unnamed() && first->withCountry && (second->named || isTheOne(*second)))
            addGuest(first->country, 0);
    }

    /// "the Prime Minister", and no "Interior Secretary".
    bool isTheOne(const Introduction &who) const
    {
        return who.range.begin >= 4 && m_text.folded({who.range.begin - 4, who.range.begin}) == u"the";
    }

    void addGuest(const QString &state, double points)
    {
        if (!m_guests.contains(state))
            m_guests << state;
        m_points[state] -= points;
    }

    bool takesPart(const QString &state) const
    {
        return m_points.contains(state) || m_guests.contains(state);
    }

    /// One's own state comes first in "Kazakh-Russian relations".
    void readPairs()
    {
        m_pairs = statePairs(m_text, m_whole);
        QHash<QString, double> given;
        for (const auto &[first, second] : m_pairs)
            if (takesPart(second) && (takesPart(first) || m_guests.contains(second)) && given[first] < 1.2) {
                given[first] += 0.4;
                vote(first, 0.4, Order);
            }
    }

    /// "For his part, President Biden": the other one speaks now.
    void readTurns()
    {
        static const lexicon::CueWords &turns = lexicon::cueWords(u"perspective.turns");
        const QStringView folded = m_text.folded(m_whole);
        if (!turns.standIn(folded))
            return;
        for (const Introduction &who : m_met) {
            const text::Range before{qMax<qsizetype>(0, who.range.begin - 40), who.range.begin};
            if (!who.country.isEmpty() && before.length() > 0 && turns.standIn(m_text.folded(before))) {
                addGuest(who.country, 0.8);
                return;
            }
        }
    }

    /// "YEREVAN —", "Amman, May 13 (Petra)": where the text was sent from.
    void readDateline()
    {
        static const QRegularExpression shape(lexicon::cuePattern(u"perspective.dateline"));
        const text::Range head{m_begin, qMin(m_text.text().size(), m_begin + 400)};
        for (const Hit &hit : m_text.hitsIn(head)) {
            if (hit.table != Table::Places || (hit.field != lexicon::Places::Capital &&
                                               hit.field != lexicon::Places::City))
                continue;
            const bool begins = hit.range.begin == 0 || m_text.text()[hit.range.begin - 1] == u'\n';
            const text::Range rest{hit.range.end, qMin(hit.range.end + 70, m_text.text().size())};
            if (!begins || !shape.matchView(rest.in(m_text.text())).hasMatch())
                continue;
            static const QRegularExpression paper(lexicon::cuePattern(u"perspective.paper"));
            m_paper = paper.matchView(rest.in(m_text.text())).hasMatch();
            vote(m_lexicon.places().countries()[hit.index].code, 0.7, Dateline);
            return;
        }
    }

    /// "our country", "fellow Ukrainians".
    void readOwnWords()
    {
        static const lexicon::CueWords &ours = lexicon::cueWords(u"perspective.ours");
        static const QRegularExpression call(lexicon::cuePattern(u"perspective.own_people"));
        const QStringView folded = m_text.folded(m_whole);
        for (auto match = call.globalMatchView(folded.left(1500)); match.hasNext();) {
            const QString code = m_lexicon.places().codeOf(match.next().capturedView(1));
            if (!code.isEmpty())
                vote(code, 3.0, OwnPeople);
        }
        for (const QString &state : statesSpeaking(m_text, m_whole))
            vote(state, 2.0, StateSpeaks);
        const bool bothSpeak = isSpoken() && m_titled.size() > 1; // each of them says "our country"
        if (!bothSpeak && ours.standIn(folded)) {
            const QString often = mostNamed();
            const bool guest = std::ranges::any_of(m_met, [&often](const Introduction &who) {
                return who.withCountry && who.country == often;
            });
            if (!often.isEmpty() && !guest && !m_guests.contains(often))
                vote(often, 1.6, OurCountry);
        }
    }

    QString mostNamed() const
    {
        QHash<QString, int> counts;
        QString most;
        for (const Hit &hit : m_text.hitsIn(m_whole))
            if (const QString code = stateNamed(hit, m_lexicon); !code.isEmpty())
                if (++counts[code] > counts.value(most) && (m_guests.isEmpty() || !m_guests.contains(code)))
                    most = code;
        return most;
    }

    /// Ways of writing that the government of the United States does not have.
    void readSpelling()
    {
        static const QRegularExpression other(lexicon::cuePattern(u"perspective.not_american"));
        const QString america = QString::fromLatin1(America);
        if (m_points.value(america) > 0 && other.matchView(m_whole.in(m_text.text())).hasMatch())
            m_points[america] -= 1.2;
    }

    /// Whose "the Prime Minister" is: a state beside the guest's that the text speaks of, but none of which it
    /// names a leader.
    void resolveUnnamed()
    {
        const double points = m_points.take(unnamed());
        if (m_guests.isEmpty() || (points <= 0 && !m_unnamedSpeaks))
            return;
        const bool paired = std::ranges::any_of(m_pairs, [this](const StatePair &pair) {
            return m_guests.contains(pair.first) != m_guests.contains(pair.second);
        });
        QHash<QString, double> weights = statesSpokenOf(m_text, m_whole, m_pairs, m_guests);
        // An official whom nobody knows may be of any state, but for the only one that speaks: "Mexico's delegation".
        if (!paired && !m_unnamedSpeaks && weights.size() != 1)
            return;
        for (auto state = m_points.cbegin(); state != m_points.cend(); ++state)
            if (*state > 0 && !m_guests.contains(state.key()))
                weights[state.key()] += 4 * *state;
        static const lexicon::CueWords &chiefs = lexicon::cueWords(u"perspective.chiefs");
        for (const Introduction &who : m_met) {
            // "the Prime Minister" is not of the state of President Putin, whom the text names.
            const bool otherChief = !m_unnamedTitle.isEmpty() && who.title != m_unnamedTitle && chiefs.contains(who.title);
            if (who.named && (who.withCountry || otherChief) && weights.contains(who.country))
                weights[who.country] /= 4;
        }
        const Leading most = leadingOf(weights);
        const double enough = weights.size() == 1 && m_unnamedSpeaks ? 1 : 1.5;
        if (most.points < enough || most.points < 1.5 * most.next)
            return;
        const bool clear = most.points >= 3 && most.points >= 2 * most.next;
        vote(most.state, std::max(points, m_unnamedSpeaks ? 1.5 : 1.0) + (clear ? 0.5 : 0), UnnamedChief);
    }

    domain::Detected<QString> best() const
    {
        if (m_paper && m_pressLike)
            return {QString::fromLatin1(Press), {0.55, QString::fromLatin1(PressDateline)}};
        const Leading most = leadingOf(m_points);
        const double ahead = most.points - most.next;
        if (most.points < Enough || ahead < Ahead)
            return {};
        const double confidence = most.points >= 3 && ahead >= 2 ? 0.65 : 0.6;
        return {most.state, {confidence, m_rules.value(most.state)}};
    }

    const AnalysedText &m_text;
    const AnalysedText &m_title;
    const lexicon::Lexicon &m_lexicon;
    text::Range m_whole;
    qsizetype m_begin = 0; ///< behind the title
    std::vector<Introduction> m_met;
    std::vector<Introduction> m_titled;
    std::vector<StatePair> m_pairs;
    QStringList m_guests;
    QHash<QString, double> m_points;
    QHash<QString, double> m_most;
    QHash<QString, QString> m_rules;
    QString m_unnamedTitle; ///< folded, of the unnamed one who is named first
    bool m_titleNamesGuests = false;
    bool m_unnamedSpeaks = false;
    bool m_pressLike = false; ///< both leaders are brought in as only the press does
    bool m_paper = false;     ///< the dateline names who reports
};

} // namespace

domain::Detected<QString> ownSide(const AnalysedText &text, const AnalysedText &title)
{
    if (const QString head = stateOfLetterhead(text); !head.isEmpty())
        return {head, {0.8, QString::fromLatin1(Letterhead)}};
    if (auto own = SideFinder(text, title).run())
        return own;
    const QString sent = stateOfDateline(text);
    return sent.isEmpty() ? domain::Detected<QString>{} : domain::Detected<QString>{sent, {0.6, QString::fromLatin1(Dateline)}};
}

} // namespace counterpart::analysis
