// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/reviewact.h"
#include "ui/workbench/typedtext.h"

#include <functional>

class QUndoStack;

namespace counterpart::workspace {
class Workspace;
struct Change;
struct LinkPatch;
} // namespace counterpart::workspace

namespace counterpart::comparison {

class ActFollower;
class ComparisonColumns;

/// What is decided in a comparison: links made, confirmed, changed and rejected, silences decided about,
/// notes written; each act on the undo stack. It is about what is chosen in the active pair of columns. GUI
/// thread.
class ComparisonActs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ComparisonActs(ComparisonColumns &columns, ActFollower &follower, QUndoStack &undo);
    /// The store to write to; null for none.
    void setWorkspace(workspace::Workspace *workspace) { m_workspace = workspace; }
    /// Who signs what is decided.
    void setAuthor(const QString &author) { m_author = author; }
    /// The store can be changed now: else decisions are refused with a word.
    void setWritable(bool writable) { m_writable = writable; }
    /// Where notes are told of that could not be saved as they were typed; without it nowhere.
    void setTyped(const workbench::TypedText &typed) { m_typed.emplace(typed); }

    /// Links the two passages that are chosen, one in each column; which was chosen first makes no
    /// difference.
    void link();
    /// Goes to the passage that \p sentence is linked with; where there is none, says so.
    void goToPartner(Column column, int sentence);
    void addLink(int sentenceA, int sentenceB);
    void reject();
    void confirm();
    void reopen();
    void setRelation(domain::LinkRelation relation);
    /// False where no silence is chosen.
    bool decideSilence(domain::LinkStatus status);
    /// What is made of the lone passage that is chosen; nullopt leaves it undecided. Where the other side
    /// says it, that is in the passage that is chosen there. False where no lone passage is chosen.
    bool judge(std::optional<domain::Judgement> judgement);
    /// The same for keys: says so where none is chosen.
    void judgeMinor();
    void judgeElsewhere();
    void toggleSilence();
    /// Takes back what was decided about passages that are gone.
    void removeLost(const std::vector<domain::JudgementRow> &rows);
    void setNote(const NoteTarget &target, const workspace::TextEdit &note);

Q_SIGNALS:
    /// Something could not be done, in the user's words.
    void failed(const QString &message);
    /// Why a command did nothing.
    void idle(const QString &why);

private:
    [[nodiscard]] bool askForCounterpart(const QString &name, Column other, int elsewhere);
    using Edit = std::function<base::Result<workspace::Change>(workspace::Workspace &)>;
    [[nodiscard]] ComparisonState &active() const;
    [[nodiscard]] ReviewAct act(const QString &done, const QString &name) const;
    void decideLink(domain::LinkStatus status, const ReviewAct &act);
    void change(domain::LinkId link, const workspace::LinkPatch &patch, const ReviewAct &act);
    [[nodiscard]] workbench::TypedText::Write noteWriter(const NoteTarget &target) const;
    [[nodiscard]] workbench::TypedText::Write judgementWriter(const NoteTarget &target) const;
    [[nodiscard]] workbench::TypedText::Write silenceWriter(const NoteTarget &target) const;
    /// \p nothing is said where the store was so already.
    void push(const ReviewAct &act, Edit edit, const QString &nothing = tr("This has already been decided."));
    void push(const ReviewAct &act, std::unique_ptr<commands::EditCommand> command);

    ComparisonColumns &m_columns;
    ActFollower &m_follower;
    QUndoStack &m_undo;
    workspace::Workspace *m_workspace = nullptr;
    QString m_author;
    bool m_writable = true;
    std::optional<workbench::TypedText> m_typed;
};

} // namespace counterpart::comparison
