// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of pages become text, within the error rates promised.
#include "core/reading/reader.h"
#include "tests/core/reading/pagefixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;

namespace {

const QStringList English{
    u"The Deputy Prime Minister received the Ambassador of the United States in Phnom Penh on Tuesday, 14 "
    u"May 2024, "
    "for talks on trade, education and the clearance of unexploded ordnance."_s,
    u"Both sides reviewed progress since the last meeting and agreed to convene the joint working group "
    u"before the "
    "end of September. The Ambassador announced a further $12.5 million for demining in the eastern "
    "provinces, and "
    "the Deputy Prime Minister expressed his gratitude for three decades of steady cooperation."_s,
    u"They also discussed the situation in the region, including Myanmar and the South China Sea, and "
    u"underlined the "
    "central role of ASEAN. The Ambassador raised concerns about the freedom of the press; the Deputy Prime "
    "Minister replied that the law applies to all citizens equally."_s,
    u"The meeting ended with an exchange of gifts. A second round of talks is planned for 2025 in Washington."_s};

const QStringList Khmer{
    u"នៅថ្ងៃអង្គារ ទី១៤ ខែឧសភា ឆ្នាំ២០២៤ ឯកឧត្តមឧបនាយករដ្ឋមន្ត្រី បានទទួលជួបពិភាក្សាការងារជាមួយឯកអគ្គរដ្ឋទូតសហរដ្ឋអាមេរិក នៅទីស្តីការគណៈរដ្ឋមន្ត្រី។"_s,
    u"ភាគីទាំងពីរបានពិនិត្យឡើងវិញនូវវឌ្ឍនភាពនៃកិច្ចសហប្រតិបត្តិការ លើវិស័យពាណិជ្ជកម្ម អប់រំ និងការបោសសម្អាតមីន។ ភាគីទាំងពីរបានឯកភាពគ្នារៀបចំកិច្ចប្រជុំក្រុមការងារចម្រុះ មុនចុងខែកញ្ញា។"_s,
    u"ឯកឧត្តមឯកអគ្គរដ្ឋទូត បានសម្តែងនូវការកោតសរសើរចំពោះកម្ពុជា ដែលបានរួមចំណែកក្នុងការរក្សាសន្តិភាពក្នុងតំបន់ និងពិភពលោក។"_s};

struct Reading
{
    domain::CleanDocument document;
    QString error;
};

Reading readImage(const QByteArray &bytes, const reading::Limits &limits = {},
                  const base::CancelToken &cancel = {})
{
    auto documents = reading::read({u"scan.png"_s, bytes}, limits, cancel);
    if (!documents)
        return {{}, documents.error().line()};
    return {std::move(documents->front()), {}};
}

} // namespace

class TestScanReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorRates_data();
    void errorRates();
};

void TestScanReader::errorRates_data()
{
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<QString>("family");
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("tilt");
    QTest::addColumn<int>("noise");
    QTest::addColumn<double>("specks");
    QTest::addColumn<int>("dots");
    QTest::addColumn<double>("most");
    const auto serif = u"Noto Serif"_s;
    const auto khmer = u"Noto Serif Khmer"_s;
    QTest::newRow("English, clean") << English << serif << 11.0 << 0.0 << 0 << 0.0 << 300 << 0.03;
    QTest::newRow("English, tilted and noisy")
        << English << serif << 11.0 << 1.7 << 60 << 0.01 << 300 << 0.03;
    QTest::newRow("English, 200 dots") << English << serif << 11.0 << -1.2 << 40 << 0.005 << 200 << 0.03;
    QTest::newRow("English, sans, 150 dots")
        << English << u"Noto Sans"_s << 11.0 << -1.2 << 20 << 0.0 << 150 << 0.03;
    QTest::newRow("Khmer, clean") << Khmer << khmer << 13.0 << 0.0 << 0 << 0.0 << 300 << 0.10;
    QTest::newRow("Khmer, tilted and noisy") << Khmer << khmer << 13.0 << 1.7 << 60 << 0.01 << 300 << 0.10;
    QTest::newRow("Khmer, 200 dots") << Khmer << khmer << 13.0 << -1.2 << 40 << 0.005 << 200 << 0.10;
    QTest::newRow("Khmer, sans") << Khmer << u"Noto Sans Khmer"_s << 12.0 << 0.8 << 40 << 0.0 << 300 << 0.10;
}

void TestScanReader::errorRates()
{
    QFETCH(QStringList, text);
    QFETCH(QString, family);
    QFETCH(double, points);
    QFETCH(double, tilt);
    QFETCH(int, noise);
    QFETCH(double, specks);
    QFETCH(int, dots);
    QFETCH(double, most);
    const QImage page = test::scanned(text, family, points, {tilt, noise, specks, dots});
    const Reading reading = readImage(test::encodedImage(page));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const bool unspaced = text == Khmer;
    const double rate = test::characterErrorRate(reading.document.text, text.join(u' '), unspaced);
    const QString told = u"%1 % of letters wrong:\n"_s.arg(rate * 100, 0, 'f', 2) + reading.document.text;
    qInfo().noquote() << told.first(told.indexOf(u'\n'));
    QVERIFY2(rate <= most, qPrintable(told));
}

QTEST_MAIN(TestScanReader)
#include "tst_scanreader.moc"
