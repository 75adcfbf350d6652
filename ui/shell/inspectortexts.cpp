// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspectortexts.h"

#include "core/text/joining.h"
#include "core/workspace/importing/documentfield.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(InspectorTexts)
};

} // namespace

QString commitmentTerms(const domain::DocumentView &view, size_t at)
{
    const domain::Commitment &fact = view.facts.commitments[at];
    using enum domain::CommitmentStatus;
    const auto status = at < view.commitmentStatus.size() ? view.commitmentStatus[at] : Proposed;
    const QString due = models::dueText(fact.due, domain::dueState(fact, status, QDate::currentDate()));
    return text::joined({models::commitmentKindName(fact.kind), models::actorsText(fact.kind, fact.actors),
                         due.isEmpty() ? due : Texts::tr("due %1").arg(due),
                         models::commitmentStatusName(status).toLower()},
                        u" · ");
}

QString fieldName(workspace::DocumentField field)
{
    switch (field) {
    case workspace::DocumentField::Title:
        return Texts::tr("Title");
    case workspace::DocumentField::Side:
        return Texts::tr("Side");
    case workspace::DocumentField::Issuer:
        return Texts::tr("Issuer");
    case workspace::DocumentField::Type:
        return Texts::tr("Kind");
    case workspace::DocumentField::Published:
        return Texts::tr("Published");
    case workspace::DocumentField::Language:
        return Texts::tr("Language");
    case workspace::DocumentField::Relays:
        break;
    }
    return Texts::tr("Relays");
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

} // namespace counterpart::shell
