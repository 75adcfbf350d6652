// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentheader.h"

#include "core/domain/depth.h"
#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestTitle = 600; ///< characters
}

DocumentHeader::DocumentHeader(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel), m_side(new widgets::SideBadge(theme)),
      m_facts(widgets::newBarLabel()), m_paraphrase(new QLabel(tr("Paraphrase"))),
      m_unread(widgets::newBarLabel()), m_missing(new QLabel), m_meeting(new QToolButton)
{
    setProperty("look", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setUpParts();
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_side);
    line->addWidget(m_facts);
    line->addWidget(m_paraphrase);
    line->addWidget(m_unread);
    line->addStretch(1);
    line->addWidget(m_meeting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 10, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_missing);
    connect(&theme, &widgets::Theme::changed, this, &DocumentHeader::dress);
    dress();
}

void DocumentHeader::setUpParts()
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setObjectName(u"documentTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAccessibleName(tr("Title of the document"));
    m_side->setBold(true);
    m_facts->setProperty("look", u"muted"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_paraphrase->setProperty("look", u"chipWarning"_s);
    m_paraphrase->setToolTip(tr("This text is a paraphrase of a public document, not the original."));
    m_unread->setProperty("look", u"chipWarning"_s);
    m_missing->setObjectName(u"missingGlyphs"_s);
    m_missing->setAccessibleName(tr("Characters missing from all fonts"));
    m_missing->setProperty("look", u"muted"_s);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meeting->setProperty("look", u"button"_s);
    m_meeting->setText(tr("Compare the Accounts"));
    m_meeting->setAccessibleName(m_meeting->text());
    connect(m_meeting, &QToolButton::clicked, this, [this] { Q_EMIT meetingRequested(m_meetingId); });
}

void DocumentHeader::dress()
{
    QFont title = m_theme.readingTitleFont();
    title.setPointSizeF(m_theme.font().pointSizeF() * 1.45);
    m_title->setFont(title);
    showTitle();
}

/// In two lines at most: however long a title is, the text below it is what is read.
void DocumentHeader::showTitle()
{
    constexpr int Lines = 2;
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const QString shown =
        widgets::wrapped(m_fullTitle, m_title->font(), std::max(width, 1), Lines).join(u'\n');
    m_title->setText(shown);
    m_title->setToolTip(shown.size() < m_fullTitle.size() ? m_fullTitle : QString());
}

void DocumentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

void DocumentHeader::setView(const domain::DocumentView &view)
{
    const domain::DocumentRow &row = view.row;
    m_fullTitle = fonts::masked(models::shortened(row.shownTitle(), LongestTitle), m_title->font());
    showTitle();
    m_side->setSide(row.side, row.issuer.isEmpty() ? models::sideName(row.side) : row.issuer);
    QStringList facts{models::docTypeName(row.docType), models::dateText(row.published)};
    if (!view.facts.sentences.empty())
        facts.append(tr("%n sentence(s)", nullptr, static_cast<int>(view.facts.sentences.size())));
    if (!row.relays.isEmpty())
        facts.append(tr("passes on the account of %1").arg(models::sideName(row.relays)));
    m_facts->setText(text::joined(facts, u" · "));
    m_paraphrase->setVisible(row.paraphrase);
    const QString gap = domain::notAnalysedText(row);
    m_unread->setVisible(!gap.isEmpty());
    m_unread->setText(gap);
    m_unread->setToolTip(
        row.depth == domain::Depth::Part
            ? tr("Stored and searchable. Only dates and known names are detected in this language.")
            : tr("Stored and searchable, but its content is not analysed."));
    const QList<char32_t> missing = fonts::missingGlyphs(row.title + view.text, m_theme.readingFont());
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(
        tr("No installed font has these characters; they are shown as �: %1").arg(fonts::describe(missing)));
    m_meetingId = row.meetings.empty() ? domain::MeetingId() : row.meetings.front();
    m_meeting->setVisible(m_meetingId.isValid());
}

} // namespace counterpart::reader
