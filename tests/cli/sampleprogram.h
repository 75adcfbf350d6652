// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on a store of the sample.
#pragma once

#include "tests/cli/program.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// A store of the sample that is imported once and copied for each test, and what is asked of it.
class SampleProgramTest : public QObject
{
protected:
    void importSample()
    {
        m_import = runCli({u"import"_s, m_ready.filePath(u"sample.counterpart"_s),
                           sourcePath(u"resources/sample"_s), u"--json"_s, u"--jobs"_s,
                           u"2"_s});
    }
    void copySample()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = path(u"sample.counterpart"_s);
        QVERIFY(QFile::copy(m_ready.filePath(u"sample.counterpart"_s), m_store));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject documentOf(const QString &file)
    {
        const QJsonArray documents = runCli({u"documents"_s, m_store, u"--json"_s}).list();
        for (const QJsonValue &document : documents) {
            if (document[u"file"].toString() == file)
                return document.toObject();
        }
        return {};
    }
    QJsonObject twoSidedMeeting()
    {
        const QJsonArray meetings = runCli({u"meetings"_s, m_store, u"--json"_s}).list();
        for (const QJsonValue &meeting : meetings) {
            QSet<QString> sides;
            const QJsonArray readouts = meeting[u"readouts"].toArray();
            for (const QJsonValue &readout : readouts)
                sides.insert(readout[u"side"].toString());
            if (sides.contains(u"us"_s) && sides.contains(u"kh"_s))
                return meeting.toObject();
        }
        return {};
    }
    /// The keys of \p keys that \p object lacks.
    static QStringList missing(const QJsonObject &object, const QStringList &keys)
    {
        QStringList lacking;
        for (const QString &key : keys) {
            if (!object.contains(key))
                lacking.append(key);
        }
        return lacking;
    }

    QTemporaryDir m_ready;                   ///< with a store of the sample, which is copied for each test
    Run m_import;                            ///< that made it
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the test
    QString m_store;                         ///< there; holds the sample
};

} // namespace counterpart::test
