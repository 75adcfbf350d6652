// SPDX-License-Identifier: GPL-3.0-or-later
// What of a passage is shown among the results of a search: the words that were looked for are.
#include "ui/search/excerpt.h"

#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

constexpr int Lines = 2;

QString shownPart(const search::Excerpt &excerpt, int width)
{
    QTextLayout layout(excerpt.text, QFont());
    layout.beginLayout();
    qsizetype end = 0;
    for (int i = 0; i < Lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return excerpt.text.first(end);
}

} // namespace

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHitIsShownAtEveryWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hit");
        const QString lead = u"The two ministers, who had last met in the spring of the year before, spoke at "
                             "length of trade, of schools and of the roads along the border, "_s;
        QTest::newRow("late") << lead + u"and agreed that demining goes on."_s << u"demining"_s;
        QTest::newRow("early") << u"Demining goes on. "_s + lead << u"Demining"_s;
        QTest::newRow("no blanks") << QString(120, u'会') + u"排雷"_s + QString(40, u'谈') << u"排雷"_s;
    }

    void theHitIsShownAtEveryWidth()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, hit);
        const qsizetype at = text.indexOf(hit);
        const std::vector<text::Range> marks{{at, at + hit.size()}};
        for (const int width : {180, 300, 500, 900, 2000}) {
            const search::Excerpt excerpt = search::excerptWithMark(text, marks, QFont(), width, Lines);
            QCOMPARE(excerpt.marks.size(), 1u);
            QCOMPARE(excerpt.marks.front().in(excerpt.text).toString(), hit);
            QVERIFY2(shownPart(excerpt, width).contains(hit), qPrintable(excerpt.text));
        }
    }

    void whatFitsStaysWhole()
    {
        const QString text = u"They spoke of demining."_s;
        const search::Excerpt excerpt =
            search::excerptWithMark(text, {{14, 22}}, QFont(), 2000, Lines);
        QCOMPARE(excerpt.text, text);
    }

    void whatIsLeftOutAtTheEndShows()
    {
        const QString text = u"They spoke of demining, of schools and of roads along the border."_s;
        const search::Excerpt excerpt = search::excerptWithMark(text, {}, QFont(), 150, Lines);
        QVERIFY(excerpt.text.endsWith(u'…'));
        QVERIFY(text.startsWith(excerpt.text.chopped(1)));
        QCOMPARE(shownPart(excerpt, 150), excerpt.text);
    }
};

QTEST_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
