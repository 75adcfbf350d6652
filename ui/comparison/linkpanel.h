// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// The chosen link: its relation and score, why it was made, how the acts compare, what differs, the
/// analyst's note, and what can be done with it.
class LinkPanel : public QScrollArea
{
    Q_OBJECT

public:
    LinkPanel(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent = nullptr);
    /// Puts the keyboard into the note.
    void editNote();

Q_SIGNALS:
    void confirmAsked();
    void unlinkAsked();
    void relationAsked(counterpart::domain::LinkRelation relation);
    void noteEdited(const QString &note);

private:
    void build();
    void addButtons(QVBoxLayout &layout);
    void show();
    void showLink(const domain::LinkRow &link);
    [[nodiscard]] QString reasonsText(const domain::LinkFact &fact) const;
    [[nodiscard]] QString actsText(const domain::LinkFact &fact) const;
    [[nodiscard]] QString termsText(const domain::LinkFact &fact) const;

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
    QLabel *m_head = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_acts = nullptr;
    QLabel *m_terms = nullptr;
    QLabel *m_score = nullptr;
    QLineEdit *m_note = nullptr;
    std::vector<QWidget *> m_onlyWithLink;
};

} // namespace counterpart::comparison
