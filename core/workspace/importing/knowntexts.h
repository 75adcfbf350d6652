// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documents/documentstore.h"
#include "core/store/documents/revisionstore.h"
#include "core/workspace/importing/preparedfile.h"

#include <QSet>

namespace counterpart::workspace {

/// What a document that was read is to a store.
struct Verdict
{
    enum class What {
        New,      ///< never seen
        Revision, ///< a changed text of \c document
        Copy,     ///< the text of \c revision again, from another source
    };
    What what = What::New;
    domain::DocumentId document;
    domain::RevisionId revision;
    domain::DocumentId mayRevise = {}; ///< of a new one: the document of which it may be a changed text
    double resemblance = 0;            ///< to that
};

/// Tells what is new, what is a changed text of a document, and what says nothing new.
///
/// A changed text is sure where it comes from the same path; or has the same file name, or the same source
/// URL and format, and is near-identical (Jaccard similarity of word 5-shingles; Broder, "On the resemblance
/// and containment of documents", 1997). Two files of one import are never changed texts of one another in
/// that second sense: both are there, so neither replaced the other. Where the text alone is near-identical,
/// it is no more than a proposal; so is the item of a feed that a text without a date has the words of. Texts of different sides or days are never taken for one another: both
/// copies of an agreement stay, and so do yearly messages with the same words.
class KnownTexts
{
public:
    explicit KnownTexts(const store::Database &database) : m_database(database) {}

    struct Candidate
    {
        const QString &path;
        int part = 0;
        int place = 0;         ///< which document of its member it is, from 0
        bool isOnlyOne = true; ///< of its file
        const PreparedDocument &document;
        const std::vector<store::KnownRevision> &fromPath; ///< current revisions that came from the path
    };
    [[nodiscard]] base::Result<Verdict> judge(const Candidate &candidate) const;
    /// \p document was written in this import.
    void note(domain::DocumentId document) { m_written.insert(document); }

private:
    [[nodiscard]] base::Result<Verdict> ofPath(const Candidate &candidate, domain::DocumentId known) const;
    [[nodiscard]] std::optional<store::KnownRevision> samePath(const Candidate &candidate) const;
    [[nodiscard]] base::Result<Verdict> sameText(const Candidate &candidate) const;
    [[nodiscard]] base::Result<Verdict> changedText(const Candidate &candidate) const;
    [[nodiscard]] base::Result<Verdict> nearText(const Candidate &candidate) const;
    [[nodiscard]] base::Result<double> resemblanceTo(domain::RevisionId revision, const QString &text) const;

    const store::Database &m_database;
    QSet<domain::DocumentId> m_written;
};

/// Prints revisions that an older program wrote, so that they are known again.
[[nodiscard]] base::Result<void> printOlderTexts(store::Database &database);

} // namespace counterpart::workspace
