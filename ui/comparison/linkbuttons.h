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

/// What can be done with what is chosen; each button names the key that does the same while the review mode
/// is on. GUI thread.
class LinkButtons : public QWidget
{
    Q_OBJECT

public:
    /// What is chosen: a link, one side's silence about a topic, a passage that one side alone has, two
    /// passages that are not linked, and whether the one of them is alone.
    enum class Offer { Nothing, Link, Silence, Alone, Pair, PairWithAlone };

    /// \p review outlives it.
    explicit LinkButtons(const widgets::ReviewMode &review);
    void offer(Offer offer);

Q_SIGNALS:
    /// The two passages are to be linked.
    void linkAsked();
    void confirmAsked();
    /// The other side does not have the passage, but it does not matter much.
    void minorAsked();
    /// The other side says it in the passage that is chosen there.
    void elsewhereAsked();
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
        QList<Offer> with; ///< what is chosen where the button is shown
    };
    QPushButton *add(const QString &text, const QString &key, const QString &tip, const QList<Offer> &with);
    void nameButtons();

    const widgets::ReviewMode &m_review;
    QHBoxLayout *m_first; ///< for what is made of two passages
    QHBoxLayout *m_row;
    std::vector<Button> m_buttons;
};

} // namespace counterpart::comparison
