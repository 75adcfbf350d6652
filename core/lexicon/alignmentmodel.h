// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace counterpart::lexicon {

/// What the alignment of two accounts knows beside the lexicons (resources/lexicon/alignment): word lists,
/// how telling a word or a concept is, and the learned weights of the model. Written by
/// tools/alignment-learner.
struct AlignmentModel
{
    struct Weight
    {
        QString feature;
        double coefficient = 0;
    };

    QSet<QString> stop; ///< folded words that carry no meaning of their own
    QSet<QString> role; ///< folded words for who speaks or acts
    QSet<QString> roleStems;
    QSet<QString> dampStems;       ///< boilerplate of readouts
    QHash<QString, double> rarity; ///< of a stem, 0 to 1, rarer is higher; one that is not there has 1
    QHash<QString, double> conceptWeights; ///< "=Myanmar" (equal term), "#Mine action" (topic); 0.1 to 1
    std::vector<Weight> weights;
    double intercept = 0;
    double threshold = 0.5; ///< of the score, from which on a pair is a link

    [[nodiscard]] double rarityOf(const QString &stem) const { return rarity.value(stem, 1.0); }
    /// Unknown concepts (a user's topics) count 0.8.
    [[nodiscard]] double weightOf(const QString &name) const { return conceptWeights.value(name, 0.8); }

    /// The model built into the program, loaded on first use (about 10 ms) and shared. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const AlignmentModel> builtIn();
};

} // namespace counterpart::lexicon
