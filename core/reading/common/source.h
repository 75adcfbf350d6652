// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace counterpart::reading {

/// Bounds that keep a hostile file from eating the machine.
struct Limits
{
    qint64 bytes = 64LL * 1024 * 1024;     ///< larger files are refused
    qsizetype characters = 8'000'000;      ///< of clean text a document
    int depth = 512;                       ///< nesting of markup
    int documents = 20'000;                ///< out of one file
    int pages = 2'000;                     ///< of one document; longer ones are refused
    int recognisedPages = 300;             ///< pages without text that are recognised from their picture
    qint64 unpacked = 256LL * 1024 * 1024; ///< bytes out of one file of files, all levels together
    int packing = 200; ///< times that a large file may shrink in an archive; more is a bomb
    int nesting = 3;   ///< of files in files: an archive in a mail in an archive
    int pageSeconds =
        20; ///< of the processor: for one page recognised, and for the text of all pages together
};

/// What the columns of a table hold, as a person said: "text", "title", "date", "url", "author", "site" or
/// "language" to the name of the column. There is a text in every one.
using TableColumns = QHash<QString, QString>;

/// A file as it was got.
struct Source
{
    QString fileName; ///< for messages and as a last hint; never decides the format
    QByteArray bytes;
    QList<TableColumns> columns =
        {}; ///< for tables whose columns' names tell nothing: the first that fits counts
};

} // namespace counterpart::reading
