// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentpanel.h"

#include "core/domain/proposals.h"
#include "core/text/joining.h"
#include "ui/commitments/lineageladder.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>

#include <cmath>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::CommitmentRow;
using domain::CommitmentStatus;

namespace {

constexpr qsizetype LongestQuote = 600;
constexpr size_t MostProposals = 6;

QString quoted(const QString &words)
{
    return u"“%1”"_s.arg(models::shortened(words, LongestQuote));
}

QString dayText(const QDateTime &time)
{
    return models::dateText(domain::PartialDate::day(time.toLocalTime().date()));
}

} // namespace

CommitmentPanel::CommitmentPanel(const widgets::Theme &theme, const models::CommitmentsModel &commitments,
                                 const models::LibraryModel &library, QWidget *parent)
    : widgets::FactPanel(theme, parent), m_theme(theme), m_commitments(commitments), m_library(library)
{
    setObjectName(u"commitmentPanel"_s);
    setAccessibleName(tr("Selected commitment"));
    connect(&theme, &widgets::Theme::changed, this, &CommitmentPanel::fill);
    fill();
}

void CommitmentPanel::show(const QList<CommitmentId> &ids, bool writable, bool pair,
                           const QStringList &reasons)
{
    const bool other = ids != m_ids;
    m_ids = ids;
    m_writable = writable;
    m_pair = pair;
    m_reasons = reasons;
    if (ids.size() != 1 || m_tracking.id != ids.first())
        m_tracking = {};
    fill();
    if (other)
        verticalScrollBar()->setValue(0);
}

void CommitmentPanel::setTracking(const CommitmentTracking &tracking)
{
    if (m_ids.size() != 1 || m_ids.first() != tracking.id)
        return;
    m_tracking = tracking;
    fill();
}

std::vector<CommitmentId> CommitmentPanel::chosenStatements() const
{
    return m_ladder ? m_ladder->chosen() : std::vector<CommitmentId>();
}

QString CommitmentPanel::titleOf(domain::DocumentId document) const
{
    const domain::DocumentRow *row = m_library.document(document);
    return !row ? QString() : row->shownTitle();
}

widgets::FactPanel::Button CommitmentPanel::command(const QString &action, const QString &text,
                                                    const QString &tip)
{
    return {u"panel."_s + action, text, tip, [this, action] { run(action); }};
}

/// Fills the panel anew; what had the focus and how far it was scrolled stays.
void CommitmentPanel::fill()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    begin();
    const CommitmentRow *row = m_ids.size() == 1 ? m_commitments.row(m_ids.first()) : nullptr;
    if (row) {
        addHead(*row);
        addTerms(*row);
        addEvidence(*row);
        addHistory();
        addMerged();
        addLineage();
        addProposals();
    } else if (m_pair) {
        addPair();
    } else if (m_ids.size() > 1) {
        addSeveral();
    } else {
        section(tr("Commitment"));
        line(tr("Select a commitment to see its wording, terms and history."), true);
    }
    end();
    verticalScrollBar()->setValue(scrolled);
    if (focused.isEmpty())
        return;
    if (auto *again = findChild<QWidget *>(focused))
        again->setFocus();
    else
        setFocus();
}

void CommitmentPanel::addSeveral()
{
    section(tr("%n commitment(s) selected", nullptr, int(m_ids.size())));
    for (const CommitmentId id : m_ids.first(std::min<qsizetype>(m_ids.size(), MostProposals))) {
        if (const CommitmentRow *row = m_commitments.row(id))
            line(u"• %1: %2"_s.arg(models::kindAndWhoText(row->kind, row->actors),
                                   models::shortened(models::actionText(*row), 160)));
    }
    if (m_ids.size() > qsizetype(MostProposals))
        line(tr("and %n more", nullptr, int(m_ids.size() - MostProposals)), true);
    if (!m_writable)
        return;
    buttons(
        {command(u"commitments.edit"_s, tr("Edit All…"),
                 tr("Set owner, follow-up, priority, topic or status of all (E in review mode)")),
         command(u"commitments.status"_s, tr("Status…"), tr("Change the status of all (S in review mode)")),
         command(u"commitments.accept"_s, tr("Accept"), tr("Accept the proposals (A in review mode)")),
         command(u"commitments.reject"_s, tr("Reject"), tr("They are not commitments (R in review mode)"))});
    if (m_ids.size() == 2)
        buttons(
            {command(u"commitments.join"_s, tr("Same Undertaking"), tr("Both state the same undertaking"))});
}

void CommitmentPanel::addPair()
{
    section(tr("Possibly the same undertaking"));
    for (const CommitmentId id : m_ids) {
        const CommitmentRow *row = m_commitments.row(id);
        if (!row)
            continue;
        side(row->side, models::dateText(row->made));
        quote(quoted(row->quote));
        addParties(*row);
        fact(tr("Due"), dueOf(*row));
        fact(tr("How much"), row->amount);
        link(titleOf(row->document),
             [this, at = *row] { Q_EMIT passageActivated(at.document, at.range.begin, at.range.end); });
    }
    section(tr("Why"));
    for (const QString &reason : m_reasons)
        line(reason);
    if (m_writable)
        buttons({command(u"commitments.join"_s, tr("Same"),
                         tr("Both state the same undertaking (A in review mode)")),
                 command(u"commitments.part"_s, tr("Different"),
                         tr("They are different; do not suggest them again (R in review mode)"))});
}

void CommitmentPanel::addHead(const CommitmentRow &row)
{
    section(u"%1 · %2"_s.arg(models::commitmentKindName(row.kind), models::commitmentStatusName(row.status)));
    quote(quoted(row.quote));
    side(row.side, models::sideName(row.side));
    const QString title = titleOf(row.document);
    link(title.isEmpty() ? row.source : title,
         [this, row] { Q_EMIT passageActivated(row.document, row.range.begin, row.range.end); });
    if (row.orphan)
        line(tr("Its passage could not be found in the current text with certainty. Select it in the reader, "
                "then choose Commitments → Re-attach to Selection."));
    if (!m_writable)
        return;
    std::vector<Button> all;
    if (row.status == CommitmentStatus::Proposed)
        all = {
            command(u"commitments.accept"_s, tr("Accept"), tr("It is a commitment (A in review mode)")),
            command(u"commitments.edit"_s, tr("Edit…"), tr("Edit all fields (E in review mode)")),
            command(u"commitments.reject"_s, tr("Reject"), tr("It is not a commitment (R in review mode)"))};
    else
        all = {command(u"commitments.status"_s, tr("Status…"), tr("Change the status (S in review mode)")),
               command(u"commitments.edit"_s, tr("Edit…"), tr("Edit all fields (E in review mode)"))};
    buttons(all);
}

/// How it is undertaken, and who is bound by it or only asked.
void CommitmentPanel::addParties(const CommitmentRow &row)
{
    const bool binds = domain::binds(row.kind);
    fact(tr("Kind"), models::commitmentKindName(row.kind));
    fact(binds ? tr("Bound") : tr("Asked of"), text::joined(row.actors));
    fact(binds ? tr("Towards") : tr("Asked by"), row.towards);
    if (domain::isProposal(row))
        fact(tr("Confidence"), tr("%1 %").arg(std::lround(domain::confidenceOf(row) * 100)));
}

QString CommitmentPanel::dueOf(const CommitmentRow &row) const
{
    const QString due = models::dueText(row.due, domain::dueState(row, m_commitments.today()));
    return due.isEmpty() ? tr("no date") : due;
}

void CommitmentPanel::addField(const domain::CommitmentField &field, const CommitmentRow &row)
{
    using Words = domain::CommitmentField::Words;
    const QString label = domain::inWords(field.label.of(row.kind));
    if (field.words == Words::Markdown)
        addNotes(label, field.text(row));
    else
        fact(label, field.words == Words::Date ? dueOf(row) : models::fieldText(field, row));
}

void CommitmentPanel::addTerms(const CommitmentRow &row)
{
    using Field = domain::CommitmentField;
    section(tr("Terms"));
    addParties(row);
    const auto isAbove = [](const Field &field) {
        return field.words == Field::Words::Party || field.name == u"kind";
    };
    const auto add = [&](bool byPeople) {
        for (const Field &field : domain::commitmentFields()) {
            if (!isAbove(field) && (field.source == Field::Source::People) == byPeople)
                addField(field, row);
        }
    };
    add(false);
    fact(tr("Made"), models::dateText(row.made));
    fact(tr("Meeting"), m_commitments.meetingTitle(row.meeting));
    add(true);
}

void CommitmentPanel::addNotes(const QString &title, const QString &notes)
{
    if (notes.isEmpty())
        return;
    section(title);
    const bool isCut = notes.size() > LongestQuote * 4;
    line(isCut ? notes.left(LongestQuote * 4) + u'…' : notes);
}

void CommitmentPanel::addEvidence(const CommitmentRow &row)
{
    section(row.evidence > 0 ? tr("Evidence (%1)").arg(row.evidence) : tr("Evidence"));
    if (row.evidence == 0)
        line(tr("None yet. A status other than “open” needs evidence."), true);
    for (const domain::EvidenceRow &piece : m_tracking.evidence) {
        const bool passage = piece.document.isValid();
        line(passage ? quoted(piece.anchor.quote) : piece.source);
        QStringList facts;
        if (passage)
            facts << titleOf(piece.document);
        else if (piece.sourceDate)
            facts << models::dateText(piece.sourceDate);
        facts << piece.note << tr("by %1, %2").arg(piece.author, dayText(piece.created));
        line(text::joined(facts, u" · "), true);
        std::vector<Button> all;
        if (passage && !piece.orphan)
            all.push_back({{}, tr("Show"), tr("Show the passage in its document"), [this, piece] {
                               const qsizetype begin = piece.anchor.range.begin;
                               Q_EMIT passageActivated(piece.document, begin, piece.anchor.range.end);
                           }});
        if (passage && piece.orphan)
            line(tr("This passage could not be found in the current text with certainty."));
        if (m_writable)
            all.push_back({u"removeEvidence"_s, tr("Remove"), tr("Remove this evidence"),
                           [this, id = piece.id] { Q_EMIT evidenceRemovalAsked(id); }});
        buttons(all);
    }
    if (m_writable)
        buttons({command(u"commitments.evidence"_s, tr("Add Evidence…"),
                         tr("Add a passage, or a source with its date"))});
}

void CommitmentPanel::addHistory()
{
    if (m_tracking.history.empty())
        return;
    section(tr("History"));
    for (auto change = m_tracking.history.rbegin(); change != m_tracking.history.rend(); ++change) {
        line(u"%1 · %2"_s.arg(models::commitmentStatusName(change->status), dayText(change->decided)));
        line(change->note.isEmpty() ? change->author : u"%1: %2"_s.arg(change->author, change->note), true);
    }
}

void CommitmentPanel::addMerged()
{
    if (m_tracking.merged.empty())
        return;
    section(tr("Also in"));
    for (const CommitmentRow &copy : m_tracking.merged) {
        const QString title = titleOf(copy.document);
        link(title.isEmpty() ? copy.source : title,
             [this, copy] { Q_EMIT passageActivated(copy.document, copy.range.begin, copy.range.end); });
    }
}

void CommitmentPanel::addLineage()
{
    if (!m_tracking.lineage)
        return;
    section(tr("Over time"));
    m_ladder = new LineageLadder(m_theme, *m_tracking.lineage, m_tracking.id);
    connect(m_ladder, &LineageLadder::commitmentActivated, this, &CommitmentPanel::commitmentActivated);
    widget(m_ladder);
    if (m_writable)
        buttons({command(
            u"commitments.split"_s, tr("Split Off"),
            tr("The selected statements (this one, if none is selected) become a separate undertaking"))});
}

void CommitmentPanel::addProposals()
{
    const domain::Restatements &passages = m_tracking.restatements;
    if (m_tracking.proposals.empty() && passages.best.empty())
        return;
    section(tr("Possible restatements"));
    const size_t shown = std::min(m_tracking.proposals.size(), MostProposals);
    for (size_t i = 0; i < shown; ++i)
        addProposal(m_tracking.proposals[i]);
    const int others = int(m_tracking.proposals.size() - shown) + m_tracking.otherProposals;
    if (others > 0)
        line(tr("and %n more commitment(s), less similar", nullptr, others), true);
    for (const domain::Restatement &restatement : passages.best)
        addRestatement(restatement);
    if (passages.leftOut > 0)
        line(tr("and %n more passage(s), less similar", nullptr, passages.leftOut), true);
    if (passages.lookedAt > 0)
        line(tr("Searched in the %n document(s) that share most of its words.", nullptr, passages.lookedAt),
             true);
}

void CommitmentPanel::addProposal(const domain::LineageProposal &proposal)
{
    const CommitmentId other = proposal.a == m_tracking.id ? proposal.b : proposal.a;
    const CommitmentRow *row = m_commitments.row(other);
    if (!row)
        return;
    side(row->side, models::dateText(row->made));
    line(models::kindAndWhoText(row->kind, row->actors), true);
    line(quoted(row->quote));
    line(proposal.reasons.join(u" · "_s), true);
    std::vector<Button> all{
        {{}, tr("Show"), tr("Show this commitment"), [this, other] { Q_EMIT commitmentActivated(other); }}};
    if (m_writable) {
        all.push_back({u"joinProposal"_s, tr("Same"), tr("Both state the same undertaking"),
                       [this, proposal] { Q_EMIT joinAsked(proposal.a, proposal.b); }});
        all.push_back({u"partProposal"_s, tr("Different"),
                       tr("They are different; do not suggest them again"),
                       [this, proposal] { Q_EMIT partAsked(proposal.a, proposal.b); }});
    }
    buttons(all);
}

void CommitmentPanel::addRestatement(const domain::Restatement &restatement)
{
    side(restatement.side, models::dateText(restatement.published));
    line(quoted(restatement.quote));
    line(restatement.reasons.join(u" · "_s), true);
    const domain::DocumentId document = restatement.document;
    const text::Range range = restatement.range;
    std::vector<Button> all{{{}, tr("Show"), tr("Show the passage in its document"), [this, document, range] {
                                 Q_EMIT passageActivated(document, range.begin, range.end);
                             }}};
    if (m_writable) {
        all.push_back(
            {u"joinPassage"_s, tr("Same"),
             tr("The passage states the same undertaking: add it as a commitment to this lineage"),
             [this, document, range, id = m_tracking.id] { Q_EMIT joinPassageAsked(id, document, range); }});
        all.push_back({u"partPassage"_s, tr("Not a Commitment"),
                       tr("The passage is not a commitment; do not suggest it again"),
                       [this, document, range] { Q_EMIT partPassageAsked(document, range); }});
    }
    buttons(all);
}

} // namespace counterpart::commitments
