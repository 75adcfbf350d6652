// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/htmlcost.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace counterpart::reading {

namespace {

/// Nodes of a tree; each costs some 200 bytes.
constexpr qint64 MostNodes = 1'000'000;
constexpr qsizetype LongestName = 20;
constexpr int DifferentNames = 5'000; ///< elements that are told apart; further ones are never seen closed

/// Elements that need no closing tag, or close by themselves.
bool closesItself(QStringView name)
{
    static constexpr std::array<QStringView, 27> Names{
        u"area", u"base",   u"br",  u"col", u"embed", u"hr",    u"img",   u"input", u"link",
        u"meta", u"source", u"wbr", u"p",   u"li",    u"td",    u"tr",    u"th",    u"dt",
        u"dd",   u"option", u"rp",  u"rt",  u"tbody", u"thead", u"tfoot", u"param", u"track"};
    return std::ranges::contains(Names, name);
}

/// Elements that the parser opens again in the next block where they were left open.
bool isFormatting(QStringView name)
{
    static constexpr std::array<QStringView, 14> Names{u"a",      u"b",      u"big",  u"code", u"em",
                                                       u"font",   u"i",      u"nobr", u"s",    u"small",
                                                       u"strike", u"strong", u"tt",   u"u"};
    return std::ranges::contains(Names, name);
}

class Cost
{
public:
    explicit Cost(int depth) : m_most(depth) {}
    /// Returns false once it is too much.
    bool add(const QString &name, bool closing)
    {
        m_nodes += 1 + m_formatting;
        if (!closesItself(name)) {
            if (!closing)
                open(name);
            else if (auto found = m_open.find(name); found != m_open.end() && *found > 0)
                close(*found, name);
        }
        return m_depth <= m_most && m_nodes <= MostNodes;
    }

private:
    void open(const QString &name)
    {
        ++m_depth;
        m_formatting += isFormatting(name);
        if (m_open.size() < DifferentNames || m_open.contains(name))
            ++m_open[name];
    }
    void close(int &count, const QString &name)
    {
        --count;
        --m_depth;
        m_formatting -= isFormatting(name);
    }

    int m_most;
    int m_depth = 0;
    qint64 m_formatting = 0; ///< formatting elements that are open
    qint64 m_nodes = 0;
    QHash<QString, int> m_open;
};

} // namespace

bool isCostly(QStringView html, int depth)
{
    Cost cost(depth);
    for (qsizetype at = html.indexOf(u'<'); at >= 0 && at + 1 < html.size();
         at = html.indexOf(u'<', at + 1)) {
        const bool closing = html[at + 1] == u'/';
        const qsizetype from = at + 1 + closing;
        qsizetype to = from;
        while (to < html.size() && to < from + LongestName && html[to].isLetterOrNumber())
            ++to;
        if (to > from && !cost.add(html.sliced(from, to - from).toString().toLower(), closing))
            return true;
    }
    return false;
}

} // namespace counterpart::reading
