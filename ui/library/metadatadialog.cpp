// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/metadatadialog.h"

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "ui/library/choices.h"
#include "ui/models/wording.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using Field = workspace::DocumentField;

namespace {

constexpr int LongestLine = 1000;
constexpr int Width = 640;
constexpr int ShownDetected = 60; ///< letters of a detected value on its button

} // namespace

QString valueIn(const domain::DocumentRow &row, Field field)
{
    switch (field) {
    case Field::Title:
        return row.title;
    case Field::Side:
        return row.side;
    case Field::Issuer:
        return row.issuer;
    case Field::Type:
        return row.docType ? domain::name(*row.docType) : QString();
    case Field::Published:
        return row.published ? row.published->toString() : QString();
    case Field::Language:
        return row.language;
    case Field::Relays:
        break;
    }
    return row.relays;
}

/// The value in words, as the lists show it.
QString inWords(Field field, const QString &value)
{
    switch (field) {
    case Field::Side:
    case Field::Relays:
        return value.isEmpty() ? QString() : models::sideName(value);
    case Field::Type:
        return models::docTypeName(domain::fromName<domain::DocType>(value));
    case Field::Published:
        return models::dateText(domain::PartialDate::fromString(value));
    case Field::Language:
        return models::languageName(value);
    case Field::Title:
    case Field::Issuer:
        break;
    }
    return value;
}

MetadataDialog::MetadataDialog(const widgets::Theme &theme, const std::vector<domain::DocumentRow> &chosen,
                               const std::vector<workspace::DocumentDecision> &decisions,
                               const std::vector<domain::DocumentRow> &all, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_chosen(chosen), m_decisions(decisions), m_all(all),
      m_grid(new QGridLayout)
{
    setObjectName(u"metadataDialog"_s);
    setWindowTitle(m_chosen.size() == 1
                       ? tr("Edit Metadata")
                       : tr("Edit Metadata of %n Document(s)", nullptr, int(m_chosen.size())));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    if (m_chosen.size() == 1) // no two documents are to be called alike
        addLine(Field::Title, tr("&Title"), new QLineEdit);
    addBox(Field::Side, tr("&Side"), tr("Not known"));
    addLine(Field::Issuer, tr("&Issuer"), new QLineEdit);
    addBox(Field::Type, tr("T&ype"), tr("Not known"));
    addLine(Field::Published, tr("&Date"), new widgets::PartialDateEdit);
    addBox(Field::Language, tr("&Language"), tr("Not known"));
    addBox(Field::Relays, tr("&Relays"), tr("None"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &MetadataDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    layout->addWidget(buttons);
    check();
    widgets::resizeToWidth(*this, Width);
}

void MetadataDialog::addLine(Field field, const QString &name, QWidget *editor)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(name);
    label->setBuddy(editor);
    editor->setAccessibleName(QString(name).remove(u'&'));
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(editor, row, 1);
    Line line;
    line.before = valueIn(m_chosen.front(), field);
    if (line.before.isNull())
        line.before = u""_s;
    if (std::ranges::any_of(m_chosen, [&](const auto &one) { return valueIn(one, field) != line.before; }))
        line.before = QString();
    if (auto *text = qobject_cast<QLineEdit *>(editor)) {
        text->setObjectName(u"field%1"_s.arg(int(field)));
        text->setMaxLength(LongestLine);
        text->setText(line.before);
        text->setCursorPosition(0);
        if (line.before.isNull())
            text->setPlaceholderText(tr("multiple values"));
        line.text = text;
        connect(text, &QLineEdit::textEdited, this, [this, field] {
            m_lines.at(field).isDetected = false;
            check();
        });
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        line.box = box;
        if (line.before.isNull())
            box->setPlaceholderText(tr("multiple values"));
        line.before.isNull() ? box->setCurrentIndex(-1) : choose(*box, line.before);
        connect(box, &QComboBox::activated, this, [this, field] {
            m_lines.at(field).isDetected = false;
            check();
        });
    }
    m_lines.emplace(field, line);
    addOrigin(field, row);
}

void MetadataDialog::addBox(Field field, const QString &name, const QString &none)
{
    auto *box = new QComboBox;
    box->setObjectName(u"field%1"_s.arg(int(field)));
    const QList<Choice> choices = field == Field::Type       ? typeChoices()
                                  : field == Field::Language ? languageChoices(m_all)
                                                             : sideChoices(m_all);
    fill(*box, choices, none, m_chosen.size() > 1);
    addLine(field, name, box);
}

void MetadataDialog::addOrigin(Field field, int row)
{
    if (m_chosen.size() > 1)
        return;
    const auto decision = std::ranges::find(m_decisions, field, &workspace::DocumentDecision::field);
    if (decision == m_decisions.end()) {
        auto *origin = new QLabel(m_lines.at(field).before.isEmpty() ? QString() : tr("detected"));
        origin->setProperty("look", u"muted"_s);
        m_grid->addWidget(origin, row, 2);
        return;
    }
    const QString detected = inWords(field, decision->detected);
    const QString shown = detected.isEmpty() ? tr("nothing") : detected;
    auto *back = new QToolButton;
    back->setObjectName(u"back%1"_s.arg(int(field)));
    back->setProperty("look", u"button"_s);
    back->setText(
        tr("Detected: %1").arg(shown.size() > ShownDetected ? shown.first(ShownDetected) + u'…' : shown));
    back->setMaximumWidth(Width / 3);
    back->setAccessibleName(tr("Reset to detected value: %1").arg(shown));
    back->setToolTip(tr("Set by %1 on %2. Click to reset to the detected value: %3")
                         .arg(decision->author, QLocale().toString(decision->decided.date()), shown));
    connect(back, &QToolButton::clicked, this,
            [this, field, value = decision->detected] { backToDetected(field, value); });
    m_grid->addWidget(back, row, 2);
}

void MetadataDialog::backToDetected(Field field, const QString &detected)
{
    Line &line = m_lines.at(field);
    if (line.text)
        line.text->setText(detected);
    else
        choose(*line.box, detected);
    line.isDetected = true;
    check();
}

QString MetadataDialog::valueOf(Field field) const
{
    const Line &line = m_lines.at(field);
    if (const auto *date = qobject_cast<const widgets::PartialDateEdit *>(line.text))
        return date->value();
    if (line.text)
        return line.text->text().simplified().isEmpty() ? u""_s : line.text->text().simplified();
    return chosen(*line.box);
}

workspace::DocumentValues MetadataDialog::changes() const
{
    workspace::DocumentValues values;
    for (const auto &[field, line] : m_lines) {
        if (line.isDetected) {
            values.append({field, QString()});
            continue;
        }
        const bool isUntouched =
            line.before.isNull() && (line.text ? line.text->text().isEmpty() : line.box->currentIndex() < 0);
        const QString value = valueOf(field);
        if (!isUntouched && (value.isNull() || value != line.before))
            values.append({field, value});
    }
    return values;
}

void MetadataDialog::check()
{
    if (!m_save)
        return; // still being built
    const auto isFine = [](const auto &entry) {
        const Line &line = entry.second;
        return !line.text || (line.text->hasAcceptableInput() &&
                              (entry.first != Field::Title || !line.text->text().simplified().isEmpty()));
    };
    m_save->setEnabled(std::ranges::all_of(m_lines, isFine) && !changes().isEmpty());
}

void MetadataDialog::accept()
{
    if (const auto values = changes(); !values.isEmpty())
        Q_EMIT decided(values);
    QDialog::accept();
}

} // namespace counterpart::library
