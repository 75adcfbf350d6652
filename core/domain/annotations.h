// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/text/anchor.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace counterpart::domain {

inline constexpr int DeepestCode = 50;              ///< levels of the tree, the top one is 1
inline constexpr qsizetype LongestCodeName = 200;   ///< characters
inline constexpr qsizetype LongestMemo = 1'048'576; ///< bytes of UTF-8

/// What a person says of a code.
struct CodeValues
{
    QString name;        ///< blanks at the ends and doubled ones do not count
    QString colour;      ///< "#rrggbb"; empty: the program chooses one
    QString description; ///< Markdown
    friend bool operator==(const CodeValues &, const CodeValues &) = default;
};

/// A code of the tree.
struct CodeRow
{
    CodeId id;
    CodeId parent; ///< invalid at the top
    QString uuid;  ///< the same in every copy of the store
    CodeValues values;
    QString author;
    QDateTime created; ///< UTC
    QDateTime modified;
    int annotations = 0; ///< that have this very code
};

/// A range of a document with codes and a memo.
struct AnnotationRow
{
    AnnotationId id;
    QString uuid;
    DocumentId document;
    text::Anchor anchor; ///< in the current revision, or, of an orphan, in an earlier one
    bool orphan = false; ///< its place in the current revision is not known
    std::vector<CodeId> codes;
    QString memo; ///< Markdown
    QString author;
    QDateTime created; ///< UTC
    QDateTime modified;
};

/// What a new annotation is made of.
struct NewAnnotation
{
    DocumentId document;
    text::Range range; ///< into the current revision; not empty
    std::vector<CodeId> codes;
    QString memo;
};

/// Which annotations are meant; what is not set does not limit.
struct AnnotationFilter
{
    DocumentId document = {};
    CodeId code = {}; ///< or one below it
    QString author = {};
    bool orphansOnly = false;
    int memoCharacters = -1; ///< how much of each memo is wanted; -1: all of it
    std::vector<AnnotationId> ids = {};
};

} // namespace counterpart::domain
