// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commitmentterms.h"

#include "core/domain/commitmentfields.h"
#include "core/report/reporttexts.h"
#include "core/text/joining.h"

namespace counterpart::report {

using domain::CommitmentField;

namespace {

/// Translates a word of the domain.
QString said(const QString &word)
{
    return word.isEmpty() ? QString() : tr(word.toUtf8().constData());
}

/// Marks the domain's words for translation; the lookup itself is by their English.
[[maybe_unused]] constexpr const char *Translatable[] = {
    QT_TRANSLATE_NOOP("Report", "overdue"),
    QT_TRANSLATE_NOOP("Report", "answer awaited"),
};

} // namespace

QStringList commitmentTerms(const domain::Commitment &fact, domain::CommitmentStatus status,
                            domain::DueState due)
{
    QStringList terms{domain::name(fact.kind), tr("status: %1").arg(domain::name(status))};
    for (const CommitmentField &field : domain::commitmentFields()) {
        if (field.source != CommitmentField::Source::Clause)
            continue;
        const QString phrase = field.phraseOf(fact);
        const bool isDue = field.words == CommitmentField::Words::Date && !phrase.isEmpty();
        terms << (isDue ? text::joined({phrase, said(domain::name(due))}) : phrase);
    }
    terms.removeAll(QString());
    return terms;
}

QStringList commitmentAdditions(const domain::Commitment &commitment)
{
    QStringList additions;
    for (const CommitmentField &field : domain::commitmentFields()) {
        if (field.source != CommitmentField::Source::Clause)
            additions << field.phraseOf(commitment);
    }
    additions.removeAll(QString());
    return additions;
}

} // namespace counterpart::report
