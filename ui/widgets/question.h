// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace counterpart::widgets {

/// What somebody has to say yes to before it is done.
struct Question
{
    QString name;  ///< object name of the box
    QString title; ///< of the box: "Delete"
    QString text;  ///< "Move 12 documents to the trash?"
    QString more;  ///< what is at stake, and whether there is a way back
    QString act;   ///< on the button that does it: "Move to Trash"
};

/// Asks over \p parent without stopping it, and calls \p yes when the answer is yes. Return and Escape mean
/// no: what cannot be undone is not done by a key too many.
void ask(QWidget *parent, const Question &question, std::function<void()> yes);

} // namespace counterpart::widgets
