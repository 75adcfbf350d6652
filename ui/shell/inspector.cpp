// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include "core/domain/accounttexts.h"
#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "core/workspace/documents/documents.h"
#include "ui/models/origintexts.h"
#include "ui/models/wording.h"
#include "ui/shell/inspectortexts.h"

#include <QFileInfo>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostPeople = 10;
constexpr size_t MostCommitments = 8;
constexpr size_t MostAnnotations = 12;
constexpr qsizetype MostTopics = 24;
constexpr qsizetype LongestQuote = 140;
constexpr qsizetype LongestTitle = 180; ///< characters, some lines

/// "Not analysed (Khmer)."; empty for what is analysed.
QString gapLine(const domain::DocumentRow &row)
{
    const QString gap = domain::notAnalysedText(row);
    return gap.isEmpty() ? QString() : gap.left(1).toUpper() + gap.mid(1) + u'.';
}

} // namespace

Inspector::Inspector(const widgets::Theme &theme, QWidget *parent) : FactPanel(theme, parent)
{
    showNothing();
}

void Inspector::showNothing()
{
    begin();
    section(tr("Inspector"));
    line(tr("Select a document or a meeting to see its source and details."), true);
    end();
    m_document = {};
}

void Inspector::addTitle(const QString &title)
{
    const QString shown = models::shortened(title, LongestTitle);
    quote(shown, shown == title ? QString() : title);
}

void Inspector::showDocument(const Inspected &inspected)
{
    const domain::DocumentView &view = inspected.view;
    begin();
    section(tr("Document"));
    addTitle(view.row.shownTitle());
    side(view.row.side, view.row.issuer.isEmpty() ? models::sideName(view.row.side) : view.row.issuer);
    addMarks(view.row.tags, view.row.favourite);
    if (view.row.paraphrase)
        line(tr("A paraphrase, not the original wording."), true);
    addSelection(inspected);
    addDates(inspected);
    addDecisions(inspected);
    addPeople(view);
    if (!inspected.annotations.empty())
        section(tr("Annotations"));
    addAnnotations(inspected, {});
    const bool isRead = view.row.depth == domain::Depth::Full;
    if (!view.facts.commitments.empty() || !isRead)
        section(tr("Commitments here"));
    addCommitments(inspected, {});
    if (!isRead)
        line(view.facts.commitments.empty()
                 ? gapLine(view.row)
                 : tr("There may be more: %1").arg(domain::notAnalysedText(view.row)),
             true);
    addSource(view);
    addRevisions(view);
    section(tr("History"));
    link(tr("History…"), [this, id = view.row.id] { Q_EMIT historyRequested(id, {}); });
    end();
    if (std::exchange(m_document, view.row.id) != view.row.id ||
        std::exchange(m_selection, inspected.selection) != inspected.selection)
        verticalScrollBar()->setValue(0);
}

void Inspector::addMarks(const QStringList &tags, bool favourite)
{
    if (favourite)
        line(tr("★ Favourite"));
    if (!tags.isEmpty())
        chips(tags);
}

void Inspector::addSelection(const Inspected &inspected)
{
    const text::Range within = inspected.selection;
    if (within.isEmpty())
        return;
    section(tr("Selection"));
    QStringList people;
    for (const domain::EntityFact &entity : inspected.view.facts.entities) {
        if (std::ranges::any_of(entity.mentions,
                                [within](const auto &mention) { return mention.range.overlaps(within); }))
            people.append(entity.name);
    }
    const qsizetype more = people.size() - qsizetype(MostPeople);
    people.resize(std::min(people.size(), qsizetype(MostPeople)));
    line(models::shortened(within.in(inspected.view.text).toString(), LongestQuote), true);
    if (!people.isEmpty())
        chips(people);
    if (more > 0)
        line(tr("%n more", nullptr, static_cast<int>(more)), true);
    addAnnotations(inspected, within);
    addCommitments(inspected, within);
}

void Inspector::addDates(const Inspected &inspected)
{
    const domain::DocumentView &view = inspected.view;
    const domain::DocumentFacts &facts = view.facts;
    const auto found = [&](workspace::DocumentField field, const domain::Evidence &evidence) {
        const bool isDecided =
            std::ranges::contains(inspected.decisions, field, &workspace::DocumentDecision::field);
        return isDecided ? tr("set by hand, see below") : models::evidenceText(evidence);
    };
    using Field = workspace::DocumentField;
    section(tr("Kind"));
    fact(tr("Kind"), models::docTypeName(view.row.docType), found(Field::Type, facts.docType.evidence));
    fact(tr("Language"), models::languageName(view.row.language),
         found(Field::Language, facts.language.evidence));
    if (const QString gap = gapLine(view.row); !gap.isEmpty())
        line(gap);
    const QString published = found(Field::Published, facts.published.evidence);
    fact(tr("Published"), models::dateText(view.row.published), published);
    if (view.row.published)
        fact(u" "_s, published);
    addSkipped(view);
    for (const domain::MeetingRow &meeting : inspected.meetings) {
        const auto readout = std::ranges::find(meeting.readouts, view.row.id, &domain::ReadoutRow::document);
        if (readout == meeting.readouts.end())
            continue;
        fact(tr("Meeting"), models::shortened(meeting.title, LongestTitle));
        fact(tr("Date"), models::dateText(meeting.date));
        fact(tr("Place"), meeting.place);
        fact(tr("Occasion"), meeting.occasion);
        const QString role = models::roleName(readout->role);
        fact(tr("Role"), readout->byHand ? tr("%1, by hand").arg(role) : role,
             tr("Confidence: %1 %").arg(qRound(readout->confidence * 100)));
        link(tr("Compare the Accounts"), [this, id = meeting.id] { Q_EMIT meetingRequested(id); });
    }
}

/// How much of the text stands in no sentence, and why; the pieces themselves on demand.
void Inspector::addSkipped(const domain::DocumentView &view)
{
    constexpr qsizetype MostPieces = 12;
    constexpr qsizetype LongestPiece = 60;
    if (view.facts.skipped.empty())
        return;
    QStringList reasons;
    for (const domain::SkipReason why : domain::reasonsOf(view.facts.skipped))
        reasons.append(models::skipReasonName(why));
    QStringList pieces;
    for (const domain::SkippedPiece &piece : view.facts.skipped) {
        const QString words = piece.range.in(view.text).toString().simplified();
        pieces.append(words.size() > LongestPiece ? words.first(LongestPiece) + u'…' : words);
        if (pieces.size() == MostPieces)
            break;
    }
    if (const auto more = qsizetype(view.facts.skipped.size()) - pieces.size(); more > 0)
        pieces.append(tr("%n more", nullptr, static_cast<int>(more)));
    fact(tr("Skipped"),
         tr("%n piece(s): %1", nullptr, static_cast<int>(view.facts.skipped.size()))
             .arg(reasons.join(u", "_s)),
         tr("No sentences, and not compared:") + u'\n' + pieces.join(u'\n'));
}

void Inspector::addDecisions(const Inspected &inspected)
{
    if (inspected.decisions.empty())
        return;
    section(tr("Set by Hand"));
    for (const workspace::DocumentDecision &decision : inspected.decisions) {
        const QString value = fieldValue(decision.field, decision.value);
        const QString detected = fieldValue(decision.field, decision.detected);
        fact(fieldName(decision.field), value.isEmpty() ? tr("none") : value);
        line(tr("%1, %2; detected: %3")
                 .arg(decision.author,
                      QLocale().toString(decision.decided.toLocalTime().date(), u"d MMM yyyy"_s),
                      detected.isEmpty() ? tr("nothing") : detected),
             true);
    }
}

void Inspector::addAnnotations(const Inspected &inspected, text::Range within)
{
    size_t shown = 0;
    size_t all = 0;
    for (const domain::AnnotationRow &annotation : inspected.annotations) {
        const text::Range place = annotation.anchor.range;
        if (!within.isEmpty() && (annotation.orphan || !place.overlaps(within)))
            continue;
        if (++all > MostAnnotations)
            continue;
        ++shown;
        QStringList codes;
        for (const domain::CodeId code : annotation.codes)
            codes.append(inspected.codes.value(code));
        const QString memo = models::shortened(annotation.memo, LongestQuote);
        QStringList words{u"“%1”"_s.arg(models::shortened(annotation.anchor.quote, LongestQuote))};
        if (!memo.isEmpty())
            words.append(memo);
        words.append(annotation.orphan ? tr("%1; its position is not known").arg(annotation.author)
                                       : annotation.author);
        const auto go = [this, document = annotation.document, place] {
            Q_EMIT passageRequested(document, place.begin, place.end);
        };
        entry(codes.isEmpty() ? tr("Note") : codes.join(u", "_s), words.join(u'\n'),
              annotation.orphan ? std::function<void()>() : go);
    }
    if (all > shown)
        line(tr("%n more", nullptr, static_cast<int>(all - shown)), true);
}

void Inspector::addPeople(const domain::DocumentView &view)
{
    std::vector<const domain::EntityFact *> people;
    for (const domain::EntityFact &entity : view.facts.entities) {
        if (entity.kind == domain::EntityKind::Person)
            people.push_back(&entity);
    }
    if (!people.empty()) {
        section(tr("People"));
        std::ranges::stable_sort(people, std::greater(), [](const auto *p) { return p->mentions.size(); });
        for (size_t i = 0; i < std::min(people.size(), MostPeople); ++i) {
            const QString role = people[i]->roles.isEmpty() ? QString() : u" · "_s + people[i]->roles.last();
            line(people[i]->name + role);
        }
        if (people.size() > MostPeople)
            line(tr("%n more", nullptr, static_cast<int>(people.size() - MostPeople)), true);
    }
    QStringList topics;
    for (const domain::TopicFact &topic : view.facts.topics) {
        if (!topic.generic)
            topics.append(topic.name);
    }
    const qsizetype more = topics.size() - MostTopics;
    topics.resize(std::min(topics.size(), MostTopics));
    if (!topics.isEmpty()) {
        section(tr("Topics"));
        chips(topics);
        if (more > 0)
            line(tr("%n more", nullptr, static_cast<int>(more)), true);
    }
}

void Inspector::addCommitments(const Inspected &inspected, text::Range within)
{
    const domain::DocumentView &view = inspected.view;
    size_t shown = 0;
    size_t all = 0;
    for (size_t i = 0; i < view.facts.commitments.size(); ++i) {
        const domain::Commitment &found = view.facts.commitments[i];
        if ((!within.isEmpty() && !found.range.overlaps(within)) || ++all > MostCommitments)
            continue;
        ++shown;
        const QString said = models::shortened(found.range.in(view.text).toString(), LongestQuote);
        entry(found.action.isEmpty() ? said : found.action, commitmentTerms(view, i),
              [this, document = view.row.id, place = found.range] {
                  Q_EMIT passageRequested(document, place.begin, place.end);
              });
    }
    if (all > shown)
        line(tr("%n more", nullptr, static_cast<int>(all - shown)), true);
}

void Inspector::addRevisions(const domain::DocumentView &view)
{
    if (view.revisions.size() < 2)
        return;
    section(tr("Revisions"));
    for (const domain::RevisionRow &revision : view.revisions) {
        const QString day = QLocale().toString(revision.retrieved.date(), u"d MMM yyyy"_s);
        fact(tr("Revision %1").arg(revision.number),
             revision.number == view.row.revision ? tr("%1 (shown)").arg(day) : day, revision.path);
        fact(u" "_s,
             tr("%1 characters, %2").arg(QLocale().toString(revision.characters), shortHash(revision.sha256)),
             revision.sha256);
        if (revision.added > 0 || revision.removed > 0)
            fact(u" "_s, tr("%1 words more, %2 fewer").arg(revision.added).arg(revision.removed));
        if (revision.silent)
            line(tr("Changed without notice."), true);
    }
    link(tr("What Changed…"), [this] { Q_EMIT revisionsRequested(); });
}

void Inspector::addSource(const domain::DocumentView &view)
{
    const domain::Provenance &source = view.provenance;
    section(tr("Source"));
    if (view.proposal) {
        line(tr("Possibly another version of:"), true);
        link(view.proposal->title, [this, id = view.proposal->of] { Q_EMIT documentRequested(id); });
        link(tr("Compare Them…"), [this] { Q_EMIT proposalRequested(); });
    }
    fact(tr("File"), view.row.file, source.path);
    fact(tr("Address"), source.sourceUrl);
    fact(tr("Retrieved"), QLocale().toString(source.retrieved.date(), u"d MMM yyyy"_s));
    fact(tr("SHA-256"), shortHash(source.sha256), source.sha256);
    fact(tr("Size"), source.bytes > 0 ? QLocale().formattedDataSize(source.bytes) : QString());
    fact(tr("Read as"), models::readerText(source.reader));
    fact(tr("Encoding"), source.encoding);
    fact(tr("Revision"), QString::number(view.row.revision));
    if (view.sources.size() > 1)
        fact(tr("Sources"), QString::number(view.sources.size()), [&view] {
            QStringList paths;
            for (const domain::SourceRow &place : view.sources)
                paths.append(place.sourceUrl.isEmpty() ? place.path : place.sourceUrl);
            return paths.join(u'\n');
        }());
    for (const QString &warning : source.warnings)
        line(warning, true);
}

void Inspector::addAccounts(const domain::MeetingRow &meeting, const domain::UnreadAccounts &unread)
{
    const std::vector<domain::SideAccount> accounts = domain::accountsOf(meeting);
    if (accounts.empty())
        line(domain::accountsText(meeting, unread));
    bool isOpen = accounts.empty();
    for (const domain::SideAccount &account : accounts) {
        const bool isOwn = account.source >= domain::AccountSource::Joint;
        line(domain::accountText(account, meeting, unread),
             account.source != domain::AccountSource::None && !account.isContradicted());
        if (account.unpublished)
            line(account.unpublished->note, true);
        isOpen = isOpen || !isOwn || account.unpublished;
    }
    if (isOpen)
        buttons({{u"inspectorUnpublished"_s, tr("Did Not Publish…"),
                  tr("Record that a side published no account of this meeting, or remove that record"),
                  [this] { Q_EMIT unpublishedRequested(); }}});
}

void Inspector::showMeeting(const domain::MeetingRow &meeting,
                            const std::vector<domain::DocumentRow> &documents,
                            const domain::UnreadAccounts &unread)
{
    begin();
    section(tr("Meeting"));
    addTitle(meeting.title);
    addMarks(meeting.tags, meeting.favourite);
    addAccounts(meeting, unread);
    section(tr("Details"));
    fact(tr("Date"), models::dateText(meeting.date));
    fact(tr("Place"), meeting.place);
    fact(tr("Format"), models::formatName(meeting.format));
    fact(tr("Occasion"), meeting.occasion);
    fact(tr("Participants"), meeting.participants.join(u", "_s));
    section(tr("Accounts"));
    for (size_t i = 0; i < documents.size(); ++i) {
        const domain::DocumentRow &row = documents[i];
        side(row.side, row.issuer.isEmpty() ? models::sideName(row.side) : row.issuer);
        const auto readout = std::ranges::find(meeting.readouts, row.id, &domain::ReadoutRow::document);
        const QString role = readout == meeting.readouts.end() ? QString() : models::roleName(readout->role);
        const QString relays =
            row.relays.isEmpty() ? QString() : tr("relays %1").arg(models::sideName(row.relays));
        line(text::joined({role, relays, models::dateText(row.published), domain::notAnalysedText(row)},
                          u" · "),
             true);
        link(row.shownTitle(), [this, id = row.id] { Q_EMIT documentRequested(id); });
    }
    section(tr("History"));
    link(tr("History…"), [this, id = meeting.id] { Q_EMIT historyRequested({}, id); });
    end();
    m_document = {};
    verticalScrollBar()->setValue(0);
}

} // namespace counterpart::shell
