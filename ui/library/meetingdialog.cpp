// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/meetingdialog.h"

#include "core/workspace/meetings/meetings.h"
#include "ui/models/origintexts.h"
#include "ui/models/wording.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/partialdateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using workspace::MeetingField;

namespace {

constexpr int LongestLine = 1000;
constexpr int LongestName = 60;
constexpr int Width = 620;

struct Countries
{
    QStringList codes;
    QString unknown; ///< the first name that is no country's
};

/// \p own: codes that the meeting has, whose names hold whatever they are.
Countries countriesIn(const QString &text, const QStringList &own)
{
    static const QRegularExpression comma(u"[,;\\n]"_s);
    Countries found;
    for (const QString &name : text.split(comma, Qt::SkipEmptyParts)) {
        const QString one = name.simplified();
        const auto kept = std::ranges::find_if(own, [&one](const QString &code) {
            return models::sideName(code).compare(one, Qt::CaseInsensitive) == 0;
        });
        if (kept != own.end())
            found.codes.append(*kept);
        else if (const auto code = models::countryCode(one))
            found.codes.append(*code);
        else if (!one.isEmpty() && found.unknown.isEmpty())
            found.unknown = one;
    }
    found.codes.removeDuplicates();
    return found;
}

} // namespace

QString valueIn(const domain::MeetingRow &row, MeetingField field)
{
    switch (field) {
    case MeetingField::Title:
        return row.title;
    case MeetingField::Date:
        return row.date ? row.date->toString() : QString();
    case MeetingField::Place:
        return row.place;
    case MeetingField::Format:
        return domain::name(row.format);
    case MeetingField::Occasion:
        return row.occasion;
    case MeetingField::Participants:
        return row.participants.join(u'\n');
    case MeetingField::Countries:
        break;
    }
    return row.countries.join(u'\n');
}

MeetingDialog::MeetingDialog(const domain::MeetingRow &row, const std::vector<MeetingField> &decided,
                             QWidget *parent)
    : QDialog(parent), m_row(row), m_decided(decided), m_form(new QFormLayout), m_title(new QLineEdit),
      m_date(new widgets::PartialDateEdit), m_place(new QLineEdit), m_format(new QComboBox),
      m_occasion(new QLineEdit), m_participants(new QPlainTextEdit), m_countries(new QLineEdit),
      m_unknown(new QLabel)
{
    setObjectName(u"meetingDialog"_s);
    setWindowTitle(tr("Edit Meeting"));
    setUpEditors();
    add(Field::Title, tr("&Title"), m_title);
    add(Field::Date, tr("&Date"), m_date);
    add(Field::Place, tr("&Place"), m_place);
    add(Field::Format, tr("&Format"), m_format);
    add(Field::Occasion, tr("&Occasion"), m_occasion);
    add(Field::Participants, tr("P&articipants"), m_participants);
    add(Field::Countries, tr("&Countries"), m_countries);
    m_unknown->setObjectName(u"unknownCountry"_s);
    m_unknown->setWordWrap(true);
    m_unknown->hide();
    m_form->addRow(m_unknown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeetingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *line : std::initializer_list<const QLineEdit *>{m_countries, m_title, m_date})
        connect(line, &QLineEdit::textChanged, this, &MeetingDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    widgets::resizeToWidth(*this, Width);
}

/// With the values that the meeting has.
void MeetingDialog::setUpEditors()
{
    for (QLineEdit *line : {m_title, m_place, m_occasion, m_countries})
        line->setMaxLength(LongestLine);
    using Format = domain::MeetingFormat;
    m_format->addItem(tr("Not known"), QString());
    for (const Format format : {Format::InPerson, Format::PhoneCall, Format::VideoCall})
        m_format->addItem(models::formatName(format), domain::name(format));
    m_participants->setTabChangesFocus(true);
    m_participants->setMaximumHeight(fontMetrics().height() * 6);
    m_participants->setToolTip(tr("One name per line"));
    m_countries->setToolTip(tr("Names of the countries, separated by commas: United States, Cambodia"));
    m_title->setText(m_row.title);
    m_date->setValue(valueIn(m_row, Field::Date));
    m_place->setText(m_row.place);
    m_format->setCurrentIndex(std::max(0, m_format->findData(domain::name(m_row.format))));
    m_occasion->setText(m_row.occasion);
    m_participants->setPlainText(valueIn(m_row, Field::Participants));
    m_countries->setText(models::countryNames(m_row.countries));
}

/// Saves only what can be understood.
void MeetingDialog::check()
{
    const QString name = countriesIn(m_countries->text(), m_row.countries).unknown;
    m_unknown->setText(
        tr("“%1” is not a known country. Check the spelling.").arg(models::shortened(name, LongestName)));
    m_unknown->setVisible(!name.isEmpty());
    m_save->setEnabled(m_date->hasAcceptableInput() && !m_title->text().simplified().isEmpty() &&
                       name.isEmpty());
}

void MeetingDialog::add(Field field, const QString &name, QWidget *editor)
{
    editor->setAccessibleName(QString(name).remove(u'&'));
    editor->setObjectName(u"meeting%1"_s.arg(int(field)));
    if (!std::ranges::contains(m_decided, field)) {
        m_form->addRow(name, editor);
        return;
    }
    auto *back = new QCheckBox(tr("As detected"));
    back->setToolTip(tr("This was set by hand; tick to go back to the detected value"));
    connect(back, &QCheckBox::toggled, editor, &QWidget::setDisabled);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(editor, 1);
    line->addWidget(back, 0, Qt::AlignTop);
    m_form->addRow(name, row);
    m_back.append({field, back});
}

QString MeetingDialog::valueOf(Field field) const
{
    static const auto lines = [](const QString &text, const QRegularExpression &part) {
        QStringList found;
        for (const QString &one : text.split(part, Qt::SkipEmptyParts)) {
            if (!one.simplified().isEmpty())
                found.append(one.simplified());
        }
        return found.join(u'\n');
    };
    switch (field) {
    case Field::Title:
        return m_title->text().simplified();
    case Field::Date:
        return m_date->value();
    case Field::Place:
        return m_place->text().simplified();
    case Field::Format:
        return m_format->currentData().toString();
    case Field::Occasion:
        return m_occasion->text().simplified();
    case Field::Participants:
        return lines(m_participants->toPlainText(), QRegularExpression(u"\n"_s));
    case Field::Countries:
        break;
    }
    return countriesIn(m_countries->text(), m_row.countries).codes.join(u'\n');
}

QList<MeetingValue> MeetingDialog::changes() const
{
    QList<MeetingValue> values;
    for (const Field field : {Field::Title, Field::Date, Field::Place, Field::Format, Field::Occasion,
                              Field::Participants, Field::Countries}) {
        const bool isBack = std::ranges::any_of(
            m_back, [field](const auto &back) { return back.first == field && back.second->isChecked(); });
        const QString value = valueOf(field);
        if (isBack)
            values.append({field, QString()});
        else if (value != valueIn(m_row, field))
            values.append({field, value.isEmpty() ? u""_s : value});
    }
    return values;
}

void MeetingDialog::accept()
{
    if (const auto values = changes(); !values.isEmpty())
        Q_EMIT decided(values);
    QDialog::accept();
}

base::Result<workspace::Change> decide(workspace::Meetings edits, domain::MeetingId meeting,
                                       const MeetingValue &value, const QString &author)
{
    const QStringList lines = value.value.split(u'\n', Qt::SkipEmptyParts);
    if (value.value.isNull())
        return edits.restore(meeting, value.field);
    switch (value.field) {
    case MeetingField::Title:
        return edits.rename(meeting, value.value, author);
    case MeetingField::Date:
        return edits.setDate(meeting, domain::PartialDate::fromString(value.value), author);
    case MeetingField::Place:
        return edits.setPlace(meeting, value.value, author);
    case MeetingField::Format:
        return edits.setFormat(
            meeting,
            domain::fromName<domain::MeetingFormat>(value.value).value_or(domain::MeetingFormat::Unknown),
            author);
    case MeetingField::Occasion:
        return edits.setOccasion(meeting, value.value, author);
    case MeetingField::Participants:
        return edits.setParticipants(meeting, lines, author);
    case MeetingField::Countries:
        break;
    }
    return edits.setCountries(meeting, lines, author);
}

} // namespace counterpart::library
