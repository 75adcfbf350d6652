// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/notemarkup.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::text {

using namespace Qt::StringLiterals;

void blankNoteLinks(QString &text)
{
    static const QRegularExpression link(u"\\[\\d+\\]\\(#f\\d+\\)"_s);
    if (!text.contains(u"](#"))
        return;
    const QString before = text;
    for (auto links = link.globalMatch(before); links.hasNext();) {
        const QRegularExpressionMatch match = links.next();
        std::fill_n(text.begin() + match.capturedStart(), match.capturedLength(), u' ');
    }
}

} // namespace counterpart::text
