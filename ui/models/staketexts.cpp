// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/staketexts.h"

#include <QCoreApplication>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::RestoreLoss;
using domain::Stake;

namespace {

struct StakeTexts
{
    Q_DECLARE_TR_FUNCTIONS(StakeTexts)
};

} // namespace

QString stakeText(Stake kind, int count)
{
    switch (kind) {
    case Stake::Annotations:
        return StakeTexts::tr("%n annotation(s)", nullptr, count);
    case Stake::Codings:
        return StakeTexts::tr("%n code(s) on passages", nullptr, count);
    case Stake::Commitments:
        return StakeTexts::tr("%n commitment(s) somebody decided about", nullptr, count);
    case Stake::Links:
        return StakeTexts::tr("%n link(s) somebody decided about", nullptr, count);
    case Stake::Verdicts:
        return StakeTexts::tr("%n verdict(s) on omissions", nullptr, count);
    case Stake::Metadata:
        return StakeTexts::tr("%n value(s) set by hand", nullptr, count);
    case Stake::Memberships:
        return StakeTexts::tr("%n place(s) in meetings that people settled", nullptr, count);
    case Stake::Refusals:
        return StakeTexts::tr("%n text(s) refused as revisions", nullptr, count);
    case Stake::Evidence:
        break;
    }
    return StakeTexts::tr("%n passage(s) that are evidence elsewhere", nullptr, count);
}

QString stakesText(const domain::Stakes &stakes)
{
    QStringList texts;
    for (int kind = 0; kind < domain::StakeKinds; ++kind) {
        if (const int count = stakes[Stake(kind)]; count > 0)
            texts << stakeText(Stake(kind), count);
    }
    return texts.join(u", "_s);
}

QStringList stakesLines(const domain::StakesSummary &stakes)
{
    if (!stakes.items.any())
        return {};
    if (stakes.documents + stakes.meetings == 1)
        return {StakeTexts::tr("With it: %1.").arg(stakesText(stakes.items))};
    QStringList lines;
    for (int kind = 0; kind < domain::StakeKinds; ++kind) {
        const int owners = stakes.owners[Stake(kind)];
        if (owners > 0)
            lines << StakeTexts::tr("%n of them with %1", nullptr, owners)
                         .arg(stakeText(Stake(kind), stakes.items[Stake(kind)]));
    }
    return lines;
}

QString thingsText(int documents, int meetings)
{
    const QString first = StakeTexts::tr("%n document(s)", nullptr, documents);
    const QString second = StakeTexts::tr("%n meeting(s)", nullptr, meetings);
    if (meetings == 0)
        return first;
    return documents == 0 ? second : StakeTexts::tr("%1 and %2").arg(first, second);
}

QString lossText(const RestoreLoss &loss)
{
    switch (loss.what) {
    case RestoreLoss::What::Fewer:
        return StakeTexts::tr("“%1” came back without %2: taken away meanwhile.")
            .arg(loss.title, stakeText(loss.kind, loss.count));
    case RestoreLoss::What::PlacedSince:
        return StakeTexts::tr("“%1” came back without %n of its documents: put elsewhere meanwhile.", nullptr,
                              loss.count)
            .arg(loss.title);
    case RestoreLoss::What::DocumentsGone:
        return StakeTexts::tr("“%1” came back without %n of its documents: deleted for good meanwhile.",
                              nullptr, loss.count)
            .arg(loss.title);
    case RestoreLoss::What::SameFile:
        break;
    }
    return StakeTexts::tr("“%1” came back; from the same file %n other document(s) came meanwhile, and stay.",
                          nullptr, loss.count)
        .arg(loss.title);
}

} // namespace counterpart::models
