// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entities/entitiesproxy.h"
#include "ui/models/entitiesmodel.h"
#include "ui/models/focus.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::entities {

/// People, topics, organisations and places with counts by side; choosing some narrows every other view.
class EntitiesPanel : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the panel.
    EntitiesPanel(const widgets::Theme &theme, models::EntitiesModel &model, models::Focus &focus,
                  QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] widgets::FilterBox *filterBox() const { return m_filter; }
    [[nodiscard]] QSize sizeHint() const override { return {232, 500}; }
    /// The chosen entities, the current one first; topics are none.
    [[nodiscard]] QList<domain::EntityId> chosen() const;
    /// Lets the current entity be named in place.
    void renameInPlace();
    /// Which documents the counts leave out: "2 documents not analysed (Khmer 2)"; empty for none.
    void setNotAnalysed(const QString &documents);
    /// They are still to come.
    void setBeingRead(bool beingRead);
    /// Makes the entity current where it is listed; chooses nothing.
    void reveal(domain::EntityId id);

Q_SIGNALS:
    /// Return, a double click, or the button beside the box.
    void detailRequested(counterpart::domain::EntityId entity);
    void choiceChanged();

private:
    void keepChoice(const std::function<void()> &change);
    void followSelection();
    void showFilter();
    void pressed(const QModelIndex &index);
    void activated(const QModelIndex &index);
    void showGap();

    models::Focus &m_focus;
    EntitiesProxy m_proxy;
    widgets::FilterBox *m_filter;
    QTreeView *m_tree;
    QLabel *m_gap;
    QString m_notAnalysed;
    bool m_isBeingRead = false;
    bool m_following = false;
};

} // namespace counterpart::entities
