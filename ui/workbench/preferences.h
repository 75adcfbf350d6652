// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QSettings>
#include <QStringList>

namespace counterpart::workbench {

/// What the program remembers from one time to the next, in an INI file. GUI thread.
class Preferences
{
public:
    static constexpr int MostRecent = 8;

    /// \p file empty: the user's own settings file.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] QStringList recentStores() const;
    void addRecentStore(const QString &path);

    [[nodiscard]] widgets::Appearance appearance() const;
    void setAppearance(widgets::Appearance appearance);
    [[nodiscard]] int fontSize() const;
    void setFontSize(int points);

    /// Any state of a window or a view that Qt packs into bytes.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    [[nodiscard]] bool flag(const QString &name, bool otherwise) const;
    void setFlag(const QString &name, bool value);
    /// Who signs changes; the name of the user of the machine until set.
    [[nodiscard]] QString author() const;
    /// The name as it was given; empty until then.
    [[nodiscard]] QString signature() const;
    void setAuthor(const QString &name);
    /// Folder that a file dialog was last in.
    [[nodiscard]] QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace counterpart::workbench
