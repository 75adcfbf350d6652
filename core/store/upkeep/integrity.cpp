// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep/integrity.h"

#include "core/store/database/metastore.h"
#include "core/store/database/migrator.h"
#include "core/store/documents/originalstore.h"
#include "core/store/trash/trashstore.h"
#include "core/text/range.h"

#include <QCryptographicHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;

namespace {

class Check
{
public:
    Check(Database &database, const base::CancelToken &cancel) : m_database(database), m_cancel(cancel) {}

    base::Result<IntegrityReport> run()
    {
        return file()
            .and_then([this] { return references(); })
            .and_then([this] { return originals(); })
            .and_then([this] { return sentenceRanges(); })
            .and_then([this] { return quotes(); })
            .and_then([this] { return searchIndex(); })
            .and_then([this] { return trash(); })
            .and_then([this] { return state(); })
            .transform([this] { return m_report; });
    }

private:
    base::Result<void> file()
    {
        return m_database.each(u"PRAGMA integrity_check(20)"_s, {}, [this](const Cursor &row) {
            if (row.text(0) != u"ok")
                m_report.problems.append(u"file: "_s + row.text(0));
        });
    }

    base::Result<void> references()
    {
        auto read = m_database.each(u"PRAGMA foreign_key_check"_s, {}, [this](const Cursor &row) {
            m_report.problems.append(u"reference: row %1 of %2 points to nothing in %3"_s.arg(
                row.text(1), row.text(0), row.text(2)));
        });
        if (!read)
            return read;
        return m_database.each(u"SELECT id FROM documents WHERE revision_id IS NULL"_s, {},
                               [this](const Cursor &row) {
                                   m_report.problems.append(u"document %1: has no text"_s.arg(row.text(0)));
                               });
    }

    base::Result<void> originals()
    {
        std::vector<std::pair<OriginalId, QString>> all;
        auto read = m_database.each(u"SELECT id, sha256 FROM originals"_s, {}, [&all](const Cursor &row) {
            all.emplace_back(row.id<OriginalId>(0), row.text(1));
        });
        if (!read)
            return read;
        for (const auto &[id, sha256] : all) {
            if (m_cancel.isCancelled())
                return base::fail(base::ErrorKind::Cancelled, m_database.path(),
                                  u"was not checked to the end"_s);
            const auto bytes = OriginalStore(m_database).bytes(id);
            const bool same = bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() ==
                                           sha256.toLatin1();
            if (!same)
                m_report.problems.append(
                    u"original %1: its bytes are not those of its hash %2"_s.arg(id.value).arg(
                        sha256.left(12)));
            ++m_report.originals;
        }
        return {};
    }

    base::Result<void> sentenceRanges()
    {
        const auto sentences = m_database.number(u"SELECT count(*) FROM sentences"_s);
        if (!sentences)
            return std::unexpected(sentences.error());
        m_report.anchors += int(*sentences);
        return m_database.each(
            u"SELECT r.document_id, s.idx FROM sentences s JOIN revisions r"
            " ON r.id = s.revision_id WHERE s.\"begin\" < 0 OR s.\"end\" <= s.\"begin\""
            " OR s.\"end\" > r.characters"_s,
            {}, [this](const Cursor &row) {
                m_report.problems.append(
                    u"document %1: sentence %2 lies outside of its text"_s.arg(row.text(0), row.text(1)));
            });
    }

    base::Result<void> quotes()
    {
        auto read = quotesOf(u"commitment"_s,
                             u"SELECT c.id, c.\"begin\", c.\"end\", c.quote, r.id, r.text FROM commitments c"
                             " JOIN revisions r ON r.id = c.revision_id"_s);
        for (const auto &[what, table] : {std::pair(u"annotation"_s, u"annotations"_s),
                                          std::pair(u"evidence"_s, u"commitment_evidence"_s)}) {
            if (read)
                read = quotesOf(what, u"SELECT a.id, a.\"begin\", a.\"end\", a.quote, r.id, r.text FROM "_s +
                                          table + u" a JOIN revisions r ON r.id = a.revision_id"_s);
        }
        if (read) {
            read = quotesOf(
                u"link"_s,
                u"SELECT s.link_id, s.\"begin\", s.\"end\", s.quote, r.id, r.text FROM link_sentences s"
                " JOIN links l ON l.id = s.link_id JOIN comparisons c ON c.a_id = l.a_id"
                " AND c.b_id = l.b_id JOIN revisions r"
                " ON r.id = CASE s.side WHEN 'a' THEN c.a_revision ELSE c.b_revision END"_s);
        }
        return read;
    }

    base::Result<void> quotesOf(const QString &what, const QString &sql)
    {
        return m_database.each(sql, {}, [this, &what](const Cursor &row) {
            ++m_report.anchors;
            const text::Range range{qsizetype(row.integer(1)), qsizetype(row.integer(2))};
            if (range.in(row.text(5)) != row.text(3))
                m_report.problems.append(
                    u"%1 %2: its quotation is not at its place in the text"_s.arg(what, row.text(0)));
        });
    }

    base::Result<void> searchIndex()
    {
        const auto indexed = m_database.number(u"SELECT count(*) FROM search_index_docsize"_s);
        const auto documents = m_database.number(u"SELECT count(*) FROM documents"_s);
        if (!indexed || !documents)
            return std::unexpected(indexed ? documents.error() : indexed.error());
        if (*indexed != *documents)
            m_report.problems.append(
                u"search index: holds %1 documents of %2"_s.arg(*indexed).arg(*documents));
        if (m_database.isReadOnly())
            return {};
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return std::unexpected(transaction.error());
        const auto checked = transaction->run(
            u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
        if (!checked)
            m_report.problems.append(u"search index: does not fit the texts"_s);
        return {};
    }

    base::Result<void> trash()
    {
        const auto live = m_database.number(u"SELECT count(*) FROM live_documents"_s);
        const auto trashed = TrashStore(m_database).count();
        if (!live || !trashed)
            return std::unexpected(live ? trashed.error() : live.error());
        m_report.documents = int(*live);
        if (*trashed > 0)
            m_report.notes.append(u"the trash holds %1 more things, checked as well; the oldest"
                                  " go for good %2 days after they were deleted"_s.arg(*trashed)
                                      .arg(domain::TrashDays));
        return {};
    }

    base::Result<void> state()
    {
        return MetaStore(m_database).isPairingDue().transform([this](bool due) {
            if (due)
                m_report.notes.append(
                    u"an import was interrupted before its documents were paired into meetings;"
                    " importing the same paths again finishes it"_s);
        });
    }

    Database &m_database;
    base::CancelToken m_cancel;
    IntegrityReport m_report;
};

} // namespace

base::Result<IntegrityReport> checkIntegrity(Database &database, const base::CancelToken &cancel)
{
    return Check(database, cancel).run();
}

} // namespace counterpart::store
