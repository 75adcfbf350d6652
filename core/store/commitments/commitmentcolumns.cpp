// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitments/commitmentcolumns.h"

#include "core/store/database/codec.h"
#include "core/store/database/writes.h"

#include <algorithm>

namespace counterpart::store::commitmentcolumns {

using namespace Qt::StringLiterals;
using domain::Commitment;
using domain::CommitmentField;
using domain::CommitmentKind;
using domain::Priority;

namespace {

QVariant encoded(CommitmentKind value)
{
    return domain::name(value);
}

QVariant encoded(const QStringList &value)
{
    return codec::encode(value);
}

QVariant encoded(const QString &value)
{
    return plain(value);
}

QVariant encoded(int value)
{
    return value;
}

QVariant encoded(QDate value)
{
    return plain(value.toString(Qt::ISODate));
}

QVariant encoded(Priority value)
{
    return int(value);
}

void decode(const Cursor &row, int column, CommitmentKind &into)
{
    into = domain::fromName<CommitmentKind>(row.text(column)).value_or(CommitmentKind::Pledged);
}

void decode(const Cursor &row, int column, QStringList &into)
{
    into = codec::words(row.text(column));
}

void decode(const Cursor &row, int column, QString &into)
{
    into = row.text(column);
}

void decode(const Cursor &row, int column, int &into)
{
    into = int(row.integer(column));
}

void decode(const Cursor &row, int column, QDate &into)
{
    into = QDate::fromString(row.text(column), Qt::ISODate);
}

void decode(const Cursor &row, int column, Priority &into)
{
    into = Priority(std::clamp<qint64>(row.integer(column), 0, int(Priority::High)));
}

bool isDate(const CommitmentField &field)
{
    return field.words == CommitmentField::Words::Date;
}

bool isFound(const CommitmentField &field)
{
    return field.source == CommitmentField::Source::Clause;
}

} // namespace

QStringList namesOf(const CommitmentField &field)
{
    QStringList names{field.name};
    if (isDate(field))
        names << field.name + u"_from"_s << field.name + u"_to"_s;
    return names;
}

QVariantList valuesOf(const CommitmentField &field, const Commitment &commitment)
{
    QVariantList values{std::visit([&](auto at) { return encoded(commitment.*at); }, field.member)};
    if (isDate(field)) {
        const auto date =
            domain::PartialDate::fromString(field.text(commitment)).value_or(domain::PartialDate());
        values << date.from.toString(Qt::ISODate) << date.to.toString(Qt::ISODate);
    }
    return values;
}

QStringList found()
{
    QStringList names;
    for (const CommitmentField &field : domain::commitmentFields()) {
        if (isFound(field))
            names << namesOf(field);
    }
    return names;
}

QVariantList foundIn(const Commitment &commitment)
{
    QVariantList values;
    for (const CommitmentField &field : domain::commitmentFields()) {
        if (isFound(field))
            values << valuesOf(field, commitment);
    }
    return values;
}

QStringList selected()
{
    QStringList columns;
    for (const CommitmentField &field : domain::commitmentFields())
        columns << u"c."_s + field.name;
    return columns;
}

void read(const Cursor &row, int first, Commitment &into)
{
    int column = first;
    for (const CommitmentField &field : domain::commitmentFields()) {
        std::visit([&](auto at) { decode(row, column, into.*at); }, field.member);
        ++column;
    }
}

} // namespace counterpart::store::commitmentcolumns
