// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"
#include "ui/widgets/glyphs.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace counterpart;

namespace {

/// How much of the mark of a strength is ink.
int inkOf(int strength)
{
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    widgets::paintStrength(painter, image.rect(), strength, Qt::black);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}

} // namespace

class TestStrengthGlyph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A disc that is full at the end of the scale, and not before.
    void theMarkOfAStrengthFillsWithTheScale()
    {
        const int ring = inkOf(0);
        const double step = double(inkOf(domain::StrongestAct) - ring) / domain::StrongestAct;
        for (int strength = domain::WeakestAct; strength <= domain::StrongestAct; ++strength)
            QVERIFY2(qAbs(inkOf(strength) - ring - strength * step) < step / 4,
                     qPrintable(QString::number(strength)));
        QCOMPARE(inkOf(domain::StrongestAct + 1), inkOf(domain::StrongestAct));
        QCOMPARE(inkOf(-1), ring);
    }
};

QTEST_MAIN(TestStrengthGlyph)
#include "tst_strengthglyph.moc"
