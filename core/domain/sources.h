// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace counterpart::domain {

/// A place that the text of a document was got from.
struct SourceRow
{
    QString path; ///< as it was given at import
    QString sourceUrl;
    QDateTime retrieved; ///< UTC
    QString sha256;
    qint64 bytes = 0;
    QString format;
    QString reader;
    int revision = 1;    ///< number of the revision whose text it tells
    bool copied = false; ///< other bytes that tell the same text again
};

/// One text of a document.
struct RevisionRow
{
    RevisionId id;
    int number = 1; ///< from 1, in order of import
    QString path;   ///< of the source that it was read from
    QString sourceUrl;
    QDateTime retrieved; ///< UTC
    QString sha256;
    QString reader;
    qsizetype characters = 0;
    int added = 0;       ///< words, against the revision before
    int removed = 0;     ///< likewise
    bool silent = false; ///< changed without a word or a new date that owns up to it
};

/// A document that may be a later text of another one.
struct RevisionProposal
{
    DocumentId document;
    DocumentId of;
    QString title;          ///< of \c of
    double resemblance = 0; ///< 0 to 1
};

} // namespace counterpart::domain
