// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/domain/rows.h"
#include "core/report/decisions.h"
#include "core/text/hanform.h"

#include <span>

namespace counterpart::report {

/// What the report says of itself.
struct ReportOptions
{
    QDateTime generated; ///< shown in the foot; invalid: left out
    QString program;     ///< "Counterpart 0.1.0"
    QString store;       ///< name of the store file
};

/// One of the two accounts on the first page.
struct ReportSource
{
    QString side;           ///< "Cambodia"
    QString called;         ///< in sentences and over columns: the side, else who issued it; never empty
    bool anonymous = false; ///< neither is known
    QString issuer;
    QString title;
    QString date;
    QString type;   ///< "press release", "news report relaying Cambodia"
    QString sha256; ///< whole; the page shows its short form
    QString file;
    QString url;      ///< empty if unknown
    QString language; ///< BCP 47; empty if unknown
    text::HanForm han = text::HanForm::None;
    QString notAnalysed; ///< "not analysed (Khmer)"; empty for an account that is analysed in full
    bool paraphrase = false;
    int sentences = 0;
    int skipped = 0;        ///< pieces of the text that are not set as sentences
    QString skippedReasons; ///< "letterhead, dateline"
    int revision = 1;
};

/// "1 sentence".
[[nodiscard]] QString sentencesText(const ReportSource &source);
/// "3 pieces not set as sentences: letterhead, dateline"; empty for none.
[[nodiscard]] QString skippedText(const ReportSource &source);

/// A place in a passage that is marked.
struct PassageMark
{
    text::Range range; ///< in Passage::text
    domain::TermPair::Kind kind = domain::TermPair::Kind::EqualTerm;
};

/// A sentence as the report shows it.
struct Passage
{
    QString label; ///< "A4": column and number in reading order, from 1
    int sentence = 0;
    text::Range range; ///< in the revision, for checking the quotation
    QString act;       ///< speech act; may be empty
    int strength = 0;
    QString text;
    std::vector<PassageMark> marks;
    bool only = false;      ///< no counterpart on the other side
    bool outside = false;   ///< of a long account, about other things than the meeting; not "only" then
    bool elsewhere = false; ///< no counterpart was found, but a person says that the other side says it
    QString alone;          ///< "only here", or why that cannot be said; empty for a passage that is tied
    bool again = false;     ///< a row above shows it too
    QStringList notes;      ///< what people noted on it, with their names; where it is shown first
};

/// A tie and its passages; or, without a relation, at most one lone passage a side.
struct BodyRow
{
    std::vector<Passage> a;
    std::vector<Passage> b;
    std::optional<domain::LinkRelation> relation; ///< nullopt when alone
    bool confirmed = false;                       ///< a person has confirmed the tie
    bool isDecided = false;                       ///< confirmed, or made by a person
    std::optional<domain::Surety> surety;         ///< of a tie that is proposed; of several, the least
    QString author;                               ///< who did so, or noted something; may be empty
    QStringList notes;                            ///< shift of act, differing figures, the analyst's note

    /// All that stands below the row: the notes, whose decision it is, and what is noted on its passages.
    [[nodiscard]] QStringList told() const;
};

/// What one side does with a topic.
struct LedgerCell
{
    enum class Verdict { Said, Contradicted, NotSaid, NotAnalysed };
    Verdict verdict = Verdict::NotSaid;
    QString text;       ///< "✓ said", "? not analysed (Khmer)": a sign and words
    QStringList labels; ///< of the passages that say it
};

/// A topic and where each side speaks of it.
struct LedgerRow
{
    QString topic;
    bool proposed = false;
    LedgerCell a;
    LedgerCell b;
};

/// An undertaking as the report lists it, in words.
struct CommitmentLine
{
    QString label;     ///< of the passage
    QString key;       ///< of the quotation, beside those of passages, which are their labels
    text::Range range; ///< of the quote in the revision
    QString action;
    QString quote;
    QStringList facts; ///< commitmentTerms(), and "unsure" where that is so

    /// "pledged · status: open · bound: Japan · due 2025".
    [[nodiscard]] QString factsText() const;
};

/// All that the report says, ready to be set in type: the PDF and the HTML show the same.
struct Report
{
    QString title;
    QString date;
    QString place;
    QString format;
    QString occasion;
    QStringList participants;
    QString unpublished; ///< "Laos: did not publish (checked 3 May 2026 by N.N.)": what people found out;
                         ///< else empty
    ReportSource a;
    ReportSource b;
    bool judged = true; ///< false: what stands in one account alone cannot be told
    QString gap;        ///< what cannot be told, and why; empty where all is judged
    int same = 0;
    int partial = 0;
    int conflict = 0;
    int onlyA = 0; ///< 0 where not judged
    int onlyB = 0;
    std::vector<BodyRow> rows;
    std::vector<LedgerRow> ledger;
    std::vector<CommitmentLine> commitmentsA;
    std::vector<CommitmentLine> commitmentsB;
    std::vector<Decision> decisions; ///< what people made of ties and silences
    QString method;                  ///< a few sentences on the method and its limits
    ReportOptions options;

    /// A count of the summary; "–" for none where nothing was looked for.
    [[nodiscard]] QString countText(int count) const;
};

/// Lays the comparison out. Each tie that is not rejected has a row of its own, so that a passage that
/// several share stands in several; rows stand in side A's reading order, side B's own passages after the row
/// of what precedes them.
/// \p notes: what people noted on passages of the two; those of other documents, and orphans, are passed
/// over. \p judgements: what people made of passages that one side alone has.
[[nodiscard]] Report buildReport(const domain::ComparisonView &comparison, const ReportOptions &options,
                                 std::span<const domain::AnnotationRow> notes = {},
                                 const domain::Judgements &judgements = {});

/// "United States" for "us"; the code itself where it names no state.
[[nodiscard]] QString sideName(const QString &code);

} // namespace counterpart::report
