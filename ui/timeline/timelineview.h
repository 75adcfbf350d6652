// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rows.h"
#include "ui/timeline/movingscale.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinepointer.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

class QMenu;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::timeline {

/// Documents of each side, meetings and due commitments along time. The wheel zooms at the pointer (with
/// Shift it pans), a drag pans, a drag on the ruler chooses a span, a double click there fits everything.
/// Left and Right walk the marks of a lane, Up and Down the lanes, Enter opens, + and - zoom, 0 fits; with
/// Shift the arrows choose a span. Every command is also an action of the widget. GUI thread.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// \p theme outlives the view.
    explicit TimelineView(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Snapshots of the whole store; cheap enough to be given anew on every change. What was in view stays in
    /// view; the first rows are fitted.
    void setRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings,
                 std::vector<domain::CommitmentRow> commitments);
    /// The same, made elsewhere; it takes over lanes, folds and what stands back.
    void setModel(TimelineModel model);
    /// Marks of other documents stand back; nullopt: none does.
    void setFitting(std::optional<QSet<domain::DocumentId>> documents);
    /// Lanes for subjects; brings them into view when there are more than before.
    void setSubjectLanes(std::vector<SubjectLane> lanes);
    /// Marks what is chosen elsewhere and brings it into view; says nothing.
    void setSelected(domain::DocumentId document, domain::MeetingId meeting);
    [[nodiscard]] QSize sizeHint() const override { return {800, 148}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 92}; }

    /// Shows all but lone outliers; once more shows those too.
    void fit();
    void zoom(double factor);
    /// What stands at pixel \p x stays there.
    void zoomAt(double factor, double x, bool smoothly);
    /// Moves the contents to the right.
    void pan(double pixels, bool smoothly);
    /// Gives the sides after the second lanes of their own, or takes them away.
    void toggleFold();
    void setHovered(const Hit &hit);
    /// Goes to a mark and opens what it stands for.
    void open(MarkPlace place);
    /// Offers the marks of a pile.
    void openList(const Hit &hit, QPoint global);
    static constexpr int MostListed = 24; ///< marks of a pile that a menu offers
    /// First and last day of the span chosen on the ruler; null dates for none.
    [[nodiscard]] std::pair<QDate, QDate> span() const;
    void setSpan(QDate from, QDate to);
    void clearSpan();
    /// Shows a span that is still being drawn.
    void previewSpan(TimeSpan span);
    /// Chooses the days that are in view.
    void chooseView();
    /// What is in view, all lanes, as a picture; the ending of \p path says which.
    [[nodiscard]] base::Result<void> exportTo(const QString &path) const;

    [[nodiscard]] const TimelineModel &model() const { return m_model; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale.shown(); }
    [[nodiscard]] const TimelineGeometry &geometryOfLanes() const { return m_geometry; }
    /// The mark that the keys are at.
    [[nodiscard]] MarkPlace current() const { return m_state.current; }

Q_SIGNALS:
    void documentActivated(counterpart::domain::DocumentId document);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void commitmentActivated(counterpart::domain::CommitmentId commitment);
    /// A span was chosen on the ruler, both ends inclusive; null dates when it was given up.
    void spanSelected(QDate from, QDate to);
    /// The user wants a picture for exportTo(); \p suffix: "svg" or "png".
    void pictureRequested(const QString &suffix);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeActions();
    void layOut();
    void refold(bool folded);
    void markChosen();
    void moveTo(const TimeScale &target, bool smoothly);
    void reveal(MarkPlace place);
    void setCurrent(MarkPlace place);
    /// Lets the accessible description follow; \p aloud when the user has just done something here.
    void describe(bool aloud);
    void activate(MarkPlace place);
    [[nodiscard]] bool walk(int key, bool choosing);
    void chooseBetween(MarkPlace from, MarkPlace to);
    void remake(const std::function<void()> &change);

    const widgets::Theme &m_theme;
    TimelineModel m_model;
    MovingScale m_scale;
    TimelinePointer m_pointer{*this};
    TimelineGeometry m_geometry;
    TimelineState m_state;
    domain::DocumentId m_document;
    domain::MeetingId m_meeting;
    std::optional<bool> m_foldChoice; ///< unset: by the room there is
    bool m_moved = false;             ///< by the user, since the rows were first fitted
    MarkPlace m_spanAnchor;
    std::unique_ptr<QMenu> m_list;
    QList<QAction *> m_dataActions; ///< those that need something to show
};

} // namespace counterpart::timeline
