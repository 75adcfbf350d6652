// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "tests/support/files.h"
#include "tests/support/storedump.h"

#include <QTemporaryDir>
#include <QTest>

namespace counterpart::test {

/// A store in a folder of its own, with documents that can be written anew.
class AnnotatedStore
{
public:
    explicit AnnotatedStore(const QString &name = QStringLiteral("a")) : m_name(name) { open(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(m_name + QStringLiteral(".counterpart")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] workspace::Workspace &operator*() { return *m_store; }
    [[nodiscard]] workspace::Workspace *operator->() { return m_store.get(); }

    /// Imports \p text as \p file; the same file again makes a new revision.
    domain::DocumentId import(const QString &file, const QString &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("in/") + file);
        if (!writeFile(path, text.toUtf8()))
            qFatal("cannot write");
        const auto summary = m_store->imports().run({path}, {}, 1, {}, {});
        if (!summary || summary->files.empty())
            qFatal("cannot import");
        return summary->files.front().documents.empty() ? domain::DocumentId()
                                                        : summary->files.front().documents.front();
    }
    [[nodiscard]] QString text(domain::DocumentId id) { return m_store->documents().view(id)->text; }
    /// The \p nth place of \p words in a document.
    [[nodiscard]] text::Range range(domain::DocumentId id, const QString &words, int nth = 0)
    {
        const QString all = text(id);
        qsizetype at = all.indexOf(words);
        while (nth-- > 0)
            at = all.indexOf(words, at + 1);
        if (at < 0)
            qFatal("the words are not there");
        return {at, at + words.size()};
    }
    void reopen()
    {
        m_store.reset();
        open();
    }

    [[nodiscard]] QStringList rows() const { return dumpStore(path()); }

private:
    void open() { m_store = std::move(*workspace::Workspace::open(path(), workspace::OpenMode::Create)); }

    QString m_name;
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_store;
};

} // namespace counterpart::test

/// Do, undo, redo, undo: rows byte for byte as they were before; and as they were after, when done.
#define VERIFY_ROUND_TRIP(store, change, before)                                                             \
    do {                                                                                                     \
        const auto made = (change);                                                                          \
        QVERIFY2(made, made ? "" : qPrintable(made.error().line()));                                         \
        const QStringList after = (store).rows();                                                            \
        QVERIFY(after != (before));                                                                          \
        QVERIFY((store)->takeBack(*made));                                                                   \
        QCOMPARE((store).rows(), (before));                                                                  \
        QVERIFY((store)->doAgain(*made));                                                                    \
        QCOMPARE((store).rows(), after);                                                                     \
        QVERIFY((store)->takeBack(*made));                                                                   \
        QCOMPARE((store).rows(), (before));                                                                  \
    } while (false)
