// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/changedrows.h"

#include "core/store/database/sqlerror.h"

#include <QHash>

#include <array>
#include <memory>
#include <set>
#include <tuple>

// Declared by the header only where these are set; see changerecorder.cpp.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::ChangedIds;
using domain::Subject;

namespace {

/// How the change of a row is told.
enum class As {
    Row,     ///< a row that comes is a thing that comes
    Hidden,  ///< a row that comes takes the thing away from who reads
    Changed, ///< the thing that the row belongs to would be read otherwise
};

constexpr int Always = -1;
constexpr int Presence = -2; ///< where the row comes or goes, not where it changes

/// What a row of a table is to a subject.
struct Rule
{
    const char *table;
    Subject subject;
    As as;
    int column;                ///< of the id; an update holds it only where it is of the key or changed
    const char *via = nullptr; ///< SQL that gives the ids for the columns from \c column on, one each ?
    const char *fields = "";   ///< of decisions (column 1): only those of these fields
    int when = Always;         ///< an update only where this column changed
};

constexpr auto DocumentOfRevision = "SELECT document_id FROM revisions WHERE id = ?";
constexpr auto MeetingsOfDocument = "SELECT meeting_id FROM readouts WHERE document_id = ?";
constexpr auto CommitmentsOfDocument = "SELECT id FROM commitments WHERE document_id = ?";
constexpr auto CommitmentsOfMeeting = "SELECT c.id FROM commitments c JOIN readouts r"
                                      " ON r.document_id = c.document_id WHERE r.meeting_id = ?";
constexpr auto EntitiesOfDocument = "SELECT DISTINCT m.entity_id FROM revisions r JOIN mention_values m"
                                    " ON m.revision_id = r.id WHERE r.document_id = ?";
constexpr auto TopicsOfDocument = "SELECT DISTINCT t.topic_id FROM revisions r JOIN document_topics t"
                                  " ON t.revision_id = r.id WHERE r.document_id = ?";

constexpr auto CodesBelow = "WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT c.id FROM codes c"
                            " JOIN below ON c.parent_id = below.id) SELECT id FROM below";
constexpr auto AnnotationsBelow = "WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT c.id FROM codes c"
                                  " JOIN below ON c.parent_id = below.id) SELECT DISTINCT x.annotation_id"
                                  " FROM annotation_codes x JOIN below ON x.code_id = below.id";

constexpr std::array Rules{
    Rule{"documents", Subject::Documents, As::Row, 0},
    Rule{"documents", Subject::Entities, As::Changed, 0, EntitiesOfDocument, "", 1},
    Rule{"documents", Subject::Topics, As::Changed, 0, TopicsOfDocument, "", 1},
    Rule{"document_decisions", Subject::Documents, As::Changed, 0},
    Rule{"document_decisions", Subject::Meetings, As::Changed, 0, MeetingsOfDocument, "side relays issuer"},
    Rule{"document_decisions", Subject::Commitments, As::Changed, 0, CommitmentsOfDocument,
         "title side published"},
    Rule{"document_decisions", Subject::Entities, As::Changed, 0, EntitiesOfDocument, "side"},
    Rule{"document_decisions", Subject::Topics, As::Changed, 0, TopicsOfDocument, "side"},
    Rule{"document_tags", Subject::Documents, As::Changed, 0},
    Rule{"document_favourites", Subject::Documents, As::Changed, 0},
    Rule{"revisions", Subject::Documents, As::Changed, 1},
    Rule{"revisions", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"revision_changes", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"revision_proposals", Subject::Documents, As::Changed, 0},
    Rule{"revision_refusals", Subject::Documents, As::Changed, 0},
    Rule{"document_copies", Subject::Documents, As::Changed, 2},
    Rule{"sources", Subject::Documents, As::Changed, 0,
         "SELECT v.document_id FROM sources s JOIN source_values v ON v.original_id = s.original_id"
         " WHERE s.id = ?"},
    Rule{"analyses", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"sentences", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"amounts", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"dates", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"encounters", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"document_topics", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"document_topics", Subject::Topics, As::Changed, 2},
    Rule{"document_topics", Subject::Topics, As::Changed, 0,
         "SELECT topic_id FROM document_topics WHERE revision_id = ? AND idx = ?"},
    Rule{"document_entities", Subject::Documents, As::Changed, 0, DocumentOfRevision},
    Rule{"document_entities", Subject::Entities, As::Changed, 2},
    Rule{"document_entities", Subject::Entities, As::Changed, 0,
         "SELECT entity_id FROM document_entities WHERE revision_id = ? AND idx = ?"},
    Rule{"placement_decisions", Subject::Documents, As::Changed, 0},
    Rule{"topics", Subject::Topics, As::Row, 0},

    Rule{"meetings", Subject::Meetings, As::Row, 0},
    Rule{"meetings", Subject::Commitments, As::Changed, 0, CommitmentsOfMeeting, "", 2},
    Rule{"meeting_decisions", Subject::Meetings, As::Changed, 0},
    Rule{"meeting_decisions", Subject::Commitments, As::Changed, 0, CommitmentsOfMeeting,
         "date date_from date_to"},
    Rule{"unpublished_accounts", Subject::Meetings, As::Changed, 0},
    Rule{"meeting_tags", Subject::Meetings, As::Changed, 0},
    Rule{"meeting_favourites", Subject::Meetings, As::Changed, 0},
    Rule{"readouts", Subject::Meetings, As::Changed, 0},
    Rule{"readouts", Subject::Documents, As::Changed, 1, nullptr, "", Presence},
    Rule{"readouts", Subject::Commitments, As::Changed, 1, CommitmentsOfDocument, "", Presence},

    Rule{"links", Subject::Links, As::Row, 0},
    Rule{"link_sentences", Subject::Links, As::Changed, 0},
    Rule{"omission_decisions", Subject::Omissions, As::Changed, 3},
    Rule{"omission_judgements", Subject::Omissions, As::Changed, 2},

    Rule{"entities", Subject::Entities, As::Row, 0},
    Rule{"entity_aliases", Subject::Entities, As::Changed, 0},
    Rule{"entity_decisions", Subject::Entities, As::Changed, 0},
    Rule{"alias_decisions", Subject::Entities, As::Changed, 0},
    Rule{"role_decisions", Subject::Entities, As::Changed, 0},
    Rule{"entity_merges", Subject::Entities, As::Hidden, 0},
    Rule{"entity_merges", Subject::Entities, As::Changed, 1},
    Rule{"entity_splits", Subject::Entities, As::Changed, 0},
    Rule{"entity_splits", Subject::Entities, As::Changed, 2},

    Rule{"commitments", Subject::Commitments, As::Row, 0},
    Rule{"commitments", Subject::Documents, As::Changed, 1},
    Rule{"commitment_decisions", Subject::Commitments, As::Changed, 0},
    Rule{"commitment_names", Subject::Commitments, As::Changed, 0},
    Rule{"commitment_edits", Subject::Commitments, As::Changed, 0},
    Rule{"commitment_rejections", Subject::Commitments, As::Hidden, 0},
    Rule{"commitment_rejections", Subject::Commitments, As::Changed, 3},
    Rule{"commitment_history", Subject::Commitments, As::Changed, 2},
    Rule{"commitment_evidence", Subject::Commitments, As::Changed, 2},
    Rule{"commitment_evidence", Subject::Commitments, As::Changed, 0,
         "SELECT commitment_id FROM commitment_evidence WHERE id = ?"},
    Rule{"lineage_members", Subject::Commitments, As::Changed, 0},
    Rule{"lineage_members", Subject::Commitments, As::Changed, 1,
         "SELECT commitment_id FROM lineage_members WHERE lineage_id = ?"},
    Rule{"lineage_rejections", Subject::Commitments, As::Changed, 0},
    Rule{"lineage_rejections", Subject::Commitments, As::Changed, 1},

    Rule{"annotations", Subject::Annotations, As::Row, 0},
    Rule{"annotations", Subject::Documents, As::Changed, 2},
    Rule{"annotation_codes", Subject::Annotations, As::Changed, 0},
    Rule{"annotation_codes", Subject::Codes, As::Changed, 1},
    Rule{"codes", Subject::Codes, As::Row, 0},

    Rule{"saved_searches", Subject::SavedSearches, As::Row, 0},
    Rule{"library_filters", Subject::LibraryFilters, As::Row, 0},

    Rule{"trash", Subject::Trash, As::Row, 0},
    Rule{"trash", Subject::Documents, As::Hidden, 1},
    Rule{"trash", Subject::Documents, As::Changed, 1,
         "SELECT document_id FROM revision_proposals WHERE of_id = ?"},
    Rule{"trash", Subject::Meetings, As::Changed, 1, MeetingsOfDocument},
    Rule{"trash", Subject::Commitments, As::Hidden, 1,
         "SELECT id FROM commitments c WHERE document_id = ?"
         " AND NOT EXISTS (SELECT 1 FROM trash t WHERE t.commitment_id = c.id)"},
    Rule{"trash", Subject::Commitments, As::Changed, 1,
         "SELECT commitment_id FROM commitment_evidence WHERE document_id = ?"},
    Rule{"trash", Subject::Commitments, As::Changed, 1,
         "SELECT id FROM commitment_kin WHERE document_id = ?"},
    Rule{"trash", Subject::Entities, As::Changed, 1, EntitiesOfDocument},
    Rule{"trash", Subject::Topics, As::Changed, 1, TopicsOfDocument},
    Rule{"trash", Subject::Annotations, As::Hidden, 1,
         "SELECT id FROM annotations a WHERE document_id = ?"
         " AND NOT EXISTS (SELECT 1 FROM trash t WHERE t.annotation_id = a.id)"},
    Rule{"trash", Subject::Codes, As::Changed, 1,
         "SELECT DISTINCT x.code_id FROM annotation_codes x JOIN annotations a ON a.id = x.annotation_id"
         " WHERE a.document_id = ?"},
    Rule{"trash", Subject::Meetings, As::Hidden, 2},
    Rule{"trash", Subject::Annotations, As::Hidden, 6,
         "SELECT a.id FROM annotations a JOIN live_documents d ON d.id = a.document_id WHERE a.id = ?"},
    Rule{"trash", Subject::Documents, As::Changed, 6, "SELECT document_id FROM annotations WHERE id = ?"},
    Rule{"trash", Subject::Codes, As::Changed, 6,
         "SELECT code_id FROM annotation_codes WHERE annotation_id = ?"},
    Rule{"trash", Subject::Codes, As::Hidden, 7, CodesBelow},
    Rule{"trash", Subject::Annotations, As::Changed, 7, AnnotationsBelow},
    Rule{"trash", Subject::Commitments, As::Hidden, 8,
         "SELECT c.id FROM commitments c JOIN live_documents d ON d.id = c.document_id WHERE c.id = ?"},
    Rule{"trash", Subject::Commitments, As::Changed, 8, "SELECT id FROM commitment_kin WHERE of_id = ?"},
    Rule{"trash", Subject::Documents, As::Changed, 8, "SELECT document_id FROM commitments WHERE id = ?"},
    Rule{"trash", Subject::SavedSearches, As::Hidden, 9},
};

/// Rows that belong to nothing that is shown, or to what another table tells of anyway.
constexpr std::array Untold{"originals",       "comparisons",       "review_places",      "revision_prints",
                            "revision_places", "revision_sketches", "trash_places",       "lineages",
                            "removed_items",   "removed_originals", "unfinished_imports", "unfinished_files",
                            "reports",         "bookmarks"};

/// One row of a record.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter *at) : m_at(at)
    {
        int indirect = 0;
        sqlite3changeset_op(at, &m_table, &m_columns, &m_operation, &indirect);
    }
    [[nodiscard]] const char *table() const { return m_table; }
    [[nodiscard]] bool isUpdate() const { return m_operation == SQLITE_UPDATE; }
    [[nodiscard]] ChangedIds::Kind kind(As as) const
    {
        if (isUpdate() || as == As::Changed)
            return ChangedIds::Kind::Changed;
        return (m_operation == SQLITE_INSERT) == (as == As::Row) ? ChangedIds::Kind::Added
                                                                 : ChangedIds::Kind::Removed;
    }
    /// What stood there before and what stands there now, as far as the record holds it.
    [[nodiscard]] std::vector<qint64> values(int column) const
    {
        std::vector<qint64> found;
        for (sqlite3_value *value : {old(column), now(column)}) {
            if (value && sqlite3_value_type(value) == SQLITE_INTEGER)
                found.push_back(sqlite3_value_int64(value));
        }
        return found;
    }
    [[nodiscard]] QByteArray text(int column) const
    {
        sqlite3_value *value = m_operation == SQLITE_INSERT ? now(column) : old(column);
        return value ? QByteArray(reinterpret_cast<const char *>(sqlite3_value_text(value))) : QByteArray();
    }
    [[nodiscard]] bool holds(int column) const { return now(column) != nullptr; }
    /// What stands there now.
    [[nodiscard]] QString written(int column) const
    {
        sqlite3_value *value = now(column);
        return value ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)))
                     : QString();
    }

private:
    [[nodiscard]] sqlite3_value *old(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_INSERT)
            sqlite3changeset_old(m_at, column, &value);
        return value;
    }
    [[nodiscard]] sqlite3_value *now(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE)
            sqlite3changeset_new(m_at, column, &value);
        return value;
    }

    sqlite3_changeset_iter *m_at;
    const char *m_table = nullptr;
    int m_columns = 0;
    int m_operation = 0;
};

bool applies(const Rule &rule, const ChangedRow &row)
{
    if (qstrcmp(rule.table, row.table()) != 0)
        return false;
    if (rule.when == Presence)
        return !row.isUpdate();
    if (rule.when >= 0 && row.isUpdate() && !row.holds(rule.when))
        return false;
    return *rule.fields == 0 || QByteArray(rule.fields).split(' ').contains(row.text(1));
}

/// Notes what \p rule makes of \p row. Asking the database again for what was asked already is left out.
class Reader
{
public:
    explicit Reader(const Database &database) : m_database(database) {}

    base::Result<void> read(const ChangedRow &row)
    {
        for (const Rule &rule : Rules) {
            if (!applies(rule, row))
                continue;
            const auto done = rule.via ? noteVia(rule, row) : note(rule, row);
            if (!done)
                return done;
        }
        return {};
    }
    domain::ChangeSet take() { return std::move(m_found); }

private:
    base::Result<void> note(const Rule &rule, const ChangedRow &row)
    {
        for (const qint64 id : row.values(rule.column))
            m_found.of(rule.subject).note(id, row.kind(rule.as));
        return {};
    }
    base::Result<void> noteVia(const Rule &rule, const ChangedRow &row)
    {
        const QString sql = QString::fromLatin1(rule.via);
        const auto keys = int(sql.count(u'?'));
        for (const qint64 first : row.values(rule.column)) {
            QVariantList key{first};
            for (int more = 1; more < keys; ++more) {
                const auto values = row.values(rule.column + more);
                key.append(values.empty() ? QVariant() : QVariant(values.back()));
            }
            if (!m_asked
                     .insert({rule.via, int(rule.subject), int(row.kind(rule.as)), first,
                              keys > 1 ? key.last().toLongLong() : 0})
                     .second)
                continue;
            const auto kind = row.kind(rule.as);
            auto read = m_database.each(sql, key, [&](const Cursor &found) {
                m_found.of(rule.subject).note(found.integer(0), kind);
            });
            if (!read)
                return read;
        }
        return {};
    }

    const Database &m_database;
    domain::ChangeSet m_found;
    std::set<std::tuple<const char *, int, int, qint64, qint64>> m_asked;
};

struct EndIteration
{
    void operator()(sqlite3_changeset_iter *at) const { sqlite3changeset_finalize(at); }
};

template <typename Read>
base::Result<void> eachRow(const QByteArray &record, const Read &read)
{
    sqlite3_changeset_iter *started = nullptr;
    if (const int code =
            sqlite3changeset_start(&started, int(record.size()), const_cast<char *>(record.constData()));
        code != SQLITE_OK)
        return std::unexpected(storeError({}, code, u"the record of a change is damaged"_s));
    std::unique_ptr<sqlite3_changeset_iter, EndIteration> at(started);
    int code = sqlite3changeset_next(at.get());
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(at.get())) {
        if (auto done = read(ChangedRow(at.get())); !done)
            return done;
    }
    if (code != SQLITE_DONE)
        return std::unexpected(storeError({}, code, u"the record of a change is damaged"_s));
    return {};
}

} // namespace

base::Result<domain::ChangeSet> changesIn(const QByteArray &record, const Database &database)
{
    Reader reader(database);
    return eachRow(record, [&reader](const ChangedRow &row) { return reader.read(row); }).transform([&] {
        return reader.take();
    });
}

base::Result<QString> authorIn(const QByteArray &record, const Database &database)
{
    QHash<QByteArray, int> columns; ///< of the author, by table; -1 where there is none
    QString author;
    const auto read = [&](const ChangedRow &row) -> base::Result<void> {
        if (!author.isEmpty())
            return {};
        const QByteArray table(row.table());
        if (!columns.contains(table)) {
            const auto column = database.number(u"SELECT coalesce((SELECT cid FROM pragma_table_info(?)"
                                                " WHERE name = 'author'), -1)"_s,
                                                {QString::fromLatin1(table)});
            if (!column)
                return std::unexpected(column.error());
            columns.insert(table, int(*column));
        }
        if (const int column = columns.value(table); column >= 0)
            author = row.written(column);
        return {};
    };
    return eachRow(record, read).transform([&author] { return author; });
}

QStringList toldTables()
{
    QStringList tables;
    for (const Rule &rule : Rules)
        tables.append(QString::fromLatin1(rule.table));
    tables.removeDuplicates();
    return tables;
}

QStringList untoldTables()
{
    QStringList tables;
    for (const char *table : Untold)
        tables.append(QString::fromLatin1(table));
    return tables;
}

} // namespace counterpart::store
