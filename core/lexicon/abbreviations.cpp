// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/abbreviations.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;
using text::StopRule;

void Abbreviations::read(const Entry &file, Problems &problems)
{
    static const QHash<QString, StopRule> rules{{u"never"_s, StopRule::Never},
                                                {u"before_number"_s, StopRule::BeforeNumber},
                                                {u"may_end"_s, StopRule::MayEnd}};
    for (const Entry &entry : file.entries(u"abbreviation"_s, problems)) {
        entry.expectOnly({u"class"_s, u"ends"_s, u"texts"_s}, problems);
        const StopRule rule = rules.value(entry.needed(u"ends"_s, problems), StopRule::None);
        if (rule == StopRule::None)
            problems.errors.append(entry.place(u"ends"_s) + u": must be never, before_number or may_end"_s);
        for (const QString &text : entry.texts(u"texts"_s, problems)) {
            if (!m_rules.contains(text))
                m_rules.insert(text, rule);
            m_longest = qMax(m_longest, text.size());
        }
    }
}

StopRule Abbreviations::endOf(QStringView text) const
{
    for (qsizetype length = qMin(m_longest, text.size()); length >= 2; --length) {
        const qsizetype begin = text.size() - length;
        if (begin > 0 && isWordUnit(text[begin - 1].unicode()))
            continue;
        if (const auto at = m_rules.constFind(text.sliced(begin).toString()); at != m_rules.cend())
            return *at;
    }
    return StopRule::None;
}

} // namespace counterpart::lexicon
