// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparison.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace counterpart::widgets {
class ReviewMode;
}

namespace counterpart::comparison {

/// What can be done with a link, or with one side's silence; each button names the key that does the same
/// while the review mode is on. GUI thread.
class LinkButtons : public QWidget
{
    Q_OBJECT

public:
    /// \p review outlives it.
    explicit LinkButtons(const widgets::ReviewMode &review);
    /// What can be done with a link, with a silence, or with neither.
    void offer(bool isLink, bool isSilence);

Q_SIGNALS:
    void confirmAsked();
    /// The link is rejected, or the silence is none: it is said in other words.
    void rejectAsked();
    void relationAsked(counterpart::domain::LinkRelation relation);

private:
    /// A button, what it says, and its key.
    struct Button
    {
        QPushButton *button;
        QString text;
        QString tip;
        QString key;
    };
    QPushButton *add(const QString &text, const QString &key, const QString &tip);
    void nameButtons();

    const widgets::ReviewMode &m_review;
    QHBoxLayout *m_row;
    std::vector<Button> m_buttons;
    QPushButton *m_unlink;
    QPushButton *m_conflict;
    QPushButton *m_saidOtherwise;
};

} // namespace counterpart::comparison
