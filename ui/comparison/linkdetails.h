// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class ComparisonState;

/// What stands behind the choice in the comparison: what others noted there, its commitments, its passages,
/// and where both texts come from. Made anew for each choice. GUI thread.
class LinkDetails : public QWidget
{
    Q_OBJECT

public:
    /// \p notes: others than the one that is edited.
    LinkDetails(const widgets::Theme &theme, const ComparisonState &state, const QStringList &notes);

Q_SIGNALS:
    /// A link of a chosen passage is to be shown; an index into the view's links.
    void linkWanted(int link);

private:
    void addLinks(const ComparisonState &state);
    void addNotes(const QStringList &notes);
    void addCommitments(const ComparisonState &state);
    void addPassages(const ComparisonState &state);
    void addSources(const ComparisonState &state);

    const widgets::Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace counterpart::comparison
