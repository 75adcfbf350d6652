// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history/activitystore.h"

#include "core/base/clock.h"
#include "core/domain/cleandocument.h"
#include "core/store/database/anchorcolumns.h"
#include "core/store/database/changedrows.h"
#include "core/store/database/idlist.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityId;
using domain::ActivityWay;
using domain::DocumentId;
using domain::MeetingId;
using domain::Subject;

namespace {

const auto AboutKey = "about"_L1; ///< beside the counts: what the act is on, where that is a meeting

QString encoded(const domain::ChangeSet &changes, bool isOnMeeting)
{
    QJsonObject counts;
    if (isOnMeeting)
        counts.insert(AboutKey, u"meeting"_s);
    for (int subject = 0; subject < domain::SubjectCount; ++subject) {
        const domain::ChangedIds &ids = changes.of(Subject(subject));
        if (!ids.isEmpty())
            counts.insert(domain::subjectName(Subject(subject)),
                          QJsonArray{qint64(ids.added().size()), qint64(ids.changed().size()),
                                     qint64(ids.removed().size())});
    }
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

std::vector<domain::ActivityCount> decoded(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    std::vector<domain::ActivityCount> counts;
    for (int subject = 0; subject < domain::SubjectCount; ++subject) {
        const QJsonArray numbers = object.value(domain::subjectName(Subject(subject))).toArray();
        if (!numbers.isEmpty())
            counts.push_back({Subject(subject), numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()});
    }
    return counts;
}

/// On the meeting itself, whatever it does to documents of it besides: they stay where they are, say.
base::Result<bool> isOnMeeting(const QByteArray &record)
{
    if (record.isEmpty())
        return false;
    return tablesIn(record).transform([](const QStringList &tables) {
        const auto has = [&tables](const QString &table) { return tables.contains(table); };
        const std::array own{u"meeting_decisions"_s, u"meeting_tags"_s, u"meeting_favourites"_s,
                             u"unpublished_accounts"_s};
        const std::array ofOthers{u"document_decisions"_s, u"document_tags"_s, u"document_favourites"_s,
                                  u"revisions"_s, u"trash"_s};
        return std::ranges::any_of(own, has) && std::ranges::none_of(ofOthers, has);
    });
}

/// By which what is taken back is known again.
QString markOf(const QByteArray &record)
{
    if (record.isEmpty())
        return u""_s;
    return QString::fromLatin1(QCryptographicHash::hash(record, QCryptographicHash::Sha1).toHex());
}

ActivityWay wayOf(const QString &name)
{
    return name == u"undone"   ? ActivityWay::Undone
           : name == u"redone" ? ActivityWay::Redone
                               : ActivityWay::Done;
}

/// The documents that a change concerned, by themselves or by what stands in them.
void noteDocuments(Writes &writes, ActivityId id, const domain::ChangeSet &changes)
{
    const auto listOf = [&changes](Subject subject) { return idList(changes.of(subject).ids<DocumentId>()); };
    const std::pair<Subject, QString> ways[] = {
        {Subject::Documents, u"SELECT value FROM json_each(?)"_s},
        {Subject::Omissions, u"SELECT value FROM json_each(?)"_s},
        {Subject::Commitments,
         u"SELECT document_id FROM commitments WHERE id IN (SELECT value FROM json_each(?))"_s},
        {Subject::Annotations,
         u"SELECT document_id FROM annotations WHERE id IN (SELECT value FROM json_each(?))"_s},
        {Subject::Links, u"SELECT a_id FROM links WHERE id IN (SELECT value FROM json_each(?))"_s},
        {Subject::Links, u"SELECT b_id FROM links WHERE id IN (SELECT value FROM json_each(?))"_s}};
    for (const auto &[subject, sql] : ways) {
        if (changes.has(subject))
            writes.run(u"INSERT OR IGNORE INTO activity_documents (document_id, activity_id)"
                       " SELECT x.id, ? FROM (SELECT NULL AS id WHERE FALSE UNION ALL %1) x"_s.arg(sql),
                       {id.value, listOf(subject)});
    }
}

/// As DocumentRow::shownTitle(); \p title: of document_titles, which know no members of files of files.
QString shownTitle(const QString &title, const QString &file, const QString &member)
{
    return title == file ? domain::nameWithin(member, file) : title;
}

/// What came in one go is one import: nothing says where one ended, but for the time until the next file.
class ImportGroups
{
public:
    /// The last first.
    void add(const QDateTime &time, bool isRevision, DocumentId document)
    {
        Group &group = m_last[size_t(isRevision)];
        if (m_all.empty() || group.documents.isEmpty() || time.secsTo(group.earliest) > PauseSeconds) {
            group = {m_all.size(), time, {}};
            Activity import;
            import.done = time;
            import.way = isRevision ? ActivityWay::Revised : ActivityWay::Imported;
            import.document = document;
            m_all.push_back(std::move(import));
        }
        group.earliest = time;
        group.documents.insert(document);
        Activity &import = m_all[group.at];
        import.document = std::min(import.document, document);
        import.documents = int(group.documents.size());
        import.counts = {
            {Subject::Documents, isRevision ? 0 : import.documents, isRevision ? import.documents : 0, 0}};
    }
    [[nodiscard]] const std::vector<Activity> &all() const { return m_all; }

private:
    static constexpr qint64 PauseSeconds = 120;
    struct Group
    {
        size_t at = 0;
        QDateTime earliest = {};
        QSet<DocumentId> documents = {};
    };
    std::vector<Activity> m_all;
    std::array<Group, 2> m_last; ///< of new documents, of revisions
};

} // namespace

base::Result<ActivityId> ActivityStore::add(Transaction &transaction, const QString &words,
                                            const QString &author, const domain::ChangeSet &changes,
                                            const QByteArray &record)
{
    const auto by = author.isEmpty() && !record.isEmpty() ? authorIn(record, transaction.database())
                                                          : base::Result<QString>(author);
    if (!by)
        return std::unexpected(by.error());
    const auto onMeeting = isOnMeeting(record);
    if (!onMeeting)
        return std::unexpected(onMeeting.error());
    Writes writes(transaction);
    const ActivityId id(writes.run(
        u"INSERT INTO activity (done, author, words, way, counts, mark) VALUES (?, ?, ?, 'done', ?, ?)"_s,
        {timeText(base::now()), plain(*by), plain(words), encoded(changes, *onMeeting), markOf(record)}));
    noteDocuments(writes, id, changes);
    if (changes.has(Subject::Meetings))
        writes.run(
            u"INSERT INTO activity_meetings (meeting_id, activity_id) SELECT value, ? FROM json_each(?)"_s,
            {id.value, idList(changes.of(Subject::Meetings).ids<MeetingId>())});
    return writes.result().transform([id] { return id; });
}

base::Result<void> ActivityStore::addAgain(Transaction &transaction, const QByteArray &record,
                                           ActivityWay way, const QString &author)
{
    const auto of = transaction.database().number(
        u"SELECT max(id) FROM activity WHERE mark = ? AND way = 'done'"_s, {markOf(record)});
    if (!of)
        return std::unexpected(of.error());
    if (*of == 0)
        return {};
    Writes writes(transaction);
    writes.run(
        u"INSERT INTO activity (done, author, words, way, counts, mark, of_id)"
        " SELECT ?, coalesce(nullif(?, ''), author), words, ?, counts, mark, id FROM activity"
        " WHERE id = ?"_s,
        {timeText(base::now()), plain(author), way == ActivityWay::Undone ? u"undone"_s : u"redone"_s, *of});
    return writes.result();
}

base::Result<void> ActivityStore::readActs(const domain::ActivityFilter &filter,
                                           std::vector<Activity> &rows) const
{
    QString where = u"TRUE"_s;
    const QString concerned = u"a.id IN (%1) OR a.of_id IN (%1)"_s;
    if (filter.document.isValid()) {
        where = concerned.arg(u"SELECT activity_id FROM activity_documents WHERE document_id = %1"_s.arg(
            filter.document.value));
    } else if (filter.meeting.isValid()) {
        where = concerned.arg(
            u"SELECT activity_id FROM activity_meetings WHERE meeting_id = %1 UNION"
            " SELECT d.activity_id FROM live_readouts r JOIN activity_documents d"
            " ON d.document_id = r.document_id WHERE r.meeting_id = %1"_s.arg(filter.meeting.value));
    }
    return m_database.each(
        u"SELECT x.*, coalesce(t.title, ''), coalesce(v.title, ''), coalesce(s.file, ''),"
        " coalesce(json_extract(r.told, '$.member'), ''),"
        " coalesce(json_extract(x.counts, '$.about'), '') = 'meeting'"
        " FROM (SELECT a.id, a.done, a.author, a.words, a.way, "
        u"a.counts,"
        " (SELECT min(document_id) FROM activity_documents d WHERE d.activity_id = coalesce(a.of_id, a.id)) "
        "AS document,"
        " (SELECT count(*) FROM activity_documents d WHERE d.activity_id = coalesce(a.of_id, a.id)) AS "
        "documents,"
        " (SELECT min(meeting_id) FROM activity_meetings m WHERE m.activity_id = coalesce(a.of_id, a.id)) AS "
        "meeting,"
        " (SELECT count(*) FROM activity_meetings m WHERE m.activity_id = coalesce(a.of_id, a.id)) AS "
        "meetings"
        " FROM activity a WHERE %1 ORDER BY a.done DESC, a.id DESC LIMIT %2) x"
        " LEFT JOIN document_titles t ON t.id = x.document LEFT JOIN meeting_values v ON v.id = x.meeting"
        " LEFT JOIN documents d ON d.id = x.document LEFT JOIN revisions r ON r.id = d.revision_id"
        " LEFT JOIN sources s ON s.id = r.source_id ORDER BY x.done DESC, x.id DESC"_s
            .arg(where, QString::number(filter.limit)),
        {}, [&rows](const Cursor &row) {
            const bool isMeeting = row.flag(14) && row.id<MeetingId>(8).isValid();
            const QString document = shownTitle(row.text(10), row.text(12), row.text(13));
            rows.push_back({row.id<ActivityId>(0), timeOf(row.text(1)), row.text(2), row.text(3),
                            wayOf(row.text(4)), decoded(row.text(5)),
                            isMeeting ? DocumentId() : row.id<DocumentId>(6), row.id<MeetingId>(8),
                            isMeeting || document.isEmpty() ? row.text(11) : document,
                            int(row.integer(7)), int(row.integer(9))});
        });
}

base::Result<void> ActivityStore::readImports(const domain::ActivityFilter &filter,
                                              std::vector<Activity> &rows) const
{
    QString where = u"TRUE"_s;
    QVariantList values;
    if (filter.document.isValid()) {
        where = u"r.document_id = ?"_s;
        values << filter.document.value;
    } else if (filter.meeting.isValid()) {
        where = u"r.document_id IN (SELECT document_id FROM live_readouts WHERE meeting_id = ?)"_s;
        values << filter.meeting.value;
    }
    auto found = m_database.query(u"SELECT s.retrieved, r.number > 1, r.document_id FROM sources s"
                                  " JOIN revisions r ON r.source_id = s.id WHERE %1"
                                  " ORDER BY s.retrieved DESC"_s.arg(where),
                                  values);
    if (!found)
        return std::unexpected(found.error());
    ImportGroups groups;
    while (groups.all().size() <= size_t(filter.limit) && found->next())
        groups.add(timeOf(found->text(0)), found->flag(1), found->id<DocumentId>(2));
    if (auto read = found->error(); !read)
        return read;
    for (Activity import : groups.all()) {
        if (import.documents > 1)
            import.document = {}; // it is about no single one
        auto read =
            m_database.each(u"SELECT t.title, s.file, coalesce(json_extract(r.told, '$.member'), '')"
                            " FROM document_titles t JOIN documents d ON d.id = t.id"
                            " JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id"
                            " WHERE t.id = ?"_s,
                            {import.document.value}, [&import](const Cursor &row) {
                                import.about = shownTitle(row.text(0), row.text(1), row.text(2));
                            });
        if (!read)
            return read;
        rows.push_back(std::move(import));
    }
    return {};
}

base::Result<std::vector<Activity>> ActivityStore::rows(const domain::ActivityFilter &filter) const
{
    std::vector<Activity> rows;
    return readActs(filter, rows).and_then([&] { return readImports(filter, rows); }).transform([&] {
        std::ranges::stable_sort(rows, [](const Activity &a, const Activity &b) {
            return a.done != b.done ? a.done > b.done : a.id.value > b.id.value;
        });
        if (rows.size() > size_t(filter.limit))
            rows.resize(size_t(filter.limit));
        return std::move(rows);
    });
}

} // namespace counterpart::store
