// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readoutfacts.h"

#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

std::vector<Mark> factMarks(const domain::DocumentView &view, const widgets::Theme &theme)
{
    std::vector<Mark> marks;
    QTextCharFormat mention;
    mention.setFontUnderline(true);
    mention.setUnderlineStyle(QTextCharFormat::DotLine);
    for (const domain::EntityFact &entity : view.facts.entities) {
        // People stand out; were every place as loud, nothing would.
        mention.setUnderlineColor(entity.kind == domain::EntityKind::Person ? theme.colours().entity
                                                                            : theme.colours().hairlineStrong);
        for (const domain::Mention &place : entity.mentions) {
            if (place.byName)
                marks.push_back({place.range, mention});
        }
    }
    QTextCharFormat undertaking;
    undertaking.setBackground(theme.colours().warningSoft);
    for (const domain::CommitmentFact &commitment : view.facts.commitments)
        marks.push_back({commitment.range, undertaking});
    std::ranges::stable_sort(marks, {}, [](const Mark &m) { return m.range.begin; });
    return marks;
}

domain::EntityId entityAt(const domain::DocumentView &view, qsizetype offset)
{
    for (size_t i = 0; i < view.facts.entities.size(); ++i) {
        for (const domain::Mention &mention : view.facts.entities[i].mentions) {
            if (mention.range.contains(offset) && i < view.entityIds.size())
                return view.entityIds[i];
        }
    }
    return {};
}

QString factCard(const domain::DocumentView &view, qsizetype offset)
{
    QStringList lines;
    for (const domain::EntityFact &entity : view.facts.entities) {
        const bool here = std::ranges::any_of(
            entity.mentions, [offset](const domain::Mention &m) { return m.range.contains(offset); });
        if (!here)
            continue;
        lines.append(u"<b>%1</b>"_s.arg(entity.name.toHtmlEscaped()));
        for (const QString &role : entity.roles)
            lines.append(role.toHtmlEscaped());
        lines.append(
            ReadoutText::tr("%n mention(s) here", nullptr, static_cast<int>(entity.mentions.size())));
        break;
    }
    for (const domain::CommitmentFact &commitment : view.facts.commitments) {
        if (!commitment.range.contains(offset))
            continue;
        lines.append(
            text::joined({u"<b>%1</b>"_s.arg(models::commitmentKindName(commitment.kind).toHtmlEscaped()),
                          models::actorsText(commitment.kind, commitment.actors).toHtmlEscaped()}));
        if (!commitment.due.isEmpty())
            lines.append(ReadoutText::tr("Due %1").arg(commitment.due.toHtmlEscaped()));
    }
    return lines.join(u"<br>"_s);
}

} // namespace counterpart::reader
