// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quickchooser.h"

#include <QAction>
#include <QPointer>

#include <functional>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::workbench {

class ActionRegistry;

/// One box over every command, and over whatever else can be gone to. It lies over the window and goes away
/// on Escape, on a click elsewhere and when something was chosen. GUI thread.
class CommandPalette : public widgets::QuickChooser
{
    Q_OBJECT

public:
    /// A place to go to: a document, a meeting.
    struct Place
    {
        QString text;
        QString category;
        std::function<void()> go;
    };
    using Places = std::function<std::vector<Place>()>;

    /// \p theme and \p registry outlive the palette; \p window is what it lies over.
    CommandPalette(const widgets::Theme &theme, const ActionRegistry &registry, QWidget *window);
    /// Asked anew each time the palette opens.
    void setPlaces(Places places);
    void open();

protected:
    void narrow(const QString &typed) override;
    void take(bool shift) override;

private:
    struct Entry
    {
        QString text;
        QString category;
        QString key;
        QPointer<QAction> action;
        std::function<void()> go;
    };

    void collect();

    const ActionRegistry &m_registry;
    Places m_places;
    std::vector<Entry> m_entries;
    std::vector<size_t> m_shown; ///< entries in the order of the list
};

} // namespace counterpart::workbench
