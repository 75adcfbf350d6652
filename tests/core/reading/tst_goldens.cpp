// SPDX-License-Identifier: GPL-3.0-or-later
// Files of tests/data/reading and what is read out of them ("NAME.expected"). To write the expected texts
// anew after a change that is meant: COUNTERPART_UPDATE_GOLDENS=1 tst_goldens, then look at the difference.
#include "core/reading/reader.h"
#include "tests/core/reading/documentdump.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
};

void TestGoldens::files_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sourcePath(u"tests/data/reading"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!name.endsWith(u".expected"_s))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestGoldens::files()
{
    QFETCH(QString, path);
    const auto documents = reading::read({path.section(u'/', -1), test::bytesOf(path)});
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QStringList dumps;
    for (const domain::CleanDocument &document : *documents)
        dumps << test::dump(document);
    const QString actual = dumps.join(u"\n"_s);
    const QString expectedPath = path + u".expected"_s;
    if (qEnvironmentVariableIsSet("COUNTERPART_UPDATE_GOLDENS")) {
        QVERIFY(test::writeFile(expectedPath, actual.toUtf8()));
        return;
    }
    const QStringList expected = QString::fromUtf8(test::bytesOf(expectedPath)).split(u'\n');
    const QStringList lines = actual.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
