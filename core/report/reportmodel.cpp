// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportmodel.h"

#include "core/domain/accounts.h"
#include "core/domain/depth.h"
#include "core/report/commitmentterms.h"
#include "core/report/verdicts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

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

/// Which row each sentence belongs to, by joining what links tie together.
class Components
{
public:
    Components(size_t a, size_t b) : m_countA(a), m_parent(a + b)
    {
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
    }
    void join(const LinkFact &link)
    {
        if (link.a.empty() || link.b.empty())
            return;
        const size_t first = ofA(link.a.front());
        for (const int i : link.a)
            m_parent[root(ofA(i))] = root(first);
        for (const int i : link.b)
            m_parent[root(ofB(i))] = root(first);
    }
    [[nodiscard]] size_t rootOfA(int i) { return root(ofA(i)); }
    [[nodiscard]] size_t rootOfB(int i) { return root(ofB(i)); }

private:
    [[nodiscard]] size_t ofA(int i) const { return size_t(i); }
    [[nodiscard]] size_t ofB(int i) const { return m_countA + size_t(i); }
    size_t root(size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }

    size_t m_countA;
    std::vector<size_t> m_parent;
};

ReportSource sourceOf(const DocumentView &document)
{
    ReportSource source;
    const DocumentRow &row = document.row;
    source.side = sideName(voiceOf(row));
    source.issuer = row.issuer.isEmpty() ? tr("Issuer not named") : row.issuer;
    if (!row.relays.isEmpty())
        source.issuer = row.issuer.isEmpty() ? tr("relayed by others") : tr("relayed by %1").arg(row.issuer);
    source.title = row.title.isEmpty() ? row.file : row.title;
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

bool isLive(const LinkRow &link)
{
    return link.status != LinkStatus::Rejected;
}

bool isIndex(int index, const DocumentView &document)
{
    return index >= 0 && size_t(index) < document.facts.sentences.size();
}

bool isSound(const LinkRow &link, const ComparisonView &comparison)
{
    return isLive(link) &&
           std::ranges::all_of(link.fact.a, [&](int i) { return isIndex(i, comparison.a); }) &&
           std::ranges::all_of(link.fact.b, [&](int i) { return isIndex(i, comparison.b); });
}

Passage passageOf(const DocumentView &document, int index, QChar column)
{
    const Sentence &sentence = document.facts.sentences[size_t(index)];
    Passage passage;
    passage.label = column + QString::number(index + 1);
    passage.sentence = index;
    passage.range = sentence.range;
    passage.act = sentence.act.name;
    passage.strength = sentence.act.strength;
    passage.text = sentence.range.in(document.text).toString().replace(u'\n', u' ');
    return passage;
}

void mark(std::vector<Passage> &passages, text::Range range, TermPair::Kind kind)
{
    for (Passage &passage : passages) {
        if (!range.isEmpty() && passage.range.contains(range))
            passage.marks.push_back(
                {{range.begin - passage.range.begin, range.end - passage.range.begin}, kind});
    }
}

QString shiftText(ActShift shift)
{
    switch (shift) {
    case ActShift::Softer:
        return tr("%1 puts it softer");
    case ActShift::Stronger:
        return tr("%1 puts it stronger");
    case ActShift::SpeakerSwapped:
        return tr("speaker and addressee swapped");
    case ActShift::None:
        break;
    }
    return {};
}

void addLink(BodyRow &row, const LinkRow &link, const QString &sideB)
{
    const auto rank = [](LinkRelation relation) {
        return relation == LinkRelation::Conflict ? 2 : relation == LinkRelation::Partial ? 1 : 0;
    };
    if (!row.relation || rank(link.fact.relation) > rank(*row.relation))
        row.relation = link.fact.relation;
    row.confirmed = row.confirmed && link.status == LinkStatus::Confirmed;
    for (const TermPair &term : link.fact.terms) {
        mark(row.a, term.a, term.kind);
        mark(row.b, term.b, term.kind);
        const bool differs = term.kind != TermPair::Kind::EqualTerm;
        const QString note =
            differs ? u"%1 ≠ %2"_s.arg(term.aText, term.bText) : u"%1 = %2"_s.arg(term.aText, term.bText);
        if (!row.notes.contains(note))
            row.notes.append(note);
    }
    if (QString text = shiftText(link.fact.shift); !text.isEmpty()) {
        text = text.contains(u"%1"_s) ? text.arg(sideB) : text;
        if (!row.notes.contains(text))
            row.notes.append(text);
    }
    if (!link.note.isEmpty())
        row.notes.append(link.note);
}

void addPassages(BodyRow &row, const ComparisonView &comparison, const std::vector<int> &a,
                 const std::vector<int> &b)
{
    for (const int i : a)
        row.a.push_back(passageOf(comparison.a, i, u'A'));
    for (const int i : b)
        row.b.push_back(passageOf(comparison.b, i, u'B'));
}

struct RowKey
{
    std::vector<int> a;
    std::vector<int> b;
};

/// Rows in A's reading order; a row of B alone follows the row that holds the sentence before it.
std::vector<RowKey> arrange(const ComparisonView &comparison, Components &components)
{
    const int countA = int(comparison.a.facts.sentences.size());
    const int countB = int(comparison.b.facts.sentences.size());
    std::vector<std::pair<size_t, RowKey>> rows;
    const auto rowOf = [&](size_t root) {
        return std::ranges::find(rows, root, &std::pair<size_t, RowKey>::first);
    };
    for (int i = 0; i < countA; ++i) {
        const size_t root = components.rootOfA(i);
        auto row = rowOf(root);
        if (row == rows.end())
            row = rows.insert(row, {root, {}});
        row->second.a.push_back(i);
    }
    auto after = rows.begin();
    for (int i = 0; i < countB; ++i) {
        const size_t root = components.rootOfB(i);
        auto row = rowOf(root);
        if (row == rows.end())
            row = rows.insert(after, {root, {}});
        row->second.b.push_back(i);
        after = std::next(row);
    }
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (auto &[root, key] : rows)
        keys.push_back(std::move(key));
    return keys;
}

/// Lone passages of the two sides that follow each other share a row, without a tie between them: half the
/// paper.
std::vector<BodyRow> pairLoneRows(std::vector<BodyRow> rows)
{
    std::vector<BodyRow> paired;
    size_t nextA = 0; // where a lone passage of A, and of B, may join a row of this run
    size_t nextB = 0;
    for (BodyRow &row : rows) {
        if (row.relation) {
            paired.push_back(std::move(row));
            nextA = nextB = paired.size();
            continue;
        }
        const bool sideA = !row.a.empty();
        size_t &next = sideA ? nextA : nextB;
        if (next < paired.size())
            (sideA ? paired[next].a : paired[next].b) = std::move(sideA ? row.a : row.b);
        else
            paired.push_back(std::move(row));
        ++next;
    }
    return paired;
}

void setAlone(std::vector<Passage> &passages, bool judged, const QString &text)
{
    for (Passage &passage : passages) {
        passage.only = judged;
        passage.alone = text;
    }
}

std::vector<BodyRow> bodyOf(const ComparisonView &comparison, const Report &report)
{
    Components components(comparison.a.facts.sentences.size(), comparison.b.facts.sentences.size());
    for (const LinkRow &link : comparison.links) {
        if (isSound(link, comparison))
            components.join(link.fact);
    }
    std::vector<BodyRow> rows;
    for (const RowKey &key : arrange(comparison, components)) {
        BodyRow row;
        addPassages(row, comparison, key.a, key.b);
        row.confirmed = true;
        for (const LinkRow &link : comparison.links) {
            if (isSound(link, comparison) && !link.fact.a.empty() &&
                std::ranges::contains(key.a, link.fact.a.front()))
                addLink(row, link, report.b.side);
        }
        row.confirmed = row.confirmed && row.relation;
        if (row.b.empty())
            setAlone(row.a, report.judged, aloneText(report, true));
        if (row.a.empty())
            setAlone(row.b, report.judged, aloneText(report, false));
        rows.push_back(std::move(row));
    }
    return pairLoneRows(std::move(rows));
}

std::vector<CommitmentLine> commitmentsOf(const DocumentView &document, QChar column, QDate today)
{
    std::vector<CommitmentLine> lines;
    for (size_t i = 0; i < document.facts.commitments.size(); ++i) {
        const CommitmentFact &fact = document.facts.commitments[i];
        const CommitmentStatus status =
            i < document.commitmentStatus.size() ? document.commitmentStatus[i] : CommitmentStatus::Proposed;
        CommitmentLine line;
        line.label = column + QString::number(fact.sentence + 1);
        line.key = u"%1, commitment %2"_s.arg(line.label).arg(lines.size() + 1);
        line.range = fact.range;
        line.quote = fact.range.in(document.text).toString().replace(u'\n', u' ');
        line.action = fact.action;
        line.facts = commitmentTerms(fact, status, dueState(fact, status, today));
        if (fact.evidence.confidence < 0.5)
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

void count(Report &report, const ComparisonView &comparison)
{
    for (const LinkRow &link : comparison.links) {
        if (!isSound(link, comparison))
            continue;
        switch (link.fact.relation) {
        case LinkRelation::Same:
            ++report.same;
            break;
        case LinkRelation::Partial:
            ++report.partial;
            break;
        case LinkRelation::Conflict:
            ++report.conflict;
            break;
        }
    }
    for (const BodyRow &row : report.rows) {
        report.onlyA += int(std::ranges::count(row.a, true, &Passage::only));
        report.onlyB += int(std::ranges::count(row.b, true, &Passage::only));
    }
}

} // namespace

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

QString skippedText(const ReportSource &source)
{
    if (source.skipped == 0)
        return {};
    return source.skipped == 1
               ? tr("1 piece not set as a sentence: %1").arg(source.skippedReasons)
               : tr("%1 pieces not set as sentences: %2").arg(source.skipped).arg(source.skippedReasons);
}

Report buildReport(const ComparisonView &comparison, const ReportOptions &options)
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
    report.a = sourceOf(comparison.a);
    report.b = sourceOf(comparison.b);
    report.judged = comparison.isJudged();
    report.gap = gapText(report);
    report.rows = bodyOf(comparison, report);
    count(report, comparison);
    for (const TopicRow &row : comparison.topics)
        report.ledger.push_back({row.name, row.proposed,
                                 ledgerCell(row, report.a, true, comparison.omissions),
                                 ledgerCell(row, report.b, false, comparison.omissions)});
    report.commitmentsA = commitmentsOf(comparison.a, u'A', options.generated.date());
    report.commitmentsB = commitmentsOf(comparison.b, u'B', options.generated.date());
    report.decisions = decisionsOf(comparison, report.a.side, report.b.side);
    report.method = methodText(report);
    return report;
}

} // namespace counterpart::report
