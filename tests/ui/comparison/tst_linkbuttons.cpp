// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkbuttons.h"
#include "ui/widgets/reviewmode.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::LinkButtons;

class TestLinkButtons : public QObject
{
    Q_OBJECT

private:
    /// What the buttons that are offered say.
    static QStringList offered(const LinkButtons &row)
    {
        QStringList texts;
        for (const QPushButton *button : row.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                texts << button->text();
        }
        return texts;
    }

    static void click(const LinkButtons &row, const QString &text)
    {
        for (QPushButton *button : row.findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }

private Q_SLOTS:
    void eachChoiceHasItsActs()
    {
        widgets::ReviewMode review;
        LinkButtons row(review);
        row.offer(LinkButtons::Offer::Link);
        QVERIFY(!row.isHidden());
        QCOMPARE(offered(row), (QStringList{u"Confirm"_s, u"Unlink"_s, u"Conflict"_s}));
        row.offer(LinkButtons::Offer::Silence);
        QCOMPARE(offered(row), (QStringList{u"Confirm"_s, u"Said Elsewhere"_s}));
        row.offer(LinkButtons::Offer::Alone);
        QCOMPARE(offered(row), (QStringList{u"Significant"_s, u"Minor"_s, u"Said Elsewhere"_s}));
        row.offer(LinkButtons::Offer::PairWithAlone);
        QCOMPARE(offered(row),
                 (QStringList{u"Link These"_s, u"Significant"_s, u"Minor"_s, u"Said Elsewhere"_s}));
        row.offer(LinkButtons::Offer::Nothing);
        QVERIFY(row.isHidden());
    }

    void keysAreNamedWhileTheyAct()
    {
        widgets::ReviewMode review;
        review.setPossible(true);
        LinkButtons row(review);
        row.offer(LinkButtons::Offer::Link);
        review.setOn(true);
        QCOMPARE(offered(row), (QStringList{u"Confirm ⏎"_s, u"Unlink U"_s, u"Conflict C"_s}));
        const auto *unlink = row.findChildren<QPushButton *>().at(2);
        QCOMPARE(unlink->accessibleName(), u"Reject the link (U)"_s);
        review.setOn(false);
        QCOMPARE(unlink->accessibleName(), u"Reject the link"_s);
    }

    void aClickAsks()
    {
        widgets::ReviewMode review;
        LinkButtons row(review);
        const QSignalSpy confirmed(&row, &LinkButtons::confirmAsked);
        const QSignalSpy rejected(&row, &LinkButtons::rejectAsked);
        const QSignalSpy related(&row, &LinkButtons::relationAsked);
        row.offer(LinkButtons::Offer::Link);
        click(row, u"Confirm"_s);
        click(row, u"Unlink"_s);
        click(row, u"Conflict"_s);
        row.offer(LinkButtons::Offer::Silence);
        click(row, u"Said Elsewhere"_s);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(related.size(), 1);
        QCOMPARE(related.first().first().value<domain::LinkRelation>(), domain::LinkRelation::Conflict);
    }
};

QTEST_MAIN(TestLinkButtons)
#include "tst_linkbuttons.moc"
