// SPDX-License-Identifier: GPL-3.0-or-later
// How readers are told of what is not analysed.
#include "core/domain/depth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;

namespace {

DocumentRow row(Depth depth, const QString &language, const QStringList &unread)
{
    DocumentRow row;
    row.depth = depth;
    row.language = language;
    row.unread = unread;
    return row;
}

} // namespace

class TestDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack()
    {
        for (const Depth depth : {Depth::None, Depth::Part, Depth::Full})
            QCOMPARE(fromName<Depth>(name(depth)), depth);
        QVERIFY(!fromName<Depth>(u"deep"));
    }

    void theLanguageIsNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("unread");
        QTest::addColumn<QString>("text");
        QTest::newRow("Khmer") << u"km"_s << QStringList{u"km"_s} << u"not analysed (Khmer)"_s;
        QTest::newRow("Chinese") << u"zh"_s << QStringList{u"zh"_s} << u"not analysed (Chinese)"_s;
        QTest::newRow("with a region")
            << u"pt-BR"_s << QStringList{u"pt-BR"_s} << u"not analysed (Portuguese)"_s;
        QTest::newRow("not known") << QString() << QStringList{u"und"_s}
                                   << u"not analysed (language not known)"_s;
        QTest::newRow("never looked at") << QString() << QStringList() << u"not analysed"_s;
        QTest::newRow("half") << u"en"_s << QStringList{u"km"_s, u"fr"_s}
                              << u"in part not analysed (Khmer, French)"_s;
    }
    void theLanguageIsNamed()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, unread);
        QFETCH(QString, text);
        QCOMPARE(notAnalysedText(row(Depth::Part, language, unread)), text);
        QCOMPARE(notAnalysedText(row(Depth::None, language, unread)), text);
        QCOMPARE(notAnalysedText(row(Depth::Full, language, {})), QString());
    }

    void documentsAreCountedByLanguage()
    {
        std::vector<DocumentRow> rows{row(Depth::Full, u"en"_s, {})};
        QCOMPARE(notAnalysedSummary(rows), QString());
        rows.push_back(row(Depth::None, u"zh"_s, {u"zh"_s}));
        QCOMPARE(notAnalysedSummary(rows), u"1 document not analysed (Chinese 1)"_s);
        rows.push_back(row(Depth::Part, u"km"_s, {u"km"_s}));
        rows.push_back(row(Depth::Part, u"en"_s, {u"km"_s}));
        QCOMPARE(notAnalysedSummary(rows), u"3 documents not analysed (Khmer 2, Chinese 1)"_s);
    }

    void silenceIsThatOfASideThatWasRead()
    {
        ComparisonView view;
        const TopicRow onlyA{u"Mines"_s, false, {1}, {}, false};
        const TopicRow onlyB{u"Trade"_s, false, {}, {2}, false};
        const TopicRow both{u"Rice"_s, false, {1}, {2}, false};
        QVERIFY(view.isJudged());
        QCOMPARE(view.silentA(onlyA), std::optional(false));
        QCOMPARE(view.silentA(onlyB), std::optional(true));
        QCOMPARE(view.silentA(both), std::nullopt);
        view.b.row.depth = Depth::Part;
        QVERIFY(!view.isJudged());
        QCOMPARE(view.silentA(onlyA), std::nullopt);
        QCOMPARE(view.silentA(onlyB), std::optional(true)); // A was read to its end
    }
};

QTEST_GUILESS_MAIN(TestDepth)
#include "tst_depth.moc"
