// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlreport.h"

#include "core/report/reporttexts.h"
#include "core/report/verdicts.h"
#include "core/text/joining.h"

#include <QFile>

#include <algorithm>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::LinkRelation;
using domain::TermPair;

namespace {

QString esc(const QString &text)
{
    return text.toHtmlEscaped();
}

QString style()
{
    QFile file(u":/counterpart/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString markedText(const Passage &passage)
{
    std::vector<PassageMark> marks = passage.marks;
    std::ranges::sort(marks, {}, [](const PassageMark &mark) { return mark.range; });
    QString html;
    qsizetype at = 0;
    for (const PassageMark &mark : marks) {
        if (mark.range.begin < at || mark.range.end > passage.text.size())
            continue;
        const bool equal = mark.kind == TermPair::Kind::EqualTerm;
        html += esc(passage.text.sliced(at, mark.range.begin - at));
        html += u"<mark class=\"%1\" title=\"%2\">%3</mark>"_s.arg(
            equal ? u"equal"_s : u"differ"_s, equal ? tr("the same thing under another name") : tr("differs"),
            esc(mark.range.in(passage.text).toString()));
        at = mark.range.end;
    }
    return html + esc(passage.text.sliced(at));
}

/// Attributes by which a browser chooses fonts, breaks lines and sets the direction of an account's words.
QString languageAttributes(const ReportSource &source)
{
    using text::HanForm;
    QString tag = source.language;
    if (tag == u"zh")
        tag = source.han == HanForm::HongKong      ? u"zh-HK"_s
              : source.han == HanForm::Traditional ? u"zh-Hant"_s
                                                   : u"zh-Hans"_s;
    return tag.isEmpty() ? u" dir=\"auto\""_s : u" lang=\"%1\" dir=\"auto\""_s.arg(esc(tag));
}

QString passageHtml(const Passage &passage, const QString &language)
{
    QString head = u"<b>%1</b>"_s.arg(passage.label);
    if (!passage.act.isEmpty())
        head += u" · "_s + esc(passage.act);
    if (!passage.alone.isEmpty())
        head += u" · "_s + esc(passage.alone);
    if (passage.again)
        head += u" · "_s + tr("shown above too");
    const QString look = passage.only ? u" only"_s : passage.alone.isEmpty() ? QString() : u" unjudged"_s;
    const QString id = passage.again ? QString() : u" id=\"%1\""_s.arg(passage.label);
    return u"<div class=\"passage%1\"%2><p class=\"act\">%3</p><blockquote%5>%4</blockquote></div>\n"_s.arg(
        look, id, head, markedText(passage), language);
}

QString columnHtml(const std::vector<Passage> &passages, const ReportSource &source, const QString &side)
{
    QString html = u"<div class=\"column %1\">"_s.arg(side);
    for (const Passage &passage : passages)
        html += passageHtml(passage, languageAttributes(source));
    return html + u"</div>"_s;
}

QString relationHtml(const BodyRow &row)
{
    if (!row.relation)
        return u"<div class=\"relation none\"></div>"_s;
    const QString word = *row.relation == LinkRelation::Same      ? tr("= same")
                         : *row.relation == LinkRelation::Partial ? tr("≈ partial")
                                                                  : tr("≠ conflict");
    const QString trust = row.confirmed ? u"✓ "_s + tr("confirmed")
                          : row.surety  ? suretyText(*row.surety)
                                        : QString();
    return u"<div class=\"relation %1\">%2%3</div>"_s.arg(domain::name(*row.relation), word,
                                                          trust.isEmpty() ? trust : u"<br>"_s + trust);
}

QString bodyHtml(const Report &report)
{
    QString html =
        u"<h2>%1</h2>\n<div class=\"heads\"><h3 class=\"a\">%2</h3><h3 class=\"b\">%3</h3></div>\n"_s.arg(
            tr("The two accounts side by side"), esc(report.a.side + u" — "_s + report.a.issuer),
            esc(report.b.side + u" — "_s + report.b.issuer));
    for (const BodyRow &row : report.rows) {
        html += u"<section class=\"row\">"_s + columnHtml(row.a, report.a, u"a"_s) + relationHtml(row) +
                columnHtml(row.b, report.b, u"b"_s);
        if (const QStringList told = row.told(); !told.isEmpty())
            html += u"<p class=\"notes\">%1</p>"_s.arg(esc(told.join(u" · "_s)));
        html += u"</section>\n"_s;
    }
    return html;
}

QString sourceHtml(const ReportSource &source, const QString &side)
{
    QString html =
        u"<div class=\"source %1\"><h3>%2</h3><p class=\"issuer\">%3</p><p class=\"title\"%5>%4</p>"_s.arg(
            side, esc(source.side), esc(source.issuer), esc(source.title), languageAttributes(source));
    html += u"<p class=\"meta\">%1 · %2<br>"_s.arg(esc(source.type), esc(source.date));
    if (source.skipped > 0)
        html += esc(skippedText(source)) + u"<br>"_s;
    html += u"%1<br>SHA-256 <code>%2</code>"_s.arg(esc(source.file), esc(source.sha256));
    if (source.url.startsWith(u"https://") || source.url.startsWith(u"http://"))
        html += u"<br><a href=\"%1\" rel=\"noreferrer\">%1</a>"_s.arg(esc(source.url));
    if (source.paraphrase)
        html += u"<br><strong>%1</strong>"_s.arg(tr("A paraphrase, not the issuer's own words"));
    if (!source.notAnalysed.isEmpty())
        html += u"<br><strong>%1</strong>"_s.arg(esc(source.notAnalysed));
    return html + u"</p></div>\n"_s;
}

QString factHtml(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>"_s.arg(label, esc(value));
}

QString frontHtml(const Report &report)
{
    QString html = u"<p class=\"kicker\">%1</p><h1>%2</h1>\n<dl>"_s.arg(tr("Comparison of two accounts"),
                                                                        esc(report.title));
    html += factHtml(tr("Date"), report.date) + factHtml(tr("Place"), report.place) +
            factHtml(tr("Format"), report.format) + factHtml(tr("Occasion"), report.occasion) +
            factHtml(tr("Participants"), report.participants.join(u", "_s)) +
            factHtml(tr("Not published"), report.unpublished);
    html += u"</dl>\n<div class=\"sources\">"_s + sourceHtml(report.a, u"a"_s) +
            sourceHtml(report.b, u"b"_s) + u"</div>\n"_s;
    html +=
        u"<p class=\"counts\"><b>%1</b> %2 · <b>%3</b> %4 · <b>%5</b> %6 · <b>%7</b> %8 · <b>%9</b> %10</p>\n"_s
            .arg(report.countText(report.same), tr("same"), report.countText(report.partial), tr("partial"),
                 report.countText(report.conflict), tr("conflict"), report.countText(report.onlyA),
                 tr("only %1").arg(esc(report.a.called)), report.countText(report.onlyB),
                 tr("only %1").arg(esc(report.b.called)));
    if (!report.gap.isEmpty())
        html += u"<p class=\"gap\">%1</p>\n"_s.arg(esc(report.gap));
    return html;
}

QString lookOf(LedgerCell::Verdict verdict)
{
    switch (verdict) {
    case LedgerCell::Verdict::Said:
        return u"said"_s;
    case LedgerCell::Verdict::Contradicted:
        return u"against"_s;
    case LedgerCell::Verdict::NotSaid:
        return u"unsaid"_s;
    case LedgerCell::Verdict::NotAnalysed:
        break;
    }
    return u"unjudged"_s;
}

QString saidHtml(const LedgerCell &cell)
{
    QString html = u"<td class=\"%1\">%2"_s.arg(lookOf(cell.verdict), esc(cell.text));
    for (const QString &label : cell.labels)
        html += u" <a href=\"#%1\">%1</a>"_s.arg(label);
    return html + u"</td>"_s;
}

QString ledgerHtml(const Report &report)
{
    if (report.ledger.empty())
        return {};
    QString html =
        u"<h2>%1</h2>\n<table><thead><tr><th>%2</th><th class=\"a\">%3</th><th class=\"b\">%4</th></tr></thead><tbody>\n"_s
            .arg(tr("Ledger of topics"), tr("Topic"), esc(report.a.called), esc(report.b.called));
    for (const LedgerRow &row : report.ledger)
        html += u"<tr><th scope=\"row\">%1</th>"_s.arg(esc(row.proposed ? row.topic + u" ?"_s : row.topic)) +
                saidHtml(row.a) + saidHtml(row.b) + u"</tr>\n"_s;
    return html + u"</tbody></table>\n"_s;
}

QString commitmentsHtml(const ReportSource &source, const std::vector<CommitmentLine> &lines,
                        const QString &side)
{
    QString html = u"<h3 class=\"%1\">%2</h3>\n"_s.arg(side, esc(source.called));
    if (const QString note = commitmentsNote(source, !lines.empty()); !note.isEmpty())
        html += u"<p class=\"meta\">%1</p>\n"_s.arg(esc(note));
    if (lines.empty())
        return html;
    html += u"<ul class=\"commitments\">"_s;
    for (const CommitmentLine &line : lines) {
        html += u"<li><a href=\"#%1\">%1</a> <q%4>%2</q><br><span class=\"meta\">%3</span></li>\n"_s.arg(
            line.label, esc(line.quote), esc(line.factsText()), languageAttributes(source));
    }
    return html + u"</ul>\n"_s;
}

QString decisionsHtml(const Report &report)
{
    if (report.decisions.empty())
        return {};
    QString html = u"<h2>%1</h2>\n<ul class=\"decisions\">"_s.arg(tr("Decisions of people"));
    for (const Decision &decision : report.decisions) {
        const QString subject =
            decision.labels.isEmpty()
                ? esc(decision.subject)
                : u"<a href=\"#%1\">%2</a>"_s.arg(decision.labels.first(), esc(decision.subject));
        html += u"<li><b>%1</b> %2</li>\n"_s.arg(
            subject, text::joined({esc(decision.verdict), esc(decision.by), esc(decision.note)}, u" · "));
    }
    return html + u"</ul>\n"_s;
}

} // namespace

QString toHtml(const Report &report)
{
    const QString made = text::joined(
        {report.options.program, report.options.generated.toString(u"yyyy-MM-dd HH:mm")}, u" · ");
    return htmlPage(report.title,
                    frontHtml(report) + bodyHtml(report) + ledgerHtml(report) +
                        u"<h2>%1</h2>\n"_s.arg(tr("Commitments")) +
                        commitmentsHtml(report.a, report.commitmentsA, u"a"_s) +
                        commitmentsHtml(report.b, report.commitmentsB, u"b"_s) + decisionsHtml(report) +
                        u"<h2>%1</h2><p>%2</p>\n<footer>%3</footer>"_s.arg(tr("Method and its limits"),
                                                                           esc(report.method), esc(made)));
}

QString htmlPage(const QString &title, const QString &body)
{
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">"
           "<title>%1</title><style>%2</style></head><body>\n"_s.arg(esc(title), style()) +
           body + u"</body></html>\n"_s;
}

} // namespace counterpart::report
