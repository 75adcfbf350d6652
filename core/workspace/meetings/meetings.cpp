// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetings/meetings.h"

#include "core/domain/accounts.h"
#include "core/store/tags/tagstore.h"
#include "core/store/meetings/meetingdecisions.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/store/meetings/unpublishedstore.h"
#include "core/store/trash/trashstore.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/trash/trashacts.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::MeetingId;
using store::MeetingDecisions;
using store::MeetingStore;
using store::PlacementStore;
using store::Transaction;
using store::UnpublishedStore;

namespace {

constexpr std::array Columns{
    std::pair{MeetingField::Title, QLatin1StringView("title")},
    std::pair{MeetingField::Date, QLatin1StringView("date")},
    std::pair{MeetingField::Place, QLatin1StringView("place")},
    std::pair{MeetingField::Format, QLatin1StringView("format")},
    std::pair{MeetingField::Occasion, QLatin1StringView("occasion")},
    std::pair{MeetingField::Participants, QLatin1StringView("participants")},
    std::pair{MeetingField::Countries, QLatin1StringView("countries")},
};

QString columnOf(MeetingField field)
{
    return std::ranges::find(Columns, field, &decltype(Columns)::value_type::first)->second;
}

/// Names as a person typed them, without empty ones and repetitions.
Result<QStringList> checkedNames(const QStringList &typed)
{
    QStringList names;
    for (const QString &one : typed) {
        if (one.simplified().isEmpty())
            continue;
        const auto name = checkedName(one, u"a participant"_s);
        if (!name)
            return std::unexpected(name.error());
        if (!names.contains(*name))
            names.append(*name);
    }
    return names;
}

QStringList joined(QStringList one, const QStringList &other)
{
    one += other;
    one.removeDuplicates();
    return one;
}

/// What \p other alone knows becomes what a person says of \p into.
Result<void> fillIn(Transaction &transaction, const MeetingRow &into, const MeetingRow &other,
                    const QString &author)
{
    Result<void> done;
    const auto decide = [&](const QString &field, const QString &before, const QString &after) {
        if (done && before != after)
            done = MeetingDecisions::decide(transaction, into.id, field, after, author);
    };
    const auto either = [](const QString &one, const QString &two) { return one.isEmpty() ? two : one; };
    decide(u"place"_s, into.place, either(into.place, other.place));
    decide(u"occasion"_s, into.occasion, either(into.occasion, other.occasion));
    decide(u"format"_s, domain::name(into.format),
           either(domain::name(into.format), domain::name(other.format)));
    decide(u"participants"_s, MeetingDecisions::encoded(into.participants),
           MeetingDecisions::encoded(joined(into.participants, other.participants)));
    decide(u"countries"_s, MeetingDecisions::encoded(into.countries),
           MeetingDecisions::encoded(joined(into.countries, other.countries)));
    // The day is held as well: accounts of the other day that come in later must not outvote it.
    if (done && (into.date || other.date))
        done = MeetingDecisions::decideDate(transaction, into.id, into.date ? into.date : other.date, author);
    return done;
}

} // namespace

Result<std::vector<MeetingRow>> Meetings::rows() const
{
    return MeetingStore(database()).rows();
}

Result<std::vector<MeetingRow>> Meetings::rows(const std::vector<MeetingId> &ids) const
{
    return MeetingStore(database()).rows(ids);
}

Result<MeetingRow> Meetings::row(MeetingId id) const
{
    return MeetingStore(database()).row(id);
}

Result<Change> Meetings::decide(MeetingId id, MeetingField field, const QString &value,
                                const QString &author) const
{
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = MeetingStore(database()).row(id);
        if (!row)
            return std::unexpected(row.error());
        return PlacementStore::hold(transaction, *row, author).and_then([&] {
            return MeetingDecisions::decide(transaction, id, columnOf(field), value, author);
        });
    });
}

Result<Change> Meetings::rename(MeetingId id, const QString &title, const QString &author) const
{
    return checkedName(title, u"the meeting"_s).and_then([&](const QString &name) {
        return decide(id, MeetingField::Title, name, author);
    });
}

Result<Change> Meetings::setDate(MeetingId id, const std::optional<domain::PartialDate> &date,
                                 const QString &author) const
{
    if (date && !date->isValid())
        return base::fail(base::ErrorKind::Invalid, {}, u"the date ends before it begins"_s,
                          u"choose another day"_s);
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = MeetingStore(database()).row(id);
        if (!row)
            return std::unexpected(row.error());
        return PlacementStore::hold(transaction, *row, author).and_then([&] {
            return MeetingDecisions::decideDate(transaction, id, date, author);
        });
    });
}

Result<Change> Meetings::setPlace(MeetingId id, const QString &place, const QString &author) const
{
    if (place.simplified().isEmpty())
        return decide(id, MeetingField::Place, u""_s, author);
    return checkedName(place, u"the place"_s).and_then([&](const QString &name) {
        return decide(id, MeetingField::Place, name, author);
    });
}

Result<Change> Meetings::setFormat(MeetingId id, domain::MeetingFormat format, const QString &author) const
{
    const QString word = domain::name(format);
    return decide(id, MeetingField::Format, word.isEmpty() ? u""_s : word, author);
}

Result<Change> Meetings::setOccasion(MeetingId id, const QString &occasion, const QString &author) const
{
    if (occasion.simplified().isEmpty())
        return decide(id, MeetingField::Occasion, u""_s, author);
    return checkedName(occasion, u"the occasion"_s).and_then([&](const QString &name) {
        return decide(id, MeetingField::Occasion, name, author);
    });
}

Result<Change> Meetings::setParticipants(MeetingId id, const QStringList &names, const QString &author) const
{
    return checkedNames(names).and_then([&](const QStringList &kept) {
        return decide(id, MeetingField::Participants, MeetingDecisions::encoded(kept), author);
    });
}

Result<Change> Meetings::setCountries(MeetingId id, const QStringList &codes, const QString &author) const
{
    for (const QString &code : codes) {
        const bool isCode =
            code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (!isCode)
            return base::fail(base::ErrorKind::Invalid, code.left(40), u"is no code of a country"_s,
                              u"use its two lower-case letters"_s);
    }
    return decide(id, MeetingField::Countries, MeetingDecisions::encoded(codes), author);
}

Result<Change> Meetings::restore(MeetingId id, MeetingField field) const
{
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        const QStringList columns = field == MeetingField::Date
                                        ? QStringList{u"date"_s, u"date_from"_s, u"date_to"_s}
                                        : QStringList{columnOf(field)};
        for (const QString &column : columns) {
            if (auto done = MeetingDecisions::decide(transaction, id, column, {}, {}); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<MeetingField>> Meetings::decided(MeetingId id) const
{
    return MeetingDecisions(database()).fields(id).transform([](const QStringList &columns) {
        std::vector<MeetingField> fields;
        for (const auto &[field, column] : Columns) {
            if (columns.contains(column))
                fields.push_back(field);
        }
        return fields;
    });
}

Result<Change> Meetings::markUnpublished(MeetingId id, const domain::UnpublishedAccount &account) const
{
    if (auto named = checkAuthor(account.author); !named)
        return std::unexpected(named.error());
    if (account.side.isEmpty() || !account.checked.isValid())
        return base::fail(base::ErrorKind::Invalid, {},
                          u"a side and the day when it was checked are needed"_s, u"say both"_s);
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = MeetingStore(database()).row(id);
        if (!row)
            return std::unexpected(row.error());
        if (row->date && row->date->isValid() && account.checked < row->date->from)
            return base::fail(base::ErrorKind::Invalid, row->title,
                              u"was not checked on %1: that is before the meeting"_s.arg(
                                  account.checked.toString(Qt::ISODate)),
                              u"say a day of the meeting or after it"_s);
        const auto accounts = domain::accountsOf(*row);
        const auto there = std::ranges::find(accounts, account.side, &domain::SideAccount::side);
        if (there != accounts.end() && there->source >= domain::AccountSource::Joint)
            return base::fail(base::ErrorKind::Refused, row->title,
                              u"has an account of that side in this store"_s,
                              u"take the document out of the meeting if it is none"_s);
        return PlacementStore::hold(transaction, *row, account.author).and_then([&] {
            return UnpublishedStore::mark(transaction, id, account);
        });
    });
}

Result<Change> Meetings::unmarkUnpublished(MeetingId id, const QString &side) const
{
    return change(
        [&](Transaction &transaction, Change &) { return UnpublishedStore::remove(transaction, id, side); });
}

Result<Change> Meetings::merge(MeetingId into, MeetingId other, const QString &author) const
{
    return merge(into, QList{other}, author);
}

Result<Change> Meetings::merge(MeetingId into, const QList<MeetingId> &others, const QString &author) const
{
    if (others.contains(into))
        return base::fail(base::ErrorKind::Invalid, {}, u"a meeting cannot be merged with itself"_s,
                          u"choose two meetings"_s);
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        Result<void> done;
        for (const MeetingId other : others)
            done = done.and_then([&] { return absorb(transaction, into, other, author); });
        return done;
    });
}

Result<void> Meetings::absorb(Transaction &transaction, MeetingId into, MeetingId other,
                              const QString &author) const
{
    const auto first = MeetingStore(database()).row(into);
    const auto second = MeetingStore(database()).row(other);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    auto done = PlacementStore::hold(transaction, *first, author).and_then([&] {
        return fillIn(transaction, *first, *second, author);
    });
    for (const domain::ReadoutRow &readout : second->readouts) {
        if (done)
            done = store::moveReadout(transaction, readout.document, other, into, author);
    }
    // Accounts in the trash come back into the meeting that it became.
    const auto hidden = store::TrashStore(transaction.database()).hiddenIn(other);
    if (!hidden)
        return std::unexpected(hidden.error());
    for (const DocumentId document : *hidden) {
        if (done)
            done = store::moveReadout(transaction, document, other, into, author);
    }
    return done.and_then([&] { return UnpublishedStore::move(transaction, other, into); })
        .and_then([&] { return store::TagStore::copy(transaction, other, into); })
        .and_then([&] { return MeetingStore::remove(transaction, other); });
}

Result<Change> Meetings::splitOff(MeetingId id, const QList<DocumentId> &documents,
                                  const QString &author) const
{
    return changeAndPair([&](Transaction &transaction, Change &change) -> Result<void> {
        const auto row = MeetingStore(database()).row(id);
        if (!row)
            return std::unexpected(row.error());
        const QSet<DocumentId> chosen(documents.begin(), documents.end());
        const auto there = std::ranges::count_if(
            row->readouts, [&](const auto &readout) { return chosen.contains(readout.document); });
        if (there != chosen.size() || chosen.isEmpty() || size_t(there) == row->readouts.size())
            return base::fail(base::ErrorKind::Refused, row->title,
                              u"cannot be split there: some of its documents have to go and some to stay"_s,
                              u"choose some, but not all, of its documents"_s);
        MeetingRow made = *row;
        made.id = {};
        made.byHand = true;
        made.readouts.clear();
        auto done = PlacementStore::hold(transaction, *row, author);
        const auto written = done ? MeetingStore::write(transaction, made) : std::unexpected(done.error());
        if (!written)
            return std::unexpected(written.error());
        change.made = written->value;
        for (const DocumentId document : chosen) {
            if (done)
                done = store::moveReadout(transaction, document, id, *written, author);
        }
        // What was said of the whole holds for both.
        return done.and_then([&] { return UnpublishedStore::move(transaction, id, *written); }).and_then([&] {
            return store::TagStore::copy(transaction, id, *written);
        });
    });
}

Result<Change> Meetings::create(const MeetingRow &row, const QList<DocumentId> &documents,
                                const QString &author) const
{
    MeetingRow made = row;
    const auto title = checkedName(row.title, u"the meeting"_s);
    const auto participants = checkedNames(row.participants);
    if (!title || !participants)
        return std::unexpected(title ? participants.error() : title.error());
    made.id = {};
    made.byHand = true;
    made.readouts.clear();
    made.title = *title;
    made.participants = *participants;
    return changeAndPair([&](Transaction &transaction, Change &change) -> Result<void> {
        const auto written = MeetingStore::write(transaction, made);
        if (!written)
            return std::unexpected(written.error());
        change.made = written->value;
        for (const DocumentId document : documents) {
            if (auto moved = store::moveReadout(transaction, document, {}, *written, author); !moved)
                return moved;
        }
        return {};
    });
}

Result<Change> Meetings::remove(MeetingId id, const QString &author) const
{
    return changeAndPair(
        [&](Transaction &transaction, Change &) { return putInTrash(transaction, {}, {id}, author); });
}

Meetings Workspace::meetings()
{
    return Meetings(*this);
}

} // namespace counterpart::workspace
