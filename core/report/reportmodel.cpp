// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportmodel.h"

#include "core/domain/accounts.h"
#include "core/domain/accounttexts.h"
#include "core/domain/depth.h"
#include "core/report/commitmentterms.h"
#include "core/report/reportbody.h"
#include "core/report/reporttexts.h"
#include "core/report/verdicts.h"
#include "core/text/joining.h"

#include <QLocale>

#include <algorithm>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString dateText(const PartialDate &date)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    switch (date.precision) {
    case DatePrecision::Day:
        return english.toString(date.from, u"d MMMM yyyy"_s);
    case DatePrecision::Month:
        return english.toString(date.from, u"MMMM yyyy"_s);
    case DatePrecision::Year:
        return english.toString(date.from, u"yyyy"_s);
    case DatePrecision::Span:
        break;
    }
    return english.toString(date.from, u"d MMMM yyyy"_s) + u" – "_s +
           english.toString(date.to, u"d MMMM yyyy"_s);
}

ReportSource sourceOf(const DocumentView &document, bool sideA)
{
    ReportSource source;
    const DocumentRow &row = document.row;
    source.side = sideName(voiceOf(row));
    source.called = source.side;
    if (voiceOf(row).isEmpty()) {
        source.anonymous = row.issuer.isEmpty();
        source.called = !source.anonymous ? row.issuer
                        : sideA           ? tr("the account on the left")
                                          : tr("the account on the right");
    }
    source.issuer = row.issuer.isEmpty() ? tr("Issuer not named") : row.issuer;
    if (!row.relays.isEmpty())
        source.issuer = row.issuer.isEmpty() ? tr("relayed by others") : tr("relayed by %1").arg(row.issuer);
    source.title = row.shownTitle();
    source.date = row.published ? dateText(*row.published) : tr("undated");
    source.type = row.docType ? name(*row.docType) : tr("document");
    if (!row.relays.isEmpty())
        source.type = tr("%1 that relays %2").arg(source.type, sideName(row.relays));
    source.sha256 = row.sha256;
    source.file = row.file;
    source.url = document.provenance.sourceUrl;
    source.language = row.language;
    source.han = text::hanFormOf(row.language, document.text);
    source.paraphrase = row.paraphrase;
    source.sentences = int(document.facts.sentences.size());
    source.skipped = int(document.facts.skipped.size());
    QStringList reasons;
    for (const SkipReason why : reasonsOf(document.facts.skipped))
        reasons.append(name(why));
    source.skippedReasons = reasons.join(u", "_s);
    source.revision = row.revision;
    source.notAnalysed = notAnalysedText(row);
    return source;
}

std::vector<CommitmentLine> commitmentsOf(const DocumentView &document, QChar column, QDate today)
{
    std::vector<CommitmentLine> lines;
    for (size_t i = 0; i < document.facts.commitments.size(); ++i) {
        const Commitment &fact = document.facts.commitments[i];
        const CommitmentStatus status =
            i < document.commitmentStatus.size() ? document.commitmentStatus[i] : CommitmentStatus::Proposed;
        CommitmentLine line;
        line.label = column + QString::number(fact.sentence + 1);
        line.key = u"%1, commitment %2"_s.arg(line.label).arg(lines.size() + 1);
        line.range = fact.range;
        line.quote = fact.range.in(document.text).toString().replace(u'\n', u' ');
        line.action = fact.action;
        line.facts = commitmentTerms(fact, status, dueState(fact, status, today));
        if (fact.sureness.confidence < 0.5)
            line.facts << tr("unsure");
        lines.push_back(line);
    }
    return lines;
}

QString titleOf(const ComparisonView &comparison)
{
    if (!comparison.meeting.title.isEmpty())
        return comparison.meeting.title;
    return comparison.a.row.title.isEmpty() ? tr("Two documents compared") : comparison.a.row.title;
}

/// Where \p range begins among the sentences; -1 for nowhere.
int sentenceAt(const DocumentView &document, text::Range range)
{
    const std::vector<Sentence> &sentences = document.facts.sentences;
    const auto found = std::ranges::find_if(
        sentences, [range](const Sentence &sentence) { return sentence.range.overlaps(range); });
    return found == sentences.end() ? -1 : int(found - sentences.begin());
}

void addNote(Report &report, const DocumentView &document, const AnnotationRow &note,
             std::vector<Passage> BodyRow::*side)
{
    if (note.document != document.row.id || note.orphan || note.memo.trimmed().isEmpty())
        return;
    const int sentence = sentenceAt(document, note.anchor.range);
    for (BodyRow &row : report.rows) {
        for (Passage &passage : row.*side) {
            if (passage.sentence == sentence && !passage.again)
                passage.notes.append(noteText(note.memo.simplified(), note.author));
        }
    }
}

/// The sums are those of what the body shows.
void count(Report &report)
{
    for (const BodyRow &row : report.rows) {
        report.same += int(row.relation == LinkRelation::Same);
        report.partial += int(row.relation == LinkRelation::Partial);
        report.conflict += int(row.relation == LinkRelation::Conflict);
        report.onlyA += int(std::ranges::count(row.a, true, &Passage::only));
        report.onlyB += int(std::ranges::count(row.b, true, &Passage::only));
    }
}

/// Sides that published no account, as people found out, with what they noted on it.
QString unpublishedText(const MeetingRow &meeting)
{
    QStringList lines;
    for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
        if (account.unpublished)
            lines.append(text::joined(
                {u"%1: %2"_s.arg(sideName(account.side), account.isContradicted()
                                                             ? domain::contradictionText(*account.unpublished)
                                                             : domain::unpublishedText(*account.unpublished)),
                 account.unpublished->note},
                u" – "));
    }
    return lines.join(u"; "_s);
}

} // namespace

QStringList BodyRow::told() const
{
    QStringList list = notes;
    list.append(byWhom(author, isDecided));
    list.removeAll(QString());
    for (const std::vector<Passage> *side : {&a, &b}) {
        for (const Passage &passage : *side) {
            for (const QString &note : passage.notes)
                list.append(u"%1: %2"_s.arg(passage.label, note));
        }
    }
    return list;
}

QString CommitmentLine::factsText() const
{
    return facts.join(u" · "_s);
}

QString sideName(const QString &code)
{
    if (code.isEmpty())
        return tr("Side unknown");
    if (code == u"media")
        return tr("Media");
    if (code == u"joint")
        return tr("Joint");
    if (code == u"eu")
        return tr("European Union");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code.toUpper() : QLocale::territoryToString(territory);
}

QString sentencesText(const ReportSource &source)
{
    return source.sentences == 1 ? tr("1 sentence") : tr("%1 sentences").arg(source.sentences);
}

QString skippedText(const ReportSource &source)
{
    if (source.skipped == 0)
        return {};
    return source.skipped == 1
               ? tr("1 piece not set as a sentence: %1").arg(source.skippedReasons)
               : tr("%1 pieces not set as sentences: %2").arg(source.skipped).arg(source.skippedReasons);
}

Report buildReport(const ComparisonView &comparison, const ReportOptions &options,
                   std::span<const AnnotationRow> notes, const Judgements &judgements)
{
    Report report;
    report.options = options;
    report.title = titleOf(comparison);
    const MeetingRow &meeting = comparison.meeting;
    report.date = meeting.date ? dateText(*meeting.date) : QString();
    report.place = meeting.place;
    report.format = name(meeting.format);
    report.occasion = meeting.occasion;
    report.participants = meeting.participants;
    report.unpublished = unpublishedText(meeting);
    report.a = sourceOf(comparison.a, true);
    report.b = sourceOf(comparison.b, false);
    report.judged = comparison.isJudged();
    report.gap = gapText(report);
    report.rows = bodyOf(comparison, judgements, report);
    for (const AnnotationRow &note : notes) {
        addNote(report, comparison.a, note, &BodyRow::a);
        addNote(report, comparison.b, note, &BodyRow::b);
    }
    count(report);
    for (const TopicRow &row : comparison.topics)
        report.ledger.push_back({row.name, row.proposed,
                                 ledgerCell(row, report.a, true, comparison.omissions),
                                 ledgerCell(row, report.b, false, comparison.omissions)});
    report.commitmentsA = commitmentsOf(comparison.a, u'A', options.generated.date());
    report.commitmentsB = commitmentsOf(comparison.b, u'B', options.generated.date());
    report.decisions = decisionsOf(comparison, judgements, report.a.called, report.b.called);
    report.method = methodText(report);
    return report;
}

} // namespace counterpart::report
