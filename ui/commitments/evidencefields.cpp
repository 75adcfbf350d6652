// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/evidencefields.h"

#include "core/fonts/glyphs.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestNote = 4000;
constexpr int SentenceListHeight = 130;
} // namespace

EvidenceFields::EvidenceFields(const widgets::Theme &theme, const EvidenceChoice &choice, Promises promises,
                               QWidget *parent)
    : QWidget(parent), m_choice(choice), m_promises(std::move(promises)), m_kinds(new QButtonGroup(this)),
      m_doubt(newProblemLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addSelected(theme, *layout);
    addSentence(*layout);
    addSource(*layout);
    m_note = new QLineEdit;
    m_note->setObjectName(u"evidenceNote"_s);
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("What it shows (optional)"));
    m_note->setAccessibleName(tr("What the evidence shows"));
    layout->addWidget(m_note);
    m_doubt->setObjectName(u"evidenceDoubt"_s);
    layout->addWidget(m_doubt);
    const bool takesSelected =
        m_choice.passage.isValid() && doubtOf(m_choice.passage) != domain::EvidenceDoubt::OwnWords;
    m_kinds->button(takesSelected ? Selected : Source)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, &EvidenceFields::showKind);
    showKind();
}

QRadioButton *EvidenceFields::addKind(QVBoxLayout &layout, const QString &text, Kind kind)
{
    auto *button = new QRadioButton(text);
    m_kinds->addButton(button, kind);
    layout.addWidget(button);
    return button;
}

void EvidenceFields::addSelected(const widgets::Theme &theme, QVBoxLayout &layout)
{
    const bool any = m_choice.passage.isValid();
    QRadioButton *button = addKind(layout, tr("The selected passage"), Selected);
    button->setObjectName(u"evidenceSelected"_s);
    button->setEnabled(any);
    auto *quote = new QLabel(
        any ? u"“%1” — %2"_s.arg(
                  fonts::masked(m_choice.passage.quote.simplified().left(300), theme.readingFont()),
                  m_choice.passageTitle)
            : tr("Nothing is selected. Select words in the reader, or a passage in a comparison."));
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    quote->setContentsMargins(22, 0, 0, 0);
    if (any)
        quote->setFont(theme.readingFont());
    else
        quote->setProperty("look", u"muted"_s);
    layout.addWidget(quote);
}

void EvidenceFields::addSentence(QVBoxLayout &layout)
{
    QRadioButton *button = addKind(layout, tr("A sentence of a document"), Sentence);
    button->setObjectName(u"evidenceSentence"_s);
    button->setEnabled(!m_choice.documents.empty());
    m_sentencePart = new QWidget;
    auto *part = new QVBoxLayout(m_sentencePart);
    part->setContentsMargins(22, 0, 0, 0);
    m_documents = new QComboBox;
    m_documents->setObjectName(u"evidenceDocument"_s);
    m_documents->setAccessibleName(tr("Document"));
    m_documents->setEditable(true);
    m_documents->setInsertPolicy(QComboBox::NoInsert);
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->completer()->setFilterMode(Qt::MatchContains);
    m_documents->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const EvidenceChoice::Document &document : m_choice.documents)
        m_documents->addItem(document.title, document.id.value);
    m_documents->setCurrentIndex(-1);
    m_documents->lineEdit()->setPlaceholderText(tr("Type part of its title"));
    m_sentences = new QListWidget;
    m_sentences->setObjectName(u"evidenceSentences"_s);
    m_sentences->setAccessibleName(tr("Sentences of the document"));
    m_sentences->setWordWrap(true);
    m_sentences->setFixedHeight(SentenceListHeight);
    part->addWidget(m_documents);
    part->addWidget(m_sentences);
    layout.addWidget(m_sentencePart);
    connect(m_documents, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_passages.clear();
        m_sentences->clear();
        if (at >= 0)
            Q_EMIT sentencesAsked(domain::DocumentId(m_documents->itemData(at).toLongLong()));
        tellChange();
    });
    connect(m_sentences, &QListWidget::currentRowChanged, this, &EvidenceFields::tellChange);
}

void EvidenceFields::addSource(QVBoxLayout &layout)
{
    addKind(layout, tr("A source outside this store"), Source)->setObjectName(u"evidenceCited"_s);
    m_sourcePart = new QWidget;
    auto *part = new QFormLayout(m_sourcePart);
    part->setContentsMargins(22, 0, 0, 0);
    m_source = new QLineEdit;
    m_source->setObjectName(u"evidenceSource"_s);
    m_source->setMaxLength(LongestNote);
    m_source->setPlaceholderText(tr("Reuters, Phnom Penh"));
    m_date = new QLineEdit;
    m_date->setObjectName(u"evidenceDate"_s);
    m_date->setPlaceholderText(u"2025-06-30"_s);
    part->addRow(tr("Source"), m_source);
    part->addRow(tr("Its date"), m_date);
    layout.addWidget(m_sourcePart);
    connect(m_source, &QLineEdit::textChanged, this, &EvidenceFields::tellChange);
    connect(m_date, &QLineEdit::textChanged, this, &EvidenceFields::tellChange);
}

void EvidenceFields::showKind()
{
    m_sentencePart->setVisible(m_kinds->checkedId() == Sentence);
    m_sourcePart->setVisible(m_kinds->checkedId() == Source);
    tellChange();
}

void EvidenceFields::tellChange()
{
    showProblem(m_doubt, doubt());
    Q_EMIT changed();
}

const EvidenceChoice::Document *EvidenceFields::document(domain::DocumentId id) const
{
    const auto at = std::ranges::find(m_choice.documents, id, &EvidenceChoice::Document::id);
    return at == m_choice.documents.end() ? nullptr : &*at;
}

models::Passage EvidenceFields::passage() const
{
    if (m_kinds->checkedId() == Selected)
        return m_choice.passage;
    const int row = m_sentences->currentRow();
    if (m_kinds->checkedId() != Sentence)
        return {};
    if (row >= 0 && size_t(row) < m_passages.size())
        return m_passages[size_t(row)];
    return {domain::DocumentId(m_documents->currentData().toLongLong()), {}, {}}; // what is known so far
}

domain::EvidenceDoubt EvidenceFields::doubtOf(const models::Passage &passage) const
{
    const EvidenceChoice::Document *from = document(passage.document);
    const auto published = from ? from->published : std::nullopt;
    auto worst = domain::EvidenceDoubt::None;
    for (const domain::CommitmentRow &promise : m_promises)
        worst = std::max(
            worst, domain::evidenceDoubt(promise, passage.document, passage.range, passage.quote, published));
    // To say it again is not to do it.
    for (const domain::CommitmentRow &statement : m_choice.statements) {
        const bool isJoined =
            std::ranges::contains(m_promises, statement.lineage, &domain::CommitmentRow::lineage);
        if (isJoined && domain::evidenceDoubt(statement, passage.document, passage.range, passage.quote,
                                              published) == domain::EvidenceDoubt::OwnWords)
            return domain::EvidenceDoubt::OwnWords;
    }
    return worst;
}

QString EvidenceFields::doubt() const
{
    using domain::EvidenceDoubt;
    const auto isBefore = [](const auto &date) {
        return [&date](const domain::CommitmentRow &promise) {
            return domain::evidenceDoubt(promise, date) != EvidenceDoubt::None;
        };
    };
    if (m_kinds->checkedId() == Source) {
        const auto date = domain::PartialDate::fromString(m_date->text().simplified());
        return std::ranges::any_of(m_promises, isBefore(date))
                   ? tr("This date is before the commitment was made.")
                   : QString();
    }
    switch (doubtOf(passage())) {
    case EvidenceDoubt::OwnWords:
        return tr("This is the commitment’s own passage; it does not show what happened afterwards.");
    case EvidenceDoubt::SameDocument:
        return tr("This is the document in which the commitment was made.");
    case EvidenceDoubt::Earlier:
        return tr("This document is from before the commitment was made.");
    case EvidenceDoubt::None:
        break;
    }
    return {};
}

void EvidenceFields::setSentences(domain::DocumentId document, const std::vector<models::Passage> &sentences)
{
    if (m_documents->currentData().toLongLong() != document.value)
        return; // another one was chosen meanwhile
    m_passages = sentences;
    m_sentences->clear();
    for (const models::Passage &passage : sentences)
        m_sentences->addItem(passage.quote.simplified());
}

std::optional<domain::NewEvidence> EvidenceFields::evidence() const
{
    if (!problem().isEmpty())
        return {};
    domain::NewEvidence evidence;
    evidence.note = m_note->text().simplified();
    if (m_kinds->checkedId() == Source) {
        evidence.source = m_source->text().simplified();
        evidence.sourceDate = m_date->text().simplified();
        return evidence;
    }
    const models::Passage shown = passage();
    evidence.document = shown.document;
    evidence.range = shown.range;
    return evidence;
}

QString EvidenceFields::problem() const
{
    switch (m_kinds->checkedId()) {
    case Selected:
        return m_choice.passage.isValid() ? QString() : tr("First select the passage that shows it.");
    case Sentence:
        return m_sentences->currentRow() >= 0 && size_t(m_sentences->currentRow()) < m_passages.size()
                   ? QString()
                   : tr("Choose the document, then the sentence that shows it.");
    default:
        break;
    }
    if (m_source->text().simplified().isEmpty())
        return tr("Name the source, or choose a passage.");
    return domain::PartialDate::fromString(m_date->text().simplified())
               ? QString()
               : tr("Give the date of the source: 2025, 2025-06 or 2025-06-30.");
}

QLabel *newProblemLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", u"chipWarning"_s);
    label->hide();
    return label;
}

void showProblem(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

} // namespace counterpart::commitments
