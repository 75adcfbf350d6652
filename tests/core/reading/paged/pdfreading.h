// SPDX-License-Identifier: GPL-3.0-or-later
// PDF documents as they are read, and paragraphs to write into them.
#pragma once

#include "core/reading/reader.h"
#include "tests/core/reading/paged/pagefixtures.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;

struct Reading
{
    domain::CleanDocument document;
    QString error;
};

inline Reading readPdf(const QByteArray &bytes, const reading::Limits &limits = {})
{
    auto documents = reading::read({u"paper.pdf"_s, bytes}, limits);
    if (!documents)
        return {{}, documents.error().line()};
    return {std::move(documents->front()), {}};
}

inline QStringList blocksOf(const domain::CleanDocument &document)
{
    QStringList blocks;
    for (const domain::Block &block : document.blocks)
        blocks << block.range.in(document.text).toString();
    return blocks;
}

inline const QString First =
    u"The Minister of Foreign Affairs received the delegation at the Ministry on Monday morning and thanked "
    u"the "
    "visitors for the support that their government has given to the provinces over many years of close work."_s;
inline const QString Second =
    u"The head of the delegation said that her government would go on with the programme until the end of "
    u"next year, "
    "and that experts of both sides would meet in the spring to agree on what should follow after that date."_s;
inline const QString Third =
    u"Both sides exchanged views on regional questions and on the next summit, and they agreed to keep each "
    u"other "
    "informed about every step that is taken before the leaders come together in the capital in November."_s;

} // namespace counterpart::test
