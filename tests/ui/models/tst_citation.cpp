// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Block;
using domain::BlockKind;

namespace {

domain::DocumentView release()
{
    domain::DocumentView view;
    view.row.issuer = u"The White House"_s;
    view.row.title = u"Readout of the “Working” Call"_s;
    view.row.file = u"readout.html"_s;
    view.row.published = domain::PartialDate::day({2022, 11, 12});
    view.provenance.sourceUrl = u"https://example.org/readout"_s;
    view.provenance.retrieved = QDateTime({2023, 1, 5}, {10, 0}, QTimeZone::UTC);
    view.text = u"Heading\nFirst words.\nSecond words."_s;
    view.blocks = {Block{{0, 7}, BlockKind::Heading}, Block{{8, 20}}, Block{{21, 34}}};
    return view;
}

} // namespace

class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageIsCitedWithItsParagraph()
    {
        QCOMPARE(models::citationOf(release(), {21, 33}),
                 u"The White House, “Readout of the ‘Working’ Call,” November 12, 2022, para. 2, "
                 "https://example.org/readout (accessed January 5, 2023)."_s);
    }

    void aPassageOverTwoParagraphsNamesBoth()
    {
        QVERIFY(models::citationOf(release(), {10, 30}).contains(u", paras. 1–2, "));
    }

    void aDocumentIsCitedWithoutParagraph()
    {
        QCOMPARE(models::citationOf(release(), {}),
                 u"The White House, “Readout of the ‘Working’ Call,” November 12, 2022, "
                 "https://example.org/readout (accessed January 5, 2023)."_s);
    }

    void whatIsNotKnownIsLeftOut()
    {
        domain::DocumentView view = release();
        view.row.issuer.clear();
        view.row.title.clear();
        view.row.published.reset();
        view.provenance.sourceUrl.clear();
        QCOMPARE(models::citationOf(view, {}), u"“readout.html,” n.d."_s);
    }

    void aQuotationHasItsWordsAndAShortReference()
    {
        QCOMPARE(models::quotationOf(release(), {21, 34}),
                 u"“Second words.” (The White House, November 12, 2022, para. 2)"_s);
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
