// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader says of a place of the text, without a window.
#include "ui/reader/textfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

domain::DocumentView readout()
{
    domain::DocumentView view;
    view.text = u"Hun Sen & Co. pledged USD12 million by May 2023. Hun Sen left."_s;
    domain::EntityFact company;
    company.name = u"Hun Sen & Co."_s;
    company.roles = {u"donor <main>"_s};
    company.mentions = {{{0, 13}, true}, {{49, 56}, true}};
    domain::EntityFact place;
    place.name = u"Phnom Penh"_s;
    place.mentions = {{{57, 61}, true}};
    view.facts.entities = {company, place};
    view.entityIds = {domain::EntityId(3)}; // the other one has none yet
    domain::Commitment pledge;
    pledge.range = {14, 47};
    pledge.due = u"May 2023"_s;
    view.facts.commitments = {pledge};
    return view;
}

} // namespace

class TestTextFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameTellsWhoItIs()
    {
        const QString card = reader::cardAt(readout(), 3);
        QVERIFY2(card.startsWith(u"<b>Hun Sen &amp; Co.</b><br>donor &lt;main&gt;<br>2 "_s),
                 qPrintable(card)); // and no markup of the text's own
        QCOMPARE(reader::entityAt(readout(), 3), domain::EntityId(3));
        QCOMPARE(reader::entityAt(readout(), 50), domain::EntityId(3));
    }

    void anUndertakingTellsWhenItIsDue()
    {
        const QString card = reader::cardAt(readout(), 20);
        QVERIFY2(card.startsWith(u"<b>"_s) && card.contains(u"May 2023"_s), qPrintable(card));
        QVERIFY(!reader::entityAt(readout(), 20).isValid());
    }

    void otherPlacesTellNothing()
    {
        QVERIFY(reader::cardAt(readout(), 48).isEmpty());
        QVERIFY(!reader::entityAt(readout(), 48).isValid());
        QVERIFY(!reader::entityAt(readout(), 58).isValid());
        QVERIFY(reader::cardAt({}, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTextFacts)
#include "tst_textfacts.moc"
