// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmenteditor.h"

#include "core/domain/commitments.h"
#include "core/fonts/glyphs.h"
#include "core/workspace/commitments/commitments.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentStatus;

namespace {

constexpr int Width = 600;
constexpr int Height = 720;
constexpr int NotesHeight = 72;
constexpr int LongestLine = 4000;
const QDate NoDay(1900, 1, 1);

/// Completes the last name of a list "Cambodia, United States".
class NameListCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = typed.lastIndexOf(u',');
        return (comma < 0 ? QString() : typed.first(comma) + u", "_s) + QCompleter::pathFromIndex(index);
    }
    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }
};

template <typename Completer>
Completer *newCompleter(const QStringList &names, QWidget *parent)
{
    auto *completer = new Completer(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    return completer;
}

void nameLine(const QFormLayout &form, QLineEdit &line, const QString &label)
{
    if (auto *words = qobject_cast<QLabel *>(form.labelForField(&line)))
        words->setText(label);
    line.setAccessibleName(label);
}

} // namespace

QDateEdit *newDayField(const QDate &day, const QString &none)
{
    auto *field = new QDateEdit;
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setMinimumDate(NoDay);
    field->setSpecialValueText(none); // shown for the minimum
    field->setDate(day.isValid() ? day : NoDay);
    return field;
}

QDate dayOf(const QDateEdit &field)
{
    return field.date() == NoDay ? QDate() : field.date();
}

CommitmentEditor::CommitmentEditor(const widgets::Theme &theme, const domain::CommitmentRow &row, bool isNew,
                                   const KnownNames &names, const EvidenceChoice &choice, QWidget *parent)
    : QDialog(parent), m_row(row), m_isNew(isNew)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commitmentEditor"_s);
    setWindowTitle(isNew ? tr("New Commitment") : tr("Edit Commitment"));
    resize(Width, Height);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 8);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *quote =
        new QLabel(u"“%1”"_s.arg(fonts::masked(row.quote.simplified(), theme.readingFont())));
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    quote->setFont(theme.readingFont());
    form->addRow(quote);
    addWhat(*form, names);
    addTerms(*form);
    addFollowUp(*form, names);
    m_evidence = new EvidenceFields(theme, choice);
    form->addRow(m_evidence);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(newFoot());
    connect(m_due, &QLineEdit::textChanged, this, &CommitmentEditor::checkDue);
    connect(m_status, &QComboBox::currentIndexChanged, this, &CommitmentEditor::follow);
    connect(m_evidence, &EvidenceFields::changed, this, [this] { showProblem(m_problem, {}); });
    checkDue();
    follow();
    m_action->setFocus();
}

QLayout *CommitmentEditor::newFoot()
{
    m_problem = newProblemLabel();
    m_problem->setObjectName(u"editorProblem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(m_isNew ? tr("Make commitment") : tr("Save"));
    buttons->button(QDialogButtonBox::Save)->setProperty("look", u"primary"_s);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 16);
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

QLineEdit *CommitmentEditor::addLine(QFormLayout &form, const QString &label, const char *name,
                                     const QString &value)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(LongestLine);
    line->setAccessibleName(label);
    line->setCursorPosition(0);
    form.addRow(label, line);
    return line;
}

void CommitmentEditor::addWhat(QFormLayout &form, const KnownNames &names)
{
    m_actors = addLine(form, tr("Bound"), "editActors", m_row.fact.actors.join(u", "_s));
    m_actors->setPlaceholderText(tr("Cambodia, United States"));
    m_actors->setCompleter(newCompleter<NameListCompleter>(names.actors, m_actors));
    m_towards = addLine(form, tr("Towards"), "editTowards", m_row.fact.towards);
    m_towards->setCompleter(newCompleter<QCompleter>(names.actors, m_towards));
    m_action = addLine(form, tr("What"), "editAction", m_row.fact.action);
    m_topic = new QComboBox;
    m_topic->setObjectName(u"editTopic"_s);
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setEditable(true);
    m_topic->addItems(names.topics);
    m_topic->setCurrentText(m_row.topic);
    form.addRow(tr("Topic"), m_topic);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"editKind"_s);
    m_kind->setAccessibleName(tr("How it is undertaken"));
    for (int kind = 0; kind <= int(domain::CommitmentKind::Requested); ++kind)
        m_kind->addItem(models::commitmentKindName(domain::CommitmentKind(kind)));
    m_kind->setCurrentIndex(int(m_row.fact.kind));
    form.addRow(tr("Kind"), m_kind);
    const auto nameParties = [this, layout = &form] {
        const bool binds = domain::binds(domain::CommitmentKind(m_kind->currentIndex()));
        nameLine(*layout, *m_actors, binds ? tr("Bound") : tr("Asked of"));
        nameLine(*layout, *m_towards, binds ? tr("Towards") : tr("Asked by"));
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, nameParties);
    nameParties();
}

void CommitmentEditor::addTerms(QFormLayout &form)
{
    m_due = addLine(form, tr("Due"), "editDue", m_row.fact.due);
    m_due->setPlaceholderText(tr("none; or 2025, 2025-06, 2025-06-30, 2025-06-01..2025-09-30"));
    m_dueText = new QLabel;
    m_dueText->setObjectName(u"editDueProblem"_s);
    m_dueText->setWordWrap(true);
    form.addRow(QString(), m_dueText);
    m_amount = addLine(form, tr("How much"), "editAmount", m_row.fact.amount);
    m_strength = new QComboBox;
    m_strength->setObjectName(u"editStrength"_s);
    m_strength->setAccessibleName(tr("How strongly worded"));
    for (int strength = 0; strength <= domain::StrongestAct; ++strength)
        m_strength->addItem(models::strengthName(strength));
    m_strength->setCurrentIndex(std::clamp(m_row.fact.strength, 0, domain::StrongestAct));
    form.addRow(tr("Strength"), m_strength);
    m_condition = addLine(form, tr("On condition"), "editCondition", m_row.fact.condition);
}

void CommitmentEditor::addFollowUp(QFormLayout &form, const KnownNames &names)
{
    m_status = new QComboBox;
    m_status->setObjectName(u"editStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    for (int status = 0; status <= int(CommitmentStatus::Withdrawn); ++status)
        m_status->addItem(models::commitmentStatusName(CommitmentStatus(status)));
    m_status->setCurrentIndex(int(m_row.status));
    form.addRow(tr("Status"), m_status);
    m_owner = addLine(form, tr("Owner"), "editOwner", m_row.owner);
    m_owner->setPlaceholderText(tr("Who of you follows it up"));
    m_owner->setCompleter(newCompleter<QCompleter>(names.owners, m_owner));
    m_followUp = newDayField(m_row.followUp, tr("never"));
    m_followUp->setObjectName(u"editFollowUp"_s);
    m_followUp->setAccessibleName(tr("Next follow-up"));
    form.addRow(tr("Follow-up"), m_followUp);
    m_priority = new QComboBox;
    m_priority->setObjectName(u"editPriority"_s);
    m_priority->setAccessibleName(tr("Priority"));
    m_priority->addItem(tr("None"));
    for (const auto priority : {domain::Priority::Low, domain::Priority::Normal, domain::Priority::High})
        m_priority->addItem(models::priorityName(priority));
    m_priority->setCurrentIndex(int(m_row.priority));
    form.addRow(tr("Priority"), m_priority);
    m_notes = new QPlainTextEdit(m_row.notes);
    m_notes->setObjectName(u"editNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Notes, in Markdown"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(NotesHeight);
    form.addRow(tr("Notes"), m_notes);
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
    const QString typed = m_due->text().simplified();
    if (typed.isEmpty() || typed == m_row.fact.due)
        return {};
    const auto due = domain::PartialDate::fromString(typed);
    if (!due)
        return tr("No date: write 2025, 2025-06, 2025-06-30 or 2025-06-01..2025-09-30.");
    if (m_row.made && due->to < m_row.made->from)
        return tr("Before it was undertaken (%1): correct this date, or the document's.")
            .arg(models::dateText(m_row.made));
    return {};
}

void CommitmentEditor::checkDue()
{
    const QString problem = dueProblem();
    const auto due = domain::PartialDate::fromString(m_due->text().simplified());
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

domain::CommitmentValues CommitmentEditor::values() const
{
    domain::CommitmentValues values;
    values.kind = domain::CommitmentKind(m_kind->currentIndex());
    for (const QString &actor : m_actors->text().split(u',')) {
        if (const QString name = actor.simplified(); !name.isEmpty() && !values.actors.contains(name))
            values.actors.append(name);
    }
    values.towards = m_towards->text().simplified();
    values.action = m_action->text().simplified();
    values.topic = m_topic->currentText().simplified();
    values.due = m_due->text().simplified();
    values.amount = m_amount->text().simplified();
    values.strength = m_strength->currentIndex();
    values.condition = m_condition->text().simplified();
    values.owner = m_owner->text().simplified();
    values.followUp = dayOf(*m_followUp);
    values.priority = domain::Priority(m_priority->currentIndex());
    values.notes = m_notes->toPlainText();
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
