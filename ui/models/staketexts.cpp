// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/staketexts.h"

#include <QCoreApplication>
#include <QLocale>

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
        return StakeTexts::tr("%n reviewed commitment(s)", nullptr, count);
    case Stake::Links:
        return StakeTexts::tr("%n reviewed link(s)", nullptr, count);
    case Stake::Verdicts:
        return StakeTexts::tr("%n reviewed omission(s)", nullptr, count);
    case Stake::Metadata:
        return StakeTexts::tr("%n value(s) set by hand", nullptr, count);
    case Stake::Memberships:
        return StakeTexts::tr("%n meeting assignment(s) made by hand", nullptr, count);
    case Stake::Refusals:
        return StakeTexts::tr("%n text(s) marked as different documents", nullptr, count);
    case Stake::Tags:
        return StakeTexts::tr("%n tag(s)", nullptr, count);
    case Stake::Favourites:
        return StakeTexts::tr("%n favourite mark(s)", nullptr, count);
    case Stake::Unpublished:
        return StakeTexts::tr("%n “did not publish” mark(s)", nullptr, count);
    case Stake::Evidence:
        break;
    }
    return StakeTexts::tr("%n passage(s) used as evidence", nullptr, count);
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
    if (stakes.total() == 1)
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

QString thingsText(const domain::TrashCounts &things)
{
    QStringList texts;
    const auto add = [&texts](int count, const QString &text) {
        if (count > 0)
            texts << text;
    };
    add(things.documents, StakeTexts::tr("%n document(s)", nullptr, things.documents));
    add(things.meetings, StakeTexts::tr("%n meeting(s)", nullptr, things.meetings));
    add(things.annotations, StakeTexts::tr("%n annotation(s)", nullptr, things.annotations));
    add(things.codes, StakeTexts::tr("%n code(s)", nullptr, things.codes));
    add(things.commitments, StakeTexts::tr("%n commitment(s)", nullptr, things.commitments));
    add(things.searches, StakeTexts::tr("%n saved search(es)", nullptr, things.searches));
    return QLocale().createSeparatedList(texts);
}

QString trashKindName(domain::TrashKind kind)
{
    switch (kind) {
    case domain::TrashKind::Document:
        return StakeTexts::tr("Document");
    case domain::TrashKind::Meeting:
        return StakeTexts::tr("Meeting");
    case domain::TrashKind::Annotation:
        return StakeTexts::tr("Annotation");
    case domain::TrashKind::Code:
        return StakeTexts::tr("Code");
    case domain::TrashKind::Commitment:
        return StakeTexts::tr("Commitment");
    case domain::TrashKind::Search:
        break;
    }
    return StakeTexts::tr("Saved search");
}

QString lossText(const RestoreLoss &loss)
{
    switch (loss.what) {
    case RestoreLoss::What::Fewer:
        return StakeTexts::tr("“%1” was restored without %2, which no longer exists.")
            .arg(loss.title, stakeText(loss.kind, loss.count));
    case RestoreLoss::What::PlacedSince:
        return StakeTexts::tr(
                   "“%1” was restored without %n of its documents, moved to another meeting meanwhile.",
                   nullptr, loss.count)
            .arg(loss.title);
    case RestoreLoss::What::DocumentsGone:
        return StakeTexts::tr("“%1” was restored without %n of its documents, permanently deleted meanwhile.",
                              nullptr, loss.count)
            .arg(loss.title);
    case RestoreLoss::What::InDeleted:
        return StakeTexts::tr(
                   "“%1” was restored, but its document “%2” is still in the trash. Restore that too.")
            .arg(loss.title, loss.other);
    case RestoreLoss::What::CodesDeleted:
        return StakeTexts::tr("“%1” was restored without %n of its codes, which are in the trash.", nullptr,
                              loss.count)
            .arg(loss.title);
    case RestoreLoss::What::MovedUp:
        return loss.other.isEmpty()
                   ? StakeTexts::tr(
                         "“%1” was restored at the top level, because its parent code is in the trash.")
                         .arg(loss.title)
                   : StakeTexts::tr("“%1” was restored below “%2”, because its parent code is in the trash.")
                         .arg(loss.title, loss.other);
    case RestoreLoss::What::Renamed:
        return StakeTexts::tr("“%1” was restored as “%2”, because its name is now taken.")
            .arg(loss.title, loss.other);
    case RestoreLoss::What::SameFile:
        break;
    }
    return StakeTexts::tr(
               "“%1” was restored; %n other document(s) imported from the same file meanwhile were kept.",
               nullptr, loss.count)
        .arg(loss.title);
}

} // namespace counterpart::models
