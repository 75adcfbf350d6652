// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkfacts.h"

#include "ui/comparison/linktexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChipGap = 4;
constexpr int ChipWidth = 160; ///< at most; the whole reason is in the tool tip
constexpr int NameWidth = 62;
constexpr int NameLetters = 8; ///< of large letters the names take as much room as they need

} // namespace

LinkFacts::LinkFacts(const widgets::Theme &theme)
    : m_theme(theme), m_why(new QWidget), m_acts(widgets::newPlainLabel()), m_shift(widgets::newPlainLabel()),
      m_terms(widgets::newPlainLabel()), m_score(widgets::newPlainLabel()),
      m_history(widgets::newPlainLabel())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    new widgets::FlowLayout(ChipGap, m_why);
    add(*rows, tr("Why"), *m_why);
    add(*rows, tr("Acts"), *newActs());
    add(*rows, tr("Terms"), *m_terms);
    add(*rows, tr("Score"), *m_score);
    add(*rows, tr("History"), *m_history);
}

/// Rows of their own: a form of QFormLayout takes height from what grows with its lines.
void LinkFacts::add(QVBoxLayout &rows, const QString &name, QWidget &value)
{
    value.setAccessibleName(name);
    auto *label = new QLabel(name);
    label->setProperty("look", u"muted"_s);
    label->setFixedWidth(std::max(NameWidth, label->fontMetrics().averageCharWidth() * NameLetters));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(&value, 1, Qt::AlignTop);
    rows.addLayout(row);
}

QWidget *LinkFacts::newActs()
{
    auto *acts = new QWidget;
    auto *lines = new QVBoxLayout(acts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_acts);
    lines->addWidget(m_shift);
    return acts;
}

void LinkFacts::setReasons(const QStringList &reasons)
{
    while (QLayoutItem *item = m_why->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QFontMetrics metrics(m_theme.smallFont());
    for (const QString &reason : reasons) {
        auto *chip = new widgets::ElidedLabel;
        chip->setText(metrics.elidedText(reason, Qt::ElideRight, ChipWidth));
        chip->setFont(m_theme.smallFont());
        chip->setToolTip(reason);
        chip->setProperty("look", u"chip"_s);
        m_why->layout()->addWidget(chip);
    }
}

void LinkFacts::setLink(const ComparisonState &state, const domain::LinkRow &link)
{
    setReasons(link.byHand ? QStringList{tr("linked by hand")} : reasonTexts(link.fact));
    m_acts->setText(actsText(state, link.fact));
    m_shift->setText(shiftText(link.fact.shift));
    m_shift->setVisible(!m_shift->text().isEmpty());
    m_shift->setFont(m_theme.boldFont());
    m_shift->setStyleSheet(u"color: %1"_s.arg(m_theme.colours().shift.name()));
    m_terms->setText(termsText(state, link));
    m_score->setText(scoreText(state.view(), link));
    m_history->setText(historyText(link));
}

} // namespace counterpart::comparison
