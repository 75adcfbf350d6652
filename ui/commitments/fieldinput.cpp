// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/fieldinput.h"

#include "ui/models/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentField;
using domain::CommitmentKind;
using domain::Priority;
using Words = domain::CommitmentField::Words;

namespace {

constexpr int NotesHeight = 72;
constexpr int LongestLine = 4000;
const QDate NoDay(1900, 1, 1);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentFields)
};

/// Completes the last name of a list "Cambodia, United States".
class NameListCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = typed.lastIndexOf(u',');
        return (comma < 0 ? QString() : typed.first(comma) + u", "_s) + QCompleter::pathFromIndex(index);
    }
    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }
};

template <typename Completer>
void complete(QLineEdit &line, const QStringList &names)
{
    auto *completer = new Completer(names, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line.setCompleter(completer);
}

/// Makes the input of a field: an overload for each kind of member.
class Maker
{
public:
    Maker(const CommitmentField &field, const KnownNames &names) : m_field(field), m_names(names) {}

    [[nodiscard]] FieldInput make(CommitmentKind value) const
    {
        auto *box = new QComboBox;
        for (int kind = 0; kind <= int(CommitmentKind::Requested); ++kind)
            box->addItem(models::commitmentKindName(CommitmentKind(kind)));
        box->setCurrentIndex(int(value));
        return {&m_field, box, [box] { return domain::name(CommitmentKind(box->currentIndex())); }};
    }

    [[nodiscard]] FieldInput make(int value) const
    {
        auto *box = new QComboBox;
        for (int strength = 0; strength <= domain::StrongestAct; ++strength)
            box->addItem(models::strengthName(strength));
        box->setCurrentIndex(std::clamp(value, 0, domain::StrongestAct));
        return {&m_field, box, [box] { return QString::number(box->currentIndex()); }};
    }

    [[nodiscard]] FieldInput make(Priority value) const
    {
        auto *box = new QComboBox;
        box->addItem(Texts::tr("None"));
        for (const auto priority : {Priority::Low, Priority::Normal, Priority::High})
            box->addItem(models::priorityName(priority));
        box->setCurrentIndex(int(value));
        return {&m_field, box, [box] { return domain::name(Priority(box->currentIndex())); }};
    }

    [[nodiscard]] FieldInput make(QDate value) const
    {
        QDateEdit *day = newDayField(value, Texts::tr("never"));
        return {&m_field, day, [day] { return dayOf(*day).toString(Qt::ISODate); }};
    }

    [[nodiscard]] FieldInput make(const QStringList &value) const
    {
        QLineEdit *line = newLine(value.join(u", "_s));
        complete<NameListCompleter>(*line, m_names.actors);
        return {&m_field, line, [line] { return line->text(); }};
    }

    [[nodiscard]] FieldInput make(const QString &value) const
    {
        if (m_field.words == Words::Markdown)
            return newNotes(value);
        if (m_field.words == Words::Topic)
            return newTopic(value);
        QLineEdit *line = newLine(value);
        if (m_field.words == Words::Party)
            complete<QCompleter>(*line, m_names.actors);
        else if (m_field.words == Words::Analyst)
            complete<QCompleter>(*line, m_names.owners);
        return {&m_field, line, [line] { return line->text(); }};
    }

private:
    [[nodiscard]] QLineEdit *newLine(const QString &value) const
    {
        auto *line = new QLineEdit(value);
        line->setMaxLength(LongestLine);
        line->setCursorPosition(0);
        line->setPlaceholderText(domain::inWords(m_field.hint));
        return line;
    }

    [[nodiscard]] FieldInput newNotes(const QString &value) const
    {
        auto *notes = new QPlainTextEdit(value);
        notes->setPlaceholderText(domain::inWords(m_field.hint));
        notes->setTabChangesFocus(true);
        notes->setFixedHeight(NotesHeight);
        return {&m_field, notes, [notes] { return notes->toPlainText(); }};
    }

    [[nodiscard]] FieldInput newTopic(const QString &value) const
    {
        auto *box = new QComboBox;
        box->setEditable(true);
        box->addItems(m_names.topics);
        box->setCurrentText(value);
        return {&m_field, box, [box] { return box->currentText(); }};
    }

    const CommitmentField &m_field;
    const KnownNames &m_names;
};

} // namespace

FieldInput newFieldInput(const CommitmentField &field, const domain::Commitment &value,
                         const KnownNames &names)
{
    const Maker maker(field, names);
    FieldInput input = std::visit([&](auto at) { return maker.make(value.*at); }, field.member);
    const QString key = field.key();
    input.widget->setObjectName(u"edit"_s + key.first(1).toUpper() + key.sliced(1));
    input.widget->setAccessibleName(domain::inWords(field.told ? field.told : field.label.of(value.kind)));
    return input;
}

QDateEdit *newDayField(const QDate &day, const QString &none)
{
    auto *field = new QDateEdit;
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setMinimumDate(NoDay);
    field->setSpecialValueText(none); // shown for the minimum
    field->setDate(day.isValid() ? day : NoDay);
    return field;
}

QDate dayOf(const QDateEdit &field)
{
    return field.date() == NoDay ? QDate() : field.date();
}

} // namespace counterpart::commitments
