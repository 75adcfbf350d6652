// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printedpages.h"

#include "core/domain/accounts.h"
#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/standings.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <set>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using comparison::Column;
using comparison::Standing;
using domain::BlockKind;
using domain::DocumentView;

namespace {

constexpr int LetterPoints = 10;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PrintedPages)
};

std::unique_ptr<QTextDocument> pages(const QString &title, const QString &html)
{
    auto made = std::make_unique<QTextDocument>();
    made->setDefaultFont(QFont(u"Noto Serif"_s, LetterPoints));
    made->setDefaultStyleSheet(u"body { color: black; } h1 { font-size: 16pt; } h3 { font-size: 11pt; }"
                               " .muted { color: #555555; font-size: 9pt; } td, th { padding: 4px; }"_s);
    made->setMetaInformation(QTextDocument::DocumentTitle, title);
    made->setHtml(u"<body>"_s + html + u"</body>"_s);
    return made;
}

QString titleOf(const domain::DocumentRow &row)
{
    return row.title.isEmpty() ? row.file : row.title;
}

/// Who published it when, and where it was got.
QString factsOf(const DocumentView &document)
{
    const domain::DocumentRow &row = document.row;
    const QString side = row.side.isEmpty() ? QString() : models::sideName(row.side);
    return text::joined({row.issuer.isEmpty() ? side : row.issuer, models::dateText(row.published),
                         document.provenance.sourceUrl},
                        u" · ")
        .toHtmlEscaped();
}

QString blockHtml(const DocumentView &document, const domain::Block &block)
{
    const QString words = block.range.in(document.text).toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (block.kind == BlockKind::Heading)
        return u"<h3>%1</h3>"_s.arg(words);
    if (block.kind == BlockKind::Letterhead || block.kind == BlockKind::SignOff)
        return u"<p class=\"muted\">%1</p>"_s.arg(words);
    return u"<p>%1</p>"_s.arg(words);
}

QString sentences(const DocumentView &document, const std::vector<int> &indexes)
{
    QStringList words;
    for (const int index : indexes)
        words.append(document.facts.sentences[size_t(index)].range.in(document.text).toString().simplified());
    return words.join(u' ').toHtmlEscaped();
}

QString rowOf(const QString &left, const QString &how, const QString &right)
{
    return u"<tr><td width=\"44%\">%1</td><td width=\"12%\" align=\"center\" class=\"muted\">%2</td>"
           "<td width=\"44%\">%3</td></tr>"_s.arg(left, how.toHtmlEscaped(), right);
}

/// The rows of a comparison in the order of reading: that of A, with what B alone says where it stands there.
class Rows
{
public:
    Rows(const domain::ComparisonView &view, const domain::Judgements &judgements)
        : m_view(view), m_judgements(judgements), m_standings(view),
          m_suggests(workspace::Comparisons::areSuggestions(view))
    {
    }

    QString html()
    {
        for (int a = 0; a < m_standings.count(Column::A); ++a) {
            const std::vector<int> &links = m_standings.linksOf(Column::A, a);
            if (links.empty())
                m_html += rowOf(sentences(m_view.a, {a}), aloneText(Column::A, a), {});
            for (const int link : links)
                addLink(link);
        }
        addAlone(m_standings.count(Column::B));
        return m_html;
    }

private:
    /// Each link once, also where its passages have others.
    void addLink(int index)
    {
        if (!m_printed.insert(index).second)
            return;
        const domain::LinkRow &link = m_view.links[size_t(index)];
        if (!link.fact.a.empty() && !link.fact.b.empty())
            addAlone(link.fact.b.front());
        m_html += rowOf(sentences(m_view.a, link.fact.a), linkText(link), sentences(m_view.b, link.fact.b));
    }

    /// What B alone says before its sentence \p before.
    void addAlone(int before)
    {
        while (m_nextB < before) {
            const int b = m_nextB++;
            const std::vector<int> &links = m_standings.linksOf(Column::B, b);
            if (links.empty())
                m_html += rowOf({}, aloneText(Column::B, b), sentences(m_view.b, {b}));
            for (const int link : links) {
                if (m_view.links[size_t(link)].fact.a.empty())
                    addLink(link);
            }
        }
    }

    [[nodiscard]] QString linkText(const domain::LinkRow &link) const
    {
        const QString relation = models::relationName(link.fact.relation);
        if (link.status == domain::LinkStatus::Confirmed)
            return relation + u" ✓"_s;
        return m_suggests && !link.byHand ? Texts::tr("%1, suggested").arg(relation) : relation;
    }

    /// As the comparison says it on the screen.
    [[nodiscard]] QString aloneText(Column column, int sentence) const
    {
        const bool inA = column == Column::A;
        const Standing standing = m_standings.of(column, sentence);
        if (standing == Standing::Outside)
            return Texts::tr("about other things");
        if (standing == Standing::NotJudged)
            return Texts::tr("not judged: %1")
                .arg(gap(inA ? m_view.a.row : m_view.b.row, inA ? m_view.b.row : m_view.a.row));
        if (const domain::JudgementRow *made = m_judgements.on(m_view, inA, sentence);
            made && made->judgement)
            return *made->judgement == domain::Judgement::Significant ? Texts::tr("only here ✓ significant")
                   : *made->judgement == domain::Judgement::Minor     ? Texts::tr("only here ✓ minor")
                                                                      : Texts::tr("said elsewhere");
        return m_suggests ? Texts::tr("no link") : Texts::tr("only here"); // links of records are suggestions
    }

    [[nodiscard]] static QString gap(const domain::DocumentRow &own, const domain::DocumentRow &other)
    {
        if (const QString text = domain::notAnalysedText(own); !text.isEmpty())
            return text;
        return u"%1 %2"_s.arg(models::sideName(domain::voiceOf(other)), domain::notAnalysedText(other));
    }

    const domain::ComparisonView &m_view;
    const domain::Judgements &m_judgements;
    comparison::Standings m_standings;
    bool m_suggests;
    std::set<int> m_printed; ///< links
    int m_nextB = 0;
    QString m_html;
};

QString head(const DocumentView &account)
{
    return u"<th width=\"44%\" align=\"left\">%1<br><span class=\"muted\">%2</span></th>"_s.arg(
        titleOf(account.row).toHtmlEscaped(), factsOf(account));
}

} // namespace

std::unique_ptr<QTextDocument> printedDocument(const DocumentView &document)
{
    const QString title = titleOf(document.row);
    QString html = u"<h1>%1</h1><p class=\"muted\">%2</p>"_s.arg(title.toHtmlEscaped(), factsOf(document));
    for (const domain::Block &block : document.blocks)
        html += blockHtml(document, block);
    return pages(title, html);
}

std::unique_ptr<QTextDocument> printedComparison(const domain::ComparisonView &comparison,
                                                 const domain::Judgements &judgements)
{
    const QString title = comparison.meeting.title.isEmpty()
                              ? titleOf(comparison.a.row) + u" — "_s + titleOf(comparison.b.row)
                              : comparison.meeting.title;
    const QString html =
        u"<h1>%1</h1><p class=\"muted\">%2</p><table width=\"100%\"><tr>%3<th></th>%4</tr>%5</table>"_s.arg(
            title.toHtmlEscaped(), models::dateText(comparison.meeting.date).toHtmlEscaped(),
            head(comparison.a), head(comparison.b), Rows(comparison, judgements).html());
    return pages(title, html);
}

} // namespace counterpart::shell
