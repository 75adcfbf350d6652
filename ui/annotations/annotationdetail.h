// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/annotations/annotations.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace counterpart::models {
class CodesModel;
}

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::annotations {

class MemoEditor;

/// The chosen annotation: its passage, codes and memo, who made it; of an orphan, where it may belong. It
/// asks for changes and makes none. GUI thread.
class AnnotationDetail : public QWidget
{
    Q_OBJECT

public:
    AnnotationDetail(const widgets::Theme &theme, const models::CodesModel &codes, QWidget *parent = nullptr);
    /// \p row has its whole memo. What is being written stays, where it is the same annotation.
    void showAnnotation(const domain::AnnotationRow &row, const QString &document);
    void showNothing();
    void setCandidates(domain::AnnotationId id, const workspace::Annotations::Candidates &candidates);
    [[nodiscard]] domain::AnnotationId annotation() const { return m_row.id; }
    void setWritable(bool writable);
    /// Hands over what is written and not saved yet.
    void save();
    void focusMemo();

Q_SIGNALS:
    /// \p memo is written where the writer saw \p before.
    void memoChanged(counterpart::domain::AnnotationId id, const QString &before, const QString &memo);
    void codeWanted(counterpart::domain::AnnotationId id);
    void codeUnwanted(counterpart::domain::AnnotationId id, counterpart::domain::CodeId code);
    void removeAsked(counterpart::domain::AnnotationId id);
    void placeAsked(counterpart::domain::AnnotationId id, counterpart::text::Range range);
    void passageAsked(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void left(); ///< the memo is written, the keyboard is to go back to where it was

private:
    [[nodiscard]] QWidget *newPage(const widgets::Theme &theme);
    [[nodiscard]] QLayout *newButtons();
    [[nodiscard]] QWidget *newCandidates(const widgets::Theme &theme);
    void showCodes();
    void takePlace();

    const widgets::Theme &m_theme;
    const models::CodesModel &m_codes;
    domain::AnnotationRow m_row;
    bool m_writable = false;
    QStackedLayout *m_stack;
    QLabel *m_quote = nullptr;
    QLabel *m_facts = nullptr;
    QVBoxLayout *m_codeRows = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_orphan = nullptr;
    QListWidget *m_candidates = nullptr;
    QLabel *m_noCandidates = nullptr;
    QLabel *m_moreCandidates = nullptr;
    QPushButton *m_take = nullptr;
    MemoEditor *m_memo = nullptr;
};

} // namespace counterpart::annotations
