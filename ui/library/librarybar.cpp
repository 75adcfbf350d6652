// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarybar.h"

#include "ui/library/choices.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace counterpart::library {

using namespace Qt::StringLiterals;

LibraryBar::LibraryBar(const models::LibraryModel &model, models::LibraryProxy &proxy)
    : m_model(model), m_proxy(proxy),
      m_filter(new widgets::FilterBox(tr("Filter by title, issuer, date, meeting…"))),
      m_byMeeting(new QToolButton), m_flat(new QToolButton), m_sides(new QComboBox), m_types(new QComboBox),
      m_states(new QComboBox), m_count(widgets::newBarLabel())
{
    setProperty("look", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setMaximumWidth(420);
    m_filter->setMinimumWidth(60);
    m_filter->setObjectName(u"libraryFilter"_s);
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setProperty("look", u"muted"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->addWidget(m_filter, 3);
    layout->addSpacing(4);
    addGrouping();
    addNarrowing();
    layout->addStretch(1);
    layout->addWidget(m_count);
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy.setText(text);
        Q_EMIT narrowed();
    });
}

void LibraryBar::addGrouping()
{
    const auto add = [this](QToolButton *button, const QString &text, bool grouped) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(m_model.isGrouped() == grouped);
        button->setProperty("look", u"button"_s);
        connect(button, &QToolButton::clicked, this, [this, grouped] { Q_EMIT groupingAsked(grouped); });
        layout()->addWidget(button);
    };
    add(m_byMeeting, tr("By meeting"), true);
    add(m_flat, tr("All documents"), false);
}

void LibraryBar::addNarrowing()
{
    const auto add = [this](QComboBox *box, const QString &name, const QString &any) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->addItem(any);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        box->setMinimumWidth(64);
        layout()->addWidget(box);
    };
    m_sides->setObjectName(u"librarySides"_s);
    add(m_sides, tr("Show documents of one side"), tr("Side"));
    add(m_types, tr("Show documents of one type"), tr("Type"));
    add(m_states, tr("Show documents by the accounts that the store has of their meeting"), tr("Meeting"));
    for (const Choice &choice : typeChoices())
        m_types->addItem(choice.text, choice.value);
    using State = models::MeetingState;
    m_states->addItem(tr("Two-sided"), int(State::TwoSided));
    m_states->addItem(tr("Not two-sided"), int(State::OneSided));
    m_states->addItem(tr("In no meeting"), int(State::InNone));
    connect(m_sides, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy.setSide(index > 0 ? std::optional(m_sides->currentData().toString()) : std::nullopt);
    });
    connect(m_types, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy.setType(domain::fromName<domain::DocType>(m_types->currentData().toString()));
    });
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy.setMeetingState(State(m_states->currentData().toInt())); });
    for (QComboBox *box : {m_sides, m_types, m_states})
        connect(box, &QComboBox::currentIndexChanged, this, &LibraryBar::narrowed);
}

void LibraryBar::clear()
{
    m_filter->clear();
    for (QComboBox *box : {m_sides, m_types, m_states})
        box->setCurrentIndex(0);
}

void LibraryBar::offerSides()
{
    QStringList codes;
    for (const domain::DocumentRow &row : m_model.documents()) {
        if (!codes.contains(row.side))
            codes.append(row.side);
    }
    codes.sort();
    QStringList shown;
    for (int i = 1; i < m_sides->count(); ++i)
        shown.append(m_sides->itemData(i).toString());
    if (codes == shown)
        return;
    const QString chosen = m_sides->currentData().toString();
    const bool isChosen = m_sides->currentIndex() > 0;
    const QSignalBlocker quiet(m_sides);
    while (m_sides->count() > 1)
        m_sides->removeItem(1);
    for (const QString &code : std::as_const(codes))
        m_sides->addItem(models::sideName(code), code);
    const auto place = codes.indexOf(chosen);
    m_sides->setCurrentIndex(isChosen && place >= 0 ? int(place) + 1 : 0);
    if (isChosen && place < 0)
        m_proxy.setSide(std::nullopt);
}

void LibraryBar::showGrouping()
{
    m_byMeeting->setChecked(m_model.isGrouped());
    m_flat->setChecked(!m_model.isGrouped());
}

void LibraryBar::showCount(std::optional<int> shown)
{
    const auto all = static_cast<int>(m_model.documents().size());
    m_count->setText(shown ? tr("%1 of %n document(s)", nullptr, all).arg(*shown)
                           : tr("%n document(s)", nullptr, all));
}

} // namespace counterpart::library
