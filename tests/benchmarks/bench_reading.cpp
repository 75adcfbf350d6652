// SPDX-License-Identifier: GPL-3.0-or-later
// Documents a second by format, of one thread, and how many letters the recognition of scanned pages gets
// wrong.
#include "core/reading/reader.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/core/reading/paged/pagefixtures.h"
#include "tests/support/archive.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QString Paragraph = QStringLiteral(
    "The Deputy Prime Minister received the Ambassador of the United States in Phnom Penh on Tuesday, 14 May "
    "2024, for talks on trade, education and the clearance of unexploded ordnance. Both sides agreed to "
    "convene the joint working group before the end of September, and to report to their governments.");
const QString Khmer = QStringLiteral(
    "នៅថ្ងៃអង្គារ ទី១៤ ខែឧសភា ឆ្នាំ២០២៤ ឯកឧត្តមឧបនាយករដ្ឋមន្ត្រី បានទទួលជួបពិភាក្សាការងារជាមួយឯកអគ្គរដ្ឋទូតសហរដ្ឋអាមេរិក "
    "នៅទីស្តីការគណៈរដ្ឋមន្ត្រី។");
constexpr int Paragraphs = 8; // some 400 words: a usual readout

QByteArray repeated(const QString &before, const QString &after, const QString &between = {})
{
    return (before + Paragraph + after + between).repeated(Paragraphs).toUtf8();
}

QByteArray pdf()
{
    test::PdfSheet sheet(u"Readout"_s);
    double y = 80;
    for (int i = 0; i < Paragraphs; ++i)
        y = sheet.paragraph(70, y, 455, Paragraph) + 10;
    return sheet.bytes();
}

QList<std::pair<QString, QByteArray>> formats()
{
    const QByteArray plain = repeated({}, u"\n\n"_s);
    const QByteArray html =
        "<html><head><title>Readout</title></head><body><nav><a href=/>Home</a></nav><article>" +
        repeated(u"<p>"_s, u"</p>"_s) + "</article></body></html>";
    const QByteArray word =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
        repeated(u"<w:p><w:r><w:t>"_s, u"</w:t></w:r></w:p>"_s) + "</w:body></w:document>";
    const QByteArray odt =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" +
        repeated(u"<text:p>"_s, u"</text:p>"_s) + "</office:text></office:body></office:document-content>";
    const QByteArray flat = repeated({}, u" "_s);
    const QByteArray feed =
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title><item><title>Readout"
        "</title><link>https://example.org/1</link><description>" +
        flat + "</description></item></channel></rss>";
    return {{u"text"_s, plain},
            {u"Markdown"_s, "---\ntitle: Readout\ndate: 2024-05-14\n---\n\n" + plain},
            {u"HTML"_s, html},
            {u"feed"_s, feed},
            {u"JSON"_s, "{\"title\":\"Readout\",\"text\":\"" + flat + "\"}"},
            {u"CSV"_s, "title,text\nReadout,\"" + flat + "\"\n"},
            {u"DOCX"_s, test::wordFile(word)},
            {u"ODT"_s, test::openDocument(odt)},
            {u"EML"_s,
             "From: a@example.org\nSubject: Readout\nDate: Tue, 14 May 2024 10:00:00 +0700\n\n" + plain},
            {u"ZIP"_s, test::zipOf({{u"a.txt"_s, plain}}, true)},
            {u"PDF"_s, pdf()}};
}

/// Once is enough to see that it still reads.
void rate(test::Benchmark &benchmark, QTextStream &out, const QString &name, const QByteArray &bytes)
{
    const int milliseconds = benchmark.sized(1500, 0);
    QElapsedTimer time;
    int documents = 0;
    QString trouble;
    time.start();
    do {
        const auto read = reading::read({u"readout"_s, bytes});
        if (!read)
            trouble = read.error().line();
        else if (read->size() != 1 || !read->front().text.contains(u"joint working group"_s))
            trouble = u"it is read as something else"_s;
        ++documents;
    } while (trouble.isEmpty() && time.elapsed() < milliseconds);
    if (benchmark.expect(trouble.isEmpty(), u"%1 is read as one document; %2"_s.arg(name, trouble)))
        out << name.leftJustified(10)
            << QString::number(1e9 * documents / double(time.nsecsElapsed()), 'f', 0).rightJustified(8)
            << " documents a second" << Qt::endl;
}

/// A page of a text as a scanner gives it.
struct Scan
{
    QString name;
    QString paragraph;
    QString family;
    double points = 0;
    test::Scanner scanner;
    bool unspaced = false;
    bool quick = false; ///< read in a small run, too
};

std::vector<Scan> scans()
{
    const QString serif = u"Noto Serif"_s;
    const QString khmerSerif = u"Noto Serif Khmer"_s;
    return {{u"English, 300 dots"_s, Paragraph, serif, 11, {0, 0, 0, 300}, false, true},
            {u"English, tilted and noisy"_s, Paragraph, serif, 11, {1.7, 60, 0.01, 300}},
            {u"English, 200 dots"_s, Paragraph, serif, 11, {-1.2, 40, 0.005, 200}},
            {u"English, sans, 150 dots"_s, Paragraph, u"Noto Sans"_s, 11, {-1.2, 20, 0, 150}},
            {u"Khmer, 300 dots"_s, Khmer, khmerSerif, 13, {0, 0, 0, 300}, true, true},
            {u"Khmer, tilted and noisy"_s, Khmer, khmerSerif, 13, {1.7, 60, 0.01, 300}, true},
            {u"Khmer, 200 dots"_s, Khmer, khmerSerif, 13, {-1.2, 40, 0.005, 200}, true},
            {u"Khmer, sans"_s, Khmer, u"Noto Sans Khmer"_s, 12, {0.8, 40, 0, 300}, true}};
}

void errors(test::Benchmark &benchmark, QTextStream &out, const Scan &scan)
{
    const QStringList text(benchmark.sized(4, 1), scan.paragraph);
    const QByteArray page = test::encodedImage(test::scanned(text, scan.family, scan.points, scan.scanner));
    QElapsedTimer time;
    time.start();
    const auto read = reading::read({u"scan.png"_s, page});
    const QString trouble = read ? QString() : read.error().line();
    if (!benchmark.expect(read && read->size() == 1, u"%1 is read %2"_s.arg(scan.name, trouble)))
        return;
    const double wrong = test::characterErrorRate(read->front().text, text.join(u' '), scan.unspaced);
    benchmark.expect(wrong < 0.5, u"of %1 most letters are read"_s.arg(scan.name));
    out << scan.name.leftJustified(32) << QString::number(100 * wrong, 'f', 2).rightJustified(6)
        << " % of letters wrong, " << double(time.elapsed()) / 1000 << " s a page" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    test::Benchmark benchmark;
    QTextStream out(stdout);
    for (const auto &[name, bytes] : formats())
        rate(benchmark, out, name, bytes);
    for (const Scan &scan : scans()) {
        if (scan.quick || !benchmark.isSmall())
            errors(benchmark, out, scan);
    }
    return benchmark.status();
}
