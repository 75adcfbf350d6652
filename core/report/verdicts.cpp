// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdicts.h"

#include "core/report/reporttexts.h"

#include <algorithm>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::LinkStatus;
using domain::OmissionRow;
using domain::TopicRow;

namespace {

QStringList labels(const std::vector<int> &sentences, QChar column)
{
    QStringList list;
    for (const int i : sentences)
        list.append(column + QString::number(i + 1));
    return list;
}

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString signOf(LedgerCell::Verdict verdict)
{
    switch (verdict) {
    case LedgerCell::Verdict::Said:
        return tr("✓ said");
    case LedgerCell::Verdict::Contradicted:
        return tr("≠ contradicted");
    case LedgerCell::Verdict::NotSaid:
        return tr("– not said");
    case LedgerCell::Verdict::NotAnalysed:
        break;
    }
    return {};
}

/// What a person made of the silence of a side; empty for nothing.
QString decidedText(const QString &topic, bool sideA, const std::vector<OmissionRow> &omissions)
{
    const auto decided = std::ranges::find_if(
        omissions, [&](const OmissionRow &row) { return row.topic == topic && row.silentA == sideA; });
    switch (decided == omissions.end() ? LinkStatus::Proposed : decided->status) {
    case LinkStatus::Confirmed:
        return tr("– not said ✓ confirmed");
    case LinkStatus::Rejected:
        return tr("≈ said in other words");
    case LinkStatus::Proposed:
        break;
    }
    return {};
}

} // namespace

QString aloneText(const Report &report, bool sideA)
{
    if (report.judged)
        return onlyHereText();
    const ReportSource &own = sideA ? report.a : report.b;
    const ReportSource &other = sideA ? report.b : report.a;
    if (!own.notAnalysed.isEmpty())
        return own.notAnalysed;
    return other.anonymous ? tr("not judged: the other account is %1").arg(other.notAnalysed)
                           : tr("not judged: %1 %2").arg(other.called, other.notAnalysed);
}

QString onlyHereText()
{
    return tr("only here");
}

QString judgedText(const domain::JudgementRow &row)
{
    switch (*row.judgement) {
    case domain::Judgement::Significant:
        return tr("only here ✓ significant");
    case domain::Judgement::Minor:
        return tr("only here ✓ minor");
    case domain::Judgement::Elsewhere:
        break;
    }
    return row.elsewhereSentence < 0
               ? tr("said elsewhere")
               : tr("said elsewhere: %1").arg((row.inA ? u"B%1"_s : u"A%1"_s).arg(row.elsewhereSentence + 1));
}

QString outsideText()
{
    return tr("about other things");
}

LedgerCell ledgerCell(const TopicRow &topic, const ReportSource &source, bool sideA,
                      const std::vector<OmissionRow> &omissions)
{
    using Verdict = LedgerCell::Verdict;
    LedgerCell cell;
    cell.labels = labels(sideA ? topic.a : topic.b, sideA ? u'A' : u'B');
    if (!cell.labels.isEmpty())
        cell.verdict = topic.contradicted ? Verdict::Contradicted : Verdict::Said;
    else if (!source.notAnalysed.isEmpty())
        cell.verdict = Verdict::NotAnalysed;
    const QString decided = cell.labels.isEmpty() ? decidedText(topic.name, sideA, omissions) : QString();
    cell.text = !decided.isEmpty()                     ? decided
                : cell.verdict == Verdict::NotAnalysed ? u"? "_s + source.notAnalysed
                                                       : signOf(cell.verdict);
    return cell;
}

QString gapText(const Report &report)
{
    QStringList accounts;
    for (const ReportSource *source : {&report.a, &report.b}) {
        if (source->notAnalysed.isEmpty())
            continue;
        accounts.append(source->called == source->side
                            ? tr("%1 (%2): %3").arg(source->side, source->issuer, source->notAnalysed)
                            : u"%1: %2"_s.arg(source->called, source->notAnalysed));
    }
    return accounts.isEmpty()
               ? QString()
               : tr("%1. What stands in one account alone, what is not said and what is undertaken "
                    "there cannot be told. Passages without a tie are not judged; ties made by hand "
                    "are shown.")
                     .arg(sentenceCase(accounts.join(u"; "_s)));
}

QString methodText(const Report &report)
{
    const QString method =
        tr("Passages were tied by the program from the clauses, topics, names, figures and speech acts "
           "that they share, each with the score of a calibrated model, and then as far as marked "
           "confirmed by a person. A proposed tie may be wrong and “only here” means that no passage "
           "of the other account was found to make the same point, not that it was never said. "
           "Headings, letterheads, datelines and the like are not set as sentences; how many pieces of a "
           "text are left out so is said beside its source.");
    const QString told =
        method + u' ' +
        tr("On readouts that people had labelled, and that the model had not learned from, more than nine in "
           "ten "
           "of the ties called nearly certain were right, and about two in three of those called likely or "
           "perhaps.");
    return report.judged
               ? told
               : told + u' ' +
                     tr("An account in a language that is not analysed is not judged: that nothing was "
                        "found in it says nothing of what it holds.");
}

QString suretyText(domain::Surety surety)
{
    switch (surety) {
    case domain::Surety::Perhaps:
        return tr("perhaps");
    case domain::Surety::Likely:
        return tr("likely");
    case domain::Surety::NearlyCertain:
        break;
    }
    return tr("nearly certain");
}

QString Report::countText(int count) const
{
    return judged || count > 0 ? QString::number(count) : u"–"_s;
}

QString commitmentsNote(const ReportSource &source, bool any)
{
    if (source.notAnalysed.isEmpty())
        return any ? QString() : tr("No undertaking was found in this account.");
    return sentenceCase(any ? tr("%1: there may be more undertakings.").arg(source.notAnalysed)
                            : tr("%1: whether it holds undertakings is not known.").arg(source.notAnalysed));
}

} // namespace counterpart::report
