// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documenttype.h"

#include "core/analysis/document/introductions.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::BlockKind;
using domain::Detected;
using domain::DocType;
using lexicon::Hit;
using lexicon::Table;

namespace {

constexpr auto America = "us"; ///< side
constexpr auto Letterhead = "letterhead";
constexpr auto ByLead = "lead";
constexpr auto ByIssuer = "issuer";
constexpr QLatin1StringView Stop(". ");
constexpr std::size_t MostMet = 6; ///< people brought in who are looked at
constexpr qsizetype LongestTitle = 500; ///< units in which a type is looked for

/// What the blocks of a document look like.
struct Layout
{
    int prose = 0; ///< blocks
    int items = 0;
    int headings = 0;
    qsizetype proseUnits = 0;
    qsizetype itemUnits = 0;
    int speakers = 0; ///< blocks that begin with a speaker's label
    int questions = 0;
};

bool hasSpeakerLabel(QStringView block)
{
    static const QRegularExpression label(lexicon::cuePattern(u"types.speaker_label"));
    return label.matchView(block.first(qMin<qsizetype>(block.size(), 120))).hasMatch();
}

Layout layoutOf(const domain::CleanDocument &document)
{
    static const lexicon::CueWords &questions = lexicon::cueWords(u"types.question_labels");
    Layout out;
    for (const domain::Block &block : document.blocks) {
        const QStringView text = block.range.in(document.text);
        out.headings += block.kind == BlockKind::Heading;
        if (block.kind == BlockKind::ListItem) {
            ++out.items;
            out.itemUnits += text.size();
        } else if (block.kind == BlockKind::Paragraph) {
            ++out.prose;
            out.proseUnits += text.size();
            out.speakers += hasSpeakerLabel(text);
            out.questions += questions.begin(text);
        }
    }
    return out;
}

class TypeFinder
{
public:
    TypeFinder(const AnalysedText &text, const AnalysedText &title, const Voice &voice)
        : m_text(text), m_title(title), m_document(text.document()), m_voice(voice), m_lexicon(text.lexicon())
    {
    }

    Detected<DocType> run() const
    {
        const Detected<DocType> found = asWritten();
        // Only the United States calls a notice a media note; one of a journey that is over is an account.
        if (found && *found == DocType::MediaNote && found.evidence.rule != u"letterhead") {
            if (!looksAhead(m_title.text()) && lead() == Lead::Account && isEncounterTitled())
                return {DocType::Readout, {0.6, QString::fromLatin1(ByLead)}};
            if (!m_voice.side.isEmpty() && m_voice.side != QLatin1StringView(America))
                return {DocType::PressRelease, found.evidence};
        }
        if (!found && !m_voice.side.isEmpty())
            return {DocType::PressRelease, {0.5, QString::fromLatin1(ByIssuer)}};
        return found;
    }

private:
    Detected<DocType> asWritten() const
    {
        if (m_voice.side == u"media")
            return {DocType::NewsReport, {0.9, u"press"_s}};
        if (isSocial())
            return {DocType::SocialPost, {0.95, u"url"_s}};
        const Layout layout = layoutOf(m_document);
        const bool spoken = layout.speakers >= 3;
        const Detected<DocType> byTitle = fromTitle();
        const Detected<DocType> framed = fromFrame();
        // A release says of itself what it is; its title tells what it is about.
        if (framed && (*framed == DocType::PressRelease || *framed == DocType::FactSheet) &&
            !(byTitle && *byTitle == DocType::JointStatement))
            return framed;
        if (byTitle && !(spoken && (*byTitle == DocType::Readout || *byTitle == DocType::MediaNote)))
            return byTitle;
        if (spoken)
            return {DocType::Transcript, {0.9, u"speakers"_s}};
        if (framed)
            return framed;
        if (const auto tagged = fromTags())
            return tagged;
        return fromShape(layout);
    }

    bool isSocial() const
    {
        static const lexicon::CueWords &hosts = lexicon::cueWords(u"types.social_hosts");
        return hosts.standIn(m_document.sourceUrl) || m_document.format == u"telegram";
    }

    Detected<DocType> typeOf(int index, double confidence, const QString &rule) const
    {
        const auto type = domain::fromName<DocType>(m_lexicon.issuers().docTypes()[index].type);
        return type ? Detected<DocType>{*type, {confidence, rule}} : Detected<DocType>{};
    }

    /// The earliest pattern in the title wins, of equal ones the longest. "Joint" beats what stands before
    /// it.
    Detected<DocType> fromTitle() const
    {
        const Hit *best = nullptr;
        for (const Hit &hit : m_title.hitsIn({0, LongestTitle})) {
            if (hit.table != Table::DocTypeTitles)
                continue;
            if (m_lexicon.issuers().docTypes()[hit.index].type == u"joint statement") {
                const bool bare = isBare(hit);
                if (!bare && !spokespersonOnly())
                    return typeOf(hit.index, 0.95, u"title"_s);
                if (bare && (spokespersonOnly() || isActOfOne()))
                    continue;
            }
            if (!best)
                best = &hit;
        }
        if (!best)
            return {};
        const Detected<DocType> type = typeOf(best->index, 0.9, u"title"_s);
        // "Statement by NSC Spokesperson … on … Meeting with …" is a readout, one on a missile launch is
        // none.
        const bool said = best->range.in(m_title.text()).startsWith(u"statement", Qt::CaseInsensitive);
        if (type && *type == DocType::Readout && said &&
            (!isEncounterTitled() || looksAhead(m_title.text()) || lead() == Lead::Announcement))
            return {DocType::Statement, type.evidence};
        if (type && *type == DocType::Statement && said && isBySpokesperson() && isEncounterTitled() &&
            lead() == Lead::Account)
            return {DocType::Readout, type.evidence};
        return type;
    }

    bool isBySpokesperson() const
    {
        static const QRegularExpression speaker(lexicon::cuePattern(u"types.speaks_for"));
        return speaker.matchView(m_title.folded()).hasMatch();
    }

    /// The first sentences bring in people of two states, or somebody of whom the state is not known.
    bool bringsInTwo() const
    {
        const std::vector<Introduction> met = introductionsIn(m_text, leadRange(), MostMet);
        return met.size() > 1 && std::ranges::any_of(met, [&met](const Introduction &who) {
                   return who.country.isEmpty() || who.country != met.front().country;
               });
    }

    /// "Declaration", "Communiqué": a word that does not say that several made it.
    bool isBare(const Hit &hit) const
    {
        static const lexicon::CueWords &bare = lexicon::cueWords(u"types.bare_declarations");
        return bare.contains(m_title.folded(hit.range));
    }

    /// "Approves Disaster Declaration", "Declaration of a State of Emergency", "Proclamation on …".
    bool isActOfOne() const
    {
        static const QRegularExpression acts(lexicon::cuePattern(u"types.acts_of_one"));
        return acts.matchView(m_title.folded()).hasMatch();
    }

    bool isEncounterTitled() const
    {
        return titlesEncounter(m_title.text()) || titlesJourney(m_title.text());
    }

    bool spokespersonOnly() const
    {
        const QStringView folded = m_title.folded();
        return folded.contains(u"by the spokesperson") || folded.contains(u"remarks");
    }

    /// "PRESS RELEASE", "FACT SHEET" in the letterhead.
    Detected<DocType> fromFrame() const
    {
        for (std::size_t i = 0; i < m_document.blocks.size() && i < 10; ++i) {
            if (!isFrameBlock(m_document, i))
                continue;
            const text::Range block = m_document.blocks[i].range;
            for (const Hit &hit : m_text.hitsIn(block)) {
                const bool cue = hit.table == Table::DocTypeCues || hit.table == Table::DocTypeTitles;
                if (cue && hit.range.length() * 5 >= block.length())
                    return typeOf(hit.index, 0.9, QString::fromLatin1(Letterhead));
            }
        }
        return {};
    }

    Detected<DocType> fromTags() const
    {
        for (const auto &[name, type] : {std::pair(u"types.fact_sheet_tags"_s, DocType::FactSheet),
                                         std::pair(u"types.briefing_tags"_s, DocType::Briefing),
                                         std::pair(u"types.transcript_tags"_s, DocType::Transcript)}) {
            for (const QString &mark : lexicon::cueWords(name).list()) {
                const bool tagged = std::ranges::any_of(m_document.tags, [&mark](const QString &tag) {
                    return tag.contains(mark, Qt::CaseInsensitive);
                });
                if (tagged || m_document.sourceUrl.contains(mark))
                    return {type, {0.85, tagged ? u"tag"_s : u"url"_s}};
            }
        }
        return {};
    }

    Detected<DocType> fromShape(const Layout &layout) const
    {
        if (layout.items >= 6 && layout.itemUnits > layout.proseUnits && layout.headings >= 2)
            return {DocType::FactSheet, {0.7, u"lists"_s}};
        const Lead lead = this->lead();
        if (lead == Lead::Announcement && (m_title.text().isEmpty() || looksAhead(m_title.text()) || isEncounterTitled()))
            return {DocType::MediaNote, {0.6, QString::fromLatin1(ByLead)}};
        const bool titled = isEncounterTitled() || m_title.text().isEmpty();
        if ((lead == Lead::Account && (titled || bringsInTwo())) || (lead == Lead::Reception && titled))
            return {DocType::Readout, {0.7, QString::fromLatin1(ByLead)}};
        static const QRegularExpression ours(lexicon::cuePattern(u"types.first_person"));
        if (ours.matchView(m_text.folded({0, 6000})).hasMatch() && m_document.text.size() < 8000)
            return {DocType::Statement, {0.6, u"first-person"_s}};
        return {};
    }

    /// What the first sentence tells goes before what the next one announces.
    Lead lead() const
    {
        constexpr qsizetype Shortest = 60; ///< units of a sentence
        const QStringView whole = leadSentence();
        const Lead all = leadOf(whole);
        const qsizetype stop = all == Lead::Announcement ? whole.indexOf(Stop, Shortest) : -1;
        const Lead first = stop < 0 ? all : leadOf(whole.first(stop));
        return first == Lead::Nothing ? all : first;
    }

    QStringView leadSentence() const { return m_text.folded(leadRange()); }

    text::Range leadRange() const
    {
        for (const domain::Block &block : m_document.blocks)
            // "1. Minister … held a meeting with …": numbered paragraphs are read as a list.
            if ((block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem) && block.range.length() > 120)
                return {block.range.begin, qMin(block.range.end, block.range.begin + 420)};
        return {};
    }

    const AnalysedText &m_text;
    const AnalysedText &m_title;
    const domain::CleanDocument &m_document;
    const Voice &m_voice;
    const lexicon::Lexicon &m_lexicon;
};

} // namespace

Detected<DocType> findDocType(const AnalysedText &text, const AnalysedText &title, const Voice &voice)
{
    return TypeFinder(text, title, voice).run();
}

} // namespace counterpart::analysis
