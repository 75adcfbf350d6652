// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/lostjudgements.h"

#include "core/fonts/glyphs.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/models/wording.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype LongestQuote = 400;

QString verdictOf(const JudgementRow &row)
{
    switch (row.judgement.value_or(Judgement::Minor)) {
    case Judgement::Significant:
        return LostJudgements::tr("Only here · significant");
    case Judgement::Minor:
        return LostJudgements::tr("Only here · minor");
    case Judgement::Elsewhere:
        break;
    }
    return row.elsewhereQuote.isEmpty()
               ? LostJudgements::tr("Said elsewhere")
               : LostJudgements::tr("Said elsewhere: “%1”")
                     .arg(models::shortened(row.elsewhereQuote.simplified(), LongestQuote));
}

} // namespace

LostJudgements::LostJudgements(const widgets::Theme &theme, const ComparisonState &state, bool isWritable)
    : m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"lostJudgements"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    const std::vector<JudgementRow> rows = state.judgements().unplaced();
    m_layout->addWidget(
        new widgets::SectionLabel(theme, tr("%n decision(s) without a passage", nullptr, int(rows.size()))));
    QLabel *why = widgets::newPlainLabel(
        tr("The text was changed, and the passage could not be found in it with certainty."));
    why->setProperty("look", u"muted"_s);
    m_layout->addWidget(why);
    for (const JudgementRow &row : rows)
        addCard(state, row, isWritable);
    if (rows.size() > 1)
        m_removeAll = addRemove(*m_layout, tr("Remove All"), tr("Remove all decisions without a passage"),
                                rows, isWritable);
}

int LostJudgements::focused() const
{
    if (m_removeAll && m_removeAll->hasFocus())
        return All;
    const auto at = std::ranges::find_if(m_removes, &QWidget::hasFocus);
    return at == m_removes.end() ? -1 : int(at - m_removes.begin());
}

void LostJudgements::focus(int at) const
{
    QPushButton *button = m_removeAll && at == All
                              ? m_removeAll
                              : m_removes[std::min(size_t(at), m_removes.size() - 1)];
    button->setFocus(Qt::OtherFocusReason);
}

void LostJudgements::addCard(const ComparisonState &state, const JudgementRow &row, bool isWritable)
{
    auto *card = new QFrame;
    card->setProperty("look", u"card"_s);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->setSpacing(2);
    const DocumentRow &document = state.document(row.inA ? Column::A : Column::B).row;
    auto *badge = new widgets::SideBadge(m_theme);
    badge->setSide(voiceOf(document), models::sideName(voiceOf(document)));
    badge->setToolTip(document.title);
    lines->addWidget(badge);
    const QString quote = models::shortened(row.quote.simplified(), LongestQuote);
    QLabel *words = widgets::newPlainLabel(fonts::masked(u"“%1”"_s.arg(quote), m_theme.readingFont()));
    QFont font = m_theme.readingFont();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    words->setFont(font);
    lines->addWidget(words);
    lines->addWidget(widgets::newPlainLabel(verdictOf(row)));
    if (!row.note.trimmed().isEmpty())
        lines->addWidget(widgets::newPlainLabel(row.note));
    QLabel *by = widgets::newPlainLabel(tr("Decided by %1.").arg(row.author));
    by->setProperty("look", u"muted"_s);
    by->setVisible(!row.author.isEmpty());
    lines->addWidget(by);
    m_removes.push_back(addRemove(*lines, tr("Remove"),
                                  tr("Remove the decision on “%1”").arg(models::shortened(quote, 40)), {row},
                                  isWritable));
    m_layout->addWidget(card);
}

QPushButton *LostJudgements::addRemove(QVBoxLayout &to, const QString &text, const QString &name,
                                       const std::vector<JudgementRow> &rows, bool isWritable)
{
    auto *remove = new QPushButton(text);
    remove->setToolTip(name);
    remove->setAccessibleName(name);
    remove->setEnabled(isWritable);
    connect(remove, &QPushButton::clicked, this, [this, rows] { Q_EMIT removeAsked(rows); });
    to.addWidget(remove, 0, Qt::AlignLeft);
    return remove;
}

} // namespace counterpart::comparison
