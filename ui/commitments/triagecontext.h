// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace counterpart::widgets {
class ElidedLabel;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::commitments {

/// A proposal in the text around it. Keeps the document that it was given, so that the next proposal of the
/// same one is shown at once. GUI thread.
class TriageContext : public QWidget
{
    Q_OBJECT

public:
    /// \p theme outlives it.
    explicit TriageContext(const widgets::Theme &theme, QWidget *parent = nullptr);
    /// Shows its words, and the text around them once the document is there.
    void show(const domain::CommitmentRow &row);
    void clear();
    /// The answer to documentAsked().
    void setDocument(const domain::DocumentView &view);
    /// What it knows of documents may be out of date.
    void forgetDocument();

Q_SIGNALS:
    void documentAsked(counterpart::domain::DocumentId document);
    void openAsked();

private:
    void fill();
    void mark(qsizetype begin, qsizetype end);

    const widgets::Theme &m_theme;
    std::optional<domain::CommitmentRow> m_row;
    domain::DocumentId m_document; ///< whose text it is
    QString m_text;
    widgets::ElidedLabel *m_title;
    QPushButton *m_open;
    QTextEdit *m_words;
};

} // namespace counterpart::commitments
