// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/notepanel.h"

#include "ui/comparison/accounthead.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/noteedit.h"
#include "ui/models/wording.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using Kind = NoteTarget::Kind;

NotePanel::NotePanel(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent)
    : QWidget(parent), m_head(new widgets::SectionLabel(theme, QString())), m_note(new NoteEdit)
{
    m_note->setObjectName(u"linkNote"_s);
    m_note->setPlaceholderText(tr("Note (N)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::Space / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    connect(m_note, &NoteEdit::edited, this, &NotePanel::save);
    connect(m_note, &NoteEdit::left, this, &NotePanel::left);
    show(state, {});
}

void NotePanel::save()
{
    if (!m_note->isEdited())
        return;
    m_note->setTold();
    const QString text = m_note->toPlainText();
    Q_EMIT edited(m_target, {text, std::exchange(m_seen, text)});
}

void NotePanel::setWritable(bool writable)
{
    m_note->setReadOnly(!writable);
}

void NotePanel::edit()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void NotePanel::show(const ComparisonState &state, const QString &author)
{
    const NoteTarget chosen = noteTarget(state);
    if (m_note->isEdited() && chosen != m_target) {
        m_note->setTold();
        // Not from within the act that has just changed the choice.
        QMetaObject::invokeMethod(
            this,
            [this, of = m_target, typed = workspace::TextEdit(m_note->toPlainText(), m_seen)] {
                Q_EMIT edited(of, typed);
            },
            Qt::QueuedConnection);
    }
    m_target = chosen;
    if (!m_note->isEdited()) {
        m_seen = noteOf(state, chosen, author);
        m_note->setKept(m_seen);
    }
    m_head->setText(headOf(state));
    m_note->setAccessibleName(m_head->text());
    setVisible(chosen.isValid());
}

QString NotePanel::headOf(const ComparisonState &state) const
{
    switch (m_target.kind) {
    case Kind::None:
        break;
    case Kind::Link:
        return tr("Note on the link");
    case Kind::Silence:
        return tr("Note on what is not said");
    case Kind::Judgement:
        return tr("Note on the omission");
    case Kind::Passage:
        const bool isB = m_target.document == state.document(Column::B).row.id;
        const domain::DocumentRow &row = state.document(isB ? Column::B : Column::A).row;
        return tr("Note on the passage · %1").arg(models::sideShortName(voiceOf(row)));
    }
    return {};
}

} // namespace counterpart::comparison
