// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace counterpart::domain {

using TrashId = base::Id<struct TrashTag>;

/// How long what was deleted can be had back.
constexpr int TrashDays = 30;
/// More documents and meetings than this are not deleted in one go without a question.
constexpr int MostUnasked = 10;

/// What people made or decided that hangs on a document or a meeting.
enum class Stake {
    Annotations,
    Codings,     ///< codes on passages
    Commitments, ///< accepted, edited, entered, rejected or tied to others
    Links,       ///< confirmed, rejected, made or noted on
    Verdicts,    ///< on omissions
    Metadata,    ///< fields that a person set
    Memberships, ///< in meetings, by a person's word
    Evidence,    ///< passages that stand for commitments of other documents
    Refusals,    ///< to take a text for a revision of another
    Tags,
    Favourites,
    Unpublished, ///< that a side published no account of a meeting
};
constexpr int StakeKinds = 12;

/// How much of each kind.
struct Stakes
{
    std::array<int, StakeKinds> counts{};

    [[nodiscard]] int &operator[](Stake kind) { return counts[size_t(kind)]; }
    [[nodiscard]] int operator[](Stake kind) const { return counts[size_t(kind)]; }
    [[nodiscard]] bool any() const
    {
        return std::ranges::any_of(counts, [](int count) { return count > 0; });
    }
    friend bool operator==(const Stakes &, const Stakes &) = default;
};

/// What can be in the trash.
enum class TrashKind { Document, Meeting, Annotation, Code, Commitment, Search };
constexpr int TrashKinds = 6;

/// How many of each kind.
struct TrashCounts
{
    int documents = 0;
    int meetings = 0;
    int annotations = 0;
    int codes = 0;
    int commitments = 0;
    int searches = 0;

    [[nodiscard]] int &operator[](TrashKind kind) { return this->*member(kind); }
    [[nodiscard]] int operator[](TrashKind kind) const { return this->*member(kind); }
    [[nodiscard]] int total() const
    {
        return documents + meetings + annotations + codes + commitments + searches;
    }
    friend bool operator==(const TrashCounts &, const TrashCounts &) = default;

private:
    [[nodiscard]] static int TrashCounts::*member(TrashKind kind)
    {
        constexpr std::array Members{&TrashCounts::documents,   &TrashCounts::meetings,
                                     &TrashCounts::annotations, &TrashCounts::codes,
                                     &TrashCounts::commitments, &TrashCounts::searches};
        return Members[size_t(kind)];
    }
};

/// What is at stake when several are deleted at once.
struct StakesSummary : TrashCounts ///< that would be deleted
{
    Stakes items = {};  ///< each counted once, also where it hangs on two of them
    Stakes owners = {}; ///< of what would be deleted, how many have some of the kind

    /// Too many, or too dear, to be deleted without a question.
    [[nodiscard]] bool needsQuestion() const { return total() > MostUnasked || items.any(); }
    void add(const StakesSummary &more)
    {
        for (int kind = 0; kind < TrashKinds; ++kind)
            (*this)[TrashKind(kind)] += more[TrashKind(kind)];
        for (size_t kind = 0; kind < items.counts.size(); ++kind) {
            items.counts[kind] += more.items.counts[kind];
            owners.counts[kind] += more.owners.counts[kind];
        }
    }
};

/// A thing in the trash.
struct TrashItem
{
    TrashId id;
    DocumentId document; ///< one of the six is valid
    MeetingId meeting;
    AnnotationId annotation;
    CodeId code;
    CommitmentId commitment;
    SearchId search;
    QString title;  ///< or the name of the file; the words of an annotation or commitment
    QString detail; ///< memo, notes, description or searched words
    QString place;  ///< the document that it stands in, or the code above it
    QString side;   ///< code of a document, or of the one that it stands in; empty when unknown
    QString date;   ///< partial date of the document or meeting; empty when unknown
    QString file;   ///< of a document
    QString path;
    QString author;    ///< who deleted it
    QDateTime deleted; ///< UTC
    Stakes stakes;     ///< what hung on it then

    [[nodiscard]] TrashKind kind() const
    {
        return document.isValid()     ? TrashKind::Document
               : meeting.isValid()    ? TrashKind::Meeting
               : annotation.isValid() ? TrashKind::Annotation
               : code.isValid()       ? TrashKind::Code
               : commitment.isValid() ? TrashKind::Commitment
                                      : TrashKind::Search;
    }
    /// From then on it is deleted for good when the store is next cleared of such things.
    [[nodiscard]] QDateTime until() const { return deleted.addDays(TrashDays); }
    [[nodiscard]] bool isExpired(const QDateTime &now) const { return until() < now; }
};

/// What is otherwise than it was with something that came back from the trash, since more was deleted or
/// decided meanwhile.
struct RestoreLoss
{
    QString title; ///< of what came back
    enum class What {
        Fewer,         ///< less of \c kind hangs on it than when it was deleted
        PlacedSince,   ///< documents of a meeting that a person put elsewhere meanwhile
        DocumentsGone, ///< documents of a meeting that were deleted for good
        SameFile,      ///< another document came from the same file meanwhile: both are there
        InDeleted, ///< it stands in a document that is in the trash, \c other, and is seen when that is back
        CodesDeleted, ///< codes of it that are in the trash
        MovedUp,      ///< the code above it is in the trash: it stands under \c other, or at the top
        Renamed,      ///< another one has its name by now: it is \c other
    };
    What what = What::Fewer;
    Stake kind = Stake::Annotations; ///< for Fewer
    int count = 0;
    QString other = {};
};

} // namespace counterpart::domain
