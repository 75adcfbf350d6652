// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documents.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/readingplaces.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using reader::OriginalPane;
using reader::ReadingPlaces;
using reader::ShownOriginal;

namespace {

workspace::OriginalView page()
{
    workspace::OriginalView view;
    view.file = u"page.html"_s;
    view.format = u"html"_s;
    view.encoding = u"windows-1252"_s;
    view.text = u"<p>\r\nThe <b>Prime</b> Minister</p>"_s;
    view.bytes = view.text.size();
    view.map.append({0, view.text.indexOf(u"The "), 4});
    view.map.append({4, view.text.indexOf(u"Prime"), 5});
    view.map.append({9, view.text.indexOf(u" Minister"), 9});
    return view;
}

} // namespace

class TestOriginalPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsAreOneAndLongLinesAreBroken()
    {
        const QString original =
            u"a\r\nb\rc\n"_s + QString(2 * ShownOriginal::LongestLine + 5, u'x') + u"\0!"_s;
        const ShownOriginal shown(original);
        QVERIFY(shown.text().startsWith(u"a\nb\nc\nxx"));
        QVERIFY(!shown.text().contains(QChar(u'\0')));
        for (const QString &line : shown.text().split(u'\n'))
            QVERIFY(line.size() <= ShownOriginal::LongestLine);
        for (qsizetype at = 0; at < original.size(); ++at) {
            if (original[at].isLetter() || original[at] == u'!')
                QCOMPARE(shown.text().at(shown.toShown(at)), original.at(at));
        }
        QCOMPARE(shown.toShown(1'000'000), shown.text().size());
        QCOMPARE(ShownOriginal().toShown(7), 0);
    }

    void aPairOfSurrogatesIsNotParted()
    {
        QString original(ShownOriginal::LongestLine - 1, u'x');
        original += QString::fromUcs4(U"\U0001F1F0\U0001F1ED");
        QVERIFY(ShownOriginal(original).text().contains(QString::fromUcs4(U"\U0001F1F0")));
    }

    void aPassageIsMarkedThroughTheMarkup()
    {
        OriginalPane pane(m_theme);
        pane.setOriginal(domain::DocumentId(1), page());
        pane.markPassage({0, 18});
        QStringList marked;
        for (const auto &mark : pane.source()->extraSelections())
            marked.append(mark.cursor.selectedText());
        QCOMPARE(marked, (QStringList{u"The "_s, u"Prime"_s, u" Minister"_s}));
        pane.markPassage({6, 11});
        QCOMPARE(pane.source()->extraSelections().size(), 2);
        QCOMPARE(pane.source()->extraSelections().first().cursor.selectedText(), u"ime"_s);
        pane.markPassage({500, 600}); // of another revision: nothing to mark, nothing to break
        QVERIFY(pane.source()->extraSelections().isEmpty());
    }

    void anOriginalThatIsNoTextSaysHowToLookAtIt()
    {
        OriginalPane pane(m_theme);
        workspace::OriginalView view;
        view.file = u"memo.docx"_s;
        view.format = u"docx"_s;
        pane.setOriginal(domain::DocumentId(1), view);
        bool isTold = false;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            isTold = isTold || label->text().contains(u"DOCX");
        QVERIFY(isTold);
    }

    void pagesAreLeftToTheirOwnView()
    {
        OriginalPane pane(m_theme);
        auto *pages = new QWidget;
        pane.setPageView(pages);
        QSignalSpy shown(&pane, &OriginalPane::pagesShown);
        QSignalSpy marked(&pane, &OriginalPane::pagePassageMarked);
        workspace::OriginalView view;
        view.format = u"pdf"_s;
        pane.setOriginal(domain::DocumentId(4), view);
        QCOMPARE(shown.size(), 1);
        pane.markPassage({3, 9});
        QCOMPARE(marked.size(), 1);
        pane.show();
        QVERIFY(pages->isVisible());
    }

    void placesAreKeptAndBounded()
    {
        ReadingPlaces places;
        for (int i = 0; i < ReadingPlaces::Most + 20; ++i)
            places.set(QString::number(i), i + 1);
        const ReadingPlaces again = ReadingPlaces::fromBytes(places.toBytes());
        QCOMPARE(again.place(u"519"_s), 520);
        QCOMPARE(again.place(u"3"_s), 0); // the oldest go
        QCOMPARE(ReadingPlaces::fromBytes("nonsense").place(u"519"_s), 0);
        QCOMPARE(ReadingPlaces::fromBytes({}).place(u"519"_s), 0);
        places.set(u"519"_s, 0);
        QCOMPARE(places.place(u"519"_s), 0);
    }

private:
    widgets::Theme m_theme;
};

QTEST_MAIN(TestOriginalPane)
#include "tst_originalpane.moc"
