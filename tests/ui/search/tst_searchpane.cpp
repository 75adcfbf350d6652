// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/english.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

domain::SearchPage page(int documents, bool isLast)
{
    domain::SearchPage made;
    for (int i = 0; i < documents; ++i) {
        domain::FoundDocument found;
        found.id = domain::DocumentId(i + 1);
        found.passages.resize(2);
        found.count = 2;
        made.documents.push_back(std::move(found));
    }
    if (!isLast)
        made.next = domain::SearchKey{{{domain::DocumentId(documents + 1)}}};
    return made;
}

} // namespace

class TestSearchPane : public QObject
{
    Q_OBJECT

private:
    test::English m_english;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void itCountsPassagesAndDocumentsApart()
    {
        const widgets::Theme theme;
        search::SearchPane pane(theme);
        QSignalSpy asked(&pane, &search::SearchPane::queryChanged);
        const auto last = [&asked] { return asked.last().first().value<domain::SearchQuery>(); };
        const auto *count = pane.findChild<QLabel *>(u"searchCount"_s);

        pane.setText(u"trade"_s);
        QTRY_VERIFY(!asked.isEmpty());
        const domain::SearchQuery query = last();
        pane.setPage(query, page(3, true));
        QCOMPARE(count->text(), u"6 passages in 3 documents"_s);

        pane.setPage(query, page(50, false));
        QVERIFY2(count->text().contains(u"counting"), "that many are not all, and are not said to be");
        pane.setCount(query, {374, 1200});
        QCOMPARE(count->text(), u"%L1 passages in 374 documents"_s.arg(1200));

        // Other words begin with the best again, and an answer to the old ones does not count.
        pane.setText(u"mines"_s);
        pane.setPage(last(), page(2, true));
        pane.setCount(query, {374, 1200});
        QCOMPARE(count->text(), u"4 passages in 2 documents"_s);
    }

    void longWordsDoNotMakeItGrow()
    {
        const widgets::Theme theme;
        search::SearchPane pane(theme);
        pane.resize(700, 500);
        pane.setVisible(true);
        QSignalSpy asked(&pane, &search::SearchPane::queryChanged);
        pane.setText(QString(3'000'000, u'x'));
        QTRY_VERIFY(!asked.isEmpty());
        pane.setPage(asked.last().first().value<domain::SearchQuery>(), {});
        QCoreApplication::processEvents();
        QVERIFY(pane.minimumSizeHint().height() < 500);
        QCOMPARE(pane.size(), QSize(700, 500));
        pane.setProblem(QString(3'000'000, u'x'));
        QCoreApplication::processEvents();
        QVERIFY(pane.minimumSizeHint().height() < 500);
    }
};

QTEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"
