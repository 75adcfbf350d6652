// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/documentvalues.h"

#include "core/store/documents/documentstore.h"
#include "core/workspace/facade/service.h"

#include <QRegularExpression>

#include <array>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using store::DocumentStore;
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

std::optional<QString> &valueOf(domain::DecidedValues &values, DocumentField field)
{
    switch (field) {
    case DocumentField::Title:
        return values.title;
    case DocumentField::Side:
        return values.side;
    case DocumentField::Issuer:
        return values.issuer;
    case DocumentField::Type:
        return values.docType;
    case DocumentField::Published:
        return values.published;
    case DocumentField::Language:
        return values.language;
    case DocumentField::Relays:
        break;
    }
    return values.relays;
}

std::unexpected<base::Error> senseless(const QString &value, const QString &what, const QString &remedy)
{
    return base::fail(base::ErrorKind::Invalid, value.left(80), what, remedy);
}

} // namespace

std::optional<DocumentField> fieldOf(const QString &column)
{
    const auto known = std::ranges::find_if(Columns, [&](const auto &pair) { return pair.second == column; });
    return known == Columns.end() ? std::nullopt : std::optional(known->first);
}

Result<domain::DecidedValues> decidedValues(const store::Database &database, DocumentId id)
{
    const auto kept = DocumentStore(database).decisions(id);
    if (!kept)
        return std::unexpected(kept.error());
    domain::DecidedValues values;
    for (const store::KeptDecision &decision : *kept) {
        if (const auto field = fieldOf(decision.field))
            valueOf(values, *field) = decision.value;
    }
    return values;
}

Result<QString> checkedValue(DocumentField field, const QString &typed)
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

Result<void> writeValue(Transaction &transaction, DocumentId id, DocumentField field, const QString &value,
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

} // namespace counterpart::workspace
