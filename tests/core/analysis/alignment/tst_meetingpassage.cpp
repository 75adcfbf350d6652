// SPDX-License-Identifier: GPL-3.0-or-later
// What a long account says of other things than the meeting.
#include "core/analysis/alignment/meetingpassage.h"
#include "core/lexicon/lexicon.h"
#include "tests/core/analysis/alignment/accounttext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::analysis;
using test::AccountText;

namespace {

const QStringList Harvest{u"The harvest in the eastern districts is nearly done."_s,
                          u"More than four hundred combines are at work tonight."_s,
                          u"The governor reported that the grain stores are dry."_s,
                          u"Prices of bread will be watched every week."_s,
                          u"Rural schools get new stoves before the frost."_s,
                          u"The ministry of energy checks every boiler house."_s,
                          u"Repair crews have mended the bridge at Lesno."_s,
                          u"Traffic there runs again in both directions."_s,
                          u"Our swimmers have won two medals."_s,
                          u"I thank their trainers and their families."_s};
const QStringList Visit{u"Today I met with President Tamara Okello of Zambia, who is here on a visit."_s,
                        u"President Okello and I spoke of copper and of the railway to the coast."_s,
                        u"We agreed that the railway will be widened before the rains."_s,
                        u"Zambia will send forty engineers to our institute."_s};
const QStringList Release{u"President Tamara Okello of Zambia met with President Andrei Lesnik in Brod."_s,
                          u"The two presidents discussed copper and the railway to the coast."_s,
                          u"Zambia offered to send forty engineers to the institute in Brod."_s};

std::vector<int> from(int first, int last)
{
    std::vector<int> all;
    for (int i = first; i <= last; ++i)
        all.push_back(i);
    return all;
}

std::vector<int> outside(const AccountText &account, const AccountText &other)
{
    return sentencesOutside(account.account(), other.account(), *lexicon::Lexicon::builtIn());
}

} // namespace

class TestMeetingPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressOfTheDayTellsOfTheMeetingInItsMidst()
    {
        const AccountText address(Harvest + Harvest + Visit + Harvest);
        const AccountText release(Release);
        const std::vector<int> found = outside(address, release);
        for (const int inside : from(20, 23))
            QVERIFY2(!std::ranges::contains(found, inside), qPrintable(QString::number(inside)));
        for (const int far : from(0, 17))
            QVERIFY2(std::ranges::contains(found, far), qPrintable(QString::number(far)));
        for (const int far : from(26, 33))
            QVERIFY2(std::ranges::contains(found, far), qPrintable(QString::number(far)));
        QVERIFY(outside(release, address).empty());
    }

    void whatLiesOutsideIsNeitherLinkedNorOnlyThere()
    {
        const AccountText address(Harvest + Harvest + Visit + Harvest);
        const AccountText release(Release);
        const domain::ComparisonFact comparison =
            align(address.account(), release.account(), *lexicon::Lexicon::builtIn());
        QVERIFY(!comparison.links.empty());
        for (const domain::LinkFact &link : comparison.links) {
            for (const int sentence : link.a) {
                QVERIFY(sentence >= 19 && sentence <= 24);
                QVERIFY(!std::ranges::contains(comparison.outsideA, sentence));
            }
        }
        for (const int sentence : comparison.onlyA)
            QVERIFY(!std::ranges::contains(comparison.outsideA, sentence));
    }

    void anAccountThatBeginsWithTheMeetingIsAboutIt()
    {
        const AccountText account(Visit + Harvest + Harvest + Harvest);
        QVERIFY(outside(account, AccountText(Release)).empty());
    }

    void aJointStatementIsAboutOneMeeting()
    {
        AccountText statement(Harvest + Harvest + Visit + Harvest);
        statement.facts.docType.value = domain::DocType::JointStatement;
        QVERIFY(outside(statement, AccountText(Release)).empty());
    }

    void whereNothingStandsOutNothingIsOutside()
    {
        const AccountText account(Harvest + Harvest + Harvest);
        QVERIFY(outside(account, AccountText(Release)).empty());
    }

    void whatJournalistsAskIsOutside()
    {
        const QStringList turns{u"Q Will the railway be done in time?"_s, u"And what of the engineers?"_s,
                                u"It will."_s};
        AccountText account(Visit + Harvest + Harvest + turns);
        const text::Range answer = account.rangeOf(u"It will."_s);
        account.facts.skipped.push_back({{answer.begin - 1, answer.begin}, domain::SkipReason::Speaker});
        QCOMPARE(outside(account, AccountText(Release)), (std::vector{24, 25}));
    }
};

QTEST_GUILESS_MAIN(TestMeetingPassage)
#include "tst_meetingpassage.moc"
