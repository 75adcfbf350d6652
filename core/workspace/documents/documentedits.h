// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/offsetmap.h"
#include "core/workspace/facade/edits.h"
#include "core/workspace/importing/documentfield.h"

#include <QList>

namespace counterpart::workspace {

/// A value that a person gave, beside the one that was detected.
struct DocumentDecision
{
    DocumentField field = DocumentField::Title;
    QString value; ///< as decide() takes it; empty: "none"
    QString detected;
    QString author;
    QDateTime decided; ///< UTC
};

/// The original of the current revision, for being looked at beside the clean text.
struct OriginalView
{
    QString file;   ///< name without folder
    QString format; ///< as its reader called it: "html", "pdf", …
    qint64 bytes = 0;
    QString encoding;    ///< of \c text: "UTF-8"; empty where there is none
    QString text;        ///< the bytes as text, what the map points into; null for what is no text (a PDF)
    text::OffsetMap map; ///< clean text to \c text; empty where the clean text was not taken from it as it is
    bool isShort = false;                                ///< \c text was cut off at LongestShown
    static constexpr qsizetype LongestShown = 4'000'000; ///< characters
};

/// Changes to documents. All outlive re-analysis, pairing and another import.
class DocumentEdits : public Edits
{
public:
    /// Says what \p field of the documents is. \p value is as the command line prints it: a side's code, a
    /// partial date, the name of a type; empty says that there is none, null goes back to what was detected.
    /// What is found in the texts depends on it (on their language, side, day, …), so they are analysed again
    /// within the change. Invalid for what makes no sense, NotFound for a document that is gone.
    [[nodiscard]] base::Result<Change> decide(const QList<domain::DocumentId> &documents, DocumentField field,
                                              const QString &value, const QString &author) const;
    /// The same for several fields in one change.
    using Values = QList<std::pair<DocumentField, QString>>;
    [[nodiscard]] base::Result<Change> decide(const QList<domain::DocumentId> &documents,
                                              const Values &values, const QString &author) const;
    [[nodiscard]] base::Result<std::vector<DocumentDecision>> decisions(domain::DocumentId document) const;

    [[nodiscard]] base::Result<OriginalView> original(domain::DocumentId document) const;

    /// Puts documents into the trash with all that belongs to them; see Trash. A folder imported again does
    /// not bring them back; a file named by itself does.
    [[nodiscard]] base::Result<Change> remove(const QList<domain::DocumentId> &documents,
                                              const QString &author) const;

    /// Moves documents from \p from (invalid: from every meeting that they are in) to \p to.
    [[nodiscard]] base::Result<Change> move(const QList<domain::DocumentId> &documents,
                                            domain::MeetingId from, domain::MeetingId to,
                                            const QString &author) const;
    [[nodiscard]] base::Result<Change> setRole(domain::DocumentId document, domain::MeetingId meeting,
                                               domain::ReadoutRole role, const QString &author) const;
    /// Takes documents out of \p meeting; pairing does not put them back.
    [[nodiscard]] base::Result<Change> takeOut(const QList<domain::DocumentId> &documents,
                                               domain::MeetingId meeting, const QString &author) const;
    /// Forgets what was decided about the meetings of the documents, and pairs them again.
    [[nodiscard]] base::Result<Change> pairAgain(const QList<domain::DocumentId> &documents) const;

private:
    friend class Workspace;
    using Edits::Edits;
    [[nodiscard]] base::Result<void> requireDocuments(const QList<domain::DocumentId> &documents) const;
    /// Keeps the values; those of the documents for which that says something new.
    [[nodiscard]] base::Result<QList<domain::DocumentId>> keep(store::Transaction &transaction,
                                                               const QList<domain::DocumentId> &documents,
                                                               const Values &values,
                                                               const QString &author) const;
};

} // namespace counterpart::workspace
