// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspectortexts.h"

#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/shell/inspector.h"

namespace counterpart::shell {

using namespace Qt::StringLiterals;

QString termsOf(const domain::DocumentView &view, size_t at)
{
    const domain::CommitmentFact &fact = view.facts.commitments[at];
    using enum domain::CommitmentStatus;
    const auto status = at < view.commitmentStatus.size() ? view.commitmentStatus[at] : Proposed;
    const QString due = models::dueText(fact.due, domain::dueState(fact, status, QDate::currentDate()));
    return text::joined({models::commitmentKindName(fact.kind), models::actorsText(fact.kind, fact.actors),
                         due.isEmpty() ? due : Inspector::tr("due %1").arg(due),
                         models::commitmentStatusName(status).toLower()},
                        u" · ");
}

QString fieldName(workspace::DocumentField field)
{
    switch (field) {
    case workspace::DocumentField::Title:
        return Inspector::tr("Title");
    case workspace::DocumentField::Side:
        return Inspector::tr("Side");
    case workspace::DocumentField::Issuer:
        return Inspector::tr("Issuer");
    case workspace::DocumentField::Type:
        return Inspector::tr("Kind");
    case workspace::DocumentField::Published:
        return Inspector::tr("Published");
    case workspace::DocumentField::Language:
        return Inspector::tr("Language");
    case workspace::DocumentField::Relays:
        break;
    }
    return Inspector::tr("Passes on");
}

QString fieldValue(workspace::DocumentField field, const QString &value)
{
    switch (field) {
    case workspace::DocumentField::Side:
    case workspace::DocumentField::Relays:
        return value.isEmpty() ? QString() : models::sideName(value);
    case workspace::DocumentField::Type:
        return models::docTypeName(domain::fromName<domain::DocType>(value));
    case workspace::DocumentField::Published:
        return models::dateText(domain::PartialDate::fromString(value));
    case workspace::DocumentField::Language:
        return models::languageName(value);
    case workspace::DocumentField::Title:
    case workspace::DocumentField::Issuer:
        break;
    }
    return value;
}

QString shortHash(const QString &hash)
{
    return hash.size() > 16 ? hash.first(8) + u"…"_s + hash.last(6) : hash;
}

QString origin(const domain::Evidence &evidence)
{
    if (evidence.rule.isEmpty())
        return {};
    QString rule = evidence.rule;
    rule.replace(u'-', u' ');
    return evidence.confidence < 0.5 ? Inspector::tr("perhaps; found by %1").arg(rule)
                                     : Inspector::tr("found by %1").arg(rule);
}

} // namespace counterpart::shell
