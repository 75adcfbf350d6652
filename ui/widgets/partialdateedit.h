// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <QLineEdit>

namespace counterpart::widgets {

/// A date as a person types it: "2022-11-12", "2022-11", "2022", "2022-11-12..2022-11-13", or as the program
/// shows one, "12 Nov 2022", "November 2022". nullopt for what is none.
[[nodiscard]] std::optional<domain::PartialDate> typedDate(const QString &text);

/// A line for a date that may be known to the month or the year only, or be a span. Empty is "not known";
/// what is no date makes hasAcceptableInput() say no.
class PartialDateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget *parent = nullptr);
    /// PartialDate::toString() of what is typed; empty for none.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value) { setText(value); }
};

} // namespace counterpart::widgets
