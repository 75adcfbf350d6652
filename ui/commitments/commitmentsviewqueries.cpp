// SPDX-License-Identifier: GPL-3.0-or-later
// The named views: those that are always there, and a person's own.
#include "ui/commitments/commitmentstable.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/widgets/filterbox.h"

#include <QComboBox>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using Parted = CommitmentQuery::Parted;

void CommitmentsView::fillQueries()
{
    std::vector<CommitmentQuery> all = standardQueries();
    m_queries->clear();
    for (const CommitmentQuery &query : all)
        m_queries->addItem(query.name);
    if (!m_own.empty())
        m_queries->insertSeparator(m_queries->count());
    for (const CommitmentQuery &query : m_own)
        m_queries->addItem(query.name);
    m_queries->setCurrentIndex(std::max(0, m_queries->findText(m_proxy.query().name)));
}

void CommitmentsView::fillParts()
{
    const Parted parted = m_proxy.query().parted;
    m_parts->setVisible(parted != Parted::No);
    m_parts->clear();
    if (parted == Parted::No)
        return;
    m_parts->addItem(parted == Parted::ByActor   ? tr("All actors")
                     : parted == Parted::ByTopic ? tr("All topics")
                                                 : tr("All meetings"));
    for (const auto &[part, count] : m_proxy.parts())
        m_parts->addItem(u"%1 (%2)"_s.arg(part).arg(count), part);
    m_parts->setCurrentIndex(std::max(0, m_parts->findData(m_proxy.query().part)));
}

void CommitmentsView::chooseQuery(int at)
{
    const std::vector<CommitmentQuery> standard = standardQueries();
    if (at < int(standard.size()))
        setQuery(standard[size_t(at)]);
    else if (const int own = at - int(standard.size()) - 1; own >= 0 && own < int(m_own.size()))
        setQuery(m_own[size_t(own)]);
}

void CommitmentsView::setQuery(const CommitmentQuery &query)
{
    m_proxy.setQuery(query);
    if (m_filter->text().simplified() != query.text)
        m_filter->setText(query.text);
    m_queries->setCurrentIndex(std::max(0, m_queries->findText(query.name)));
    fillParts();
    m_table->arrangeColumns();
    if (form() == Form::Restated)
        setForm(Form::Table);
    refresh();
}

void CommitmentsView::setOwnQueries(const std::vector<CommitmentQuery> &own)
{
    m_own = own;
    fillQueries();
}

void CommitmentsView::keepQuery(const QString &name)
{
    CommitmentQuery query = m_proxy.query();
    query.name = name;
    query.own = true;
    std::erase_if(m_own, [&](const CommitmentQuery &old) { return old.name == name; });
    m_own.push_back(query);
    m_proxy.setQuery(query);
    fillQueries();
    Q_EMIT queriesChanged();
}

void CommitmentsView::forgetQuery()
{
    const QString name = m_proxy.query().name;
    if (!m_proxy.query().own || std::erase_if(m_own, [&](const auto &old) { return old.name == name; }) == 0)
        return;
    setQuery(standardQueries().front());
    fillQueries();
    Q_EMIT queriesChanged();
}

} // namespace counterpart::commitments
