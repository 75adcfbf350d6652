// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a commitment on a small screen: every field in full, the buttons in sight.
#include "tests/ui/commitments/commitmentswindow.h"
#include "ui/widgets/bodyscroll.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

constexpr QSize SmallScreen(900, 600); ///< what a laptop of 960 × 640 leaves for a dialog

/// The first field that is less high than it wants to be, or hangs out of what holds it; empty for none.
QString clipped(const QDialog &dialog)
{
    for (const QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field) ||
                             qobject_cast<const QLabel *>(field);
        if (!isField || !field->isVisible() || qobject_cast<const QComboBox *>(field->parentWidget()))
            continue;
        const int wanted =
            field->hasHeightForWidth() ? field->heightForWidth(field->width()) : field->minimumSizeHint().height();
        if (field->height() < wanted || field->geometry().right() > field->parentWidget()->width())
            return u"%1 “%2”: %3 of %4"_s.arg(field->objectName(), field->accessibleName())
                .arg(field->height())
                .arg(wanted);
    }
    return {};
}

} // namespace

class TestCommitmentForm : public test::CommitmentsWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void theFormFitsASmallScreen_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("10 points") << 10;
        QTest::newRow("14 points") << 14;
    }

    void theFormFitsASmallScreen()
    {
        QFETCH(int, points);
        m_fixture->theme.setFontSize(points);
        QVERIFY(choose(First));
        m_fixture->action("commitments.edit")->trigger();
        QDialog *editor = dialog("commitmentEditor");
        QVERIFY(editor);
        QVERIFY(editor->height() <= 640);
        editor->resize(SmallScreen);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(editor->size(), SmallScreen);
        QTRY_COMPARE(clipped(*editor), QString());
        const auto *body = editor->findChild<widgets::BodyScroll *>();
        QCOMPARE(body->verticalScrollBar()->maximum(), 0);
        QCOMPARE(body->horizontalScrollBar()->maximum(), 0);
        // With the fields for evidence it may have to be scrolled; the buttons stay.
        in<QComboBox>(editor, "editStatus")->setCurrentIndex(int(CommitmentStatus::Kept));
        QTRY_COMPARE(clipped(*editor), QString());
        QCOMPARE(editor->size(), SmallScreen);
        const auto *buttons = editor->findChild<QDialogButtonBox *>();
        QVERIFY(editor->rect().contains(buttons->geometry()));
    }

    void theStatusFitsASmallScreen()
    {
        m_fixture->theme.setFontSize(14);
        QVERIFY(choose(First));
        m_fixture->action("commitments.status")->trigger();
        QDialog *status = dialog("statusDialog");
        QVERIFY(status);
        in<QComboBox>(status, "statusChoice")->setCurrentIndex(int(CommitmentStatus::Kept));
        status->resize(600, SmallScreen.height());
        QTRY_COMPARE(clipped(*status), QString());
        QCOMPARE(status->height(), SmallScreen.height());
        QVERIFY(status->rect().contains(status->findChild<QDialogButtonBox *>()->geometry()));
    }
};

QTEST_MAIN(TestCommitmentForm)
#include "tst_commitmentformwindow.moc"
