// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/foreignaffairs.h"

#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "core/reading/reader.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace counterpart::learner {

namespace {

constexpr double AbroadShare = 0.25;

bool isOnForeignAffairs(const domain::DocumentFacts &facts)
{
    const QString own = facts.side ? *facts.side : QString();
    QSet<int> abroad;
    for (const domain::EntityFact &entity : facts.entities) {
        if (entity.country.isEmpty() || entity.country == own)
            continue;
        for (const domain::Mention &mention : entity.mentions) {
            const auto sentence = std::ranges::find_if(facts.sentences, [&](const domain::Sentence &each) {
                return each.range.contains(mention.range.begin);
            });
            abroad.insert(int(sentence - facts.sentences.begin()));
        }
    }
    return double(abroad.size()) >= AbroadShare * double(facts.sentences.size());
}

} // namespace

bool forForeignAffairs(
    const QString &folder,
    const std::function<void(const domain::CleanDocument &, const domain::DocumentFacts &)> &use)
{
    QStringList paths;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    std::ranges::sort(paths);
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto documents = reading::read({path, file.readAll()});
        if (!documents)
            continue;
        for (const domain::CleanDocument &document : *documents) {
            const domain::DocumentFacts facts =
                analysis::analyseDocument(document, *lexicon::Lexicon::builtIn(), path);
            if (!facts.sentences.empty() && isOnForeignAffairs(facts))
                use(document, facts);
        }
    }
    return !paths.isEmpty();
}

} // namespace counterpart::learner
