// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a text is lost on the way into the store: every letter is in a sentence or in a named piece.
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "core/reading/reader.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/pieces.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

/// Files of the corpus, "corpus/…" and the records beside it.
QStringList corpusFiles()
{
    QStringList files;
    for (const QString &folder : {u"corpus"_s, u"corpus-records"_s}) {
        const QString path = test::sharedPath(folder);
        if (path.isEmpty())
            continue;
        for (const QString &name : QDir(path).entryList({u"*.txt"_s}, QDir::Files))
            files.append(path + u'/' + name);
    }
    return files;
}

/// Prose ends as a sentence does; or it is long, which no heading is.
bool isProse(const domain::SkippedPiece &piece, const QString &text)
{
    constexpr qsizetype LongestHeading = 120;
    const QStringView words = piece.range.in(text);
    const bool stopped = words.endsWith(u'。') || words.endsWith(u'។') || words.endsWith(u'៕');
    return stopped || words.size() > LongestHeading;
}

/// What a text file says and what of it is skipped ("reason: words"), in one line each.
struct Told
{
    QString said;
    QString left;
    QString title;
};

Told toldOf(const QString &source)
{
    const auto documents = reading::read({u"release.txt"_s, source.toUtf8()});
    if (!documents)
        return {};
    const domain::CleanDocument &document = documents->front();
    const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
    QStringList said;
    QStringList left;
    for (const domain::Sentence &sentence : facts.sentences)
        said.append(sentence.range.in(document.text).toString());
    for (const domain::SkippedPiece &piece : facts.skipped)
        left.append(domain::name(piece.why) + u": "_s + piece.range.in(document.text).toString());
    return {said.join(u" | "_s), left.join(u" | "_s), facts.title ? *facts.title : QString()};
}

} // namespace

class TestWholeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterOfTheCorpusIsAccountedFor_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList files = corpusFiles();
        for (const QString &path : files)
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
        if (files.isEmpty())
            QTest::newRow("none") << QString();
    }

    void everyLetterOfTheCorpusIsAccountedFor()
    {
        QFETCH(QString, path);
        SKIP_WITHOUT_SHARED(path);
        const QString name = path.section(u'/', -1);
        const auto documents = reading::read({name, test::bytesOf(path)});
        QVERIFY(documents);
        for (const domain::CleanDocument &document : *documents) {
            const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn(), name);
            QCOMPARE(test::strayOf(document.text, facts), QString());
            const int said = test::lettersIn(document.text, facts.sentences);
            const int left = test::lettersIn(document.text, facts.skipped);
            QVERIFY2(said > 0, "the whole document is skipped");
            // A head has its place also above a text of a few words.
            constexpr int LettersOfAHead = 60;
            QVERIFY2(left <= std::max(LettersOfAHead, said / 4),
                     qPrintable(u"%1 letters of %2 are skipped"_s.arg(left).arg(left + said)));
            for (const domain::SkippedPiece &piece : facts.skipped) {
                if (facts.language && *facts.language != u"en"_s && piece.why != domain::SkipReason::Title)
                    QVERIFY2(!isProse(piece, document.text),
                             qPrintable(piece.range.in(document.text).toString()));
            }
        }
    }

    void statementsOnLinesOfTheirOwnStayApart_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("end");
        QTest::newRow("Japanese")
            << u"外務省\n令和7年5月9日\n\n日中外相会談\n\n"
               "5月9日、外務大臣は外交部長と会談した。日本は海峡の平和を求めた\n中国は反論した\n"_s
            << u"日本は海峡の平和を求めた | 中国は反論した"_s;
        QTest::newRow("Thai") << u"กระทรวงการต่างประเทศ\n\nข่าวสารนิเทศ\n\n"
                                 "รัฐมนตรีว่าการกระทรวงการต่างประเทศได้พบกับทูตพิเศษ\nสหรัฐฯ จะลดภาษี\n"
                                 "ไทยจะซื้อเครื่องบิน 10 ลำ\n"_s
                              << u"สหรัฐฯ จะลดภาษี | ไทยจะซื้อเครื่องบิน 10 ลำ"_s;
        QTest::newRow("Chinese") << u"外交部\n\n外长会见特使\n\n3月6日，外长在北京会见特使。"
                                    "外长说，海岛是领土不可分割的一部分\n双方就河流危机交换意见\n"_s
                                 << u"外长说，海岛是领土不可分割的一部分 | 双方就河流危机交换意见"_s;
    }
    void statementsOnLinesOfTheirOwnStayApart()
    {
        QFETCH(QString, source);
        QFETCH(QString, end);
        const QString said = toldOf(source).said;
        QVERIFY2(said.endsWith(end), qPrintable(said));
    }

    void anAccountIsNoTitle_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("said");
        QTest::newRow("Chinese, commas of English")
            << u"外交部\n2025年3月6日\n\n王毅会见美国驻华大使伯恩斯\n\n"
               "2025年3月6日,王毅在北京会见美国驻华大使伯恩斯。王毅说,台湾是中国领土不可分割的一部分\n"
               "双方就乌克兰危机交换意见\n"_s
            << u"王毅会见美国驻华大使伯恩斯"_s
            << u"2025年3月6日,王毅在北京会见美国驻华大使伯恩斯。 | "
               "王毅说,台湾是中国领土不可分割的一部分 | 双方就乌克兰危机交换意见"_s;
        QTest::newRow("Japanese")
            << u"外務省\n令和7年6月15日\n\n日米外相電話会談\n\n"
               "6月15日、外務大臣は国務長官と電話会談を行った。日本は関税撤廃を求めた\n米国は応じなかった\n"_s
            << u"日米外相電話会談"_s
            << u"6月15日、外務大臣は国務長官と電話会談を行った。 | 日本は関税撤廃を求めた | 米国は応じなかった"_s;
        QTest::newRow("Arabic") << u"وزارة الخارجية\n10 مايو 2025\n\n"
                                   "التقى وزير الخارجية نظيره في عمان. ودعا الوزير إلى وقف الحرب في غزة\n\n"
                                   "اتفق الجانبان على عقد لقاء آخر في العام المقبل.\n"_s
                                << QString()
                                << u"التقى وزير الخارجية نظيره في عمان. | ودعا الوزير إلى وقف الحرب في غزة | "
                                   "اتفق الجانبان على عقد لقاء آخر في العام المقبل."_s;
    }
    void anAccountIsNoTitle()
    {
        QFETCH(QString, source);
        QFETCH(QString, title);
        QFETCH(QString, said);
        const Told told = toldOf(source);
        QCOMPARE(told.title, title);
        QVERIFY2(told.said.endsWith(said), qPrintable(told.said + u" / "_s + told.left));
    }

    void aPointBelowTheTextIsNoSignOff_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("left");
        QTest::newRow("a sum above a sentence")
            << u"ក្រសួងការបរទេស\n\nភាគីទាំងពីរបានពិភាក្សាអំពីកិច្ចសហប្រតិបត្តិការពាណិជ្ជកម្ម។\n\n"
               "ទឹកប្រាក់ ១២លានដុល្លារ\n\nតៃវ៉ាន់ជាផ្នែកមួយនៃប្រទេសចិន\n"_s
            << u"ទឹកប្រាក់ ១២លានដុល្លារ | តៃវ៉ាន់ជាផ្នែកមួយនៃប្រទេសចិន"_s << QString();
        QTest::newRow("Chinese numbers")
            << u"外交部\n\n外长会见特使\n\n双方同意扩大农产品贸易，并将于明年再次会晤。\n\n"
               "一、河流问题\n二、经贸问题\n责任编辑:张三\n"_s
            << u"一、河流问题 | 二、经贸问题"_s << u"sign-off: 责任编辑:张三"_s;
        QTest::newRow("Japanese number above an end mark")
            << u"外務省\n\n外相会談について\n\n両外相は海峡の平和と安定の重要性を確認しました。\n\n"
               "1 日米同盟\n(了)\n"_s
            << u"1 日米同盟"_s << u"mark: (了)"_s;
    }
    void aPointBelowTheTextIsNoSignOff()
    {
        QFETCH(QString, source);
        QFETCH(QString, end);
        QFETCH(QString, left);
        const Told told = toldOf(source);
        QVERIFY2(told.said.endsWith(end), qPrintable(told.said + u" / "_s + told.left));
        QVERIFY2(told.left.endsWith(left), qPrintable(told.left));
    }

    void aStatementOfOneLineIsSaid_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("said");
        const QString english = u"They met in the capital on Monday and spoke of the river for an hour."_s;
        const QString russian = u"Стороны обсудили вопросы судоходства и договорились о новой встрече."_s;
        const QString arabic = u"ناقش الوزيران ملف المياه وأكد الجانبان التزامهما بالتعاون."_s;
        int rows = 0;
        const auto row = [&rows](const QString &before, const QString &line, bool said) {
            QTest::addRow("%d", ++rows) << before << line << said;
        };
        row(english, u"THE UNITED STATES DOES NOT SUPPORT TAIWAN INDEPENDENCE"_s, true);
        row(english, u"CHINA REFUSES TO TALK"_s, true);
        row(english, u"China refused"_s, true);
        row(english, u"PROMOTING GLOBAL HEALTH AND HEALTH SECURITY"_s, false);
        row(english, u"WHAT WE WILL DO TOGETHER"_s, false);
        row(english, u"U.S. Assistance to Cambodia"_s, false);
        row(english, u"The United States and Thailand are Close Partners and Allies"_s, false);
        row(russian, u"РОССИЯ НЕ ОТДАСТ КРЫМ"_s, true);
        row(russian, u"Россия не признаёт санкции"_s, true);
        row(russian, u"Торговля"_s, false);
        row(arabic, u"مصر ترفض التهجير"_s, true);
        row(arabic, u"التعاون الاقتصادي"_s, false);
    }
    void aStatementOfOneLineIsSaid()
    {
        QFETCH(QString, before);
        QFETCH(QString, line);
        QFETCH(bool, said);
        const Told told = toldOf(before + u"\n\n"_s + line + u"\n\n5. "_s + before);
        QCOMPARE(told.said.contains(line), said);
    }

    void theStoreKeepsWhatIsSkipped()
    {
        QTemporaryDir folder;
        const QString release =
            u"MINISTRY OF FOREIGN AFFAIRS OF SOVANNA\n\nMINISTER RECEIVES ENVOY\n\n"
            "Sovanna Town, 3 May 2023\n\nThe ministers met the envoy for an hour. They spoke about "
            "the river and about the mines in the valley. (Applause.)\n"_s;
        QVERIFY(test::writeFile(folder.filePath(u"release.txt"_s), release.toUtf8()));
        const QString path = folder.filePath(u"s.counterpart"_s);
        auto store = Workspace::open(path, OpenMode::Create);
        QVERIFY(store);
        QVERIFY((*store)->imports().run({folder.filePath(u"release.txt"_s)}, {}, 1, {}, {}));
        const domain::DocumentId id = (*store)->documents().rows()->at(0).id;
        const auto view = (*store)->documents().view(id);
        QVERIFY(view);
        QCOMPARE(view->facts.sentences.size(), 2u);
        QCOMPARE(test::strayOf(view->text, view->facts), QString());
        QCOMPARE(view->facts.skipped.size(), 4u);
        QCOMPARE(view->facts.skipped.back().why, domain::SkipReason::Remark);

        // A store of an older program has none, and is told to be stale.
        const std::vector<domain::SkippedPiece> kept = view->facts.skipped;
        {
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"UPDATE analyses SET skipped = '[]', version = version - 1"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        QCOMPARE((*store)->imports().staleAnalyses(), 1);
        QCOMPARE((*store)->imports().reanalyse({}, 1, {}, {})->analysed, 1);
        QCOMPARE((*store)->documents().view(id)->facts.skipped, kept);
    }
};

QTEST_GUILESS_MAIN(TestWholeText)
#include "tst_wholetext.moc"
