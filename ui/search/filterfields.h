// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QStringListModel;

namespace counterpart::search {

/// What a search is narrowed by: side, dates, entity, topic. A date may be a year, a month or a day; what is
/// no date is told. GUI thread.
class FilterFields : public QWidget
{
    Q_OBJECT

public:
    explicit FilterFields(QWidget *parent = nullptr);
    /// Codes of the sides that can be chosen.
    void setSides(const QStringList &codes);
    /// What is offered while a name is typed.
    void setNames(const QStringList &entities, const QStringList &topics);
    /// Adds to \p query what is filled in here.
    void fill(domain::SearchQuery &query) const;
    /// Shows what \p query is narrowed by; says nothing.
    void show(const domain::SearchQuery &query);
    /// What is wrong with the dates, in the user's words; empty for nothing.
    [[nodiscard]] QString problem() const;
    void addControl(QWidget *control);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addField(const QString &name, const QString &placeholder, const QString &hint, int width);
    void complete(QLineEdit &field, QStringListModel *&names);

    QHBoxLayout *m_layout;
    QComboBox *m_side;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_entity = nullptr;
    QLineEdit *m_topic = nullptr;
    QStringListModel *m_entities = nullptr;
    QStringListModel *m_topics = nullptr;
};

} // namespace counterpart::search
