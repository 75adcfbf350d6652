// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodytext.h"

#include "core/reading/htmlblocks.h"
#include "core/reading/htmlcost.h"
#include "core/reading/lines.h"
#include "core/reading/notices.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

void readBody(const text::MappedText &body, int depth, Draft &draft)
{
    static const QRegularExpression markup(uR"(<[a-zA-Z!/]|&[#a-zA-Z])"_s);
    const bool html = markup.matchView(body.view()).hasMatch();
    if (html && isCostly(body.view(), depth))
        draft.meta.warnings << u"a text is nested too deeply and was left out"_s;
    else
        draft.blocks = html ? blocksOfHtml(body, Scope::Fragment, depth) : blocksOfLines(body);
    takeParaphraseNotice(draft);
}

} // namespace counterpart::reading
