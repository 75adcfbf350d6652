// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::domain {

/// A document that a search found, with the passages that hold what was searched for, in reading order. One
/// found by its title alone has its beginning as a passage without marks.
struct FoundDocument
{
    DocumentId id;
    QString title;
    QString side;
    std::optional<PartialDate> published;
    double rank = 0; ///< as of SearchHit
    std::vector<SearchHit> passages;
    int count = 0; ///< of passages that there are; not all of them need be here
};

/// What follows a page of results, the best first, as it was found with the first page: what is imported or
/// changed meanwhile moves nothing.
struct SearchKey
{
    struct Ranked
    {
        DocumentId document;
        double rank = 0;
    };
    std::vector<Ranked> documents;
};

/// Some of what a search found, the best first.
struct SearchPage
{
    static constexpr int Documents = 50;
    static constexpr int Passages = 25; ///< of one document; more are asked for
    std::vector<FoundDocument> documents;
    std::optional<SearchKey> next; ///< where the next page begins; nullopt: this is the last one
};

/// What a search finds in all.
struct SearchCount
{
    int documents = 0;
    int passages = 0;
};

/// A passage with what stands around it.
struct PassageContext
{
    QString text;        ///< of the document, from \c begin on
    qsizetype begin = 0; ///< in the revision
    bool isCut = false;  ///< the document goes on behind it
};

} // namespace counterpart::domain
