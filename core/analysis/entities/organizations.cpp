// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/organizations.h"

#include "core/analysis/entities/entitycollector.h"
#include "core/lexicon/cues.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;

namespace {

constexpr int kMaxTokens = 16;
constexpr int kMaxBefore = 6;

class OrganizationFinder
{
public:
    OrganizationFinder(const EntityText &text, const std::vector<bool> &taken)
        : m_text(text), m_taken(taken), m_found(domain::EntityKind::Organization)
    {
    }

    std::vector<domain::EntityFact> run()
    {
        for (int at = 0; at < m_text.size();)
            at = step(at);
        findAcronyms();
        return m_found.take();
    }

private:
    const EntityToken &token(int at) const { return m_text.tokens[size_t(at)]; }
    bool has(int at, int with) const { return at < m_text.size() && m_text.together(with, at); }
    bool isWord(int at, QStringView word) const
    {
        return m_text.word(at).compare(word, Qt::CaseInsensitive) == 0;
    }

    int step(int at)
    {
        const EntityToken &t = token(at);
        if (m_taken[size_t(at)] || !t.isCapital())
            return at + 1;
        if (const int end = phraseEnd(at); end > at) {
            keep(at, end, {}, u"pattern"_s, 0.7);
            return end;
        }
        if (t.organization >= 0) {
            const EntityHit &hit = m_text.organizations[size_t(t.organization)];
            keep(hit.begin, hit.end, hit.name, u"lexicon"_s, 0.95);
            return std::max(hit.end, at + 1);
        }
        return at + 1;
    }

    /// The end of "… Commission" or "Ministry of …" that begins at \p at, or \p at.
    int phraseEnd(int at) const
    {
        if (m_text.titleCase[size_t(token(at).block)] ||
            (token(at).is(WordClass::NotAName) && !qualifies(at)))
            return at;
        int head = at;
        while (has(head, at) && head - at <= kMaxBefore && !isHead(head)) {
            const bool joint = (isWord(head, u"and") || isWord(head, u"&")) && head > at;
            const bool capital = token(head).isCapital() && !m_taken[size_t(head)];
            if (!(capital || (joint && has(head + 1, at) && token(head + 1).isCapital())))
                return at;
            ++head;
            if (has(head, at) && token(head).shape == EntityToken::Possessive)
                ++head;
        }
        if (!has(head, at) || !isHead(head) || m_taken[size_t(head)])
            return at;
        while (has(head + 1, at) && isHead(head + 1) && token(head + 1).spaced)
            ++head;
        const int end = complementEnd(head + 1, at);
        const bool bare = head == at && end == head + 1;
        return bare ? at : end;
    }

    bool qualifies(int at) const
    {
        static const lexicon::CueWords &allowed = lexicon::cueWords(u"organizations.first_words");
        return allowed.contains(m_text.word(at).toString().toLower());
    }

    bool isHead(int at) const
    {
        return token(at).shape == EntityToken::Capital && token(at).is(WordClass::OrgNoun);
    }

    int complementEnd(int from, int begin) const
    {
        int at = from;
        int end = from;
        while (has(at + 1, begin) && at - begin < kMaxTokens) {
            if (end == at && !(isWord(at, u"of") || isWord(at, u"for") ||
                               (end > from && (isWord(at, u"and") || isWord(at, u"on")))))
                break;
            int next = at + 1;
            if (isWord(next, u"the") && has(next + 1, begin) && !isWord(at, u"and"))
                ++next;
            const int stop = capitalsEnd(next, begin);
            if (stop == next)
                break;
            at = end = stop;
        }
        return end;
    }

    int capitalsEnd(int at, int begin) const
    {
        int end = at;
        while (has(end, begin) && !m_taken[size_t(end)] && token(end).isCapital() &&
               !token(end).is(WordClass::PersonVerb) && !token(end).is(WordClass::TitleHead) &&
               (end == at || token(end).spaced)) {
            ++end;
            if (has(end + 1, begin) && token(end).shape == EntityToken::Possessive &&
                token(end + 1).isCapital())
                ++end;
        }
        return end;
    }

    void keep(int begin, int end, const QString &name, const QString &rule, double confidence)
    {
        const QString written = m_text.string(begin, end);
        domain::EntityFact &fact =
            m_found.add(name.isEmpty() ? written : name, written, m_text.range(begin, end));
        if (fact.evidence.rule.isEmpty())
            fact.evidence = {confidence, rule};
        for (int i = begin; i < end && fact.country.isEmpty(); ++i)
            if (token(i).place >= 0)
                fact.country = m_text.places[size_t(token(i).place)].country;
        m_ends.push_back({end, fact.name});
    }

    /// "Cambodian Mine Action Center (CMAC)": the acronym names it too, wherever it stands.
    void findAcronyms()
    {
        QHash<QString, QString> aliases;
        for (const auto &[end, name] : m_ends) {
            if (has(end + 2, end - 1) && token(end).isMark(u'(') && token(end + 2).isMark(u')') &&
                token(end + 1).shape == EntityToken::AllCaps)
                aliases.insert(m_text.word(end + 1).toString(), name);
        }
        if (aliases.isEmpty())
            return;
        for (int at = 0; at < m_text.size(); ++at) {
            if (token(at).shape != EntityToken::AllCaps || token(at).organization >= 0)
                continue;
            const QString acronym = m_text.word(at).toString();
            if (const auto name = aliases.constFind(acronym); name != aliases.cend())
                m_found.add(*name, acronym, m_text.range(at, at + 1));
        }
    }

    const EntityText &m_text;
    const std::vector<bool> &m_taken;
    EntityCollector m_found;
    std::vector<std::pair<int, QString>> m_ends;
};

} // namespace

std::vector<domain::EntityFact> findOrganizations(const EntityText &text, const std::vector<bool> &taken)
{
    return OrganizationFinder(text, taken).run();
}

} // namespace counterpart::analysis
