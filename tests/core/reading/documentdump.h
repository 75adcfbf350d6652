// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"

#include <QString>

#include <array>

namespace counterpart::test {

/// What a reader made of a file, as goldens have it: what is known, then each block with its kind.
inline QString dump(const domain::CleanDocument &document)
{
    using namespace Qt::StringLiterals;
    static constexpr std::array<const char *, 6> Kinds{"paragraph", "heading",    "item",
                                                       "row",       "letterhead", "signoff"};
    QString out = u"reader: %1 (%2)\n"_s.arg(document.reader, document.encoding);
    const auto line = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            out += QString::fromLatin1(name) + u": "_s + value + u'\n';
    };
    line("title", document.title);
    line("source", document.sourceUrl);
    line("site", document.siteName);
    line("author", document.author);
    line("language", document.languageHint);
    line("tags", document.tags.join(u", "_s));
    if (document.published) {
        line("published", document.publishedHasTime ? document.published->toString(Qt::ISODate)
                                                    : document.published->date().toString(Qt::ISODate));
    }
    line("paraphrase", document.paraphrase ? u"yes"_s : QString());
    for (const QString &warning : document.warnings)
        line("warning", warning);
    for (const domain::Block &block : document.blocks) {
        out += QString::fromLatin1(Kinds[std::size_t(block.kind)]) + u"| "_s +
               block.range.in(document.text).toString() + u'\n';
    }
    return out;
}

} // namespace counterpart::test
