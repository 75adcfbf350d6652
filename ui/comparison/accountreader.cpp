// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accountreader.h"

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace counterpart::comparison {

using namespace domain;

namespace {

base::Result<Accounts> readAccounts(workspace::Workspace &store, const AccountChoice &wish)
{
    auto view = store.comparisons().of(wish.meeting, wish.a, wish.b);
    if (!view)
        return std::unexpected(view.error());
    Accounts accounts;
    accounts.view = std::move(*view);
    const auto addNotes = [&](const ComparisonView &of) {
        for (const DocumentId document : {of.a.row.id, of.b.row.id}) {
            if (auto notes = store.annotations().rows({.document = document}))
                std::ranges::move(*notes, std::back_inserter(accounts.notes));
        }
    };
    addNotes(accounts.view);
    if (auto judgements = store.comparisons().judgements(accounts.view))
        accounts.judgements = std::move(*judgements);
    if (const auto progress = store.comparisons().progress(accounts.view))
        accounts.place = progress->place;
    const DocumentId a = accounts.view.a.row.id;
    const DocumentId b = accounts.view.b.row.id;
    if (!wish.third.isValid() || wish.third == a || wish.third == b)
        return accounts;
    auto third = wish.base == Column::A ? store.comparisons().of(wish.meeting, wish.third, a)
                                        : store.comparisons().of(wish.meeting, b, wish.third);
    if (!third) {
        accounts.thirdProblem = third.error().line();
        return accounts;
    }
    addNotes(*third);
    if (auto judgements = store.comparisons().judgements(*third))
        accounts.thirdJudgements = std::move(*judgements);
    accounts.third = std::move(*third);
    return accounts;
}

base::Result<AccountChanges> readAccountChanges(workspace::Workspace &store, const ChangeQuestion &question,
                                                const DocumentPair &pair, const DocumentPair &third)
{
    auto rows = store.documents().rows(question.documents);
    auto review = store.comparisons().state(pair.first, pair.second, question.links);
    auto beside = store.comparisons().state(third.first, third.second, question.links);
    if (!rows || !review || !beside)
        return std::unexpected(!rows ? rows.error() : !review ? review.error() : beside.error());
    AccountChanges changes{std::move(*rows), {}, question.links, std::move(*review), std::move(*beside)};
    for (const DocumentId document : question.documents) {
        auto notes = store.annotations().rows({.document = document});
        if (!notes)
            return std::unexpected(notes.error());
        std::ranges::move(*notes, std::back_inserter(changes.notes));
    }
    return changes;
}

} // namespace

void AccountReader::read(const AccountChoice &wish, std::function<void(base::Result<Accounts> &)> then)
{
    m_pending = DocumentPair(wish.a, wish.b);
    auto found = std::make_shared<base::Result<Accounts>>();
    m_ask([wish, found](workspace::Workspace &store) { *found = readAccounts(store, wish); },
          [this, found, asked = ++m_asked, then = std::move(then)] {
              if (asked != m_asked)
                  return;
              m_pending.reset();
              then(*found);
          });
}

void AccountReader::readChanges(const ChangeQuestion &question, const DocumentPair &pair,
                                const DocumentPair &third, std::function<void(AccountChanges)> then)
{
    auto found = std::make_shared<base::Result<AccountChanges>>();
    m_ask([=](workspace::Workspace &store) { *found = readAccountChanges(store, question, pair, third); },
          [this, found, asked = m_asked, then = std::move(then)] {
              if (asked == m_asked && *found)
                  then(std::move(**found));
          });
}

void AccountReader::giveUp()
{
    ++m_asked;
    m_pending.reset();
}

} // namespace counterpart::comparison
