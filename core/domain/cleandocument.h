// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/text/offsetmap.h"
#include "core/text/range.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace counterpart::domain {

enum class BlockKind { Paragraph, Heading, ListItem, TableRow, Letterhead, SignOff };

/// A run of the clean text that stands on its own: sentences never cross blocks.
struct Block
{
    text::Range range;
    BlockKind kind = BlockKind::Paragraph;
    qsizetype label = 0; ///< units at its beginning, blank included, that number it as a list's item: no part
                         ///< of what it says
    friend bool operator==(const Block &, const Block &) = default;
};

/// Where a run of the clean text stands on a page of the original: a word, or a part of one.
struct PagePlace
{
    text::Range range; ///< in the clean text
    qint32 page = 0;   ///< from 1; 0 is no page
    float left = 0;    ///< of the page's width, 0 to 1 from its left edge
    float top = 0;     ///< of the page's height, 0 to 1 from its upper edge
    float width = 0;
    float height = 0;
    bool unsure = false; ///< recognised from a picture, and perhaps wrongly
    friend bool operator==(const PagePlace &, const PagePlace &) = default;
};

/// What a reader makes of an original: clean text and what the file itself tells about it.
/// Nothing here is inferred from the prose; that is analysis.
struct CleanDocument
{
    QString text;              ///< paragraphs separated by one blank line; no CR, no trailing blanks
    std::vector<Block> blocks; ///< in order, not overlapping, covering all but separators
    text::OffsetMap map;       ///< clean text to decoded original
    QString format;            ///< "text", "markdown", "html", "rss", …
    QString reader;            ///< name and version of the reader, "markdown/1"
    QString member;   ///< of a file of files: its path there, "talks.zip/day 1/a.txt" from the outside in
    QString encoding; ///< "UTF-8", "windows-1252", …
    QString title;    ///< as the file's metadata tells it; empty if it does not
    QString sourceUrl;
    QString author; ///< byline or creator
    QString siteName;
    QStringList tags;
    std::optional<QDateTime> published; ///< as metadata tells it, with its own offset from UTC
    bool publishedHasTime = false; ///< with the zone it is told in, so that the issuer's own day can be told
    QString languageHint;          ///< BCP 47, from markup; empty if none
    bool paraphrase = false;       ///< the file calls itself a paraphrase (sample documents)
    QStringList warnings;          ///< in the user's words
    int leftOut = 0; ///< documents of the same file (records, members) that did not come in, told in warnings
    std::vector<PagePlace> places; ///< in order of the text; empty where the original has no pages

    void warnOfLeftOut(const QString &warning, int documents = 1)
    {
        warnings << warning;
        leftOut += documents;
    }
};

/// The name that a document goes by: without folders, that of \p member where it came out of a file of files,
/// else \p file.
[[nodiscard]] inline QString nameWithin(const QString &member, const QString &file)
{
    const QString name = member.sliced(std::max(member.lastIndexOf(u'/'), member.lastIndexOf(u'\\')) + 1);
    return name.isEmpty() ? file : name;
}

} // namespace counterpart::domain
