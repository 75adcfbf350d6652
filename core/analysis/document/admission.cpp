// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/admission.h"

#include "core/lexicon/cues.h"

#include <algorithm>

namespace counterpart::analysis {

bool ownsUpToChange(QStringView added)
{
    static const lexicon::CueWords &admissions = lexicon::cueWords(u"revisions.admissions");
    return std::ranges::any_of(admissions.list(), [added](const QString &word) {
        for (qsizetype at = 0; (at = added.indexOf(word, at, Qt::CaseInsensitive)) >= 0; ++at) {
            if (at == 0 || !added[at - 1].isLetter() || added[at - 1].unicode() > 0x17f)
                return true;
        }
        return false;
    });
}

} // namespace counterpart::analysis
