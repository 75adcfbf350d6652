// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "ui/models/passage.h"
#include "ui/workbench/desk.h"

namespace counterpart::models {
class AnnotationBook;
class CodesModel;
} // namespace counterpart::models

namespace counterpart::workbench {
class AnnotatedText;
}

namespace counterpart::annotations {

class AnnotationChoice;
class AnnotationsView;
class CodeActs;
class CodeChooser;
class CodesPanel;

/// What is done to annotations: made of a passage, coded, written about, placed and deleted. GUI thread.
class AnnotationActs : public QObject
{
    Q_OBJECT

public:
    /// What it works on; all outlive it.
    struct On
    {
        workbench::AnnotatedText &text;
        CodesPanel &panel;
        AnnotationsView &view;
        models::CodesModel &codes;
        models::AnnotationBook &book;
        CodeChooser &chooser;
        QList<QWidget *> notable; ///< where passages are chosen on which N writes a note
    };
    AnnotationActs(const workbench::Desk &desk, const On &on, AnnotationChoice &choice, CodeActs &codes);
    void updateActions();
    void askForCodeOf(domain::AnnotationId id);
    void remove();
    void takeCodeAway(const std::vector<domain::AnnotationId> &ids, domain::CodeId code);
    /// The store is another one.
    void forget() { m_recent.clear(); }

Q_SIGNALS:
    /// What can be done is something else now.
    void changed();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void addCommands();
    void addPassageCommands(QMenu *menu);
    void addWalks(QMenu *menu);
    void addNarrowingCommands(QMenu *menu);
    void addKeys();
    void annotate(domain::CodeId code);
    void annotateWithNewCode(const QString &path);
    void annotatePassage(const models::Passage &passage, const std::vector<domain::CodeId> &codes,
                         const QString &text);
    void askForCode();
    void writeNote();
    void writeMemo();
    void placeOrphan();
    void remember(domain::CodeId code);
    void rememberNew(const QString &name);

    workbench::Desk m_desk;
    On m_on;
    AnnotationChoice &m_choice;
    CodeActs &m_codes;
    models::Passage m_passage; ///< that a code is chosen for
    std::vector<domain::AnnotationId> m_targets;
    QList<domain::CodeId> m_recent; ///< codes, the last used first
    QAction *m_last = nullptr;
};

} // namespace counterpart::annotations
