// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/annotationacts.h"
#include "ui/annotations/annotationchoice.h"
#include "ui/annotations/annotationexchange.h"
#include "ui/annotations/codeacts.h"
#include "ui/models/annotationbook.h"
#include "ui/workbench/desk.h"

class QAction;
class QStackedWidget;

namespace counterpart::models {
class CodesModel;
}

namespace counterpart::workbench {
class AnnotatedText;
}

namespace counterpart::annotations {

class AnnotationDetail;
class AnnotationsView;
class CodeChooser;
class CodesPanel;

/// Annotating: keeps codes and annotations as the store has them, and ties their views together. What is done
/// to them is in AnnotationActs, CodeActs and AnnotationExchange. GUI thread.
class AnnotationDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// The views and models of the subject; all outlive the part.
    struct Parts
    {
        workbench::AnnotatedText &text;
        CodesPanel &panel;
        AnnotationsView &view;
        AnnotationDetail &detail;
        models::CodesModel &codes;
        models::AnnotationBook &book;
        QStackedWidget &beside;   ///< the panel on the right, of which the detail is a page
        QList<QWidget *> notable; ///< where passages are chosen on which N writes a note
    };
    AnnotationDesk(const workbench::Desk &desk, const Parts &parts);

    void storeOpened() override;
    void storeClosing() override;
    void storeClosed() override;
    void updateActions() override;

    /// Chooses an annotation everywhere; none for an invalid id.
    void choose(domain::AnnotationId id) { m_choice.choose(id); }
    /// A passage of the text was chosen, or left.
    void followText() { m_choice.followText(); }
    /// Goes to the next annotation of the text, or the one before.
    void step(bool backwards) { m_choice.step(backwards); }

private:
    void connectViews();
    void connectDetail();
    void saveMemo(const domain::AnnotationRow &of, const QString &memo, const QString &seen);
    void readLater();
    void read();
    void follow(const workspace::ChangeSet &changes);

    Parts m_parts;
    CodeChooser *m_chooser;
    AnnotationChoice m_choice;
    AnnotationActs m_acts;
    CodeActs m_codeActs;
    AnnotationExchange m_exchange;
    /// What is to be read again.
    struct Due
    {
        bool scheduled = false;
        bool all = false;
        std::vector<domain::AnnotationId> which;
    };
    Due m_due;
    bool m_closing = false;
    int m_store = 0; ///< counts opened stores: answers of an older one are dropped
};

} // namespace counterpart::annotations
