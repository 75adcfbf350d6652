// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/revisiondialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

RevisionDialog::RevisionDialog(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_title(new QLabel), m_view(new RevisionView(theme)),
      m_join(new QPushButton(tr("&Same Release"))), m_apart(new QPushButton(tr("&Different Documents")))
{
    setObjectName(u"revisionDialog"_s);
    resize(860, 620);
    m_title->setFont(theme.readingTitleFont());
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_join->setObjectName(u"revisionJoin"_s);
    m_join->setToolTip(tr("Add the new text as a revision of the existing document"));
    m_apart->setObjectName(u"revisionApart"_s);
    m_apart->setToolTip(tr("Keep both; do not suggest them again"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_join, QDialogButtonBox::ActionRole);
    buttons->addButton(m_apart, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_join, m_apart})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Theme::Space);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_view->focusText(); // first; it is no proxy of the view, so that Tab reaches what stands above it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_join, &QPushButton::clicked, this, &RevisionDialog::joinRequested);
    connect(m_apart, &QPushButton::clicked, this, &RevisionDialog::keepApartRequested);
}

void RevisionDialog::showRevisions(const domain::DocumentView &view)
{
    m_proposal = {};
    setWindowTitle(tr("Revisions"));
    m_title->setText(view.row.shownTitle());
    m_join->hide();
    m_apart->hide();
    m_view->setRevisions(view.revisions);
}

void RevisionDialog::showProposal(const domain::RevisionProposal &proposal, const QString &title)
{
    m_proposal = proposal;
    setWindowTitle(tr("Possible Duplicate"));
    m_title->setText(tr("Is “%1” another version of “%2”?").arg(title, proposal.title));
    m_join->show();
    m_apart->show();
    m_view->setFixed(proposal.title, title);
}

} // namespace counterpart::reader
