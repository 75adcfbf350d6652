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
#include "core/analysis/words/clauses.h"
#include "core/analysis/words/sentences.h"
#include "core/analysis/words/tokens.h"
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

void splitIntoClauses(QStringView text, std::vector<domain::Sentence> &sentences)
{
    for (domain::Sentence &sentence : sentences) {
        sentence.clauses.clear();
        for (const text::Range &range : splitClauses(text, sentence.range))
            sentence.clauses.push_back({range, {}});
    }
}

/// All that follows from the text and from what is known of the document as a whole.
void analyseText(const domain::CleanDocument &document, const std::vector<lexicon::Hit> &hits,
                 const lexicon::Lexicon &lexicon, DocumentFacts &facts)
{
    const QStringView text = document.text;
    const QString side = facts.side ? *facts.side : QString();
    const QString language = facts.language ? *facts.language : QString();
    facts.depth = depthOf(language, lexicon);

    const Tokens tokens(text);
    const DateContext dateContext{referenceDay(facts), side == u"us", language};
    facts.dates = findDates(text, tokens, dateContext, lexicon);
    const QString title = facts.title ? *facts.title : QString();
    TextPieces pieces = findSentences(document, {title, facts.dates, hits}, lexicon);
    facts.sentences = std::move(pieces.sentences);
    facts.skipped = std::move(pieces.skipped);
    if (facts.depth != domain::Depth::Full) {
        facts.entities = findKhmerEntities(text, hits, lexicon);
        facts.unread = {language.isEmpty() ? u"und"_s : language};
        return;
    }
    splitIntoClauses(text, facts.sentences);
    facts.amounts = findAmounts(tokens, facts.dates, lexicon);
    facts.topics = findTopics(hits, facts.sentences, lexicon);
    const QString issuer = facts.issuer ? *facts.issuer : QString();
    facts.entities = findEntities(document, hits, {dateContext.reference, title, side, issuer}, lexicon);
    const std::vector<domain::TopicFact> proposed = proposeTopics(tokens, facts);
    facts.topics.insert(facts.topics.end(), proposed.begin(), proposed.end());
    findSpeechActs(document, tokens, hits, lexicon, facts);
    facts.encounters = findEncounters(document, facts, lexicon);
    facts.commitments = findCommitments(text, facts, lexicon);
    facts.unread = otherLanguages(text, facts.sentences, language);
    if (!facts.unread.isEmpty())
        facts.depth = domain::Depth::Part;
}

} // namespace

DocumentFacts analyseDocument(const domain::CleanDocument &document, const lexicon::Lexicon &lexicon,
                              const QString &fileName, const domain::DecidedValues &decided)
{
    const std::vector<lexicon::Hit> hits = lexicon.matcher().find(document.text);
    DocumentFacts detected;
    findMetadata(document, hits, lexicon, fileName, detected);
    DocumentFacts facts = detected;
    applyDecided(decided, facts);
    analyseText(document, hits, lexicon, facts);
    copyMetadata(detected, facts);
    return facts;
}

} // namespace counterpart::analysis
