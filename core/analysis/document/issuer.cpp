// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/issuer.h"

#include "core/analysis/document/introductions.h"
#include "core/analysis/document/perspective.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/language.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::BlockKind;
using lexicon::Hit;
using lexicon::Issuers;
using lexicon::Table;

namespace {

constexpr auto Dateline = "dateline";
constexpr auto Body = "organization"; ///< kind of issuers that are no state
constexpr std::size_t FrameBlocks = 8; ///< at either end
constexpr qsizetype FrameLength = 200; ///< of one block, in units
constexpr qsizetype ClauseReach = 200; ///< units on either side of a phrase
constexpr qsizetype SourceReach = 80;  ///< between a phrase and the source that it names
constexpr std::size_t MissionBlocks = 2; ///< at the head
constexpr qsizetype MissionLength = 80;
constexpr std::size_t DatelineBlocks = 5; ///< at the head
constexpr qsizetype DatelineReach = 70;   ///< units
constexpr qsizetype StateLead = 300;      ///< units in which the press of a state tells who of it acted

int fieldWeight(int field)
{
    switch (field) {
    case Issuers::Letterhead:
        return 3;
    case Issuers::Byline:
        return 2;
    case Issuers::Short:
        return 1;
    default:
        return 0;
    }
}

bool namesIssuer(const Hit &hit)
{
    return hit.table == Table::Issuers && fieldWeight(hit.field) > 0;
}

class VoiceFinder
{
public:
    VoiceFinder(const AnalysedText &text, const AnalysedText &title)
        : m_text(text), m_title(title), m_document(text.document()), m_lexicon(text.lexicon()),
          m_issuers(m_lexicon.issuers())
    {
    }

    Voice run()
    {
        Voice voice;
        if (const lexicon::Issuer *issuer = m_issuers.byUrl(m_document.sourceUrl);
            issuer && !m_document.sourceUrl.isEmpty())
            setIssuer(voice, issuer, 0.98, u"url"_s);
        else if (const auto *named = bestIn(m_document.siteName))
            setIssuer(voice, named, 0.95, u"site-name"_s);
        else if (const auto *author = bestIn(m_document.author))
            setIssuer(voice, author, 0.9, u"byline"_s);
        else if (const auto *framed = inFrame())
            setIssuer(voice, framed, 0.9, u"letterhead"_s);
        else if (const auto *agency = inDateline())
            setIssuer(voice, agency, 0.8, QString::fromLatin1(Dateline));
        findRelay(voice);
        if (voice.side.isEmpty()) {
            const auto own = ownSide(m_text, m_title);
            if (own) {
                voice.side = *own.value;
                voice.sideEvidence = own.evidence;
            }
        }
        return voice;
    }

private:
    static void setIssuer(Voice &voice, const lexicon::Issuer *issuer, double confidence, const QString &rule)
    {
        voice.issuer = issuer;
        voice.evidence = {confidence, rule};
        voice.side = issuer->side;
        voice.sideEvidence = voice.evidence;
    }

    const lexicon::Issuer *bestIn(const QString &line) const
    {
        if (line.isEmpty())
            return nullptr;
        const Hit *best = nullptr;
        const std::vector<Hit> hits = m_lexicon.matcher().find(line.left(FrameLength));
        for (const Hit &hit : hits)
            if (namesIssuer(hit) && (!best || hit.range.length() > best->range.length()))
                best = &hit;
        return best ? &m_issuers.issuers()[best->index] : nullptr;
    }

    /// The issuer that the letterhead and the sign-off name: the longest and most certain phrase wins.
    const lexicon::Issuer *inFrame() const
    {
        const lexicon::Issuer *best = nullptr;
        double bestScore = 0;
        const std::optional<std::size_t> mission = missionBlock();
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            if (i == FrameBlocks && m_document.blocks.size() > 2 * FrameBlocks)
                i = m_document.blocks.size() - FrameBlocks;
            if (!isFrameBlock(m_document, i))
                continue;
            const text::Range block = m_document.blocks[i].range;
            for (const Hit &hit : m_text.hitsIn(block)) {
                if (!namesIssuer(hit))
                    continue;
                // "Department of Foreign Affairs" is of more than one state: the text must name the state.
                const lexicon::Issuer &issuer = m_issuers.issuers()[hit.index];
                if (isGuest(block, hit.range, issuer) || isVenue(block, issuer))
                    continue;
                if (mission && i != *mission && issuer.side != u"media" && issuer.kind != u"embassy")
                    continue;
                const int named = mentionsOf(issuer.side);
                if (named == 0 && isOfManyStates(hit) && m_lexicon.places().countries().find(issuer.side))
                    continue;
                const double share = double(hit.range.length()) / double(qMax<qsizetype>(1, block.length()));
                const double score = fieldWeight(hit.field) + share + double(hit.range.length()) / 100.0 +
                                     qMin(named, 20) / 1000.0;
                if (share > 0.2 && score > bestScore) {
                    bestScore = score;
                    best = &issuer;
                }
            }
        }
        return best;
    }

    /// "Telephone conversation with President of the European Council", "… meets … at the White House": a body that
    /// is met, or a place, not one that writes.
    bool isGuest(text::Range block, text::Range named, const lexicon::Issuer &issuer) const
    {
        static const QRegularExpression guest(lexicon::cuePattern(u"issuers.guest_before"));
        static const QRegularExpression place(lexicon::cuePattern(u"issuers.at_place"));
        if (named.begin == block.begin)
            return false;
        static const QRegularExpression met(lexicon::cuePattern(u"issuers.met_before"));
        const QString left = m_text.folded({block.begin, named.begin}).toString() + u' ';
        const bool headline = block.length() > MissionLength || block.in(m_text.text()).trimmed() == m_title.text();
        static const QRegularExpression holder(lexicon::cuePattern(u"issuers.holder_before"));
        if ((headline && met.match(left).hasMatch()) || holder.match(left).hasMatch())
            return true;
        return (issuer.kind == QLatin1StringView(Body) ? guest : place).match(left).hasMatch();
    }

    /// "Remarks by Vice President Harris and President Marcos …", "Malacañang Palace": where they spoke.
    bool isVenue(text::Range block, const lexicon::Issuer &issuer) const
    {
        static const QRegularExpression spoken(lexicon::cuePattern(u"perspective.spoken_titles"));
        static const QRegularExpression venues(lexicon::cuePattern(u"issuers.venues"));
        if (!spoken.matchView(m_title.folded()).hasMatch() || !venues.matchView(m_text.folded(block)).hasMatch())
            return false;
        const auto speakers = introductionsIn(m_title, {0, m_title.text().size()}, 1);
        return !speakers.empty() && !speakers.front().country.isEmpty() && speakers.front().country != issuer.side;
    }

    /// The agency of a dateline: "Riyadh, May 18, 2022, SPA --", "AMMAN (Petra) –".
    const lexicon::Issuer *inDateline() const
    {
        // "(ANI/WAM)": the press passes on what the agency of a state wrote.
        const lexicon::Issuer *press = nullptr;
        static const QRegularExpression end(lexicon::cuePattern(u"issuers.dateline_end"));
        for (std::size_t i = 0; i < m_document.blocks.size() && i < DatelineBlocks; ++i) {
            const text::Range block = m_document.blocks[i].range;
            bool place = false;
            for (const Hit &hit : m_text.hitsIn({block.begin, qMin(block.end, block.begin + DatelineReach)})) {
                place = place || (hit.table == Table::Places && hit.range.begin - block.begin < 4 &&
                                  (hit.field == lexicon::Places::Capital || hit.field == lexicon::Places::City ||
                                   hit.field == lexicon::Places::CountryName)); // "KUWAIT, May 3 (KUNA)"
                const text::Range rest{hit.range.end, qMin(block.end, hit.range.end + DatelineReach)};
                if (!place || !namesIssuer(hit) || !end.matchView(rest.in(m_text.text())).hasMatch())
                    continue;
                const lexicon::Issuer &agency = m_issuers.issuers()[hit.index];
                if (agency.side != u"media")
                    return &agency;
                press = &agency;
            }
            if (press)
                return press;
        }
        return nullptr;
    }

    /// The letterhead of an embassy: what follows is not of another office, whatever the title is like.
    std::optional<std::size_t> missionBlock() const
    {
        static const lexicon::CueWords &missions = lexicon::cueWords(u"issuers.missions");
        for (std::size_t i = 0; i < m_document.blocks.size() && i < MissionBlocks; ++i) {
            const text::Range block = m_document.blocks[i].range;
            if (block.length() <= MissionLength && isFrameBlock(m_document, i) &&
                missions.begin(m_text.folded(block)))
                return i;
        }
        return std::nullopt;
    }

    /// True for names of ministries and offices that more than one state has.
    bool isOfManyStates(const Hit &hit) const
    {
        static const lexicon::CueWords &heads = lexicon::cueWords(u"issuers.of_many_states");
        return heads.begin(m_text.folded(hit.range));
    }

    /// How often the text names a state, its people, its capital or a holder of its offices.
    int mentionsOf(const QString &side) const
    {
        return int(std::ranges::count_if(m_text.hits(), [&](const Hit &hit) {
            if (hit.table == Table::Offices)
                return m_lexicon.offices().countryOf(hit.index) == side;
            return hit.table == Table::Places && hit.field != lexicon::Places::Named &&
                   m_lexicon.places().countries()[hit.index].code == side;
        }));
    }

    bool endsWithRelay() const
    {
        for (std::size_t i = m_document.blocks.size(); i-- > 0 && i + 3 >= m_document.blocks.size();)
            if (m_document.blocks[i].range.length() <= FrameLength)
                for (const Hit &hit : m_text.hitsIn(m_document.blocks[i].range))
                    if (hit.table == Table::Relays && hit.range.begin == m_document.blocks[i].range.begin)
                        return true;
        return false;
    }

    /// From the mark of a sentence or part of one before \p phrase to the one behind it.
    text::Range clauseAround(text::Range phrase) const
    {
        const QStringView all = m_text.text();
        const auto ends = [all](qsizetype at) {
            const QChar c = all[at];
            if (c == u'\n' || c == u',' || c == u';' || c == u':')
                return true;
            return c == u'.' && at > 0 && (all[at - 1].isLower() || all[at - 1].isDigit()); // not "U.S."
        };
        text::Range clause = phrase;
        while (clause.begin > 0 && phrase.begin - clause.begin < ClauseReach && !ends(clause.begin - 1))
            --clause.begin;
        while (clause.end < all.size() && clause.end - phrase.end < ClauseReach && !ends(clause.end))
            ++clause.end;
        return clause;
    }

    /// Where \p state and a body of it are named together: "the Ministry of Foreign Affairs of Cambodia",
    /// "Cambodia's Foreign Ministry", "the Cambodian Embassy".
    std::optional<text::Range> bodyOf(text::Range state, text::Range clause) const
    {
        static const QRegularExpression before(lexicon::cuePattern(u"relays.before_state"));
        static const QRegularExpression behind(lexicon::cuePattern(u"relays.behind_state"));
        const QString left = m_text.folded({clause.begin, state.begin}).toString();
        if (const auto match = before.match(left); match.hasMatch())
            return text::Range{qMax(clause.begin, state.begin - match.capturedLength() - 1), state.end};
        const QString right = m_text.folded({state.end, clause.end}).toString();
        if (const auto match = behind.match(right); match.hasMatch())
            return text::Range{state.begin, state.end + match.capturedLength() + 1};
        return std::nullopt;
    }

    /// True where the words say that what \p phrase speaks of comes from \p body.
    bool isSource(text::Range body, text::Range phrase) const
    {
        static const lexicon::CueWords &naming = lexicon::cueWords(u"relays.naming_next");
        static const lexicon::CueWords &next = lexicon::cueWords(u"relays.source_next");
        static const QRegularExpression told(lexicon::cuePattern(u"relays.told"));
        const bool namesNext = naming.begin(m_text.folded(phrase));
        if (body.begin >= phrase.end) {
            const QString gap = m_text.folded({phrase.end, body.begin}).toString() + u' ';
            return gap.size() <= SourceReach && (namesNext || next.begin(gap));
        }
        if (body.end > phrase.begin)
            return true; // the phrase names the body itself
        const QString words = m_text.folded({body.end, phrase.end}).toString();
        return !namesNext && phrase.begin - body.end <= SourceReach && told.match(words).hasMatch();
    }

    /// The side of the state whose body the words around \p phrase name as the source; empty for none.
    QString sourceNamedBy(text::Range phrase) const
    {
        const text::Range clause = clauseAround(phrase);
        for (const Hit &hit : m_text.hitsIn(clause)) {
            if (hit.table != Table::Places || (hit.field != lexicon::Places::CountryName &&
                                               hit.field != lexicon::Places::Demonym))
                continue;
            const auto body = bodyOf(hit.range, clause);
            if (body && isSource(*body, phrase))
                return m_lexicon.places().countries()[hit.index].code;
        }
        return {};
    }

    QString namedSource() const
    {
        for (const Hit &hit : m_text.hits()) {
            if (hit.table != Table::Relays)
                continue;
            if (const QString side = sourceNamedBy(hit.range); !side.isEmpty())
                return side;
        }
        return {};
    }

    /// A press text that retells a release: the side whose release it is.
    void findRelay(Voice &voice) const
    {
        if (!voice.side.isEmpty() && voice.side != u"media") {
            // "SOURCE: NEWS AGENCIES" at the foot: the address is that of the release, the text is not its.
            if (endsWithRelay())
                voice = {nullptr, {}, u"media"_s, {0.8, u"relay-phrase"_s}, voice.side};
            return;
        }
        const Hit *phrase = nullptr;
        const Hit *source = nullptr;
        for (const Hit &hit : m_text.hits()) {
            if (hit.table == Table::Relays && !phrase)
                phrase = &hit;
            const bool state = namesIssuer(hit) && m_issuers.issuers()[hit.index].side != u"media";
            if (!state || hit.field != Issuers::Letterhead)
                continue;
            // The issuer named right behind the phrase ("according to a press release of …"), else the first.
            const bool behind = phrase && hit.range.end > phrase->range.begin &&
                                hit.range.begin - phrase->range.end < 160 &&
                                (!source || source->range.end <= phrase->range.begin);
            if (!source || behind)
                source = &hit;
        }
        if (!phrase) {
            findOwnState(voice);
            return;
        }
        voice.side = u"media"_s;
        if (voice.sideEvidence.rule.isEmpty())
            voice.sideEvidence = {0.85, u"relay-phrase"_s};
        voice.relays = namedSource();
        if (!voice.relays.isEmpty())
            return;
        const qsizetype distance = source ? qAbs(source->range.begin - phrase->range.end) : 10'000;
        if (distance < 400)
            voice.relays = m_issuers.issuers()[source->index].side;
    }

    /// The agency or broadcaster of a state that tells in its own tongue what the leaders or the ministry of that
    /// state did passes on their account.
    void findOwnState(Voice &voice) const
    {
        static const QHash<QString, QString> &outlets = lexicon::cueMeanings(u"relays.state_outlets");
        static const QHash<QString, QString> &leads = lexicon::cueMeanings(u"relays.state_leads");
        const QString tongue = voice.issuer ? outlets.value(voice.issuer->name) : QString();
        if (tongue.isEmpty() || detectLanguage(m_text.text(), m_document.languageHint).value != tongue)
            return;
        const text::Range lead{0, qMin(m_text.text().size(), StateLead)};
        if (QRegularExpression(leads.value(tongue)).matchView(m_text.folded(lead)).hasMatch())
            voice.relays = voice.issuer->country;
    }

    const AnalysedText &m_text;
    const AnalysedText &m_title;
    const domain::CleanDocument &m_document;
    const lexicon::Lexicon &m_lexicon;
    const Issuers &m_issuers;
};

} // namespace

bool isFrameBlock(const domain::CleanDocument &document, std::size_t block)
{
    const domain::Block &b = document.blocks[block];
    if (b.kind == BlockKind::Letterhead || b.kind == BlockKind::SignOff)
        return true;
    const bool atEnd = block < FrameBlocks || block + FrameBlocks >= document.blocks.size();
    const bool prose = b.range.length() > 80 && b.range.in(document.text).trimmed().endsWith(u'.');
    return atEnd && !prose && b.kind != BlockKind::ListItem && b.range.length() <= FrameLength;
}

Voice findVoice(const AnalysedText &text, const AnalysedText &title)
{
    return VoiceFinder(text, title).run();
}

} // namespace counterpart::analysis
