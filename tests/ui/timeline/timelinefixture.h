// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline on the screen, and the hands of its user.
#pragma once

#include "tests/ui/timeline/timelinerows.h"
#include "ui/timeline/lanemarks.h"
#include "ui/timeline/marktexts.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace counterpart::test {

struct TimelineFixture
{
    /// Shows a new view of the rows, with the focus.
    void open()
    {
        m_view = std::make_unique<timeline::TimelineView>(m_theme);
        m_view->resize(1200, 148);
        showRows();
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        m_view->setFocus();
    }

    /// Shows the rows as they are now.
    void showRows() { m_view->setModel(m_rows.model()); }

    [[nodiscard]] QPoint pointAt(timeline::MarkPlace place) const
    {
        const timeline::Mark &mark = m_view->model().mark(place);
        return QPointF(timeline::markX(mark, m_view->scale()),
                       m_view->geometryOfLanes().laneMiddle(place.lane))
            .toPoint();
    }

    template <typename Id>
    [[nodiscard]] QPoint place(Id id) const
    {
        return pointAt(m_view->model().find(id));
    }

    [[nodiscard]] QString currentTitle() const
    {
        return m_view->current().isValid()
                   ? timeline::markTitle(m_view->model(), m_view->model().mark(m_view->current()))
                   : QString();
    }

    void click(QPoint at) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at); }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    void wheel(QPoint at, int angle)
    {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(QPointF(at)), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    widgets::Theme m_theme;
    TimelineRows m_rows;
    std::unique_ptr<timeline::TimelineView> m_view;
};

} // namespace counterpart::test
