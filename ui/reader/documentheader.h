// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace counterpart::widgets {
class SideBadge;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::reader {

/// Title, side, issuer, kind and date of the document that is read, and the way to its meeting.
class DocumentHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentHeader(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setView(const domain::DocumentView &view);

Q_SIGNALS:
    void meetingRequested(counterpart::domain::MeetingId meeting);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpParts();
    void dress();
    void showTitle();

    const widgets::Theme &m_theme;
    QLabel *m_title;
    QString m_fullTitle;
    widgets::SideBadge *m_side;
    QLabel *m_facts;
    QLabel *m_paraphrase;
    QLabel *m_unread;
    QLabel *m_missing;
    QToolButton *m_meeting;
    domain::MeetingId m_meetingId;
};

} // namespace counterpart::reader
