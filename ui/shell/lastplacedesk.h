// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

#include <QJsonObject>

namespace counterpart::shell {

class ViewPlaces;
class Views;

/// Brings back how a store was left: the place, what its views were narrowed to, what was searched for. None
/// of that goes over into another store. Opens the last store when the program starts, if that is wanted.
class LastPlaceDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// All outlive it.
    LastPlaceDesk(const workbench::Desk &desk, const Views &views, ViewPlaces &places);
    void storeOpened() override;
    void storeClosing() override;
    void storeClosed() override;
    /// Says where that does not go, and the start page stays.
    void openLast();
    /// The program ends: what is open now is the last one.
    void end();

private:
    void documentsCame();
    void subjectsCame();
    [[nodiscard]] QJsonObject filter() const;
    void setFilter(const QJsonObject &filter);
    [[nodiscard]] QJsonObject fields() const;
    void setFields(const QJsonObject &fields, const QStringList &views);
    void goToPlace(bool isList);

    const Views &m_views;
    ViewPlaces &m_places;
    QList<std::pair<QString, QWidget *>> m_narrowed; ///< what is narrowed by boxes of its own, by name
    QJsonObject m_left;                              ///< how the store was left
    bool m_documentsDue = false;
    bool m_subjectsDue = false;
    bool m_wasOpen = false;
    bool m_isEnding = false;
};

} // namespace counterpart::shell
