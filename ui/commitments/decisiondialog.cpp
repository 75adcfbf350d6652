// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/decisiondialog.h"

#include "core/fonts/glyphs.h"
#include "ui/models/wording.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentStatus;

namespace {
constexpr int Width = 520;
constexpr int NoteHeight = 56;
} // namespace

DecisionDialog::DecisionDialog(const widgets::Theme &theme,
                               const std::vector<domain::CommitmentRow> &commitments, CommitmentStatus status,
                               const EvidenceChoice &choice, QWidget *parent)
    : QDialog(parent), m_commitments(commitments), m_layout(new QVBoxLayout)
{
    setObjectName(u"statusDialog"_s);
    setWindowTitle(tr("Change Status"));
    m_status = new QComboBox;
    build(theme, choice,
          commitments.size() == 1 ? u"“%1”"_s.arg(commitments.front().quote.simplified().left(220))
                                  : tr("%n commitment(s)", nullptr, int(commitments.size())));
    buildStatus(status);
    follow();
}

DecisionDialog::DecisionDialog(const widgets::Theme &theme, const domain::CommitmentRow &commitment,
                               const EvidenceChoice &choice, QWidget *parent)
    : QDialog(parent), m_commitments{commitment}, m_layout(new QVBoxLayout)
{
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(tr("Add Evidence"));
    build(theme, choice, u"“%1”"_s.arg(commitment.quote.simplified().left(220)));
}

void DecisionDialog::build(const widgets::Theme &theme, const EvidenceChoice &choice, const QString &about)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Width);
    auto *body = new QWidget;
    body->setLayout(m_layout);
    m_layout->setContentsMargins(16, 16, 16, 0);
    m_layout->setSpacing(8);
    auto *head = new QLabel(fonts::masked(about, theme.readingFont()));
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    head->setFont(theme.readingFont());
    m_layout->addWidget(head);
    m_evidence = new EvidenceFields(theme, choice, m_commitments);
    m_layout->addWidget(m_evidence);
    m_layout->addStretch();
    m_problem = newProblemLabel();
    m_problem->setObjectName(u"decisionProblem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(m_status ? tr("Change Status") : tr("Add Evidence"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("look", u"primary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::BodyScroll(body), 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 16);
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_evidence, &EvidenceFields::changed, this, [this] { showProblem(m_problem, {}); });
}

void DecisionDialog::buildStatus(CommitmentStatus status)
{
    m_status->setObjectName(u"statusChoice"_s);
    m_status->setAccessibleName(tr("Status"));
    for (int value = 0; value <= int(CommitmentStatus::Withdrawn); ++value)
        m_status->addItem(models::commitmentStatusName(CommitmentStatus(value)), value);
    m_status->setCurrentIndex(int(status));
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"statusNote"_s);
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("Reason (optional)"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(NoteHeight);
    m_why = new QLabel;
    m_why->setWordWrap(true);
    m_addEvidence = new QCheckBox(tr("Add evidence"));
    m_layout->insertWidget(1, m_status);
    m_layout->insertWidget(2, m_note);
    m_layout->insertWidget(3, m_why);
    m_layout->insertWidget(4, m_addEvidence);
    connect(m_status, &QComboBox::currentIndexChanged, this, &DecisionDialog::follow);
    connect(m_addEvidence, &QCheckBox::toggled, this, &DecisionDialog::follow);
    m_status->setFocus();
}

bool DecisionDialog::needsEvidence() const
{
    return domain::needsEvidence(CommitmentStatus(m_status->currentIndex())) &&
           std::ranges::any_of(m_commitments, [](const auto &row) { return row.evidence == 0; });
}

void DecisionDialog::follow()
{
    const bool needed = needsEvidence();
    const QString name = models::commitmentStatusName(CommitmentStatus(m_status->currentIndex()));
    m_why->setText(
        needed ? tr("“%1” needs evidence: a passage that shows it, or a source with its date.").arg(name)
               : QString());
    m_why->setVisible(needed);
    m_addEvidence->setVisible(!needed);
    m_evidence->setVisible(needed || m_addEvidence->isChecked());
    showProblem(m_problem, {});
    resize(std::max(Width, sizeHint().width()), sizeHint().height());
}

void DecisionDialog::accept()
{
    const bool wanted = !m_evidence->isHidden();
    const QString problem = wanted ? m_evidence->problem() : QString();
    showProblem(m_problem, problem);
    if (!problem.isEmpty())
        return;
    const auto evidence = wanted ? m_evidence->evidence() : std::nullopt;
    if (m_status)
        Q_EMIT decided(
            {CommitmentStatus(m_status->currentIndex()), m_note->toPlainText().trimmed(), evidence});
    else if (evidence)
        Q_EMIT evidenceGiven(*evidence);
    QDialog::accept();
}

} // namespace counterpart::commitments
