// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documentedits.h"

#include "core/store/documentstore.h"
#include "core/store/meetingstore.h"
#include "core/store/placementstore.h"
#include "core/store/removalstore.h"
#include "core/store/searchstore.h"

#include <QRegularExpression>

#include <array>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::MeetingId;
using store::DocumentStore;
using store::PlacementStore;
using store::Transaction;

namespace {

constexpr std::array Columns{
    std::pair{DocumentField::Title, QLatin1StringView("title")},
    std::pair{DocumentField::Side, QLatin1StringView("side")},
    std::pair{DocumentField::Issuer, QLatin1StringView("issuer")},
    std::pair{DocumentField::Type, QLatin1StringView("doc_type")},
    std::pair{DocumentField::Published, QLatin1StringView("published")},
    std::pair{DocumentField::Language, QLatin1StringView("language")},
    std::pair{DocumentField::Relays, QLatin1StringView("relays")},
};

QString columnOf(DocumentField field)
{
    return std::ranges::find(Columns, field, &decltype(Columns)::value_type::first)->second;
}

std::unexpected<base::Error> senseless(const QString &value, const QString &what, const QString &remedy)
{
    return base::fail(base::ErrorKind::Invalid, value.left(80), what, remedy);
}

/// What is kept for \p typed; nothing is said about null and empty values.
Result<QString> checked(DocumentField field, const QString &typed)
{
    static const QRegularExpression side(u"^[a-z]{2}$|^joint$|^media$"_s);
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    switch (field) {
    case DocumentField::Title:
    case DocumentField::Issuer:
        return checkedName(typed, u"the document"_s);
    case DocumentField::Side:
    case DocumentField::Relays:
        if (!side.match(typed).hasMatch())
            return senseless(typed, u"is no code of a side"_s,
                             u"use a country's two lower-case letters, joint or media"_s);
        return typed;
    case DocumentField::Type:
        if (!domain::fromName<domain::DocType>(typed))
            return senseless(typed, u"is no type of document"_s, u"choose one of the list"_s);
        return typed;
    case DocumentField::Language:
        if (typed.size() > 35 || !tag.match(typed).hasMatch())
            return senseless(typed, u"is no language tag"_s, u"use one like en or km"_s);
        return typed;
    case DocumentField::Published:
        break;
    }
    const auto date = domain::PartialDate::fromString(typed);
    if (!date || !date->isValid())
        return senseless(typed, u"is no date"_s, u"write it like 2022-11-12, 2022-11 or 2022"_s);
    return date->toString();
}

Result<void> write(Transaction &transaction, DocumentId id, DocumentField field, const QString &value,
                   const QString &author)
{
    auto written = DocumentStore::decide(transaction, id, columnOf(field), value, author);
    if (!written || field != DocumentField::Published)
        return written;
    const auto date = domain::PartialDate::fromString(value).value_or(domain::PartialDate());
    const auto end = [&](QDate day) {
        return value.isNull() ? QString() : value.isEmpty() ? u""_s : day.toString(Qt::ISODate);
    };
    return DocumentStore::decide(transaction, id, u"published_from"_s, end(date.from), author).and_then([&] {
        return DocumentStore::decide(transaction, id, u"published_to"_s, end(date.to), author);
    });
}

Result<void> each(const QList<DocumentId> &documents, const std::function<Result<void>(DocumentId)> &act)
{
    for (const DocumentId id : documents) {
        if (auto done = act(id); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> DocumentEdits::requireDocuments(const QList<DocumentId> &documents) const
{
    return each(documents, [this](DocumentId id) {
        return DocumentStore(database()).currentRevision(id).transform([](domain::RevisionId) {});
    });
}

Result<Change> DocumentEdits::decide(const QList<DocumentId> &documents, DocumentField field,
                                     const QString &value, const QString &author) const
{
    QString kept = value;
    if (!value.isEmpty()) {
        auto made = checked(field, value);
        if (!made)
            return std::unexpected(made.error());
        kept = std::move(*made);
    } else if (field == DocumentField::Title && !value.isNull()) {
        return checkedName(value, u"the document"_s).transform([](const QString &) { return Change(); });
    }
    const auto act = [&](Transaction &transaction, Change &) {
        return requireDocuments(documents).and_then([&] {
            return each(documents, [&](DocumentId id) {
                return store::SearchStore::remove(transaction, id)
                    .and_then([&] { return write(transaction, id, field, kept, author); })
                    .and_then([&] { return store::SearchStore::add(transaction, id); });
            });
        });
    };
    const bool isForPairing = field != DocumentField::Issuer && field != DocumentField::Language;
    const Subjects subjects =
        Subject::Documents | Subject::Meetings | Subject::Entities | Subject::Commitments;
    return isForPairing ? changeAndPair(subjects, act) : change(Subject::Documents, act);
}

Result<std::vector<DocumentDecision>> DocumentEdits::decisions(DocumentId document) const
{
    const auto kept = DocumentStore(database()).decisions(document);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<DocumentDecision> decisions;
    for (const store::KeptDecision &decision : *kept) {
        const auto column =
            std::ranges::find_if(Columns, [&](const auto &known) { return known.second == decision.field; });
        if (column != Columns.end())
            decisions.push_back(
                {column->first, decision.value, decision.detected, decision.author, decision.decided});
    }
    return decisions;
}

Result<Change> DocumentEdits::remove(const QList<DocumentId> &documents, const QString &author) const
{
    const Subjects subjects =
        Subject::Documents | Subject::Meetings | Subject::Entities | Subject::Commitments;
    return changeAndPair(subjects, [&](Transaction &transaction, Change &) {
        return requireDocuments(documents).and_then([&] {
            return each(documents, [&](DocumentId id) {
                return store::SearchStore::remove(transaction, id).and_then([&] {
                    return store::RemovalStore::remove(transaction, id, author);
                });
            });
        });
    });
}

Result<Change> DocumentEdits::move(const QList<DocumentId> &documents, MeetingId from, MeetingId to,
                                   const QString &author) const
{
    return changeAndPair(Subject::Documents, [&](Transaction &transaction, Change &) -> Result<void> {
        if (auto known = store::MeetingStore(database()).row(to); !known)
            return std::unexpected(known.error());
        if (auto known = requireDocuments(documents); !known)
            return known;
        return each(documents,
                    [&](DocumentId id) { return store::moveReadout(transaction, id, from, to, author); });
    });
}

Result<Change> DocumentEdits::setRole(DocumentId document, MeetingId meeting, domain::ReadoutRole role,
                                      const QString &author) const
{
    return changeAndPair(Subject::Documents, [&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = store::MeetingStore(database()).row(meeting);
        if (!row)
            return std::unexpected(row.error());
        if (!std::ranges::contains(row->readouts, document, &domain::ReadoutRow::document))
            return base::fail(base::ErrorKind::NotFound, QString::number(document.value),
                              u"is not in that meeting any more"_s, u"move it there first"_s);
        return PlacementStore::decide(transaction, document, author).and_then([&] {
            return PlacementStore::put(transaction, document, meeting, role);
        });
    });
}

Result<Change> DocumentEdits::takeOut(const QList<DocumentId> &documents, MeetingId meeting,
                                      const QString &author) const
{
    return changeAndPair(Subject::Documents, [&](Transaction &transaction, Change &) {
        return requireDocuments(documents).and_then([&] {
            return each(documents, [&](DocumentId id) {
                return PlacementStore::decide(transaction, id, author).and_then([&] {
                    return PlacementStore::take(transaction, id, meeting);
                });
            });
        });
    });
}

Result<Change> DocumentEdits::pairAgain(const QList<DocumentId> &documents) const
{
    return changeAndPair(Subject::Documents, [&](Transaction &transaction, Change &) {
        return each(documents, [&](DocumentId id) { return PlacementStore::release(transaction, id); });
    });
}

} // namespace counterpart::workspace
