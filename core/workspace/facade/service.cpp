// SPDX-License-Identifier: GPL-3.0-or-later
// How every edit is made, taken back and done again.
#include "core/workspace/facade/service.h"

#include "core/lexicon/lexicon.h"
#include "core/store/database/changedrows.h"
#include "core/store/database/changerecorder.h"
#include "core/store/database/metastore.h"
#include "core/store/documents/searchstore.h"
#include "core/store/history/activitystore.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/facade/private.h"
#include "core/workspace/pairing/pairing.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int PatienceMilliseconds = 1500;
constexpr qsizetype LongestName = 1000;

Result<store::Transaction> beginEdit(store::Database &database)
{
    if (database.isReadOnly())
        return base::fail(base::ErrorKind::ReadOnly, database.path(), u"is open for reading alone"_s,
                          u"open it where it can be written, or work on a copy"_s);
    return store::Transaction::tryBegin(database, PatienceMilliseconds);
}

base::Error steppingError(const store::Database &database)
{
    return {base::ErrorKind::Busy, database.path(), u"is being changed by undo or redo"_s,
            u"try again when that is done"_s};
}

Result<ChangeSet> changesOf(const store::ChangeRecorder &recorder, const store::Database &database)
{
    return recorder.record().and_then(
        [&](const QByteArray &record) { return store::changesIn(record, database); });
}

/// \p due: pairing was due before the change, so that more than it touched may be to be paired.
Result<void> pairAfter(store::Transaction &transaction, const lexicon::Lexicon &lexicon,
                       const ChangeSet &touched, bool due)
{
    return (due ? pairDocuments(transaction, lexicon) : pairTouched(transaction, lexicon, touched))
        .transform([](bool) {});
}

/// Pairs what a change left stale, and adds what that changes to \p changes.
Result<void> pairStale(store::Transaction &transaction, const lexicon::Lexicon &lexicon, ChangeSet &changes)
{
    const auto recorder = store::ChangeRecorder::start(transaction);
    if (!recorder)
        return std::unexpected(recorder.error());
    const auto due = store::MetaStore(transaction.database()).isPairingDue();
    if (!due)
        return std::unexpected(due.error());
    if (auto paired = pairAfter(transaction, lexicon, changes, *due); !paired)
        return paired;
    return changesOf(**recorder, transaction.database()).transform([&](const ChangeSet &more) {
        changes.merge(more);
    });
}

/// Counts the parts of a step for who waits for it.
class StepCounter
{
public:
    StepCounter(const Workspace::Progress &progress, size_t documents)
        : m_progress(progress), m_total(2 * int(documents) + 1)
    {
    }
    /// Cancelled where nobody wants it any more.
    [[nodiscard]] Result<void> next()
    {
        if (!m_progress || m_progress(m_done++, m_total))
            return {};
        return base::fail(base::ErrorKind::Cancelled, {}, u"was stopped"_s, {});
    }

private:
    const Workspace::Progress &m_progress;
    int m_total; ///< each document leaves the search index and comes back; the rows between are one part
    int m_done = 0;
};

/// Gives what it concerned.
Result<ChangeSet> applyChange(store::Transaction &transaction, const Change &change,
                              store::Direction direction, const lexicon::Lexicon &lexicon,
                              const Workspace::Progress &progress)
{
    const auto documents = store::documentsIn(change.record);
    if (!documents)
        return std::unexpected(documents.error());
    StepCounter parts(progress, documents->size());
    for (const domain::DocumentId id : *documents) {
        auto removed = parts.next().and_then([&] { return store::SearchStore::remove(transaction, id); });
        if (!removed)
            return std::unexpected(removed.error());
    }
    const auto isStale =
        parts.next().and_then([&] { return store::applyRecord(transaction, change.record, direction); });
    if (!isStale)
        return std::unexpected(isStale.error());
    for (const domain::DocumentId id : *documents) {
        auto added = parts.next().and_then([&] { return store::SearchStore::add(transaction, id); });
        if (!added)
            return std::unexpected(added.error());
    }
    ChangeSet changes = direction == store::Direction::Back ? change.changes.reversed() : change.changes;
    if (*isStale) {
        if (auto paired = pairStale(transaction, lexicon, changes); !paired)
            return std::unexpected(paired.error());
    }
    return changes;
}

/// Into the history; not of what changed nothing.
Result<void> note(store::Transaction &transaction, const Act &act, const Change &change)
{
    if (change.isEmpty())
        return {};
    return store::ActivityStore::add(transaction, act.words, act.author, change.changes, change.record)
        .transform([](domain::ActivityId) {});
}

} // namespace

Result<QString> checkedName(const QString &typed, const QString &subject)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return base::fail(base::ErrorKind::Invalid, subject, u"needs a name"_s,
                          u"type at least one letter"_s);
    if (name.size() > LongestName)
        return base::fail(base::ErrorKind::Invalid, name.left(40) + u'…',
                          u"is longer than %1 characters"_s.arg(LongestName), u"shorten it"_s);
    return name;
}

Result<void> checkAuthor(const QString &author)
{
    if (!author.trimmed().isEmpty())
        return {};
    return base::fail(base::ErrorKind::Invalid, {}, u"every change needs the name of who makes it"_s,
                      u"say in the settings who you are"_s);
}

Result<Change> Service::change(const Write &write) const
{
    return make(write, false);
}

Result<Change> Service::changeAndPair(const Write &write) const
{
    return make(write, true);
}

Result<Change> Service::make(const Write &write, bool pairs) const
{
    if (m_workspace.d->isStepping)
        return std::unexpected(steppingError(database()));
    auto transaction = beginEdit(database());
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto recorder = store::ChangeRecorder::start(*transaction);
    if (!recorder)
        return std::unexpected(recorder.error());
    const auto due = store::MetaStore(database()).isPairingDue();
    if (!due)
        return std::unexpected(due.error());
    Change change;
    auto done = write(*transaction, change);
    if (done && pairs) {
        done = changesOf(**recorder, database()).and_then([&](const ChangeSet &touched) {
            return pairAfter(*transaction, lexicon(), touched, *due);
        });
    }
    if (!done)
        return std::unexpected(done.error());
    auto record = (*recorder)->record();
    if (!record)
        return std::unexpected(record.error());
    change.record = std::move(*record);
    auto changes = store::changesIn(change.record, database());
    if (!changes)
        return std::unexpected(changes.error());
    change.changes = std::move(*changes);
    if (auto noted = note(*transaction, actOf(m_workspace), change); !noted)
        return std::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    if (!change.isEmpty())
        announce(change.changes);
    return change;
}

void Service::announce(const ChangeSet &changes) const
{
    Q_EMIT m_workspace.changed(changes);
}

void Service::announceSoFar(const ChangeSet &changes) const
{
    Q_EMIT m_workspace.writtenSoFar(changes);
}

store::Database &Service::database() const
{
    return *m_workspace.d->database;
}

const lexicon::Lexicon &Service::lexicon() const
{
    return m_workspace.d->lexicons();
}

std::shared_ptr<const lexicon::Lexicon> Service::sharedLexicon() const
{
    static_cast<void>(lexicon());
    return m_workspace.d->lexicon;
}

Result<void> Workspace::takeBack(const Change &change, const Progress &progress)
{
    return apply(change, false, progress);
}

Result<void> Workspace::doAgain(const Change &change, const Progress &progress)
{
    return apply(change, true, progress);
}

Result<void> Workspace::apply(const Change &change, bool again, const Progress &progress)
{
    if (change.isEmpty())
        return {};
    if (d->isStepping)
        return std::unexpected(steppingError(*d->database));
    auto transaction = beginEdit(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto direction = again ? store::Direction::Again : store::Direction::Back;
    auto applied = applyChange(*transaction, change, direction, d->lexicons(), progress);
    if (!applied)
        return std::unexpected(applied.error());
    const auto way = again ? domain::ActivityWay::Redone : domain::ActivityWay::Undone;
    const auto noted = store::ActivityStore::addAgain(*transaction, change.record, way, actOf(*this).author);
    if (!noted)
        return noted;
    auto committed = transaction->commit();
    if (committed)
        Q_EMIT changed(*applied);
    return committed;
}

} // namespace counterpart::workspace
