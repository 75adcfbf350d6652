// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/annotations/anchorkeeper.h"

#include "core/store/database/anchorcolumns.h"
#include "core/store/documents/documentstore.h"

#include <QHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::RevisionId;

namespace {

/// A passage that stands in another revision than the current one.
struct Passage
{
    qint64 id = 0;
    RevisionId revision;
    text::Anchor anchor;
};

class Keeper
{
public:
    Keeper(Transaction &transaction, DocumentId document, RevisionId current, QString text)
        : m_transaction(transaction), m_document(document), m_current(current), m_text(std::move(text))
    {
    }

    base::Result<ReanchoringReport> run()
    {
        return keep(u"annotations"_s)
            .and_then([this] { return keep(u"commitment_evidence"_s); })
            .and_then([this] { return keepCommitments(); })
            .transform([this] { return m_report; });
    }

private:
    base::Result<void> keep(const QString &table)
    {
        const auto passages =
            read(u"SELECT id, revision_id, \"begin\", \"end\", quote, prefix, suffix FROM "_s + table +
                 u" WHERE document_id = ? AND revision_id IS NOT ?"_s);
        if (!passages)
            return std::unexpected(passages.error());
        Writes writes(m_transaction);
        for (const Passage &passage : *passages) {
            const auto place = placed(passage.anchor);
            if (!place)
                continue;
            writes.run(u"UPDATE "_s + table +
                           u" SET revision_id = ?, \"begin\" = ?, \"end\" = ?, quote = ?, prefix = ?,"
                           " suffix = ? WHERE id = ?"_s,
                       QVariantList{m_current.value} + anchorValues(text::makeAnchor(m_text, *place)) +
                           QVariantList{passage.id});
        }
        return writes.result();
    }

    /// Their surroundings are not kept beside them: the earlier text is still there.
    base::Result<void> keepCommitments()
    {
        auto passages = read(u"SELECT id, revision_id, \"begin\", \"end\", quote, '', '' FROM commitments"
                             " WHERE document_id = ? AND revision_id IS NOT ?"_s);
        if (!passages)
            return std::unexpected(passages.error());
        QHash<RevisionId, QString> texts;
        Writes writes(m_transaction);
        for (Passage &passage : *passages) {
            if (!texts.contains(passage.revision)) {
                const auto clean = DocumentStore(m_transaction.database()).clean(passage.revision);
                if (!clean)
                    return std::unexpected(clean.error());
                texts.insert(passage.revision, clean->text);
            }
            const auto place = placed(text::makeAnchor(texts[passage.revision], passage.anchor.range));
            if (!place)
                continue;
            writes.run(u"UPDATE commitments SET revision_id = ?, \"begin\" = ?, \"end\" = ?, sentence ="
                       " coalesce((SELECT max(idx) FROM sentences s WHERE s.revision_id = ?"
                       " AND s.\"begin\" <= ?), 0) WHERE id = ?"_s,
                       {m_current.value, qint64(place->begin), qint64(place->end), m_current.value,
                        qint64(place->begin), passage.id});
        }
        return writes.result();
    }

    base::Result<std::vector<Passage>> read(const QString &sql) const
    {
        std::vector<Passage> passages;
        return m_transaction.database()
            .each(sql, {m_document.value, m_current.value},
                  [&passages](const Cursor &row) {
                      passages.push_back({row.integer(0), row.id<RevisionId>(1), readAnchor(row, 2)});
                  })
            .transform([&passages] { return std::move(passages); });
    }

    std::optional<text::Range> placed(const text::Anchor &anchor)
    {
        const auto place = text::placeAnchor(anchor, m_text).place;
        ++(place ? m_report.placed : m_report.orphaned);
        return place;
    }

    Transaction &m_transaction;
    DocumentId m_document;
    RevisionId m_current;
    QString m_text;
    ReanchoringReport m_report;
};

} // namespace

base::Result<ReanchoringReport> reanchor(Transaction &transaction, DocumentId document)
{
    const DocumentStore documents(transaction.database());
    const auto current = documents.currentRevision(document);
    if (!current)
        return std::unexpected(current.error());
    return documents.clean(*current).and_then([&](domain::CleanDocument &&clean) {
        return Keeper(transaction, document, *current, std::move(clean.text)).run();
    });
}

} // namespace counterpart::store
