// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentmeeting.h"

namespace counterpart::analysis {

AlignmentMeeting::AlignmentMeeting(const Account &a, const Account &b, const lexicon::AlignmentModel &model)
    : m_model(model), m_a(UnitReader(model, m_table).read(a, MostSentences)),
      m_b(UnitReader(model, m_table).read(b, MostSentences)), m_roles(findRoles(m_a, m_b, m_table, model)),
      m_weights(m_a, m_b, m_roles, m_table, model), m_features(m_a, m_b, m_roles, m_weights)
{
}

} // namespace counterpart::analysis
