// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace counterpart::settings {

using namespace Qt::StringLiterals;
using widgets::Appearance;

namespace {

constexpr int LongestName = 200; ///< characters

} // namespace

PreferencesDialog::PreferencesDialog(const Choices &choices, const QString &nameless, QWidget *parent)
    : QDialog(parent), m_before(choices), m_author(new QLineEdit(choices.author)),
      m_appearance(new QComboBox), m_fontSize(new QSpinBox),
      m_reopen(new QCheckBox(tr("&Open the last store when Counterpart starts")))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    // No least width for the dialog itself: it grows with its letters.
    m_author->setMinimumWidth(280);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(newForm(choices, nameless));
    layout->addStretch(1);
    layout->addWidget(buttons);
}

QLayout *PreferencesDialog::newForm(const Choices &choices, const QString &nameless)
{
    m_author->setObjectName(u"author"_s);
    m_author->setMaxLength(LongestName);
    m_author->setPlaceholderText(nameless);
    m_author->setAccessibleName(tr("Your name"));
    m_appearance->setObjectName(u"appearance"_s);
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->addItem(tr("Follow system"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(int(choices.appearance)));
    m_fontSize->setObjectName(u"fontSize"_s);
    m_fontSize->setAccessibleName(tr("Text size"));
    m_fontSize->setRange(widgets::Theme::SmallestType, widgets::Theme::LargestType);
    m_fontSize->setSuffix(tr(" points"));
    m_fontSize->setValue(choices.fontSize);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("Your &name"), m_author);
    auto *why =
        new QLabel(tr("Recorded with your decisions, so that others who use the store know who made them."));
    why->setWordWrap(true);
    why->setProperty("look", u"muted"_s);
    form->addRow(QString(), why);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Text size"), m_fontSize);
    m_reopen->setObjectName(u"reopen"_s);
    m_reopen->setChecked(choices.reopen);
    form->addRow(QString(), m_reopen);
    const auto show = [this] {
        Q_EMIT tried(this->choices());
        resize(size().expandedTo(sizeHint())); // the letters may be larger now
    };
    connect(m_appearance, &QComboBox::currentIndexChanged, this, show);
    connect(m_fontSize, &QSpinBox::valueChanged, this, show);
    return form;
}

Choices PreferencesDialog::choices() const
{
    return {m_author->text().simplified(), Appearance(m_appearance->currentData().toInt()),
            m_fontSize->value(), m_reopen->isChecked()};
}

void PreferencesDialog::done(int result)
{
    if (result == Accepted)
        Q_EMIT chosen(choices());
    else if (choices() != m_before)
        Q_EMIT tried(m_before);
    QDialog::done(result);
}

} // namespace counterpart::settings
