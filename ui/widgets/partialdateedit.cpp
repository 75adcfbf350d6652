// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partialdateedit.h"

#include <QLocale>
#include <QValidator>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;
using domain::PartialDate;

namespace {

class DateValidator : public QValidator
{
public:
    using QValidator::QValidator;
    State validate(QString &text, int &) const override
    {
        return text.trimmed().isEmpty() || typedDate(text) ? Acceptable : Intermediate;
    }
};

std::optional<PartialDate> inWords(const QString &text, const QLocale &locale)
{
    for (const QString &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s}) {
        if (const QDate day = locale.toDate(text, format); day.isValid())
            return PartialDate::day(day);
    }
    for (const QString &format : {u"MMM yyyy"_s, u"MMMM yyyy"_s}) {
        if (const QDate day = locale.toDate(text, format); day.isValid())
            return PartialDate::month(day.year(), day.month());
    }
    return {};
}

} // namespace

std::optional<PartialDate> typedDate(const QString &text)
{
    const QString typed = text.simplified();
    if (const auto date = PartialDate::fromString(typed); date && date->isValid())
        return date;
    const auto own = inWords(typed, QLocale());
    return own ? own : inWords(typed, QLocale::c());
}

PartialDateEdit::PartialDateEdit(QWidget *parent) : QLineEdit(parent)
{
    setValidator(new DateValidator(this));
    setPlaceholderText(tr("2022-11-12, 2022-11 or 2022"));
    setToolTip(
        tr("Day, month or year: 2022-11-12, 2022-11, 2022, 12 Nov 2022; or a span: 2022-11-12..2022-11-13"));
}

QString PartialDateEdit::value() const
{
    const auto date = typedDate(text());
    return date ? date->toString() : u""_s;
}

} // namespace counterpart::widgets
