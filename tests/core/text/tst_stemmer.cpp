// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stemmer.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStemmer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inflectionsShareAStem()
    {
        counterpart::text::Stemmer stemmer;
        QCOMPARE(stemmer.stem(u"deminers"_s), stemmer.stem(u"deminer"_s));
        QCOMPARE(stemmer.stem(u"cooperating"_s), stemmer.stem(u"cooperation"_s));
        QCOMPARE(stemmer.stem(u"cooperating"_s), stemmer.stem(u"cooperation"_s)); // and from memory
        QVERIFY(stemmer.stem(u"vessel"_s) != stemmer.stem(u"vest"_s));
    }
    void otherScriptsComeBackAsTheyAre()
    {
        counterpart::text::Stemmer stemmer;
        QCOMPARE(stemmer.stem(u"កម្ពុជា"_s), u"កម្ពុជា"_s);
        QCOMPARE(stemmer.stem(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestStemmer)
#include "tst_stemmer.moc"
