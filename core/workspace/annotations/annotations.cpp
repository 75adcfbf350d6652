// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annotations/annotations.h"

#include "core/base/clock.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/annotations/codestore.h"
#include "core/store/documents/documentstore.h"
#include "core/workspace/annotations/codeacts.h"
#include "core/workspace/annotations/codetree.h"
#include "core/workspace/facade/workspace.h"

#include <set>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::AnnotationId;
using domain::AnnotationRow;
using domain::CodeId;
using domain::CodeRow;
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

/// Calls \p act for each annotation that is there; the first error ends it.
Result<qint64> forEach(Transaction &transaction, const std::vector<AnnotationId> &ids,
                       const std::function<Result<void>(const AnnotationRow &)> &act)
{
    if (ids.empty())
        return 0;
    domain::AnnotationFilter filter;
    filter.ids = ids;
    filter.memoCharacters = 0;
    const auto rows = AnnotationStore(transaction.database()).rows(filter);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->size() < std::set(ids.begin(), ids.end()).size())
        return base::fail(ErrorKind::NotFound, {}, u"the annotation is not in the store any more"_s);
    for (const AnnotationRow &row : *rows) {
        if (const auto done = act(row); !done)
            return std::unexpected(done.error());
    }
    return 0;
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
    return forEach(transaction, ids, [&](const AnnotationRow &row) {
        if (std::ranges::contains(row.codes, code))
            return Result<void>();
        std::vector<CodeId> codes = row.codes;
        codes.push_back(code);
        return AnnotationStore::setCodes(transaction, row.id, codes, base::now());
    });
}

} // namespace

Result<std::vector<CodeRow>> Annotations::codes() const
{
    return CodeStore(database()).rows();
}

Result<std::vector<AnnotationRow>> Annotations::annotations(const domain::AnnotationFilter &filter) const
{
    return AnnotationStore(database()).rows(filter);
}

Result<AnnotationRow> Annotations::annotation(AnnotationId id) const
{
    return AnnotationStore(database()).row(id);
}

Result<Annotations::Candidates> Annotations::candidates(AnnotationId id) const
{
    const auto row = annotation(id);
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

Result<Change> Annotations::act(const QString &author, Subjects subjects, const Act &act) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change(subjects, [&act](Transaction &transaction, Change &change) {
        return act(transaction).transform([&change](qint64 made) { change.made = made; });
    });
}

Result<Change> Annotations::addCode(CodeId parent, const CodeValues &values, const QString &author) const
{
    return act(author, Subject::Codes | Subject::Annotations,
               [&](Transaction &transaction) { return codeacts::add(transaction, parent, values, author); });
}

Result<Change> Annotations::editCode(CodeId id, const CodeValues &values, const QString &author) const
{
    return act(author, Subject::Codes | Subject::Annotations,
               [&](Transaction &transaction) { return codeacts::edit(transaction, id, values); });
}

Result<Change> Annotations::moveCode(CodeId id, CodeId parent, const QString &author) const
{
    return act(author, Subject::Codes | Subject::Annotations,
               [&](Transaction &transaction) { return codeacts::move(transaction, id, parent); });
}

Result<Change> Annotations::mergeCodes(CodeId from, CodeId into, const QString &author) const
{
    return act(author, Subject::Codes | Subject::Annotations,
               [&](Transaction &transaction) { return codeacts::merge(transaction, from, into, author); });
}

Result<Change> Annotations::splitCode(CodeId id, const std::vector<AnnotationId> &annotations,
                                      const CodeValues &values, const QString &author) const
{
    return act(
        author, Subject::Codes | Subject::Annotations, [&](Transaction &transaction) -> Result<qint64> {
            const auto made =
                codes()
                    .and_then([&](std::vector<CodeRow> &&rows) { return CodeTree(std::move(rows)).find(id); })
                    .and_then([&](const CodeRow &row) {
                        return codeacts::add(transaction, row.parent, values, author);
                    });
            if (!made)
                return made;
            const auto moved = forEach(transaction, annotations, [&](const AnnotationRow &annotation) {
                std::vector<CodeId> codes = annotation.codes;
                if (!std::ranges::contains(codes, id))
                    return Result<void>();
                std::ranges::replace(codes, id, CodeId(*made));
                return AnnotationStore::setCodes(transaction, annotation.id, codes, base::now());
            });
            return moved.transform([&](qint64) { return *made; });
        });
}

Result<Change> Annotations::removeCode(CodeId id, const QString &author) const
{
    return act(author, Subject::Codes | Subject::Annotations,
               [&](Transaction &transaction) { return codeacts::remove(transaction, id, author); });
}

Result<Change> Annotations::add(const domain::NewAnnotation &annotation, const QString &author) const
{
    if (auto fit = checkMemo(annotation.memo); !fit)
        return std::unexpected(fit.error());
    return act(author, Subject::Annotations, [&](Transaction &transaction) {
        return insertAnnotation(transaction, annotation, author);
    });
}

Result<Change> Annotations::addWithNewCode(const domain::NewAnnotation &annotation, CodeId parent,
                                           const CodeValues &values, const QString &author) const
{
    if (auto fit = checkMemo(annotation.memo); !fit)
        return std::unexpected(fit.error());
    return act(author, Subject::Codes | Subject::Annotations, [&](Transaction &transaction) {
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
    return act(author, Subject::Codes | Subject::Annotations, [&](Transaction &transaction) {
        return codeacts::add(transaction, parent, values, author).and_then([&](qint64 code) {
            return addCodeToEach(transaction, ids, CodeId(code)).transform([&](qint64) { return code; });
        });
    });
}

Result<Change> Annotations::setNote(domain::DocumentId document, text::Range range, const QString &memo,
                                    const QString &author) const
{
    if (auto fit = checkMemo(memo); !fit)
        return std::unexpected(fit.error());
    return act(author, Subject::Annotations, [&](Transaction &transaction) -> Result<qint64> {
        const auto own =
            annotations({.document = document, .author = author, .memoCharacters = 0});
        if (!own)
            return std::unexpected(own.error());
        const bool isEmpty = memo.trimmed().isEmpty();
        const AnnotationRow *kept = noteOn(*own, document, range, author);
        if (!kept)
            return isEmpty ? Result<qint64>(0)
                           : insertAnnotation(transaction, {document, range, {}, memo}, author);
        if (isEmpty && kept->codes.empty())
            return AnnotationStore::remove(transaction, kept->id, author).transform([] { return qint64(0); });
        return AnnotationStore::setMemo(transaction, kept->id, memo, base::now()).transform([kept] {
            return kept->id.value;
        });
    });
}

Result<Change> Annotations::setMemo(AnnotationId id, const QString &memo, const QString &author) const
{
    if (auto fit = checkMemo(memo); !fit)
        return std::unexpected(fit.error());
    return act(author, Subject::Annotations, [&](Transaction &transaction) {
        return forEach(transaction, {id}, [&](const AnnotationRow &row) {
            return AnnotationStore::setMemo(transaction, row.id, memo, base::now());
        });
    });
}

Result<Change> Annotations::setCodes(AnnotationId id, const std::vector<CodeId> &codes,
                                     const QString &author) const
{
    return act(author, Subject::Annotations, [&](Transaction &transaction) -> Result<qint64> {
        if (auto fit = checkCodes(transaction, codes); !fit)
            return std::unexpected(fit.error());
        return forEach(transaction, {id}, [&](const AnnotationRow &row) {
            return AnnotationStore::setCodes(transaction, row.id, codes, base::now());
        });
    });
}

Result<Change> Annotations::addCodeTo(const std::vector<AnnotationId> &ids, CodeId code,
                                      const QString &author) const
{
    return act(author, Subject::Annotations, [&](Transaction &transaction) -> Result<qint64> {
        if (auto fit = checkCodes(transaction, {code}); !fit)
            return std::unexpected(fit.error());
        return addCodeToEach(transaction, ids, code);
    });
}

Result<Change> Annotations::takeCodeFrom(const std::vector<AnnotationId> &ids, CodeId code,
                                         const QString &author) const
{
    return act(author, Subject::Annotations, [&](Transaction &transaction) {
        return forEach(transaction, ids, [&](const AnnotationRow &row) {
            std::vector<CodeId> codes = row.codes;
            if (std::erase(codes, code) == 0)
                return Result<void>();
            return AnnotationStore::setCodes(transaction, row.id, codes, base::now());
        });
    });
}

Result<Change> Annotations::remove(const std::vector<AnnotationId> &ids, const QString &author) const
{
    return act(author, Subject::Annotations, [&](Transaction &transaction) {
        return forEach(transaction, ids, [&](const AnnotationRow &row) {
            return AnnotationStore::remove(transaction, row.id, author);
        });
    });
}

Result<Change> Annotations::place(AnnotationId id, text::Range range, const QString &author) const
{
    return act(author, Subject::Annotations, [&](Transaction &transaction) {
        return forEach(transaction, {id}, [&](const AnnotationRow &row) {
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

Result<void> checkAuthor(const QString &author)
{
    if (!author.trimmed().isEmpty())
        return {};
    return base::fail(ErrorKind::Invalid, {}, u"every change needs the name of who makes it"_s,
                      u"say in the settings who you are"_s);
}

Result<AnchoredPassage> passageAt(const store::Database &database, domain::DocumentId document,
                                  text::Range range)
{
    const store::DocumentStore documents(database);
    const auto revision = documents.currentRevision(document);
    if (!revision)
        return std::unexpected(revision.error());
    const auto clean = documents.clean(*revision);
    if (!clean)
        return std::unexpected(clean.error());
    const QString &text = clean->text;
    const auto parts = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    if (range.begin < 0 || range.isEmpty() || range.end > text.size() || parts(range.begin) ||
        parts(range.end))
        return base::fail(ErrorKind::Invalid, {}, u"the passage does not lie in the document's text"_s,
                          u"select some words of it"_s);
    return AnchoredPassage{*revision, text::makeAnchor(text, range)};
}

} // namespace counterpart::workspace
