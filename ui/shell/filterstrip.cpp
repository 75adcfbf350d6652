// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterstrip.h"

#include "core/domain/depth.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int ChipWidth = 240;
constexpr int ChipGap = 6;
} // namespace

FilterStrip::FilterStrip(models::Focus &focus, const models::EntitiesModel &entities, QWidget *parent)
    : QWidget(parent), m_focus(focus), m_entities(entities), m_chips(new QWidget),
      m_line(new QHBoxLayout(m_chips)), m_more(new QLabel), m_count(widgets::newBarLabel()),
      m_clear(new QToolButton)
{
    setObjectName(u"filterStrip"_s);
    setProperty("look", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Filters that apply to every view"));
    auto *head = new QLabel(tr("Filter:"));
    head->setProperty("look", u"muted"_s);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setProperty("look", u"muted"_s);
    m_clear->setText(tr("Clear All"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setToolTip(tr("Clear all filters (Ctrl+Shift+L)"));
    m_clear->setProperty("look", u"link"_s);
    connect(m_clear, &QToolButton::clicked, this, &FilterStrip::clearRequested);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(ChipGap);
    m_line->addWidget(m_more);
    m_line->addStretch(1);
    m_chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_chips->setMinimumWidth(ChipWidth);
    m_chips->installEventFilter(this);
    m_more->setObjectName(u"moreChips"_s);
    m_more->setProperty("look", u"muted"_s);
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
    for (QToolButton *chip : std::exchange(m_given, {})) {
        m_line->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    for (const domain::EntityId id : filter.entities) {
        const domain::EntityRow *row = m_entities.entity(id);
        addChip(row ? row->name : tr("unnamed"),
                [id](models::Filter &narrowed) { narrowed.entities.removeAll(id); });
    }
    for (const QString &topic : filter.topics)
        addChip(topic, [topic](models::Filter &narrowed) { narrowed.topics.removeAll(topic); });
    if (filter.hasSpan()) {
        const domain::PartialDate span = domain::PartialDate::span(filter.from, filter.to);
        addChip(models::dateText(span),
                [](models::Filter &narrowed) { narrowed.from = narrowed.to = QDate(); });
    }
    m_chosen = int(filter.entities.size() + filter.topics.size()) + (filter.hasSpan() ? 1 : 0);
    showCount(all);
    setVisible(!filter.isEmpty());
    fitChips();
}

void FilterStrip::fitChips()
{
    const int counted = m_more->fontMetrics().horizontalAdvance(tr("and %n more", nullptr, m_chosen));
    int room = m_chips->width();
    int all = 0;
    for (const QToolButton *chip : std::as_const(m_given))
        all += chip->sizeHint().width() + ChipGap;
    if (all > room || m_chosen > m_given.size())
        room -= counted;
    int left = m_chosen;
    for (QToolButton *chip : std::as_const(m_given)) {
        room -= chip->sizeHint().width() + ChipGap;
        const bool fits = room + ChipGap >= 0 || left == m_chosen; // one at least
        chip->setVisible(fits);
        left -= fits ? 1 : 0;
    }
    m_more->setText(tr("and %n more", nullptr, left));
    m_more->setVisible(left > 0);
}

bool FilterStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chips && event->type() == QEvent::Resize)
        fitChips();
    return QWidget::eventFilter(watched, event);
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
                                       : tr("Documents that are not analysed may mention it too."));
}

void FilterStrip::addChip(const QString &text, std::function<void(models::Filter &)> giveUp)
{
    if (m_given.size() >= MostChips)
        return;
    auto *chip = new QToolButton;
    chip->setProperty("look", u"chip"_s);
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, ChipWidth) + u"  ✕"_s);
    chip->setAccessibleName(tr("Filter: %1. Click to remove it.").arg(text));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QToolButton::clicked, this, [this, giveUp = std::move(giveUp)] {
        models::Filter filter = m_focus.filter();
        giveUp(filter);
        m_focus.setFilter(filter);
    });
    m_line->insertWidget(int(m_given.size()), chip);
    m_given.append(chip);
}

} // namespace counterpart::shell
