// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/revisionview.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace counterpart::reader {

/// The texts of a document through time; or a document beside the one of which it may be a changed text, and
/// what to make of that. Stays open beside the main window. GUI thread.
class RevisionDialog : public QDialog
{
    Q_OBJECT

public:
    RevisionDialog(const widgets::Theme &theme, QWidget *parent);
    void showRevisions(const domain::DocumentView &view);
    /// \p title: of the new document.
    void showProposal(const domain::RevisionProposal &proposal, const QString &title);
    [[nodiscard]] RevisionView *view() const { return m_view; }
    [[nodiscard]] const domain::RevisionProposal &proposal() const { return m_proposal; }

Q_SIGNALS:
    void joinRequested();
    void keepApartRequested();

private:
    QLabel *m_title;
    RevisionView *m_view;
    QPushButton *m_join;
    QPushButton *m_apart;
    domain::RevisionProposal m_proposal;
};

} // namespace counterpart::reader
