// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagedetails.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::widgets {

MessageDetails::MessageDetails(const QString &text, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Details"));
    resize(640, 360);
    auto *shown = new QPlainTextEdit(text);
    shown->setReadOnly(true);
    shown->setAccessibleName(tr("Details of the message"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [shown] { QApplication::clipboard()->setText(shown->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(shown);
    layout->addWidget(buttons);
}

} // namespace counterpart::widgets
