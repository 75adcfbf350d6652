// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/domain/cleandocument.h"
#include "core/domain/pagepicture.h"
#include "core/text/offsetmap.h"
#include "core/workspace/facade/service.h"
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

/// Documents as a whole; their texts through time are Revisions. What is decided here outlives re-analysis,
/// pairing and another import.
class Documents : public Service
{
public:
    using Service::Service;

    [[nodiscard]] base::Result<std::vector<DocumentRow>> rows() const;
    /// Those of \p ids that are there: what a ChangeSet names is read again by these.
    [[nodiscard]] base::Result<std::vector<DocumentRow>>
    rows(const std::vector<domain::DocumentId> &ids) const;
    /// One document with all that is known of it.
    [[nodiscard]] base::Result<DocumentView> view(domain::DocumentId id) const;

    /// Of the current revision, byte for byte.
    [[nodiscard]] base::Result<QByteArray> original(domain::DocumentId id) const;
    [[nodiscard]] base::Result<OriginalView> originalView(domain::DocumentId id) const;
    /// Where the words of the current revision stand on the pages of its original, in order of the text;
    /// empty where that has no pages.
    [[nodiscard]] base::Result<std::vector<domain::PagePlace>> places(domain::DocumentId id) const;
    /// \p page from 1; \p width in pixels, bounded. Takes a while: off the GUI thread.
    [[nodiscard]] base::Result<domain::PagePicture> drawPage(domain::DocumentId id, int page, int width,
                                                             const base::CancelToken &cancel = {}) const;

    /// Topics of all documents, those of most documents first; generic ones are left out.
    [[nodiscard]] base::Result<std::vector<TopicCount>> topics() const;
    /// Those of \p ids likewise, and with no documents those of which no document speaks any more.
    [[nodiscard]] base::Result<std::vector<TopicCount>>
    topics(const std::vector<domain::TopicId> &ids) const;
    /// Documents that mention at least one of \p entities or treat one of \p topics, by id.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>> about(const QList<domain::EntityId> &entities,
                                                                      const QStringList &topics) const;
    /// In which documents every entity and every topic is spoken of.
    [[nodiscard]] base::Result<domain::SubjectUses> subjectUses() const;
    /// The same of these alone.
    [[nodiscard]] base::Result<domain::SubjectUses>
    subjectUses(const std::vector<domain::EntityId> &entities,
                const std::vector<domain::TopicId> &topics) const;

    /// Says what \p field of the documents is, \p value being as DocumentValues has it. What is found in the
    /// texts depends on it (on their language, side, day, …), so they are analysed again within the change.
    /// Invalid for what makes no sense, NotFound for a document that is gone.
    [[nodiscard]] base::Result<Change> decide(const QList<domain::DocumentId> &documents, DocumentField field,
                                              const QString &value, const QString &author) const;
    /// The same for several fields in one change.
    [[nodiscard]] base::Result<Change> decide(const QList<domain::DocumentId> &documents,
                                              const DocumentValues &values, const QString &author) const;
    [[nodiscard]] base::Result<std::vector<DocumentDecision>> decisions(domain::DocumentId document) const;

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
    [[nodiscard]] base::Result<void> requireDocuments(const QList<domain::DocumentId> &documents) const;
    /// Keeps the values; those of the documents for which that says something new.
    [[nodiscard]] base::Result<QList<domain::DocumentId>> keep(store::Transaction &transaction,
                                                               const QList<domain::DocumentId> &documents,
                                                               const DocumentValues &values,
                                                               const QString &author) const;
};

} // namespace counterpart::workspace
