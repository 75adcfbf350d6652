// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/syntax.h"
#include "ui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QApplication>
#include <QFile>
#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace counterpart::widgets;

namespace {

constexpr double LeastContrast = 4.5; ///< WCAG 2.1, level AA, text of normal size

Palette paletteOf(const QString &name)
{
    auto palette = Palette::read(u":/counterpart/themes/%1.json"_s.arg(name));
    if (!palette)
        qFatal("%s", qPrintable(palette.error().line()));
    return *palette;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsTheFormulaOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrast(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.01);
    }

    void inkStandsOutFromItsGround_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::addColumn<QString>("ink");
        QTest::addColumn<QStringList>("grounds");
        const QStringList pages{u"window"_s, u"paper"_s, u"panel"_s, u"raised"_s};
        const QStringList rows = pages + QStringList{u"accentSoft"_s, u"accentFaint"_s};
        const QStringList passages{u"same"_s, u"partial"_s, u"conflict"_s, u"omission"_s, u"omissionHatch"_s};
        for (const QString &name : {u"light"_s, u"dark"_s}) {
            const auto row = [&](const QString &ink, const QStringList &grounds) {
                QTest::addRow("%s %s", qPrintable(name), qPrintable(ink)) << name << ink << grounds;
            };
            row(u"text"_s,
                rows + passages + QStringList{u"sunken"_s, u"mark"_s, u"warningSoft"_s, u"errorSoft"_s});
            row(u"muted"_s, rows + passages + QStringList{u"sunken"_s});
            row(u"accent"_s, pages);
            row(u"onAccent"_s, {u"accent"_s});
            row(u"omissionText"_s, pages + QStringList{u"accentSoft"_s, u"omission"_s, u"omissionHatch"_s});
            row(u"conflictText"_s, pages + QStringList{u"conflict"_s});
            for (const QString &ink : {u"said"_s, u"notSaid"_s, u"due"_s, u"overdue"_s, u"shift"_s})
                row(ink, pages);
            row(u"overdue"_s, {u"accentSoft"_s, u"accentFaint"_s});
            row(u"warning"_s, {u"warningSoft"_s, u"paper"_s});
        }
    }

    void inkStandsOutFromItsGround()
    {
        QFETCH(QString, appearance);
        QFETCH(QString, ink);
        QFETCH(QStringList, grounds);
        const Colours colours = paletteOf(appearance).colours;
        QHash<QString, QColor> byName;
        for (const auto &[name, member] : Colours::names())
            byName.insert(name, colours.*member);
        for (const QString &ground : grounds) {
            const double found = contrast(byName.value(ink), byName.value(ground));
            QVERIFY2(found >= LeastContrast,
                     qPrintable(u"%1 on %2: %3"_s.arg(ink, ground).arg(found, 0, 'f', 2)));
        }
    }

    void sidesStandOutAndDiffer_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }

    void sidesStandOutAndDiffer()
    {
        QFETCH(QString, appearance);
        const Palette palette = paletteOf(appearance);
        const Colours &c = palette.colours;
        const QStringList codes{u"us"_s, u"kh"_s, u"cn"_s,    u"ua"_s,    u"ru"_s,   u"th"_s, u"vn"_s,
                                u"eu"_s, u"jp"_s, u"joint"_s, u"media"_s, QString(), u"de"_s, u"la"_s};
        for (const QString &code : codes) {
            for (const QColor &ground : {c.paper, c.panel, c.raised, c.accentSoft, c.accentFaint}) {
                const double found = contrast(palette.side(code).colour, ground);
                QVERIFY2(found >= LeastContrast,
                         qPrintable(u"side %1 on %2: %3"_s.arg(code, ground.name()).arg(found)));
            }
        }
        for (const QString &other : codes) {
            if (other != u"us")
                QVERIFY2(palette.side(u"us"_s).shape != palette.side(other).shape, qPrintable(other));
            if (other != u"kh")
                QVERIFY2(palette.side(u"kh"_s).shape != palette.side(other).shape, qPrintable(other));
        }
    }

    void aSideWithoutAnEntryLooksTheSameEveryTime()
    {
        QCOMPARE(paletteOf(u"light"_s).side(u"de"_s), paletteOf(u"light"_s).side(u"de"_s));
        QCOMPARE(paletteOf(u"light"_s).side(u"de"_s).shape, paletteOf(u"dark"_s).side(u"de"_s).shape);
    }

    void theStyleSheetNamesOnlyColoursThatThereAre()
    {
        QFile file(u":/counterpart/themes/window.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sheet = QString::fromUtf8(file.readAll());
        QStringList names{u"chevron"_s, u"upChevron"_s};
        for (const auto &entry : Colours::names())
            names.append(entry.first);
        int used = 0;
        for (auto it = QRegularExpression(u"@([A-Za-z]+)"_s).globalMatch(sheet); it.hasNext(); ++used) {
            const QString name = it.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        QVERIFY(used > 50);
    }

    void aPaletteThatLacksAColourIsRefused()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("{\"colours\": {\"window\": \"#ffffff\"}}");
        file.flush();
        const auto palette = Palette::read(file.fileName());
        QVERIFY(!palette);
        QVERIFY(palette.error().line().contains(u"paper"));
    }

    void theReadersThemesStandOutFromThePaper_data() { sidesStandOutAndDiffer_data(); }

    void theReadersThemesStandOutFromThePaper()
    {
        QFETCH(QString, appearance);
        const Palette palette = paletteOf(appearance);
        const Syntax syntax;
        const KSyntaxHighlighting::Theme theme = syntax.theme(palette.syntaxTheme);
        QVERIFY2(theme.isValid(), qPrintable(palette.syntaxTheme));
        QCOMPARE(QColor(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor)),
                 palette.colours.paper);
        for (int style = KSyntaxHighlighting::Theme::Normal; style <= KSyntaxHighlighting::Theme::Error;
             ++style) {
            const QColor ink(theme.textColor(static_cast<KSyntaxHighlighting::Theme::TextStyle>(style)));
            for (const QColor &ground : {palette.colours.paper, palette.colours.warningSoft})
                QVERIFY2(
                    contrast(ink, ground) >= LeastContrast,
                    qPrintable(
                        u"style %1 on %2: %3"_s.arg(style).arg(ground.name()).arg(contrast(ink, ground))));
        }
        QVERIFY(syntax.definition(u"Counterpart Readout"_s).isValid());
    }

    void changingTheAppearanceRepaintsTheApplication()
    {
        Theme theme;
        theme.setAppearance(Appearance::Light);
        theme.applyTo(*qApp);
        QVERIFY(!theme.isDark());
        const QString light = qApp->styleSheet();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        QVERIFY(qApp->styleSheet() != light);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QCOMPARE(qApp->palette().color(QPalette::Base), theme.colours().paper);
    }

    void aDisabledIconIsFaintOnAnyGround_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void aDisabledIconIsFaintOnAnyGround()
    {
        QFETCH(Appearance, appearance);
        Theme theme;
        theme.setAppearance(appearance);
        theme.applyTo(*qApp);
        const QIcon icon = theme.icon(u"edit-undo"_s);
        QVERIFY(!icon.isNull());
        const auto inkOf = [&icon](QIcon::Mode mode) {
            const QImage image = icon.pixmap(16, mode).toImage();
            int ink = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    ink += image.pixelColor(x, y).alpha();
            }
            return ink;
        };
        QVERIFY(inkOf(QIcon::Normal) > 0);
        QVERIFY(inkOf(QIcon::Disabled) < inkOf(QIcon::Normal) / 2);
    }

    void aNumberBoxHasItsArrows()
    {
        Theme theme;
        theme.applyTo(*qApp);
        QSpinBox box;
        box.setRange(0, 10);
        box.setValue(5);
        box.resize(box.sizeHint());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QTest::mouseClick(&box, Qt::LeftButton, {}, {box.width() - 10, box.height() / 4});
        QCOMPARE(box.value(), 6);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {box.width() - 10, box.height() * 3 / 4});
        QCOMPARE(box.value(), 5);
        const QImage picture = box.grab().toImage();
        const QColor ground = picture.pixelColor(box.width() - 19, box.height() / 4);
        int inked = 0;
        for (int x = box.width() - 16; x < box.width() - 4; ++x) {
            for (int y = 3; y < box.height() / 2 - 1; ++y)
                inked += picture.pixelColor(x, y) == ground ? 0 : 1;
        }
        QVERIFY(inked > 5);
    }

    /// Not in whatever font happens to have the letters.
    void everyScriptHasAFontOfItsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sans");
        QTest::addColumn<QString>("serif");
        QTest::newRow("Khmer") << u"កម្ពុជា"_s << u"Noto Sans Khmer"_s << u"Noto Serif Khmer"_s;
        QTest::newRow("Burmese") << u"မြန်မာ"_s << u"Noto Sans Myanmar"_s << u"Noto Serif Myanmar"_s;
        QTest::newRow("Lao") << u"ລາວ"_s << u"Noto Sans Lao"_s << u"Noto Serif Lao"_s;
        QTest::newRow("Thai") << u"ไทย"_s << u"Noto Sans Thai"_s << u"Noto Serif Thai"_s;
        QTest::newRow("Arabic") << u"العربية"_s << u"Noto Sans Arabic"_s << u"Noto Naskh Arabic"_s;
        QTest::newRow("Chinese") << u"中国"_s << u"Noto Sans CJK SC"_s << u"Noto Serif CJK SC"_s;
        QTest::newRow("Hindi") << u"भारत"_s << u"Noto Sans Devanagari"_s << u"Noto Serif Devanagari"_s;
        QTest::newRow("Russian") << u"Россия"_s << u"Noto Sans"_s << u"Noto Serif"_s;
        QTest::newRow("Vietnamese") << u"Việt Nam"_s << u"Noto Sans"_s << u"Noto Serif"_s;
    }

    void everyScriptHasAFontOfItsOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, sans);
        QFETCH(QString, serif);
        const Theme theme;
        const auto familiesFor = [&text](const QFont &font) {
            QTextLayout layout(text, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            QStringList found;
            for (const QGlyphRun &run : layout.glyphRuns())
                found << run.rawFont().familyName();
            found.removeDuplicates();
            return found;
        };
        QCOMPARE(familiesFor(theme.font()), QStringList{sans});
        QCOMPARE(familiesFor(theme.readingFont()), QStringList{serif});
        QVERIFY(!familiesFor(theme.monospaceFont()).isEmpty());
    }

    void fontSizeIsKeptWithinBounds()
    {
        Theme theme;
        theme.setFontSize(400);
        QCOMPARE(theme.fontSize(), Theme::LargestType);
        theme.setFontSize(1);
        QCOMPARE(theme.fontSize(), Theme::SmallestType);
        QVERIFY(theme.readingFont().pointSizeF() > theme.font().pointSizeF());
        QVERIFY(theme.smallFont().pointSizeF() < theme.font().pointSizeF());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
