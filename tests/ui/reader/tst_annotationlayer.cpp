// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/codesmodel.h"
#include "ui/reader/annotationlayer.h"
#include "ui/reader/annotationmargin.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/theme.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::DocumentId;
using models::AnnotationSpan;
using reader::AnnotationLayer;
using text::Range;

namespace {

domain::AnnotationRow annotation(int id, Range range)
{
    domain::AnnotationRow row;
    row.id = AnnotationId(id);
    row.document = DocumentId(1);
    row.anchor.range = range;
    row.codes = {domain::CodeId(1)};
    row.author = u"Ana"_s;
    row.created = row.modified = QDateTime(QDate(2024, 5, 1), QTime(9, 0), QTimeZone::UTC);
    return row;
}

} // namespace

class TestAnnotationLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<widgets::Theme>();
        m_theme->applyTo(*qApp);
        m_codes = std::make_unique<models::CodesModel>();
        domain::CodeRow code;
        code.id = domain::CodeId(1);
        code.values = {u"Mines"_s, u"#d50000"_s, {}};
        m_codes->setRows({code});
        m_book = std::make_unique<models::AnnotationBook>(*m_codes);
        m_pane = std::make_unique<reader::ReaderPane>(*m_theme);
        m_pane->setAnnotations(*m_book);
        m_pane->resize(1100, 700);
        m_pane->show();
        domain::DocumentView view;
        view.row.id = DocumentId(1);
        for (int i = 0; i < 40; ++i)
            view.text += u"The two sides agreed to continue demining and to meet again in the autumn.\n"_s;
        m_pane->setView(view);
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_codes.reset();
        m_theme.reset();
    }

    void spansOfOneLaneNeverOverlap()
    {
        QRandomGenerator random(7);
        std::vector<AnnotationSpan> spans;
        for (int i = 0; i < 500; ++i) {
            const qsizetype begin = random.bounded(20'000);
            spans.push_back({AnnotationId(i + 1), {begin, begin + 1 + random.bounded(90)}, {}});
        }
        const std::vector<int> lanes = reader::lanesOf(spans, 40);
        for (size_t i = 0; i < spans.size(); ++i) {
            for (size_t j = i + 1; j < spans.size(); ++j)
                QVERIFY(lanes[i] != lanes[j] || lanes[i] == 39 || !spans[i].range.overlaps(spans[j].range));
        }
    }

    void nestedSpansLieOutwardsByLength()
    {
        std::vector<AnnotationSpan> spans;
        for (int i = 0; i < AnnotationLayer::Lanes; ++i)
            spans.push_back({AnnotationId(i + 1), {20 - i, 30 + i}, {}});
        QCOMPARE(reader::lanesOf(spans, AnnotationLayer::Lanes), (std::vector<int>{0, 1, 2, 3, 4, 5}));
    }

    void sixDeepAreAllSeenUnderTheWords()
    {
        std::vector<domain::AnnotationRow> rows;
        for (int i = 0; i < AnnotationLayer::Lanes; ++i)
            rows.push_back(annotation(i + 1, {20 - i, 34 + i}));
        m_book->setRows(rows);
        QTest::qWait(50);
        // Red stands in six lines below one another, apart from each other.
        const QImage image = text().viewport()->grab().toImage();
        QTextCursor cursor(text().document());
        cursor.setPosition(26);
        const int x = text().cursorRect(cursor).left();
        int runs = 0;
        bool inside = false;
        for (int y = 0; y < 70; ++y) {
            const QColor at =
                image.pixelColor(int(x * image.devicePixelRatio()), int(y * image.devicePixelRatio()));
            const bool red = at.red() - at.green() > 60;
            runs += red && !inside;
            inside = red;
        }
        QCOMPARE(runs, AnnotationLayer::Lanes);
    }

    void deepLinesGetRoomAndGiveItBack()
    {
        const qreal before = text().document()->firstBlock().blockFormat().lineHeight();
        std::vector<domain::AnnotationRow> rows;
        for (int i = 0; i < AnnotationLayer::Lanes; ++i)
            rows.push_back(annotation(i + 1, {20 - i, 34 + i}));
        m_book->setRows(rows);
        QVERIFY(text().document()->firstBlock().blockFormat().lineHeight() > before);
        m_book->setRows({rows.front()});
        QCOMPARE(text().document()->firstBlock().blockFormat().lineHeight(), before);
    }

    void onlyWhatIsVisibleIsMeasured()
    {
        m_book->setRows({annotation(1, {4, 13}), annotation(2, {2700, 2720})});
        QCOMPARE(layer().spans().size(), 2u);
        QCOMPARE(layer().visibleSpans(), std::vector<size_t>{0});
    }

    void aPlaceTellsTheInnermostFirst()
    {
        m_book->setRows({annotation(1, {4, 30}), annotation(2, {8, 13})});
        QCOMPARE(layer().annotationsAt(9), (std::vector<AnnotationId>{AnnotationId(2), AnnotationId(1)}));
        QVERIFY(layer().annotationsAt(40).empty());
    }

    void theMarginTellsCodesAndChooses()
    {
        m_book->setRows({annotation(1, {4, 30})});
        auto *margin = m_pane->findChild<reader::AnnotationMargin *>();
        QVERIFY(margin->isVisible());
        QSignalSpy activated(m_pane.get(), &reader::ReaderPane::annotationActivated);
        const auto [top, bottom] = layer().extent(layer().spans().front());
        QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(margin->width() / 2, int(top) + 8));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<AnnotationId>(), AnnotationId(1));
        m_book->setRows({});
        QVERIFY(!margin->isVisible());
    }

private:
    reader::ReadoutText &text() { return *m_pane->text(); }
    AnnotationLayer &layer() { return *m_pane->annotations(); }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<models::CodesModel> m_codes;
    std::unique_ptr<models::AnnotationBook> m_book;
    std::unique_ptr<reader::ReaderPane> m_pane;
};

QTEST_MAIN(TestAnnotationLayer)
#include "tst_annotationlayer.moc"
