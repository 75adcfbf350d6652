// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarybar.h"

#include "ui/library/choices.h"
#include "ui/library/savedfilters.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/roomfit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::LibraryQuery;
using State = domain::MeetingState;

namespace {

constexpr int Gap = 6;
constexpr int FilterWidth = 190;
constexpr int LeastFilterWidth = 90;
constexpr int LongestTag = 18; ///< letters, in the box

QIcon starOf(const QColor &colour)
{
    QPixmap pixmap(42, 42);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    widgets::paintStar(painter, pixmap.rect(), colour);
    return QIcon(pixmap);
}

/// Chooses the row of that value behind the first; the first where there is none.
void choose(QComboBox &box, const QVariant &value)
{
    int at = 0;
    for (int i = 1; i < box.count() && at == 0 && value.isValid(); ++i)
        at = box.itemData(i) == value ? i : 0;
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(at);
}

} // namespace

LibraryBar::LibraryBar(const widgets::Theme &theme, const models::LibraryModel &model,
                       models::LibraryProxy &proxy)
    : m_model(model), m_proxy(proxy),
      m_filter(new widgets::FilterBox(tr("Filter by title, issuer, date, meeting…"))),
      m_byMeeting(new QToolButton), m_flat(new QToolButton), m_sides(new QComboBox), m_types(new QComboBox),
      m_states(new QComboBox), m_tags(new QComboBox), m_menu(new QToolButton),
      m_favourites(new QToolButton), m_saved(new SavedFilters), m_count(widgets::newBarLabel())
{
    setProperty("look", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setFixedWidth(FilterWidth);
    m_filter->setObjectName(u"libraryFilter"_s);
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setProperty("look", u"muted"_s);
    setContentsMargins(14, 8, 14, 8);
    m_count->setMinimumHeight(m_filter->sizeHint().height());
    auto *layout = new widgets::FlowLayout(Gap, this);
    layout->addWidget(m_filter);
    addGrouping();
    addNarrowing();
    addMenu();
    addStar(theme);
    layout->addWidget(m_saved);
    layout->addWidget(m_count);
    connectNarrowing();
    new widgets::RoomFit(*this, [this] { fit(); });
    connect(m_saved, &SavedFilters::nameChanged, this, &LibraryBar::fit);
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
    m_types->setObjectName(u"libraryTypes"_s);
    m_states->setObjectName(u"libraryStates"_s);
    m_tags->setObjectName(u"libraryTags"_s);
    add(m_sides, tr("Show documents of one side"), tr("Side"));
    add(m_types, tr("Show documents of one type"), tr("Type"));
    add(m_states, tr("Filter by which accounts of the meeting are in the store"), tr("Meeting"));
    add(m_tags, tr("Filter by tag"), tr("Tag"));
    for (const Choice &choice : typeChoices())
        m_types->addItem(choice.text, choice.value);
    m_states->addItem(tr("Two-sided"), int(State::TwoSided));
    m_states->addItem(tr("One-sided"), int(State::OneSided));
    m_states->addItem(tr("No meeting"), int(State::InNone));
}

void LibraryBar::addMenu()
{
    m_menu->setObjectName(u"libraryFilterMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->setProperty("look", u"button"_s);
    m_menu->setToolTip(tr("Filter by side, type, meeting or tag"));
    m_menu->setAccessibleName(m_menu->toolTip());
    m_menu->hide();
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &LibraryBar::fillMenu);
    layout()->addWidget(m_menu);
}

QList<QComboBox *> LibraryBar::boxesInUse() const
{
    QList<QComboBox *> boxes{m_sides, m_types, m_states};
    if (m_tags->count() > 1)
        boxes.append(m_tags);
    return boxes;
}

void LibraryBar::fillMenu()
{
    QMenu &menu = *m_menu->menu();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu.clear();
    for (QComboBox *box : boxesInUse()) {
        QMenu *choices = menu.addMenu(box->itemText(0));
        auto *group = new QActionGroup(choices);
        for (int i = 0; i < box->count(); ++i) {
            QAction *choice = choices->addAction(i == 0 ? tr("Any") : box->itemText(i).replace(u'&', u"&&"_s));
            choice->setCheckable(true);
            choice->setChecked(i == box->currentIndex());
            group->addAction(choice);
            // Its rows may have changed while the menu was open.
            connect(choice, &QAction::triggered, box, [box, i, value = box->itemData(i)] {
                box->setCurrentIndex(i == 0 ? 0 : std::max(0, box->findData(value)));
            });
        }
    }
}

void LibraryBar::showNarrowing()
{
    const auto boxes = boxesInUse();
    const auto on = std::ranges::count_if(boxes, [](const auto *box) { return box->currentIndex() > 0; });
    m_menu->setText(on > 0 ? tr("Filters (%1)").arg(on) : tr("Filters"));
    for (QComboBox *box : {m_sides, m_types, m_states, m_tags})
        box->setVisible(!m_isNarrow && boxes.contains(box));
    m_menu->setVisible(m_isNarrow);
}

int LibraryBar::wantedWidth(bool inMenu) const
{
    QList<QWidget *> line{m_byMeeting, m_flat, m_favourites, m_saved, m_count};
    if (inMenu) {
        line.append(m_menu);
    } else {
        for (QComboBox *box : boxesInUse())
            line.append(box);
    }
    return contentsMargins().left() + contentsMargins().right() + FilterWidth + Gap +
           widgets::naturalWidth(line, Gap);
}

void LibraryBar::fit()
{
    m_favourites->setFixedHeight(m_flat->sizeHint().height());
    nameCount(false);
    m_isNarrow = wantedWidth(false) > width();
    if (wantedWidth(m_isNarrow) - width() > FilterWidth - LeastFilterWidth)
        nameCount(true);
    const int missing = wantedWidth(m_isNarrow) - width();
    m_filter->setFixedWidth(std::clamp(FilterWidth - missing, LeastFilterWidth, FilterWidth));
    showNarrowing();
}

void LibraryBar::addStar(const widgets::Theme &theme)
{
    m_favourites->setObjectName(u"libraryFavourites"_s);
    m_favourites->setCheckable(true);
    m_favourites->setProperty(widgets::Kept, true);
    m_favourites->setProperty("look", u"button"_s);
    m_favourites->setToolTip(tr("Show only favourites"));
    m_favourites->setAccessibleName(m_favourites->toolTip());
    const auto dress = [this, &theme] { m_favourites->setIcon(starOf(theme.colours().accent)); };
    dress();
    connect(&theme, &widgets::Theme::changed, this, dress);
    layout()->addWidget(m_favourites);
}

void LibraryBar::connectNarrowing()
{
    connect(m_filter, &widgets::FilterBox::filterChanged, this, &LibraryBar::narrow);
    connect(m_favourites, &QToolButton::toggled, this, &LibraryBar::narrow);
    for (QComboBox *box : {m_sides, m_types, m_states, m_tags})
        connect(box, &QComboBox::currentIndexChanged, this, &LibraryBar::narrow);
}

LibraryQuery LibraryBar::query() const
{
    LibraryQuery query;
    query.text = m_filter->text().simplified();
    if (m_sides->currentIndex() > 0)
        query.side = m_sides->currentData().toString();
    query.type = domain::fromName<domain::DocType>(m_types->currentData().toString());
    query.state = State(m_states->currentData().toInt());
    query.tag = m_tags->currentData().toString();
    query.favourites = m_favourites->isChecked();
    return query;
}

void LibraryBar::narrow()
{
    m_proxy.setQuery(query());
    showNarrowing();
    Q_EMIT narrowed();
}

void LibraryBar::setQuery(const LibraryQuery &query)
{
    m_filter->setText(query.text);
    choose(*m_sides, query.side ? QVariant(*query.side) : QVariant());
    choose(*m_types, query.type ? QVariant(domain::name(*query.type)) : QVariant());
    choose(*m_states, query.state == State::Any ? QVariant() : QVariant(int(query.state)));
    choose(*m_tags, query.tag.isEmpty() ? QVariant() : QVariant(query.tag));
    {
        const QSignalBlocker quiet(m_favourites);
        m_favourites->setChecked(query.favourites);
    }
    narrow();
}

QStringList LibraryBar::sidesThere() const
{
    QStringList codes;
    for (const domain::DocumentRow &row : m_model.documents()) {
        if (!codes.contains(row.side))
            codes.append(row.side);
    }
    codes.sort();
    return codes;
}

QStringList LibraryBar::tagsThere() const
{
    QSet<QString> found;
    const auto add = [&found](const auto &rows) {
        for (const auto &row : rows) {
            for (const QString &tag : row.tags)
                found.insert(tag);
        }
    };
    add(m_model.documents());
    add(m_model.meetings());
    QStringList tags = found.values();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void LibraryBar::offer(QComboBox &box, const QList<std::pair<QString, QString>> &choices)
{
    QStringList there;
    for (int i = 1; i < box.count(); ++i)
        there.append(box.itemData(i).toString());
    QStringList wanted;
    for (const auto &choice : choices)
        wanted.append(choice.second);
    if (there == wanted)
        return;
    const QVariant chosen = box.currentIndex() > 0 ? box.currentData() : QVariant();
    {
        const QSignalBlocker quiet(box);
        while (box.count() > 1)
            box.removeItem(1);
        for (const auto &[text, value] : choices)
            box.addItem(text, value);
    }
    choose(box, chosen);
    if (chosen.isValid() && box.currentIndex() == 0)
        narrow(); // what it was narrowed to is not there any more
}

void LibraryBar::offerWhatIsThere()
{
    QList<std::pair<QString, QString>> sides;
    for (const QString &code : sidesThere())
        sides.append({models::sideName(code), code});
    offer(*m_sides, sides);
    QList<std::pair<QString, QString>> tags;
    for (const QString &tag : tagsThere())
        tags.append({tag.size() > LongestTag ? tag.first(LongestTag) + u'…' : tag, tag});
    offer(*m_tags, tags);
    fit();
}

void LibraryBar::offerSoon()
{
    if (std::exchange(m_isOffering, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isOffering = false;
        offerWhatIsThere();
        if (const LibraryQuery now = query(); !now.tag.isEmpty() || now.favourites)
            narrow();
    });
}

void LibraryBar::showGrouping()
{
    m_byMeeting->setChecked(m_model.isGrouped());
    m_flat->setChecked(!m_model.isGrouped());
}

void LibraryBar::nameCount(bool brief)
{
    const auto all = static_cast<int>(m_model.documents().size());
    const QString text = m_isBeingRead ? tr("loading…")
                         : m_shown     ? tr("%1 of %n document(s)", nullptr, all).arg(*m_shown)
                                       : tr("%n document(s)", nullptr, all);
    m_count->setText(!brief || m_isBeingRead ? text
                     : m_shown               ? tr("%L1 of %L2").arg(*m_shown).arg(all)
                                             : QLocale().toString(all));
    m_count->setToolTip(text);
    m_count->setAccessibleName(text);
}

void LibraryBar::showCount(std::optional<int> shown)
{
    m_shown = shown;
    fit();
}

void LibraryBar::setBeingRead(bool beingRead)
{
    m_isBeingRead = beingRead;
    showCount({});
}

} // namespace counterpart::library
