// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitments/lineages.h"

#include "core/analysis/commitments/lineage.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/commitments/lineagestore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/workspace/commitments/lineageacts.h"
#include "core/workspace/facade/workspace.h"

#include <map>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CommitmentId;
using domain::LineageId;
using store::LineageStore;
using store::Transaction;

namespace {

Result<void> nameAll(Transaction &transaction, const std::vector<CommitmentId> &ids)
{
    for (const CommitmentId id : ids) {
        const auto named =
            store::CommitmentStore(transaction.database()).row(id).and_then([&](const CommitmentRow &row) {
                return store::TrackingStore::name(transaction, row.id);
            });
        if (!named)
            return std::unexpected(named.error());
    }
    return {};
}

std::vector<domain::Lineage> groupsOf(const std::vector<CommitmentRow> &statements)
{
    std::map<LineageId, std::vector<CommitmentRow>> groups;
    for (const CommitmentRow &statement : statements) {
        if (statement.lineage.isValid())
            groups[statement.lineage].push_back(statement);
    }
    std::vector<domain::Lineage> lineages;
    for (auto &[id, group] : groups)
        lineages.push_back(analysis::tellLineage(id, std::move(group)));
    return lineages;
}

} // namespace

Result<Lineages::Statements> Lineages::statements() const
{
    return store::CommitmentStore(database()).rows();
}

Result<domain::LineageProposals> Lineages::proposalsOf(const Statements &statements) const
{
    return LineageStore(database()).rejections().transform([&](const auto &rejected) {
        std::map<CommitmentId, LineageId> lineages;
        for (const CommitmentRow &statement : statements) {
            if (statement.lineage.isValid())
                lineages[statement.id] = statement.lineage;
        }
        const auto isSettled = [&](CommitmentId a, CommitmentId b) {
            const auto of = lineages.find(a);
            const auto other = lineages.find(b);
            return (of != lineages.end() && other != lineages.end() && of->second == other->second) ||
                   rejected.contains(store::pairOf(a, b));
        };
        return analysis::proposeLineages(statements, lexicon(), isSettled);
    });
}

Result<domain::LineageProposals> Lineages::proposals() const
{
    return statements().and_then([this](const Statements &all) { return proposalsOf(all); });
}

Result<std::vector<domain::Lineage>> Lineages::all() const
{
    return statements().transform(groupsOf);
}

Result<Lineages::Overview> Lineages::overview() const
{
    return statements().and_then([this](const Statements &all) {
        return proposalsOf(all).transform([&](domain::LineageProposals &&proposals) {
            return Overview{std::move(proposals), groupsOf(all)};
        });
    });
}

Result<Change> Lineages::accept(CommitmentId a, CommitmentId b, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    if (a == b)
        return base::fail(base::ErrorKind::Invalid, {}, u"a commitment is one with itself already"_s,
                          u"choose two"_s);
    return change([&](Transaction &transaction, Change &) {
        return nameAll(transaction, {a, b}).and_then([&] {
            return lineageacts::join(transaction, a, b, author);
        });
    });
}

Result<Change> Lineages::reject(CommitmentId a, CommitmentId b, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        const auto lineages = LineageStore(transaction.database());
        const auto of = lineages.lineageOf(a);
        if (a == b || (of && of->isValid() && of == lineages.lineageOf(b)))
            return base::fail(base::ErrorKind::Refused, {}, u"the two are one undertaking"_s,
                              u"split them instead"_s);
        return nameAll(transaction, {a, b}).and_then([&] {
            return lineageacts::settle(transaction, {a}, {b}, true, author);
        });
    });
}

Result<Change> Lineages::split(const std::vector<CommitmentId> &apart, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        auto stay =
            apart.empty()
                ? std::vector<CommitmentId>()
                : lineageacts::family(transaction, apart.front()).value_or(std::vector<CommitmentId>());
        for (const CommitmentId id : apart) {
            if (std::erase(stay, id) == 0)
                return base::fail(base::ErrorKind::Invalid, {}, u"these are not all of one undertaking"_s,
                                  u"choose statements of one undertaking, but not all of them"_s);
        }
        if (stay.empty())
            return base::fail(base::ErrorKind::Invalid, {}, u"none would stay behind"_s,
                              u"choose some of them, but not all"_s);
        for (const CommitmentId id : apart) {
            if (auto out = LineageStore::takeOut(transaction, id); !out)
                return out;
        }
        Result<void> done;
        if (apart.size() > 1) {
            done = LineageStore::create(transaction, author).and_then([&](LineageId lineage) {
                return lineageacts::putTogether(transaction, apart, lineage);
            });
        }
        return done.and_then([&] { return lineageacts::settle(transaction, apart, stay, true, author); })
            .and_then([&] { return LineageStore::removeLone(transaction); });
    });
}

Lineages Workspace::lineages()
{
    return Lineages(*this);
}

} // namespace counterpart::workspace
