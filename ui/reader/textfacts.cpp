// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textfacts.h"

#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextFacts)
};

bool isNamedAt(const domain::EntityFact &entity, qsizetype offset)
{
    return std::ranges::any_of(entity.mentions,
                               [offset](const domain::Mention &m) { return m.range.contains(offset); });
}

} // namespace

std::vector<Mark> marksOf(const domain::DocumentView &view, const widgets::Theme &theme)
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
    for (const domain::Commitment &commitment : view.facts.commitments)
        marks.push_back({commitment.range, undertaking});
    std::ranges::stable_sort(marks, {}, [](const Mark &m) { return m.range.begin; });
    return marks;
}

QString cardAt(const domain::DocumentView &view, qsizetype offset)
{
    QStringList lines;
    const auto &entities = view.facts.entities;
    const auto named =
        std::ranges::find_if(entities, [offset](const auto &entity) { return isNamedAt(entity, offset); });
    if (named != entities.end()) {
        lines.append(u"<b>%1</b>"_s.arg(named->name.toHtmlEscaped()));
        for (const QString &role : named->roles)
            lines.append(role.toHtmlEscaped());
        lines.append(Texts::tr("%n mention(s) here", nullptr, static_cast<int>(named->mentions.size())));
    }
    for (const domain::Commitment &commitment : view.facts.commitments) {
        if (!commitment.range.contains(offset))
            continue;
        lines.append(
            text::joined({u"<b>%1</b>"_s.arg(models::commitmentKindName(commitment.kind).toHtmlEscaped()),
                          models::actorsText(commitment.kind, commitment.actors).toHtmlEscaped()}));
        if (!commitment.due.isEmpty())
            lines.append(Texts::tr("Due %1").arg(commitment.due.toHtmlEscaped()));
    }
    return lines.join(u"<br>"_s);
}

domain::EntityId entityAt(const domain::DocumentView &view, qsizetype offset)
{
    for (size_t i = 0; i < std::min(view.facts.entities.size(), view.entityIds.size()); ++i) {
        if (isNamedAt(view.facts.entities[i], offset))
            return view.entityIds[i];
    }
    return {};
}

} // namespace counterpart::reader
