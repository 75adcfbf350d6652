// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/text/segmenter.h"

#include <QStringView>

namespace counterpart::lexicon {

/// Abbreviations after whose full stop a sentence need not end (resources/lexicon/abbreviations.toml).
class Abbreviations
{
public:
    /// How the text ends: the rule of the longest abbreviation that \p text (up to and with its last full
    /// stop) ends in as a whole word.
    [[nodiscard]] text::StopRule endOf(QStringView text) const;

    void read(const Entry &file, Problems &problems);

private:
    QHash<QString, text::StopRule> m_rules;
    qsizetype m_longest = 0;
};

} // namespace counterpart::lexicon
