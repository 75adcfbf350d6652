// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/aligner.h"
#include "core/base/result.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace counterpart::learner {

enum class PairKind {
    Readout,
    Padded, ///< a readout hidden in a long text
    Record, ///< minutes, cables
};

[[nodiscard]] QString kindName(PairKind kind);
[[nodiscard]] PairKind kindOf(const QString &name);

/// Sentences of one account with their clauses, amounts and dates, as the aligner wants them.
struct LabelledAccount
{
    QString text;
    domain::DocumentFacts facts;

    /// Dates without a year are those nearest to \p day.
    LabelledAccount(const QStringList &sentences, QDate day);
    [[nodiscard]] int size() const { return int(facts.sentences.size()); }
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] analysis::Account account() const { return {text, &facts}; }
};

using Cell = std::pair<int, int>; ///< sentence of A, sentence of B

/// Two accounts of one meeting with the links that people made.
struct LabelledPair
{
    QString key;
    PairKind kind = PairKind::Readout;
    QDate day; ///< of the meeting
    LabelledAccount a;
    LabelledAccount b;
    QMap<Cell, QStringList> links; ///< with the relations that count as right
    QSet<Cell> optional;           ///< labels that two people did not agree on
};

/// Reads each *.json of a folder that has sentences, in order of file name. The error names file and remedy.
[[nodiscard]] base::Result<std::vector<LabelledPair>> readPairs(const QString &folder, PairKind kind);

} // namespace counterpart::learner
