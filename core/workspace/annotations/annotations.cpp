// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annotations/annotations.h"

#include "core/base/clock.h"
#include "core/domain/codetree.h"
#include "core/domain/memos.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/annotations/codestore.h"
#include "core/store/documents/documentstore.h"
#include "core/workspace/annotations/annotationacts.h"
#include "core/workspace/annotations/codeacts.h"
#include "core/workspace/annotations/passages.h"
#include "core/workspace/facade/overtaken.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/trash/trashacts.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::AnnotationId;
using domain::AnnotationRow;
using domain::CodeId;
using domain::CodeRow;
using domain::CodeTree;
using domain::CodeValues;
using store::AnnotationStore;
using store::CodeStore;
using store::Transaction;

namespace {

Result<void> checkMemo(const QString &memo)
{
    if (memo.size() * 3 <= domain::LongestMemo || memo.toUtf8().size() <= domain::LongestMemo)
        return {};
    return base::fail(ErrorKind::Refused, {}, u"the memo is larger than 1 MB"_s,
                      u"keep it as a document of its own and annotate that"_s);
}

/// What is to be kept of \p edit, where the store has \p theirs.
Result<QString> mergedMemo(const TextEdit &edit, const QString &theirs, Overtaking &overtaking)
{
    const QString memo = overtaking.text(u"memo"_s, edit, theirs);
    return checkMemo(memo).transform([&] { return memo; });
}

Result<void> checkCodes(const Transaction &transaction, const std::vector<CodeId> &codes)
{
    return CodeStore(transaction.database()).rows().and_then([&](std::vector<CodeRow> &&rows) {
        const CodeTree tree(std::move(rows));
        for (const CodeId code : codes) {
            if (const auto found = tree.find(code); !found)
                return Result<void>(std::unexpected(found.error()));
        }
        return Result<void>();
    });
}

Result<qint64> insertAnnotation(Transaction &transaction, const domain::NewAnnotation &annotation,
                                const QString &author)
{
    if (auto fit = checkCodes(transaction, annotation.codes); !fit)
        return std::unexpected(fit.error());
    const auto passage = passageAt(transaction.database(), annotation.document, annotation.range);
    if (!passage)
        return std::unexpected(passage.error());
    AnnotationRow row;
    row.document = annotation.document;
    row.anchor = passage->anchor;
    row.codes = annotation.codes;
    row.memo = annotation.memo;
    row.author = author;
    row.created = row.modified = base::now();
    return AnnotationStore::insert(transaction, row, passage->revision).transform([](AnnotationId id) {
        return id.value;
    });
}

Result<qint64> addCodeToEach(Transaction &transaction, const std::vector<AnnotationId> &ids, CodeId code)
{
    return annotationacts::forEach(transaction, ids, [&](const AnnotationRow &row) {
        if (std::ranges::contains(row.codes, code))
            return Result<void>();
        std::vector<CodeId> codes = row.codes;
        codes.push_back(code);
        return AnnotationStore::setCodes(transaction, row.id, codes, base::now());
    });
}

} // namespace

Result<std::vector<AnnotationRow>> Annotations::rows(const domain::AnnotationFilter &filter) const
{
    return AnnotationStore(database()).rows(filter);
}

Result<AnnotationRow> Annotations::row(AnnotationId id) const
{
    return AnnotationStore(database()).row(id);
}

Result<QStringList> Annotations::authors() const
{
    return rows().transform([](const std::vector<AnnotationRow> &all) {
        QStringList names;
        for (const AnnotationRow &row : all)
            names << row.author;
        names.removeDuplicates();
        names.sort(Qt::CaseInsensitive);
        return names;
    });
}

Result<Annotations::Candidates> Annotations::candidates(AnnotationId id) const
{
    const auto row = this->row(id);
    if (!row)
        return std::unexpected(row.error());
    const store::DocumentStore documents(database());
    return documents.currentRevision(row->document)
        .and_then([&](domain::RevisionId revision) { return documents.clean(revision); })
        .transform([&](const domain::CleanDocument &clean) {
            const text::AnchorPlacement placement = text::placeAnchor(row->anchor, clean.text);
            Candidates found{{}, placement.leftOut};
            for (const text::AnchorCandidate &place : placement.candidates)
                found.likeliest.push_back({place, place.range.in(clean.text).toString()});
            return found;
        });
}

Result<Change> Annotations::act(const QString &author, const Act &act) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&act](Transaction &transaction, Change &change) {
        return act(transaction).transform([&change](qint64 made) { change.made = made; });
    });
}

Result<Change> Annotations::add(const domain::NewAnnotation &annotation, const QString &author) const
{
    if (auto fit = checkMemo(annotation.memo); !fit)
        return std::unexpected(fit.error());
    return act(author,
               [&](Transaction &transaction) { return insertAnnotation(transaction, annotation, author); });
}

Result<Change> Annotations::addWithNewCode(const domain::NewAnnotation &annotation, CodeId parent,
                                           const CodeValues &values, const QString &author) const
{
    if (auto fit = checkMemo(annotation.memo); !fit)
        return std::unexpected(fit.error());
    return act(author, [&](Transaction &transaction) {
        return codeacts::add(transaction, parent, values, author).and_then([&](qint64 code) {
            domain::NewAnnotation coded = annotation;
            coded.codes.emplace_back(code);
            return insertAnnotation(transaction, coded, author);
        });
    });
}

Result<Change> Annotations::addNewCodeTo(const std::vector<AnnotationId> &ids, CodeId parent,
                                         const CodeValues &values, const QString &author) const
{
    return act(author, [&](Transaction &transaction) {
        return codeacts::add(transaction, parent, values, author).and_then([&](qint64 code) {
            return addCodeToEach(transaction, ids, CodeId(code)).transform([&](qint64) { return code; });
        });
    });
}

Result<Change> Annotations::setNote(domain::DocumentId document, text::Range range, const TextEdit &edit,
                                    const QString &author) const
{
    Overtaking overtaking;
    const auto write = [&](Transaction &transaction) -> Result<qint64> {
        const auto own = rows({.document = document, .author = author});
        if (!own)
            return std::unexpected(own.error());
        const AnnotationRow *kept = noteOn(*own, document, range, author);
        const auto merged = mergedMemo(edit, kept ? kept->memo : QString(), overtaking);
        if (!merged)
            return std::unexpected(merged.error());
        const QString &memo = *merged;
        const bool isEmpty = memo.trimmed().isEmpty();
        if (!kept)
            return isEmpty ? Result<qint64>(0)
                           : insertAnnotation(transaction, {document, range, {}, memo}, author);
        if (isEmpty && kept->codes.empty())
            return putInTrash(transaction, kept->id, author).transform([] { return qint64(0); });
        return AnnotationStore::setMemo(transaction, kept->id, memo, base::now()).transform([kept] {
            return kept->id.value;
        });
    };
    return overtaking.with(act(author, write));
}

Result<Change> Annotations::setMemo(AnnotationId id, const TextEdit &edit, const QString &author) const
{
    Overtaking overtaking;
    const auto write = [&](Transaction &transaction) {
        return annotationacts::forEach(transaction, {id}, [&](const AnnotationRow &) {
            return row(id)
                .and_then([&](const AnnotationRow &now) { return mergedMemo(edit, now.memo, overtaking); })
                .and_then([&](const QString &memo) {
                    return AnnotationStore::setMemo(transaction, id, memo, base::now());
                });
        });
    };
    return overtaking.with(act(author, write));
}

Result<Change> Annotations::addInPlaceOf(const AnnotationRow &gone, const QString &memo,
                                         const QString &author) const
{
    const store::DocumentStore documents(database());
    const auto place = documents.currentRevision(gone.document)
                           .and_then([&](domain::RevisionId revision) { return documents.clean(revision); })
                           .transform([&](const domain::CleanDocument &clean) {
                               return text::placeAnchor(gone.anchor, clean.text).place;
                           });
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return base::fail(ErrorKind::Refused, {},
                          u"the annotated words are not surely in the text any more"_s,
                          u"select where the note belongs, and paste it into a new one"_s);
    return add({gone.document, **place, {}, memo}, author);
}

Result<Change> Annotations::setCodes(AnnotationId id, const std::vector<CodeId> &codes,
                                     const QString &author) const
{
    return act(author, [&](Transaction &transaction) -> Result<qint64> {
        if (auto fit = checkCodes(transaction, codes); !fit)
            return std::unexpected(fit.error());
        return annotationacts::forEach(transaction, {id}, [&](const AnnotationRow &row) {
            return AnnotationStore::setCodes(transaction, row.id, codes, base::now());
        });
    });
}

Result<Change> Annotations::addCodeTo(const std::vector<AnnotationId> &ids, CodeId code,
                                      const QString &author) const
{
    return act(author, [&](Transaction &transaction) -> Result<qint64> {
        if (auto fit = checkCodes(transaction, {code}); !fit)
            return std::unexpected(fit.error());
        return addCodeToEach(transaction, ids, code);
    });
}

Result<Change> Annotations::takeCodeFrom(const std::vector<AnnotationId> &ids, CodeId code,
                                         const QString &author) const
{
    return act(author, [&](Transaction &transaction) {
        return annotationacts::forEach(transaction, ids, [&](const AnnotationRow &row) {
            std::vector<CodeId> codes = row.codes;
            if (std::erase(codes, code) == 0)
                return Result<void>();
            return AnnotationStore::setCodes(transaction, row.id, codes, base::now());
        });
    });
}

Result<Change> Annotations::remove(const std::vector<AnnotationId> &ids, const QString &author) const
{
    return act(author, [&](Transaction &transaction) {
        return annotationacts::forEach(transaction, ids, [&](const AnnotationRow &row) {
            return putInTrash(transaction, row.id, author);
        });
    });
}

Result<Change> Annotations::place(AnnotationId id, text::Range range, const QString &author) const
{
    return act(author, [&](Transaction &transaction) {
        return annotationacts::forEach(transaction, {id}, [&](const AnnotationRow &row) {
            return passageAt(database(), row.document, range).and_then([&](const AnchoredPassage &passage) {
                return AnnotationStore::setPlace(transaction, row.id, passage.revision, passage.anchor,
                                                 base::now());
            });
        });
    });
}

Annotations Workspace::annotations()
{
    return Annotations(*this);
}

const AnnotationRow *noteOn(const std::vector<AnnotationRow> &annotations, domain::DocumentId document,
                            text::Range range, const QString &author)
{
    const AnnotationRow *found = nullptr;
    for (const AnnotationRow &row : annotations) {
        if (row.document == document && row.anchor.range == range && row.author == author && !row.orphan &&
            (!found || (!found->codes.empty() && row.codes.empty())))
            found = &row;
    }
    return found;
}

} // namespace counterpart::workspace
