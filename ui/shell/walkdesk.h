// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"
#include "ui/workbench/desk.h"

namespace counterpart::shell {

class Views;

/// The ways through the store: what is activated in one view opens in another, documents and meetings are
/// walked one after the other, and the timeline shows where one is.
class WalkDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p views outlives it.
    WalkDesk(const workbench::Desk &desk, const Views &views);
    void updateActions() override;
    void addPlaces(std::vector<workbench::CommandPalette::Place> &places) const override;

    void openDocument(domain::DocumentId document, text::Range passage);
    void openMeeting(domain::MeetingId meeting);
    void search(const QString &text);

Q_SIGNALS:
    void documentShown(counterpart::domain::DocumentId document);

private:
    void addDocumentCommands();
    void addMeetingCommands();
    void connectViews();
    void connectTimeline();
    void connectInspector();
    void followDocument(domain::DocumentId document);
    void stepDocument(int by);
    void stepMeeting(int by);
    void copyReference();

    const Views &m_views;
};

} // namespace counterpart::shell
