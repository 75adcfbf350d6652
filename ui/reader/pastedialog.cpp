// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pastedialog.h"

#include "core/domain/partialdate.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using workspace::DocumentField;

namespace {

constexpr qsizetype ShownCharacters = 400;
constexpr int Width = 520;

} // namespace

bool PasteDialog::isNeeded(const workspace::PastedFacts &facts)
{
    return facts.title.isEmpty() || facts.side.isEmpty() || facts.published.isEmpty();
}

PasteDialog::PasteDialog(const workspace::PastedFacts &facts, const Sides &sides, QWidget *parent)
    : QDialog(parent), m_problem(new QLabel)
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("New from Clipboard"));
    auto *sample = new QLabel(models::shortened(facts.text, ShownCharacters));
    sample->setTextFormat(Qt::PlainText);
    sample->setWordWrap(true);
    m_problem->setObjectName(u"pasteProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"pasteKeep"_s);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * widgets::Theme::Space);
    layout->addWidget(sample);
    layout->addLayout(newForm(facts, sides));
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    fit();
}

/// Asks for what the text does not say itself.
QLayout *PasteDialog::newForm(const workspace::PastedFacts &facts, const Sides &sides)
{
    auto *form = new QFormLayout;
    const auto line = [&](const char *name, const QString &label, const QString &hint) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
        return edit;
    };
    if (facts.title.isEmpty())
        m_title = line("pasteTitle", tr("Title"), tr("Title of the document"));
    if (facts.side.isEmpty()) {
        m_side = new QComboBox;
        m_side->setObjectName(u"pasteSide"_s);
        m_side->setAccessibleName(tr("Side"));
        m_side->setToolTip(tr("Which side the text speaks for"));
        m_side->addItem(tr("Not known"), QString());
        for (const auto &[code, name] : sides)
            m_side->addItem(name, code);
        form->addRow(tr("Side"), m_side);
    }
    if (facts.published.isEmpty())
        m_date = line("pasteDate", tr("Published"), u"2022-11-12, 2022-11, 2022"_s);
    return form;
}

void PasteDialog::fit()
{
    // A label that wraps tells no height of its own.
    const int height = layout()->heightForWidth(Width);
    setMinimumSize(Width, height);
    resize(Width, height);
}

workspace::DocumentValues PasteDialog::answers() const
{
    workspace::DocumentValues answers;
    if (m_title && !m_title->text().trimmed().isEmpty())
        answers.append({DocumentField::Title, m_title->text().simplified()});
    if (m_side && !m_side->currentData().toString().isEmpty())
        answers.append({DocumentField::Side, m_side->currentData().toString()});
    if (m_date && !m_date->text().trimmed().isEmpty())
        answers.append({DocumentField::Published, m_date->text().trimmed()});
    return answers;
}

void PasteDialog::accept()
{
    const QString typed = m_date ? m_date->text().trimmed() : QString();
    const auto date = domain::PartialDate::fromString(typed);
    if (!typed.isEmpty() && (!date || !date->isValid())) {
        m_problem->setText(tr("“%1” is not a date. Write 2022-11-12, 2022-11 or 2022.").arg(typed));
        m_problem->show();
        fit();
        m_date->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace counterpart::reader
