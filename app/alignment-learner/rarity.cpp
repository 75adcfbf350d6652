// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/rarity.h"

#include "app/alignment-learner/foreignaffairs.h"
#include "core/lexicon/alignmenttokens.h"

#include <QMap>
#include <QSet>

namespace counterpart::learner {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestSentences = 3; ///< of a stem that is listed

} // namespace

base::Result<QString> rarityTable(const QString &folder)
{
    lexicon::AlignmentTokenizer tokenizer;
    QMap<QString, int> sentencesOf;
    int sentences = 0;
    const auto count = [&](const domain::CleanDocument &document, const domain::DocumentFacts &facts) {
        for (const domain::Sentence &sentence : facts.sentences) {
            QSet<QString> stems;
            for (const lexicon::AlignmentToken &token :
                 tokenizer.tokens(lexicon::straightened(sentence.range.in(document.text))))
                stems.insert(token.stem);
            for (const QString &stem : stems)
                ++sentencesOf[stem];
            ++sentences;
        }
    };
    if (!forForeignAffairs(folder, count))
        return base::fail(base::ErrorKind::NotFound, folder, u"there are no files in it"_s,
                          u"give a folder of texts"_s);
    QString table =
        u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
        "# Stem <tab> sentences that have it, of releases on foreign affairs; * are all. Counted by "
        "app/alignment-learner over White House releases, which are in the public domain.\n"_s;
    table += u"*\t%1\n"_s.arg(sentences);
    for (auto stem = sentencesOf.cbegin(); stem != sentencesOf.cend(); ++stem) {
        if (stem.value() >= FewestSentences && !stem.key().trimmed().isEmpty())
            table += stem.key() + u'\t' + QString::number(stem.value()) + u'\n';
    }
    return table;
}

} // namespace counterpart::learner
