// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printedpages.h"

#include "core/text/joining.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <set>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
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
    explicit Rows(const domain::ComparisonView &view) : m_view(view)
    {
        for (const domain::LinkRow &link : view.links) {
            if (link.status != domain::LinkStatus::Rejected)
                m_linkedB.insert(link.fact.b.begin(), link.fact.b.end());
        }
    }

    QString html()
    {
        for (int a = 0; a < int(m_view.a.facts.sentences.size()); ++a) {
            if (m_doneA.contains(a))
                continue;
            const domain::LinkRow *link = linkOf(a);
            if (link && !link->fact.b.empty())
                addAlone(link->fact.b.front());
            if (link)
                addLink(*link);
            else
                m_html += rowOf(sentences(m_view.a, {a}), Texts::tr("only here"), {});
        }
        addAlone(int(m_view.b.facts.sentences.size()));
        return m_html;
    }

private:
    [[nodiscard]] const domain::LinkRow *linkOf(int a) const
    {
        const auto found = std::ranges::find_if(m_view.links, [a](const domain::LinkRow &link) {
            return link.status != domain::LinkStatus::Rejected && std::ranges::contains(link.fact.a, a);
        });
        return found == m_view.links.end() ? nullptr : &*found;
    }

    void addLink(const domain::LinkRow &link)
    {
        m_doneA.insert(link.fact.a.begin(), link.fact.a.end());
        m_html += rowOf(sentences(m_view.a, link.fact.a), models::relationName(link.fact.relation),
                        sentences(m_view.b, link.fact.b));
    }

    /// What B alone says before its sentence \p before.
    void addAlone(int before)
    {
        for (; m_nextB < before; ++m_nextB) {
            if (!m_linkedB.contains(m_nextB))
                m_html += rowOf({}, Texts::tr("only here"), sentences(m_view.b, {m_nextB}));
        }
    }

    const domain::ComparisonView &m_view;
    std::set<int> m_doneA;
    std::set<int> m_linkedB;
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

std::unique_ptr<QTextDocument> printedComparison(const domain::ComparisonView &comparison)
{
    const QString title = comparison.meeting.title.isEmpty()
                              ? titleOf(comparison.a.row) + u" — "_s + titleOf(comparison.b.row)
                              : comparison.meeting.title;
    const QString html =
        u"<h1>%1</h1><p class=\"muted\">%2</p><table width=\"100%\"><tr>%3<th></th>%4</tr>%5</table>"_s.arg(
            title.toHtmlEscaped(), models::dateText(comparison.meeting.date).toHtmlEscaped(),
            head(comparison.a), head(comparison.b), Rows(comparison).html());
    return pages(title, html);
}

} // namespace counterpart::shell
