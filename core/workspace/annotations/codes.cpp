// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annotations/codes.h"

#include "core/base/clock.h"
#include "core/domain/codetree.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/annotations/codestore.h"
#include "core/workspace/annotations/annotationacts.h"
#include "core/workspace/annotations/codeacts.h"
#include "core/workspace/facade/overtaken.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::AnnotationId;
using domain::CodeId;
using domain::CodeRow;
using domain::CodeValues;
using store::CodeStore;
using store::Transaction;

Result<std::vector<CodeRow>> Codes::rows() const
{
    return CodeStore(database()).rows();
}

Result<Change> Codes::act(const QString &author, const Act &act) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&act](Transaction &transaction, Change &change) {
        return act(transaction).transform([&change](qint64 made) { change.made = made; });
    });
}

Result<Change> Codes::add(CodeId parent, const CodeValues &values, const QString &author) const
{
    return act(author,
               [&](Transaction &transaction) { return codeacts::add(transaction, parent, values, author); });
}

Result<Change> Codes::edit(CodeId id, const CodeValues &values, const QString &author,
                           const std::optional<CodeValues> &seen) const
{
    Overtaking overtaking;
    const auto write = [&](Transaction &transaction) -> Result<qint64> {
        if (!seen)
            return codeacts::edit(transaction, id, values);
        return rows()
            .and_then([&](std::vector<CodeRow> &&all) { return domain::CodeTree(std::move(all)).find(id); })
            .and_then([&](const CodeRow &now) {
                const CodeValues &theirs = now.values;
                const CodeValues kept{
                    overtaking.value(u"name"_s, seen->name, values.name, theirs.name),
                    overtaking.value(u"colour"_s, seen->colour, values.colour, theirs.colour),
                    overtaking.text(u"description"_s, {values.description, seen->description},
                                    theirs.description)};
                return codeacts::edit(transaction, id, kept);
            });
    };
    return overtaking.with(act(author, write));
}

Result<Change> Codes::move(CodeId id, CodeId parent, const QString &author) const
{
    return act(author, [&](Transaction &transaction) { return codeacts::move(transaction, id, parent); });
}

Result<Change> Codes::merge(CodeId from, CodeId into, const QString &author) const
{
    return act(author,
               [&](Transaction &transaction) { return codeacts::merge(transaction, from, into, author); });
}

Result<Change> Codes::split(CodeId id, const std::vector<AnnotationId> &annotations, const CodeValues &values,
                            const QString &author) const
{
    return act(author, [&](Transaction &transaction) -> Result<qint64> {
        const auto made = rows()
                              .and_then([&](std::vector<CodeRow> &&all) {
                                  return domain::CodeTree(std::move(all)).find(id);
                              })
                              .and_then([&](const CodeRow &row) {
                                  return codeacts::add(transaction, row.parent, values, author);
                              });
        if (!made)
            return made;
        const auto moved =
            annotationacts::forEach(transaction, annotations, [&](const domain::AnnotationRow &annotation) {
                std::vector<CodeId> codes = annotation.codes;
                if (!std::ranges::contains(codes, id))
                    return Result<void>();
                std::ranges::replace(codes, id, CodeId(*made));
                return store::AnnotationStore::setCodes(transaction, annotation.id, codes, base::now());
            });
        return moved.transform([&](qint64) { return *made; });
    });
}

Result<Change> Codes::remove(CodeId id, const QString &author) const
{
    return act(author, [&](Transaction &transaction) { return codeacts::remove(transaction, id, author); });
}

Codes Workspace::codes()
{
    return Codes(*this);
}

} // namespace counterpart::workspace
