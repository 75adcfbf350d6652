// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the whole window and fails for a control that a screen reader could not name.
#include "tests/ui/shell/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;

namespace {

/// Parts that Qt makes inside its own controls and names through them.
bool isInnerPart(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(&widget) ||
           (widget.parentWidget() && qobject_cast<const QComboBox *>(widget.parentWidget())) ||
           widget.inherits("QLineEditIconButton") || widget.inherits("QToolBarExtension") ||
           widget.inherits("QComboBoxListView") || widget.inherits("QTableCornerButton");
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget);
}

QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(*widget) || isInnerPart(*widget) || !nameOf(*widget).isEmpty())
            continue;
        QStringList path;
        for (const QWidget *at = widget; at && at != &window; at = at->parentWidget())
            path.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
        found.append(path.join(u" > "_s));
    }
    return found;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QAccessible::setActive(true);
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(
            test::openStore(*m_fixture, m_fixture->path(u"S.counterpart"_s), workspace::OpenMode::Create));
        QVERIFY(test::importThroughMenu(*m_fixture, test::sampleFiles()));
        QSignalSpy shown(m_fixture->window.get(), &shell::MainWindow::comparisonShown);
        m_fixture->window->openMeeting(m_fixture->window->firstTwoSidedMeeting());
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void everyControlHasAName()
    {
        const QStringList found = nameless(*m_fixture->window);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void theWalkSeesControls()
    {
        auto *box = m_fixture->find<QLineEdit>("libraryFilter");
        const QString name = box->accessibleName();
        box->setAccessibleName({});
        box->setPlaceholderText({});
        QCOMPARE(nameless(*m_fixture->window).size(), 1);
        box->setAccessibleName(name);
    }

    void everyViewTakesTheFocusByTab()
    {
        for (int tab = 0; tab < m_fixture->window->tabs()->count(); ++tab) {
            m_fixture->window->tabs()->setCurrentIndex(tab);
            const QWidget *view = m_fixture->window->tabs()->currentWidget();
            m_fixture->window->tabs()->setFocus();
            bool reached = false;
            for (int step = 0; step < 80 && !reached; ++step) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const QWidget *focus = QApplication::focusWidget();
                reached = focus && view->isAncestorOf(focus);
            }
            const bool empty = tab == int(shell::View::Reader);
            QVERIFY2(reached || empty, qPrintable(m_fixture->window->tabs()->tabText(tab)));
        }
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
