// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the chosen link: every reason is seen whole, however many there are and however wide it is.
#include "tests/core/report/comparisonbuilder.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/linkpanel.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkRelation;

class TestLinkPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreSeenWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {260, 300, 340, 380, 420, 480, 560})
            QTest::addRow("%d", width) << width;
    }

    void reasonsAreSeenWhole()
    {
        QFETCH(const int, width);
        widgets::Theme theme;
        theme.setAppearance(widgets::Appearance::Light);
        theme.applyTo(*qApp);
        domain::ComparisonView view =
            test::ComparisonBuilder()
                .sentencesA({u"They met."_s, u"They discussed Burma."_s}, u"discussed"_s)
                .sentencesB({u"They held talks."_s, u"They spoke of Myanmar."_s})
                .link({0}, {0}, LinkRelation::Same)
                .link({1}, {1}, LinkRelation::Partial)
                .view();
        view.links[0].fact.because = {{u"topic"_s, u"Germany"_s}};
        view.links[1].fact.because = {{u"topic"_s, u"Germany"_s},
                                      {u"topic"_s, u"the war in Ukraine"_s},
                                      {u"act"_s, u"discussed"_s},
                                      {u"word"_s, u"sovereignty"_s},
                                      {u"word"_s, u"territorial integrity"_s}};
        comparison::ComparisonState state;
        state.setView(view);
        widgets::ReviewMode review;
        comparison::LinkPanel panel(theme, state, review);
        panel.resize(width, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        for (const int chosen : {0, 1, 0, 1}) {
            state.chooseLink(chosen);
            const auto chips = [&panel] {
                QList<QLabel *> found;
                for (QLabel *label : panel.findChildren<QLabel *>()) {
                    if (label->property("look") == u"chip"_s)
                        found.append(label);
                }
                return found;
            };
            QTRY_COMPARE(chips().size(), chosen == 0 ? 1 : 4);
            for (const QLabel *chip : chips())
                QTRY_COMPARE(chip->visibleRegion().boundingRect().size(), chip->sizeHint());
        }
    }
};

QTEST_MAIN(TestLinkPanel)
#include "tst_linkpanel.moc"
