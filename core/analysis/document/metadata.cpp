// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/metadata.h"

#include "core/analysis/document/documenttype.h"
#include "core/analysis/document/issuer.h"
#include "core/analysis/document/publication.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
#include "core/analysis/words/language.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"
#include "core/text/stops.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::BlockKind;
using domain::Detected;
using lexicon::Hit;

namespace {

constexpr std::size_t TitleBlocks = 8;
constexpr qsizetype LongestTitle = 400;

/// Takes off " | The White House", " - State.gov" and the quotation marks around a whole title.
QString tidied(QString title, const QString &siteName)
{
    title = title.simplified();
    for (const QString &separator : {u" | "_s, u" - "_s, u" \u2013 "_s, u" :: "_s}) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at > 10 && !siteName.isEmpty() &&
            title.sliced(at + separator.size()).compare(siteName, Qt::CaseInsensitive) == 0)
            title.truncate(at);
    }
    const auto wrapped = [&title](QChar open, QChar close) {
        return title.size() > 2 && title.startsWith(open) && title.endsWith(close) &&
               title.indexOf(close, 1) == title.size() - 1;
    };
    if (wrapped(u'\u201C', u'\u201D') || wrapped(u'"', u'"') || wrapped(u'\u2018', u'\u2019') ||
        wrapped(u'*', u'*'))
        title = title.sliced(1, title.size() - 2).trimmed();
    return title;
}

/// Most letters are of a script without capitals.
bool isUncased(QStringView line)
{
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    const auto cased = std::ranges::count_if(line, [](QChar c) { return c.isLower() || c.isUpper(); });
    return cased * 2 < letters;
}

bool isShouted(QStringView line)
{
    return std::ranges::none_of(line, [](QChar c) { return c.isLower(); });
}

bool holdsDigit(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
}

bool isLatin(QStringView line)
{
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    const auto latin = std::ranges::count_if(
        line, [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; });
    return latin * 2 >= letters;
}

/// Words parted by blanks; in scripts that write none, three letters count as a word.
int wordsOf(QStringView line)
{
    const auto letters =
        std::ranges::count_if(line, [](QChar c) { return lexicon::isContinuousScript(c.unicode()); });
    return int(line.count(u' ')) + 1 + int(letters / 3);
}

/// True when an issuer's letterhead or a cue of the type of document ("PRESS RELEASE") fills most of the
/// block.
bool isLetterhead(text::Range block, const AnalysedText &text)
{
    return std::ranges::any_of(text.hitsIn(block), [block](const Hit &hit) {
        return (hit.table == lexicon::Table::Issuers || hit.table == lexicon::Table::DocTypeCues) &&
               hit.range.length() * 2 >= block.length();
    });
}

/// A line in a script without capitals that says more than a title does: several sentences, several lines.
bool isAccount(QStringView line)
{
    constexpr qsizetype LongestDense = 160; ///< units, where no blanks part the words
    constexpr int MostWords = 40;
    if (!isUncased(line))
        return false;
    const auto dense =
        std::ranges::count_if(line, [](QChar c) { return lexicon::isContinuousScript(c.unicode()); });
    return text::holdsSentences(line) || line.contains(u'\n') || dense > LongestDense ||
           line.count(u' ') >= MostWords;
}

/// The name of an office over the headline, by how it begins; such as are no Latin, which lexicons know.
bool isOfficeName(QStringView line)
{
    static const lexicon::CueWords &beginnings = lexicon::cueWords(u"lines.frame_beginnings");
    constexpr qsizetype LongestDense = 45;
    const int mostWords = isUncased(line) ? 3 : 6;
    const bool dense = !line.isEmpty() && lexicon::isContinuousScript(line[line.size() / 2].unicode());
    const bool ideographs = dense && line.front().script() == QChar::Script_Han;
    return !isLatin(line) && beginnings.begin(line) &&
           (dense ? line.size() <= (ideographs ? 8 : LongestDense) : line.count(u' ') < mostWords);
}

/// A line of the head that the reader took for a part of the letterhead, having taken the office for the
/// headline: where neither capitals nor words tell, one is as good as the other.
bool isHeadlineBelowOffice(const domain::Block &block, QStringView line)
{
    return block.kind == BlockKind::Letterhead && !isLatin(line) && !isOfficeName(line) &&
           !text::endsSentence(line) && !holdsDigit(line) &&
           std::ranges::none_of(line, [](QChar c) { return c == u':' || c == u'：' || c == u'@'; });
}

bool looksLikeTitle(const domain::Block &block, QStringView line, const AnalysedText &text)
{
    // "PM call with President Ruto: 3 May 2024" ends like a line of a letterhead, and is none.
    const bool encounter = wordsOf(line) >= 5 && isLatin(line) && titlesEncounter(line);
    if ((block.kind == BlockKind::Letterhead && !isHeadlineBelowOffice(block, line) && !encounter) || isAccount(line) ||
        block.kind == BlockKind::SignOff ||
        block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow)
        return false;
    if (line.isEmpty() || line.size() > LongestTitle || wordsOf(line) < 3 || isLetterhead(block.range, text))
        return false;
    if (line.endsWith(u'.') || line.endsWith(u':') || line.endsWith(u','))
        return false;
    if (block.kind == BlockKind::Heading)
        return true;
    // A few words without small letters are a label or a date; of a script without capitals, a headline too.
    const bool label = isUncased(line) ? holdsDigit(line) : isShouted(line);
    return line.size() <= 260 && !(label && wordsOf(line) < 5);
}

} // namespace

Detected<QString> findTitle(const AnalysedText &text)
{
    const domain::CleanDocument &document = text.document();
    if (const QString title = tidied(document.title, document.siteName); !title.isEmpty())
        return {title, {0.98, u"metadata"_s}};
    bool prose = false;
    Detected<QString> office; // stands for a title where nothing else does
    for (std::size_t i = 0; i + 1 < document.blocks.size() && i < TitleBlocks; ++i) {
        const domain::Block &block = document.blocks[i];
        const QStringView line = block.range.in(document.text).trimmed();
        if (prose && block.kind != BlockKind::Heading)
            continue; // what comes after a sentence is no title of the whole, unless it is set as one
        prose = prose || (block.kind == BlockKind::Paragraph && line.endsWith(u'.') && wordsOf(line) > 5);
        prose = prose || (block.kind == BlockKind::Paragraph && isUncased(line) &&
                          (isAccount(line) || (text::endsSentence(line) && wordsOf(line) > 5)));
        if (looksLikeTitle(block, line, text) && (!office || block.kind != BlockKind::Paragraph)) {
            const Detected<QString> found{tidied(line.toString(), document.siteName),
                                          {block.kind == BlockKind::Heading ? 0.9 : 0.8, u"first-line"_s}};
            if (!isOfficeName(line))
                return found;
            if (!office)
                office = found;
        }
        if (line.size() > 260 && block.kind == BlockKind::Paragraph)
            break; // prose: what comes after is no title of the whole
    }
    return office;
}

void findMetadata(const AnalysedText &text, const AnalysedText &title, const QString &fileName,
                  domain::DocumentFacts &facts)
{
    facts.language = detectLanguage(text.text(), text.document().languageHint);
    const Voice voice = findVoice(text, title);
    if (voice.issuer)
        facts.issuer = {voice.issuer->name, voice.evidence};
    facts.docType = findDocType(text, title, voice);
    if (!voice.side.isEmpty())
        facts.side = {voice.side, voice.sideEvidence};
    if (!voice.relays.isEmpty())
        facts.relays = {voice.relays, voice.sideEvidence};
    if (facts.docType && *facts.docType == domain::DocType::JointStatement)
        facts.side = {u"joint"_s, facts.docType.evidence};
    facts.published =
        findPublished(text, title, voice.issuer, voice.side, facts.language ? *facts.language : QString(), fileName);
}

void applyDecided(const domain::DecidedValues &decided, domain::DocumentFacts &facts)
{
    const domain::Evidence evidence{1, u"decided"_s};
    const auto take = [&evidence](const std::optional<QString> &said, Detected<QString> &value) {
        if (said)
            value = said->isEmpty() ? Detected<QString>() : Detected<QString>{*said, evidence};
    };
    take(decided.title, facts.title);
    take(decided.issuer, facts.issuer);
    take(decided.side, facts.side);
    take(decided.relays, facts.relays);
    take(decided.language, facts.language);
    if (decided.docType)
        facts.docType = {domain::fromName<domain::DocType>(*decided.docType), evidence};
    if (decided.published)
        facts.published = {domain::PartialDate::fromString(*decided.published), evidence};
}

void copyMetadata(const domain::DocumentFacts &from, domain::DocumentFacts &to)
{
    to.title = from.title;
    to.issuer = from.issuer;
    to.side = from.side;
    to.relays = from.relays;
    to.docType = from.docType;
    to.language = from.language;
    to.published = from.published;
}

} // namespace counterpart::analysis
