// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitmentfields.h"

#include "core/text/joining.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

using Source = CommitmentField::Source;
using Words = CommitmentField::Words;

const std::array Fields{
    CommitmentField{
        .name = u"actors"_s,
        .member = &Commitment::actors,
        .source = Source::Clause,
        .words = Words::Party,
        .label = {QT_TRANSLATE_NOOP("Commitment", "Bound"), QT_TRANSLATE_NOOP("Commitment", "Asked of")},
        .hint = QT_TRANSLATE_NOOP("Commitment", "Cambodia, United States"),
        .phrase = {QT_TRANSLATE_NOOP("Commitment", "bound: %1"),
                   QT_TRANSLATE_NOOP("Commitment", "asked of %1")}},
    CommitmentField{
        .name = u"towards"_s,
        .member = &Commitment::towards,
        .source = Source::Clause,
        .words = Words::Party,
        .label = {QT_TRANSLATE_NOOP("Commitment", "Towards"), QT_TRANSLATE_NOOP("Commitment", "Asked by")},
        .phrase = {QT_TRANSLATE_NOOP("Commitment", "towards: %1"),
                   QT_TRANSLATE_NOOP("Commitment", "asked by %1")}},
    CommitmentField{.name = u"action"_s,
                    .member = &Commitment::action,
                    .source = Source::Clause,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "What")}},
    CommitmentField{.name = u"topic"_s,
                    .member = &Commitment::topic,
                    .source = Source::Sentence,
                    .words = Words::Topic,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Topic")},
                    .phrase = {QT_TRANSLATE_NOOP("Commitment", "topic: %1")}},
    CommitmentField{.name = u"kind"_s,
                    .member = &Commitment::kind,
                    .source = Source::Clause,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Kind")},
                    .told =
                        QT_TRANSLATE_NOOP("Commitment", "How it is undertaken: agreed, pledged, announced…"),
                    .drift = 4,
                    .term = QT_TRANSLATE_NOOP("Commitment", "kind")},
    CommitmentField{.name = u"due"_s,
                    .member = &Commitment::due,
                    .source = Source::Clause,
                    .words = Words::Date,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Due")},
                    .hint = QT_TRANSLATE_NOOP(
                        "Commitment", "2025, 2025-06, 2025-06-30 or 2025-06-01..2025-09-30; empty for none"),
                    .phrase = {QT_TRANSLATE_NOOP("Commitment", "due %1")},
                    .drift = 2,
                    .term = QT_TRANSLATE_NOOP("Commitment", "due")},
    CommitmentField{.name = u"amount"_s,
                    .member = &Commitment::amount,
                    .source = Source::Clause,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "How much")},
                    .phrase = {QT_TRANSLATE_NOOP("Commitment", "amount: %1")},
                    .drift = 1,
                    .term = QT_TRANSLATE_NOOP("Commitment", "amount")},
    CommitmentField{.name = u"strength"_s,
                    .member = &Commitment::strength,
                    .source = Source::Clause,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Strength")},
                    .told = QT_TRANSLATE_NOOP("Commitment", "How strongly worded"),
                    .drift = 3,
                    .term = QT_TRANSLATE_NOOP("Commitment", "strength")},
    CommitmentField{.name = u"condition"_s,
                    .member = &Commitment::condition,
                    .source = Source::Clause,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Condition")},
                    .phrase = {QT_TRANSLATE_NOOP("Commitment", "condition: %1")},
                    .drift = 5,
                    .term = QT_TRANSLATE_NOOP("Commitment", "condition")},
    CommitmentField{.name = u"owner"_s,
                    .member = &Commitment::owner,
                    .words = Words::Analyst,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Owner")},
                    .hint = QT_TRANSLATE_NOOP("Commitment", "The person in your team who follows it up"),
                    .phrase = {QT_TRANSLATE_NOOP("Commitment", "owner: %1")}},
    CommitmentField{.name = u"follow_up"_s,
                    .member = &Commitment::followUp,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Follow-up")},
                    .told = QT_TRANSLATE_NOOP("Commitment", "Next follow-up"),
                    .phrase = {QT_TRANSLATE_NOOP("Commitment", "follow-up: %1")}},
    CommitmentField{.name = u"priority"_s,
                    .member = &Commitment::priority,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Priority")}},
    CommitmentField{.name = u"notes"_s,
                    .member = &Commitment::notes,
                    .words = Words::Markdown,
                    .label = {QT_TRANSLATE_NOOP("Commitment", "Notes")},
                    .hint = QT_TRANSLATE_NOOP("Commitment", "Notes, in Markdown")},
};

QString written(CommitmentKind value, const QString &)
{
    return name(value);
}

QString written(const QStringList &value, const QString &between)
{
    return text::joined(value, between);
}

QString written(const QString &value, const QString &)
{
    return value;
}

QString written(int value, const QString &)
{
    return QString::number(value);
}

QString written(QDate value, const QString &)
{
    return value.toString(Qt::ISODate);
}

QString written(Priority value, const QString &)
{
    return name(value);
}

/// What has a name of its own: kinds and priorities.
template <typename T>
bool take(const QString &text, T &into)
{
    const auto value = fromName<T>(text.simplified());
    into = value.value_or(into);
    return value.has_value();
}

bool take(const QString &text, QString &into)
{
    into = text;
    return true;
}

bool take(const QString &text, QStringList &into)
{
    into.clear();
    for (const QString &part : text.split(u',')) {
        if (const QString name = part.simplified(); !name.isEmpty() && !into.contains(name))
            into.append(name);
    }
    return true;
}

bool take(const QString &text, int &into)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber)
        into = value;
    return isNumber;
}

bool take(const QString &text, QDate &into)
{
    const QString day = text.simplified();
    const QDate value = QDate::fromString(day, Qt::ISODate);
    if (!value.isValid() && !day.isEmpty())
        return false;
    into = value;
    return true;
}

QString filled(const QString &phrase, const QString &value)
{
    return phrase.isEmpty() || value.isEmpty() ? QString() : phrase.arg(value);
}

} // namespace

const char *CommitmentField::Text::of(CommitmentKind kind) const
{
    return kind == CommitmentKind::Requested && ofRequest ? ofRequest : usual;
}

QString CommitmentField::key() const
{
    const QStringList parts = name.split(u'_');
    QString key = parts.first();
    for (const QString &part : parts.sliced(1))
        key += part.first(1).toUpper() + part.sliced(1);
    return key;
}

QString CommitmentField::text(const Commitment &of, const QString &between) const
{
    return std::visit([&](auto at) { return written(of.*at, between); }, member);
}

bool CommitmentField::read(const QString &text, Commitment &into) const
{
    const QString plain = words == Words::Markdown ? text : text.simplified();
    return std::visit([&](auto at) { return take(plain, into.*at); }, member);
}

bool CommitmentField::isSame(const Commitment &a, const Commitment &b) const
{
    return std::visit([&](auto at) { return a.*at == b.*at; }, member);
}

void CommitmentField::copy(const Commitment &from, Commitment &into) const
{
    std::visit([&](auto at) { into.*at = from.*at; }, member);
}

QString CommitmentField::phraseOf(const Commitment &commitment) const
{
    return filled(inWords(phrase.of(commitment.kind)), text(commitment));
}

QString CommitmentField::plainPhraseOf(const Commitment &commitment) const
{
    return filled(QString::fromUtf8(phrase.of(commitment.kind)), text(commitment));
}

std::span<const CommitmentField> commitmentFields()
{
    return Fields;
}

const CommitmentField *commitmentField(QStringView name)
{
    const auto at = std::ranges::find(Fields, name, &CommitmentField::name);
    return at == Fields.end() ? nullptr : &*at;
}

QString inWords(const char *text)
{
    return text ? QCoreApplication::translate("Commitment", text) : QString();
}

} // namespace counterpart::domain
