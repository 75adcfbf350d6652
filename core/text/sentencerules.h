// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/segmenter.h"

namespace counterpart::text {

/// The corrections that are made to ICU's sentence boundaries. Stateless but for the abbreviations: any
/// thread.
class SentenceRules
{
public:
    explicit SentenceRules(StopRules abbreviations);
    /// True if the sentence that began at \p begin really ends before \p boundary of \p text, behind which
    /// more text stands, up to \p end.
    [[nodiscard]] bool isBoundary(QStringView text, qsizetype begin, qsizetype boundary, qsizetype end) const;
    /// \p boundary, moved before quotes and brackets that open there: ICU counts them to the sentence that
    /// ends.
    [[nodiscard]] static qsizetype beforeOpeners(QStringView text, qsizetype begin, qsizetype boundary);
    /// The first boundary within \p part that ICU passes over, because no blank follows the stop
    /// ("from 2020.The garment"), or a number does ("in 2022. 12 ships left"); -1 if there is none.
    [[nodiscard]] qsizetype missedBoundary(QStringView text, Range part) const;

private:
    [[nodiscard]] qsizetype beforeNumber(QStringView text, qsizetype stop, qsizetype end) const;
    [[nodiscard]] bool stopEnds(QStringView text, qsizetype begin, qsizetype stop, QStringView next) const;

    StopRules m_abbreviations;
};

} // namespace counterpart::text
