// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using widgets::MessageBar;
using widgets::Severity;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilThereIsSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.tell({Severity::Info, u"Done."_s, {}});
        QVERIFY(!bar.isHidden());
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void theNewestIsSeenFirstAndTheOthersWaitBelow()
    {
        MessageBar bar;
        bar.showError({base::ErrorKind::Unreadable, u"a.txt"_s, u"cannot be read"_s, {}});
        bar.showError({base::ErrorKind::Unreadable, u"b.txt"_s, u"cannot be read"_s, {}});
        QVERIFY(bar.text().contains(u"b.txt"));
        bar.dismiss();
        QVERIFY(bar.text().contains(u"a.txt"));
    }

    void theSameAgainIsOneMessage()
    {
        MessageBar bar;
        for (const QString &file : {u"a.txt"_s, u"b.txt"_s, u"a.txt"_s})
            bar.showError({base::ErrorKind::Unreadable, file, u"cannot be read"_s, {}});
        QVERIFY(bar.text().contains(u"a.txt"));
        QCOMPARE(bar.messages().size(), 2);
    }

    void aWayThatIsTakenAnswersTheMessage()
    {
        MessageBar bar;
        QString taken;
        const auto tell = [&](const QString &details) {
            bar.tell({.severity = Severity::Error,
                      .text = u"It is not saved."_s,
                      .details = details,
                      .ways = {{u"Copy"_s, [&taken, details] { taken = details; }}, {u"Again"_s, {}}}});
        };
        tell(u"first words"_s);
        tell(u"other words"_s);
        QCOMPARE(bar.messages().size(), 2); // what only one of them has is not lost with it
        const auto click = [&bar](const QString &text) {
            for (auto *button : bar.findChildren<QToolButton *>(u"messageWay"_s)) {
                if (button->text() == text)
                    return button->click();
            }
        };
        click(u"Copy"_s);
        QCOMPARE(taken, u"other words"_s);
        QCOMPARE(bar.messages().size(), 1);
        click(u"Copy"_s);
        QCOMPARE(taken, u"first words"_s);
        QVERIFY(bar.isHidden());
    }

    void whatGoesOnBeingTrueStays()
    {
        MessageBar bar;
        bar.tell(
            {.severity = Severity::Error, .text = u"The store is gone."_s, .details = {}, .key = u"store"_s});
        const auto isOffered = [&bar] {
            for (const auto *button : bar.findChildren<QToolButton *>()) {
                if (button->accessibleName() == u"Dismiss the message")
                    return !button->isHidden();
            }
            return false;
        };
        QVERIFY(!isOffered());
        bar.dismiss();
        QCOMPARE(bar.text(), u"The store is gone."_s);
        bar.tell({Severity::Error, u"The report could not be written."_s, {}});
        QCOMPARE(bar.text(), u"The report could not be written."_s);
        QVERIFY(isOffered());
        bar.dismiss();
        QCOMPARE(bar.text(), u"The store is gone."_s);
        QVERIFY(!bar.isHidden());
        bar.dismiss(); // hidden, and still there
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.hiddenMessages(), 1);
        bar.goTo();
        QVERIFY(!bar.isHidden());
        bar.withdraw(u"store"_s);
        QVERIFY(bar.isHidden());
    }

    void goodNewsGivesWay()
    {
        MessageBar bar;
        bar.tell({Severity::Info, u"12 documents imported."_s, {}});
        bar.tell({Severity::Error, u"The report could not be written."_s, {}});
        QCOMPARE(bar.text(), u"The report could not be written."_s);
    }

    void cancellingIsNoFailure()
    {
        MessageBar bar;
        bar.showError({base::ErrorKind::Cancelled, {}, u"cancelled"_s, {}});
        QVERIFY(bar.isHidden());
    }

    void detailsCanBeCopied()
    {
        MessageBar bar;
        bar.tell({Severity::Warning, u"1 refused."_s, u"photo.jpg: is no text"_s});
        for (auto *button : bar.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Details of the message")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *dialog = bar.window()->findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"photo.jpg"));
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(QApplication::clipboard()->text().contains(u"photo.jpg: is no text"));
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
