// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/padding.h"

#include "app/alignment-learner/foreignaffairs.h"

#include <algorithm>

namespace counterpart::learner {

namespace {

constexpr int FewestSentences = 30;
constexpr int MostSentences = 90;

/// FNV-1a, so that a pair is padded alike everywhere.
quint32 hashOf(const QString &key)
{
    quint32 hash = 2166136261U;
    for (const char byte : key.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash;
}

template <typename Cells>
Cells moved(const Cells &cells, int byA, int byB);

template <>
QSet<Cell> moved(const QSet<Cell> &cells, int byA, int byB)
{
    QSet<Cell> all;
    for (const Cell &cell : cells)
        all.insert({cell.first + byA, cell.second + byB});
    return all;
}

template <>
QMap<Cell, QStringList> moved(const QMap<Cell, QStringList> &cells, int byA, int byB)
{
    QMap<Cell, QStringList> all;
    for (const auto &[cell, relations] : cells.asKeyValueRange())
        all.insert({cell.first + byA, cell.second + byB}, relations);
    return all;
}

} // namespace

Padding::Padding(const QString &folder)
{
    if (folder.isEmpty())
        return;
    (void)forForeignAffairs(
        folder, [this](const domain::CleanDocument &document, const domain::DocumentFacts &facts) {
            if (facts.sentences.size() < FewestSentences)
                return;
            QStringList sentences;
            for (const domain::Sentence &sentence : facts.sentences)
                sentences.append(sentence.range.in(document.text).toString());
            m_texts.push_back(sentences.first(std::min<qsizetype>(sentences.size(), MostSentences)));
        });
}

LabelledPair Padding::padded(const LabelledPair &pair) const
{
    const quint32 hash = hashOf(pair.key);
    const QStringList &text = m_texts[hash % m_texts.size()];
    const qsizetype span = text.size() - FewestSentences + 1;
    const QStringList around = text.first(FewestSentences + qsizetype(hash / 7) % span);
    const qsizetype before = qsizetype(hash / 11) % (around.size() + 1);

    const bool longerIsA = pair.a.size() >= pair.b.size();
    const LabelledAccount &longer = longerIsA ? pair.a : pair.b;
    const LabelledAccount whole(around.first(before) + longer.sentences() + around.sliced(before), pair.day);
    const int byA = longerIsA ? int(before) : 0;
    const int byB = longerIsA ? 0 : int(before);
    return {pair.key,
            PairKind::Padded,
            pair.day,
            longerIsA ? whole : pair.a,
            longerIsA ? pair.b : whole,
            moved(pair.links, byA, byB),
            moved(pair.optional, byA, byB)};
}

} // namespace counterpart::learner
