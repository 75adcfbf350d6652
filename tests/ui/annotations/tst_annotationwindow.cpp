// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does who annotates, in the real window with real keys and mouse: select, code, nest, write
// a memo, undo and redo it all.
#include "tests/ui/annotations/annotationwindow.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestAnnotationWindow : public test::AnnotationWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void nothingCanBeAnnotatedWithoutASelection()
    {
        QVERIFY(!m_fixture->action("annotate.choose")->isEnabled());
        QVERIFY(m_fixture->action("annotate.choose")->statusTip().size() > 5);
    }

    void wordsSelectedByMouseGetANewCode()
    {
        selectByMouse(Words, 0);
        QVERIFY(m_fixture->action("annotate.choose")->isEnabled());
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(u"Country"_s);
        QTRY_COMPARE(rows().size(), 1u);
        QCOMPARE(rows().front().anchor.quote, Words);
        QCOMPARE(rows().front().author, Analyst);
        QCOMPARE(codes().size(), 1u);
        QCOMPARE(codes().front().values.name, u"Country"_s);
        QTRY_COMPARE(layer().spans().size(), 1u);
        QTRY_VERIFY(m_fixture->find<QWidget>("annotationMargin")->isVisible());
        QVERIFY(undoText().contains(u"Country"_s));
    }

    void wordsSelectedByKeyboardGetTheLastCode()
    {
        codeCountry(1);
        selectByKeyboard(Words, 1);
        QTRY_VERIFY(m_fixture->action("annotate.last")->text().contains(u"Country"_s));
        m_fixture->press(QKeySequence(u"Ctrl+Shift+A"_s));
        QTRY_COMPARE(rows().size(), 2u);
        QCOMPARE(rows()[1].anchor.quote, Words);
        QCOMPARE(rows()[0].codes, rows()[1].codes);
    }

    void aKnownCodeIsFoundByAFewLetters()
    {
        codeCountry(2);
        selectByKeyboard(Words, 2);
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(u"cntr"_s);
        QTRY_COMPARE(rows().size(), 3u);
        QCOMPARE(codes().size(), 1u);
        QTRY_COMPARE(layer().spans().size(), 3u);
    }

    void aSecondCodeOnTheSameWordsIsNoSecondAnnotation()
    {
        codeCountry(3);
        selectByKeyboard(Words, 2);
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(u"Country"_s);
        QTest::qWait(50);
        QCOMPARE(rows().size(), 3u);
    }

    void codesAreMadeAndNestedByDragging()
    {
        codeCountry(1);
        makeCode(u"Places"_s);
        QTRY_COMPARE(codes().size(), 2u);
        nestCountry(u"Places"_s);
        QVERIFY(undoText().contains(u"Country"_s));
    }

    void aCodeIsRenamedInItsPlace()
    {
        makeCode(u"Places"_s);
        rename(u"Places"_s, u"Geography"_s);
    }

    void twoCodesOfOneNameAreRefusedAndNothingIsLost()
    {
        makeCode(u"Geography"_s);
        QTRY_COMPARE(codes().size(), 1u);
        makeCode(u"geography"_s);
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(u"already exists"_s));
        QCOMPARE(codes().size(), 1u);
    }

    void aClickOnTheWordsChoosesTheirAnnotation()
    {
        codeCountry(3);
        chooseFirst();
        QCOMPARE(layer().chosen(), layer().spans().front().id);
        QTRY_VERIFY(m_fixture->find<QLabel>("annotationQuote")->isVisible());
    }

    void aMemoIsWrittenBesideAndPreviewed()
    {
        codeCountry(3);
        chooseFirst();
        writeMemo(u"**Twice** <b>said</b> ![x](http://example.org/x.png)"_s);
        QTRY_VERIFY(rows().front().memo.startsWith(u"**Twice**"_s));
        m_fixture->find<QToolButton>("memoPreviewButton")->click();
        const QString shown = m_fixture->find<QTextBrowser>("memoPreview")->toPlainText();
        QVERIFY2(shown.startsWith(u"Twice"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"<b>said"_s));
        m_fixture->find<QToolButton>("memoPreviewButton")->click();
        QTRY_VERIFY(layer().cardAt(layer().spans().front().range.begin).contains(u"Twice"_s));
    }

    void aPasteOfMoreThanAMegabyteStaysOutAndIsTold()
    {
        codeCountry(1);
        chooseFirst();
        writeMemo(u"**Twice** said"_s);
        QTRY_COMPARE(rows().front().memo, u"**Twice** said"_s);
        const QString before = memo().toPlainText();
        QApplication::clipboard()->setText(QString(1'100'000, u'x'));
        memo().setFocus();
        QTest::keySequence(&memo(), QKeySequence::Paste);
        QVERIFY(m_fixture->find<QLabel>("memoProblem")->text().contains(u"1 MB"_s));
        QVERIFY(m_fixture->find<QLabel>("memoProblem")->isVisible());
        QCOMPARE(memo().toPlainText(), before);
        QTest::keyClick(&memo(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rows().front().memo, before);
        QApplication::clipboard()->setText(u"short"_s);
        QTest::keySequence(&memo(), QKeySequence::Paste);
        QVERIFY(!m_fixture->find<QLabel>("memoProblem")->isVisible());
        QTest::keyClick(&memo(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rows().front().memo.contains(u"short"_s));
    }

    void aCardOfTheComparisonIsAnnotated()
    {
        const QString quote = codeCard(u"From the comparison"_s);
        QTRY_COMPARE(rows().size(), 1u);
        QVERIFY(hasQuote(quote));
    }

    void aResultOfTheSearchIsAnnotated()
    {
        codeResult(u"From the search"_s);
        QTRY_COMPARE(rows().size(), 1u);
    }

    void everyActIsTakenBackAndDoneAgain()
    {
        codeCountry(3);
        makeCode(u"Places"_s);
        nestCountry(u"Places"_s);
        rename(u"Places"_s, u"Geography"_s);
        chooseFirst();
        writeMemo(u"**Twice** said"_s);
        QTRY_COMPARE(rows().front().memo, u"**Twice** said"_s);
        codeCard(u"From the comparison"_s);
        QTRY_COMPARE(rows().size(), 4u);
        codeResult(u"From the search"_s);
        QTRY_COMPARE(rows().size(), 5u);
        const QStringList after = notes(store());
        QVERIFY(after.size() > 8);
        tree().setFocus();
        auto *undo = m_fixture->window->findChild<QAction *>(u"edit.undo"_s);
        auto *redo = m_fixture->window->findChild<QAction *>(u"edit.redo"_s);
        int steps = 0;
        for (; undo->isEnabled() && steps < 40; ++steps)
            m_fixture->press(QKeySequence::Undo);
        QVERIFY(steps >= 8);
        QCOMPARE(notes(store()), QStringList());
        QTRY_COMPARE(layer().spans().size(), 0u);
        while (redo->isEnabled())
            m_fixture->press(QKeySequence::Redo);
        QCOMPARE(notes(store()), after);
        QTRY_COMPARE(layer().spans().size(), 3u);
    }
};

QTEST_MAIN(TestAnnotationWindow)
#include "tst_annotationwindow.moc"
