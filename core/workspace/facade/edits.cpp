// SPDX-License-Identifier: GPL-3.0-or-later
// How every edit is made, taken back and done again.
#include "core/workspace/facade/edits.h"

#include "core/lexicon/lexicon.h"
#include "core/store/database/changerecorder.h"
#include "core/store/documents/searchstore.h"
#include "core/workspace/documents/documentedits.h"
#include "core/workspace/documents/savedsearches.h"
#include "core/workspace/entities/entityedits.h"
#include "core/workspace/facade/private.h"
#include "core/workspace/importing/pairing.h"
#include "core/workspace/meetings/meetingedits.h"
#include "core/workspace/meetings/reviewedits.h"

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

Result<void> applyChange(store::Transaction &transaction, const Change &change, store::Direction direction,
                         const lexicon::Lexicon &lexicon)
{
    const auto documents = store::documentsIn(change.record);
    if (!documents)
        return std::unexpected(documents.error());
    for (const domain::DocumentId id : *documents) {
        if (auto removed = store::SearchStore::remove(transaction, id); !removed)
            return removed;
    }
    const auto isStale = store::applyRecord(transaction, change.record, direction);
    if (!isStale)
        return std::unexpected(isStale.error());
    for (const domain::DocumentId id : *documents) {
        if (auto added = store::SearchStore::add(transaction, id); !added)
            return added;
    }
    if (*isStale)
        return pairDocuments(transaction, lexicon).transform([](bool) {});
    return {};
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

Result<Change> Edits::change(Subjects subjects, const Write &write) const
{
    auto transaction = beginEdit(database());
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto recorder = store::ChangeRecorder::start(*transaction);
    if (!recorder)
        return std::unexpected(recorder.error());
    Change change{subjects, {}, 0};
    if (auto written = write(*transaction, change); !written)
        return std::unexpected(written.error());
    auto record = (*recorder)->record();
    if (!record)
        return std::unexpected(record.error());
    change.record = std::move(*record);
    // What goes with something else (a document's annotations) has changed as well.
    if (const auto annotations = store::annotationsIn(change.record); annotations && !annotations->empty())
        change.subjects |= Subject::Annotations;
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    if (!change.isEmpty())
        m_workspace.announce(change.subjects, change.record);
    return change;
}

Result<Change> Edits::changeAndPair(Subjects subjects, const Write &write) const
{
    return change(subjects | Subject::Meetings, [&](store::Transaction &transaction, Change &change) {
        return write(transaction, change)
            .and_then([&] { return pairDocuments(transaction, lexicons()); })
            .transform([](bool) {});
    });
}

void Edits::announce(Subjects subjects) const
{
    m_workspace.announce(subjects);
}

store::Database &Edits::database() const
{
    return *m_workspace.d->database;
}

const lexicon::Lexicon &Edits::lexicons() const
{
    return m_workspace.d->lexicons();
}

std::shared_ptr<const lexicon::Lexicon> Edits::sharedLexicon() const
{
    static_cast<void>(lexicons());
    return m_workspace.d->lexicon;
}

Result<void> Workspace::takeBack(const Change &change)
{
    return apply(change, false);
}

Result<void> Workspace::doAgain(const Change &change)
{
    return apply(change, true);
}

Result<void> Workspace::apply(const Change &change, bool again)
{
    if (change.isEmpty())
        return {};
    auto transaction = beginEdit(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto direction = again ? store::Direction::Again : store::Direction::Back;
    auto applied = applyChange(*transaction, change, direction, d->lexicons()).and_then([&] {
        return transaction->commit();
    });
    if (applied)
        announce(change.subjects, change.record);
    return applied;
}

DocumentEdits Workspace::documentEdits()
{
    return DocumentEdits(*this);
}

EntityEdits Workspace::entityEdits()
{
    return EntityEdits(*this);
}

ReviewEdits Workspace::reviewEdits()
{
    return ReviewEdits(*this);
}

SavedSearches Workspace::savedSearches()
{
    return SavedSearches(*this);
}

MeetingEdits Workspace::meetingEdits()
{
    return MeetingEdits(*this);
}

} // namespace counterpart::workspace
