// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitmentwording.h"

#include "core/text/joining.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::CommitmentKind;

namespace {

/// Marks the domain's words for translation; the lookup itself is by their English.
[[maybe_unused]] constexpr const char *Translatable[] = {
    QT_TRANSLATE_NOOP("Wording", "bound: %1"),   QT_TRANSLATE_NOOP("Wording", "asked of %1"),
    QT_TRANSLATE_NOOP("Wording", "towards: %1"), QT_TRANSLATE_NOOP("Wording", "asked by %1"),
    QT_TRANSLATE_NOOP("Wording", "overdue"),     QT_TRANSLATE_NOOP("Wording", "answer awaited"),
};

QString said(const QString &word)
{
    return word.isEmpty() ? QString() : QCoreApplication::translate("Wording", word.toUtf8().constData());
}

QString worded(CommitmentKind kind)
{
    return commitmentKindName(kind);
}

QString worded(const QStringList &names)
{
    return text::joined(names);
}

QString worded(const QString &words)
{
    return words;
}

QString worded(int strength)
{
    return strength > 0 ? strengthName(strength) : QString();
}

QString worded(QDate day)
{
    return day.isValid() ? dateText(domain::PartialDate::day(day)) : QString();
}

QString worded(domain::Priority priority)
{
    return priorityName(priority);
}

} // namespace

QString whoText(CommitmentKind kind, const QStringList &actors)
{
    return domain::binds(kind) ? text::joined(actors) : actorsText(kind, actors);
}

QString actorsText(CommitmentKind kind, const QStringList &actors)
{
    const QString names = text::joined(actors);
    return names.isEmpty() ? QString() : said(domain::actorsPattern(kind)).arg(names);
}

QString towardsText(CommitmentKind kind, const QString &towards)
{
    return towards.isEmpty() ? QString() : said(domain::towardsPattern(kind)).arg(towards);
}

QString kindAndWhoText(CommitmentKind kind, const QStringList &actors)
{
    return text::joined({commitmentKindName(kind), whoText(kind, actors)});
}

QString dueStateName(domain::DueState state)
{
    return said(domain::name(state));
}

QString dueText(const QString &due, domain::DueState state)
{
    const QString date = dateText(domain::PartialDate::fromString(due));
    return date.isEmpty() ? QString() : text::joined({date, dueStateName(state)});
}

QString fieldText(const domain::CommitmentField &field, const domain::Commitment &commitment)
{
    return std::visit([&](auto at) { return worded(commitment.*at); }, field.member);
}

QString actionText(const domain::CommitmentRow &row)
{
    return row.action.isEmpty() ? row.quote.simplified() : row.action;
}

} // namespace counterpart::models
