// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/english.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

std::vector<domain::SearchHit> hits(int documents)
{
    std::vector<domain::SearchHit> found(static_cast<size_t>(documents));
    for (int i = 0; i < documents; ++i)
        found[static_cast<size_t>(i)].document = domain::DocumentId(i + 1);
    return found;
}

} // namespace

class TestSearchPane : public QObject
{
    Q_OBJECT

private:
    test::English m_english;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void itSaysWhatThereIsAndShowsTheRest()
    {
        const widgets::Theme theme;
        search::SearchPane pane(theme);
        QSignalSpy asked(&pane, &search::SearchPane::queryChanged);
        const auto last = [&asked] { return asked.last().first().value<domain::SearchQuery>(); };
        const auto *count = pane.findChild<QLabel *>(u"searchCount"_s);
        auto *all = pane.findChild<QToolButton *>(u"searchAll"_s);

        pane.setText(u"trade"_s);
        QTRY_VERIFY(!asked.isEmpty());
        domain::SearchQuery query = last();
        pane.setHits(query, hits(3));
        QVERIFY(count->text().startsWith(u"3 documents"));
        QVERIFY(all->isHidden());

        pane.setHits(query, hits(query.limit));
        QVERIFY2(count->text().contains(u"counted"), "that many are not all, and are not said to be");
        pane.setTotal(query, 374);
        QVERIFY2(count->text().contains(u"%1 of 374"_s.arg(query.limit)), qPrintable(count->text()));
        QVERIFY(!all->isHidden());

        all->click();
        query = last();
        QCOMPARE(query.limit, 374);
        pane.setHits(query, hits(374));
        pane.setTotal(query, 374);
        QVERIFY2(count->text().startsWith(u"374 documents"), qPrintable(count->text()));
        QVERIFY(all->isHidden());

        // Other words begin with the best again, and an answer to the old ones does not count.
        pane.setText(u"mines"_s);
        QCOMPARE(last().limit, domain::SearchQuery().limit);
        pane.setHits(last(), hits(2));
        pane.setTotal(query, 374);
        QVERIFY(count->text().startsWith(u"2 documents"));
    }
};

QTEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"
