// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/codedialog.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(2, 2, 28, 28), 7, 7);
    return QIcon(pixmap);
}

} // namespace

CodeDialog::CodeDialog(const QString &title, const domain::CodeValues &values, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(values.name)), m_colours(new QButtonGroup(this)),
      m_description(new QPlainTextEdit(values.description)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      m_colour(values.colour)
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(title);
    m_name->setObjectName(u"codeDialogName"_s);
    m_name->setMaxLength(domain::LongestCodeName);
    m_name->setAccessibleName(tr("Name of the code"));
    m_description->setObjectName(u"codeDialogDescription"_s);
    m_description->setAccessibleName(tr("Description, in Markdown"));
    m_description->setPlaceholderText(tr("When the code applies, and when it does not"));
    m_description->setTabChangesFocus(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Colour"), newColours());
    form->addRow(tr("Description"), m_description);
    form->addRow(m_buttons);
    const auto check = [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_name->text().simplified().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
    resize(420, 280);
}

QWidget *CodeDialog::newColours()
{
    // Told apart by lightness as well as by hue (Okabe and Ito, "Color Universal Design", 2008).
    const std::pair<QString, QString> colours[] = {
        {u"#0072b2"_s, tr("Blue")},   {u"#d55e00"_s, tr("Vermilion")}, {u"#009e73"_s, tr("Green")},
        {u"#cc79a7"_s, tr("Purple")}, {u"#e69f00"_s, tr("Orange")},    {u"#56b4e9"_s, tr("Sky blue")},
        {u"#8a7f00"_s, tr("Olive")}};
    m_colourRow = new QWidget;
    auto *line = new QHBoxLayout(m_colourRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    bool known = m_colour.isEmpty();
    for (const auto &[colour, name] : colours) {
        addColour(colour, name);
        known = known || colour == m_colour;
    }
    if (!known)
        addColour(m_colour, tr("Current colour"));
    auto *other = new QPushButton(tr("Other…"));
    other->setAutoDefault(false);
    line->addWidget(other);
    line->addStretch(1);
    connect(other, &QPushButton::clicked, this, [this] {
        auto *dialog = new QColorDialog(QColor(m_colour), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
            addColour(colour.name(), colour.name());
            chooseColour(colour.name());
        });
        dialog->open();
    });
    chooseColour(m_colour);
    return m_colourRow;
}

void CodeDialog::addColour(const QString &colour, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(swatch(colour));
    button->setCheckable(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setProperty("colour", colour);
    m_colours->addButton(button);
    auto *line = static_cast<QHBoxLayout *>(m_colourRow->layout());
    line->insertWidget(static_cast<int>(m_colours->buttons().size()) - 1, button);
    connect(button, &QToolButton::clicked, this, [this, colour] { m_colour = colour; });
}

void CodeDialog::chooseColour(const QString &colour)
{
    m_colour = colour;
    for (QAbstractButton *button : m_colours->buttons()) {
        if (button->property("colour").toString() == colour)
            button->setChecked(true);
    }
}

domain::CodeValues CodeDialog::values() const
{
    return {m_name->text().simplified(), m_colour, m_description->toPlainText()};
}

} // namespace counterpart::annotations
