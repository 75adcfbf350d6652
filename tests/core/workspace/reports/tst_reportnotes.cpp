// SPDX-License-Identifier: GPL-3.0-or-later
// A note that was written on a passage of a store is in the report of its comparison.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/reports/reports.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/files.h"

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestReportNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteOnAPassageOfOneAccountIsPrinted()
    {
        test::EditingFixture fixture;
        fixture.putSample(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        fixture.putSample(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s);
        fixture.import();
        const auto view = fixture.store->comparisons().of(domain::MeetingId(1));
        QVERIFY2(view, view ? "" : qPrintable(view.error().line()));
        QVERIFY(!view->onlyA.empty());
        const int alone = view->onlyA.front();
        const domain::Sentence &sentence = view->a.facts.sentences[size_t(alone)];
        QVERIFY(fixture.store->annotations().setNote(view->a.row.id, sentence.range, u"ask the embassy"_s,
                                                     u"Sok Dara"_s));
        const QString path = fixture.fileOf(u"r.csv"_s);
        QVERIFY(fixture.store->reports().writeComparison(*view, workspace::ReportFormat::Csv, path));
        const QString csv = QString::fromUtf8(test::bytesOf(path));
        QVERIFY2(csv.contains(u",ask the embassy (Sok Dara),\r\n"), qPrintable(csv));
    }
};

QTEST_GUILESS_MAIN(TestReportNotes)
#include "tst_reportnotes.moc"
