// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterstrip.h"

#include "core/domain/depth.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int ChipWidth = 240;
}

FilterStrip::FilterStrip(models::Focus &focus, const models::EntitiesModel &entities, QWidget *parent)
    : QWidget(parent), m_focus(focus), m_entities(entities), m_chips(new QWidget),
      m_flow(new widgets::FlowLayout(6, m_chips)), m_count(widgets::newBarLabel()), m_clear(new QToolButton)
{
    setObjectName(u"filterStrip"_s);
    setProperty("look", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("What every view is narrowed to"));
    auto *head = new QLabel(tr("Narrowed to"));
    head->setProperty("look", u"muted"_s);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setProperty("look", u"muted"_s);
    m_clear->setText(tr("Show all again"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setToolTip(tr("Give up every filter (Ctrl+Shift+L)"));
    m_clear->setProperty("look", u"link"_s);
    connect(m_clear, &QToolButton::clicked, this, &FilterStrip::clearRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(head);
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_clear);
    hide();
}

void FilterStrip::show(const std::vector<domain::DocumentRow> &all)
{
    const models::Filter &filter = m_focus.filter();
    for (QLayoutItem *item = m_flow->takeAt(0); item; item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const domain::EntityId id : filter.entities) {
        const domain::EntityRow *row = m_entities.entity(id);
        addChip(row ? row->name : tr("somebody"),
                [id](models::Filter &narrowed) { narrowed.entities.removeAll(id); });
    }
    for (const QString &topic : filter.topics)
        addChip(topic, [topic](models::Filter &narrowed) { narrowed.topics.removeAll(topic); });
    if (filter.hasSpan()) {
        const domain::PartialDate span = domain::PartialDate::span(filter.from, filter.to);
        addChip(models::dateText(span),
                [](models::Filter &narrowed) { narrowed.from = narrowed.to = QDate(); });
    }
    const auto chips = int(filter.entities.size() + filter.topics.size()) + (filter.hasSpan() ? 1 : 0);
    if (chips > MostChips)
        m_flow->addWidget(new QLabel(tr("and %n more", nullptr, chips - MostChips)));
    showCount(all);
    setVisible(!filter.isEmpty());
}

/// What is not analysed may speak of the chosen subjects all the same.
void FilterStrip::showCount(const std::vector<domain::DocumentRow> &all)
{
    const auto &fitting = m_focus.fitting();
    std::vector<domain::DocumentRow> leftOut;
    for (const domain::DocumentRow &row : all) {
        if (row.depth != domain::Depth::Full && m_focus.filter().hasSubjects() && fitting &&
            !fitting->contains(row.id))
            leftOut.push_back(row);
    }
    const QString gaps = domain::notAnalysedSummary(leftOut);
    const auto count = int(all.size());
    const QString told =
        tr("%1 of %n document(s)", nullptr, count).arg(fitting ? int(fitting->size()) : count);
    m_count->setText(gaps.isEmpty() ? told : told + u" · "_s + gaps);
    m_count->setToolTip(gaps.isEmpty() ? QString()
                                       : tr("What is not analysed may speak of it all the same."));
}

void FilterStrip::addChip(const QString &text, std::function<void(models::Filter &)> giveUp)
{
    if (m_flow->count() >= MostChips)
        return;
    auto *chip = new QToolButton;
    chip->setProperty("look", u"chip"_s);
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, ChipWidth) + u"  ✕"_s);
    chip->setAccessibleName(tr("Narrowed to %1; give it up").arg(text));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QToolButton::clicked, this, [this, giveUp = std::move(giveUp)] {
        models::Filter filter = m_focus.filter();
        giveUp(filter);
        m_focus.setFilter(filter);
    });
    m_flow->addWidget(chip);
}

} // namespace counterpart::shell
