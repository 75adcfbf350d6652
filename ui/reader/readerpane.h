// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/passage.h"

#include <QHash>
#include <QWidget>

class QListView;
class QStackedLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

class DocumentHeader;
class FindBar;
class OutlineModel;
class ReadoutText;

/// Reads one document: head, outline of sentences, text, find bar. GUI thread.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setView(const domain::DocumentView &view);
    void clear();
    [[nodiscard]] domain::DocumentId document() const { return m_document; }
    void showPassage(text::Range range);
    void openFindBar();
    void findNext(bool backwards);
    void setOutlineVisible(bool visible);
    /// What is selected in the text, by mouse or keyboard; invalid where nothing is.
    [[nodiscard]] models::Passage selectedPassage() const;
    [[nodiscard]] ReadoutText *text() const { return m_text; }

Q_SIGNALS:
    void meetingRequested(counterpart::domain::MeetingId meeting);
    /// Another passage is selected, or none: selectedPassage().
    void selectionChanged();
    void mentionActivated(counterpart::domain::EntityId entity);

private:
    QWidget *newOutline(const widgets::Theme &theme);
    void rememberPosition();

    domain::DocumentId m_document;
    QHash<domain::DocumentId, int> m_positions; ///< where reading stopped, by scroll bar
    DocumentHeader *m_header;
    OutlineModel *m_outline;
    QListView *m_outlineList = nullptr;
    QWidget *m_outlinePanel = nullptr;
    ReadoutText *m_text;
    FindBar *m_find;
    QStackedLayout *m_stack;
};

} // namespace counterpart::reader
