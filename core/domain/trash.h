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
};
constexpr int StakeKinds = 9;

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

/// What is at stake when several are deleted at once.
struct StakesSummary
{
    int documents = 0; ///< that would be deleted
    int meetings = 0;
    Stakes items;  ///< each counted once, also where it hangs on two of them
    Stakes owners; ///< of the documents and meetings, how many have some of the kind

    /// Too many, or too dear, to be deleted without a question.
    [[nodiscard]] bool needsQuestion() const { return documents + meetings > MostUnasked || items.any(); }
    void add(const StakesSummary &more)
    {
        documents += more.documents;
        meetings += more.meetings;
        for (size_t kind = 0; kind < items.counts.size(); ++kind) {
            items.counts[kind] += more.items.counts[kind];
            owners.counts[kind] += more.owners.counts[kind];
        }
    }
};

/// A document or a meeting in the trash.
struct TrashItem
{
    TrashId id;
    DocumentId document; ///< one of the two is valid
    MeetingId meeting;
    QString title; ///< or the name of the file
    QString side;  ///< code of a document; empty when unknown
    QString date;  ///< partial date of the document or meeting; empty when unknown
    QString file;  ///< of a document
    QString path;
    QString author;    ///< who deleted it
    QDateTime deleted; ///< UTC
    Stakes stakes;     ///< what hung on it then

    /// From then on it is deleted for good when the store is next cleared of such things.
    [[nodiscard]] QDateTime until() const { return deleted.addDays(TrashDays); }
    [[nodiscard]] bool isExpired(const QDateTime &now) const { return until() < now; }
};

/// What could not be put back with something from the trash, since it was deleted or decided otherwise
/// meanwhile.
struct RestoreLoss
{
    QString title; ///< of the document or meeting
    enum class What {
        Fewer,         ///< less of \c kind hangs on it than when it was deleted
        PlacedSince,   ///< documents of a meeting that a person put elsewhere meanwhile
        DocumentsGone, ///< documents of a meeting that were deleted for good
        SameFile,      ///< another document came from the same file meanwhile: both are there
    };
    What what = What::Fewer;
    Stake kind = Stake::Annotations; ///< for Fewer
    int count = 0;
};

} // namespace counterpart::domain
