// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/changerecorder.h"

#include "core/store/database/sqlerror.h"

#include <set>
#include <string_view>

// Declared by the header only where these are set; the library has to be built with them (Debian's is).
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct FreeSqlite
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, FreeSqlite>;

int isRecorded(void *, const char *table)
{
    return qstrncmp(table, "search_index", 12) != 0 && qstrcmp(table, "meta") != 0 &&
           qstrcmp(table, "used_ids") != 0 && qstrncmp(table, "activity", 8) != 0;
}

/// What people decided is never overwritten by an undo; what the machine found may be.
bool isDetected(const char *table)
{
    static const std::set<std::string_view> detected{
        "meetings",  "readouts",  "entities",   "entity_aliases", "document_entities",
        "sentences", "documents", "topics",     "comparisons",    "document_topics",
        "amounts",   "dates",     "encounters", "analyses",       "revision_proposals"};
    return detected.contains(table);
}

struct Conflicts
{
    bool met = false;
    bool inTrash = false; ///< what was deleted or restored is not where the record left it
};

int resolve(void *context, int kind, sqlite3_changeset_iter *at)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    auto *conflicts = static_cast<Conflicts *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY ||
        sqlite3changeset_op(at, &table, &columns, &operation, &indirect) != SQLITE_OK || !isDetected(table)) {
        conflicts->inTrash = table && qstrcmp(table, "trash") == 0;
        return SQLITE_CHANGESET_ABORT;
    }
    if (kind == SQLITE_CHANGESET_CONSTRAINT)
        return SQLITE_CHANGESET_ABORT;
    conflicts->met = true;
    return kind == SQLITE_CHANGESET_NOTFOUND ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_REPLACE;
}

base::Result<QByteArray> inverted(const QByteArray &record)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(int(record.size()), record.constData(), &size, &bytes);
    const SqliteBytes owned(bytes);
    if (code != SQLITE_OK)
        return std::unexpected(storeError({}, code, u"the record of a change is damaged"_s));
    return QByteArray(static_cast<const char *>(bytes), size);
}

} // namespace

struct ChangeRecorder::Private
{
    QString path;
    sqlite3_session *session = nullptr;
};

ChangeRecorder::ChangeRecorder(std::unique_ptr<Private> data) : d(std::move(data)) {}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(d->session);
}

base::Result<std::unique_ptr<ChangeRecorder>> ChangeRecorder::start(Transaction &transaction)
{
    auto data = std::make_unique<Private>();
    data->path = transaction.database().path();
    const int code = sqlite3session_create(transaction.database().handle(), "main", &data->session);
    if (code != SQLITE_OK)
        return std::unexpected(storeError(data->path, code, u"changes cannot be recorded"_s));
    sqlite3session_table_filter(data->session, isRecorded, nullptr);
    sqlite3session_attach(data->session, nullptr);
    return std::unique_ptr<ChangeRecorder>(new ChangeRecorder(std::move(data)));
}

base::Result<QByteArray> ChangeRecorder::record() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(d->session, &size, &bytes);
    const SqliteBytes owned(bytes);
    if (code != SQLITE_OK)
        return std::unexpected(storeError(d->path, code, u"the change is too large to be recorded"_s));
    return QByteArray(static_cast<const char *>(bytes), size);
}

base::Result<bool> applyRecord(Transaction &transaction, const QByteArray &record, Direction direction)
{
    if (record.isEmpty())
        return false;
    const auto changes = direction == Direction::Back ? inverted(record) : base::Result<QByteArray>(record);
    if (!changes)
        return std::unexpected(changes.error());
    Conflicts conflicts;
    // The record holds what foreign keys did; they must not do it a second time.
    const int code = sqlite3changeset_apply_v2(
        transaction.database().handle(), int(changes->size()), const_cast<char *>(changes->constData()),
        isRecorded, resolve, &conflicts, nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
    if (conflicts.inTrash)
        return base::fail(
            ErrorKind::Refused, transaction.database().path(),
            u"was restored or deleted for good since, so this step cannot be taken back or repeated"_s,
            u"the trash shows what is still there"_s);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return base::fail(
            ErrorKind::Refused, transaction.database().path(),
            u"was changed in the same place since, so this step cannot be taken back or repeated"_s,
            u"make the change by hand"_s);
    if (code != SQLITE_OK)
        return std::unexpected(
            storeError(transaction.database().path(), code, QString::fromLatin1(sqlite3_errstr(code))));
    return conflicts.met;
}

namespace {

/// The value of a column before or, of a row that came, after; null where the record does not hold it.
sqlite3_value *valueAt(sqlite3_changeset_iter *at, int operation, int column)
{
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(at, column, &value);
    else
        sqlite3changeset_old(at, column, &value);
    return value;
}

/// The document whose title or text a row is; null for none.
sqlite3_value *searchedDocument(sqlite3_changeset_iter *at)
{
    const char *table = nullptr;
    int count = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(at, &table, &count, &operation, &indirect);
    const std::string_view name(table);
    const auto value = [&](int column) { return valueAt(at, operation, column); };
    if (name == "revisions")
        return value(1);
    if (name == "documents") // its revision or its title
        return operation != SQLITE_UPDATE || value(1) || value(2) ? value(0) : nullptr;
    if (name != "document_decisions")
        return nullptr;
    const auto *field = reinterpret_cast<const char *>(sqlite3_value_text(value(1)));
    return field && std::string_view(field) == "title" ? value(0) : nullptr;
}

} // namespace

base::Result<std::vector<domain::DocumentId>> documentsIn(const QByteArray &record)
{
    std::set<domain::DocumentId> found;
    sqlite3_changeset_iter *at = nullptr;
    int code = sqlite3changeset_start(&at, int(record.size()), const_cast<char *>(record.constData()));
    while (code == SQLITE_OK && sqlite3changeset_next(at) == SQLITE_ROW) {
        if (sqlite3_value *document = searchedDocument(at))
            found.insert(domain::DocumentId(sqlite3_value_int64(document)));
    }
    code = sqlite3changeset_finalize(at);
    if (code != SQLITE_OK)
        return std::unexpected(storeError({}, code, u"the record of a change is damaged"_s));
    return std::vector(found.begin(), found.end());
}

} // namespace counterpart::store
