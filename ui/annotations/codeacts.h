// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "ui/workbench/desk.h"

namespace counterpart::models {
class AnnotationBook;
class CodesModel;
} // namespace counterpart::models

namespace counterpart::annotations {

class CodeChooser;
class CodesPanel;

/// What is done to codes: made, named, moved in their tree, merged, split and deleted. GUI thread.
class CodeActs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    CodeActs(const workbench::Desk &desk, CodesPanel &panel, models::CodesModel &codes,
             const models::AnnotationBook &book, CodeChooser &chooser);
    void updateActions();
    [[nodiscard]] QString nameOf(domain::CodeId code) const;
    /// Where a code is being chosen to merge another one into: merges; else false, and nothing.
    bool takeForMerge(domain::CodeId into);
    /// A code is chosen for something else now; whether one was being chosen for that.
    bool giveUpMerging() { return std::exchange(m_mergeFrom, {}).isValid(); }

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void addCommands();
    void newCode(domain::CodeId parent);
    void editCode();
    void mergeCode();
    void mergeCodes(domain::CodeId from, domain::CodeId into);
    void splitCode();
    void removeCode();
    void moveCode(domain::CodeId code, domain::CodeId parent);
    void renameCode(domain::CodeId code, const QString &name);

    workbench::Desk m_desk;
    CodesPanel &m_panel;
    models::CodesModel &m_codes;
    const models::AnnotationBook &m_book;
    CodeChooser &m_chooser;
    domain::CodeId m_mergeFrom; ///< a code is chosen to merge this one into
};

} // namespace counterpart::annotations
