// SPDX-License-Identifier: GPL-3.0-or-later
// The features of two invented accounts are those that tests/data/alignment/fixture.py computes from the
// formulas.
#include "core/analysis/alignment/alignmentmeeting.h"
#include "core/lexicon/alignmentmodel.h"
#include "tests/core/analysis/alignment/accounttext.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::analysis;
using test::AccountText;

namespace {

QString fixture(const QString &name)
{
    return test::sourcePath(u"tests/data/alignment/"_s + name);
}

/// A model that knows what the fixture says, and nothing else of the world.
lexicon::AlignmentModel smallModel()
{
    lexicon::AlignmentModel model = *lexicon::AlignmentModel::builtIn();
    model.rarity = {{u"school"_s, 0.5}, {u"teacher"_s, 0.6}, {u"million"_s, 0.3}, {u"offer"_s, 0.4}};
    model.reportingStems = {u"urg"_s, u"welcom"_s, u"prais"_s};
    model.equalTerms = {};
    model.topics = {};
    model.acts = {};
    model.actClasses = {u"commit"_s, u"urge"_s, u"welcome"_s};
    for (const QString &stem : {u"pledg"_s, u"offer"_s})
        model.acts.add({stem}, 0);
    model.acts.add({u"urg"_s}, 1);
    for (const QString &stem : {u"welcom"_s, u"prais"_s})
        model.acts.add({stem}, 2);
    if (const auto vectors = lexicon::WordVectors::load(fixture(u"fixture.vectors"_s)))
        model.ownVectors = *vectors;
    return model;
}

AccountText accountA()
{
    return AccountText(
               {u"President Anders met Prime Minister Bora in Geneva on Monday."_s,
                u"Anders pledged $500 million for schools and he urged Bora to free detained reporters."_s,
                u"They welcomed new teachers."_s})
        .amount(u"$500 million"_s, 5e8, u"USD"_s);
}

AccountText accountB()
{
    return AccountText({u"Prime Minister Bora held talks with President Anders in Geneva."_s,
                        u"Bora was told to release jailed journalists."_s,
                        u"Anders offered aid of $450 million for classrooms."_s, u"He praised teachers."_s})
        .amount(u"$450 million"_s, 4.5e8, u"USD"_s);
}

} // namespace

class TestAlignmentFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheFormulas()
    {
        const lexicon::AlignmentModel model = smallModel();
        QVERIFY(model.ownVectors);
        const AccountText a = accountA();
        const AccountText b = accountB();
        const AlignmentMeeting meeting(a.account(), b.account(), model);
        QFile table(fixture(u"fixture.tsv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly | QIODevice::Text));
        QStringList names;
        for (int i = 0; i < FeatureCount; ++i)
            names << featureName(Feature(i));
        QCOMPARE(QString::fromUtf8(table.readLine()).trimmed().split(u'\t').sliced(2), names);
        int pairs = 0;
        for (; !table.atEnd(); ++pairs) {
            const QStringList cells = QString::fromUtf8(table.readLine()).trimmed().split(u'\t');
            const FeatureRow row = meeting.features().row(cells[0].toInt(), cells[1].toInt());
            for (int i = 0; i < FeatureCount; ++i)
                QVERIFY2(std::abs(row[size_t(i)] - cells[2 + i].toDouble()) < 1e-6,
                         qPrintable(u"%1 of %2, %3: %4, not %5"_s.arg(names[i], cells[0], cells[1])
                                        .arg(row[size_t(i)], 0, 'f', 9)
                                        .arg(cells[2 + i])));
        }
        QCOMPARE(pairs, 12);
    }

    /// Without vectors words are like themselves alone.
    void workWithoutVectors()
    {
        lexicon::AlignmentModel model = smallModel();
        model.ownVectors = std::make_shared<const lexicon::WordVectors>();
        const AccountText a = accountA();
        const AccountText b = accountB();
        const AlignmentMeeting meeting(a.account(), b.account(), model);
        const FeatureRow row = meeting.features().row(1, 1);
        QCOMPARE(row[size_t(Feature::Vector)], 0.0);
        QVERIFY(row[size_t(Feature::Cover)] < 0.1);
        QVERIFY(meeting.features().row(2, 3)[size_t(Feature::Cover)] > 0.1);
    }

    void spelledOutNamesAreOneWithTheirInitials()
    {
        const AccountText a({u"They met."_s, u"They spoke of the Joint Comprehensive Plan of Action."_s});
        const AccountText b({u"They met."_s, u"They spoke of the JCPOA."_s});
        const lexicon::AlignmentModel model = smallModel();
        const AlignmentMeeting meeting(a.account(), b.account(), model);
        QCOMPARE(meeting.features().row(1, 1)[size_t(Feature::Name)], 1.0);
        QCOMPARE(meeting.features().row(0, 1)[size_t(Feature::Name)], 0.0);
    }

    void valuesAreSharedInWhateverForm()
    {
        AccountText a({u"Aid of $2 million was told."_s, u"Aid was told."_s});
        AccountText b({u"Help of 2,000,000 US dollars came."_s, u"Help came."_s});
        a.amount(u"$2 million"_s, 2e6, u"USD"_s);
        b.amount(u"2,000,000 US dollars"_s, 2e6, u"USD"_s);
        const lexicon::AlignmentModel model = smallModel();
        const AlignmentMeeting meeting(a.account(), b.account(), model);
        QCOMPARE(meeting.features().row(0, 0)[size_t(Feature::SameValue)], 1.0);
        QCOMPARE(meeting.features().row(0, 0)[size_t(Feature::NearMoney)], 0.0);
        QCOMPARE(meeting.features().row(1, 1)[size_t(Feature::SameValue)], 0.0);
    }
};

QTEST_GUILESS_MAIN(TestAlignmentFeatures)
#include "tst_alignmentfeatures.moc"
