// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: the sheet of keys, the legend, what the program is made of.
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/legend.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

QStringList rows(const QTreeWidget &tree)
{
    QStringList shown;
    for (QTreeWidgetItemIterator at(const_cast<QTreeWidget *>(&tree), QTreeWidgetItemIterator::NotHidden);
         *at; ++at) {
        if ((*at)->parent())
            shown.append((*at)->text(0) + u'|' + (*at)->text(1));
    }
    return shown;
}

QStringList labels(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"S.counterpart"_s);
        QVERIFY(f);
    }

    void cleanup() { f.reset(); }

    void theSheetHasEveryCommandWithAKey()
    {
        f->press(QKeySequence(u"Ctrl+F1"_s));
        auto *sheet = f->window->findChild<shell::KeySheet *>();
        QVERIFY(sheet && sheet->isVisible());
        auto *tree = sheet->findChild<QTreeWidget *>(u"keySheetKeys"_s);
        const QStringList shown = rows(*tree);
        for (const QAction *action : f->window->actions().actions()) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(shown.join(u'\n').contains(workbench::plainText(action->text())),
                         qPrintable(action->text()));
        }
        // Keys of the review mode are told though it is off.
        QVERIFY(shown.filter(u"(in review mode)"_s).size() > 5);
        auto *box = sheet->findChild<QLineEdit *>(u"keySheetFilter"_s);
        QTest::keyClicks(box, u"as citation"_s);
        QCOMPARE(rows(*tree), QStringList{u"Copy as Citation|Ctrl+Shift+B"_s});
        QVERIFY(sheet->pages()->toPlainText().contains(u"Copy as Citation"));
        QVERIFY(!sheet->pages()->toPlainText().contains(u"Find in Document"));
    }

    void theLegendFollowsTheView()
    {
        f->press(QKeySequence(u"F1"_s));
        auto *legend = f->window->findChild<shell::Legend *>();
        QVERIFY(legend && legend->isVisible());
        QVERIFY(!labels(*legend).contains(u"Only one side says this"_s));
        f->action("view.comparison")->trigger();
        QTRY_VERIFY(labels(*legend).contains(u"Only one side says this"_s));
        f->action("view.reader")->trigger();
        QTRY_VERIFY(!labels(*legend).contains(u"Only one side says this"_s));
        QVERIFY(labels(*legend).contains(u"A commitment"_s));
        QTest::mouseClick(legend->findChild<QCheckBox *>(u"legendAll"_s), Qt::LeftButton, {}, {8, 8});
        QTRY_VERIFY(labels(*legend).contains(u"Only one side says this"_s));
    }

    void aboutTellsVersionsToBeCopied()
    {
        f->action("help.about")->trigger();
        auto *about = f->window->findChild<shell::AboutDialog *>();
        QVERIFY(about && about->isVisible());
        QTRY_VERIFY(
            about->findChild<QLabel *>(u"aboutVersions"_s)->text().contains(u"Format of the open store: "));
        QTest::mouseClick(about->findChild<QPushButton *>(u"aboutCopy"_s), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        for (const QString &part :
             {u"Counterpart "_s, u"Qt 6."_s, u"SQLite 3."_s, u"ICU "_s, u"Format of the open store: "_s})
            QVERIFY2(copied.contains(part), qPrintable(copied));
    }

private:
    std::unique_ptr<test::WindowFixture> f;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
