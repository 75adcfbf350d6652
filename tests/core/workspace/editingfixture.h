// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "tests/support/paths.h"
#include "tests/support/storedump.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace counterpart::test {

/// A store in a folder of its own, with texts imported into it.
class EditingFixture
{
public:
    EditingFixture()
        : store(std::move(*workspace::Workspace::open(m_folder.filePath(QStringLiteral("s.counterpart")),
                                                      workspace::OpenMode::Create)))
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("in"));
    }

    [[nodiscard]] QString inbox() const { return m_folder.filePath(QStringLiteral("in")); }
    [[nodiscard]] QString fileOf(const QString &name) const { return inbox() + u'/' + name; }
    QString put(const QString &name, const QString &text)
    {
        QFile file(fileOf(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
        return written ? file.fileName() : QString();
    }
    /// A file of the sample, by its name.
    QString putSample(const QString &name)
    {
        const QString from = sourcePath(QStringLiteral("resources/sample/") + name);
        return QFile::copy(from, fileOf(name)) ? fileOf(name) : QString();
    }
    workspace::ImportSummary import() { return import({inbox()}); }
    workspace::ImportSummary import(const QStringList &paths)
    {
        auto summary = store->imports().run(paths, {}, 1, {}, {});
        if (!summary)
            qFatal("%s", qPrintable(summary.error().line()));
        return *summary;
    }
    [[nodiscard]] domain::DocumentRow document(const QString &file) const
    {
        const auto rows = store->documents().rows();
        for (const auto &row : *rows) {
            if (row.file == file)
                return row;
        }
        return {};
    }
    [[nodiscard]] QStringList dump() const { return dumpStore(store->path()); }
    /// Closes the store and opens it again.
    void reopen()
    {
        const QString path = store->path();
        store.reset();
        store = std::move(*workspace::Workspace::open(path, workspace::OpenMode::ReadWrite));
    }

    /// Takes \p change back, does it again and takes it back: the rows must be those of before and after.
    [[nodiscard]] QString backAndForth(const base::Result<workspace::Change> &change,
                                       const QStringList &before)
    {
        if (!change)
            return change.error().line();
        const QStringList after = dump();
        if (after == before)
            return QStringLiteral("nothing changed");
        for (int i = 0; i < 2; ++i) {
            if (const auto back = store->takeBack(*change); !back)
                return back.error().line();
            if (dump() != before)
                return QStringLiteral("not as before: ") + difference(before, dump());
            if (const auto again = store->doAgain(*change); !again)
                return again.error().line();
            if (dump() != after)
                return QStringLiteral("not as after: ") + difference(after, dump());
        }
        const auto check = store->check({});
        return check && check->problems.isEmpty() ? QString() : QStringLiteral("not sound");
    }

private:
    static QString difference(const QStringList &wanted, const QStringList &got)
    {
        QStringList lines;
        for (const QString &row : wanted) {
            if (!got.contains(row))
                lines.append(QStringLiteral("lacks ") + row.left(200));
        }
        for (const QString &row : got) {
            if (!wanted.contains(row))
                lines.append(QStringLiteral("has ") + row.left(200));
        }
        return lines.join(u'\n');
    }

    QTemporaryDir m_folder;

public:
    std::unique_ptr<workspace::Workspace> store;
};

} // namespace counterpart::test
