// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/introductions.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using lexicon::Hit;
using lexicon::Table;

namespace {

constexpr QLatin1StringView The("the ");
constexpr QLatin1StringView To(" to ");
constexpr QLatin1StringView Single("single"); ///< field of titles without a name
constexpr qsizetype LongestGap = 60; ///< units between the parts of one introduction
constexpr QChar Dash(0x2013);
constexpr int MostNames = 5;         ///< capitalised words between them

class Reader
{
public:
    explicit Reader(const AnalysedText &text) : m_text(text), m_lexicon(text.lexicon()) {}

    std::vector<Introduction> run(text::Range range, std::size_t most)
    {
        for (const Hit &hit : m_text.hitsIn(range)) {
            const Part part = partOf(hit);
            if (part.kind == Part::None)
                continue;
            if (m_open && part.range.begin < m_now.range.end) {
                readAgain(part);
                continue;
            }
            if (m_open && !joins(part))
                close();
            if (m_out.size() >= most)
                return m_out;
            add(part);
        }
        close();
        if (m_out.size() > most)
            m_out.resize(most);
        return m_out;
    }

private:
    struct Part
    {
        enum Kind { None, Title, Holder, Country };
        Kind kind = None;
        text::Range range;
        QString country;
        bool left = false; ///< a title that tells of no voice
    };

    Part partOf(const Hit &hit) const
    {
        if (hit.table == Table::Titles)
            return titleOf(hit);
        if (!m_text.text()[hit.range.begin].isUpper())
            return {};
        if (hit.table == Table::Offices && isPartOfName(hit.range))
            return {};
        if (hit.table == Table::Offices)
            return {Part::Holder, hit.range, m_lexicon.offices().countryOf(hit.index), false};
        if (hit.table == Table::Places &&
            (hit.field == lexicon::Places::CountryName || hit.field == lexicon::Places::Demonym))
            return {Part::Country, hit.range, m_lexicon.places().countries()[hit.index].code, false};
        return hit.table == Table::Organizations ? bodyOf(hit) : Part{};
    }

    /// "Leo" of "Leo Varadkar" is no pope: a name of one word that another one follows.
    bool isPartOfName(text::Range range) const
    {
        static const QRegularExpression more(lexicon::cuePattern(u"perspective.more_of_name"));
        const text::Range behind{range.end, qMin(range.end + 12, m_text.text().size())};
        return !range.in(m_text.text()).contains(u' ') && more.matchView(behind.in(m_text.text())).hasMatch();
    }

    Part titleOf(const Hit &hit) const
    {
        text::Range range = hit.range;
        if (m_text.folded(range).startsWith(The))
            range.begin += 4;
        const lexicon::Title &title = m_lexicon.titles()[hit.index];
        const bool bare = title.kind == lexicon::Title::Kind::Generic && title.field == Single; // "the Minister"
        if ((title.kind != lexicon::Title::Kind::Title && !bare) || title.after ||
            !m_text.text()[range.begin].isUpper())
            return {};
        static const QRegularExpression house(lexicon::cuePattern(u"perspective.whose_house"));
        const text::Range behind{range.end, qMin(range.end + 24, m_text.text().size())};
        if (house.matchView(behind.in(m_text.text())).hasMatch())
            return {}; // "President's Hall"
        static const lexicon::CueWords &none = lexicon::cueWords(u"perspective.no_voices");
        return {Part::Title, range, stateOf(range), none.contains(title.field)};
    }

    /// "the European Council", "NATO": bodies that speak for themselves.
    Part bodyOf(const Hit &hit) const
    {
        static const QHash<QString, QString> &bodies = lexicon::cueMeanings(u"perspective.bodies");
        const auto code = bodies.constFind(lexicon::fold(m_lexicon.organizations().all()[hit.index].name));
        return code == bodies.cend() ? Part{} : Part{Part::Country, hit.range, *code, false};
    }

    /// The state that alone has the title: "Taoiseach", "Chief Adviser".
    QString stateOf(text::Range range) const
    {
        static const QHash<QString, QString> &own = lexicon::cueMeanings(u"perspective.titles_of_one_state");
        return own.value(m_text.folded(range).toString());
    }

    /// A hit that begins within the last one: another reading of the same words.
    void readAgain(const Part &part)
    {
        if (part.kind == Part::Holder ? m_holder.has_value() && *m_holder != part.country
                                      : part.kind == Part::Country && !m_country.isEmpty())
            m_holder = part.kind == Part::Holder ? QString() : m_holder;
        else
            add(part);
    }

    bool joins(const Part &part) const
    {
        const text::Range gap{m_now.range.end, part.range.begin};
        if (gap.length() > LongestGap)
            return false;
        if (part.kind == Part::Country && !m_country.isEmpty() && part.country != m_country)
            return false;
        if (part.kind == Part::Holder && m_holder)
            return false;
        return isJoint(gap.in(m_text.text()), part);
    }

    /// True for "of the Republic of", "'s ", ", " and names between a title and what else introduces its holder.
    bool isJoint(QStringView gap, const Part &part) const
    {
        static const lexicon::CueWords &small = lexicon::cueWords(u"perspective.joints");
        static const lexicon::CueWords &breaks = lexicon::cueWords(u"perspective.breaks");
        // "… in Thailand. The President of Russia": a new sentence; but not behind "U.S".
        if (gap.startsWith(u". ") && !m_country.isEmpty() && m_text.text()[m_now.range.end - 1].isLower())
            return false;
        int names = 0;
        bool comma = false;
        for (QStringView word : gap.split(u' ', Qt::SkipEmptyParts)) {
            for (const QStringView possessive : {u"'s"sv, u"\u2019s"sv, u"'"sv, u"\u2019"sv})
                if (word.startsWith(possessive))
                    word = word.sliced(possessive.size());
            const bool ends = word.endsWith(u'.') && word.size() > 3;
            comma = comma || word.contains(u',');
            while (!word.isEmpty() && (word.back() == u',' || word.back() == u'.' || word.back() == u'-' || word.back() == Dash))
                word.chop(1);
            if (word.isEmpty() || small.containsAnyCase(word))
                continue;
            // Headlines write all words with capitals: "Vice President X And President Y of Z".
            if (ends || !word.front().isUpper() || breaks.containsAnyCase(word) || ++names > MostNames)
                return false;
        }
        // "Minister Wang Yi, Secretary Blinken" are two; "Wang Yi, Minister of China" is one.
        const bool complete = m_title && (names > 0 || m_holder);
        return !(comma && complete && part.kind == Part::Title && !m_country.isEmpty());
    }

    void add(const Part &part)
    {
        if (!m_open) {
            m_now = {};
            m_now.range = part.range;
            m_country.clear();
            m_only.clear();
            m_holder.reset();
            m_title.reset();
            m_left = false;
            m_open = true;
        }
        m_now.range.end = std::max(m_now.range.end, part.range.end);
        if (part.kind == Part::Country) {
            m_country = part.country;
            m_now.adjective = m_now.adjective || (!m_title && !m_holder);
        } else if (part.kind == Part::Holder) {
            m_holder = m_holder && *m_holder != part.country ? QString() : part.country;
        } else {
            m_left = m_left || part.left;
            if (!m_title)
                m_title = part.range;
            if (m_only.isEmpty())
                m_only = part.country;
        }
    }

    void close()
    {
        if (!m_open)
            return;
        m_open = false;
        if ((!m_title && !m_holder) || m_left || isEnvoyTo())
            return;
        Introduction out = m_now;
        if (m_title)
            out.title = m_text.folded(*m_title).toString();
        out.named = m_holder || (m_title && !wordBehind(m_title->end).isEmpty());
        out.withCountry = !m_country.isEmpty();
        const QString known = m_holder && !m_holder->isEmpty() ? *m_holder : m_title ? holderBehind(m_title->end, out.title) : QString();
        if (out.withCountry && !known.isEmpty() && known != m_country && m_holder)
            out.withCountry = false; // "Washington and President Macron"
        out.country = out.withCountry ? m_country : !known.isEmpty() ? known : m_only;
        m_out.push_back(out);
    }

    /// "the United States Ambassador to Mexico": goes along, and speaks for nobody here.
    bool isEnvoyTo() const
    {
        static const lexicon::CueWords &envoys = lexicon::cueWords(u"perspective.envoys");
        const text::Range behind{m_now.range.end, qMin(m_now.range.end + 4, m_text.text().size())};
        return m_title && envoys.end(m_text.folded(*m_title)) && behind.in(m_text.text()) == To;
    }

    /// The capitalised word right behind a title.
    text::Range wordBehind(qsizetype at) const
    {
        const QStringView text = m_text.text();
        if (at >= text.size() || text[at] != u' ')
            return {};
        qsizetype end = ++at;
        while (end < text.size() && (text[end].isLetter() || text[end] == u'-'))
            ++end;
        if (end == at || !text[at].isUpper())
            return {};
        for (const Hit &hit : m_text.hitsIn({at, end}))
            if (hit.range.begin == at && (hit.table == Table::Places || hit.table == Table::Titles))
                return {};
        return {at, end};
    }

    /// The state of the one whose family name stands behind a title, first names and initials between them:
    /// "President Ferdinand R. Marcos Jr."
    QString holderBehind(qsizetype at, const QString &title) const
    {
        static const lexicon::CueWords &breaks = lexicon::cueWords(u"perspective.breaks");
        for (int i = 0; i < MostNames; ++i) {
            const text::Range word = wordBehind(at);
            if (word.isEmpty() || breaks.containsAnyCase(word.in(m_text.text())))
                return {};
            const QString state = holderOf(lexicon::fold(word.in(m_text.text())), title);
            if (!state.isEmpty())
                return state;
            const bool initial = word.length() == 1 && word.end < m_text.text().size() && m_text.text()[word.end] == u'.';
            at = word.end + initial;
        }
        return {};
    }

    /// The state of the one who is called so after a title ("President Biden"); empty if there are several.
    QString holderOf(const QString &family, const QString &title) const
    {
        QString only;
        if (family.isEmpty())
            return only;
        for (const int index : m_lexicon.offices().byFamily(family)) {
            for (const lexicon::Tenure &tenure : m_lexicon.offices().holders()[index].tenures) {
                if (!lexicon::fold(tenure.title).contains(title) || tenure.country == only)
                    continue;
                if (!only.isEmpty())
                    return {};
                only = tenure.country;
            }
        }
        return only;
    }

    const AnalysedText &m_text;
    const lexicon::Lexicon &m_lexicon;
    std::vector<Introduction> m_out;
    Introduction m_now;
    QString m_country;              ///< that the words name
    QString m_only;                 ///< that alone has the title
    std::optional<QString> m_holder; ///< state of the office holder named; empty for several
    std::optional<text::Range> m_title;
    bool m_left = false;
    bool m_open = false;
};

} // namespace

std::vector<Introduction> introductionsIn(const AnalysedText &text, text::Range range, std::size_t most)
{
    return Reader(text).run(range, most);
}

FirstTwo firstTwo(const std::vector<Introduction> &all)
{
    FirstTwo out;
    const Introduction *unknown = nullptr;
    for (const Introduction &who : all) {
        if (!out.first) {
            out.first = &who;
        } else if (who.country == out.first->country) {
            continue;
        } else if (!who.country.isEmpty()) {
            out.second = &who;
            break;
        } else if (!unknown && out.first->withCountry) {
            unknown = &who;
        }
    }
    if (unknown && (!out.second || out.second->withCountry || unknown->range.begin < out.second->range.begin))
        out.second = unknown;
    return out;
}

} // namespace counterpart::analysis
