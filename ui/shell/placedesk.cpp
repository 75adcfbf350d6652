// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placedesk.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/models/librarymodel.h"
#include "ui/search/searchpane.h"
#include "ui/shell/views.h"
#include "ui/shell/walkdesk.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTabWidget>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

PlaceDesk::PlaceDesk(const workbench::Desk &lent, QMenu &menu, const Views &views, WalkDesk &walk)
    : DeskPart(lent), m_walk(walk), m_places(lent, views, walk)
{
    addCommands(menu);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PlaceDesk::arrive);
    follow(views, walk);
    qApp->installEventFilter(this);
}

void PlaceDesk::addCommands(QMenu &menu)
{
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys,
                         const QString &icon, const QString &hint, int direction) {
        QAction *action =
            desk().actions.add(&menu, {id, text, {}, hint}, [this, direction] { go(direction); });
        action->setShortcuts(keys);
        action->setIcon(desk().theme.icon(icon));
    };
    add(u"go.back"_s, tr("&Back"), {tr("Alt+Left"), Qt::Key_Back}, u"go-previous"_s,
        tr("Go back to the previous place"), -1);
    add(u"go.forward"_s, tr("&Forward"), {tr("Alt+Right"), Qt::Key_Forward}, u"go-next"_s,
        tr("Go forward to the next place"), 1);
    menu.addSeparator();
}

void PlaceDesk::follow(const Views &views, const WalkDesk &walk)
{
    const auto soon = [this] { m_soon.start(0); };
    connect(&walk, &WalkDesk::leaving, this, &PlaceDesk::leave);
    connect(&walk, &WalkDesk::documentShown, this, soon);
    connect(&walk, &WalkDesk::followed, this, soon);
    connect(views.tabs, &QTabWidget::currentChanged, this, soon);
    connect(views.comparison, &comparison::ComparisonPane::shown, this, soon);
    connect(views.search, &search::SearchPane::queryChanged, this, soon);
    connect(&desk().session, &workbench::Session::libraryLoaded, this, soon);
    connect(&m_places, &ViewPlaces::arrived, this, soon);
    // What went, and what came back.
    connect(&desk().library, &QAbstractItemModel::modelReset, this, &PlaceDesk::updateActions);
    connect(&desk().library, &models::LibraryModel::rearranged, this, &PlaceDesk::updateActions);
}

void PlaceDesk::storeOpened()
{
    m_history.clear();
}

void PlaceDesk::storeClosed()
{
    m_soon.stop();
    m_places.stay();
    m_history.clear();
}

void PlaceDesk::updateActions()
{
    const auto isThere = [this](const Place &place) { return m_places.isThere(place); };
    const bool isOpen = desk().session.isOpen();
    desk().actions.action(u"go.back"_s)->setEnabled(isOpen && m_history.step(-1, isThere) != 0);
    desk().actions.action(u"go.forward"_s)->setEnabled(isOpen && m_history.step(1, isThere) != 0);
}

bool PlaceDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isButton =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if ((!isButton && event->type() != QEvent::KeyPress) || !watched->isWidgetType())
        return false;
    const auto *input = static_cast<const QInputEvent *>(event);
    if (isButton && static_cast<const QWidget *>(watched)->window() == &desk().window) {
        const Qt::MouseButton button = static_cast<const QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            desk().actions.action(button == Qt::BackButton ? u"go.back"_s : u"go.forward"_s)->trigger();
            return true;
        }
    }
    // The same event comes by again for each widget that leaves it to its parent.
    if (input->timestamp() == 0 || std::exchange(m_seen, input->timestamp()) != input->timestamp())
        leave();
    return false;
}

/// While one is on the way to a place, what is seen is none.
void PlaceDesk::leave()
{
    if (desk().session.isOpen() && !m_places.isUnderWay() && !m_walk.isOpening())
        m_history.know(m_places.now());
}

void PlaceDesk::arrive()
{
    if (!desk().session.isLibraryRead() || m_places.isUnderWay() || m_walk.isOpening())
        return;
    m_history.arrive(m_places.now());
    updateActions();
}

void PlaceDesk::visit(const Place &place)
{
    leave();
    m_history.arrive(place);
    m_places.goTo(place);
    updateActions();
}

void PlaceDesk::go(int direction)
{
    leave();
    const qsizetype by =
        m_history.step(direction, [this](const Place &place) { return m_places.isThere(place); });
    if (by == 0)
        return;
    m_soon.stop();
    m_places.goTo(*m_history.go(by));
    updateActions();
}

} // namespace counterpart::shell
