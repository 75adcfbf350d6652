// SPDX-License-Identifier: GPL-3.0-or-later
// English numbers its nouns: no text of the window says "document(s)".
#include "tests/ui/shell/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;

namespace {

constexpr int ManyRows = 400;

/// Every text with a number in the sources of the window, as translators see it.
QSet<QString> countedTexts()
{
    static const QRegularExpression call(u"\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+),"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QSet<QString> texts;
    QDirIterator files(test::sourcePath(u"ui"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (const auto &found : call.globalMatch(source)) {
            QString text;
            for (const auto &part : literal.globalMatch(found.captured(1)))
                text += part.captured(1);
            if (text.contains(u"%n"_s))
                texts.insert(text);
        }
    }
    return texts;
}

bool isUnnumbered(const QString &text)
{
    static const QRegularExpression bracket(u"\\w\\(e?s\\)"_s);
    return bracket.match(text).hasMatch();
}

void takeModel(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < std::min(model.rowCount(parent), ManyRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(index.data(role).toString());
            if (column == 0)
                takeModel(model, index, texts);
        }
    }
}

/// What a widget and what is in it show and say.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            takeModel(*view->model(), {}, texts);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    return texts;
}

} // namespace

class TestPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A text that is new in the sources is in the catalogue, with its forms.
    void theCatalogueHasEveryCountedText()
    {
        QFile file(test::sourcePath(u"resources/i18n/counterpart_en.ts"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString catalogue = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(
            u"<source>([^<]*)</source>\\s*<translation>\\s*"
            "<numerusform>([^<]+)</numerusform>\\s*<numerusform>([^<]+)</numerusform>"_s);
        QHash<QString, QStringList> forms;
        for (const auto &found : message.globalMatch(catalogue))
            forms[found.captured(1)] += {found.captured(2), found.captured(3)};
        const QSet<QString> texts = countedTexts();
        QVERIFY(texts.size() > 40);
        for (const QString &text : texts) {
            const QStringList known = forms.value(text.toHtmlEscaped());
            QVERIFY2(!known.isEmpty(), qPrintable(text));
            QVERIFY2(std::ranges::none_of(known, isUnnumbered), qPrintable(text));
            // Numbers have their digits in groups, as wherever else the window says one: "1,234".
            QVERIFY2(std::ranges::none_of(known, [](const QString &form) { return form.contains(u"%n"_s); }),
                     qPrintable(text));
        }
    }

    void theWindowNumbersItsNouns()
    {
        WindowFixture f;
        QVERIFY(test::openStore(f, f.path(u"S.counterpart"_s), workspace::OpenMode::Create));
        QVERIFY(test::importThroughMenu(f, test::sampleFiles()));
        QTRY_VERIFY(f.window->firstTwoSidedMeeting().isValid());
        QSignalSpy shown(f.window.get(), &shell::MainWindow::comparisonShown);
        f.window->openMeeting(f.window->firstTwoSidedMeeting());
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        f.window->search(u"cooperation"_s);
        for (int tab = 0; tab < f.window->tabs()->count(); ++tab) {
            f.window->tabs()->setCurrentIndex(tab);
            QTest::qWait(50);
        }
        const QStringList texts = textsOf(*f.window);
        QVERIFY(texts.size() > 500);
        QVERIFY(std::ranges::any_of(texts, [](const QString &t) { return t.contains(u"12 documents"_s); }));
        for (const QString &text : texts)
            QVERIFY2(!isUnnumbered(text), qPrintable(text));
    }
};

QTEST_MAIN(TestPlurals)
#include "tst_plurals.moc"
