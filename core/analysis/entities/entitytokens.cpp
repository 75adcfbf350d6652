// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entitytokens.h"

#include "core/analysis/entities/names.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;

namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2060);
}
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02BC);
}
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool keepsStop(QStringView word)
{
    static const lexicon::CueWords &kept = lexicon::cueWords(u"tokens.keep_stop");
    return word.size() <= 6 && kept.contains(word.toString().toLower());
}

/// End of the word that begins at \p from.
qsizetype wordEnd(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()) {
        const QChar c = text[at];
        const bool inner = at > from && at + 1 < text.size() && isWordPart(text[at + 1]);
        if (isWordPart(c)) {
            ++at;
        } else if (isHyphen(c) && at > from) {
            qsizetype next = at;
            while (next < text.size() && isHyphen(text[next]))
                ++next;
            if (next == text.size() || !isWordPart(text[next]) || next - at > 3)
                break;
            at = next;
        } else if (isApostrophe(c) && inner) {
            const bool possessive = (text[at + 1] == u's' || text[at + 1] == u'S') &&
                                    (at + 2 == text.size() || !isWordPart(text[at + 2]));
            if (possessive)
                break;
            ++at;
        } else if (c == u'.') {
            const bool single = at - from == 1 || (at - from >= 3 && text[at - 2] == u'.');
            if (single && text[at - 1].isLetter())
                ++at;
            else if (keepsStop(text.sliced(from, at - from)))
                return at + 1;
            else
                break;
        } else {
            break;
        }
    }
    return at;
}

EntityToken::Shape shapeOf(QStringView word)
{
    if (word[0].isDigit())
        return EntityToken::Number;
    int letters = 0;
    bool lower = false;
    for (const QChar c : word) {
        letters += c.isLetter();
        lower = lower || c.isLower();
    }
    if (!word[0].isUpper()) {
        const auto *joint = std::ranges::find_if(word, [](QChar c) { return isHyphen(c) || isApostrophe(c); });
        const qsizetype at = joint - word.begin();
        const bool capital = at > 0 && at + 1 < word.size() && word[at + 1].isUpper();
        // "al-Sisi", "d’Almeida"
        const bool particle = capital && (isApostrophe(*joint) ? at <= 4 : isNameParticle(word.first(at)));
        return particle ? EntityToken::Capital : EntityToken::Lower;
    }
    if (letters == 1 && word.size() <= 2)
        return EntityToken::Initial;
    return lower ? EntityToken::Capital : EntityToken::AllCaps;
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, const lexicon::Lexicon &lexicon)
        : m_text(text), m_classes(lexicon.wordClasses()), m_names(lexicon.names())
    {
    }

    std::vector<EntityToken> run()
    {
        m_tokens.reserve(size_t(m_text.size() / 5));
        for (qsizetype at = 0; at < m_text.size();)
            at = next(at);
        return std::move(m_tokens);
    }

private:
    qsizetype next(qsizetype at)
    {
        const QChar c = m_text[at];
        if (c.isSpace() || c == QChar(0x200B)) {
            m_spaced = true;
            if (c == u'\n' && at + 1 < m_text.size() && m_text[at + 1] == u'\n')
                m_sentenceStart = true;
            return at + 1;
        }
        qsizetype end = at + 1;
        EntityToken token;
        if (isWordPart(c)) {
            end = std::max(wordEnd(m_text, at), end);
            end += shortens(at, end);
            token.shape = shapeOf(m_text.sliced(at, end - at));
            token.classes = classesOf(m_text.sliced(at, end - at), token.shape);
        } else if (isApostrophe(c) && !m_spaced && isPossessive(at)) {
            end = at + (at + 1 < m_text.size() && (m_text[at + 1] == u's' || m_text[at + 1] == u'S') ? 2 : 1);
            token.shape = EntityToken::Possessive;
        } else {
            token.mark = c;
        }
        token.range = {at, end};
        token.spaced = m_spaced;
        token.sentenceStart = m_sentenceStart || m_tokens.empty();
        m_sentenceStart = token.shape == EntityToken::Punct && startsSentence(c, token.sentenceStart);
        m_spaced = false;
        m_tokens.push_back(token);
        return end;
    }

    /// "Secretary-General" is as ordinary as its parts; "Thomas-Greenfield" is not.
    quint32 classesOfParts(QStringView word) const
    {
        if (!word.contains(u'-'))
            return 0;
        quint32 all = quint32(WordClass::Common);
        quint32 any = 0;
        for (const QStringView part : word.split(u'-', Qt::SkipEmptyParts)) {
            all &= m_classes.of(part);
            any |= m_classes.of(part);
        }
        return all | (any & quint32(WordClass::TitleHead));
    }

    /// "Ma. Theresa": the full stop of a name cut short, which a given name follows.
    bool shortens(qsizetype from, qsizetype end) const
    {
        static const lexicon::CueWords &cut = lexicon::cueWords(u"tokens.cut_names");
        if (end + 2 >= m_text.size() || m_text[end] != u'.' || m_text[end + 1] != u' ' ||
            !cut.contains(m_text.sliced(from, end - from)))
            return false;
        return m_names.isGiven(lexicon::fold(m_text.sliced(end + 2, wordEnd(m_text, end + 2) - end - 2)));
    }

    /// Letters of Vietnamese alone: what is written with them is no English word ("Mận", "Thế").
    static bool isVietnamese(QStringView word)
    {
        return std::ranges::any_of(word, [](QChar c) {
            return (c >= QChar(0x1EA0) && c <= QChar(0x1EF9)) || c == QChar(0x01A1) || c == QChar(0x01B0);
        });
    }

    quint32 classesOf(QStringView word, EntityToken::Shape shape) const
    {
        quint32 classes = isVietnamese(word) ? 0 : m_classes.of(word);
        if (shape != EntityToken::Capital && shape != EntityToken::AllCaps)
            return classes;
        if (classes == 0)
            classes = classesOfParts(word);
        const QString folded = lexicon::fold(word);
        if (m_names.isNoName(folded))
            classes |= quint32(WordClass::Common);
        if (m_names.isGiven(folded))
            classes |= quint32(WordClass::GivenName);
        if ((classes & quint32(WordClass::Common)) == 0 && !m_names.familyNameIn(folded).isEmpty())
            classes |= quint32(WordClass::FamilyName);
        return classes;
    }

    /// "Biden’s", "Harris’ call": an apostrophe that clings to a capitalised word.
    [[nodiscard]] bool isPossessive(qsizetype at) const
    {
        if (m_tokens.empty() || !m_tokens.back().isWord() || m_tokens.back().range.end != at)
            return false;
        const bool s = at + 1 < m_text.size() && (m_text[at + 1] == u's' || m_text[at + 1] == u'S');
        return s || m_text[at - 1] == u's' || m_text[at - 1] == u'S';
    }

    static bool startsSentence(QChar c, bool already)
    {
        static const QString stops = u".!?:\u201C\u2022*#>"_s;
        return stops.contains(c) || ((c == u'"' || c == u'(' || c == u'-' || c == QChar(0x2013)) && already);
    }

    QStringView m_text;
    const lexicon::WordClasses &m_classes;
    const lexicon::Names &m_names;
    std::vector<EntityToken> m_tokens;
    bool m_spaced = true;
    bool m_sentenceStart = true;
};

void markBlocks(EntityText &out, std::span<const domain::Block> blocks)
{
    size_t block = 0;
    int paragraph = 0;
    for (size_t i = 0; i < out.tokens.size(); ++i) {
        EntityToken &token = out.tokens[i];
        if (blocks.empty()) {
            const qsizetype from = i == 0 ? 0 : out.tokens[i - 1].range.end;
            const auto gap = out.text.sliced(from, token.range.begin - from);
            paragraph += i > 0 && gap.count(u'\n') > 1;
            token.block = paragraph;
        } else {
            while (block + 1 < blocks.size() && blocks[block + 1].range.begin <= token.range.begin)
                ++block;
            token.block = static_cast<int>(block);
        }
        token.blockStart = i == 0 || out.tokens[i - 1].block != token.block;
        token.sentenceStart = token.sentenceStart || token.blockStart;
    }
}

/// A block is in title case when nearly all its longer words are capitalised and no sentence ends in it.
void markTitleCase(EntityText &out)
{
    struct Count
    {
        int capital = 0;
        int lower = 0;
        bool stop = false;
    };
    std::vector<Count> counts(out.tokens.empty() ? 0 : size_t(out.tokens.back().block) + 1);
    for (const EntityToken &token : out.tokens) {
        Count &count = counts[size_t(token.block)];
        count.capital += token.isCapital();
        count.lower += token.shape == EntityToken::Lower && token.range.length() > 3;
        count.stop = token.isMark(u'.');
    }
    out.titleCase.reserve(counts.size());
    for (const Count &count : counts)
        out.titleCase.push_back(!count.stop && count.capital >= 3 && count.lower * 5 <= count.capital);
}

class HitMarker
{
public:
    explicit HitMarker(EntityText &out, const lexicon::Lexicon &lexicon) : m_out(out), m_lexicon(lexicon) {}

    void mark(const lexicon::Hit &hit)
    {
        while (m_at < m_out.size() && m_out.tokens[size_t(m_at)].range.end <= hit.range.begin)
            ++m_at;
        int end = m_at;
        while (end < m_out.size() && m_out.tokens[size_t(end)].range.begin < hit.range.end)
            ++end;
        if (end == m_at || !coversWords(hit.range, end))
            return;
        switch (hit.table) {
        case lexicon::Table::Titles:
            return markTitle(hit, end - m_at);
        case lexicon::Table::Places:
            return cover(m_out.places, &EntityToken::place, placeOf(hit), end);
        case lexicon::Table::Organizations:
            return cover(m_out.organizations, &EntityToken::organization, organizationOf(hit), end);
        case lexicon::Table::Offices:
            if (end - m_at >= 2) // a surname alone proves nobody
                cover(m_out.persons, &EntityToken::person, holderOf(hit), end);
            return;
        default:
            return;
        }
    }

private:
    /// Not the "U" of "U.S.", nor a part of a hyphenated word.
    bool coversWords(text::Range hit, int end) const
    {
        const text::Range last = m_out.tokens[size_t(end - 1)].range;
        if (hit.end < m_out.text.size() && m_out.text[hit.end] == u'$')
            return false; // "US$"
        return m_out.tokens[size_t(m_at)].range.begin == hit.begin && last.end - hit.end <= 1 &&
               (last.end <= hit.end || m_out.text[hit.end] == u'.');
    }

    void markTitle(const lexicon::Hit &hit, int length)
    {
        using Kind = lexicon::Title::Kind;
        const lexicon::Title &title = m_lexicon.titles()[hit.index];
        EntityToken &token = m_out.tokens[size_t(m_at)];
        // "Sen" without its full stop is a name.
        const QStringView written = hit.range.in(m_out.text);
        const bool abbreviation =
            hit.field == lexicon::Title::Abbreviation && token.shape == EntityToken::AllCaps;
        const bool needsStop =
            length == 1 && written.size() <= 4 && !abbreviation && !m_out.word(m_at).endsWith(u'.');
        if (title.after || needsStop || (token.shape == EntityToken::Lower && length < 2))
            return;
        if (title.kind == Kind::Honorific)
            token.honorific = std::max(token.honorific, length);
        else if (title.kind == Kind::Title || title.kind == Kind::Rank)
            token.title = std::max(token.title, length);
    }

    EntityHit placeOf(const lexicon::Hit &hit) const
    {
        using lexicon::Places;
        EntityHit out;
        if (hit.field == Places::Named) {
            const lexicon::Place &place = m_lexicon.places().places()[hit.index];
            out.name = place.name;
            out.country = place.country;
            return out;
        }
        const lexicon::Country &country = m_lexicon.places().countries()[hit.index];
        out.country = country.code;
        out.name = country.name;
        if (hit.field == Places::Demonym)
            out.kind = EntityHit::Demonym;
        else if (hit.field == Places::CountryName)
            out.kind = EntityHit::Country;
        else
            out.kind = EntityHit::City;
        if (hit.field == Places::Capital)
            out.name = country.capital;
        else if (hit.field == Places::City)
            out.name = hit.range.in(m_out.text).toString().simplified();
        return out;
    }

    EntityHit organizationOf(const lexicon::Hit &hit) const
    {
        const lexicon::Organization &organization = m_lexicon.organizations().all()[hit.index];
        EntityHit out;
        out.kind = EntityHit::Organization;
        out.name = organization.name;
        out.country = organization.country;
        return out;
    }

    EntityHit holderOf(const lexicon::Hit &hit) const
    {
        EntityHit out;
        out.kind = EntityHit::Person;
        out.name = m_lexicon.offices().holders()[hit.index].name;
        return out;
    }

    void cover(std::vector<EntityHit> &hits, int EntityToken::*index, EntityHit hit, int end)
    {
        if (m_out.tokens[size_t(m_at)].*index >= 0 || m_out.tokens[size_t(m_at)].shape == EntityToken::Lower)
            return;
        for (int i = m_at; i < end; ++i)
            m_out.tokens[size_t(i)].*index = static_cast<int>(hits.size());
        hit.begin = m_at;
        hit.end = end;
        hits.push_back(std::move(hit));
    }

    EntityText &m_out;
    const lexicon::Lexicon &m_lexicon;
    int m_at = 0;
};

} // namespace

EntityText readEntityText(const AnalysedText &text)
{
    EntityText out;
    out.text = text.text();
    out.lexicon = &text.lexicon();
    out.tokens = Tokenizer(text.text(), text.lexicon()).run();
    markBlocks(out, text.blocks());
    markTitleCase(out);
    HitMarker marker(out, text.lexicon());
    for (const lexicon::Hit &hit : text.hits())
        marker.mark(hit);
    return out;
}

} // namespace counterpart::analysis
