// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a page of a report: every script in a font that has it, and a number for what none has.
#include "core/report/pdfreport.h"
#include "tests/core/report/comparisonbuilder.h"

#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::ComparisonBuilder;

namespace {

struct Printed
{
    report::PdfReport pdf;
    std::unique_ptr<Poppler::Document> document;

    /// The words of all pages, without blanks.
    [[nodiscard]] QString letters() const
    {
        QString text;
        for (int i = 0; i < document->numPages(); ++i) {
            for (const auto &box : document->page(i)->textList())
                text += box->text();
        }
        return text.normalized(QString::NormalizationForm_KC).remove(u' ');
    }
    [[nodiscard]] QString fonts() const
    {
        QStringList names;
        for (const Poppler::FontInfo &font : document->fonts())
            names.append(font.name());
        return names.join(u' ');
    }
};

std::optional<Printed> print(const domain::ComparisonView &view)
{
    auto pdf = report::makePdf(report::buildReport(view, {{}, u"Counterpart"_s, u"S"_s}));
    if (!pdf)
        return std::nullopt;
    auto document = Poppler::Document::loadFromData(pdf->bytes);
    return Printed{std::move(*pdf), std::move(document)};
}

domain::ComparisonView viewOf(const QString &sentence, const QString &language)
{
    ComparisonBuilder builder;
    builder.sentencesA({u"Both sides exchanged views."_s}).sentencesB({sentence});
    domain::ComparisonView view = builder.view();
    view.b.row.language = language;
    return view;
}

} // namespace

class TestPdfScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScriptIsSetInAFontThatHasIt_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("font");
        QTest::addColumn<bool>("readable");
        QTest::newRow("Chinese") << u"双方就台湾问题交换了意见，并同意继续对话。"_s << u"zh"_s
                                 << u"NotoSerifCJKsc"_s << true;
        QTest::newRow("Chinese, traditional")
            << u"雙方就區域安全問題交換了意見，並同意繼續對話。"_s << u"zh"_s << u"NotoSerifCJKtc"_s << true;
        QTest::newRow("Japanese") << u"両外相は地域情勢について意見を交わし、対話の継続で一致した。"_s
                                  << u"ja"_s << u"NotoSerifCJKjp"_s << true;
        QTest::newRow("Korean") << u"양국 외교장관은 협력 방안을 논의했다."_s << u"ko"_s
                                << u"NotoSerifCJKkr"_s << true;
        QTest::newRow("Ukrainian") << u"Сторони обговорили безпекову співпрацю."_s << u"uk"_s
                                   << u"NotoSerif"_s << true;
        QTest::newRow("Khmer") << u"ភាគីទាំងពីរបានពិភាក្សាអំពីកិច្ចសហប្រតិបត្តិការ។"_s << u"km"_s
                               << u"NotoSerifKhmer"_s << false;
        QTest::newRow("Thai") << u"ทั้งสองฝ่ายหารือเรื่องความร่วมมือด้านความมั่นคง"_s << u"th"_s
                              << u"NotoSerifThai"_s << false;
        QTest::newRow("Lao") << u"ທັງສອງຝ່າຍໄດ້ປຶກສາຫາລືກ່ຽວກັບການຮ່ວມມື"_s << u"lo"_s
                             << u"NotoSerifLao"_s << false;
        QTest::newRow("Burmese") << u"နှစ်ဖက် ပူးပေါင်းဆောင်ရွက်ရေး ဆွေးနွေးခဲ့ကြသည်"_s << u"my"_s
                                 << u"NotoSerifMyanmar"_s << false;
        QTest::newRow("Arabic") << u"بحث الجانبان التعاون الأمني"_s << u"ar"_s << u"NotoNaskhArabic"_s
                                << false;
    }

    void everyScriptIsSetInAFontThatHasIt()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, language);
        QFETCH(QString, font);
        QFETCH(bool, readable);
        const auto printed = print(viewOf(sentence, language));
        QVERIFY(printed && printed->document);
        QVERIFY(printed->pdf.missing.isEmpty());
        QVERIFY2(printed->fonts().contains(font), qPrintable(printed->fonts()));
        if (readable) // its glyphs lead back to its letters
            QVERIFY2(printed->letters().contains(
                         sentence.normalized(QString::NormalizationForm_KC).remove(u' ')),
                     qPrintable(printed->letters()));
    }

    /// Beijing's account and Taipei's on one page.
    void twoFormsOfHanStandOnOnePage()
    {
        ComparisonBuilder builder;
        builder.sentencesA({u"双方就直接对话问题交换了意见。"_s}).sentencesB({u"雙方就直接對話問題交換了意見。"_s});
        domain::ComparisonView view = builder.view();
        view.a.row.language = view.b.row.language = u"zh"_s;
        const auto printed = print(view);
        QVERIFY(printed && printed->document);
        QVERIFY2(printed->fonts().contains(u"NotoSerifCJKsc"), qPrintable(printed->fonts()));
        QVERIFY2(printed->fonts().contains(u"NotoSerifCJKtc"), qPrintable(printed->fonts()));
    }

    void wordsAreCopiedAsTheyAreMeant()
    {
        const auto printed = print(viewOf(u"Officials affirmed five fluent offers."_s, u"en"_s));
        QVERIFY(printed && printed->document);
        const QString text = printed->document->page(0)->text({}) + printed->document->page(1)->text({});
        QVERIFY(text.contains(u"affirmed"));
        QVERIFY(!text.contains(u'\t'));
        for (const QChar c : text)
            QVERIFY(c.unicode() < 0xFB00 || c.unicode() > 0xFB06);
    }

    void aCharacterWithoutAGlyphStandsAsItsNumber()
    {
        const auto printed = print(viewOf(u"The code is \uE001 and \u0378 here."_s, u"en"_s));
        QVERIFY(printed && printed->document);
        QCOMPARE(printed->pdf.missing, (QList<char32_t>{0x378, 0xE001}));
        const QString letters = printed->letters();
        QVERIFY(letters.contains(u"Thecodeis[U+E001]and[U+0378]here."));
        const QString front = printed->document->page(0)->text({}).simplified();
        QVERIFY2(front.contains(u"U+E001 (private use)"), qPrintable(front));
    }
};

QTEST_MAIN(TestPdfScripts)
#include "tst_pdfscripts.moc"
