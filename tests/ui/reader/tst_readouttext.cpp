// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outlinemodel.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace counterpart;
using reader::OutlineModel;
using reader::ReadoutText;

namespace {

domain::DocumentView readout()
{
    domain::DocumentView view;
    view.row.id = domain::DocumentId(7);
    view.text = u"The Secretary urged Prime Minister Hun Sen to release them.\n\n"
                "Cambodia pledged USD12 million by May 2023."_s;
    domain::EntityFact hunSen;
    hunSen.name = u"Hun Sen"_s;
    const qsizetype at = view.text.indexOf(u"Hun Sen"_s);
    hunSen.mentions = {{{at, at + 7}, true}};
    view.facts.entities = {hunSen};
    view.entityIds = {domain::EntityId(3)};
    domain::Sentence first;
    first.range = {0, view.text.indexOf(u'\n')};
    first.act = {u"urged"_s, 4, {}, {}, false};
    domain::Sentence second;
    second.range = {view.text.indexOf(u"Cambodia"_s), view.text.size()};
    view.facts.sentences = {first, second};
    return view;
}

/// The format that the highlighting gives to the letter at \p offset.
QTextCharFormat formatAt(const QTextDocument &document, qsizetype offset)
{
    const QTextBlock block = document.findBlock(static_cast<int>(offset));
    QTextCharFormat found;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const qsizetype at = offset - block.position();
        if (at >= range.start && at < range.start + range.length)
            found.merge(range.format);
    }
    return found;
}

bool waitFor(const ReadoutText &text)
{
    return QTest::qWaitFor([&text] { return text.isHighlighted(); }, 30'000);
}

} // namespace

class TestReadoutText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreOffsetsIntoTheRevision()
    {
        ReadoutText text(m_theme);
        text.setView(readout());
        QCOMPARE(text.toPlainText(), readout().text);
    }

    void actsMoneyAndDatesAreHighlighted()
    {
        ReadoutText text(m_theme);
        const domain::DocumentView view = readout();
        text.setView(view);
        QVERIFY(waitFor(text));
        const auto colour = [&](const QString &word) {
            return formatAt(*text.document(), view.text.indexOf(word)).foreground().color();
        };
        QCOMPARE(formatAt(*text.document(), view.text.indexOf(u"urged"_s)).fontWeight(),
                 int(QFont::DemiBold));
        QCOMPARE(formatAt(*text.document(), view.text.indexOf(u"pledged"_s)).fontWeight(),
                 int(QFont::DemiBold));
        QVERIFY(colour(u"urged"_s) != colour(u"pledged"_s));
        QVERIFY(colour(u"USD12"_s) != colour(u"release"_s));
        QVERIFY(colour(u"May 2023"_s) != colour(u"release"_s));
        QVERIFY(colour(u"USD12"_s) != colour(u"May 2023"_s));
    }

    void mentionsAreUnderlined()
    {
        ReadoutText text(m_theme);
        const domain::DocumentView view = readout();
        text.setView(view);
        QVERIFY(waitFor(text));
        const qsizetype at = view.text.indexOf(u"Hun Sen"_s);
        QCOMPARE(formatAt(*text.document(), at).underlineStyle(), QTextCharFormat::DotLine);
        QCOMPARE(formatAt(*text.document(), at + 7).underlineStyle(), QTextCharFormat::NoUnderline);
    }

    void findGoesRound()
    {
        ReadoutText text(m_theme);
        text.setView(readout());
        QCOMPARE(text.setFindText(u"m"_s), 6);
        QCOMPARE(text.findNext(false), 1);
        QCOMPARE(text.findNext(true), 6);
        QCOMPARE(text.findNext(false), 1);
        QCOMPARE(text.setFindText(u"nowhere"_s), 0);
        QCOMPARE(text.findNext(false), 0);
    }

    void aPassageIsMarked()
    {
        ReadoutText text(m_theme);
        text.setView(readout());
        text.showPassage({4, 13});
        QCOMPARE(text.extraSelections().size(), 1);
        QCOMPARE(text.extraSelections().first().cursor.selectedText(), u"Secretary"_s);
        text.showPassage({1'000, 2'000}); // of another revision: nothing to show, nothing to break
        QVERIFY(text.extraSelections().first().cursor.selectedText().isEmpty());
    }

    void aMegabyteIsHighlightedToItsEnd()
    {
        domain::DocumentView view;
        while (view.text.size() < 1'000'000)
            view.text += u"The Secretary urged restraint. Cambodia pledged USD12 million.\n\n"_s;
        view.text += u"They reaffirmed it."_s;
        ReadoutText text(m_theme);
        text.setView(view);
        QVERIFY(waitFor(text));
        const QTextCharFormat format = formatAt(*text.document(), view.text.lastIndexOf(u"reaffirmed"_s));
        QCOMPARE(format.fontWeight(), int(QFont::DemiBold));
    }

    void aDocumentWithNoTextIsShown()
    {
        ReadoutText text(m_theme);
        text.setView({});
        QVERIFY(waitFor(text));
        QCOMPARE(text.toPlainText(), QString());
    }

    void theOutlineHoldsTheSentences()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setView(readout());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(OutlineModel::ActRole).toString(), u"urged"_s);
        QCOMPARE(model.index(0).data(OutlineModel::StrengthRole).toInt(), 4);
        QVERIFY(model.index(1).data().toString().startsWith(u"Cambodia pledged"));
    }

private:
    widgets::Theme m_theme;
};

QTEST_MAIN(TestReadoutText)
#include "tst_readouttext.moc"
