// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"

#include "core/analysis/commitments/commitments.h"
#include "core/analysis/document/keyphrases.h"
#include "core/analysis/document/languagedepth.h"
#include "core/analysis/document/metadata.h"
#include "core/analysis/document/speechacts.h"
#include "core/analysis/document/topics.h"
#include "core/analysis/entities/entities.h"
#include "core/analysis/entities/khmerentities.h"
#include "core/analysis/figures/amounts.h"
#include "core/analysis/figures/dates.h"
#include "core/analysis/meetings/encounter.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/clauses.h"
#include "core/analysis/words/sentences.h"
#include "core/lexicon/lexicon.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DocumentFacts;

namespace {

/// The day that relative dates are counted from.
std::optional<QDate> referenceDay(const DocumentFacts &facts)
{
    if (!facts.published || facts.published->precision != domain::DatePrecision::Day)
        return std::nullopt;
    return facts.published->from;
}

void splitIntoClauses(const AnalysedText &text, std::vector<domain::Sentence> &sentences)
{
    for (domain::Sentence &sentence : sentences) {
        const qsizetype begin = sentence.range.begin;
        sentence.clauses.clear();
        for (const text::Range &range : splitClauses(text.plain(sentence.range), pointsOfSentence()))
            sentence.clauses.push_back({{range.begin + begin, range.end + begin}, {}});
    }
}

/// A title, or none, as a text of its own.
domain::CleanDocument titleOf(const DocumentFacts &facts)
{
    domain::CleanDocument line;
    if (facts.title)
        line.text = *facts.title;
    return line;
}

/// All that follows from the text and from what is known of the document as a whole.
void analyseText(const AnalysedText &text, const AnalysedText &title, const lexicon::Lexicon &lexicon,
                 DocumentFacts &facts)
{
    const QString side = facts.side ? *facts.side : QString();
    const QString language = facts.language ? *facts.language : QString();
    facts.depth = depthOf(language, lexicon);

    const DateContext dateContext{referenceDay(facts), side == u"us", language};
    facts.dates = findDates(text, dateContext);
    TextPieces pieces = findSentences(text, {title.document().text, facts.dates});
    facts.sentences = std::move(pieces.sentences);
    facts.skipped = std::move(pieces.skipped);
    if (facts.depth != domain::Depth::Full) {
        facts.entities = findKhmerEntities(text);
        facts.unread = {language.isEmpty() ? u"und"_s : language};
        return;
    }
    splitIntoClauses(text, facts.sentences);
    facts.amounts = findAmounts(text, facts.dates);
    const QString issuer = facts.issuer ? *facts.issuer : QString();
    facts.entities = findEntities(text, title, {dateContext.reference, side, issuer});
    facts.topics = findTopics(text, title, facts);
    const std::vector<domain::TopicFact> proposed = proposeTopics(text, facts);
    facts.topics.insert(facts.topics.end(), proposed.begin(), proposed.end());
    findSpeechActs(text, facts);
    facts.encounters = findEncounters(text, title, facts);
    facts.commitments = findCommitments(text, facts);
    facts.unread = otherLanguages(text.text(), facts.sentences, language);
    if (!facts.unread.isEmpty())
        facts.depth = domain::Depth::Part;
}

} // namespace

DocumentFacts analyseDocument(const domain::CleanDocument &document, const lexicon::Lexicon &lexicon,
                              const QString &fileName, const domain::DecidedValues &decided)
{
    const AnalysedText text(document, lexicon);
    DocumentFacts detected;
    detected.title = findTitle(text);
    const domain::CleanDocument titleLine = titleOf(detected);
    const AnalysedText title(titleLine, lexicon);
    findMetadata(text, title, fileName, detected);
    DocumentFacts facts = detected;
    applyDecided(decided, facts);
    // Another title is another name for the document; what its own title tells of stays told.
    analyseText(text, title, lexicon, facts);
    copyMetadata(detected, facts);
    return facts;
}

} // namespace counterpart::analysis
