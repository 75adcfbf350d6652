// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rows.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemenus.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinepointer.h"
#include "ui/timeline/timelinesight.h"

#include <QAbstractScrollArea>

#include <optional>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::timeline {

class StripButton;

/// Documents of each side, meetings and due commitments along time: what is shown, what is chosen in it,
/// where the lanes stand. The wheel zooms at the pointer (with Shift it pans), a drag pans, a drag on the
/// ruler chooses a span, a double click there fits everything (TimelinePointer). Left and Right walk the
/// marks of a lane, Up and Down the lanes, Enter opens, + and - zoom, 0 fits; with Shift the arrows choose a
/// span (TimelineKeys). Every command is also an action of the widget (TimelineMenus). Which time is in view
/// is TimelineSight's. GUI thread.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// \p theme outlives the view.
    explicit TimelineView(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// A snapshot of the whole store, made elsewhere; it takes over lanes, folds and what stands back. What
    /// was in view stays in view; the first rows are fitted.
    void setModel(TimelineModel model);
    /// Marks of other documents stand back; nullopt: none does.
    void setFitting(std::optional<QSet<domain::DocumentId>> documents);
    /// Lanes for subjects; brings them into view when there are more than before.
    void setSubjectLanes(std::vector<SubjectLane> lanes);
    /// Marks what is chosen elsewhere and brings it into view; says nothing.
    void setSelected(domain::DocumentId document, domain::MeetingId meeting);
    [[nodiscard]] QSize sizeHint() const override { return {800, isStrip() ? stripHeight() : 148}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, isStrip() ? stripHeight() : 92}; }

    /// All lanes in a strip of stripHeight(), or each as high as there is room. Whoever shows the view
    /// decides; the button in its corner only asks.
    void setStrip(bool strip);
    [[nodiscard]] bool isStrip() const { return m_strip; }
    /// In pixels; by the size of the letters.
    [[nodiscard]] int stripHeight() const;

    /// Which time is in view.
    [[nodiscard]] TimelineSight &sight() { return m_sight; }
    /// At the mark that the keys are at, where it is in view.
    void zoom(double factor);
    /// Gives the sides after the second lanes of their own, or takes them away.
    void toggleFold();
    void setHovered(const Hit &hit);
    /// The keys are at a mark now.
    void setCurrent(MarkPlace place);
    /// The same, and brings the mark into view.
    void goTo(MarkPlace place);
    /// The keys are at a mark now; what it stands for is opened.
    void open(MarkPlace place);
    [[nodiscard]] TimelineMenus &menus() { return m_menus; }
    /// First and last day of the span chosen on the ruler; null dates for none.
    [[nodiscard]] std::pair<QDate, QDate> span() const;
    [[nodiscard]] bool hasSpan() const { return !m_state.span.isEmpty(); }
    void setSpan(QDate from, QDate to);
    void clearSpan();
    /// Shows a span that is still being drawn.
    void previewSpan(TimeSpan span);
    /// Chooses the days that are in view.
    void chooseView();
    /// What is in view, all lanes, as a picture; the ending of \p path says which.
    [[nodiscard]] base::Result<void> exportTo(const QString &path) const;

    [[nodiscard]] const TimelineModel &model() const { return m_model; }
    [[nodiscard]] const TimeScale &scale() const { return m_sight.shown(); }
    [[nodiscard]] const TimelineGeometry &geometryOfLanes() const { return m_geometry; }
    /// The mark that the keys are at.
    [[nodiscard]] MarkPlace current() const { return m_state.current; }
    /// What is chosen elsewhere.
    [[nodiscard]] const std::vector<MarkPlace> &chosen() const { return m_state.chosen; }

Q_SIGNALS:
    void documentActivated(counterpart::domain::DocumentId document);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void commitmentActivated(counterpart::domain::CommitmentId commitment);
    /// A span was chosen on the ruler, both ends inclusive; null dates when it was given up.
    void spanSelected(QDate from, QDate to);
    /// The user wants a picture for exportTo(); \p suffix: "svg" or "png".
    void pictureRequested(const QString &suffix);
    void stripAsked(bool strip);

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
    [[nodiscard]] int rulerHeight() const;
    void layOut();
    void refold(bool folded);
    void remake(const std::function<void()> &change);
    void takeMarks(MarkPlace current);
    void markChosen();
    void reveal(MarkPlace place);
    /// Lets the accessible description follow; \p aloud when the user has just done something here.
    void describe(bool aloud);

    const widgets::Theme &m_theme;
    TimelineModel m_model;
    TimelineState m_state;
    TimelineGeometry m_geometry;
    TimelineSight m_sight;
    TimelinePointer m_pointer{*this};
    TimelineKeys m_keys{*this};
    TimelineMenus m_menus{*this};
    domain::DocumentId m_document;
    domain::MeetingId m_meeting;
    std::optional<bool> m_foldChoice; ///< unset: by the room there is
    StripButton *m_stripButton;
    bool m_strip = false;
};

} // namespace counterpart::timeline
