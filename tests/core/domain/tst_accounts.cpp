// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;

namespace {

MeetingRow meeting(const QStringList &countries, std::vector<ReadoutRow> readouts)
{
    MeetingRow row;
    row.countries = countries;
    row.readouts = std::move(readouts);
    return row;
}

ReadoutRow readout(qint64 document, const QString &side, const QString &relays = {},
                   ReadoutRole role = ReadoutRole::Readout, const QString &issuer = {})
{
    return {DocumentId(document), side, relays, role, 1, false, issuer};
}

AccountSource sourceOf(const MeetingRow &meeting, const QString &side)
{
    for (const SideAccount &account : accountsOf(meeting)) {
        if (account.side == side)
            return account.source;
    }
    return AccountSource::None;
}

/// Codes of the sides that have an account, or that have none.
QStringList sidesThat(const MeetingRow &meeting, bool haveOne)
{
    QStringList sides;
    for (const SideAccount &account : accountsOf(meeting)) {
        if ((account.source != AccountSource::None) == haveOne)
            sides.append(account.side);
    }
    return sides;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartyWithoutADocumentHasNoAccountHere()
    {
        const MeetingRow row = meeting({u"no"_s, u"ke"_s}, {readout(1, u"no"_s)});
        QCOMPARE(accountsOf(row).size(), size_t(2));
        QCOMPARE(sourceOf(row, u"no"_s), AccountSource::Own);
        QCOMPARE(sidesThat(row, false), QStringList{u"ke"_s});
        QVERIFY(!row.isTwoSided());
    }

    void aRelayStandsInForItsSideAndIsNamed()
    {
        const MeetingRow row = meeting(
            {u"no"_s, u"ke"_s},
            {readout(1, u"no"_s), readout(2, u"media"_s, u"ke"_s, ReadoutRole::Relay, u"Coast Daily"_s)});
        QVERIFY(sidesThat(row, false).isEmpty());
        QCOMPARE(sidesThat(row, true), (QStringList{u"ke"_s, u"no"_s}));
        const SideAccount relayed = accountsOf(row).front();
        QCOMPARE(relayed, (SideAccount{u"ke"_s, AccountSource::Relayed, DocumentId(2), u"Coast Daily"_s}));
        QVERIFY(row.isTwoSided());
    }

    void theOwnTextIsBetterThanARelay()
    {
        const MeetingRow row = meeting({u"no"_s, u"ke"_s},
                                       {readout(2, u"media"_s, u"ke"_s, ReadoutRole::Relay, u"Coast Daily"_s),
                                        readout(3, u"ke"_s, {}, ReadoutRole::Remarks, u"State House"_s)});
        QCOMPARE(accountsOf(row).front().source, AccountSource::Own);
        QCOMPARE(accountsOf(row).front().document, DocumentId(3));
    }

    void aJointTextIsTheAccountOfAllParties()
    {
        const MeetingRow row = meeting({u"no"_s, u"ke"_s}, {readout(1, u"joint"_s)});
        QCOMPARE(sourceOf(row, u"no"_s), AccountSource::Joint);
        QCOMPARE(sourceOf(row, u"ke"_s), AccountSource::Joint);
        QVERIFY(!row.isTwoSided()); // there is one text, and nothing to compare it with
    }

    void whatIsNoAccountCountsForNobody()
    {
        const MeetingRow row =
            meeting({u"no"_s, u"ke"_s}, {readout(1, u"no"_s, {}, ReadoutRole::Preview),
                                         readout(2, u"ke"_s, {}, ReadoutRole::Background),
                                         readout(3, u"media"_s, {}, ReadoutRole::Relay), readout(4, {})});
        QCOMPARE(sidesThat(row, false), (QStringList{u"ke"_s, u"no"_s}));
        QVERIFY(sidesThat(row, true).isEmpty());
    }

    void aThirdPartyIsLookedFor()
    {
        const MeetingRow row =
            meeting({u"no"_s, u"ke"_s, u"ug"_s}, {readout(1, u"no"_s), readout(2, u"ke"_s)});
        QVERIFY(row.isTwoSided());
        QCOMPARE(sidesThat(row, false), QStringList{u"ug"_s});
    }

    void aSideThatIsNoKnownPartyIsListed()
    {
        const MeetingRow row = meeting({}, {readout(1, u"no"_s)});
        QCOMPARE(sidesThat(row, true), QStringList{u"no"_s});
        QVERIFY(sidesThat(row, false).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
