// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/odtlists.h"

#include "core/reading/office/officexml.h"

#include <algorithm>
#include <utility>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestNumber = 100'000;
constexpr qsizetype MostStyles = 20'000;
constexpr qsizetype LongestSign = 100;

int numberOf(const QXmlStreamReader &xml, QStringView name, int missing)
{
    const QString told = attribute(xml, name);
    return told.isEmpty() ? missing : std::clamp(told.toInt(), 0, LargestNumber);
}

/// "1", "a", "I", "一, 二, …", "๑, ๒, …": told by the first sign.
NumberForm formOf(const QString &format)
{
    static constexpr std::array<std::pair<char16_t, NumberForm>, 9> Signs{{{u'a', NumberForm::LowerLetter},
                                                                           {u'A', NumberForm::UpperLetter},
                                                                           {u'i', NumberForm::LowerRoman},
                                                                           {u'I', NumberForm::UpperRoman},
                                                                           {u'\u0430', NumberForm::LowerRussian}, // Cyrillic
                                                                           {u'\u0410', NumberForm::UpperRussian},
                                                                           {u'一', NumberForm::Chinese},
                                                                           {u'๑', NumberForm::Thai},
                                                                           {u'១', NumberForm::Khmer}}};
    if (format.isEmpty())
        return NumberForm::None;
    const auto sign =
        std::ranges::find(Signs, format.front().unicode(), &std::pair<char16_t, NumberForm>::first);
    return sign == Signs.end() ? NumberForm::Decimal : sign->second;
}

} // namespace

void OdtLists::beginLevel(const QXmlStreamReader &xml)
{
    const int at = attribute(xml, u"level").toInt() - 1;
    if (!m_declared || at < 0 || at >= Levels)
        return;
    Level &level = (*m_declared)[std::size_t(at)];
    level.form = formOf(attribute(xml, u"num-format"));
    level.prefix = attribute(xml, u"num-prefix").left(LongestSign);
    level.suffix = attribute(xml, u"num-suffix").left(LongestSign);
    level.start = numberOf(xml, u"start-value", 1);
    level.shown = std::clamp(numberOf(xml, u"display-levels", 1), 1, Levels);
}

void OdtLists::beginList(const QXmlStreamReader &xml)
{
    Open list;
    list.style = attribute(xml, u"style-name");
    const Open *around = m_open.isEmpty() ? nullptr : &m_open.last();
    if (list.style.isEmpty() && around)
        list.style = around->style;
    // An item that is nothing but the list in it only leads there.
    const bool leads = around && around->goesOn && around->waits;
    list.goesOn = leads || attribute(xml, u"continue-numbering") == u"true" ||
                  !attribute(xml, u"continue-list").isEmpty();
    const auto last = m_last.value(list.style).value(int(m_open.size()), -1);
    if (list.goesOn && last >= 0) {
        list.number = last;
        list.begun = true;
    }
    m_open.append(list);
}

void OdtLists::begin(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == u"list-style" && m_styles.size() < MostStyles)
        m_declared = &m_styles[attribute(xml, u"name")];
    else if (name == u"outline-style")
        m_declared = &m_outline;
    else if (name == u"list-level-style-number" || name == u"outline-level-style")
        beginLevel(xml);
    else if (name == u"list")
        beginList(xml);
    else if (name == u"list-item" && !m_open.isEmpty()) {
        m_open.last().waits = true;
        m_open.last().restart = numberOf(xml, u"start-value", -1);
    } else if (name == u"list-header" && !m_open.isEmpty()) {
        m_open.last().waits = false;
    }
}

void OdtLists::end(QStringView name)
{
    if (name == u"list-style" || name == u"outline-style")
        m_declared = nullptr;
    if (name != u"list" || m_open.isEmpty())
        return;
    const Open list = m_open.takeLast();
    if (list.begun)
        m_last[list.style][int(m_open.size())] = list.number;
}

QString OdtLists::text(const Style &style, const QList<int> &numbers)
{
    const int depth = int(numbers.size());
    const Level &own = style[std::size_t(depth - 1)];
    if (own.form == NumberForm::None)
        return {};
    QStringList shown;
    for (int i = std::max(0, depth - own.shown); i < depth; ++i) {
        if (style[std::size_t(i)].form != NumberForm::None)
            shown << numberLabel(numbers[i], style[std::size_t(i)].form);
    }
    return (own.prefix + shown.join(u'.') + own.suffix).trimmed();
}

QString OdtLists::itemLabel()
{
    if (m_open.isEmpty() || !m_open.last().waits || m_open.size() > Levels)
        return {};
    Open &list = m_open.last();
    list.waits = false;
    const Style style = m_styles.value(list.style);
    const int start = style[std::size_t(m_open.size() - 1)].start;
    list.number = list.restart >= 0 ? list.restart : list.begun ? list.number + 1 : start;
    list.begun = true;
    QList<int> numbers;
    for (const Open &open : m_open)
        numbers << open.number;
    return text(style, numbers);
}

QString OdtLists::headingLabel(int rank)
{
    if (rank < 1 || rank > Levels)
        return {};
    const auto at = std::size_t(rank - 1);
    m_headings[at] = m_headings[at] == 0 ? m_outline[at].start : m_headings[at] + 1;
    std::fill(m_headings.begin() + rank, m_headings.end(), 0);
    QList<int> numbers;
    for (std::size_t i = 0; i <= at; ++i)
        numbers << std::max(m_headings[i], i < at ? 1 : 0);
    return text(m_outline, numbers);
}

} // namespace counterpart::reading
