// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annotations/codeacts.h"

#include "core/base/clock.h"
#include "core/domain/codetree.h"
#include "core/store/annotations/codestore.h"
#include "core/workspace/trash/trashacts.h"

namespace counterpart::workspace::codeacts {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::CodeId;
using domain::CodeRow;
using domain::CodeTree;
using domain::CodeValues;
using store::CodeStore;
using store::Transaction;

namespace {

Result<CodeTree> treeOf(const Transaction &transaction)
{
    return CodeStore(transaction.database()).rows().transform([](std::vector<CodeRow> &&rows) {
        return CodeTree(std::move(rows));
    });
}

QString joined(const QString &first, const QString &second)
{
    if (second.isEmpty() || first == second)
        return first;
    return first.isEmpty() ? second : first + u"\n\n"_s + second;
}

/// Merges \p from, of which the annotations and codes below are to go, into \p into.
Result<void> mergeOne(Transaction &transaction, const CodeTree &tree, CodeId from, CodeId into,
                      const QString &author)
{
    const auto source = tree.find(from);
    const auto target = tree.find(into);
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    std::vector<CodeRow> moved;
    for (const CodeId child : tree.below(from)) {
        auto row = tree.find(child);
        const CodeId same = tree.named(into, row->values.name);
        if (same.isValid() && same != from) {
            if (auto merged = mergeOne(transaction, tree, child, same, author); !merged)
                return merged;
        } else {
            row->parent = into;
            row->modified = base::now();
            moved.push_back(std::move(*row));
        }
    }
    CodeRow kept = *target;
    kept.values.description = joined(kept.values.description, source->values.description);
    kept.modified = base::now();
    auto merged =
        CodeStore::update(transaction, kept)
            .and_then([&] { return CodeStore::moveAnnotations(transaction, from, into); })
            .and_then([&] { return CodeStore::remove(transaction, *source, target->uuid, author); });
    // Only now: one of them may have the name of the code that is gone.
    for (auto row = moved.cbegin(); merged && row != moved.cend(); ++row)
        merged = CodeStore::update(transaction, *row);
    return merged;
}

} // namespace

Result<qint64> add(Transaction &transaction, CodeId parent, const CodeValues &values, const QString &author)
{
    const auto tree = treeOf(transaction);
    if (!tree)
        return std::unexpected(tree.error());
    const auto checked = tree->checked(values);
    if (!checked)
        return std::unexpected(checked.error());
    if (auto fit = tree->allows(parent, checked->name, {}, 1); !fit)
        return std::unexpected(fit.error());
    const QDateTime now = base::now();
    return CodeStore::insert(transaction, {{}, parent, {}, *checked, author, now, now, 0})
        .transform([](CodeId id) { return id.value; });
}

Result<qint64> edit(Transaction &transaction, CodeId id, const CodeValues &values)
{
    const auto tree = treeOf(transaction);
    if (!tree)
        return std::unexpected(tree.error());
    auto row = tree->find(id);
    const auto checked = tree->checked(values);
    if (!row || !checked)
        return std::unexpected(row ? checked.error() : row.error());
    if (auto fit = tree->allows(row->parent, checked->name, id, 1); !fit)
        return std::unexpected(fit.error());
    row->values = *checked;
    row->modified = base::now();
    return CodeStore::update(transaction, *row).transform([] { return qint64(0); });
}

Result<qint64> move(Transaction &transaction, CodeId id, CodeId parent)
{
    const auto tree = treeOf(transaction);
    if (!tree)
        return std::unexpected(tree.error());
    auto row = tree->find(id);
    if (!row)
        return std::unexpected(row.error());
    if (tree->isBelow(parent, id))
        return base::fail(ErrorKind::Refused, row->values.name, u"cannot be put below itself"_s,
                          u"move the code below it out first"_s);
    if (auto fit = tree->allows(parent, row->values.name, id, tree->height(id)); !fit)
        return std::unexpected(fit.error());
    row->parent = parent;
    row->modified = base::now();
    return CodeStore::update(transaction, *row).transform([] { return qint64(0); });
}

Result<qint64> merge(Transaction &transaction, CodeId from, CodeId into, const QString &author)
{
    const auto tree = treeOf(transaction);
    if (!tree)
        return std::unexpected(tree.error());
    const auto source = tree->find(from);
    const auto target = tree->find(into);
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    if (tree->isBelow(into, from))
        return base::fail(ErrorKind::Refused, source->values.name,
                          u"cannot be merged into itself or a code below it"_s,
                          u"move that one out first, or merge the other way round"_s);
    if (tree->depth(into) + tree->height(from) - 1 > domain::DeepestCode)
        return base::fail(
            ErrorKind::Refused, source->values.name,
            u"has codes that would then lie more than %1 levels deep"_s.arg(domain::DeepestCode),
            u"move them nearer to the top first"_s);
    return mergeOne(transaction, *tree, from, into, author).transform([] { return qint64(0); });
}

Result<qint64> remove(Transaction &transaction, CodeId id, const QString &author)
{
    const auto tree = treeOf(transaction);
    if (!tree)
        return std::unexpected(tree.error());
    if (const auto row = tree->find(id); !row)
        return std::unexpected(row.error());
    return putInTrash(transaction, id, author).transform([] { return qint64(0); });
}

} // namespace counterpart::workspace::codeacts
