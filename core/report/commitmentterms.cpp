// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commitmentterms.h"

#include "core/report/reporttexts.h"
#include "core/text/joining.h"

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

/// Translates a word of the domain.
QString said(const QString &word)
{
    return word.isEmpty() ? QString() : tr(word.toUtf8().constData());
}

/// Marks the domain's words for translation; the lookup itself is by their English.
[[maybe_unused]] constexpr const char *Translatable[] = {
    QT_TRANSLATE_NOOP("Report", "bound: %1"),   QT_TRANSLATE_NOOP("Report", "asked of %1"),
    QT_TRANSLATE_NOOP("Report", "towards: %1"), QT_TRANSLATE_NOOP("Report", "asked by %1"),
    QT_TRANSLATE_NOOP("Report", "overdue"),     QT_TRANSLATE_NOOP("Report", "answer awaited"),
};

} // namespace

QStringList commitmentTerms(const domain::CommitmentFact &fact, domain::CommitmentStatus status,
                            domain::DueState due)
{
    QStringList terms{domain::name(fact.kind), tr("status: %1").arg(domain::name(status))};
    const auto add = [&terms](const QString &label, const QString &value) {
        if (!value.isEmpty())
            terms << label.arg(value);
    };
    add(said(domain::actorsPattern(fact.kind)), text::joined(fact.actors));
    add(said(domain::towardsPattern(fact.kind)), fact.towards);
    if (!fact.due.isEmpty())
        terms << text::joined({tr("due %1").arg(fact.due), said(domain::name(due))});
    add(tr("amount: %1"), fact.amount);
    add(tr("condition: %1"), fact.condition);
    return terms;
}

} // namespace counterpart::report
