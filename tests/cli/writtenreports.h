// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of a small store, to be verified against it.
#pragma once

#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// A store and two reports of it, which are written once and copied for each test.
class WrittenReportsTest : public QObject
{
protected:
    void writeReports()
    {
        const QString sample = sourcePath(u"resources/sample/"_s);
        for (const QString &name :
             {u"2022-11-12-us-white-house-biden-hun-sen.md"_s, u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s})
            QVERIFY(QFile::copy(sample + name, ready(name)));
        QCOMPARE(runCli({u"import"_s, ready(u"s.counterpart"_s), m_ready.path()}).status, 0);
        const Run wrote =
            runCli({u"compare"_s, ready(u"s.counterpart"_s), u"1"_s, u"--pdf"_s, ready(u"r.pdf"_s)});
        QVERIFY2(wrote.status == 0, wrote.complaints.join(u'\n').toUtf8());
        // the other way round: another report of the same store
        QCOMPARE(runCli({u"compare"_s, ready(u"s.counterpart"_s), u"--a"_s, u"2"_s, u"--b"_s, u"1"_s, u"--pdf"_s,
                         ready(u"second.pdf"_s)})
                     .status,
                 0);
    }
    void copyReports()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : QDir(m_ready.path()).entryList(QDir::Files))
            QVERIFY(QFile::copy(ready(name), path(name)));
    }
    [[nodiscard]] QString ready(const QString &name) const { return m_ready.filePath(name); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run verify(const QString &store) const
    {
        return runCli({u"verify"_s, path(store), path(u"r.pdf"_s), u"--json"_s});
    }

    QTemporaryDir m_ready;                   ///< two documents, their store and two reports of it
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the test: a copy of all that
};

} // namespace counterpart::test
