// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsInAFormAreNotCut_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 300; width <= 700; width += 50)
            QTest::addRow("%d", width) << width;
    }
    /// As in the panel of a link: chips in one row of a form, wrapping labels in the others.
    void chipsInAFormAreNotCut()
    {
        QFETCH(const int, width);
        QWidget panel;
        auto *lines = new QVBoxLayout(&panel);
        auto *form = new QFormLayout;
        lines->addLayout(form);
        lines->addStretch(1);
        auto *chips = new QWidget;
        new widgets::FlowLayout(4, chips);
        auto *wrapping = new QLabel(u"Both put it as a wish, and the second side names the other first. "_s.repeated(4));
        wrapping->setWordWrap(true);
        form->addRow(u"Why"_s, chips);
        form->addRow(u"Acts"_s, wrapping);
        panel.resize(width, 260);
        panel.show();
        for (int i = 0; i < 9; ++i)
            chips->layout()->addWidget(new QLabel(u"shared word %1"_s.arg(i)));
        const auto *last = chips->layout()->itemAt(8)->widget();
        QTRY_VERIFY(last->geometry().bottom() > 0 && last->isVisible());
        QTRY_VERIFY2(last->geometry().bottom() < chips->height(),
                     qPrintable(u"%1 of %2"_s.arg(last->geometry().bottom()).arg(chips->height())));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
