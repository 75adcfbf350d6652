// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accounts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

QString voice(const QString &side, const QString &relays)
{
    return relays.isEmpty() ? side : relays;
}

bool isRemarks(const ReadoutRow &readout)
{
    return readout.role == ReadoutRole::Remarks;
}

AccountSource sourceOf(const ReadoutRow &readout)
{
    if (!readout.relays.isEmpty())
        return AccountSource::Relayed;
    return readout.side == u"joint" ? AccountSource::Joint : AccountSource::Own;
}

} // namespace

QString voiceOf(const DocumentRow &document)
{
    return voice(document.side, document.relays);
}

QString voiceOf(const ReadoutRow &readout)
{
    return voice(readout.side, readout.relays);
}

bool isAccount(const ReadoutRow &readout)
{
    return readout.role != ReadoutRole::Preview && readout.role != ReadoutRole::Background &&
           !voiceOf(readout).isEmpty();
}

std::vector<SideAccount> accountsOf(const MeetingRow &meeting)
{
    std::map<QString, const ReadoutRow *> best;
    for (const QString &country : meeting.countries)
        best.emplace(country, nullptr);
    for (const UnpublishedAccount &none : meeting.unpublished)
        best.emplace(none.side, nullptr);
    const auto order = [](const ReadoutRow &readout) {
        return std::tuple(-int(sourceOf(readout)), isRemarks(readout), -readout.confidence, readout.document);
    };
    const auto offer = [&](const QString &side, const ReadoutRow &readout) {
        const ReadoutRow *&known = best[side];
        if (!known || order(readout) < order(*known))
            known = &readout;
    };
    for (const ReadoutRow &readout : meeting.readouts) {
        const QString side = voiceOf(readout);
        if (!isAccount(readout) || side == u"media")
            continue;
        if (side != u"joint") {
            offer(side, readout);
            continue;
        }
        for (const QString &country : meeting.countries)
            offer(country, readout);
        if (meeting.countries.isEmpty())
            offer(side, readout);
    }
    std::vector<SideAccount> accounts;
    for (const auto &[side, readout] : best) {
        if (readout)
            accounts.push_back({side, sourceOf(*readout), readout->document, readout->issuer});
        else
            accounts.push_back({side, AccountSource::None, {}, {}});
        const auto none = std::ranges::find(meeting.unpublished, side, &UnpublishedAccount::side);
        if (none != meeting.unpublished.end())
            accounts.back().unpublished = *none;
    }
    return accounts;
}

bool MeetingRow::isTwoSided() const
{
    QStringList voices;
    for (const ReadoutRow &readout : readouts) {
        const QString side = voiceOf(readout);
        if (isAccount(readout) && side != u"media" && !voices.contains(side)) // the press is nobody's side
            voices.append(side);
    }
    return voices.size() >= 2;
}

} // namespace counterpart::domain
