// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/patternbeginnings.h"

#include <algorithm>

namespace counterpart::lexicon {

namespace {

constexpr int Deepest = 40;

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// What may stand at the beginning of a piece of a pattern.
struct Beginnings
{
    std::vector<quint64> keys;
    bool isKnown = true;
    bool mayBeEmpty = false; ///< of letters
    bool atWord = false; ///< where it holds no letter, what follows begins a word
};

class PatternReader
{
public:
    explicit PatternReader(QStringView pattern) : m_pattern(pattern) {}

    Beginnings alternatives(qsizetype begin, qsizetype end, bool atWord, int depth) const
    {
        Beginnings all{{}, depth < Deepest, false, true};
        for (qsizetype from = begin; all.isKnown && from <= end;) {
            const qsizetype to = endOfAlternative(from, end);
            const Beginnings one = sequence(from, to, atWord, depth);
            all.isKnown = one.isKnown;
            all.keys.insert(all.keys.end(), one.keys.begin(), one.keys.end());
            all.mayBeEmpty |= one.mayBeEmpty;
            all.atWord &= one.atWord || !one.mayBeEmpty;
            from = to + 1;
        }
        return all;
    }

private:
    QChar at(qsizetype i) const { return i < m_pattern.size() ? m_pattern[i] : QChar(); }

    /// Behind the class, the group, the escape or the sign at \p i.
    qsizetype behindAtom(qsizetype i) const
    {
        if (at(i) == u'\\')
            return i + 2;
        if (at(i) == u'[') {
            qsizetype k = i + (at(i + 1) == u'^' ? 3 : 2); // a bracket that comes first is a sign
            while (k < m_pattern.size() && at(k) != u']')
                k += at(k) == u'\\' ? 2 : 1;
            return k + 1;
        }
        if (at(i) != u'(')
            return i + 1;
        qsizetype k = i + 1;
        for (int open = 1; k < m_pattern.size() && open > 0; k = at(k) == u'(' || at(k) == u')' ? k + 1 : behindAtom(k))
            open += at(k) == u'(' ? 1 : at(k) == u')' ? -1 : 0;
        return k;
    }

    qsizetype endOfAlternative(qsizetype from, qsizetype end) const
    {
        while (from < end && at(from) != u'|')
            from = behindAtom(from);
        return std::min(from, end);
    }

    /// Behind the quantifier at \p i, if there is one.
    qsizetype behindQuantifier(qsizetype i) const
    {
        if (at(i) == u'{')
            while (i < m_pattern.size() && at(i) != u'}')
                ++i;
        else if (at(i) != u'?' && at(i) != u'*' && at(i) != u'+')
            return i;
        ++i;
        return at(i) == u'?' || at(i) == u'+' ? i + 1 : i;
    }
    bool isOptional(qsizetype i) const
    {
        return at(i) == u'?' || at(i) == u'*' || (at(i) == u'{' && (at(i + 1) == u'0' || at(i + 1) == u','));
    }

    Beginnings sequence(qsizetype from, qsizetype end, bool atWord, int depth) const
    {
        Beginnings out{{}, true, true, atWord};
        while (from < end && out.isKnown && out.mayBeEmpty) {
            const qsizetype behind = isAsciiLetter(at(from)) ? endOfLetters(from) : behindAtom(from);
            const Beginnings one = atom(from, behind, out.atWord, depth);
            const bool optional = isOptional(behind);
            out.isKnown = one.isKnown;
            out.keys.insert(out.keys.end(), one.keys.begin(), one.keys.end());
            out.mayBeEmpty = one.mayBeEmpty || optional;
            out.atWord = (!optional || out.atWord) && (!one.mayBeEmpty || one.atWord);
            from = behindQuantifier(behind);
        }
        return out;
    }

    /// The letters at \p i, without the last if a quantifier may take it away.
    qsizetype endOfLetters(qsizetype i) const
    {
        qsizetype k = i;
        while (isAsciiLetter(at(k)))
            ++k;
        return k > i + 1 && isOptional(k) ? k - 1 : k;
    }

    /// Letters, or what stands between \p from and \p to.
    Beginnings atom(qsizetype from, qsizetype to, bool atWord, int depth) const
    {
        const QChar first = at(from);
        if (isAsciiLetter(first)) {
            const auto key = beginningKey(m_pattern.sliced(from, to - from));
            return {{*key}, atWord, false, false};
        }
        if (first == u'^')
            return {{}, true, true, true};
        if (first == u'\\')
            return escape(at(from + 1), atWord);
        if (first == u'(')
            return group(from, to, atWord, depth);
        const bool isMark = first == u' ' || first == u',' || first == u'\'' || first == u'"' || first == u'-';
        // A mark is no letter: what is behind it begins a word.
        return {{}, isMark, isMark, true};
    }

    static Beginnings escape(QChar sign, bool atWord)
    {
        if (sign == u'b')
            return {{}, true, true, true};
        const bool isNoLetter = sign == u'W' || sign == u's';
        return {{}, isNoLetter, isNoLetter, isNoLetter || atWord};
    }

    Beginnings group(qsizetype from, qsizetype to, bool atWord, int depth) const
    {
        const QStringView head = m_pattern.sliced(from, std::min<qsizetype>(4, m_pattern.size() - from));
        for (const QStringView look : {u"(?=", u"(?!", u"(?<=", u"(?<!"})
            if (head.startsWith(look))
                return {{}, true, true, atWord};
        qsizetype begin = from + 1;
        if (head.startsWith(u"(?:"))
            begin = from + 3;
        else if (head.startsWith(u"(?<"))
            begin = m_pattern.indexOf(u'>', from) + 1;
        else if (head.startsWith(u"(?"))
            return {{}, false, false, false};
        return alternatives(begin, to - 1, atWord, depth + 1);
    }

    QStringView m_pattern;
};

} // namespace

std::optional<quint64> beginningKey(QStringView word)
{
    quint64 key = 0;
    const QStringView begun = word.first(std::min(LongestBeginning, word.size()));
    for (const QChar c : begun) {
        if (!isAsciiLetter(c))
            return std::nullopt;
        key = key << 8U | c.toLower().unicode();
    }
    return key;
}

std::optional<std::vector<quint64>> beginningsOf(QStringView pattern)
{
    Beginnings found = PatternReader(pattern).alternatives(0, pattern.size(), false, 0);
    if (!found.isKnown || found.mayBeEmpty)
        return std::nullopt;
    std::ranges::sort(found.keys);
    const auto same = std::ranges::unique(found.keys);
    found.keys.erase(same.begin(), same.end());
    return std::move(found.keys);
}

} // namespace counterpart::lexicon
