// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotationbook.h"
#include "ui/models/annotationsmodel.h"
#include "ui/models/codesmodel.h"
#include "ui/models/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::AnnotationRow;
using domain::CodeId;
using domain::CodeRow;
using domain::DocumentId;
using models::AnnotationBook;
using models::AnnotationsModel;
using models::CodesModel;

namespace {

CodeRow code(int id, int parent, const QString &name, int annotations = 0)
{
    CodeRow row;
    row.id = CodeId(id);
    row.parent = CodeId(parent);
    row.values = {name, u"#0072b2"_s, {}};
    row.annotations = annotations;
    return row;
}

AnnotationRow annotation(int id, int document, qsizetype begin, const QString &quote,
                         std::vector<CodeId> codes, const QString &author = u"Ana"_s)
{
    AnnotationRow row;
    row.id = AnnotationId(id);
    row.document = DocumentId(document);
    row.anchor.range = {begin, begin + quote.size()};
    row.anchor.quote = quote;
    row.codes = std::move(codes);
    row.author = author;
    row.created = row.modified = QDateTime(QDate(2024, 5, 1), QTime(9, id), QTimeZone::UTC);
    return row;
}

std::vector<CodeRow> tree()
{
    return {code(2, 1, u"Mines"_s, 2), code(3, 0, u"Ports"_s, 1), code(1, 0, u"Security"_s, 1)};
}

std::vector<AnnotationRow> notes()
{
    return {annotation(1, 1, 10, u"demining"_s, {CodeId(2)}),
            annotation(2, 1, 40, u"the base"_s, {CodeId(3), CodeId(1)}),
            annotation(3, 2, 5, u"a pledge"_s, {CodeId(2)}, u"Bo"_s), annotation(4, 2, 50, u"a word"_s, {})};
}

} // namespace

class TestAnnotationModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_codes = std::make_unique<CodesModel>();
        m_codes->setEditable(true);
        m_book = std::make_unique<AnnotationBook>(*m_codes);
        m_library = std::make_unique<models::LibraryModel>();
        m_codes->setRows(tree());
        m_book->setRows(notes());
    }

    void cleanup()
    {
        m_library.reset();
        m_book.reset();
        m_codes.reset();
    }

    void codesAreATree()
    {
        const QAbstractItemModelTester tester(m_codes.get());
        QCOMPARE(m_codes->rowCount(), 2);
        const QModelIndex mines = m_codes->indexOf(CodeId(2));
        QCOMPARE(mines.parent(), m_codes->indexOf(CodeId(1)));
        QCOMPARE(m_codes->path(CodeId(2)), u"Security / Mines"_s);
        QCOMPARE(m_codes->indexOf(CodeId(1)).data(CodesModel::TotalRole).toInt(), 3);
        QVERIFY(m_codes->isBelow(CodeId(2), CodeId(1)));
        QVERIFY(!m_codes->isBelow(CodeId(1), CodeId(2)));
    }

    void newCountsMoveNoRow()
    {
        const QAbstractItemModelTester tester(m_codes.get());
        QSignalSpy reset(m_codes.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_codes.get(), &CodesModel::changed);
        std::vector<CodeRow> rows = tree();
        rows[0].annotations = 9;
        m_codes->setRows(rows);
        QVERIFY(reset.isEmpty());
        QVERIFY(changed.isEmpty());
        QCOMPARE(m_codes->indexOf(CodeId(2)).data(CodesModel::CountRole).toInt(), 9);
        rows[0].parent = {};
        m_codes->setRows(rows);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_codes->rowCount(), 3);
    }

    void fiftyLevelsAreShown()
    {
        const QAbstractItemModelTester tester(m_codes.get());
        std::vector<CodeRow> rows;
        for (int level = 1; level <= domain::DeepestCode; ++level)
            rows.push_back(code(level, level - 1, u"Level %1"_s.arg(level)));
        m_codes->setRows(rows);
        QCOMPARE(m_codes->path(CodeId(domain::DeepestCode)).count(u'/'), domain::DeepestCode - 1);
        QVERIFY(m_codes->isBelow(CodeId(domain::DeepestCode), CodeId(1)));
    }

    void draggingAsksForAMoveAndWithCtrlForAMerge()
    {
        QSignalSpy moved(m_codes.get(), &CodesModel::moveAsked);
        QSignalSpy merged(m_codes.get(), &CodesModel::mergeAsked);
        const std::unique_ptr<QMimeData> ports(m_codes->mimeData({m_codes->indexOf(CodeId(3))}));
        QVERIFY(m_codes->dropMimeData(ports.get(), Qt::MoveAction, -1, -1, m_codes->indexOf(CodeId(1))));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(1).value<CodeId>(), CodeId(1));
        QVERIFY(m_codes->dropMimeData(ports.get(), Qt::CopyAction, -1, -1, m_codes->indexOf(CodeId(2))));
        QCOMPARE(merged.size(), 1);
        const std::unique_ptr<QMimeData> security(m_codes->mimeData({m_codes->indexOf(CodeId(1))}));
        QVERIFY(
            !m_codes->canDropMimeData(security.get(), Qt::MoveAction, -1, -1, m_codes->indexOf(CodeId(2))));
        m_codes->setEditable(false);
        QVERIFY(!m_codes->dropMimeData(ports.get(), Qt::MoveAction, -1, -1, m_codes->indexOf(CodeId(1))));
    }

    void aBookTakesOnlyWhatChanged()
    {
        QSignalSpy changed(m_book.get(), &AnnotationBook::changed);
        auto row = annotation(2, 1, 40, u"the base"_s, {CodeId(1)});
        row.memo = u"more"_s;
        m_book->update({AnnotationId(2), AnnotationId(3)}, {row}); // the third is gone
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QSet<DocumentId>>(),
                 (QSet<DocumentId>{DocumentId(1), DocumentId(2)}));
        QCOMPARE(m_book->rows().size(), 3u);
        QVERIFY(!m_book->row(AnnotationId(3)));
        QCOMPARE(m_book->row(AnnotationId(2))->memo, u"more"_s);
        QCOMPARE(m_book->row(AnnotationId(4))->anchor.quote, u"a word"_s);
        m_book->update({AnnotationId(9)}, {annotation(9, 1, 0, u"new"_s, {})});
        QCOMPARE(m_book->spans(DocumentId(1)).size(), 3u);
        QCOMPARE(m_book->spans(DocumentId(1)).front().id, AnnotationId(9));
    }

    void narrowingTakesTheCodesBelow()
    {
        m_book->setNarrowing({CodeId(1), {}});
        QCOMPARE(m_book->spans(DocumentId(1)).size(), 2u);
        m_book->setNarrowing({CodeId(1), u"Bo"_s});
        QVERIFY(m_book->spans(DocumentId(1)).empty());
        QCOMPARE(m_book->spans(DocumentId(2)).size(), 1u);
    }

    void memosAreShownAsTextAlone()
    {
        auto row = annotation(2, 1, 40, u"the base"_s, {CodeId(1)});
        row.memo = u"<img src=x> & more"_s;
        m_book->update({AnnotationId(2)}, {row});
        QVERIFY(m_book->card(AnnotationId(2)).contains(u"&lt;img"_s));
    }

    void theTableGroupsSortsAndFilters()
    {
        AnnotationsModel model(*m_book, *m_library, AnnotationsModel::Which::Placed);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 4);
        model.setGrouping(AnnotationsModel::Grouping::ByCode);
        QCOMPARE(model.rowCount(), 4); // no code, Ports, Security, Security / Mines
        int entries = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            entries += model.rowCount(model.index(group, 0));
        QCOMPARE(entries, 5); // one has two codes
        QCOMPARE(model.shown(), 4);
        model.setGrouping(AnnotationsModel::Grouping::ByAuthor);
        QCOMPARE(model.index(0, 0).data().toString(), u"Ana"_s);
        model.setGrouping(AnnotationsModel::Grouping::None);
        model.sort(AnnotationsModel::Passage);
        QCOMPARE(model.index(0, 0).data().toString(), u"a pledge"_s);
        model.sort(AnnotationsModel::Changed, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"a word"_s);
        model.setText(u"MINES"_s);
        QCOMPARE(model.rowCount(), 2);
    }

    void orphansAreListedApart()
    {
        std::vector<AnnotationRow> rows = notes();
        rows[1].orphan = true;
        m_book->setRows(rows);
        AnnotationsModel placed(*m_book, *m_library, AnnotationsModel::Which::Placed);
        AnnotationsModel orphans(*m_book, *m_library, AnnotationsModel::Which::Orphans);
        QCOMPARE(placed.rowCount(), 3);
        QCOMPARE(orphans.rowCount(), 1);
        QCOMPARE(AnnotationsModel::annotationAt(orphans.index(0, 0)), AnnotationId(2));
        QCOMPARE(m_book->spans(DocumentId(1)).size(), 1u);
    }

private:
    std::unique_ptr<CodesModel> m_codes;
    std::unique_ptr<AnnotationBook> m_book;
    std::unique_ptr<models::LibraryModel> m_library;
};

QTEST_MAIN(TestAnnotationModels)
#include "tst_annotationmodels.moc"
