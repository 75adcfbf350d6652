// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostPeople = 10;
constexpr size_t MostCommitments = 8;

QString shortHash(const QString &hash)
{
    return hash.size() > 16 ? hash.first(8) + u"…"_s + hash.last(6) : hash;
}

/// "0.92, by letterhead": how sure and by which rule.
QString origin(const domain::Evidence &evidence)
{
    if (evidence.rule.isEmpty())
        return {};
    QString rule = evidence.rule;
    rule.replace(u'-', u' ');
    return evidence.confidence < 0.5 ? Inspector::tr("perhaps; found by %1").arg(rule)
                                     : Inspector::tr("found by %1").arg(rule);
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
    line(tr("Choose a document or a meeting to see where it comes from and what is known of it."), true);
    end();
}

void Inspector::showDocument(const domain::DocumentView &view)
{
    begin();
    section(tr("Document"));
    quote(view.row.title.isEmpty() ? view.row.file : view.row.title);
    side(view.row.side, view.row.issuer.isEmpty() ? models::sideName(view.row.side) : view.row.issuer);
    if (view.row.paraphrase)
        line(tr("A paraphrase, not the original wording."), true);
    addDates(view);
    addPeople(view);
    addCommitments(view);
    addSource(view);
    end();
}

void Inspector::addDates(const domain::DocumentView &view)
{
    const domain::DocumentFacts &facts = view.facts;
    section(tr("What it is"));
    fact(tr("Kind"), models::docTypeName(view.row.docType), origin(facts.docType.evidence));
    fact(tr("Language"), models::languageName(view.row.language));
    fact(tr("Published"), models::dateText(view.row.published), origin(facts.published.evidence));
    if (view.row.published)
        fact(QString(), origin(facts.published.evidence));
    if (!facts.encounters.empty()) {
        const domain::EncounterFact &encounter = facts.encounters.front();
        fact(tr("Tells of"), models::dateText(encounter.date), origin(encounter.evidence));
        fact(tr("Place"), encounter.place);
        fact(tr("Occasion"), encounter.occasion);
        fact(tr("As"), models::roleName(encounter.role));
    }
    for (const domain::MeetingId meeting : view.row.meetings)
        link(tr("Compare the accounts"), [this, meeting] { Q_EMIT meetingRequested(meeting); });
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
    if (!topics.isEmpty()) {
        section(tr("Topics"));
        chips(topics);
    }
}

void Inspector::addCommitments(const domain::DocumentView &view)
{
    const auto &commitments = view.facts.commitments;
    if (commitments.empty())
        return;
    section(tr("Commitments here"));
    for (size_t i = 0; i < std::min(commitments.size(), MostCommitments); ++i) {
        const domain::CommitmentFact &found = commitments[i];
        QStringList terms{models::commitmentKindName(found.kind)};
        if (!found.actors.isEmpty())
            terms.append(found.actors.join(u", "_s));
        if (const auto due = domain::PartialDate::fromString(found.due))
            terms.append(tr("due %1").arg(models::dateText(due)));
        const QString said = found.range.in(view.text).toString().simplified();
        card(found.action.isEmpty() ? said : found.action, {}, terms.join(u" · "_s), false);
    }
    if (commitments.size() > MostCommitments)
        line(tr("%n more", nullptr, static_cast<int>(commitments.size() - MostCommitments)), true);
}

void Inspector::addSource(const domain::DocumentView &view)
{
    const domain::Provenance &source = view.provenance;
    section(tr("Source"));
    fact(tr("File"), view.row.file, source.path);
    fact(tr("Address"), source.sourceUrl);
    fact(tr("Retrieved"), QLocale().toString(source.retrieved.date(), u"d MMM yyyy"_s));
    fact(tr("SHA-256"), shortHash(source.sha256), source.sha256);
    fact(tr("Size"), source.bytes > 0 ? QLocale().formattedDataSize(source.bytes) : QString());
    fact(tr("Read by"), source.reader);
    fact(tr("Encoding"), source.encoding);
    fact(tr("Revision"), QString::number(view.row.revision));
    for (const QString &warning : source.warnings)
        line(warning, true);
}

void Inspector::showMeeting(const domain::MeetingRow &meeting,
                            const std::vector<domain::DocumentRow> &documents)
{
    begin();
    section(tr("Meeting"));
    quote(meeting.title);
    const QString silence = models::silenceText(meeting);
    line(silence.isEmpty() ? tr("Both sides have published.") : silence, silence.isEmpty());
    section(tr("What is known"));
    fact(tr("Date"), models::dateText(meeting.date));
    fact(tr("Place"), meeting.place);
    fact(tr("Format"), models::formatName(meeting.format));
    fact(tr("Occasion"), meeting.occasion);
    fact(tr("Present"), meeting.participants.join(u", "_s));
    section(tr("Accounts"));
    for (size_t i = 0; i < documents.size(); ++i) {
        const domain::DocumentRow &row = documents[i];
        side(row.side, row.issuer.isEmpty() ? models::sideName(row.side) : row.issuer);
        const auto readout = std::ranges::find(meeting.readouts, row.id, &domain::ReadoutRow::document);
        const QString role = readout == meeting.readouts.end() ? QString() : models::roleName(readout->role);
        line(QStringList{role, models::dateText(row.published)}.join(u" · "_s), true);
        link(row.title.isEmpty() ? row.file : row.title,
             [this, id = row.id] { Q_EMIT documentRequested(id); });
    }
    end();
}

} // namespace counterpart::shell
