// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffront.h"

#include "core/report/pageflow.h"
#include "core/report/pdfstyle.h"
#include "core/report/reporttexts.h"
#include "core/report/tokens.h"

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal CardPad = 10;

QColor colour(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

void drawFact(PageFlow &flow, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    constexpr qreal LabelWidth = 84;
    const TextBox name(label, {sans(8.5), colour(ink::Muted)}, LabelWidth, flow.device());
    const TextBox text(value, {sans(9.5), colour(ink::Text)}, flow.width() - LabelWidth, flow.device());
    name.draw(flow.painter(), {flow.left(), flow.y() + 0.8});
    text.draw(flow.painter(), {flow.left() + LabelWidth, flow.y()});
    flow.advance(std::max(name.height(), text.height()) + 2);
}

QString shortHash(const QString &sha256)
{
    return sha256.size() < 16 ? sha256 : sha256.first(8) + u"…"_s + sha256.last(6);
}

/// The card of one source; measured first, so that both come out equally high.
class SourceCard
{
public:
    SourceCard(const ReportSource &source, bool sideA, qreal width, const TextDevice &device)
        : m_source(source), m_sideA(sideA), m_width(width)
    {
        const qreal inner = width - 2 * CardPad;
        add(source.side, {sans(9, true), sideColour(sideA)}, inner - 12, device, 12);
        add(source.issuer, {sans(9.5, true), colour(ink::Text)}, inner, device);
        add(source.title, {serif(10.5, source.han), colour(ink::Text)}, inner, device);
        QString kind = u"%1 · %2 · %3"_s.arg(source.type, source.date, sentencesText(source));
        if (source.revision > 1)
            kind += u" · "_s + tr("revision %1").arg(source.revision);
        add(kind, {sans(8), colour(ink::Muted)}, inner, device);
        if (source.skipped > 0)
            add(skippedText(source), {sans(8), colour(ink::Muted)}, inner, device);
        add(source.file, {sans(8), colour(ink::Muted)}, inner, device);
        add(u"SHA-256 "_s + shortHash(source.sha256), {sans(8), colour(ink::Muted)}, inner, device);
        if (source.paraphrase)
            add(tr("A paraphrase, not the issuer's own words"), {sans(8, true), colour(ink::Differ)}, inner,
                device);
        if (!source.notAnalysed.isEmpty())
            add(source.notAnalysed, {sans(8, true), colour(ink::Differ)}, inner, device);
        if (!source.url.isEmpty()) {
            m_urlLine = int(m_lines.size());
            add(source.url, {sans(7.5), sideColour(true)}, inner, device);
        }
    }
    [[nodiscard]] qreal height() const { return m_height + 2 * CardPad; }

    void draw(PageFlow &flow, QPointF at, qreal height) const
    {
        QPainter &painter = flow.painter();
        painter.setPen(QPen(colour(ink::Hairline), 0.7));
        painter.drawRoundedRect(QRectF(at, QSizeF(m_width, height)), 4, 4);
        painter.fillRect(QRectF(at.x() + 4, at.y(), m_width - 8, 2), sideColour(m_sideA));
        qreal y = at.y() + CardPad;
        drawSideShape(painter, m_sideA, {at.x() + CardPad, y + 3.4, 7.4, 7.4});
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const auto &[box, indent] = m_lines[i];
            box->draw(painter, {at.x() + CardPad + indent, y});
            if (int(i) == m_urlLine)
                flow.addLink({at.x() + CardPad, y, box->naturalWidth(), box->height()}, QUrl(m_source.url));
            y += box->height() + 2;
        }
    }

private:
    void add(const QString &text, const TextBox::Style &style, qreal width, const TextDevice &device,
             qreal indent = 0)
    {
        auto box = std::make_unique<TextBox>(text, style, width, device);
        m_height += box->height() + 2;
        m_lines.emplace_back(std::move(box), indent);
    }

    const ReportSource &m_source;
    bool m_sideA;
    qreal m_width;
    qreal m_height = 0;
    int m_urlLine = -1;
    std::vector<std::pair<std::unique_ptr<TextBox>, qreal>> m_lines;
};

void drawSources(PageFlow &flow, const Report &report)
{
    constexpr qreal Gap = 16;
    const qreal width = (flow.width() - Gap) / 2;
    const SourceCard a(report.a, true, width, flow.device());
    const SourceCard b(report.b, false, width, flow.device());
    const qreal height = std::max(a.height(), b.height());
    flow.ensure(height);
    a.draw(flow, {flow.left(), flow.y()}, height);
    b.draw(flow, {flow.left() + width + Gap, flow.y()}, height);
    flow.advance(height + 14);
}

void drawCounts(PageFlow &flow, const Report &report)
{
    const std::vector<std::pair<QString, QString>> counts{
        {report.countText(report.same), tr("links: same")},
        {report.countText(report.partial), tr("links: partial")},
        {report.countText(report.conflict), tr("links: conflict")},
        {report.countText(report.onlyA), tr("only %1").arg(report.a.called)},
        {report.countText(report.onlyB), tr("only %1").arg(report.b.called)},
    };
    const qreal width = flow.width() / qreal(counts.size());
    qreal height = 0;
    flow.ensure(52);
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto &[number, label] = counts[i];
        const qreal x = flow.left() + qreal(i) * width;
        const bool alarm = i == 2 && report.conflict > 0;
        const TextBox figure(number, {sans(19, true), colour(alarm ? ink::SideB : ink::Text)}, width,
                             flow.device());
        const TextBox name(label, {sans(8), colour(ink::Muted)}, width - 6, flow.device());
        figure.draw(flow.painter(), {x, flow.y()});
        name.draw(flow.painter(), {x, flow.y() + figure.height() - 2});
        height = std::max(height, figure.height() + name.height());
    }
    flow.advance(height + 8);
}

void drawKey(PageFlow &flow, bool judged)
{
    const QString equal = tr("equal terms");
    const QString differ = tr("differing figures");
    const QString alone = judged ? tr("hatched passages stand in one account only")
                                 : tr("passages with a dotted outline are not judged");
    const QString text =
        tr("Marks: %1 (one thing under two names), %2; %3. "
           "A7 is the seventh sentence of the account on the left, B2 the second of that on the right.")
            .arg(equal, differ, alone);
    QTextLayout::FormatRange equalRange{int(text.indexOf(equal)), int(equal.size()), {}};
    equalRange.format.setForeground(colour(ink::Equal));
    equalRange.format.setUnderlineStyle(QTextCharFormat::DotLine);
    QTextLayout::FormatRange differRange{int(text.indexOf(differ)), int(differ.size()), {}};
    differRange.format.setForeground(colour(ink::Differ));
    differRange.format.setBackground(colour(ink::DifferWash));
    const TextBox box(text, {sans(8), colour(ink::Muted)}, flow.width(), flow.device(),
                      {equalRange, differRange});
    flow.ensure(box.height());
    box.draw(flow.painter(), {flow.left(), flow.y()});
    flow.advance(box.height());
}

} // namespace

void drawFront(PageFlow &flow, const Report &report)
{
    flow.addOutline(report.title, 0);
    const TextBox kicker(tr("COMPARISON OF TWO ACCOUNTS"), {sans(8, true), colour(ink::Muted)}, flow.width(),
                         flow.device());
    kicker.draw(flow.painter(), {flow.left(), flow.y()});
    flow.advance(kicker.height() + 4);
    drawParagraph(flow, report.title, {serif(20), colour(ink::Text), 1.02});
    flow.advance(10);
    drawFact(flow, tr("Date"), report.date);
    drawFact(flow, tr("Place"), report.place);
    drawFact(flow, tr("Format"), report.format);
    drawFact(flow, tr("Occasion"), report.occasion);
    drawFact(flow, tr("Participants"), report.participants.join(u", "_s));
    drawFact(flow, tr("Not published"), report.unpublished);
    flow.advance(12);
    drawSources(flow, report);
    drawCounts(flow, report);
    if (!report.gap.isEmpty()) {
        drawParagraph(flow, report.gap, {sans(9), colour(ink::Text), 1.1});
        flow.advance(8);
    }
    drawKey(flow, report.judged);
}

void drawMethod(PageFlow &flow, const Report &report)
{
    drawHeading(flow, tr("Method and its limits"), 40);
    drawParagraph(flow, report.method, {sans(9), colour(ink::Text), 1.1});
}

} // namespace counterpart::report
