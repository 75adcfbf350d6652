// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/emphasis.h"

namespace counterpart::reading {

using text::MappedText;

void stripEmphasis(DraftBlock &block)
{
    const QStringView view = block.text.view();
    if (!view.contains(u"**"))
        return;
    const QStringView trimmed = view.trimmed();
    if (trimmed.size() > 4 && trimmed.startsWith(u"**") && trimmed.indexOf(u"**", 2) == trimmed.size() - 2)
        block.bold = true;
    MappedText stripped;
    qsizetype from = 0;
    for (qsizetype at = view.indexOf(u"**"); at >= 0; at = view.indexOf(u"**", from)) {
        stripped.append(block.text, {from, at});
        from = at;
        while (from < view.size() && view[from] == u'*')
            ++from;
    }
    stripped.append(block.text, {from, view.size()});
    block.text = std::move(stripped);
}

} // namespace counterpart::reading
