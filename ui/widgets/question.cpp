// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 600; ///< characters; names in it may be of any length

QString brief(const QString &text)
{
    return text.size() > LongestText ? text.first(LongestText) + u'…' : text;
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question.title, brief(question.text),
                                QMessageBox::Cancel, parent);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    QPushButton *act = box->addButton(question.act, QMessageBox::AcceptRole);
    act->setObjectName(question.name + u"Yes"_s);
    act->setAutoDefault(false);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(act, &QPushButton::clicked, box, [yes = std::move(yes)] { yes(); });
    box->open();
}

} // namespace counterpart::widgets
