// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/annotationbook.h"
#include "ui/models/passage.h"
#include "ui/workbench/desk.h"

class QStackedWidget;

namespace counterpart::workbench {
class AnnotatedText;
}

namespace counterpart::annotations {

class AnnotationDetail;
class AnnotationsView;

/// Which annotation is chosen: the same in the text, in the table and in the panel beside them. GUI thread.
class AnnotationChoice : public QObject
{
    Q_OBJECT

public:
    /// Where it is shown; all outlive the choice.
    struct Shown
    {
        workbench::AnnotatedText &text;
        AnnotationsView &view;
        AnnotationDetail &detail;
        models::AnnotationBook &book;
        QStackedWidget &beside; ///< the panel on the right, of which the detail is a page
    };
    AnnotationChoice(const workbench::Desk &desk, const Shown &shown);

    [[nodiscard]] domain::AnnotationId chosen() const { return m_chosen; }
    /// Everywhere; none for an invalid id.
    void choose(domain::AnnotationId id);
    /// None for a moment; gives the one that was.
    [[nodiscard]] domain::AnnotationId release() { return std::exchange(m_chosen, {}); }
    void restore(domain::AnnotationId id) { m_chosen = id; }
    /// A passage was chosen in the text: what is on other words is chosen no more. Words that are selected
    /// change nothing; an orphan may be placed there.
    void followText();
    /// The words that a command is about: those that are chosen, unless they are but those of the annotation
    /// that was gone to.
    [[nodiscard]] models::Passage passage() const;
    /// What a command about annotations is about.
    [[nodiscard]] std::vector<domain::AnnotationId> targets() const;
    /// Goes to the next annotation of the text, or the one before.
    void step(bool backwards);
    void goTo(domain::AnnotationId id);
    /// Opens the panel with the chosen one, the keyboard in its memo.
    void openMemo();
    /// Brings the panel beside the views in line with what is looked at.
    void showBeside();
    /// The store is another one.
    void forget();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void followView();
    void followBook(const QSet<domain::DocumentId> &documents);
    void showDetail();
    void show(const domain::AnnotationRow &row);

    workbench::Desk m_desk;
    Shown m_shown;
    domain::AnnotationId m_chosen;
    bool m_known = false; ///< the book has the chosen one
    domain::AnnotationRow m_last; ///< that the panel showed; the book may not know it yet
    bool m_following = false;
};

} // namespace counterpart::annotations
