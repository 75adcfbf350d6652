// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitmentfields.h"

#include <QDate>
#include <QStringList>

#include <functional>

class QDateEdit;
class QWidget;

namespace counterpart::commitments {

/// What names the editor offers to complete.
struct KnownNames
{
    QStringList actors;
    QStringList topics;
    QStringList owners;
};

/// Where people fill in one field of a commitment.
struct FieldInput
{
    const domain::CommitmentField *field = nullptr;
    QWidget *widget = nullptr;
    std::function<QString()> text; ///< what stands in it, for CommitmentField::read()
};

/// The widget that fits the field, filled with its value and named for people and tests ("editFollowUp").
/// GUI thread.
[[nodiscard]] FieldInput newFieldInput(const domain::CommitmentField &field, const domain::Commitment &value,
                                       const KnownNames &names);

/// A field for a day that can also be none.
[[nodiscard]] QDateEdit *newDayField(const QDate &day, const QString &none);
/// Invalid for none.
[[nodiscard]] QDate dayOf(const QDateEdit &field);

} // namespace counterpart::commitments
