// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsbar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/roomfit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using Parted = CommitmentQuery::Parted;

CommitmentsBar::CommitmentsBar(CommitmentsProxy &proxy, QWidget *parent)
    : QWidget(parent), m_proxy(proxy), m_queries(new QComboBox), m_parts(new QComboBox),
      m_filter(new widgets::FilterBox(tr("Filter by who, what, date, amount…"))),
      m_count(widgets::newBarLabel()), m_gap(widgets::newBarLabel()), m_forms(new QButtonGroup(this)),
      m_formMenu(new QToolButton), m_pairTip(tr("Pairs that may be the same undertaking"))
{
    setProperty("look", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 8, 14, 8);
    line->setSpacing(8);
    addNarrowing(*line);
    addForms(*line);
    connectParts();
    fillQueries();
    fillParts();
    new widgets::RoomFit(*this, [this] { fit(); });
}

void CommitmentsBar::addNarrowing(QHBoxLayout &line)
{
    m_queries->setObjectName(u"commitmentQueries"_s);
    m_queries->setAccessibleName(tr("View of the commitments"));
    m_queries->setToolTip(tr("Which commitments are shown"));
    m_parts->setObjectName(u"commitmentParts"_s);
    m_parts->setAccessibleName(tr("Section"));
    m_parts->setMaximumWidth(220);
    for (QComboBox *box : {m_queries, m_parts}) { // a long name of one does not widen the window
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setMinimumWidth(80);
    }
    m_queries->setMinimumWidth(130);
    m_filter->setObjectName(u"commitmentFilter"_s);
    m_filter->setMaximumWidth(360);
    m_count->setProperty("look", u"muted"_s);
    line.addWidget(m_queries);
    line.addWidget(m_parts);
    line.addWidget(m_filter, 1);
    line.addStretch();
    m_gap->setObjectName(u"commitmentGap"_s);
    m_gap->setProperty("look", u"chipWarning"_s);
    m_gap->hide();
    line.addWidget(m_gap);
    line.addWidget(m_count);
}

void CommitmentsBar::addForms(QHBoxLayout &line)
{
    const auto add = [&](const QString &text, const QString &tip, Form form) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setProperty("look", u"button"_s);
        m_forms->addButton(button, int(form));
        line.addWidget(button);
    };
    add(tr("Table"), tr("Table view"), Form::Table);
    add(tr("Board"), tr("Cards by status"), Form::Board);
    add(tr("Restatements"), m_pairTip, Form::Restated);
    add(tr("Proposals"), tr("Review detected proposals: accept, reject, merge"), Form::Proposals);
    m_formMenu->setObjectName(u"commitmentForms"_s);
    m_formMenu->setToolTip(tr("How the commitments are shown"));
    m_formMenu->setPopupMode(QToolButton::InstantPopup);
    m_formMenu->setProperty("look", u"button"_s);
    m_formMenu->setMenu(new QMenu(m_formMenu));
    line.addWidget(m_formMenu);
    for (QAbstractButton *button : m_forms->buttons()) {
        button->setObjectName(u"commitmentForm%1"_s.arg(m_forms->id(button)));
        QAction *entry = m_formMenu->menu()->addAction(button->text(), button, &QAbstractButton::click);
        entry->setCheckable(true);
    }
    setForm(Form::Table);
}

void CommitmentsBar::connectParts()
{
    const auto narrow = [this](const auto &change) {
        CommitmentQuery query = m_proxy.query();
        change(query);
        m_proxy.setQuery(query);
        Q_EMIT narrowed();
    };
    connect(m_queries, &QComboBox::activated, this, &CommitmentsBar::chooseQuery);
    connect(m_parts, &QComboBox::activated, this, [this, narrow](int at) {
        narrow([&](CommitmentQuery &query) {
            query.part = at <= 0 ? QString() : m_parts->itemData(at).toString();
        });
    });
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [narrow](const QString &text) {
        narrow([&](CommitmentQuery &query) { query.text = text.simplified(); });
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, this, &CommitmentsBar::leftDownwards);
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int form) { Q_EMIT formAsked(Form(form)); });
}

CommitmentsBar::Form CommitmentsBar::form() const
{
    return Form(std::max(0, m_forms->checkedId()));
}

void CommitmentsBar::setForm(Form form)
{
    m_forms->button(int(form))->setChecked(true);
    m_queries->setVisible(form != Form::Proposals); // which has kinds of its own
    fit();
}

void CommitmentsBar::setCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n commitment(s)", nullptr, all)
                                  : tr("%1 of %n commitment(s)", nullptr, all).arg(shown));
    fit();
}

void CommitmentsBar::setBeingRead()
{
    m_count->setText(tr("loading…"));
    fit();
}

void CommitmentsBar::setPairCount(int shown, int leftOut)
{
    m_pairs = shown == 0     ? QString()
              : leftOut == 0 ? QLocale().toString(shown)
                             : tr("%L1 of %L2").arg(shown).arg(shown + leftOut);
    m_pairTip = leftOut == 0 ? tr("Pairs that may be the same undertaking")
                             : tr("Pairs that may be the same undertaking, the most similar first; "
                                  "others follow when these are decided");
    fit();
}

void CommitmentsBar::setProposalCount(int count)
{
    m_proposals = count == 0 ? QString() : QLocale().toString(count);
    fit();
}

/// What stands on the buttons, with numbers or without; tool tips and screen readers have them always.
void CommitmentsBar::nameForms(bool numbers)
{
    const auto with = [](const QString &words, const QString &number) {
        return number.isEmpty() ? words : tr("%1 (%2)").arg(words, number);
    };
    const auto show = [&](Form form, const QString &text, const QString &tip, const QString &number) {
        auto *button = m_forms->button(int(form));
        button->setText(numbers ? with(text, number) : text);
        button->setToolTip(with(tip, number));
        button->setAccessibleName(button->toolTip());
    };
    show(Form::Restated, tr("Restatements"), m_pairTip, m_pairs);
    show(Form::Proposals, tr("Proposals"), tr("Review detected proposals: accept, reject, merge"),
         m_proposals);
    m_queries->setToolTip(tr("Which commitments are shown") + u'\n' + m_count->text());
    const auto buttons = m_forms->buttons();
    const auto entries = m_formMenu->menu()->actions();
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i]->setChecked(buttons[i]->isChecked());
    const QString form = m_forms->checkedButton()->text();
    m_formMenu->setText(form);
    m_formMenu->setAccessibleName(tr("How the commitments are shown: %1").arg(form));
}

bool CommitmentsBar::isRoom(bool numbers, bool inMenu) const
{
    QList<QWidget *> line;
    for (QWidget *part : std::initializer_list<QWidget *>{m_queries, m_parts, m_filter, m_gap}) {
        if (!part->isHidden())
            line.append(part);
    }
    if (numbers && form() != Form::Proposals)
        line.append(m_count);
    if (inMenu) {
        line.append(m_formMenu);
    } else {
        for (QAbstractButton *button : m_forms->buttons())
            line.append(button);
    }
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + margins.right() + widgets::naturalWidth(line, layout()->spacing()) <= width();
}

void CommitmentsBar::fit()
{
    nameForms(true);
    const bool numbers = isRoom(true, false);
    if (!numbers)
        nameForms(false);
    const bool inMenu = !numbers && !isRoom(false, false);
    m_count->setVisible(numbers && form() != Form::Proposals);
    for (QAbstractButton *button : m_forms->buttons())
        button->setVisible(!inMenu);
    m_formMenu->setVisible(inMenu);
}

void CommitmentsBar::setGap(const QString &documents, const QString &told)
{
    m_gap->setText(documents);
    m_gap->setToolTip(told);
    m_gap->setAccessibleName(told);
    m_gap->setVisible(!documents.isEmpty());
    fit();
}

void CommitmentsBar::fillQueries()
{
    const std::vector<CommitmentQuery> all = standardQueries();
    m_queries->clear();
    for (const CommitmentQuery &query : all)
        m_queries->addItem(query.name);
    if (!m_own.empty())
        m_queries->insertSeparator(m_queries->count());
    for (const CommitmentQuery &query : m_own)
        m_queries->addItem(query.name);
    m_queries->setCurrentIndex(std::max(0, m_queries->findText(m_proxy.query().name)));
}

void CommitmentsBar::fillParts()
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

void CommitmentsBar::chooseQuery(int at)
{
    const std::vector<CommitmentQuery> standard = standardQueries();
    if (at < int(standard.size()))
        setQuery(standard[size_t(at)]);
    else if (const int own = at - int(standard.size()) - 1; own >= 0 && own < int(m_own.size()))
        setQuery(m_own[size_t(own)]);
}

void CommitmentsBar::setQuery(const CommitmentQuery &query)
{
    m_proxy.setQuery(query);
    if (m_filter->text().simplified() != query.text)
        m_filter->setText(query.text);
    m_queries->setCurrentIndex(std::max(0, m_queries->findText(query.name)));
    fillParts();
    Q_EMIT queryChanged();
}

void CommitmentsBar::showAll()
{
    m_filter->clear();
    setQuery(standardQueries().front());
}

void CommitmentsBar::setOwnQueries(const std::vector<CommitmentQuery> &own)
{
    m_own = own;
    fillQueries();
}

void CommitmentsBar::keepQuery(const QString &name)
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

void CommitmentsBar::forgetQuery()
{
    const QString name = m_proxy.query().name;
    if (!m_proxy.query().own || std::erase_if(m_own, [&](const auto &old) { return old.name == name; }) == 0)
        return;
    setQuery(standardQueries().front());
    fillQueries();
    Q_EMIT queriesChanged();
}

} // namespace counterpart::commitments
