// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/docxnumbering.h"

#include "core/reading/office/docxstyles.h"

#include <algorithm>
#include <utility>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 16 << 20;
constexpr qsizetype MostLists = 20'000;
constexpr qsizetype LongestText = 100;
constexpr int LargestNumber = 100'000;

NumberForm formOf(QStringView name)
{
    static const QHash<QString, NumberForm> forms{{u"none"_s, NumberForm::None},
                                                  {u"decimalZero"_s, NumberForm::TwoDigits},
                                                  {u"ordinal"_s, NumberForm::Ordinal},
                                                  {u"ordinalText"_s, NumberForm::OrdinalText},
                                                  {u"cardinalText"_s, NumberForm::CardinalText},
                                                  {u"lowerLetter"_s, NumberForm::LowerLetter},
                                                  {u"upperLetter"_s, NumberForm::UpperLetter},
                                                  {u"lowerRoman"_s, NumberForm::LowerRoman},
                                                  {u"upperRoman"_s, NumberForm::UpperRoman},
                                                  {u"russianLower"_s, NumberForm::LowerRussian},
                                                  {u"russianUpper"_s, NumberForm::UpperRussian},
                                                  {u"chineseCounting"_s, NumberForm::Chinese},
                                                  {u"chineseCountingThousand"_s, NumberForm::Chinese},
                                                  {u"japaneseCounting"_s, NumberForm::Chinese},
                                                  {u"taiwaneseCounting"_s, NumberForm::Chinese},
                                                  {u"taiwaneseCountingThousand"_s, NumberForm::Chinese},
                                                  {u"thaiNumbers"_s, NumberForm::Thai}};
    return forms.value(name.toString(), NumberForm::Decimal);
}

int numberOf(const QXmlStreamReader &xml)
{
    return std::clamp(DocxStyles::value(xml).toInt(), 0, LargestNumber);
}

} // namespace

/// What is open while numbering.xml is read.
struct DocxNumbering::Reading
{
    DocxNumbering &numbering;
    QString definition;
    QString list;
    int level = -1;
    bool inList = false; ///< in a list, which may redefine levels

    [[nodiscard]] Level *open()
    {
        if (level < 0 || level >= Levels)
            return nullptr;
        return inList ? &numbering.m_lists[list].levels[level] : &numbering.m_definitions[definition].levels[std::size_t(level)];
    }
    void begin(const QXmlStreamReader &xml);
    void beginInLevel(const QXmlStreamReader &xml, Level &at);
};

void DocxNumbering::Reading::begin(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == u"abstractNum") {
        definition = attribute(xml, u"abstractNumId");
        level = -1;
        inList = false;
    } else if (name == u"num") {
        list = attribute(xml, u"numId");
        level = -1;
        inList = true;
    } else if (name == u"lvl" || name == u"lvlOverride") {
        level = attribute(xml, u"ilvl").toInt();
    } else if (name == u"abstractNumId" && inList) {
        numbering.m_lists[list].definition = DocxStyles::value(xml);
    } else if (name == u"startOverride" && inList) {
        numbering.m_lists[list].starts.insert(level, numberOf(xml));
    } else if (name == u"styleLink" && !inList) {
        numbering.m_definitions[definition].style = DocxStyles::value(xml);
    } else if (name == u"numStyleLink" && !inList) {
        numbering.m_definitions[definition].link = DocxStyles::value(xml);
    } else if (Level *at = open()) {
        beginInLevel(xml, *at);
    }
}

void DocxNumbering::Reading::beginInLevel(const QXmlStreamReader &xml, Level &at)
{
    const QStringView name = xml.name();
    const QString value = DocxStyles::value(xml);
    if (name == u"start") {
        at.start = numberOf(xml);
    } else if (name == u"numFmt") {
        at.bullet = value == u"bullet";
        at.form = formOf(value);
    } else if (name == u"lvlText") {
        at.text = value.left(LongestText);
    } else if (name == u"pStyle") {
        at.style = value;
    } else if (name == u"lvlRestart") {
        at.restart = numberOf(xml);
    } else if (name == u"isLgl") {
        at.legal = value != u"0" && value != u"false";
    }
}

DocxNumbering::DocxNumbering(const PackedFiles &files, const Input &input)
{
    const auto bytes = files.bytes(u"word/numbering.xml"_s, MostBytes);
    if (!bytes)
        return;
    Reading reading{*this, {}, {}};
    OfficeXml xml(*bytes, input);
    xml.walk(
        [&](QXmlStreamReader &element) {
            reading.begin(element);
            return m_lists.size() < MostLists && m_definitions.size() < MostLists;
        },
        [](QStringView) {});
}

DocxNumbering::Definition *DocxNumbering::definitionOf(const List &list)
{
    const auto own = m_definitions.find(list.definition);
    if (own == m_definitions.end() || own->link.isEmpty())
        return own == m_definitions.end() ? nullptr : &*own;
    for (Definition &definition : m_definitions) {
        if (definition.style == own->link)
            return &definition;
    }
    return &*own;
}

const DocxNumbering::Level &DocxNumbering::levelOf(const List &list, const Definition &definition, int level)
{
    const auto own = list.levels.constFind(level);
    return own == list.levels.cend() || own->text.isEmpty() ? definition.levels[std::size_t(level)] : *own;
}

int DocxNumbering::levelOfStyle(const QString &id, const QString &style) const
{
    const Definition definition = m_definitions.value(m_lists.value(id).definition);
    const auto at = std::ranges::find(definition.levels, style, &Level::style);
    return style.isEmpty() || at == definition.levels.end() ? -1 : int(at - definition.levels.begin());
}

void DocxNumbering::count(List &list, Definition &definition, int level)
{
    if (!std::exchange(list.begun, true)) {
        for (auto it = list.starts.cbegin(); it != list.starts.cend(); ++it) {
            if (it.key() >= 0 && it.key() < Levels)
                definition.begun[std::size_t(it.key())] = false;
        }
    }
    const auto startOf = [&](int at) { return list.starts.value(at, levelOf(list, definition, at).start); };
    for (int at = 0; at <= level; ++at) {
        const auto i = std::size_t(at);
        if (!definition.begun[i])
            definition.counts[i] = startOf(at);
        else if (at == level)
            ++definition.counts[i];
        definition.begun[i] = true;
    }
    for (int below = level + 1; below < Levels; ++below) {
        const int restart = levelOf(list, definition, below).restart;
        if (restart < 0 || (restart > 0 && level < restart))
            definition.begun[std::size_t(below)] = false;
    }
}

QString DocxNumbering::label(const List &list, const Definition &definition, int level)
{
    const Level &own = levelOf(list, definition, level);
    QString made;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const int of = i + 1 < own.text.size() ? own.text[i + 1].digitValue() - 1 : -1;
        if (own.text[i] != u'%' || of < 0 || of >= Levels) {
            made += own.text[i];
            continue;
        }
        const NumberForm form = levelOf(list, definition, of).form;
        made += numberLabel(definition.counts[std::size_t(of)],
                            own.legal && form != NumberForm::None ? NumberForm::Decimal : form);
        ++i;
    }
    const bool says = std::ranges::any_of(made, [](QChar c) { return c.isLetterOrNumber(); });
    return says ? made.trimmed() : QString();
}

QString DocxNumbering::next(const QString &id, int level)
{
    const auto list = m_lists.find(id);
    Definition *definition = list == m_lists.end() ? nullptr : definitionOf(*list);
    if (!definition || level < 0 || level >= Levels)
        return {};
    count(*list, *definition, level);
    return levelOf(*list, *definition, level).bullet ? QString() : label(*list, *definition, level);
}

} // namespace counterpart::reading
