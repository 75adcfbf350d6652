// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace counterpart::base {

using namespace Qt::StringLiterals;

QString Error::line() const
{
    QString text = subject.isEmpty() ? what : subject + u": "_s + what;
    if (!remedy.isEmpty())
        text += u"; "_s + remedy;
    return text.replace(u'\n', u' ');
}

} // namespace counterpart::base
