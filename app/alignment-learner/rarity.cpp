// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/rarity.h"

#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/alignmenttokens.h"
#include "core/lexicon/lexicon.h"
#include "core/reading/reader.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace counterpart::learner {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestPassages = 3; ///< of a stem that is listed

struct Counts
{
    int passages = 0;
    QMap<QString, int> of; ///< passages by stem

    void add(const QSet<QString> &stems)
    {
        ++passages;
        for (const QString &stem : stems)
            ++of[stem];
    }
    /// 0 for what every passage has, 1 for what none has.
    [[nodiscard]] double inverse(const QString &stem) const
    {
        return std::log((passages + 1.0) / (of.value(stem) + 1.0)) / std::log(passages + 1.0);
    }
};

bool isDiplomatic(const domain::DocumentFacts &facts)
{
    return facts.docType &&
           (*facts.docType == domain::DocType::Readout || *facts.docType == domain::DocType::JointStatement);
}

void count(const QString &path, lexicon::AlignmentTokenizer &tokenizer, Counts &all, Counts &diplomatic)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto documents = reading::read({path, file.readAll()});
    if (!documents)
        return;
    for (const domain::CleanDocument &document : *documents) {
        const auto stemsOf = [&](text::Range range) {
            QSet<QString> stems;
            for (const lexicon::AlignmentToken &token :
                 tokenizer.tokens(lexicon::straightened(range.in(document.text))))
                stems.insert(token.stem);
            return stems;
        };
        for (const domain::Block &block : document.blocks)
            all.add(stemsOf(block.range));
        const domain::DocumentFacts facts =
            analysis::analyseDocument(document, *lexicon::Lexicon::builtIn(), path);
        if (!isDiplomatic(facts))
            continue;
        for (const domain::Sentence &sentence : facts.sentences)
            diplomatic.add(stemsOf(sentence.range));
    }
}

} // namespace

base::Result<QString> rarityTable(const QString &folder)
{
    QStringList paths;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    std::ranges::sort(paths);
    if (paths.isEmpty())
        return base::fail(base::ErrorKind::NotFound, folder, u"there are no files in it"_s,
                          u"give a folder of texts"_s);
    lexicon::AlignmentTokenizer tokenizer;
    Counts all;
    Counts diplomatic;
    for (const QString &path : paths)
        count(path, tokenizer, all, diplomatic);

    QString table =
        u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
        "# Stem <tab> rarity, 0 to 1, in releases of governments; a stem that is not here has 1. Learned "
        "by app/alignment-learner.\n"_s;
    for (auto stem = all.of.cbegin(); stem != all.of.cend(); ++stem) {
        if (stem.value() < FewestPassages || stem.key().trimmed().isEmpty())
            continue;
        // Readouts use few words over and over: theirs are stretched to the same range.
        const double inReadouts = std::clamp((diplomatic.inverse(stem.key()) - 0.15) / 0.5, 0.05, 1.0);
        const double rarity = 0.5 * all.inverse(stem.key()) + 0.5 * inReadouts;
        table += stem.key() + u'\t' + QString::number(rarity, 'f', 3) + u'\n';
    }
    return table;
}

} // namespace counterpart::learner
