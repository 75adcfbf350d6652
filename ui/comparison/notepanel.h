// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/change.h"
#include "ui/comparison/notetarget.h"

#include <QWidget>

namespace counterpart::widgets {
class SectionLabel;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

class NoteEdit;

/// The note on what is chosen. What is being typed stays with what it was begun for, whatever is chosen or
/// comes in meanwhile. GUI thread.
class NotePanel : public QWidget
{
    Q_OBJECT

public:
    /// \p theme outlives the panel.
    NotePanel(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent = nullptr);
    /// Shows \p author's note on what is chosen in \p state.
    void show(const ComparisonState &state, const QString &author);
    [[nodiscard]] const NoteTarget &target() const { return m_target; }
    /// The store can be changed.
    void setWritable(bool writable);
    /// Puts the keyboard into the field.
    void edit();
    /// Tells at once what is being typed.
    void save();

Q_SIGNALS:
    void edited(const counterpart::comparison::NoteTarget &target,
                const counterpart::workspace::TextEdit &note);
    /// The person is done with it.
    void left();

private:
    [[nodiscard]] QString headOf(const ComparisonState &state) const;

    widgets::SectionLabel *m_head;
    NoteEdit *m_note;
    NoteTarget m_target; ///< of what is in the field
    QString m_seen;      ///< the note that was there before it was typed in
};

} // namespace counterpart::comparison
