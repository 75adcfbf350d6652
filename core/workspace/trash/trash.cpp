// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trash/trash.h"

#include "core/store/history/activitystore.h"
#include "core/store/trash/stakestore.h"
#include "core/store/trash/trashstore.h"
#include "core/store/upkeep/compaction.h"
#include "core/store/upkeep/expiry.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/trash/trashacts.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::MeetingId;
using domain::TrashId;
using domain::TrashItem;
using store::Transaction;
using store::TrashStore;

namespace {

constexpr size_t PurgedAtOnce = 100; ///< others can write between two lots

/// Nothing else was seen of what was in the trash.
ChangeSet whatPurgingConcerns()
{
    return ChangeSet::allOf({Subject::Trash});
}

Result<void> purgeLot(store::Database &database, const std::vector<TrashId> &ids, const Act &act,
                      Purged &purged)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto items = TrashStore(database).rows(ids);
    if (!items)
        return std::unexpected(items.error());
    const auto concerned = TrashStore(database).concernedBy(*items);
    if (!concerned)
        return std::unexpected(concerned.error());
    const auto lot = TrashStore::purge(*transaction, *items, act.author);
    if (!lot)
        return std::unexpected(lot.error());
    const auto noted =
        store::ActivityStore::add(*transaction, act.words, act.author, *concerned, QByteArray());
    if (!noted)
        return std::unexpected(noted.error());
    return transaction->commit().transform([&] { purged.what.add(*lot); });
}

/// "1 annotation", "5 annotations".
QString countText(domain::Stake kind, int count)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, domain::StakeKinds> Words{
        {{"annotation"_L1, "annotations"_L1},
         {"code on a passage"_L1, "codes on passages"_L1},
         {"commitment somebody decided about"_L1, "commitments somebody decided about"_L1},
         {"link somebody decided about"_L1, "links somebody decided about"_L1},
         {"verdict on an omission"_L1, "verdicts on omissions"_L1},
         {"value set by hand"_L1, "values set by hand"_L1},
         {"place in a meeting that people settled"_L1, "places in meetings that people settled"_L1},
         {"passage that is evidence elsewhere"_L1, "passages that are evidence elsewhere"_L1},
         {"text refused as a revision"_L1, "texts refused as revisions"_L1},
         {"tag"_L1, "tags"_L1},
         {"mark as a favourite"_L1, "marks as favourites"_L1},
         {"mark that a side did not publish"_L1, "marks that a side did not publish"_L1}}};
    const auto &[one, many] = Words[size_t(kind)];
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

} // namespace

QStringList stakesTexts(const domain::StakesSummary &stakes)
{
    QStringList texts;
    for (int kind = 0; kind < domain::StakeKinds; ++kind) {
        const int owners = stakes.owners[domain::Stake(kind)];
        if (owners > 0)
            texts << u"%1 with %2"_s.arg(owners).arg(
                countText(domain::Stake(kind), stakes.items[domain::Stake(kind)]));
    }
    return texts;
}

QString stakesText(const domain::Stakes &stakes)
{
    QStringList texts;
    for (int kind = 0; kind < domain::StakeKinds; ++kind) {
        if (const int count = stakes[domain::Stake(kind)]; count > 0)
            texts << countText(domain::Stake(kind), count);
    }
    return texts.join(u", "_s);
}

QString thingsText(const domain::TrashCounts &things)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, domain::TrashKinds> Words{
        {{"document"_L1, "documents"_L1},
         {"meeting"_L1, "meetings"_L1},
         {"annotation"_L1, "annotations"_L1},
         {"code"_L1, "codes"_L1},
         {"commitment"_L1, "commitments"_L1},
         {"saved search"_L1, "saved searches"_L1}}};
    QStringList texts;
    for (int kind = 0; kind < domain::TrashKinds; ++kind) {
        const int count = things[domain::TrashKind(kind)];
        const auto &[one, many] = Words[size_t(kind)];
        if (count > 0)
            texts << u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
    }
    if (texts.isEmpty())
        return u"nothing"_s;
    const QString last = texts.takeLast();
    return texts.isEmpty() ? last : u"%1 and %2"_s.arg(texts.join(u", "_s), last);
}

QString expiredText(const domain::StakesSummary &expired)
{
    const QString text = u"%1 had been in the trash for %2 days and went for good"_s.arg(thingsText(expired))
                             .arg(domain::TrashDays);
    return expired.items.any() ? u"%1, with %2"_s.arg(text, stakesText(expired.items)) : text;
}

QString lossText(const domain::RestoreLoss &loss)
{
    using What = domain::RestoreLoss::What;
    switch (loss.what) {
    case What::Fewer:
        return u"“%1” came back without %2: taken away meanwhile"_s.arg(loss.title,
                                                                        countText(loss.kind, loss.count));
    case What::PlacedSince:
        return u"“%1” came back without %2 of its documents: somebody put them elsewhere meanwhile"_s
            .arg(loss.title)
            .arg(loss.count);
    case What::DocumentsGone:
        return u"“%1” came back without %2 of its documents: deleted for good meanwhile"_s.arg(loss.title)
            .arg(loss.count);
    case What::InDeleted:
        return u"“%1” came back, but “%2”, in which it stands, is in the trash: restore that too"_s.arg(
            loss.title, loss.other);
    case What::CodesDeleted:
        return u"“%1” came back without %2 of its codes: they are in the trash"_s.arg(loss.title)
            .arg(loss.count);
    case What::MovedUp:
        return loss.other.isEmpty()
                   ? u"“%1” came back at the top: the code above it is in the trash"_s.arg(loss.title)
                   : u"“%1” came back below “%2”: the code above it is in the trash"_s.arg(loss.title,
                                                                                           loss.other);
    case What::Renamed:
        return u"“%1” came back as “%2”: another one has its name now"_s.arg(loss.title, loss.other);
    case What::SameFile:
        break;
    }
    return u"“%1” came back, and %2 came from the same file meanwhile: both are there"_s.arg(loss.title)
        .arg(loss.count == 1 ? u"another document"_s : u"%1 other documents"_s.arg(loss.count));
}

Result<std::vector<TrashItem>> Trash::rows() const
{
    return TrashStore(database()).rows();
}

Result<domain::StakesSummary> Trash::stakes(const QList<DocumentId> &documents,
                                            const QList<MeetingId> &meetings) const
{
    return store::StakeStore(database())
        .summary(QSet<DocumentId>(documents.begin(), documents.end()),
                 QSet<MeetingId>(meetings.begin(), meetings.end()), store::Fate::Trash);
}

Result<domain::StakesSummary> Trash::stakesForGood(const std::vector<TrashId> &ids) const
{
    const TrashStore trash(database());
    return (ids.empty() ? trash.rows() : trash.rows(ids)).and_then([&](const auto &items) {
        return trash.atStake(items);
    });
}

Result<domain::StakesSummary> Trash::purgeExpired() const
{
    return store::purgeExpired(database()).transform([this](const domain::StakesSummary &gone) {
        if (gone.total() > 0)
            announce(whatPurgingConcerns());
        return gone;
    });
}

Result<Change> Trash::put(const QList<DocumentId> &documents, const QList<MeetingId> &meetings,
                          const QString &author) const
{
    return changeAndPair([&](Transaction &transaction, Change &) {
        return putInTrash(transaction, documents, meetings, author);
    });
}

Result<Restored> Trash::restore(const std::vector<TrashId> &ids) const
{
    Restored restored;
    auto change = changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        const auto items = TrashStore(transaction.database()).rows(ids);
        if (!items)
            return std::unexpected(items.error());
        if (items->empty())
            return base::fail(base::ErrorKind::NotFound, {}, u"this is not in the trash any more"_s,
                              u"it was restored, or deleted for good"_s);
        for (const TrashItem &item : *items)
            ++restored.things[item.kind()];
        return TrashStore::restore(transaction, *items, restored.losses);
    });
    if (!change)
        return std::unexpected(change.error());
    restored.change = std::move(*change);
    return restored;
}

Result<Purged> Trash::purge(const std::vector<TrashId> &ids, const QString &author,
                            const base::CancelToken &cancel) const
{
    if (database().isReadOnly())
        return base::fail(base::ErrorKind::ReadOnly, database().path(), u"is open for reading alone"_s,
                          u"open it where it can be written"_s);
    std::vector<TrashId> all = ids;
    if (all.empty()) {
        const auto items = TrashStore(database()).rows();
        if (!items)
            return std::unexpected(items.error());
        for (const TrashItem &item : *items)
            all.push_back(item.id);
    }
    Purged purged;
    Result<void> gone;
    for (size_t from = 0; gone && from < all.size() && !cancel.isCancelled(); from += PurgedAtOnce) {
        const auto begin = all.begin() + ptrdiff_t(from);
        const auto end = all.begin() + ptrdiff_t(std::min(all.size(), from + PurgedAtOnce));
        gone = purgeLot(database(), {begin, end}, {actOf(workspace()).words, author}, purged);
    }
    // They are gone in any case; where the file cannot be written anew now, it stays as large as it
    // is.
    if (gone && !cancel.isCancelled())
        purged.bytes = store::compact(database()).value_or(0);
    announce(whatPurgingConcerns());
    return gone.transform([&] { return purged; });
}

std::unique_ptr<jobs::Job> Trash::startPurge(const std::vector<TrashId> &ids, const QString &author,
                                             std::function<void(Result<Purged>)> done) const
{
    const auto work = [=, act = actOf(workspace())](Workspace &own, jobs::Job::Control &control) {
        const ActScope scope(own, act);
        return own.trash().purge(ids, author, control.cancelToken());
    };
    return workspace().startApart<Purged>(Workspace::tr("Delete permanently"), work, std::move(done));
}

Trash Workspace::trash()
{
    return Trash(*this);
}

} // namespace counterpart::workspace
