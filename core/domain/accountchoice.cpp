// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accountchoice.h"

#include "core/domain/accounts.h"
#include "core/domain/accounttexts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

int rankOf(ReadoutRole role)
{
    switch (role) {
    case ReadoutRole::Readout:
        return 0;
    case ReadoutRole::Relay:
        return 1;
    case ReadoutRole::Remarks:
        return 2;
    case ReadoutRole::Preview:
    case ReadoutRole::Background:
        break;
    }
    return 3;
}

int rankOf(const QString &side)
{
    if (side == u"us")
        return 0;
    if (side == u"joint")
        return 2;
    return side == u"media" ? 3 : 1;
}

/// Who published none, as people found out; empty for nobody.
QString whyText(const MeetingRow &meeting)
{
    QString text;
    for (const SideAccount &account : accountsOf(meeting)) {
        if (account.isUnpublished())
            text += u" ("_s + sideName(account.side) + u' ' + unpublishedText(*account.unpublished) + u')';
    }
    return text;
}

} // namespace

base::Result<std::pair<DocumentId, DocumentId>> chooseAccounts(const MeetingRow &meeting)
{
    std::vector<ReadoutRow> accounts = meeting.readouts;
    std::erase_if(accounts, std::not_fn(&isAccount));
    std::ranges::sort(accounts, {}, [](const ReadoutRow &readout) {
        return std::tuple(rankOf(voiceOf(readout)), voiceOf(readout), rankOf(readout.role),
                          -readout.confidence, readout.document);
    });
    const auto sameVoice = [](const ReadoutRow &x, const ReadoutRow &y) { return voiceOf(x) == voiceOf(y); };
    const auto [first, last] = std::ranges::unique(accounts, sameVoice);
    accounts.erase(first, last);
    if (accounts.size() < 2)
        return base::fail(base::ErrorKind::NotFound, QString::number(meeting.id.value),
                          u"has the account of one side alone in this store"_s + whyText(meeting),
                          u"choose two documents to compare"_s);
    return std::pair(accounts[0].document, accounts[1].document);
}

} // namespace counterpart::domain
