// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsteps.h"

#include <QTest>

using namespace counterpart;
using models::RowStep;
using models::stepsBetween;
using Numbers = std::vector<int>;
using enum RowStep::Kind;

namespace {

/// What a view that is told of the steps ends with.
Numbers after(Numbers numbers, const Numbers &wanted)
{
    for (const RowStep &step : stepsBetween(numbers, wanted)) {
        const auto row = numbers.begin() + step.row;
        if (step.kind == Remove)
            numbers.erase(row);
        else if (step.kind == Insert)
            numbers.insert(row, wanted[size_t(step.row)]);
        else
            std::rotate(numbers.begin() + step.to, row, row + 1);
    }
    return numbers;
}

} // namespace

class TestRowSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneWhereNothingIsDifferent()
    {
        QVERIFY(stepsBetween({}, {}).empty());
        QVERIFY(stepsBetween({3, 1, 2}, {3, 1, 2}).empty());
    }

    void oneDifferenceIsOneStep()
    {
        QCOMPARE(stepsBetween({1, 2, 3}, {1, 3}), (std::vector<RowStep>{{Remove, 1, 0}}));
        QCOMPARE(stepsBetween({1, 3}, {1, 2, 3}), (std::vector<RowStep>{{Insert, 1, 0}}));
        QCOMPARE(stepsBetween({1, 2, 3}, {3, 1, 2}), (std::vector<RowStep>{{Move, 2, 0}}));
    }

    void whatStaysIsNeverTakenOut()
    {
        for (const RowStep &step : stepsBetween({5, 6, 7, 8}, {8, 9, 5, 6}))
            QVERIFY(step.kind != Remove || step.row == 2); // 7
    }

    void anyOrderIsReached()
    {
        Numbers wanted{1, 2, 3, 4, 5};
        do {
            QCOMPARE(after({1, 2, 3, 4, 5}, wanted), wanted);
            QCOMPARE(after({9, 4, 8, 2}, wanted), wanted);
            QCOMPARE(after(wanted, {9, 4, 8, 2}), (Numbers{9, 4, 8, 2}));
            QCOMPARE(after({}, wanted), wanted);
            QVERIFY(after(wanted, {}).empty());
        } while (std::ranges::next_permutation(wanted).found);
    }
};

QTEST_GUILESS_MAIN(TestRowSteps)
#include "tst_rowsteps.moc"
