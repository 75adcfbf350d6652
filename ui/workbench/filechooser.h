// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace counterpart::workbench {

/// Asks the user for files. A seam: tests answer in the user's place. The answer comes later, and only when
/// there is one.
class FileChooser
{
public:
    enum class What {
        NewStore,
        OpenStore,
        SaveCopy,
        ImportFiles,
        ImportFolder,
        SaveReport,
        SavePicture,
        SaveOriginal,
        SaveCommitments,
        SaveAnnotations,
        MergeStore,
        SaveTable,
    };
    /// Paths as core/base/filepath.h has them.
    using Answer = std::function<void(const QStringList &paths)>;
    virtual ~FileChooser() = default;
    /// \p start: the folder, or the file's proposed path, to begin with.
    virtual void choose(QWidget *window, What what, const QString &start, Answer answer) = 0;
};

/// With the platform's own dialogs, never modal to the event loop.
class DialogFileChooser : public FileChooser
{
public:
    void choose(QWidget *window, What what, const QString &start, Answer answer) override;
};

} // namespace counterpart::workbench
