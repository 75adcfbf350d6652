// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace counterpart::workbench {

/// A folder, with those below it, whose new and changed files are told once they have settled: a file that
/// is still being written is left alone. What is no file (a pipe, a link that leads nowhere) is told as well.
/// GUI thread.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(QObject *parent = nullptr);
    /// Empty: watch nothing. What is there already is told as well.
    void watch(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void settled(const QStringList &files);
    /// The folder has more files than can be watched; told once.
    void outgrown();

private:
    struct State
    {
        qint64 bytes = 0;
        qint64 changed = 0; ///< nanoseconds since 1970
        bool told = false;
        friend bool operator==(const State &, const State &) = default;
    };
    struct Contents
    {
        QStringList folders; ///< the watched one first
        QHash<QString, State> files;
        bool isAll = true; ///< no file was left out
    };
    [[nodiscard]] Contents contents() const;
    void look();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QTimer m_lookAnyway; ///< runs while some folder cannot be watched
    QHash<QString, State> m_files;
    bool m_isOutgrown = false;
};

} // namespace counterpart::workbench
