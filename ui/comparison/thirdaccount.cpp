// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/thirdaccount.h"

#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/ribbonstrip.h"
#include "ui/comparison/scrolltie.h"

#include <QGridLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

ThirdAccount::ThirdAccount(const widgets::Theme &theme, ComparisonState &main, Column base,
                           AccountList &baseList, QObject *parent)
    : QObject(parent), m_main(main), m_base(base), m_head(new AccountHead(theme, m_state, column())),
      m_list(new AccountList(theme, m_state, column()))
{
    AccountList &a = base == Column::A ? *m_list : baseList;
    AccountList &b = base == Column::A ? baseList : *m_list;
    m_ribbons = new RibbonStrip(theme, m_state, a, b);
    m_ribbons->setNarrow(true);
    m_tie = std::make_unique<ScrollTie>(m_state, a, b);
    m_list->setAccessibleName(tr("Third account"));
    m_list->setObjectName(base == Column::A ? u"thirdOnTheLeft"_s : u"thirdOnTheRight"_s);
    m_head->setObjectName(base == Column::A ? u"thirdHeadLeft"_s : u"thirdHeadRight"_s);
    connect(&main, &ComparisonState::choiceChanged, this, &ThirdAccount::followMain);
    connect(&main, &ComparisonState::goneTo, this, &ThirdAccount::goWithMain);
    connect(&m_state, &ComparisonState::choiceChanged, this, &ThirdAccount::leadMain);
    show();
}

ThirdAccount::~ThirdAccount() = default;

void ThirdAccount::addTo(QGridLayout &grid, int headRow, int listRow, int listColumn, int ribbonColumn)
{
    grid.addWidget(m_head, headRow, listColumn);
    grid.addWidget(m_list, listRow, listColumn);
    grid.addWidget(m_ribbons, listRow, ribbonColumn);
}

void ThirdAccount::setView(domain::ComparisonView view, std::vector<domain::AnnotationRow> notes,
                           domain::Judgements judgements)
{
    m_following = true;
    m_state.setView(std::move(view), std::move(notes), std::move(judgements));
    m_following = false;
    show();
    followMain();
}

void ThirdAccount::take(const std::vector<domain::LinkId> &links, workspace::ReviewState now,
                        std::vector<domain::AnnotationRow> notes)
{
    m_following = true;
    m_state.setDecisions(links, std::move(now));
    m_state.setNotes(std::move(notes));
    m_following = false;
}

void ThirdAccount::clear()
{
    m_following = true;
    m_state.clear();
    m_following = false;
    show();
}

void ThirdAccount::setHeld(bool held)
{
    m_tie->setHeld(held);
}

void ThirdAccount::show()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_ribbons)})
        part->setVisible(isVisible());
}

void ThirdAccount::followMain()
{
    if (m_following || !isVisible())
        return;
    m_following = true;
    const int sentence = m_main.currentSentence(m_base);
    if (sentence >= 0 || m_state.currentSentence(baseHere()) >= 0)
        m_state.chooseSentence(baseHere(), sentence, m_main.isOwnChoice(m_base));
    m_following = false;
}

/// Where the neighbour goes to a passage, the third account goes to what it says of it.
void ThirdAccount::goWithMain()
{
    if (m_following || !isVisible())
        return;
    m_following = true;
    m_state.goToPartner(baseHere(), m_main.currentSentence(m_base));
    m_following = false;
}

void ThirdAccount::leadMain()
{
    if (m_following || !isVisible())
        return;
    m_following = true;
    if (const int sentence = m_state.currentSentence(baseHere());
        sentence >= 0 && sentence != m_main.currentSentence(m_base))
        m_main.chooseSentence(m_base, sentence, m_state.isOwnChoice(baseHere()));
    m_following = false;
    Q_EMIT chosen();
}

} // namespace counterpart::comparison
