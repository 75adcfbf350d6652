// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line ends as a sentence does, in every script.
#include "core/text/stops.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOfSentences_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("ends");
        const auto row = [](const char *name, const QString &line, bool ends) {
            QTest::newRow(name) << line << ends;
        };
        row("stop", u"They met."_s, true);
        row("stop in a quotation", u"He said: “They met.” "_s, true);
        row("stop in guillemets", u"Il a dit : « Ils se sont vus. »"_s, true);
        row("stop and the mark of a note", u"They met.*"_s, true);
        row("Chinese", u"双方举行了会谈。」"_s, true);
        row("Khmer", u"ភាគីទាំងពីរបានជួបគ្នា។"_s, true);
        row("Khmer end of a text", u"ភាគីទាំងពីរបានជួបគ្នា៕"_s, true);
        row("Khmer colon", u"ភាគីទាំងពីរបានឯកភាពលើចំណុចខាងក្រោម៖"_s, true);
        row("Burmese", u"တွေ့ဆုံခဲ့သည်။"_s, true);
        row("Urdu", u"ملاقات ہوئی۔"_s, true);
        row("no stop", u"They met in the capital"_s, false);
        row("colon", u"The two sides agreed:"_s, false);
        row("stars alone", u"* * *"_s, false);
        row("nothing", {}, false);
    }

    void endsOfSentences()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, ends);
        QCOMPARE(text::endsSentence(line), ends);
    }
};

QTEST_GUILESS_MAIN(TestStops)
#include "tst_stops.moc"
