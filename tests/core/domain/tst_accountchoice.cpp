// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accountchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;

namespace {

ReadoutRow readout(qint64 document, const QString &side, ReadoutRole role = ReadoutRole::Readout,
                   double confidence = 1, const QString &relays = {})
{
    return {DocumentId(document), side, relays, role, confidence, false, {}};
}

std::pair<qint64, qint64> chosen(std::vector<ReadoutRow> readouts)
{
    MeetingRow row;
    row.readouts = std::move(readouts);
    const auto choice = chooseAccounts(row);
    return choice ? std::pair(choice->first.value, choice->second.value) : std::pair<qint64, qint64>();
}

constexpr std::pair<qint64, qint64> None;

} // namespace

class TestAccountChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnitedStatesComeFirstThenOthersByCode()
    {
        QCOMPARE(chosen({readout(1, u"kh"_s), readout(2, u"us"_s)}), std::pair(2LL, 1LL));
        QCOMPARE(chosen({readout(1, u"vn"_s), readout(2, u"kh"_s)}), std::pair(2LL, 1LL));
        QCOMPARE(chosen({readout(1, u"joint"_s), readout(2, u"vn"_s)}), std::pair(2LL, 1LL));
    }
    void theBestAccountOfASideIsTaken()
    {
        QCOMPARE(chosen({readout(1, u"us"_s, ReadoutRole::Remarks), readout(2, u"us"_s),
                         readout(3, u"media"_s, ReadoutRole::Relay, 1, u"us"_s), readout(4, u"kh"_s)}),
                 std::pair(2LL, 4LL));
        QCOMPARE(chosen({readout(1, u"us"_s, ReadoutRole::Readout, 0.5), readout(2, u"us"_s),
                         readout(3, u"kh"_s)}),
                 std::pair(2LL, 3LL));
    }
    void aRelaySpeaksForItsSide()
    {
        QCOMPARE(chosen({readout(1, u"us"_s), readout(2, u"media"_s, ReadoutRole::Relay, 1, u"kh"_s)}),
                 std::pair(1LL, 2LL));
    }
    void oneSideAloneCannotBeCompared()
    {
        QCOMPARE(chosen({}), None);
        QCOMPARE(chosen({readout(1, u"us"_s), readout(2, u"us"_s, ReadoutRole::Remarks)}), None);
        // What was written before the meeting is no account of it.
        QCOMPARE(chosen({readout(1, u"us"_s), readout(2, u"kh"_s, ReadoutRole::Preview)}), None);
    }
};

QTEST_GUILESS_MAIN(TestAccountChoice)
#include "tst_accountchoice.moc"
