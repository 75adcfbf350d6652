// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/matcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::lexicon;

namespace {

struct Term
{
    QString text;
    bool cased = false;
};

/// What \p terms (entry i is term i of Topics) find in \p text, as "entry:passage".
QStringList found(const std::vector<Term> &terms, const QString &text)
{
    Matcher matcher;
    for (int i = 0; i < int(terms.size()); ++i)
        matcher.add(Table::Topics, i, 0, terms[std::size_t(i)].text, terms[std::size_t(i)].cased);
    matcher.build();
    QStringList out;
    for (const Hit &hit : matcher.find(text))
        out.append(u"%1:%2"_s.arg(hit.index).arg(hit.range.in(text)));
    return out;
}

} // namespace

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWordsOnly()
    {
        QCOMPARE(found({{u"ream"_s}}, u"Cream and REAM, dreams of Ream."_s),
                 QStringList({u"0:REAM"_s, u"0:Ream"_s}));
    }
    void khmerInWhateverOrderItWasTyped()
    {
        QCOMPARE(found({{u"ខ្មែរ"_s}}, u"ជនជាតិខែ្មរនិងជនជាតិខ្មែរ"_s), QStringList({u"0:ខែ្មរ"_s, u"0:ខ្មែរ"_s}));
        QCOMPARE(found({{u"កេាះកុង"_s}}, u"នៅកោះកុង"_s), QStringList({u"0:កោះកុង"_s}));
    }
    void theLongestWins()
    {
        QCOMPARE(
            found({{u"naval base"_s}, {u"ream naval base"_s}, {u"base"_s}}, u"the Ream Naval Base, a base"_s),
            QStringList({u"1:Ream Naval Base"_s, u"2:base"_s}));
    }
    void theLeftmostWinsBeforeTheLongest()
    {
        QCOMPARE(found({{u"human rights"_s}, {u"rights of the child"_s}}, u"human rights of the child"_s),
                 QStringList{u"0:human rights"_s});
    }
    void aFailedLongTermStillFindsWhatItHolds()
    {
        QCOMPARE(found({{u"free and open indo-pacific"_s}, {u"open indo"_s}}, u"free and open Indo China"_s),
                 QStringList{u"1:open Indo"_s});
    }
    void starsMatchBeginnings()
    {
        QCOMPARE(found({{u"demin*"_s}}, u"Demining, deminers and undemined"_s),
                 QStringList({u"0:Demining"_s, u"0:deminers"_s}));
    }
    void casedTermsWantTheirCase()
    {
        QCOMPARE(found({{u"WHO"_s, true}, {u"us"_s}}, u"who asked the WHO to help Us"_s),
                 QStringList({u"0:WHO"_s, u"1:Us"_s}));
    }
    void typographyDoesNotMatter()
    {
        QCOMPARE(found({{u"people's republic"_s}, {u"five-point consensus"_s}},
                       u"The People\u2019s\n  Republic and the Five\u2011Point\u00A0Consensus"_s),
                 QStringList({u"0:People\u2019s\n  Republic"_s, u"1:Five\u2011Point\u00A0Consensus"_s}));
    }
    void composedAndDecomposedFormsAreOne()
    {
        QCOMPARE(found({{u"nguyễn"_s}}, u"Nguyễn"_s.normalized(QString::NormalizationForm_D)),
                 QStringList{u"0:"_s + u"Nguyễn"_s.normalized(QString::NormalizationForm_D)});
        QCOMPARE(found({{u"office"_s}}, u"the o\uFB03ce"_s), QStringList{u"0:o\uFB03ce"_s});
    }
    void scriptsWithoutSpacesMatchInside()
    {
        QCOMPARE(found({{u"កម្ពុជា"_s}, {u"中国"_s}}, u"ប្រទេសកម្ពុជានិង中国政府"_s),
                 QStringList({u"0:កម្ពុជា"_s, u"1:中国"_s}));
    }
    void entriesThatShareATermAreAllTold()
    {
        QCOMPARE(found({{u"kyiv"_s}, {u"Kyiv"_s}}, u"in Kyiv"_s), QStringList({u"0:Kyiv"_s, u"1:Kyiv"_s}));
    }
    void tablesDoNotHideEachOther()
    {
        Matcher matcher;
        matcher.add(Table::Topics, 3, 0, u"naval base");
        matcher.add(Table::Places, 7, 2, u"ream naval base");
        matcher.build();
        const QString text = u"Ream Naval Base"_s;
        const std::vector<Hit> hits = matcher.find(text);
        QCOMPARE(hits.size(), 2u);
        QCOMPARE(hits[0], (Hit{{0, 15}, Table::Places, 7, 2}));
        QCOMPARE(hits[1], (Hit{{5, 15}, Table::Topics, 3, 0}));
    }
    void nothingIsFoundInNothing()
    {
        QCOMPARE(found({{u"a"_s}, {u""_s}, {u"*"_s}}, QString()), QStringList());
    }
    void longTextsOfOneUnitAreBounded()
    {
        const QString text(1'000'000, u'a');
        QCOMPARE(found({{QString(200, u'a')}, {u"a*"_s}}, text).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
