// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitmentfields.h"

namespace counterpart::test {

/// A value that is not the one which the field has by itself, as CommitmentField::text() writes it.
[[nodiscard]] inline QString sampleOf(const domain::CommitmentField &field)
{
    struct Sample
    {
        QString operator()(domain::CommitmentKind domain::Commitment::*) const
        {
            return QStringLiteral("reaffirmed");
        }
        QString operator()(QStringList domain::Commitment::*) const { return QStringLiteral("Kenya, Japan"); }
        QString operator()(int domain::Commitment::*) const { return QStringLiteral("1"); }
        QString operator()(QDate domain::Commitment::*) const { return QStringLiteral("2029-05-06"); }
        QString operator()(domain::Priority domain::Commitment::*) const { return QStringLiteral("low"); }
        QString operator()(QString domain::Commitment::*) const { return words; }
        QString words;
    };
    const bool isDate = field.words == domain::CommitmentField::Words::Date;
    const QString words = isDate ? QStringLiteral("2028-03") : QStringLiteral("sample of ") + field.name;
    return std::visit(Sample{words}, field.member);
}

} // namespace counterpart::test
