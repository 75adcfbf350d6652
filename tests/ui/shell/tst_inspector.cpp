// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector makes of documents that are more than it can show.
#include "tests/support/english.h"
#include "ui/shell/inspector.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using shell::Inspected;
using shell::Inspector;

namespace {

Inspected overfull()
{
    Inspected full;
    full.view.row.id = domain::DocumentId(1);
    full.view.row.title = QString(300, u'W');
    full.view.row.file = QString(300, u'f');
    full.view.row.issuer = QString(300, QChar(0x1780));
    full.view.text = QString(2000, u'x');
    for (int i = 0; i < 500; ++i) {
        domain::EntityFact person;
        person.name = QString::number(i) + QString(300, u'n');
        person.roles = {QString(300, u'r')};
        person.mentions = {{{i, i + 1}, true}};
        full.view.facts.entities.push_back(person);
        full.view.entityIds.push_back(domain::EntityId(i + 1));
        domain::TopicFact topic;
        topic.name = QString(300, u't') + QString::number(i);
        full.view.facts.topics.push_back(topic);
        domain::Commitment commitment;
        commitment.action = QString(300, u'c');
        commitment.range = {i, i + 3};
        full.view.facts.commitments.push_back(commitment);
        full.view.commitmentStatus.push_back(domain::CommitmentStatus::Open);
        domain::AnnotationRow annotation;
        annotation.document = full.view.row.id;
        annotation.anchor.range = {i, i + 5};
        annotation.anchor.quote = QString(1000, u'q');
        annotation.memo = QString(10'000, u'm');
        annotation.codes = {domain::CodeId(1)};
        full.annotations.push_back(annotation);
    }
    full.codes.insert(domain::CodeId(1), u"Pressure"_s);
    return full;
}

QStringList texts(const Inspector &inspector)
{
    QStringList found;
    for (const QLabel *label : inspector.findChildren<QLabel *>())
        found.append(label->text());
    return found;
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOverfullDocumentIsShownInPart()
    {
        Inspector inspector(m_theme);
        inspector.resize(280, 700);
        inspector.show();
        inspector.showDocument(overfull());
        QVERIFY(QTest::qWaitForWindowExposed(&inspector));
        QVERIFY(inspector.QScrollArea::widget()->width() <= inspector.viewport()->width());
        QVERIFY2(inspector.findChildren<QWidget *>().size() < 400,
                 qPrintable(QString::number(inspector.findChildren<QWidget *>().size())));
        QVERIFY2(texts(inspector).contains(u"490 more"_s), qPrintable(texts(inspector).join(u'\n')));
    }

    void aPassageIsOpenedByKeyboardAndMouse()
    {
        Inspector inspector(m_theme);
        inspector.resize(280, 700);
        inspector.show();
        inspector.showDocument(overfull());
        QSignalSpy requested(&inspector, &Inspector::passageRequested);
        QFrame *entry = inspector.findChildren<QFrame *>(u"entry"_s).first();
        QVERIFY(entry->accessibleName().startsWith(u"Pressure"));
        QTest::keyClick(entry, Qt::Key_Space);
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested.first().at(1).toLongLong(), 0);
        QCOMPARE(requested.first().at(2).toLongLong(), 5);
    }

    void theSelectionShowsWhatLiesInIt()
    {
        Inspector inspector(m_theme);
        Inspected chosen = overfull();
        chosen.annotations.resize(1);
        chosen.view.facts.commitments.clear();
        chosen.selection = {10, 20};
        inspector.showDocument(chosen);
        QCOMPARE(inspector.findChildren<QFrame *>(u"entry"_s).size(), 1); // of the document alone
        chosen.selection = {2, 4};
        inspector.showDocument(chosen);
        QCOMPARE(inspector.findChildren<QFrame *>(u"entry"_s).size(), 2);
    }

    void anOrphanIsToldAndLeadsNowhere()
    {
        Inspector inspector(m_theme);
        Inspected lost = overfull();
        lost.view.facts.commitments.clear();
        lost.annotations.resize(1);
        lost.annotations.front().orphan = true;
        inspector.showDocument(lost);
        QSignalSpy requested(&inspector, &Inspector::passageRequested);
        QFrame *entry = inspector.findChildren<QFrame *>(u"entry"_s).first();
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(requested.size(), 0);
        QVERIFY(entry->accessibleName().contains(u"position is not known"));
    }

    void whatStandsInNoSentenceIsTold()
    {
        Inspector inspector(m_theme);
        Inspected release;
        release.view.row.id = domain::DocumentId(1);
        release.view.text = u"MINISTRY OF TRADE\n\nThey met."_s;
        release.view.facts.skipped = {{{0, 17}, domain::SkipReason::Letterhead}};
        inspector.showDocument(release);
        QVERIFY2(texts(inspector).join(u'\n').contains(u": letterhead"_s),
                 qPrintable(texts(inspector).join(u'\n')));
        QVERIFY(std::ranges::any_of(inspector.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->toolTip().contains(u"MINISTRY OF TRADE"_s);
        }));
    }

    void whatIsNotAnalysedIsNotSaidToHoldNothing()
    {
        Inspector inspector(m_theme);
        Inspected khmer;
        khmer.view.row.id = domain::DocumentId(1);
        khmer.view.row.language = u"km"_s;
        khmer.view.row.depth = domain::Depth::Part;
        khmer.view.row.unread = {u"km"_s};
        inspector.showDocument(khmer);
        // Once of the document, once of its commitments.
        QCOMPARE(texts(inspector).count(u"Not analysed (Khmer)."_s), 2);
        khmer.view.row.depth = domain::Depth::Full;
        inspector.showDocument(khmer);
        for (const QString &text : texts(inspector))
            QVERIFY(!text.contains(u"analysed"));
    }

    void aDocumentWithNothingKnownIsShown()
    {
        Inspector inspector(m_theme);
        inspector.showDocument({});
        inspector.showNothing();
        inspector.showMeeting({}, {}, {});
        QVERIFY(!texts(inspector).isEmpty());
    }

private:
    test::English m_english;
    widgets::Theme m_theme;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
