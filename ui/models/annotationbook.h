// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"

#include <QColor>
#include <QHash>
#include <QObject>
#include <QSet>

namespace counterpart::models {

class CodesModel;

/// An annotation as a text shows it.
struct AnnotationSpan
{
    domain::AnnotationId id;
    text::Range range;
    QColor colour; ///< of its first code; invalid where it has none
};

/// What the views are narrowed to; what is not set does not narrow.
struct AnnotationNarrowing
{
    domain::CodeId code; ///< or one below it
    QString author;
    [[nodiscard]] bool isEmpty() const { return !code.isValid() && author.isEmpty(); }
    friend bool operator==(const AnnotationNarrowing &, const AnnotationNarrowing &) = default;
};

/// All annotations of the open store, kept up to date row by row, with the beginnings of their memos. GUI
/// thread only.
class AnnotationBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int MemoCharacters = 600; ///< of each memo that are kept

    /// \p codes outlives the book.
    explicit AnnotationBook(const CodesModel &codes, QObject *parent = nullptr);
    void setRows(std::vector<domain::AnnotationRow> rows);
    /// What became of \p which: those that are not among \p rows are gone.
    void update(const std::vector<domain::AnnotationId> &which, std::vector<domain::AnnotationRow> rows);
    void clear();

    [[nodiscard]] const std::vector<domain::AnnotationRow> &rows() const { return m_rows; }
    /// Null when there is none.
    [[nodiscard]] const domain::AnnotationRow *row(domain::AnnotationId id) const;
    [[nodiscard]] const CodesModel &codes() const { return m_codes; }
    /// Names, sorted.
    [[nodiscard]] QStringList authors() const;
    /// The names of the codes, "Mines, Ports".
    [[nodiscard]] QString codeNames(const domain::AnnotationRow &row) const;
    [[nodiscard]] QColor colour(const domain::AnnotationRow &row) const;
    /// Short: its codes, or the beginning of the memo.
    [[nodiscard]] QString label(domain::AnnotationId id) const;
    /// Rich text, for hovering: codes, memo, who and when.
    [[nodiscard]] QString card(domain::AnnotationId id) const;

    [[nodiscard]] const AnnotationNarrowing &narrowing() const { return m_narrowing; }
    void setNarrowing(const AnnotationNarrowing &narrowing);
    [[nodiscard]] bool accepts(const domain::AnnotationRow &row) const;

    /// What a document shows, narrowed, without orphans, by place, the longer first.
    [[nodiscard]] std::vector<AnnotationSpan> spans(domain::DocumentId document) const;

Q_SIGNALS:
    /// Rows of \p documents came, went or changed; empty: of any.
    void changed(const QSet<counterpart::domain::DocumentId> &documents);
    void narrowingChanged();

private:
    void number();

    const CodesModel &m_codes;
    std::vector<domain::AnnotationRow> m_rows;
    QHash<domain::AnnotationId, size_t> m_places;
    AnnotationNarrowing m_narrowing;
};

} // namespace counterpart::models
