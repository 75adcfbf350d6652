// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
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
    void storeClosed() override;
    void updateActions() override;
    void addPlaces(std::vector<workbench::CommandPalette::Place> &places) const override;

    void openDocument(domain::DocumentId document, text::Range passage);
    void openMeeting(domain::MeetingId meeting);
    void search(const QString &text);
    /// The passage that was gone to last in the document that is read; empty for none.
    [[nodiscard]] text::Range passage() const { return m_passage; }
    /// A document is on its way into the reader.
    [[nodiscard]] bool isOpening() const { return m_opening.isValid(); }

Q_SIGNALS:
    /// About to go elsewhere: all is still as it was.
    void leaving();
    void documentShown(counterpart::domain::DocumentId document);
    /// The reader shows what is looked at elsewhere.
    void followed();

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

    void take(const base::Result<domain::DocumentView> &view, text::Range passage);

    const Views &m_views;
    domain::DocumentId m_opening;
    text::Range m_passage;
};

} // namespace counterpart::shell
