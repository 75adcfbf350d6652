// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columnsdialog.h"

#include "core/workspace/importing/imports.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

QString roleName(const QString &role)
{
    const QHash<QString, QString> names{
        {u"text"_s, ColumnsDialog::tr("Text")},        {u"title"_s, ColumnsDialog::tr("Title")},
        {u"date"_s, ColumnsDialog::tr("Date")},        {u"url"_s, ColumnsDialog::tr("Address")},
        {u"author"_s, ColumnsDialog::tr("Author")},    {u"site"_s, ColumnsDialog::tr("Publisher")},
        {u"language"_s, ColumnsDialog::tr("Language")}};
    return names.value(role, role);
}

} // namespace

ColumnsDialog::ColumnsDialog(const QString &file, const QStringList &header, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns of the Table"));
    auto *text = new QLabel(
        tr("What do the columns of %1 contain? The answer is remembered for every table with these columns.")
            .arg(file));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *form = new QFormLayout;
    for (const QString &role : workspace::Imports::columnRoles()) {
        auto *choice = new QComboBox;
        choice->setObjectName(u"column_"_s + role);
        choice->setAccessibleName(roleName(role));
        choice->setToolTip(tr("Column with this value"));
        choice->addItem(tr("None"), QString());
        for (const QString &column : header)
            choice->addItem(column, column);
        form->addRow(roleName(role), choice);
        m_choices.insert(role, choice);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"columnsImport"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(m_choices.value(u"text"_s), &QComboBox::currentIndexChanged, m_import,
            [this](int index) { m_import->setEnabled(index > 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

QHash<QString, QString> ColumnsDialog::columns() const
{
    QHash<QString, QString> columns;
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice) {
        if (const QString column = choice.value()->currentData().toString(); !column.isEmpty())
            columns.insert(choice.key(), column);
    }
    return columns;
}

} // namespace counterpart::reader
