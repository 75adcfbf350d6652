// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/stemphrases.h"
#include "core/lexicon/wordvectors.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace counterpart::lexicon {

class Lexicon;

/// What the alignment of two accounts knows (resources/lexicon/alignment): word lists, the concepts and
/// classes of acts that it matches on stems, how rare a word is, and the learned weights of the model.
/// Immutable once made: any thread may read.
struct AlignmentModel
{
    struct Weight
    {
        QString feature;
        double coefficient = 0;
    };
    /// A name of one thing ("=Myanmar") or a subject ("#Mine action").
    struct Concept
    {
        QString key;
        QString parent;       ///< key of the concept that is shared along with it, or empty
        bool generic = false; ///< boilerplate that nearly every readout has
    };

    QSet<QString> stop;            ///< folded words that carry no meaning of their own
    QSet<QString> role;            ///< folded words for who speaks or acts
    QSet<QString> roleStems;       ///< theirs
    QSet<QString> contactStems;    ///< of words that tell of a meeting or a call
    QSet<QString> reportingStems;  ///< of acts of one word: they tell how a thing is said, not what
    QStringList clauseVerbs;       ///< "stressed": opens a clause behind "and"
    QStringList clauseGerunds;     ///< "noting": opens a clause behind a comma
    QHash<QString, double> rarity; ///< of a stem, 0 to 1, rarer is higher; one that is not there has 1

    std::vector<Concept> concepts;
    StemPhrases equalTerms; ///< to indexes of concepts
    StemPhrases topics;     ///< likewise
    QStringList actClasses;
    StemPhrases acts; ///< to indexes of actClasses

    std::vector<Weight> weights;
    double intercept = 0;
    double threshold = 0.5; ///< of the score, from which on a pair is a link

    /// What words that are not the same are compared by; null: the built-in vectors.
    std::shared_ptr<const WordVectors> ownVectors;

    [[nodiscard]] double rarityOf(const QString &stem) const { return rarity.value(stem, 1.0); }
    /// Mapped on first call; keep what it returns while the words are looked at.
    [[nodiscard]] std::shared_ptr<const WordVectors> vectors() const
    {
        return ownVectors ? ownVectors : WordVectors::builtIn();
    }

    /// The model built into the program, loaded on first use (about 20 ms) and shared. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const AlignmentModel> builtIn();
    /// The same with the topics and equal terms that \p lexicon has beyond the built-in ones.
    [[nodiscard]] static std::shared_ptr<const AlignmentModel> of(const Lexicon &lexicon);
};

} // namespace counterpart::lexicon
