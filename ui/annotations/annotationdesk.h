// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/merging/merging.h"
#include "ui/models/annotationbook.h"
#include "ui/models/passage.h"
#include "ui/workbench/desk.h"

#include <QPointer>

class QAction;
class QStackedWidget;

namespace counterpart::models {
class CodesModel;
}

namespace counterpart::workbench {
class AnnotatedText;
}

namespace counterpart::annotations {

class AgreementDialog;
class AnnotationDetail;
class AnnotationsView;
class CodeChooser;
class CodesPanel;

/// Annotating: codes, passages, memos; orphans; what colleagues noted, and how far they agree. GUI thread.
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
        QStackedWidget &beside; ///< the panel on the right, of which the detail is a page
    };
    AnnotationDesk(const workbench::Desk &desk, const Parts &parts);

    void storeOpened() override;
    void storeClosing() override;
    void storeClosed() override;
    void updateActions() override;

    /// Chooses an annotation everywhere; none for an invalid id.
    void choose(domain::AnnotationId id);
    /// Goes to the next annotation of the text, or the one before.
    void step(bool backwards);

private:
    // annotationdesk.cpp: what is shown
    void connectViews();
    void connectDetail();
    void readLater();
    void read();
    void follow(const std::vector<domain::AnnotationId> &which);
    void showDetail();
    void showBeside();
    [[nodiscard]] std::vector<domain::AnnotationId> targets() const;

    // annotationcommands.cpp: what is done to annotations
    void addCommands();
    void addNarrowingCommands(QMenu *menu);
    void annotate(domain::CodeId code);
    void annotateWithNewCode(const QString &path);
    void annotatePassage(const models::Passage &passage, const std::vector<domain::CodeId> &codes,
                         const QString &text);
    void askForCode();
    void writeMemo();
    void remove();
    void takeCodeAway(const std::vector<domain::AnnotationId> &ids, domain::CodeId code);
    void placeOrphan();
    void goTo(domain::AnnotationId id);
    void remember(domain::CodeId code);

    // codecommands.cpp: what is done to codes, and with copies
    void addCodeCommands();
    void newCode(domain::CodeId parent);
    void editCode();
    void mergeCode();
    void mergeCodes(domain::CodeId from, domain::CodeId into);
    void splitCode();
    void removeCode();
    void moveCode(domain::CodeId code, domain::CodeId parent);
    void renameCode(domain::CodeId code, const QString &name);
    void exportAnnotations();
    void mergeCopy();
    void tellMerge(const workspace::MergeSummary &summary, const QString &path);
    void showAgreement();
    [[nodiscard]] QString nameOf(domain::CodeId code) const;

    Parts m_parts;
    CodeChooser *m_chooser;
    QPointer<AgreementDialog> m_agreement;
    domain::AnnotationId m_chosen;
    bool m_known = false;      ///< the book has the chosen one
    models::Passage m_passage; ///< that a code is chosen for
    std::vector<domain::AnnotationId> m_targets;
    domain::CodeId m_mergeFrom;     ///< a code is chosen to merge this one into
    QList<domain::CodeId> m_recent; ///< codes, the last used first
    /// What is to be read again.
    struct Due
    {
        bool scheduled = false;
        bool all = false;
        std::vector<domain::AnnotationId> which;
    };
    Due m_due;
    int m_store = 0;          ///< counts opened stores: answers of an older one are dropped
    bool m_focusMemo = false; ///< when the chosen annotation is shown
    bool m_following = false;
    QAction *m_last = nullptr;
    QAction *m_only = nullptr;
};

} // namespace counterpart::annotations
