// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitments.h"
#include "ui/models/passage.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// What evidence can be made of here and now.
struct EvidenceChoice
{
    struct Document
    {
        domain::DocumentId id;
        QString title;
        std::optional<domain::PartialDate> published;
    };

    models::Passage passage; ///< what is selected in the window; invalid for nothing
    QString passageTitle;    ///< of its document
    std::vector<Document> documents;
    std::vector<domain::CommitmentRow> statements; ///< those that are joined with others
};

/// Fields for one piece of evidence: the selected passage, a sentence of a document that is chosen here, or a
/// source with its date. What can hardly show that a promise was kept (its own words, its own document, an
/// earlier one) is told, and not refused; its own words are never chosen by themselves. GUI thread.
class EvidenceFields : public QWidget
{
    Q_OBJECT

public:
    using Promises = std::vector<domain::CommitmentRow>;

    /// \p promises: what it is to be evidence of.
    EvidenceFields(const widgets::Theme &theme, const EvidenceChoice &choice, Promises promises,
                   QWidget *parent = nullptr);
    /// The answer to sentencesAsked().
    void setSentences(domain::DocumentId document, const std::vector<models::Passage> &sentences);
    /// nullopt while something is missing.
    [[nodiscard]] std::optional<domain::NewEvidence> evidence() const;
    /// What is missing, in the user's words; empty when nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void sentencesAsked(counterpart::domain::DocumentId document);

private:
    enum Kind { Selected, Sentence, Source };
    void addSelected(const widgets::Theme &theme, QVBoxLayout &layout);
    void addSentence(QVBoxLayout &layout);
    void addSource(QVBoxLayout &layout);
    QRadioButton *addKind(QVBoxLayout &layout, const QString &text, Kind kind);
    void showKind();
    void tellChange();
    [[nodiscard]] const EvidenceChoice::Document *document(domain::DocumentId id) const;
    /// The chosen passage; invalid while none is, or a source is cited.
    [[nodiscard]] models::Passage passage() const;
    [[nodiscard]] domain::EvidenceDoubt doubtOf(const models::Passage &passage) const;
    /// Why what is chosen can hardly be evidence, in the user's words; empty where it can.
    [[nodiscard]] QString doubt() const;

    EvidenceChoice m_choice;
    Promises m_promises;
    QButtonGroup *m_kinds;
    QWidget *m_sentencePart = nullptr;
    QWidget *m_sourcePart = nullptr;
    QComboBox *m_documents = nullptr;
    QListWidget *m_sentences = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_doubt;
    std::vector<models::Passage> m_passages; ///< one for each line of m_sentences
};

/// A label for what is wrong with what was typed, hidden while nothing is.
[[nodiscard]] QLabel *newProblemLabel();
/// Shows \p text in such a label, and in it alone.
void showProblem(QLabel *label, const QString &text);

} // namespace counterpart::commitments
