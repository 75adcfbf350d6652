// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/filterfields.h"

#include "ui/models/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

namespace counterpart::search {

using namespace Qt::StringLiterals;
using domain::PartialDate;

namespace {

constexpr int DateWidth = 108;
constexpr int NameWidth = 130;
constexpr int MostOffered = 12;

std::optional<PartialDate> dateIn(const QLineEdit &field)
{
    return PartialDate::fromString(field.text().trimmed());
}

bool isWrong(const QLineEdit &field)
{
    return !field.text().trimmed().isEmpty() && !dateIn(field);
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

FilterFields::FilterFields(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_side(new QComboBox)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_side->setObjectName(u"searchSide"_s);
    m_side->setAccessibleName(tr("Side"));
    m_side->addItem(tr("Any side"), QString());
    m_side->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_layout->addWidget(m_side);
    const QString dateHint = tr("A year, a month or a day: 2022, 2022-11, 2022-11-12");
    m_from = addField(u"searchFrom"_s, tr("from, 2022-11"), tr("Published on or after. %1").arg(dateHint),
                      DateWidth);
    m_to =
        addField(u"searchTo"_s, tr("to, 2022-12"), tr("Published on or before. %1").arg(dateHint), DateWidth);
    m_entity = addField(u"searchEntity"_s, tr("Person, place…"),
                        tr("Documents that mention a person, an organisation or a place"), NameWidth);
    m_topic = addField(u"searchTopic"_s, tr("Topic"), tr("Documents on a topic"), NameWidth);
    m_layout->addStretch();
    complete(*m_entity, m_entities);
    complete(*m_topic, m_topics);
    connect(m_side, &QComboBox::currentIndexChanged, this, &FilterFields::changed);
}

QLineEdit *FilterFields::addField(const QString &name, const QString &placeholder, const QString &hint,
                                  int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(hint);
    field->setToolTip(hint);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(60);
    field->setMaximumWidth(width);
    connect(field, &QLineEdit::editingFinished, this, &FilterFields::changed);
    m_layout->addWidget(field, 1);
    return field;
}

void FilterFields::complete(QLineEdit &field, QStringListModel *&names)
{
    names = new QStringListModel(this);
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(MostOffered);
    field.setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterFields::changed,
            Qt::QueuedConnection); // the field takes the text first
}

void FilterFields::setSides(const QStringList &codes)
{
    const QSignalBlocker blocker(m_side);
    const QString chosen = m_side->currentData().toString();
    m_side->clear();
    m_side->addItem(tr("Any side"), QString());
    for (const QString &code : codes)
        m_side->addItem(models::sideName(code), code);
    m_side->setCurrentIndex(std::max(0, m_side->findData(chosen)));
}

void FilterFields::setNames(const QStringList &entities, const QStringList &topics)
{
    m_entities->setStringList(entities);
    m_topics->setStringList(topics);
}

void FilterFields::fill(domain::SearchQuery &query) const
{
    query.side = m_side->currentData().toString();
    query.from = dateIn(*m_from).transform([](const PartialDate &date) { return date.from; });
    query.to = dateIn(*m_to).transform([](const PartialDate &date) { return date.to; });
    query.entity = m_entity->text().trimmed();
    query.topic = m_topic->text().trimmed();
}

void FilterFields::show(const domain::SearchQuery &query)
{
    const QSignalBlocker blocker(m_side);
    m_side->setCurrentIndex(std::max(0, m_side->findData(query.side)));
    m_from->setText(dateText(query.from));
    m_to->setText(dateText(query.to));
    m_entity->setText(query.entity);
    m_topic->setText(query.topic);
}

QString FilterFields::problem() const
{
    for (const QLineEdit *field : {m_from, m_to}) {
        if (isWrong(*field))
            return tr("“%1” is not a date. Write a year, a month or a day: 2022, 2022-11, 2022-11-12.")
                .arg(field->text().trimmed());
    }
    return {};
}

void FilterFields::addControl(QWidget *control)
{
    m_layout->addWidget(control);
}

} // namespace counterpart::search
