// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QStringList>

namespace counterpart::shell {

class MainWindow;

/// Brings the window to a view that was asked for by name, as on the command line. GUI thread.
class ViewOpener : public QObject
{
    Q_OBJECT

public:
    /// "library", "reader", …
    [[nodiscard]] static const QStringList &names();

    /// \p isPicture: views that would be empty show an example. \p window outlives it.
    ViewOpener(MainWindow &window, const QString &view, bool isPicture = false);
    /// As soon as a store is shown, and once: where the person goes afterwards is theirs. \p documentsCome:
    /// what is imported into it is waited for.
    void openWithStore(bool documentsCome);
    /// Now; opened() follows when the view is there.
    void open();

Q_SIGNALS:
    void opened();

private:
    void storeShown();
    void openInEmptyStore();
    void openDocument(domain::DocumentId document);
    void openMeeting(domain::MeetingId meeting);
    void openTab();
    void trigger(const QString &action);

    MainWindow &m_window;
    QString m_view;
    bool m_isPicture;
    bool m_documentsCome = false;
    bool m_isDue = false;
};

} // namespace counterpart::shell
