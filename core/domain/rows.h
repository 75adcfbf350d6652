// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/comparison.h"
#include "core/domain/facts.h"
#include "core/domain/ids.h"
#include "core/domain/sources.h"
#include "core/domain/tracking.h"

#include <QDateTime>
#include <QHash>

namespace counterpart::domain {

/// Snapshots that the workspace hands out and reports are made of: plain values, safe to keep and to pass
/// between threads.

/// A line of the library.
struct DocumentRow
{
    DocumentId id;
    QString file;   ///< name of the file it came from, without folder
    QString sha256; ///< of the original, hexadecimal
    QString title;
    QString side;   ///< code; empty when unknown
    QString relays; ///< code; empty for none
    QString issuer;
    std::optional<DocType> docType;
    QString language;
    std::optional<PartialDate> published;
    std::vector<MeetingId> meetings;
    int revision = 1; ///< number of the current revision, from 1
    qsizetype characters = 0;
    int annotations = 0;
    int commitments = 0;
    Depth depth = Depth::Full;
    QStringList unread; ///< as in DocumentFacts
    bool paraphrase = false;
    int sources = 1;             ///< places that it was got from
    bool silentlyEdited = false; ///< its current text differs from the one before and does not say so
    DocumentId mayRevise;        ///< document of which it may be a later text; invalid for none
    QStringList tags = {};       ///< by name
    bool favourite = false;

    /// What people read as its title, wherever it is named: the name of its file where it has none.
    [[nodiscard]] const QString &shownTitle() const { return title.isEmpty() ? file : title; }
};

/// Where a document came from.
struct Provenance
{
    QString path; ///< as it was given at import
    QString sourceUrl;
    QDateTime retrieved; ///< UTC
    QString sha256;
    qint64 bytes = 0;
    QString reader;
    QString encoding;
    QStringList warnings;
};

/// A commitment as the store keeps it: with its id, its place and what became of it.
struct CommitmentRow : Commitment
{
    CommitmentId id;
    DocumentId document;
    MeetingId meeting; ///< invalid when the document is in none
    QString side;
    QString source; ///< title of the document, or the name of its file where it has none
    QString quote;
    CommitmentStatus status = CommitmentStatus::Open;
    std::optional<PartialDate> made; ///< date of the meeting or document
    QString uuid;                    ///< empty until somebody decided about it
    bool entered = false;            ///< made by a person
    bool rejected = false;           ///< a person says that it is none
    CommitmentId mergedInto;         ///< of a rejected one: a person says that it is this one, said again
    CommitmentId repeatOf;           ///< another copy of the text says it, see markRepeats(); else invalid
    bool orphan = false;             ///< its words have no certain place in the current revision
    LineageId lineage;               ///< invalid when it is in none
    int evidence = 0;                ///< pieces of it
    friend bool operator==(const CommitmentRow &, const CommitmentRow &) = default;
};

/// One entity as the store knows it across documents.
struct EntityRow
{
    EntityId id;
    EntityKind kind = EntityKind::Person;
    QString name;
    QStringList aliases;
    QStringList roles;
    QString country;
    int documents = 0;
    int mentions = 0;
    std::vector<std::pair<QString, int>> mentionsBySide; ///< side code, count; largest first
};

/// One topic as the store knows it across documents.
struct TopicCount
{
    QString name;
    int documents = 0;
    std::vector<std::pair<QString, int>> documentsBySide; ///< side code, count; largest first
    friend bool operator==(const TopicCount &, const TopicCount &) = default;
};

/// In which documents subjects are spoken of, decisions applied: what filters and pictures over time need.
struct SubjectUses
{
    QHash<EntityId, std::vector<DocumentId>> entities; ///< each document once, by id
    QHash<QString, std::vector<DocumentId>> topics;    ///< by name; generic ones are left out
};

/// A document with all that is known of it.
struct DocumentView
{
    DocumentRow row;
    Provenance provenance;
    QString text;
    std::vector<Block> blocks;
    DocumentFacts facts;
    std::vector<EntityId> entityIds;                ///< one for each of facts.entities
    std::vector<CommitmentId> commitmentIds;        ///< one for each of facts.commitments
    std::vector<CommitmentStatus> commitmentStatus; ///< likewise
    std::vector<SourceRow> sources;                 ///< that of the current text first
    std::vector<RevisionRow> revisions;             ///< newest first
    std::optional<RevisionProposal> proposal;
    bool hasPages = false; ///< the original has pages that can be looked at
};

/// The tie of a document to a meeting.
struct ReadoutRow
{
    DocumentId document;
    QString side;
    QString relays;
    ReadoutRole role = ReadoutRole::Readout;
    double confidence = 1; ///< 0 to 1: that the document tells of this meeting
    bool byHand = false;   ///< a person put the document there
    QString issuer = {};   ///< of the document; may be empty
    /// What of the document's current text tells of this meeting, as of EncounterFact::passage; empty where a
    /// person put the document there, or none is known: then the whole text counts.
    text::Range passage = {};
};

/// A person looked for a side's account of a meeting, and found that it published none.
struct UnpublishedAccount
{
    QString side;  ///< code
    QDate checked; ///< when that was so
    QString note;
    QString author;
    friend bool operator==(const UnpublishedAccount &, const UnpublishedAccount &) = default;
};

/// An encounter with the accounts that are given of it.
struct MeetingRow
{
    MeetingId id;
    QString title;
    std::optional<PartialDate> date;
    QString place;
    MeetingFormat format = MeetingFormat::Unknown;
    QString occasion;
    QStringList participants; ///< canonical person names
    QStringList countries;    ///< ISO 3166-1 alpha-2, lower case
    std::vector<ReadoutRow> readouts;
    bool byHand = false;                              ///< a person made the meeting
    std::vector<UnpublishedAccount> unpublished = {}; ///< by side; each side once
    QStringList tags = {};                            ///< by name
    bool favourite = false;

    /// True when accounts of two different sides can be compared. A relay stands in for its side; the press
    /// by itself is none.
    [[nodiscard]] bool isTwoSided() const;
};

/// A link with its id and what a person made of it.
struct LinkRow
{
    LinkId id;
    LinkFact fact;
    LinkStatus status = LinkStatus::Proposed;
    bool byHand = false;
    QString note;
    QString author;    ///< of the last decision, or who tied it; empty for none
    QDateTime decided; ///< when that was, UTC
};

/// What a person makes of one side's silence about a topic of the ledger.
struct OmissionRow
{
    QString topic;
    bool silentA = false; ///< side A says nothing; else side B
    LinkStatus status = LinkStatus::Proposed;
    QString note;
    QString author;
};

/// Two readouts of one meeting side by side.
struct ComparisonView
{
    MeetingRow meeting; ///< id invalid when two documents are compared without a meeting
    DocumentView a;
    DocumentView b;
    std::vector<LinkRow> links;
    std::vector<int>
        onlyA; ///< indexes of the sentences without a live link, ascending; empty where not judged
    std::vector<int> onlyB;
    std::vector<int> notJudgedA; ///< those without a live link of which nothing can be said, ascending
    std::vector<int> notJudgedB;
    /// Sentences of a long account that are about other things than the meeting, as analysis sees it.
    std::vector<int> aboutOthersA;
    std::vector<int> aboutOthersB;
    std::vector<int> outsideA; ///< those of them without a live link: neither only here nor not judged
    std::vector<int> outsideB;
    std::vector<TopicRow> topics;
    std::vector<OmissionRow> omissions; ///< those that a person decided about

    /// Fills in which sentences have no live link, from links and aboutOthers.
    void findUnlinked();

    /// Both accounts are analysed in full: what stands in one alone is told. Where it is false, no sentence
    /// is "only here".
    [[nodiscard]] bool isJudged() const;
    /// The side that says nothing of a topic that the other treats: true for A. nullopt where both treat it,
    /// or where the text of the one that does not is not analysed in full.
    [[nodiscard]] std::optional<bool> silentA(const TopicRow &topic) const;
};

/// One passage that a search found.
struct SearchHit
{
    DocumentId document;
    QString title;
    QString side;
    std::optional<PartialDate> published;
    int sentence = -1;
    text::Range range;              ///< of the passage, in the revision
    QString snippet;                ///< plain text
    std::vector<text::Range> marks; ///< matched words, in the snippet
    double rank = 0;                ///< bm25, smaller is better
};

/// What is searched for; what is left empty does not narrow.
struct SearchQuery
{
    QString text;                               ///< FTS5 query syntax; a syntax error is told as such
    QString side;                               ///< code
    std::optional<QDate> from;                  ///< published on or after
    std::optional<QDate> to;                    ///< published on or before
    QString entity;                             ///< name or alias, whatever its case
    QString topic;                              ///< name, whatever its case
    std::optional<QList<DocumentId>> documents; ///< in these alone; never saved
    int limit = 200;
};

/// A search that is kept under a name.
struct SavedSearch
{
    SearchId id;
    QString name;
    SearchQuery query;
};

} // namespace counterpart::domain
