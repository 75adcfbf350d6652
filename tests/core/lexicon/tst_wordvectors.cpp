// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/wordvectors.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace counterpart;
using lexicon::WordVectors;

namespace {

QByteArray small()
{
    return test::bytesOf(test::sourcePath(u"tests/data/alignment/fixture.vectors"_s));
}

double cosine(const WordVectors &vectors, const QString &a, const QString &b)
{
    const int one = vectors.find(a);
    const int other = vectors.find(b);
    if (one < 0 || other < 0)
        return -2;
    double sum = 0;
    for (size_t i = 0; i < size_t(vectors.dimension()); ++i)
        sum += double(vectors.numbers(one)[i]) * vectors.numbers(other)[i];
    return sum * double(vectors.scale(one)) * double(vectors.scale(other));
}

} // namespace

class TestWordVectors : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString fileOf(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"words.vectors"_s);
        return test::writeFile(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void theProgramFindsItsOwn()
    {
        const auto vectors = WordVectors::builtIn();
        QVERIFY2(vectors->count() > 15'000, "english.vectors is not beside the programs");
        for (const QString &word : {u"aid"_s, u"ministers"_s, u"ukraine"_s, u"zelenskyy"_s})
            QVERIFY2(std::abs(cosine(*vectors, word, word) - 1) < 0.02, qPrintable(word));
        QVERIFY(cosine(*vectors, u"aid"_s, u"assistance"_s) > 0.4);
        QVERIFY(cosine(*vectors, u"aid"_s, u"election"_s) < 0.3);
        QCOMPARE(vectors->find(u"qwertzuiop"), -1);
        QCOMPARE(vectors->find(u""), -1);
    }

    void everyWordIsFound()
    {
        const auto vectors = WordVectors::load(fileOf(small()));
        QVERIFY2(vectors.has_value(), vectors ? "" : qPrintable(vectors.error().line()));
        QCOMPARE((*vectors)->count(), 14);
        QCOMPARE((*vectors)->dimension(), 8);
        for (const QString &word : {u"aid"_s, u"held"_s, u"talks"_s, u"teachers"_s})
            QVERIFY2((*vectors)->find(word) >= 0, qPrintable(word));
        QCOMPARE((*vectors)->find(u"teacher"), -1);
        QCOMPARE(int((*vectors)->numbers((*vectors)->find(u"held"))[4]), 60);
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = small();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short head") << whole.first(20);
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("longer") << QByteArray(whole + 'x');
        const auto changed = [&whole](qsizetype at, char byte) {
            QByteArray bytes = whole;
            bytes[at] = byte;
            return bytes;
        };
        QTest::newRow("other file") << changed(0, 'X');
        QTest::newRow("other version") << changed(7, 2);
        QTest::newRow("too many words") << changed(11, char(0x7f));
        QTest::newRow("no numbers") << changed(12, 0);
        QTest::newRow("name ends beyond the names") << changed(24 + 4 * 13 + 2, 1);
        QTest::newRow("names out of order") << changed(24 + 8 * 14, 'z');
        QTest::newRow("scale is no number")
            << changed(24 + 4 * 14 + 3, char(0x7f)).replace(24 + 4 * 14 + 2, 1, "\xff");
    }

    void damageIsTold()
    {
        QFETCH(const QByteArray, bytes);
        const QString path = fileOf(bytes);
        const auto vectors = WordVectors::load(path);
        QVERIFY(!vectors.has_value());
        QVERIFY(vectors.error().line().contains(path));
    }

    void missingFileIsTold()
    {
        QVERIFY(!WordVectors::load(m_folder.filePath(u"none.vectors"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestWordVectors)
#include "tst_wordvectors.moc"
