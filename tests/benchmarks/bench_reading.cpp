// SPDX-License-Identifier: GPL-3.0-or-later
// Documents a second by format, of one thread, and how many letters the recognition of scanned pages gets wrong.
#include "core/reading/reader.h"
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
    const QByteArray html = "<html><head><title>Readout</title></head><body><nav><a href=/>Home</a></nav><article>" +
                            repeated(u"<p>"_s, u"</p>"_s) + "</article></body></html>";
    const QByteArray word =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
        repeated(u"<w:p><w:r><w:t>"_s, u"</w:t></w:r></w:p>"_s) + "</w:body></w:document>";
    const QByteArray odt =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" +
        repeated(u"<text:p>"_s, u"</text:p>"_s) + "</office:text></office:body></office:document-content>";
    const QByteArray flat = repeated({}, u" "_s);
    const QByteArray feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title><item><title>Readout"
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
            {u"EML"_s, "From: a@example.org\nSubject: Readout\nDate: Tue, 14 May 2024 10:00:00 +0700\n\n" + plain},
            {u"ZIP"_s, test::zipOf({{u"a.txt"_s, plain}}, true)},
            {u"PDF"_s, pdf()}};
}

void rate(QTextStream &out, const QString &name, const QByteArray &bytes)
{
    QElapsedTimer time;
    int documents = 0;
    time.start();
    while (time.elapsed() < 1500) {
        const auto read = reading::read({u"readout"_s, bytes});
        if (!read) {
            out << name << ": " << read.error().line() << Qt::endl;
            return;
        }
        documents += int(read->size());
    }
    out << name.leftJustified(10) << QString::number(1000.0 * documents / double(time.elapsed()), 'f', 0).rightJustified(8)
        << " documents a second" << Qt::endl;
}

void errors(QTextStream &out, const QString &name, const QStringList &text, const QString &family, double points,
            const test::Scanner &scanner, bool unspaced)
{
    const QByteArray page = test::encodedImage(test::scanned(text, family, points, scanner));
    QElapsedTimer time;
    time.start();
    const auto read = reading::read({u"scan.png"_s, page});
    if (!read) {
        out << name << ": " << read.error().line() << Qt::endl;
        return;
    }
    const double wrong = test::characterErrorRate(read->front().text, text.join(u' '), unspaced);
    out << name.leftJustified(32) << QString::number(100 * wrong, 'f', 2).rightJustified(6) << " % of letters wrong, "
        << double(time.elapsed()) / 1000 << " s a page" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    for (const auto &[name, bytes] : formats())
        rate(out, name, bytes);
    const QStringList english(4, Paragraph);
    const QStringList khmer(4, Khmer);
    const QString serif = u"Noto Serif"_s;
    const QString khmerSerif = u"Noto Serif Khmer"_s;
    errors(out, u"English, 300 dots"_s, english, serif, 11, {0, 0, 0, 300}, false);
    errors(out, u"English, tilted and noisy"_s, english, serif, 11, {1.7, 60, 0.01, 300}, false);
    errors(out, u"English, 200 dots"_s, english, serif, 11, {-1.2, 40, 0.005, 200}, false);
    errors(out, u"English, sans, 150 dots"_s, english, u"Noto Sans"_s, 11, {-1.2, 20, 0, 150}, false);
    errors(out, u"Khmer, 300 dots"_s, khmer, khmerSerif, 13, {0, 0, 0, 300}, true);
    errors(out, u"Khmer, tilted and noisy"_s, khmer, khmerSerif, 13, {1.7, 60, 0.01, 300}, true);
    errors(out, u"Khmer, 200 dots"_s, khmer, khmerSerif, 13, {-1.2, 40, 0.005, 200}, true);
    errors(out, u"Khmer, sans"_s, khmer, u"Noto Sans Khmer"_s, 12, {0.8, 40, 0, 300}, true);
    return 0;
}
