// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the whole window and fails for a control that a screen reader could not name.
#include "tests/ui/shell/windowfixture.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;

namespace {

/// Parts that Qt makes inside its own controls and names through them.
bool isInnerPart(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(&widget) ||
           (widget.parentWidget() && qobject_cast<const QComboBox *>(widget.parentWidget())) ||
           widget.inherits("QLineEditIconButton") || widget.inherits("QToolBarExtension") ||
           widget.inherits("QComboBoxListView") || widget.inherits("QTableCornerButton");
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget);
}

/// Can be seen, and can have the keys.
bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() &&
           !widget.focusProxy() && !widget.visibleRegion().isEmpty() && !isInnerPart(widget);
}

QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(*widget) || isInnerPart(*widget) || !nameOf(*widget).isEmpty())
            continue;
        QStringList path;
        for (const QWidget *at = widget; at && at != &window; at = at->parentWidget())
            path.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
        found.append(path.join(u" > "_s));
    }
    return found;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_fixture = test::windowOnSample(u"S.counterpart"_s);
        QVERIFY(m_fixture);
        QSignalSpy shown(m_fixture->window.get(), &shell::MainWindow::comparisonShown);
        m_fixture->window->openMeeting(m_fixture->window->firstTwoSidedMeeting());
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        // What is told has a name, and what can be done about it; with no message they are not there.
        m_fixture->window->messageBar()->tell({.severity = counterpart::widgets::Severity::Info,
                                               .text = u"Something came in."_s,
                                               .details = {},
                                               .action = u"Look"_s,
                                               .act = [] {}});
    }

    void cleanup() { m_fixture.reset(); }

    void everyControlHasAName()
    {
        const QStringList found = nameless(*m_fixture->window);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void theWalkSeesControls()
    {
        auto *box = m_fixture->find<QLineEdit>("libraryFilter");
        box->setAccessibleName({});
        box->setPlaceholderText({});
        QCOMPARE(nameless(*m_fixture->window).size(), 1);
    }

    void everyViewTakesTheFocusByTab()
    {
        for (int tab = 0; tab < m_fixture->window->tabs()->count(); ++tab) {
            m_fixture->window->tabs()->setCurrentIndex(tab);
            const QWidget *view = m_fixture->window->tabs()->currentWidget();
            m_fixture->window->tabs()->setFocus();
            bool reached = false;
            for (int step = 0; step < 80 && !reached; ++step) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const QWidget *focus = QApplication::focusWidget();
                reached = focus && view->isAncestorOf(focus);
            }
            const bool empty = tab == int(workbench::View::Reader);
            QVERIFY2(reached || empty, qPrintable(m_fixture->window->tabs()->tabText(tab)));
        }
    }

    void everyControlIsReachedByTab()
    {
        QStringList missed;
        auto *start = m_fixture->find<QLineEdit>("toolSearch");
        for (int tab = 0; tab < m_fixture->window->tabs()->count(); ++tab) {
            m_fixture->window->tabs()->setCurrentIndex(tab);
            QTest::qWait(0);
            start->setFocus();
            QSet<const QWidget *> reached;
            for (int step = 0; step < 400; ++step) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                reached.insert(QApplication::focusWidget());
                if (QApplication::focusWidget() == start)
                    break;
            }
            for (const QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
                if (takesTab(*widget) && !reached.contains(widget))
                    missed.append(m_fixture->window->tabs()->tabText(tab) + u": "_s +
                                  QString::fromLatin1(widget->metaObject()->className()) + u'#' +
                                  widget->objectName());
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    /// From the tool bar down and from left to right; Shift+Tab goes the same way back.
    void tabGoesThroughTheWindowAsItIsRead()
    {
        m_fixture->window->tabs()->setCurrentIndex(int(workbench::View::Library));
        auto *beside = m_fixture->find<QWidget>("inspectorDock");
        beside->show();
        QTRY_VERIFY(beside->isVisible());
        auto *start = m_fixture->find<QLineEdit>("toolSearch");
        const auto walk = [start](Qt::Key key, Qt::KeyboardModifiers with) {
            QList<QWidget *> walked{start};
            start->setFocus();
            do {
                QTest::keyClick(QApplication::focusWidget(), key, with);
                walked.append(QApplication::focusWidget());
            } while (walked.last() != start && walked.size() < 400);
            return walked;
        };
        const QList<QWidget *> there = walk(Qt::Key_Tab, {});
        QList<QWidget *> back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
        std::ranges::reverse(back);
        QCOMPARE(back, there);
        const QWidget *const read[] = {start,
                                       m_fixture->window->findChild<timeline::TimelineView *>(),
                                       m_fixture->find<QWidget>("entitiesFilter"),
                                       m_fixture->window->tabs()->tabBar(),
                                       m_fixture->find<QWidget>("libraryFilter"),
                                       m_fixture->find<QWidget>("libraryFavourites"),
                                       m_fixture->find<QWidget>("libraryTree")};
        qsizetype last = -1;
        for (const QWidget *widget : read) {
            const qsizetype place = there.indexOf(widget);
            QVERIFY2(place > last, qPrintable(widget->objectName()));
            last = place;
        }
        const auto inDock =
            std::ranges::find_if(there, [beside](const QWidget *at) { return beside->isAncestorOf(at); });
        QVERIFY(inDock != there.end());
        QVERIFY(inDock - there.begin() > last);
    }

    /// Whatever has the keys looks otherwise than without them, in either theme.
    void theFocusIsAlwaysSeen_data()
    {
        QTest::addColumn<widgets::Appearance>("appearance");
        QTest::newRow("light") << widgets::Appearance::Light;
        QTest::newRow("dark") << widgets::Appearance::Dark;
    }

    void theFocusIsAlwaysSeen()
    {
        QFETCH(widgets::Appearance, appearance);
        m_fixture->theme.setAppearance(appearance);
        QStringList unseen;
        int seen = 0;
        for (int tab = 0; tab < m_fixture->window->tabs()->count(); ++tab) {
            m_fixture->window->tabs()->setCurrentIndex(tab);
            QTest::qWait(0);
            for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
                if (!takesTab(*widget))
                    continue;
                widget->setFocus(Qt::TabFocusReason);
                if (QApplication::focusWidget() != widget)
                    continue;
                const auto *ring = m_fixture->find<QWidget>("focusRing");
                const QRect place(widget->mapTo(m_fixture->window.get(), QPoint()), widget->size());
                if (ring && ring->isVisible() && ring->geometry().intersects(place))
                    ++seen;
                else
                    unseen.append(QString::fromLatin1(widget->metaObject()->className()) + u'#' +
                                  widget->objectName());
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
        QVERIFY(seen > 60);
        // The ring is ink, and of the theme.
        auto *box = m_fixture->find<QLineEdit>("toolSearch");
        m_fixture->find<QTreeView>("libraryTree")->setFocus();
        const QRect round =
            QRect(box->mapTo(m_fixture->window.get(), QPoint()), box->size()).adjusted(-4, -4, 4, 4);
        const QImage before = m_fixture->window->grab(round).toImage();
        box->setFocus(Qt::TabFocusReason);
        const QImage after = m_fixture->window->grab(round).toImage();
        QVERIFY(before != after);
        const QColor accent = m_fixture->theme.colours().accent;
        int inked = 0;
        for (int x = 0; x < after.width(); ++x) {
            for (int y = 0; y < after.height(); ++y)
                inked += after.pixelColor(x, y) == accent ? 1 : 0;
        }
        QVERIFY(inked > after.width());
    }

    /// Tab walks a view in the order in which it is read.
    void tabWalksAViewFromTheTopDown_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("search") << QStringList{u"searchBox"_s, u"searchSide"_s,   u"searchFrom"_s,
                                               u"searchTo"_s,  u"searchEntity"_s, u"searchTopic"_s,
                                               u"keepSearch"_s};
        QTest::newRow("query") << QStringList{u"queryRun"_s, u"querySeconds"_s, u"queryExamples"_s,
                                              u"queryEditor"_s};
        QTest::newRow("comparison") << QStringList{u"topicFilter"_s, u"accountListA"_s, u"accountListB"_s,
                                                   u"ledger"_s};
    }

    void tabWalksAViewFromTheTopDown()
    {
        QFETCH(QStringList, names);
        QList<const QWidget *> walked;
        auto *first = m_fixture->window->findChild<QWidget *>(names.first());
        const QWidget *at = first;
        do {
            walked.append(at);
            at = at->nextInFocusChain();
        } while (at != first);
        qsizetype last = -1;
        for (const QString &name : std::as_const(names)) {
            const qsizetype place = walked.indexOf(m_fixture->window->findChild<QWidget *>(name));
            QVERIFY2(place > last, qPrintable(name));
            last = place;
        }
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
