// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class QUndoStack;
class QLabel;

namespace counterpart::workspace {
class Workspace;
}

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// Two readouts of one meeting side by side. GUI thread.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    /// \p theme and \p undo outlive the pane; changes go through \p undo.
    ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, QWidget *parent = nullptr);

    /// The store to read from and to write to; null when none is open. Outlives the pane or is replaced
    /// first.
    void setWorkspace(workspace::Workspace *workspace);
    /// Shows the best account of each side; an invalid id empties the pane.
    void showMeeting(domain::MeetingId meeting);
    [[nodiscard]] domain::MeetingId meeting() const { return m_meeting; }

Q_SIGNALS:
    /// A passage was asked for in its document; half-open UTF-16 offsets into its revision.
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    /// Something could not be done, in the user's words.
    void failed(const QString &message);
    /// The comparison is on the screen.
    void shown(counterpart::domain::MeetingId meeting);

private:
    workspace::Workspace *m_workspace = nullptr;
    domain::MeetingId m_meeting;
    QLabel *m_label;
};

} // namespace counterpart::comparison
