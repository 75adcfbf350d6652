// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/whynot.h"

#include "core/domain/accounts.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/notetarget.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

namespace counterpart::comparison {

using namespace domain;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonActs)
};

QString notLinked()
{
    return Texts::tr("The two selected passages are not linked. Press L to link them.");
}

} // namespace

QString whyNoLink(const ComparisonState &state)
{
    if (state.currentPair())
        return {};
    // What stands in a column by itself is nobody's choice.
    const bool a = state.isOwnChoice(Column::A);
    const bool b = state.isOwnChoice(Column::B);
    if (a == b)
        return Texts::tr("To link two passages, select one in each column.");
    const Column own = a ? Column::A : Column::B;
    return Texts::tr("Select the passage in the account of %1 to link with %2.")
        .arg(models::sideName(voiceOf(state.document(a ? Column::B : Column::A).row)),
             passageLabel(own, state.currentSentence(own)));
}

QString whyNoDecision(const ComparisonState &state)
{
    if (state.currentSilence() || state.currentAlone().second >= 0 || state.currentLinkRow())
        return {};
    return state.currentPair() ? notLinked() : Texts::tr("Select a link or an omission to decide about.");
}

QString whyNoRelation(const ComparisonState &state)
{
    if (state.currentLinkRow())
        return {};
    return state.currentPair() ? notLinked() : Texts::tr("No link is selected.");
}

QString whyNoJudgement(const ComparisonState &state)
{
    return state.currentAlone().second >= 0 ? QString()
                                            : Texts::tr("Select a passage that only one side has.");
}

QString whyNoReopening(const ComparisonState &state)
{
    const QString undecided = Texts::tr("Nothing has been decided here yet.");
    if (const Silence *silence = state.currentSilence())
        return silence->status == LinkStatus::Proposed ? undecided : QString();
    if (const auto [column, sentence] = state.currentAlone(); sentence >= 0)
        return state.judgement(column, sentence) ? QString() : undecided;
    if (const LinkRow *link = state.currentLinkRow())
        return link->status == LinkStatus::Proposed ? undecided : QString();
    return whyNoDecision(state);
}

QString whyNoPartner(const ComparisonState &state)
{
    const Column column = state.currentColumn();
    const int sentence = state.currentSentence(column);
    if (sentence < 0)
        return whyNoReading(state);
    return state.linksOf(column, sentence).empty()
               ? Texts::tr("%1 is not linked.").arg(passageLabel(column, sentence))
               : QString();
}

QString whyNoReading(const ComparisonState &state)
{
    return state.currentSentence(state.currentColumn()) < 0 ? Texts::tr("Select a passage first.")
                                                            : QString();
}

QString whyNoNote(const ComparisonState &state)
{
    return noteTarget(state).isValid() ? QString() : Texts::tr("Select a passage to write a note on it.");
}

} // namespace counterpart::comparison
