// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merging/annotationmerge.h"

#include "core/domain/codetree.h"
#include "core/domain/memos.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/annotations/codestore.h"
#include "core/store/trash/trashstore.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::AnnotationRow;
using domain::CodeId;
using domain::CodeRow;
using domain::CodeTree;
using store::AnnotationStore;
using store::CodeStore;

AnnotationMerge::AnnotationMerge(store::Transaction &transaction, const store::Database &other,
                                 SharedDocuments &documents, const QString &author, MergeSummary &summary)
    : m_transaction(transaction), m_other(other), m_documents(documents), m_author(author), m_summary(summary)
{
}

Result<void> AnnotationMerge::run()
{
    auto removed = store::CopyStore(m_transaction.database()).removed();
    if (!removed)
        return std::unexpected(removed.error());
    m_removed = std::move(*removed);
    return codes().and_then([this] { return annotations(); }).transform([this] {
        if (m_inTrash > 0)
            m_summary.notes << u"%1 annotations and codes are in the trash here and were left out: restore"
                               " them first"_s.arg(m_inTrash);
    });
}

bool AnnotationMerge::isRemovedHere(const QString &uuid, const QDateTime &modified)
{
    const auto at = m_removed.constFind(uuid);
    if (at == m_removed.cend())
        return false;
    const bool isRemoved = !at->removed.isValid() || modified <= at->removed;
    m_inTrash += isRemoved && at->inTrash;
    return isRemoved;
}

Result<void> AnnotationMerge::codes()
{
    auto theirs = CodeStore(m_other).rows();
    if (!theirs)
        return std::unexpected(theirs.error());
    const CodeTree tree(*theirs);
    std::ranges::stable_sort(*theirs, {}, [&](const CodeRow &row) { return tree.depth(row.id); });
    for (const CodeRow &row : *theirs) {
        const auto own = CodeStore(m_transaction.database()).rows();
        if (!own)
            return std::unexpected(own.error());
        if (auto done = code(row, *own); !done)
            return done;
    }
    return {};
}

Result<void> AnnotationMerge::code(const CodeRow &theirs, const std::vector<CodeRow> &own)
{
    QString uuid = theirs.uuid;
    for (int steps = 0; steps < domain::DeepestCode && !m_removed.value(uuid).intoUuid.isEmpty(); ++steps)
        uuid = m_removed.value(uuid).intoUuid;
    if (const auto ours = std::ranges::find(own, uuid, &CodeRow::uuid); ours != own.end()) {
        m_codes.insert(theirs.id, ours->id);
        return uuid == theirs.uuid ? changeCode(*ours, theirs, own) : Result<void>();
    }
    if (isRemovedHere(theirs.uuid, theirs.modified)) {
        if (m_removed.value(theirs.uuid).inTrash)
            m_leftOut.insert(theirs.id);
        return {};
    }
    // At the top it would be another code than the one that they mean.
    if (m_leftOut.contains(theirs.parent)) {
        m_leftOut.insert(theirs.id);
        ++m_inTrash;
        return {};
    }
    const CodeTree tree(own);
    CodeRow row = theirs;
    row.id = {};
    row.parent = m_codes.value(theirs.parent);
    // Two who make a code of one name mean the same.
    if (const CodeId same = tree.named(row.parent, row.values.name); same.isValid()) {
        m_codes.insert(theirs.id, same);
        return {};
    }
    if (tree.depth(row.parent) >= domain::DeepestCode)
        row.parent = {};
    ++m_summary.codes;
    return CodeStore::insert(m_transaction, row).transform([&](CodeId id) { m_codes.insert(theirs.id, id); });
}

Result<void> AnnotationMerge::changeCode(const CodeRow &ours, const CodeRow &theirs,
                                         const std::vector<CodeRow> &own)
{
    if (theirs.modified <= ours.modified || theirs.values == ours.values)
        return {};
    CodeRow row = ours;
    row.values = theirs.values;
    row.modified = theirs.modified;
    const CodeId same = CodeTree(own).named(ours.parent, row.values.name);
    if (same.isValid() && same != ours.id) {
        m_summary.notes << u"code “%1” keeps its name: another one is called “%2” here"_s.arg(
            ours.values.name, theirs.values.name);
        row.values.name = ours.values.name;
    }
    ++m_summary.changed;
    return CodeStore::update(m_transaction, row);
}

std::vector<CodeId> AnnotationMerge::codesHere(const std::vector<CodeId> &theirs) const
{
    std::vector<CodeId> codes;
    for (const CodeId code : theirs) {
        if (const CodeId here = m_codes.value(code); here.isValid() && !std::ranges::contains(codes, here))
            codes.push_back(here);
    }
    return codes;
}

Result<void> AnnotationMerge::annotations()
{
    const auto theirs = AnnotationStore(m_other).rows();
    const auto own = AnnotationStore(m_transaction.database()).rows();
    if (!theirs || !own)
        return std::unexpected(theirs ? own.error() : theirs.error());
    QHash<QString, const AnnotationRow *> byUuid;
    for (const AnnotationRow &row : *own)
        byUuid.insert(row.uuid, &row);
    for (const AnnotationRow &row : *theirs) {
        const AnnotationRow *ours = byUuid.value(row.uuid);
        auto done = ours ? changeAnnotation(*ours, row) : addAnnotation(row);
        if (!done)
            return done;
    }
    return {};
}

Result<void> AnnotationMerge::addAnnotation(const AnnotationRow &theirs)
{
    if (isRemovedHere(theirs.uuid, theirs.modified))
        return {};
    AnnotationRow row = theirs;
    row.id = {};
    row.document = m_documents.here(theirs.document);
    // Where the document is in the trash as well, it has to come back first; SharedDocuments tells of it.
    if (!row.document.isValid())
        return {};
    if (m_removed.value(theirs.uuid).inTrash)
        return bringBack(theirs);
    row.codes = codesHere(theirs.codes);
    const auto revision = m_documents.revisionOf(row.document, row.anchor);
    if (!revision)
        return std::unexpected(revision.error());
    ++m_summary.annotations;
    return AnnotationStore::insert(m_transaction, row, *revision).transform([](domain::AnnotationId) {});
}

/// One that was changed there after it was deleted here.
Result<void> AnnotationMerge::bringBack(const AnnotationRow &theirs)
{
    const auto item = store::TrashStore(m_transaction.database()).annotation(theirs.uuid);
    if (!item || item->empty())
        return item ? Result<void>() : std::unexpected(item.error());
    std::vector<domain::RestoreLoss> losses;
    return store::TrashStore::restore(m_transaction, *item, losses)
        .and_then([&] { return AnnotationStore(m_transaction.database()).row(item->front().annotation); })
        .and_then([&](const AnnotationRow &ours) {
            ++m_summary.annotations;
            return changeAnnotation(ours, theirs);
        });
}

Result<void> AnnotationMerge::changeAnnotation(const AnnotationRow &ours, const AnnotationRow &theirs)
{
    std::vector<CodeId> codes = ours.codes;
    for (const CodeId code : codesHere(theirs.codes)) {
        if (!std::ranges::contains(codes, code))
            codes.push_back(code);
    }
    const bool theirsIsLater = theirs.modified > ours.modified;
    const QString &later = theirsIsLater ? theirs.memo : ours.memo;
    const QString &earlier = theirsIsLater ? ours.memo : theirs.memo;
    const QString memo = domain::bothMemos(later, earlier);
    const QDateTime modified = std::max(ours.modified, theirs.modified);
    if (codes == ours.codes && memo == ours.memo)
        return {};
    ++m_summary.changed;
    return AnnotationStore::setCodes(m_transaction, ours.id, codes, modified).and_then([&] {
        return AnnotationStore::setMemo(m_transaction, ours.id, memo, modified);
    });
}

} // namespace counterpart::workspace
