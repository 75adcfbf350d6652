// SPDX-License-Identifier: GPL-3.0-or-later
// Word's and LibreOffice's texts, and what the reader makes of them.
#pragma once

#include "core/reading/reader.h"
#include "tests/core/reading/documentdump.h"
#include "tests/support/archive.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline QByteArray word(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
           "wordprocessingml/2006/main\" xmlns:mc=\"m\"><w:body>" +
           body + "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:body></w:document>";
}

inline QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r></w:p>";
}

inline const QByteArray Styles =
    "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
    "<w:style w:styleId=\"Mine\"><w:name w:val=\"My own\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
    "<w:style w:styleId=\"Loop\"><w:name w:val=\"L\"/><w:basedOn w:val=\"Loop\"/></w:style></w:styles>";

inline base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"a.bin"_s, bytes});
}

/// "heading| Readout" and so on, one line a block.
inline QStringList blocksOf(const QByteArray &bytes)
{
    const auto documents = readBytes(bytes);
    if (!documents)
        return {u"error: "_s + documents.error().line()};
    return dump(documents->front()).split(u'\n', Qt::SkipEmptyParts).filter(u"| "_s);
}

} // namespace counterpart::test
