// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

#include <optional>

class QMainWindow;

namespace counterpart::workbench {
class Preferences;
}

namespace counterpart::shell {

class Views;

/// Where the window and its panels stand, kept from one time to the next. Where there is little room, the
/// timeline folds to a strip and the inspector to nothing by themselves, and come back with the room; what a
/// person chose stays. GUI thread.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize LeastSize{960, 640};
    static constexpr QSize FirstSize{1440, 900};
    /// Of the window, in pixels at letters of 10 points: below it the timeline is a strip, and the inspector is
    /// away. Larger letters want more.
    static constexpr int RoomForTimeline = 840;
    static constexpr int RoomForInspector = 1240;

    /// All outlive it.
    WindowLayout(QMainWindow &window, const Views &views, workbench::Preferences &preferences);

    /// The window as it was last, or as it fits the screen; before it is shown.
    void restoreWindow();
    void saveWindow();
    /// The panels as they were last; those that were never moved, as they are meant.
    void restorePanels();
    void savePanels();
    /// Everything where it is meant to be.
    void reset();
    /// Without their title bars panels stay where they are.
    void setPanelsLocked(bool locked);
    /// By hand.
    void foldTimeline(bool fold);
    void showInspector(bool show);

Q_SIGNALS:
    void timelineFolded(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a person chose against what the room would say.
    struct Choice
    {
        std::optional<bool> chosen;
        bool automatic = false;
        [[nodiscard]] bool value() const { return chosen.value_or(automatic); }
        void choose(bool value);
    };

    void arrangePanels();
    void arrangeWidths();
    void fit();
    /// How much larger the letters are than those of 10 points; at least 1.
    [[nodiscard]] double letters() const;
    [[nodiscard]] bool isRoomForTimeline() const;
    [[nodiscard]] bool isRoomForInspector() const;
    void showTimeline();
    void restoreTimelineHeight();
    void readChoices();
    void saveChoices();

    QMainWindow &m_window;
    const Views &m_views;
    workbench::Preferences &m_preferences;
    QByteArray m_meant; ///< the panels before anybody moved them
    Choice m_strip;
    Choice m_inspector;
    int m_timelineHeight; ///< that the lanes have, or had before they were folded
    bool m_isFitting = false;
};

} // namespace counterpart::shell
