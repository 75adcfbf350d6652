// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/origintexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestOriginTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAValueCameFromIsSaidInWords()
    {
        QCOMPARE(models::evidenceText({0.95, u"sign-off"_s}), u"From the sign-off"_s);
        QCOMPARE(models::evidenceText({0.3, u"file-name"_s}), u"Uncertain. From the file name"_s);
        QCOMPARE(models::evidenceText({}), QString());
    }

    /// A rule without words of its own is never shown by the name that the code has for it.
    void anUnknownRuleShowsNoName()
    {
        QCOMPARE(models::evidenceText({0.9, u"some-new-rule"_s}), u"Detected"_s);
    }

    void readersAreNamedByWhatTheyRead()
    {
        QCOMPARE(models::readerText(u"pdf/3"_s), u"PDF"_s);
        QCOMPARE(models::readerText(u"html/4 in pages.zip"_s), u"Web page in pages.zip"_s);
        QCOMPARE(models::readerText(QString()), QString());
    }

    void countriesAreNamed()
    {
        QCOMPARE(models::countryNames({u"us"_s, u"kh"_s}), u"United States, Cambodia"_s);
        QCOMPARE(models::countryCode(u" united  states "_s), u"us"_s);
        QCOMPARE(models::countryCode(u"KH"_s), u"kh"_s);
        QCOMPARE(models::countryCode(models::countryNames({u"un"_s})), u"un"_s);
        QCOMPARE(models::countryCode(u"Atlantis"_s), std::nullopt);
        QCOMPARE(models::countryCode(u"zz"_s), std::nullopt);
        QCOMPARE(models::countryCode(QString()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestOriginTexts)
#include "tst_origintexts.moc"
