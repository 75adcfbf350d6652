// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmenteditor.h"

#include "core/fonts/glyphs.h"
#include "core/workspace/commitments/commitments.h"
#include "ui/models/wording.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentStatus;

namespace {

constexpr int Width = 860;
constexpr int Height = 600;
constexpr int Beside = 40; ///< of the screen, around the dialog
constexpr qsizetype LongestQuote = 400;

void nameInput(const QFormLayout &form, QWidget &input, const QString &label)
{
    if (auto *words = qobject_cast<QLabel *>(form.labelForField(&input)))
        words->setText(label);
    input.setAccessibleName(label);
}

} // namespace

CommitmentEditor::CommitmentEditor(const widgets::Theme &theme, const domain::CommitmentRow &row, bool isNew,
                                   const KnownNames &names, const EvidenceChoice &choice, QWidget *parent)
    : QDialog(parent), m_row(row), m_isNew(isNew)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commitmentEditor"_s);
    setWindowTitle(isNew ? tr("New Commitment") : tr("Edit Commitment"));
    auto *page = new QWidget;
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(16, 16, 16, 8);
    body->setSpacing(12);
    body->addWidget(newQuote(theme));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    QFormLayout *terms = newColumn();
    QFormLayout *following = newColumn();
    for (QFormLayout *form : {terms, following}) { // each row as high as it is, beside its neighbour
        auto *column = new QVBoxLayout;
        column->addLayout(form);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    body->addLayout(columns);
    body->addStretch();
    addFields(*terms, *following, names);
    levelRows();
    m_evidence = new EvidenceFields(theme, choice, {row});
    following->addRow(m_evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::BodyScroll(page), 1);
    layout->addLayout(newFoot());
    const int room = screen()->availableGeometry().width() - Beside;
    resize(std::min(room, std::max(Width, page->sizeHint().width() + Beside)),
           std::min(Height, screen()->availableGeometry().height() - Beside));
    connect(m_status, &QComboBox::currentIndexChanged, this, &CommitmentEditor::follow);
    connect(m_evidence, &EvidenceFields::changed, this, [this] { showProblem(m_problem, {}); });
    checkDue();
    follow();
    inputOf(u"action"_s).widget->setFocus();
}

QLabel *CommitmentEditor::newQuote(const widgets::Theme &theme) const
{
    const QString words = models::shortened(m_row.quote.simplified(), LongestQuote);
    auto *quote = new QLabel(u"“%1”"_s.arg(fonts::masked(words, theme.readingFont())));
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    quote->setFont(theme.readingFont());
    return quote;
}

QFormLayout *CommitmentEditor::newColumn()
{
    auto *column = new QFormLayout;
    column->setSpacing(8);
    column->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return column;
}

QLayout *CommitmentEditor::newFoot()
{
    m_problem = newProblemLabel();
    m_problem->setObjectName(u"editorProblem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(m_isNew ? tr("Create Commitment") : tr("Save"));
    buttons->button(QDialogButtonBox::Save)->setProperty("look", u"primary"_s);
    buttons->button(QDialogButtonBox::Save)->setIcon({}); // black on the colour of the button
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 16);
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void CommitmentEditor::addFields(QFormLayout &terms, QFormLayout &following, const KnownNames &names)
{
    using Source = domain::CommitmentField::Source;
    for (const domain::CommitmentField &field : domain::commitmentFields()) {
        if (!m_status && field.source == Source::People)
            addStatus(following);
        QFormLayout &form = m_status ? following : terms;
        m_inputs.push_back(newFieldInput(field, m_row, names));
        form.addRow(domain::inWords(field.label.of(m_row.kind)), m_inputs.back().widget);
        if (field.name == u"due")
            addDueText(form, m_inputs.back());
    }
    connect(qobject_cast<QComboBox *>(inputOf(u"kind"_s).widget), &QComboBox::currentIndexChanged, this,
            [this, layout = &terms] { nameParties(*layout); });
}

/// Lines and boxes are of one height, so that the rows of both columns stand on one line.
void CommitmentEditor::levelRows()
{
    QWidgetList inputs{m_status};
    for (const FieldInput &input : m_inputs) {
        if (!qobject_cast<QPlainTextEdit *>(input.widget))
            inputs.append(input.widget);
    }
    int tallest = 0;
    for (const QWidget *input : std::as_const(inputs)) {
        input->ensurePolished();
        tallest = std::max(tallest, input->sizeHint().height());
    }
    for (QWidget *input : std::as_const(inputs))
        input->setMinimumHeight(tallest);
}

void CommitmentEditor::addDueText(QFormLayout &form, const FieldInput &due)
{
    m_dueText = new QLabel;
    m_dueText->setObjectName(u"editDueProblem"_s);
    m_dueText->setWordWrap(true);
    form.addRow(QString(), m_dueText);
    connect(qobject_cast<QLineEdit *>(due.widget), &QLineEdit::textChanged, this,
            &CommitmentEditor::checkDue);
}

void CommitmentEditor::addStatus(QFormLayout &form)
{
    m_status = new QComboBox;
    m_status->setObjectName(u"editStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    for (int status = 0; status <= int(CommitmentStatus::Withdrawn); ++status)
        m_status->addItem(models::commitmentStatusName(CommitmentStatus(status)));
    m_status->setCurrentIndex(int(m_row.status));
    form.addRow(tr("Status"), m_status);
}

void CommitmentEditor::nameParties(QFormLayout &form)
{
    const domain::CommitmentKind kind = values().kind;
    for (const FieldInput &input : m_inputs) {
        if (input.field->label.ofRequest)
            nameInput(form, *input.widget, domain::inWords(input.field->label.of(kind)));
    }
}

const FieldInput &CommitmentEditor::inputOf(const QString &field) const
{
    return *std::ranges::find(m_inputs, field, [](const FieldInput &input) { return input.field->name; });
}

CommitmentStatus CommitmentEditor::status() const
{
    return CommitmentStatus(m_status->currentIndex());
}

bool CommitmentEditor::needsEvidence() const
{
    return (m_isNew || status() != m_row.status) && domain::needsEvidence(status()) && m_row.evidence == 0;
}

QString CommitmentEditor::dueProblem() const
{
    const QString typed = values().due;
    if (typed.isEmpty() || typed == m_row.due)
        return {};
    const auto due = domain::PartialDate::fromString(typed);
    if (!due)
        return tr("Not a date: write 2025, 2025-06, 2025-06-30 or 2025-06-01..2025-09-30.");
    if (m_row.made && due->to < m_row.made->from)
        return tr("This is before the undertaking was made (%1). Correct this date or the document's.")
            .arg(models::dateText(m_row.made));
    return {};
}

void CommitmentEditor::checkDue()
{
    const QString problem = dueProblem();
    const auto due = domain::PartialDate::fromString(values().due);
    m_dueText->setProperty("look", problem.isEmpty() ? u"muted"_s : u"chipWarning"_s);
    m_dueText->style()->unpolish(m_dueText); // the look follows
    m_dueText->style()->polish(m_dueText);
    m_dueText->setText(!problem.isEmpty() ? problem : due ? models::dateText(due) : tr("No date"));
    showProblem(m_problem, {});
}

void CommitmentEditor::follow()
{
    m_evidence->setVisible(needsEvidence());
    showProblem(m_problem, {});
}

domain::Commitment CommitmentEditor::values() const
{
    domain::Commitment values;
    for (const FieldInput &input : m_inputs) {
        [[maybe_unused]] const bool isValue = input.field->read(input.text(), values);
        Q_ASSERT(isValue);
    }
    return values;
}

void CommitmentEditor::accept()
{
    QString problem = dueProblem();
    if (problem.isEmpty() && needsEvidence())
        problem = m_evidence->problem();
    showProblem(m_problem, problem);
    if (!problem.isEmpty())
        return;
    std::optional<workspace::StatusDecision> decision;
    if (status() != m_row.status || (m_isNew && status() != CommitmentStatus::Open))
        decision = {status(), {}, needsEvidence() ? m_evidence->evidence() : std::nullopt};
    Q_EMIT finishedWith(values(), decision);
    QDialog::accept();
}

} // namespace counterpart::commitments
