// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/depth.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Depth)
};

constexpr qsizetype MostLanguages = 5; ///< named in a summary

QStringList namesOf(const QStringList &languages)
{
    QStringList names;
    for (const QString &language : languages)
        names.append(languageName(language));
    return names;
}

} // namespace

QString languageName(const QString &code)
{
    if (code == u"und")
        return Words::tr("language not known");
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString notAnalysedText(const DocumentRow &row)
{
    if (row.depth == Depth::Full)
        return {};
    const QString names = namesOf(row.unread).join(u", "_s);
    if (names.isEmpty())
        return Words::tr("not analysed");
    const bool inPart = !row.language.isEmpty() && !row.unread.contains(row.language);
    return (inPart ? Words::tr("in part not analysed (%1)") : Words::tr("not analysed (%1)")).arg(names);
}

QString notAnalysedSummary(std::span<const DocumentRow> documents)
{
    int count = 0;
    std::map<QString, int> languages;
    for (const DocumentRow &row : documents) {
        if (row.depth == Depth::Full)
            continue;
        ++count;
        for (const QString &name : namesOf(row.unread))
            ++languages[name];
    }
    if (count == 0)
        return {};
    std::vector<std::pair<QString, int>> ordered(languages.begin(), languages.end());
    std::ranges::stable_sort(ordered, std::greater(), &std::pair<QString, int>::second);
    QStringList parts;
    int others = 0;
    for (const auto &[name, number] : ordered) {
        if (parts.size() < MostLanguages)
            parts.append(u"%1 %2"_s.arg(name).arg(number));
        else
            others += number;
    }
    if (others > 0)
        parts.append(Words::tr("others %1").arg(others));
    const QString told =
        count == 1 ? Words::tr("1 document not analysed") : Words::tr("%1 documents not analysed").arg(count);
    return parts.isEmpty() ? told : u"%1 (%2)"_s.arg(told, parts.join(u", "_s));
}

bool ComparisonView::isJudged() const
{
    return a.row.depth == Depth::Full && b.row.depth == Depth::Full;
}

std::optional<bool> ComparisonView::silentA(const TopicRow &topic) const
{
    if (topic.a.empty() == topic.b.empty())
        return std::nullopt;
    const bool isA = topic.a.empty();
    return (isA ? a : b).row.depth == Depth::Full ? std::optional(isA) : std::nullopt;
}

namespace {

std::vector<int> unlinked(const std::vector<LinkRow> &links, size_t sentences,
                          std::vector<int> LinkFact::*side)
{
    std::vector<bool> linked(sentences, false);
    for (const LinkRow &link : links) {
        if (link.status == LinkStatus::Rejected)
            continue;
        for (const int index : link.fact.*side) {
            if (index >= 0 && size_t(index) < sentences)
                linked[size_t(index)] = true;
        }
    }
    std::vector<int> rest;
    for (size_t i = 0; i < sentences; ++i) {
        if (!linked[i])
            rest.push_back(int(i));
    }
    return rest;
}

} // namespace

void ComparisonView::findUnlinked()
{
    const bool judged = isJudged();
    for (std::vector<int> *list : {&onlyA, &onlyB, &notJudgedA, &notJudgedB, &outsideA, &outsideB})
        list->clear();
    const auto part = [](const std::vector<int> &alone, const std::vector<int> &aboutOthers,
                         std::vector<int> &outside, std::vector<int> &rest) {
        std::ranges::set_intersection(alone, aboutOthers, std::back_inserter(outside));
        std::ranges::set_difference(alone, aboutOthers, std::back_inserter(rest));
    };
    part(unlinked(links, a.facts.sentences.size(), &LinkFact::a), aboutOthersA, outsideA,
         judged ? onlyA : notJudgedA);
    part(unlinked(links, b.facts.sentences.size(), &LinkFact::b), aboutOthersB, outsideB,
         judged ? onlyB : notJudgedB);
}

} // namespace counterpart::domain
