// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merging/shareddocuments.h"

#include "core/store/annotations/anchorkeeper.h"
#include "core/store/copies/copystore.h"
#include "core/store/documents/documentstore.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::RevisionId;

Result<SharedDocuments> SharedDocuments::of(const store::Database &here, const store::Database &there)
{
    SharedDocuments shared(here);
    const auto own = store::CopyStore(here).revisions();
    const auto others = store::CopyStore(there).revisions();
    const auto rows = store::DocumentStore(there).rows();
    const auto inTrash = store::CopyStore(here).inTrash();
    if (!own || !others || !rows || !inTrash)
        return std::unexpected(!own      ? own.error()
                               : !others ? others.error()
                               : !rows   ? rows.error()
                                         : inTrash.error());
    QHash<QString, DocumentId> byKey;
    for (const store::KeyedRevision &revision : *own) {
        byKey.insert(revision.key, revision.document);
        shared.m_revisions[revision.document].push_back(revision.revision);
    }
    for (const store::KeyedRevision &revision : *others) {
        if (const DocumentId same = byKey.value(revision.key); same.isValid())
            shared.m_hereByThere.insert(revision.document, same);
        else if (inTrash->contains(revision.key))
            shared.m_inTrashHere.insert(revision.document);
    }
    for (const domain::DocumentRow &row : *rows) {
        shared.m_titles.insert(row.id, row.shownTitle());
        shared.m_published.insert(row.id, row.published ? row.published->toString() : QString());
    }
    return shared;
}

DocumentId SharedDocuments::here(DocumentId there)
{
    const DocumentId same = m_hereByThere.value(there);
    if (same.isValid())
        m_touched.insert(same);
    else
        m_missing.insert(there);
    return same;
}

Result<QString> SharedDocuments::textOf(RevisionId revision)
{
    if (const auto known = m_texts.constFind(revision); known != m_texts.cend())
        return *known;
    return store::DocumentStore(*m_here).clean(revision).transform([&](const domain::CleanDocument &clean) {
        m_texts.insert(revision, clean.text);
        return clean.text;
    });
}

Result<RevisionId> SharedDocuments::revisionOf(DocumentId here, const text::Anchor &anchor)
{
    for (const RevisionId revision : m_revisions.value(here)) {
        const auto whole = textOf(revision);
        if (!whole)
            return std::unexpected(whole.error());
        const QStringView text = *whole;
        const bool fits = anchor.range.end <= text.size() && anchor.range.in(text) == anchor.quote &&
                          text.first(anchor.range.begin).endsWith(anchor.prefix) &&
                          text.sliced(anchor.range.end).startsWith(anchor.suffix);
        if (fits)
            return revision;
    }
    return RevisionId();
}

Result<std::optional<SharedDocuments::Place>> SharedDocuments::find(DocumentId here,
                                                                    const text::Anchor &anchor)
{
    const auto revision = revisionOf(here, anchor);
    if (!revision)
        return std::unexpected(revision.error());
    if (revision->isValid())
        return Place{*revision, anchor.range};
    const RevisionId newest = m_revisions.value(here).front();
    return textOf(newest).transform([&](const QString &text) {
        const auto place = text::placeAnchor(anchor, text).place;
        return place ? std::optional(Place{newest, *place}) : std::nullopt;
    });
}

Result<void> SharedDocuments::reanchorTouched(store::Transaction &transaction) const
{
    for (const DocumentId document : m_touched) {
        if (const auto done = store::reanchor(transaction, document); !done)
            return std::unexpected(done.error());
    }
    return {};
}

QStringList SharedDocuments::missing() const
{
    QStringList names;
    for (const DocumentId document : m_missing)
        names << (m_inTrashHere.contains(document) ? u"%1 (in the trash here: restore it first)"_s : u"%1"_s)
                     .arg(m_titles.value(document));
    return names;
}

} // namespace counterpart::workspace
