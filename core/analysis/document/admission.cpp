// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/admission.h"

#include <algorithm>
#include <array>

namespace counterpart::analysis {

namespace {

/// Beginnings of words by which a text owns up to a change.
constexpr std::array Admissions{u"correct", u"updat",  u"revis",  u"amend", u"clarif",
                                u"erratum", u"editor", u"កែតម្រូវ", u"កែប្រែ", u"បច្ចុប្បន្នភាព"};

} // namespace

bool ownsUpToChange(QStringView added)
{
    return std::ranges::any_of(Admissions, [added](QStringView word) {
        for (qsizetype at = 0; (at = added.indexOf(word, at, Qt::CaseInsensitive)) >= 0; ++at) {
            if (at == 0 || !added[at - 1].isLetter() || added[at - 1].unicode() > 0x17f)
                return true;
        }
        return false;
    });
}

} // namespace counterpart::analysis
