// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/notetarget.h"

#include <QWidget>

class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

struct CommitmentHere;

/// What stands below the note on what is chosen: what else is noted there, its commitments, its passages and
/// where the texts are from. Made anew for every choice.
class LinkDetails : public QWidget
{
    Q_OBJECT

public:
    /// Of what is chosen in \p state; what \p author wrote about \p target is shown above already.
    LinkDetails(const widgets::Theme &theme, const ComparisonState &state, const NoteTarget &target,
                const QString &author);

private:
    void addNotes(QVBoxLayout &layout, const QStringList &notes) const;
    void addCommitments(QVBoxLayout &layout) const;
    [[nodiscard]] QWidget *newCard(const CommitmentHere &commitment) const;
    void addPassages(QVBoxLayout &layout) const;
    void addSources(QVBoxLayout &layout) const;

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
};

} // namespace counterpart::comparison
