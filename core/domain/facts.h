// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/domain/vocabulary.h"
#include "core/text/range.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace counterpart::domain {

/// Every range is into the text of the revision that was analysed.

/// How sure the program is of a thing that it found, and by which rule it did.
struct Evidence
{
    double confidence = 1.0; ///< 0 to 1; below 0.5 is shown as a question
    QString rule;            ///< short machine name, "front-matter", "letterhead", "title-verb"
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A value with its evidence; nullopt means "not known", never guessed.
template <typename T>
struct Detected
{
    std::optional<T> value;
    Evidence evidence;

    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
    friend bool operator==(const Detected &, const Detected &) = default;
};

/// The verb by which a point is made.
struct SpeechAct
{
    QString name;      ///< "expressed concern"; empty for none
    int strength = 0;  ///< 0 none; else from WeakestAct to StrongestAct
    QString speaker;   ///< entity name, side name or empty
    QString addressee; ///< likewise
    bool negated = false;
    friend bool operator==(const SpeechAct &, const SpeechAct &) = default;
};

/// A part of a sentence that makes a point of its own.
struct Clause
{
    text::Range range;
    SpeechAct act;
    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The unit of comparison.
struct Sentence
{
    text::Range range;
    std::vector<Clause> clauses; ///< in order, at least one; their union need not cover the range
    SpeechAct act;               ///< of the strongest clause
    int paragraph = 0;           ///< index of the block it stands in
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// A piece of the text that stands in no sentence.
struct SkippedPiece
{
    text::Range range; ///< begins and ends with a sign that is no blank
    SkipReason why = SkipReason::Mark;
    friend bool operator==(const SkippedPiece &, const SkippedPiece &) = default;
};

/// The reasons in \p pieces, each once, in order of the text.
[[nodiscard]] std::vector<SkipReason> reasonsOf(const std::vector<SkippedPiece> &pieces);

/// One place where an entity is spoken of.
struct Mention
{
    text::Range range;
    bool byName = true; ///< false for "the Secretary", "he"
    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A person, organisation, place or programme, with all places where one document speaks of it.
struct EntityFact
{
    EntityKind kind = EntityKind::Person;
    QString name;        ///< canonical, in the order its language uses, no titles
    QStringList aliases; ///< other ways it is written here, without titles
    QStringList roles;   ///< "Prime Minister of Cambodia"
    QString country;     ///< ISO 3166-1 alpha-2, lower case, or "eu", "un" and their like; empty if not known
    std::vector<Mention> mentions;
    Evidence evidence;
    friend bool operator==(const EntityFact &, const EntityFact &) = default;
};

/// A subject of diplomacy that one document treats.
struct TopicFact
{
    QString name;
    bool proposed = false;          ///< not in the lexicon; found as a key phrase
    bool generic = false;           ///< "bilateral relations": says little
    std::vector<int> sentences;     ///< indexes, ascending
    std::vector<text::Range> terms; ///< the words by which it was told
    friend bool operator==(const TopicFact &, const TopicFact &) = default;
};

/// Money, a share, a measure or a count.
struct AmountFact
{
    text::Range range;
    double value = 0; ///< written out: 3e9 for "$3 billion", 40 for "40 percent"
    QString unit;     ///< ISO 4217 for money; "%", "people", "km2", …; empty for a bare count
    friend bool operator==(const AmountFact &, const AmountFact &) = default;
};

/// A date as the text tells it.
struct DateFact
{
    text::Range range;
    PartialDate date;
    bool relative = false; ///< resolved against the document's date
    friend bool operator==(const DateFact &, const DateFact &) = default;
};

/// An undertaking, or the request of one: what analysis finds in a clause, and what people say of it. The
/// fields that people may set are listed in commitmentfields.cpp, and walked by whoever handles them all.
struct Commitment
{
    text::Range range; ///< the clause
    int sentence = 0;  ///< index of the sentence it stands in
    CommitmentKind kind = CommitmentKind::Pledged;
    QStringList actors;    ///< who is bound, of a request who is asked: side names or persons
    QString towards;       ///< side or person it is given to, of a request who asks; empty if not told
    QString action;        ///< in plain words
    QString topic;         ///< that of its sentence, or what people say; analysis leaves it empty
    QString due;           ///< PartialDate::toString() or empty
    DueRelation dueRelation = DueRelation::In; ///< how the act lies to that date
    QString dueWords;      ///< as written, "ahead of the 2023 elections"; empty where people say the date
    QString amount;        ///< as written
    QString condition;     ///< "if …", empty for none
    bool negative = false; ///< "will not …"
    int strength = 0;      ///< of the act, as in SpeechAct
    QString owner;         ///< who of the analysts follows it up
    QDate followUp;        ///< when to look again; invalid for never
    Priority priority = Priority::None;
    QString notes;     ///< Markdown
    Evidence sureness; ///< how sure the program is of the kind, and by which rule
    double actorsSureness = 1;  ///< of who is bound, 0 to 1
    double towardsSureness = 1; ///< of to whom
    double dueSureness = 1;     ///< of the due date
    friend bool operator==(const Commitment &, const Commitment &) = default;
};

/// The encounter that a document tells of.
struct EncounterFact
{
    PartialDate date;
    QString place; ///< empty if not told
    MeetingFormat format = MeetingFormat::Unknown;
    QString occasion;         ///< "ASEAN Summit"
    QStringList participants; ///< canonical person names
    QStringList countries;    ///< ISO codes of the parties
    ReadoutRole role = ReadoutRole::Readout;
    Evidence evidence;
    /// The passage that tells of this encounter: whole sentences, from the first that tells of it to the last before
    /// the text turns to another encounter or to other matters. Of a readout of one meeting all of its sentences;
    /// of an address, a day's account or a release on several meetings the part about this one alone. Passages of
    /// two encounters of one text may overlap where one sentence tells of both. Empty where none is known (older
    /// stores, a title alone): then the whole text counts.
    text::Range passage = {};
    friend bool operator==(const EncounterFact &, const EncounterFact &) = default;
};

/// All that analysis finds in one document. A value: same text and lexicon, same facts.
struct DocumentFacts
{
    Detected<QString> title;
    Detected<QString> issuer;
    Detected<QString> side;   ///< ISO alpha-2 lower case, "eu", "un" and their like, "joint" or "media"
    Detected<QString> relays; ///< side whose release a news report passes on
    Detected<DocType> docType;
    Detected<QString> language; ///< BCP 47
    Detected<PartialDate> published;
    Depth depth = Depth::Full;
    QStringList unread; ///< languages (BCP 47) of what is not analysed; "und" where it is not known
    std::vector<Sentence> sentences;
    std::vector<SkippedPiece> skipped; ///< in order; every letter stands in a sentence or in one of these
    std::vector<EntityFact> entities;
    std::vector<TopicFact> topics;
    std::vector<AmountFact> amounts;
    std::vector<DateFact> dates;
    std::vector<Commitment> commitments;
    std::vector<EncounterFact> encounters; ///< most certain first; empty for a text that tells of none
};

/// What people say of a document as a whole, in the words of the store ("kh", "press release", "2022-11"): what
/// is set stands in the place of what is detected; empty says that there is none.
struct DecidedValues
{
    std::optional<QString> title;
    std::optional<QString> issuer;
    std::optional<QString> side;
    std::optional<QString> relays;
    std::optional<QString> docType;
    std::optional<QString> language;
    std::optional<QString> published;
    friend bool operator==(const DecidedValues &, const DecidedValues &) = default;
};

} // namespace counterpart::domain
